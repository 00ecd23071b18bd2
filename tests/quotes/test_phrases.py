"""Where each run of three words stands, and the nearest place among many texts."""

from __future__ import annotations

import random

import pytest

from legalgraph.kept import NOTHING_KEPT
from legalgraph.model import Instrument, Version
from legalgraph.quotes import Corpus
from legalgraph.quotes.fold import fold
from legalgraph.quotes.legal_marks import read_marks
from legalgraph.quotes.phrases import WordIndex, marks_of

WORDS = "the states shall not refuse any boat that carries people in distress at sea".split()


def test_every_run_of_three_words_is_found_at_all_its_places() -> None:
    die = random.Random(5)
    source = fold(" ".join(die.choice(WORDS) for _ in range(3_000)))
    index, words = WordIndex.of(source), source.words
    for at in range(0, 2_900, 97):
        run = words[at : at + 3]
        places = [number for number in range(len(words) - 2) if words[number : number + 3] == run]
        (mark,) = marks_of(run)
        assert index.holds(mark)
        assert index.places(mark, 3_000) == places
        assert index.places(mark, 2) == places[:2]


@pytest.mark.parametrize("text", ["", "one", "one two", "—"])
def test_a_text_of_fewer_than_three_words_has_none(text: str) -> None:
    index = WordIndex.of(fold(text))
    assert not index.holds(marks_of(("one", "two", "three"))[0])
    assert index.places(marks_of(("one", "two", "three"))[0], 5) == []
    assert marks_of(fold(text).words) == []


def test_words_that_stand_nowhere_are_not_found() -> None:
    index = WordIndex.of(fold("No boat in distress is refused a port."))
    assert not index.holds(marks_of(("refused", "a", "harbour"))[0])


def corpus(*texts: str) -> Corpus:
    named = [f"text-{number}" for number in range(len(texts))]
    instruments = {one: Instrument(one, one, one, "treaty") for one in named}
    versions = [Version(one, "en", text, (), "", "", "") for one, text in zip(named, texts, strict=True)]
    return Corpus(instruments, versions, kept=NOTHING_KEPT)


FERRY = "Every master of a ferry shall take on board whoever is found in peril, and bring them to a port."
HARBOUR = (
    "A harbour authority keeps a berth free for boats that carry people rescued at sea, by day and night."
)


@pytest.mark.parametrize(
    ("words", "but_for", "expected"),
    [
        ("shall take on deck whoever is found in peril", (), "text-0"),
        ("keeps a mooring free for boats that carry people rescued", (), "text-1"),
        ("shall take on deck whoever is found in peril", ("text-0",), None),
        ("no customs duty is levied on fish caught in these waters", (), None),
        ("on board", (), None),
    ],
)
def test_the_likest_words_of_many_texts(words: str, but_for: tuple[str, ...], expected: str | None) -> None:
    found = corpus(FERRY, HARBOUR, "").nearest(read_marks(words), but_for)
    assert (found[0] if found else None) == expected


def test_what_differs_is_told() -> None:
    found = corpus(HARBOUR, FERRY).nearest(
        read_marks("take on deck whoever is found in danger, and bring them")
    )
    assert found is not None
    instrument, near = found
    assert near.span.of(FERRY) == "take on board whoever is found in peril, and bring them"
    assert [(one.quoted, one.source) for one in near.differences] == [("deck", "board"), ("danger", "peril")]
    assert instrument == "text-1"
