"""Ranges in notes: all that stands between their ends is cited, if the instrument has it."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import read_notes
from legalgraph.model import Citation, Instrument, Note, Outlined
from legalgraph.resolve import Known
from legalgraph.resolve.sections import CUT, IN_RANGE

CODE = ("art_L110-1", "art_L110-2", "art_L110-2-1", "art_L111-1", "art_L111-2", "art_L112-1", "art_R110-1")
INSTRUMENTS = (
    Instrument("quays", "Code des quais", "Quays Code", "code", outline=tuple(map(Outlined, CODE))),
    Instrument(
        "harbour", "Convention on Safe Harbours", "Harbour Convention", "convention",
        outline=tuple(Outlined(f"art_{number}") for number in ("1", "2", "3", "3a", "3bis", "4", "5", "5a", "6")),
    ),
    Instrument(
        "lamps", "Lamps Code", "Lamps Code", "code", outline=tuple(Outlined(f"art_{one}") for one in range(1, 900)),
    ),
    *(
        Instrument(f"us-{section}", f"8 U.S.C. § {section}", f"8 U.S.C. § {section}", "statute",
                   identifiers={"usc": (f"8 USC {section}",)})
        for section in ("9001", "9001a", "9002", "9003")
    ),
)  # fmt: skip
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})


def cites(note: str):
    (read,) = read_notes([Note("1", note)], KNOWN)
    return read.cites


def targets(note: str) -> list[str]:
    return sorted(key.partition("/")[2] or key for cite in cites(note) for key in cite.targets)


@pytest.mark.parametrize(
    ("note", "expected", "why"),
    [
        (
            "Harbour Convention, arts. 2-4.",
            ["art_2", "art_3", "art_3a", "art_3bis", "art_4"],
            "inserted articles",
        ),
        ("Harbour Convention, Articles 4 to 6.", ["art_4", "art_5", "art_5a", "art_6"], "in words"),
        ("Harbour Convention, arts. 2, 3 and 4.", ["art_2", "art_3", "art_4"], "a list is no range"),
        ("Harbour Convention, arts. 1-2, 5.", ["art_1", "art_2", "art_5"], "a range and one more"),
        (
            "articles L. 110-2 à L. 111-2 du Code des quais.",
            ["art_L110-2", "art_L110-2-1", "art_L111-1", "art_L111-2"],
            "articles of a French code",
        ),
        (
            "8 U.S.C. §§ 9001-9003.",
            ["us-9001", "us-9001a", "us-9002", "us-9003"],
            "sections that are acts of their own",
        ),
        ("8 U.S.C. §§ 9001, 9003.", ["us-9001", "us-9003"], "a list of sections"),
    ],
)
def test_what_stands_between_is_cited(note, expected, why):
    assert targets(note) == expected, why


def test_a_range_of_sections_is_one_citation():
    (cite,) = cites("8 U.S.C. §§ 9001–9003 (2018).")
    assert [one.how for one in cite.results if isinstance(one, Citation)] == ["", IN_RANGE, IN_RANGE, ""]


def test_words_may_stand_in_a_section_of_the_range_that_no_catalogue_has():
    (cite,) = cites("8 U.S.C. §§ 9001-9003.")
    assert not all(key in KNOWN.instruments for key in cite.keys(KNOWN))


def test_a_range_that_nobody_means_is_cut_and_that_is_said():
    (cite,) = cites("Lamps Code, arts. 1-899.")
    assert len(cite.results) < len(INSTRUMENTS[2].outline)
    assert [one.how for one in cite.results if isinstance(one, Citation)][-1] == CUT


def test_paragraphs_of_a_judgment_between_brackets():
    reads = read_notes([Note("1", "Doe v Roe [2019] ECR 3, [12]."), Note("2", "ibid [13]–[16].")], KNOWN)
    assert reads[1].cites[0].pinpoint == "paras 13-16"
    assert [str(one) for one in reads[1].cites[0].mentions[0].pinpoints] == [
        "para_13",
        "para_14",
        "para_15",
        "para_16",
    ]
