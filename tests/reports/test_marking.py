from __future__ import annotations

from itertools import pairwise

import pytest

from legalgraph.model import Span, Verdict
from legalgraph.reports.marking import Mark, cut
from legalgraph.reports.signs import VERDICTS

TEXT = "See Art. 5 (“no fare, no fault”) and passim."


def mark(words: str, letter: str) -> Mark:
    start = TEXT.index(words)
    return Mark(Span(start, start + len(words)), "citation", VERDICTS[Verdict.EXISTS], letter)


CASES = [
    ([], "no mark"),
    (["Art. 5"], "one mark"),
    (["See Art. 5", "passim."], "marks that touch the beginning and the end"),
    (["Art. 5 (“no fare, no fault”)", "no fare, no fault"], "a quotation inside a citation"),
    (["Art. 5 (“no fare", "no fare, no fault”) and"], "two that overlap and neither holds the other"),
    (["Art. 5", "Art. 5"], "the same words twice"),
    (["fare", "no fare, no fault", "Art. 5 (“no fare, no", "fault”)"], "many at once"),
]


@pytest.mark.parametrize(("words", "why"), CASES)
def test_every_character_stands_under_exactly_the_marks_that_cover_it(words, why):
    marks = [mark(part, letter) for part, letter in zip(words, "abcd", strict=False)]
    position = 0
    for piece in cut(TEXT, marks):
        for character in range(position, position + len(piece.text)):
            covering = {one.letter for one in marks if one.span.start <= character < one.span.end}
            assert {one.letter for one in piece.within} == covering, why
        position += len(piece.text)
        assert {one.letter for one in piece.ending} == {
            one.letter for one in marks if one.span.end == position
        }
    assert "".join(piece.text for piece in cut(TEXT, marks)) == TEXT


@pytest.mark.parametrize(("words", "why"), CASES)
def test_the_wider_mark_stands_outside(words, why):
    marks = [mark(part, letter) for part, letter in zip(words, "abcd", strict=False)]
    for piece in cut(TEXT, marks):
        for outer, inner in pairwise(piece.within):
            assert outer.span.start <= inner.span.start, why


@pytest.mark.parametrize("at", [0, 4, len(TEXT)])
def test_a_mark_on_no_words_still_ends_somewhere(at):
    empty = Mark(Span(at, at), "finding", VERDICTS[Verdict.EXISTS], "a")
    pieces = cut(TEXT, [empty])
    assert [one.letter for piece in pieces for one in piece.ending] == ["a"]
    assert not any(piece.within for piece in pieces)


def test_a_mark_beyond_the_text_is_refused():
    with pytest.raises(ValueError, match="reaches beyond a text of 2 characters"):
        cut("ab", [Mark(Span(1, 3), "citation", VERDICTS[Verdict.EXISTS], "a")])
