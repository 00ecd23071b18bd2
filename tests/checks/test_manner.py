"""What a manuscript mostly does, and which of its words are its author's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from legalgraph.checks.base import Case, Manuscript, example
from legalgraph.checks.manner import departing, notes_by_form, places_of, prevailing
from legalgraph.checks.once import once
from legalgraph.checks.wording.own_words import FILLER, own_words, sentence_end, without_addresses
from legalgraph.footnotes import NoteRead, SourcesCited
from legalgraph.model import Span
from legalgraph.quotes import Corpus, read_quotations
from legalgraph.resolve import Known


def first_letters(read: NoteRead) -> Iterator[tuple[str, Span]]:
    yield read.note.text[0], Span(0, 1)


def cases(*notes: str) -> list[Case]:
    document = example(*notes).document()
    reads = tuple(NoteRead(note, ()) for note in document.notes)
    known = Known.of({}, ())
    manuscript = Manuscript(document, reads, SourcesCited.of(reads), {}, known, Corpus({}, (), "en"))
    return [Case(manuscript, read, (), (), read_quotations(read.note.text)) for read in reads]


def test_what_most_notes_do_prevails_and_the_others_depart() -> None:
    *_, last = cases("a", "a", "a", "b")
    assert notes_by_form(last, first_letters) == {"a": ("1", "2", "3"), "b": ("4",)}
    assert places_of(last, first_letters) == (("b", Span(0, 1)),)
    assert prevailing(last, first_letters) == "a"
    assert list(departing(last, first_letters)) == [(Span(0, 1), "b", "a")]


@pytest.mark.parametrize("notes", [("a", "a", "b"), ("a", "a", "a", "b", "b"), ("b",)])
def test_nothing_prevails_among_few_or_nearly_equal(notes: tuple[str, ...]) -> None:
    *_, last = cases(*notes)
    assert prevailing(last, first_letters) == ""
    assert list(departing(last, first_letters)) == []


def test_a_whole_manuscript_is_gone_through_once() -> None:
    asked: list[object] = []

    @once
    def count(numbers: tuple[int, ...]) -> int:
        asked.append(numbers)
        return len(numbers)

    numbers = (1, 2, 3)
    assert [count(numbers), count(numbers)] == [3, 3]
    assert len(asked) == 1
    assert count(tuple([1, 2, 3])) == 3  # noqa: C409 alike, and not the same
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("He says “row” and “sit”.", f"He says “{FILLER * 3}” and “{FILLER * 3}”."),
        ("He says “row and sits.", "He says “row and sits."),  # never closed: who knows where it ends
        ("See https://example.org/a-b. So.", f"See {FILLER * 23}. So."),
        ("See <www.example.org/a>; doi 10.1234/a.5.", f"See <{FILLER * 17}>; doi {FILLER * 11}."),
    ],
)
def test_own_words_keep_their_places(text: str, own: str) -> None:
    assert own_words(text) == own
    assert len(without_addresses(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "end"),
    [("Row.", "."), ("“Row.”", "."), ("(Row)", "w"), ("*Row?*", "?"), ("Row;", ";"), ("”", ""), ("", "")],
)
def test_the_end_of_a_sentence(text: str, end: str) -> None:
    assert sentence_end(text) == end
