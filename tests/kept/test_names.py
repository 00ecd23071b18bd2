"""A name stands for all that a thing was made from: whatever changes it changes its name."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from legalgraph.kept import names
from legalgraph.kept.names import made_by, name_of


@pytest.fixture
def code(tmp_path: Path, monkeypatch) -> Path:
    """A package of two modules in place of ours."""
    monkeypatch.setattr(names, "_PACKAGE", tmp_path)
    for path in ("room/one.py", "room/words.csv", "two.py"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(f"# {path}")
    made_by.cache_clear()
    yield tmp_path
    made_by.cache_clear()


def test_other_things_and_other_code_have_other_names() -> None:
    made = [("a", "x"), ("b", "x"), ("a", "y"), ("a", "x", ""), ("a", "", "x"), ("a", "xy"), ("a", "x", "y")]
    of = {name_of("kind", *one) for one in made} | {name_of("other", "a", "x")}
    assert len(of) == len(made) + 1
    assert name_of("kind", "a", "x") == name_of("kind", "a", b"x")


def test_words_that_are_no_characters_have_a_name_too() -> None:
    assert name_of("kind", "a", "\ud800") != name_of("kind", "a", "\ud801")


@pytest.mark.parametrize("path", ["room/one.py", "room/words.csv", "two.py"])
def test_code_that_has_changed_has_another_name(code: Path, path: str) -> None:
    before = made_by("room", "two.py")
    (code / path).write_text("# changed")
    made_by.cache_clear()
    assert made_by("room", "two.py") != before


def test_code_that_was_moved_or_added_has_another_name(code: Path) -> None:
    seen = [made_by("room", "two.py")]
    (code / "room" / "one.py").rename(code / "room" / "three.py")
    made_by.cache_clear()
    seen.append(made_by("room", "two.py"))
    (code / "room" / "four.py").write_text("")
    made_by.cache_clear()
    seen.append(made_by("room", "two.py"))
    assert all(one != other for one, other in itertools.combinations(seen, 2))


def test_code_that_has_not_changed_keeps_its_name(code: Path) -> None:
    before = made_by("room", "two.py")
    (code / "elsewhere.py").write_text("")
    (code / "room" / "__pycache__").mkdir()
    (code / "room" / "__pycache__" / "one.pyc").write_bytes(b"compiled")
    made_by.cache_clear()
    assert made_by("two.py", "room") == before


@pytest.mark.usefixtures("code")
def test_code_that_cannot_be_seen_has_no_name() -> None:
    assert made_by("room", "gone") == ""


def test_other_libraries_and_other_languages_of_python_have_another_name(code: Path, monkeypatch) -> None:
    assert (code / "two.py").is_file()
    before = made_by("room")
    monkeypatch.setattr(names, "_version", lambda library: f"{library} 99")
    made_by.cache_clear()
    assert made_by("room") != before
