"""One person or place under two names, or one name in two spellings.

Wrong: "Cecilia Marsh" in note 1 and "Cecelia Marsh" in note 9; "Casa 14 in Lower Quay" and "La 14 in Lower
Quay". Right: one name, one spelling. Only where everything else of the name is the same: two persons may well
differ by a letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.once import once
from legalgraph.checks.wording.own_words import own_words
from legalgraph.footnotes import NoteRead, work_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Document, Finding, Severity, Span

__all__ = ["codes", "run"]

codes = (
    Code(
        "name_spelling",
        Severity.QUESTION,
        "A name is spelt in two ways that differ by one letter.",
        wrong=(
            example("I thank Cecilia Marshfield for her help.", "Cecelia Marshfield read it."),
            example("They sailed from Porto Brandal at night.", "In Porto Brandel nobody rows."),
        ),
        right=(
            example("I thank Cecilia Marshfield for her help.", "Cecilia Marshfield read it."),
            example(
                "Ana Marshfield and Ena Marshfield read it.", "The Human Rights Council; Human Right Council."
            ),
        ),
    ),
    Code(
        "name_inconsistent",
        Severity.QUESTION,
        "What seems to be one place or institution is given two names.",
        wrong=(example("Casa 14 in Lower Quay was full.", "La 14 in Lower Quay is known to all."),),
        right=(
            example("Casa 14 in Lower Quay was full.", "Casa 14 in Lower Quay is known to all."),
            example("Article 14 in Marsh’s reading.", "Rule 14 in Brook’s reading."),
        ),
    ),
)

_NAME_WORD = r"[A-ZÀ-Þ][^\W\d_]{2,24}(?:-[A-ZÀ-Þ][^\W\d_]{2,24})?"
#: Two words with capitals in one line: forename and surname, or the two words of a place.
_PAIR = later(rf"(?<![\w.’'&-])(?={_NAME_WORD}[ ]{_NAME_WORD}(?![\w’'-]))({_NAME_WORD})[ ](?=({_NAME_WORD}))")
_NUMBERED = later(
    r"(?<![\w.])(?P<head>[A-ZÀ-Þ][^\W\d_]{1,14}) (?P<number>\d{2,3}),? in (?P<place>[A-ZÀ-Þ][^\W\d_]{3,24})(?![\w])"
)
#: What a number belongs to that is no name.
_COUNTED = frozenset(
    "Article Articles Art Arts Rule Section Chapter Part Note Paragraph Para Page Table Figure Volume Vol"
    " No Annex Principle Directive Regulation Resolution Protocol Recital Objective Session"
    " January February March April May June July August September October November December"
    " About Some Over Only The All Of".split()
)
_SHORTEST = 5
#: Of the names that are alike without one letter so many are compared.
_MOST_KEPT = 8
#: Endings that make another word, not another spelling: "Human Right(s)", "Mario/Maria", "Honduras/Honduran".
_FINAL = 2


def run(case: Case) -> Iterator[Finding]:
    """A question for each name of the note that stands otherwise in the text or an earlier note."""
    yield from _spelt(case)
    yield from _numbered(case)


def _spelt(case: Case) -> Iterator[Finding]:
    known = _pairs_of(case.manuscript.document)
    authors = _authors(case)
    for pair, span in _pairs(case.note.text):
        where, other = known.get(pair, ("", ""))
        if other and where != case.note.number and not authors & {*pair.split(), *other.split()}:
            place = f"in note {where}" if where else "in the text"
            message = f"“{pair}” here, “{other}” {place}: is it one name in two spellings?"
            yield case.finding("name_spelling", Severity.QUESTION, message, span)


def _authors(case: Case) -> set[str]:
    """The words of authors' names: their spelling is compared where their works are."""
    works = [work_of(cite) for cite in case.cites]
    return {word for work in works if work for author in work.authors for word in author.split()}


def _pairs(text: str) -> Iterator[tuple[str, Span]]:
    for found in _PAIR.finditer(own_words(text)):
        yield f"{found[1]} {found[2]}", Span(found.start(), found.end(2))


@once
def _pairs_of(document: Document) -> Mapping[str, tuple[str, str]]:
    """Each pair that another pair is like but for a letter: where that other stands first, and how it reads."""
    first: dict[str, str] = {}
    for number, text in (
        *(("", text) for text in document.body),
        *((one.number, one.text) for one in document.notes),
    ):
        for pair, _ in _pairs(text):
            first.setdefault(pair, number)
    index: dict[tuple[int, str, str], list[str]] = {}
    alike: dict[str, tuple[str, str]] = {}
    for pair in first:
        words = pair.split()
        for half in (0, 1):
            other = words[1 - half]
            for shortened in dict.fromkeys(
                (other, *(other[:at] + other[at + 1 :] for at in range(len(other))))
            ):
                before = index.setdefault((half, words[half], shortened), [])
                found = next((one for one in before if _differ_by_a_letter(other, one.split()[1 - half])), "")
                if found:
                    alike.setdefault(pair, (first[found], found))
                if len(before) < _MOST_KEPT:
                    before.append(pair)
    return alike


def _differ_by_a_letter(one: str, other: str) -> bool:
    """Whether two words are alike but for one letter in their midst, lost, added, exchanged or another."""
    if _unaccented(one) == _unaccented(other):
        return one != other
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _SHORTEST:
        return False
    start = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    tail = 0
    while tail < min(len(one), len(other)) - start and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    middle, middle_other = one[start : len(one) - tail], other[start : len(other) - tail]
    swapped = len(middle) == 2 and middle == middle_other[::-1]
    return (
        start > 0
        and (tail > 0 or start < len(one) - _FINAL)
        and (max(len(middle), len(middle_other)) == 1 or swapped)
    )


def _unaccented(word: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)
    )


def _numbered(case: Case) -> Iterator[Finding]:
    for key, head, span in _numbered_names(case.read):
        for where, other in _heads(case.manuscript.reads, key):
            if where == case.note.number:
                break
            if other != head:
                name = f"{other} {key[0]}"
                message = (
                    f"“{span.of(case.note.text)}” here, “{name}” in note {where}: are they one and the same?"
                )
                yield case.finding("name_inconsistent", Severity.QUESTION, message, span)
                break


def _heads(reads: tuple[NoteRead, ...], key: tuple[str, str]) -> Iterator[tuple[str, str]]:
    for read in reads:
        for other, head, _ in _numbered_names(read):
            if other == key:
                yield read.note.number, head


def _numbered_names(read: NoteRead) -> Iterator[tuple[tuple[str, str], str, Span]]:
    for found in _NUMBERED.finditer(own_words(read.note.text)):
        span = Span(found.start(), found.end("number"))
        if found["head"] not in _COUNTED and not any(cite.span.meets(span) for cite in read.cites):
            yield (found["number"], found["place"]), found["head"], span
