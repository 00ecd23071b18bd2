"""A text is read once, and read again when anything has changed on which its reading hangs."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from legalgraph.build import texts
from legalgraph.build.texts import read_text, read_texts
from legalgraph.catalogue import load
from legalgraph.errors import UnreadableInputError
from legalgraph.kept import Kept
from legalgraph.shelves import Shelves
from legalgraph.sources import Source, locate


@pytest.fixture
def source(root: Path, tmp_path: Path) -> Source:
    folder = tmp_path / "texts"
    shutil.copytree(root / "examples" / "texts", folder)
    return locate(load(Shelves.find(root / "examples")).instruments, (folder,))[0]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "kept")


@pytest.fixture
def read(monkeypatch) -> list[str]:
    """What is really read, as it happens."""
    from legalgraph.readers import all as readers

    seen: list[str] = []
    really = readers.read

    def reading(data, wanted, reader=""):
        seen.append(wanted.source)
        return really(data, wanted, reader)

    monkeypatch.setattr(readers, "read", reading)
    return seen


def test_a_text_is_read_once(source: Source, kept: Kept, read: list[str]) -> None:
    first, second = read_text(source, kept=kept), read_text(source, kept=kept)
    assert first == second == read_text(source)
    assert len(read) == 2  # once, and once more where nothing is kept


def test_a_file_that_has_changed_is_read_again(source: Source, kept: Kept, read: list[str]) -> None:
    before = read_text(source, kept=kept)
    source.path.write_bytes(source.path.read_bytes() + b"\n")
    assert read_text(source, kept=kept).sha256 != before.sha256
    assert len(read) == 2


@pytest.mark.parametrize("change", [{"instrument": "another"}, {"language": "fr"}, {"reader": "plain-text"}])
def test_other_words_of_the_catalogue_read_it_again(
    source: Source, kept: Kept, read: list[str], change: dict[str, str]
) -> None:
    read_text(source, kept=kept)
    other = replace(source, **change)
    assert read_text(other, kept=kept) == read_text(other)
    assert len(read) == 3


def test_what_the_catalogue_says_of_a_text_held_is_said_as_it_stands_now(
    source: Source, kept: Kept, read: list[str]
) -> None:
    read_text(source, kept=kept)
    found = read_text(replace(source, dated="2001-02-03", damage={"art_1": "A line is lost."}), kept=kept)
    assert (found.dated, found.damage) == ("2001-02-03", {"art_1": "A line is lost."})
    assert len(read) == 1


def test_other_code_reads_it_again(source: Source, kept: Kept, read: list[str], monkeypatch) -> None:
    read_text(source, kept=kept)
    monkeypatch.setattr(texts, "made_by", lambda *_: "other code")
    read_text(source, kept=kept)
    assert len(read) == 2


def test_a_file_that_cannot_be_read_is_not_kept(source: Source, kept: Kept) -> None:
    source.path.write_bytes(b"\x00\x01\x02")
    for _ in range(2):
        with pytest.raises(UnreadableInputError):
            read_text(replace(source, reader=""), kept=kept)
    assert read_texts([source], kept=kept).versions == ()


def test_many_texts_are_read_once_too(source: Source, kept: Kept, read: list[str]) -> None:
    assert read_texts([source], kept=kept) == read_texts([source], kept=kept)
    assert len(read) == 1
