"""Pages within a treaty of a series, sections within a range, and general words of other languages."""

from __future__ import annotations

import pytest

from legalgraph.model import Citation, Instrument
from legalgraph.resolve import Known
from legalgraph.resolve.romance import in_english
from legalgraph.resolve.running import read
from legalgraph.resolve.sections import between
from legalgraph.resolve.series import begun_before
from legalgraph.scan import scan


def printed(id_: str, scheme: str, *identifiers: str) -> Instrument:
    return Instrument(id_, f"Instrument {id_}", id_, "treaty", identifiers={scheme: identifiers})


INSTRUMENTS = (
    printed("lamps", "unts", "999 UNTS 171"),
    printed("oil", "unts", "999 UNTS 190"),
    printed("wicks", "unts", "12 UNTS XVI"),
    printed("s-7", "usc", "99 USC 7"),
    printed("s-8", "usc", "99 USC 8"),
    printed("s-8a", "usc", "99 USC 8a"),
    printed("s-9", "usc", "99 USC 9"),
    printed("other", "usc", "98 USC 8"),
    printed("one", "un", "A/RES/60/7", "A/60/100"),
    printed("two", "un", "A/RES/60/8", "A/60/100"),
)


@pytest.fixture(scope="module")
def world() -> Known:
    return Known.of({one.id: one for one in INSTRUMENTS})


PAGES = [
    ("999 UNTS 175", ("lamps",), "after the first page of one"),
    ("999 UNTS 195", ("oil",), "of two the one that begins last"),
    ("999 UNTS 170", None, "before any"),
    ("999 UNTS 900", None, "far behind"),
    ("998 UNTS 175", None, "another volume"),
    ("12 UNTS 20", None, "Roman pages are other pages"),
    ("A/60/1", None, "no series"),
]


@pytest.mark.parametrize(("identifier", "candidates", "why"), PAGES, ids=[row[0] for row in PAGES])
def test_the_treaty_that_begins_before_a_page(world, identifier, candidates, why):
    found = begun_before(identifier, world)
    assert (found.candidates if found else None) == candidates, why
    assert found is None or (not found.keys and found.how)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("999 UNTS 175", [None]),
        ("Instrument lamps, 999 UNTS 175", ["lamps", "lamps"]),
        ("Instrument lamps, 999 UNTS 195", ["lamps", None]),
        ("A/RES/60/7, U.N. Doc. A/60/100", ["one", "one"]),
        ("A/60/100", [None]),
        ("A/RES/60/7; A/60/100", ["one", None]),
    ],
)
def test_what_several_share_is_of_the_one_named_just_before(world, text, expected):
    results = read(text, scan(text, world.names), world)
    assert [one.target if isinstance(one, Citation) else None for one in results] == expected


RANGES = [
    ("99 USC 7", "99 USC 9", ("s-8", "s-8a"), "all that are known, in their order"),
    ("99 USC 8", "99 USC 8a", (), "none between"),
    ("99 USC 7", "98 USC 9", (), "two titles are no range"),
    ("99 CFR 7", "99 CFR 9", (), "nor is a regulation a section of the Code"),
]


@pytest.mark.parametrize(("first", "last", "keys", "why"), RANGES, ids=[row[3] for row in RANGES])
def test_sections_within_a_range(world, first, last, keys, why):
    assert between(first, last, world) == keys, why


WORDS = [
    ("ladite directive", "the said Directive"),
    ("dudit règlement", "the said Regulation"),
    ("cette décision-cadre", "the said Framework Decision"),
    ("présente convention", "this Convention"),
    ("dicho Convenio", "the said Convention"),
    ("este Reglamento", "this Regulation"),
    ("traité", "the Treaty"),
    ("Convention", "Convention"),
    ("ESA Convention", "ESA Convention"),
    ("directive 2002/90/CE", "directive 2002/90/CE"),
    ("code", "code"),
]


@pytest.mark.parametrize(("words", "english"), WORDS)
def test_general_words_in_english(words, english):
    assert in_english(words) == english
