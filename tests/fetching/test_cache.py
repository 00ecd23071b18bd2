"""The folder of fetched texts: its list, its index, its lock, and what it refuses."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from legalgraph.errors import FolderBusyError, FolderError, UnreadableInputError, UsageError
from legalgraph.fetching.cache import Cache, cache_folder, refuse_damaged
from legalgraph.fetching.lock import Kept, damage, file_name, kept_in, latest, lock_text, used
from legalgraph.model import Instrument
from legalgraph.sources import folders_of, locate

TEXT = b"<html>Article 1</html>"
SHA = hashlib.sha256(TEXT).hexdigest()
ONE = Kept(
    file=file_name("pact", "en", "2026-01-31", SHA, ".html"),
    instrument="pact",
    language="en",
    format="html",
    url="https://law.example.org/pact",
    final_url="https://law.example.org/pact/en",
    sha256=SHA,
    bytes=len(TEXT),
    date="2026-01-31T09:00:00+00:00",
    media_type="text/html",
    etag='"v1"',
)
NEWER = replace(
    ONE, file=file_name("pact", "en", "2026-02-01", "f" * 64, ".html"), sha256="f" * 64, in_use=False
)


@pytest.fixture
def cache(tmp_path):
    """A folder that holds one text."""
    made = Cache(tmp_path / "texts")
    with made.writing():
        made.keep(ONE, TEXT)
        made.make_list([ONE])
    return made


def rows(cache):
    with (cache.folder / "sources.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


# --- what lies in it -----------------------------------------------------------------------------


def test_a_text_its_list_and_its_index(cache):
    assert (cache.folder / ONE.file).read_bytes() == TEXT
    assert cache.kept() == (ONE,)
    assert rows(cache) == [
        ["file", "instrument", "language", "reader", "part"],
        [f"pact/en/2026-01-31-{SHA[:12]}.html", "pact", "en", "", ""],
    ]
    names = sorted(
        path.relative_to(cache.folder).as_posix() for path in cache.folder.rglob("*") if path.is_file()
    )
    assert names == ["FETCHING", "fetched.json", ONE.file, "sources.csv"]


def test_it_is_an_ordinary_folder_of_texts(cache):
    (found,) = locate({"pact": Instrument("pact", "P", "P", "treaty")}, [cache.folder])
    assert (found.path, found.language) == (cache.folder / ONE.file, "en")


def test_the_index_names_only_the_text_in_use(cache):
    cache.make_list([ONE, NEWER])
    assert [row[0] for row in rows(cache)[1:]] == [ONE.file]
    cache.make_list([replace(ONE, in_use=False), replace(NEWER, in_use=True)])
    assert [row[0] for row in rows(cache)[1:]] == [NEWER.file]


def test_rows_added_by_hand_stay(cache):
    with (cache.folder / "sources.csv").open("a", encoding="utf-8") as stream:
        stream.write("my/own.txt,own,fr,plain-text,\n")
    cache.make_list([ONE, NEWER])
    assert rows(cache)[1:] == [
        ["my/own.txt", "own", "fr", "plain-text", ""],
        [ONE.file, "pact", "en", "", ""],
    ]


def test_columns_added_by_hand_stay(cache):
    (cache.folder / "sources.csv").write_text(
        f"file,instrument,language,reader,part,shape\n{ONE.file},pact,en,,,\nown.json,own,fr,json,,act\n"
    )
    cache.make_list([ONE])
    assert rows(cache)[0][-1] == "shape"
    assert rows(cache)[1] == ["own.json", "own", "fr", "json", "", "act"]


@pytest.mark.parametrize(
    "index", [b"x,y\n1,2\n", b"\xff\xfe\xff", b'"', b"file,instrument,language,reader\na,b\n"]
)
def test_an_index_that_is_none_is_not_written_over(index, cache):
    (cache.folder / "sources.csv").write_bytes(index)
    with pytest.raises(UnreadableInputError, match=r"sources\.csv"):
        cache.make_list([ONE])
    assert (cache.folder / "sources.csv").read_bytes() == index


# --- the list ------------------------------------------------------------------------------------


def test_a_folder_without_a_list_holds_nothing(tmp_path):
    assert kept_in(tmp_path) == ()


def test_the_one_in_use_and_the_one_seen_last():
    assert used([ONE, NEWER], ONE.of) == ONE
    assert latest([ONE, NEWER], ONE.of) == NEWER
    assert used([ONE], ("pact", "fr")) is latest([], ONE.of) is None


@pytest.mark.parametrize(
    "file",
    ["../../etc/passwd", "/etc/passwd", "pact/en/../../../x-0123456789ab.html",
     "pact/en/2026-01-31-0123456789ab.html/..",
     "pact\\en\\2026-01-31-0123456789ab.html", "other/en/2026-01-31-0123456789ab.html",
     "pact/fr/2026-01-31-0123456789ab.html", "pact/en/notes.html", ""],
)  # fmt: skip
def test_no_other_path_is_ever_believed(file, cache):
    with pytest.raises(ValueError, match="is no file name"):
        replace(ONE, file=file)
    listed = json.loads(lock_text([ONE]))
    listed["texts"][0]["file"] = file
    (cache.folder / "fetched.json").write_text(json.dumps(listed))
    with pytest.raises(UnreadableInputError, match=r"fetched\.json: is no list of fetched texts"):
        cache.kept()


@pytest.mark.parametrize("name", ["../evil", "UP", "", "a/b"])
def test_a_name_with_dots_or_slashes_never_becomes_a_path(name):
    with pytest.raises(ValueError, match="is no file name"):
        replace(ONE, instrument=name, file=file_name(name, "en", "2026-01-31", SHA, ".html"))


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"version": 2, "texts": []}', '{"version": 1, "texts": [{}]}', '{"version": 1, "texts": 5}',
     "\x00", "[" * 100_000, '{"version": 1, "texts": ["a"]}'],
)  # fmt: skip
def test_a_broken_list_is_said(content, cache):
    (cache.folder / "fetched.json").write_text(content)
    with pytest.raises(UnreadableInputError, match="Move the folder away"):
        cache.kept()


@pytest.mark.parametrize(
    ("field", "value"), [("bytes", "12"), ("bytes", True), ("etag", None), ("in_use", "yes")]
)
def test_a_field_of_another_type_is_said(field, value, cache):
    listed = json.loads(lock_text([ONE]))
    listed["texts"][0][field] = value
    (cache.folder / "fetched.json").write_text(json.dumps(listed))
    with pytest.raises(UnreadableInputError, match=field):
        cache.kept()


# --- damage --------------------------------------------------------------------------------------


def test_a_text_as_it_was_fetched(cache):
    assert damage(cache.folder, ONE) == ""
    refuse_damaged(cache.folder)


def test_a_text_that_was_changed_is_not_used_silently(cache):
    (cache.folder / ONE.file).write_bytes(TEXT + b" ")
    with pytest.raises(UnreadableInputError, match=r"its sha256 is another.*legalgraph fetch --again pact"):
        folders_of(cache.folder)


def test_a_text_that_is_gone_is_said(cache):
    (cache.folder / ONE.file).unlink()
    with pytest.raises(UnreadableInputError, match="is not there any more"):
        refuse_damaged(cache.folder)


def test_one_beside_is_nobodys_business(cache):
    cache.make_list([ONE, NEWER])
    refuse_damaged(cache.folder)


# --- who may write -------------------------------------------------------------------------------


def test_one_at_a_time(cache):
    with cache.writing(), pytest.raises(FolderBusyError, match="another fetch is writing there"):
        cache.writing().__enter__()
    with cache.writing():
        pass


def test_a_folder_of_other_things_is_refused(tmp_path):
    (tmp_path / "my-treaty.html").touch()
    with pytest.raises(UsageError, match=r"holds other things \(my-treaty\.html\)"):
        Cache(tmp_path).writing().__enter__()
    assert [path.name for path in tmp_path.iterdir()] == ["my-treaty.html"]


def test_hidden_files_are_no_other_things(tmp_path):
    (tmp_path / ".DS_Store").touch()
    with Cache(tmp_path).writing():
        pass


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "texts").touch()
    with pytest.raises(UsageError, match="is a file"):
        Cache(tmp_path / "texts").writing().__enter__()


def test_what_the_disk_refuses_is_said(tmp_path):
    with (
        pytest.raises(FolderError, match=r"No space left on device \(somewhere\)"),
        Cache(tmp_path).writing(),
    ):
        raise OSError(28, "No space left on device", "somewhere")


def test_a_write_that_fails_leaves_the_old_file(cache, monkeypatch):
    before = (cache.folder / "fetched.json").read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        cache.make_list([ONE, NEWER])
    assert (cache.folder / "fetched.json").read_bytes() == before


# --- where it lies -------------------------------------------------------------------------------


def test_where_it_lies_when_nobody_says(monkeypatch, tmp_path):
    monkeypatch.delenv("LEGALGRAPH_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder().parts[-2:] == ("legalgraph", "texts")
    monkeypatch.setenv("LEGALGRAPH_CACHE", "~/law")
    assert cache_folder() == Path("~/law").expanduser()


def test_it_is_used_when_no_folder_of_texts_is_named(cache, monkeypatch, tmp_path):
    monkeypatch.setenv("LEGALGRAPH_CACHE", str(tmp_path / "none"))
    assert folders_of() == ()
    monkeypatch.setenv("LEGALGRAPH_CACHE", str(cache.folder))
    assert folders_of() == (cache.folder,)
    assert folders_of(tmp_path) == (tmp_path,)
    monkeypatch.setenv("LEGALGRAPH_SOURCES", str(tmp_path))
    assert folders_of() == (tmp_path,)
