"""The graph in a folder: one writer, many readers, and no crash that costs the graph."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from legalgraph.errors import StoreBusyError, StoreError, StoreMissingError
from legalgraph.stores.base import GraphData, GraphNode
from legalgraph.stores.embedded import EmbeddedStore, rebuild

KEYS = "MATCH (n) RETURN n.key AS key ORDER BY key"


def graph(*keys: str) -> GraphData:
    return GraphData(tuple(GraphNode("Provision", key) for key in keys))


def keys(store: EmbeddedStore) -> list[object]:
    return [key for (key,) in store.run(KEYS)]


def generations(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "somewhere" / "graph"


def test_nothing_built_yet(folder):
    with pytest.raises(StoreMissingError, match="legalgraph build"):
        EmbeddedStore(folder)
    assert not folder.parent.exists()


def test_a_file_is_no_graph(tmp_path):
    chapter = tmp_path / "chapter.docx"
    chapter.write_bytes(b"PK")
    for write in (False, True):
        with pytest.raises(StoreError, match="is a file"):
            EmbeddedStore(chapter, write=write)


@pytest.mark.parametrize("name", ["chapter.docx", "graph-000001"])
def test_a_folder_with_other_things_is_left_alone(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(StoreError, match=name):
        rebuild(tmp_path, graph("a"))
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_empty_graph_is_made_where_there_is_none(folder):
    with EmbeddedStore(folder, write=True) as store:
        store.ensure_schema()
        assert keys(store) == []
        store.bulk_load(graph("a"))
        store.ensure_schema()
        assert keys(store) == ["a"]


def test_a_second_writer_is_told_to_wait(folder):
    with EmbeddedStore(folder, write=True), pytest.raises(StoreBusyError, match="another process"):
        EmbeddedStore(folder, write=True)
    rebuild(folder, graph("a"))
    with EmbeddedStore(folder) as store:
        assert keys(store) == ["a"]


def test_many_readers_and_a_writer_at_once(folder):
    rebuild(folder, graph("a"))
    with (
        EmbeddedStore(folder) as one,
        EmbeddedStore(folder) as two,
        EmbeddedStore(folder, write=True) as writer,
    ):
        one.close()
        assert keys(two) == ["a"]
        writer.bulk_load(graph("b"))
        assert keys(two) == ["a"]
        with EmbeddedStore(folder) as three:
            assert keys(three) == ["b"]


def test_a_reader_outlives_several_rebuilds(folder):
    rebuild(folder, graph("a"))
    with EmbeddedStore(folder) as reader:
        for key in ("b", "c", "d"):
            rebuild(folder, graph(key))
        assert keys(reader) == ["a"]


def test_no_more_than_two_graphs_are_kept(folder):
    for key in ("a", "b", "c", "d"):
        rebuild(folder, graph(key))
    assert generations(folder) == ["graph-000003", "graph-000004"]


def test_a_failure_in_the_middle_leaves_the_old_graph(folder):
    rebuild(folder, graph("a"))

    def fail(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), EmbeddedStore(folder, write=True) as store:
        store.bulk_load(graph("b"), fail)
    with EmbeddedStore(folder) as store:
        assert keys(store) == ["a"]


DIES = """
import os, signal, sys
from pathlib import Path
from legalgraph.stores import generations
from legalgraph.stores.base import GraphData, GraphNode
from legalgraph.stores.embedded import rebuild

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[2] == "while switching":
    Path.replace = die
rebuild(
    Path(sys.argv[1]),
    GraphData((GraphNode("Provision", "b"),)),
    die if sys.argv[2] == "while loading" else None,
)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("moment", ["while loading", "while switching"])
def test_a_writer_that_dies_leaves_the_old_graph_and_no_lock(folder, moment):
    rebuild(folder, graph("a"))
    died = python(DIES, str(folder), moment)
    assert died.returncode < 0
    assert generations(folder) == ["graph-000001", "graph-000002"]
    with EmbeddedStore(folder) as store:
        assert keys(store) == ["a"]
    rebuild(folder, graph("c"))
    with EmbeddedStore(folder) as store:
        assert keys(store) == ["c"]
    assert generations(folder) == ["graph-000001", "graph-000002"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_first_writer_that_dies_leaves_nothing_that_passes_for_a_graph(folder):
    python(DIES, str(folder), "while loading")
    with pytest.raises(StoreMissingError):
        EmbeddedStore(folder)
    rebuild(folder, graph("a"))
    assert generations(folder) == ["graph-000001"]


def test_a_pointer_to_nothing_is_told(folder):
    rebuild(folder, graph("a"))
    (folder / "CURRENT").write_text("../../etc\n", encoding="ascii")
    with pytest.raises(StoreError, match="CURRENT names no graph"):
        EmbeddedStore(folder)


def test_a_disk_that_refuses_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="file"):
        rebuild(tmp_path / "file" / "graph", graph("a"))


READS = """
import sys
from pathlib import Path
from legalgraph.stores.embedded import EmbeddedStore
store = EmbeddedStore(Path(sys.argv[1]))
print(store.run("MATCH (n) RETURN count(n) AS n").rows)
"""
WRITES = """
import sys
from pathlib import Path
from legalgraph.stores.base import GraphData, GraphNode
from legalgraph.stores.embedded import rebuild
rebuild(Path(sys.argv[1]), GraphData((GraphNode("Concept", "a"),)))
"""


def test_another_process_reads_along_and_may_end_without_closing(folder):
    rebuild(folder, graph("a", "b"))
    with EmbeddedStore(folder) as store:
        other = python(READS, str(folder))
        assert (other.returncode, other.stdout, other.stderr) == (0, "((2,),)\n", "")
        assert keys(store) == ["a", "b"]


def test_the_engine_is_silent_and_writes_nothing_where_the_user_is(folder, tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    done = python(WRITES, str(folder), cwd=here)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(here.iterdir()) == []


def test_no_database_is_imported_before_it_is_opened():
    code = "import sys, legalgraph.stores.all; print({'arcadedb', 'neo4j'} & sys.modules.keys())"
    assert python(code).stdout == "set()\n"


def test_the_engine_itself_reads_no_other_file(folder, monkeypatch):
    monkeypatch.setattr("legalgraph.stores.embedded.reads_elsewhere", lambda _cypher: False)
    rebuild(folder, graph("a"))
    with EmbeddedStore(folder) as store, pytest.raises(StoreError, match="LOAD CSV"):
        store.run("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line")


def python(code: str, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run this in a fresh process, whose settings of the engine are those of a user who set none."""
    settings = {name: value for name, value in os.environ.items() if not name.startswith("ARCADEDB_")}
    settings["PYTHONPATH"] = os.pathsep.join(
        [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    )
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=cwd,
        env=settings,
        timeout=120,
    )
