"""Texts are read when they are needed, and what needs no reading is said without."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.build import on_demand
from legalgraph.build.on_demand import OnDemand
from legalgraph.build.texts import read_text
from legalgraph.catalogue import Catalogue, load
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version
from legalgraph.quotes import Corpus
from legalgraph.quotes.fold import fold
from legalgraph.shelves import Shelves
from legalgraph.sources import Source, locate

CONVENTION, PROTOCOL = "model-convention", "model-protocol"


@pytest.fixture
def catalogue(root: Path) -> Catalogue:
    return load(Shelves.find(root / "examples"))


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    """A copy of the two invented texts."""
    return Path(shutil.copytree(root / "examples" / "texts", tmp_path / "texts"))


@pytest.fixture
def sources(catalogue: Catalogue, folder: Path) -> tuple[Source, ...]:
    return locate(catalogue.instruments, (folder,))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The instruments whose texts are read, as it happens."""
    seen: list[str] = []

    def reading(source, shapes, kept):
        seen.append(source.instrument)
        return read_text(source, shapes, kept)

    monkeypatch.setattr(on_demand, "read_text", reading)
    return seen


def test_nothing_is_read_until_a_text_is_asked_for(sources: tuple[Source, ...], read: list[str]) -> None:
    held = OnDemand(sources, {})
    assert list(held) == [CONVENTION, PROTOCOL]
    assert (len(held), PROTOCOL in held, "other" in held) == (2, True, False)
    assert held.origin(PROTOCOL).language == "en"
    assert held.lacks(PROTOCOL, "zebra")
    assert read == []
    assert held[PROTOCOL] is held[PROTOCOL]
    assert read == [PROTOCOL]


def test_it_comes_from_the_file_that_is_then_read(sources: tuple[Source, ...]) -> None:
    held = OnDemand(sources, {})
    before = held.origin(CONVENTION)
    version = held[CONVENTION]
    assert (before.source, before.sha256, before.language) == (
        version.source,
        version.sha256,
        version.language,
    )


def test_a_text_that_was_read_is_looked_into_itself(sources: tuple[Source, ...]) -> None:
    held = OnDemand(sources, {})
    assert held.lacks(PROTOCOL, "zebra")
    assert held[PROTOCOL].text
    assert not held.lacks(PROTOCOL, "zebra")


def test_a_check_reads_what_it_needs(root: Path, folder: Path, tmp_path: Path, read: list[str]) -> None:
    manuscript = tmp_path / "notes.md"
    manuscript.write_text(
        "Said.[^1]\n\n[^1]: Art. 3 of the Model Protocol: “arranging of zebras by moonlight alone”.\n"
    )
    report = api.check(manuscript, sources=folder, shelves=root / "examples")
    assert read == [PROTOCOL]
    assert [text.instrument for text in report.texts] == [CONVENTION, PROTOCOL]
    assert all(len(text.sha256) == 64 for text in report.texts)


def test_a_text_that_is_needed_and_cannot_be_read_stops_the_check(
    root: Path, folder: Path, tmp_path: Path
) -> None:
    manuscript = tmp_path / "notes.md"
    manuscript.write_text("Said.[^1]\n\n[^1]: Art. 3 of the Model Protocol.\n")
    broken = next(
        one
        for one in locate(load(Shelves.find(root / "examples")).instruments, (folder,))
        if one.instrument == PROTOCOL
    )
    broken.path.write_bytes(b"\0\0\0")
    with pytest.raises(UnreadableInputError, match=broken.path.name):
        api.check(manuscript, sources=folder, shelves=root / "examples")


def runs_of(version: Version, chance: random.Random, number: int) -> list[tuple[str, ...]]:
    """So many stretches of five to twenty-five words, each within one provision that has no parts."""
    parents = {one.parent for one in version.provisions}
    leaves = [one.span.of(version.text) for one in version.provisions if one.key not in parents]
    found = []
    for words in (fold(chance.choice(leaves)).words for _ in range(number if leaves else 0)):
        at = chance.randrange(max(1, len(words) - 5))
        found.append(words[at : at + chance.randint(5, 25)])
    return [run for run in found if len(run) >= 5]


def test_no_words_of_an_invented_text_are_missed(catalogue: Catalogue, sources: tuple[Source, ...]) -> None:
    chance = random.Random(7)
    for source in sources:
        corpus = Corpus(catalogue.instruments, OnDemand([source], {}))
        runs = runs_of(read_text(source), chance, 200)
        assert len(runs) > 100
        assert [run for run in runs if not corpus.may_hold(source.instrument, run)] == []


@pytest.mark.sources
def test_no_words_of_an_official_text_are_missed(shared: Path) -> None:
    """What the letters of a file say of a text is right of every publisher's format."""
    catalogue, chance = load(Shelves.find()), random.Random(11)
    missed, looked = [], 0
    for source in locate(catalogue.instruments, (shared / "sources",)):
        corpus = Corpus(catalogue.instruments, OnDemand([source], catalogue.shapes))
        runs = runs_of(read_text(source, catalogue.shapes), chance, 40)
        missed += [(source.path.name, run) for run in runs if not corpus.may_hold(source.instrument, run)]
        looked += len(runs)
    assert looked > 1_500
    assert missed == []


@pytest.mark.sources
def test_most_texts_need_no_reading(shared: Path) -> None:
    """Words that stand nowhere are told from the letters alone of nearly all files."""
    catalogue = load(Shelves.find())
    sources = locate(catalogue.instruments, (shared / "sources",))
    corpus = Corpus(catalogue.instruments, OnDemand(sources, catalogue.shapes))
    invented = "the lamplighters of every harbour keep one lantern burning until all vessels have come home"
    open_ = [one.instrument for one in sources if corpus.may_hold(one.instrument, fold(invented).words)]
    assert len(open_) < len(sources) / 10
