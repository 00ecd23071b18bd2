"""What is kept is found again whole or not at all, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from legalgraph.kept import NOTHING_KEPT, VARIABLE, Kept

PARTS = (b"first", b"", "zwölf ﬁ \U0001f600".encode(), bytes(range(256)) * 40)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "not" / "there" / "yet")


def found(kept: Kept, name: str = "one") -> list[bytes] | None:
    parts = kept.get(name)
    return None if parts is None else [bytes(part) for part in parts]


@pytest.mark.parametrize("parts", [(), (b"",), PARTS])
def test_what_is_kept_is_found_again(kept: Kept, parts: tuple[bytes, ...]) -> None:
    kept.put("one", parts)
    assert found(kept) == list(parts)


def test_the_last_that_was_kept_under_a_name_is_found(kept: Kept) -> None:
    kept.put("one", [b"before"])
    kept.put("one", [b"after"])
    assert found(kept) == [b"after"]


def test_what_was_not_kept_is_not_found(kept: Kept) -> None:
    assert found(kept) is None
    kept.put("other", PARTS)
    assert found(kept) is None


@pytest.mark.parametrize("length", [0, 1, 15, 16, 40, 200, 10_000])
def test_a_file_that_is_cut_off_is_not_found_and_can_be_kept_again(kept: Kept, length: int) -> None:
    kept.put("one", PARTS)
    path = kept.folder / "one"
    path.write_bytes(path.read_bytes()[:length])
    assert found(kept) is None
    kept.put("one", PARTS)
    assert found(kept) == list(PARTS)


def test_a_file_with_any_one_byte_changed_is_not_found(kept: Kept) -> None:
    kept.put("one", [b"few", b"bytes"])
    path = kept.folder / "one"
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        assert found(kept) is None, at


def test_a_file_with_bytes_after_its_end_is_not_found(kept: Kept) -> None:
    kept.put("one", PARTS)
    with (kept.folder / "one").open("ab") as file:
        file.write(b"x")
    assert found(kept) is None


def test_a_file_of_something_else_is_not_found(kept: Kept) -> None:
    kept.folder.mkdir(parents=True)
    (kept.folder / "one").write_bytes(b"PK\x03\x04" + bytes(100))
    (kept.folder / "two").mkdir()
    assert found(kept) is None
    assert found(kept, "two") is None


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept = Kept(tmp_path / "file" / "folder")
    kept.put("one", PARTS)
    kept.tidy()
    assert found(kept) is None


def test_a_name_that_is_taken_by_a_folder_leaves_no_unfinished_file(kept: Kept) -> None:
    kept.folder.mkdir(parents=True)
    (kept.folder / "one").mkdir()
    kept.put("one", PARTS)
    assert [path.name for path in kept.folder.iterdir()] == ["one"]


def test_nothing_is_kept_when_it_is_switched_off(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, "OFF")
    monkeypatch.setenv("LEGALGRAPH_CACHE", str(tmp_path))
    assert Kept.find() is NOTHING_KEPT
    NOTHING_KEPT.put("one", PARTS)
    NOTHING_KEPT.tidy()
    assert found(NOTHING_KEPT) is None
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_the_one_named_or_stands_beside_the_texts_fetched(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEGALGRAPH_CACHE", str(tmp_path / "texts"))
    monkeypatch.delenv(VARIABLE, raising=False)
    assert Kept.find() == Kept(tmp_path / "texts" / ".index")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "mine"))
    assert Kept.find() == Kept(tmp_path / "mine")


def used(path: Path, days_ago: float) -> None:
    moment = time.time() - days_ago * 86_400
    os.utime(path, (moment, moment))


def test_what_was_not_used_for_the_longest_time_goes_first(kept: Kept) -> None:
    for name, days in (("old", 9), ("older", 30), ("new", 1.5), ("newest", 0)):
        kept.put(name, [bytes(1000)])
        used(kept.folder / name, days)
    kept.tidy(most=2_500)
    assert sorted(path.name for path in kept.folder.iterdir()) == ["new", "newest"]


def test_what_is_found_counts_as_used(kept: Kept) -> None:
    for name in ("one", "two"):
        kept.put(name, [bytes(1000)])
    used(kept.folder / "one", 20)
    used(kept.folder / "two", 10)
    assert found(kept) is not None
    kept.tidy(most=1_500)
    assert [path.name for path in kept.folder.iterdir()] == ["one"]


def test_a_file_that_somebody_is_writing_stays_and_one_left_behind_goes(kept: Kept) -> None:
    kept.put("one", PARTS)
    for name, days in ((".a.new", 0), (".b.new", 1)):
        (kept.folder / name).write_bytes(b"half")
        used(kept.folder / name, days)
    kept.tidy()
    assert sorted(path.name for path in kept.folder.iterdir()) == [".a.new", "one"]


WRITING = """
import sys
from pathlib import Path
from legalgraph.kept import Kept
kept = Kept(Path(sys.argv[1]))
for turn in range(200):
    kept.put("one", [bytes([turn]) * 5000, sys.argv[2].encode()])
    parts = kept.get("one")
    assert parts is not None
    assert len(set(bytes(parts[0]))) == 1
"""


def test_two_programs_may_keep_the_same_thing_at_once(kept: Kept) -> None:
    both = [subprocess.Popen([sys.executable, "-c", WRITING, str(kept.folder), who]) for who in "ab"]
    assert [one.wait() for one in both] == [0, 0]
    assert [path.name for path in kept.folder.iterdir()] == ["one"]
