"""What belongs to one citation, and what a reference by another name of the same thing leads to."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import Cite, read_notes
from legalgraph.model import Instrument, Note
from legalgraph.resolve import Known

INSTRUMENTS = (
    Instrument(
        "harbour", "Convention on Safe Harbours", "Harbour Convention", "convention",
        identifiers={"unts": ("9876 UNTS 54",)},
    ),
    Instrument(
        "harbours-iv", "Regulation on harbours", "Harbours IV Regulation", "regulation",
        identifiers={"celex": ("32013R0604",)},
    ),
)  # fmt: skip
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})


def cites(*notes: str) -> list[tuple[Cite, ...]]:
    return [one.cites for one in read_notes([Note(str(at), text) for at, text in enumerate(notes, 1)], KNOWN)]


@pytest.mark.parametrize(
    ("note", "why"),
    [
        (
            "Convention on Safe Harbours art. 3, July 28, 1951, 9876 U.N.T.S. 54 [hereinafter Harbour Convention].",
            "the name it is given",
        ),
        (
            "General Comment No. 31, ¶ 10, U.N. Doc. CCPR/C/21/Rev.1/Add.13 (May 26, 2004).",
            "its symbol, after its number",
        ),
        (
            "CRC Committee, General Comment No. 6, UN Doc CRC/GC/2005/6 (1 September 2005).",
            "the same without stops",
        ),
    ],
)
def test_one_citation(note: str, why: str) -> None:
    assert len(cites(note)[0]) == 1, why


def test_a_joined_case_with_its_name_and_ecli_is_one_source() -> None:
    first, then = cites(
        "Joined Cases C-7/31 and C-8/31, *Roe and Others*, EU:C:2032:77, para 4.", "Ibid, para 5."
    )
    assert len(first) == 1
    assert [cite.antecedent.note for cite in then if cite.antecedent] == ["1"]
    assert not any(cite.antecedent.problem for cite in then if cite.antecedent)


def test_two_symbols_are_two_citations() -> None:
    assert len(cites("A/74/998, U.N. Doc. A/HRC/41/7.")[0]) == 2


DOORS = "Ida Arroyo-Lindt, *Doors at Sea*, 3 LAW J. 4 (2020)"
LEADS = [
    (
        ("Sea Rescue International, *Adrift* (2019).", "Sea Rescue Int’l, *supra* note 1, at 4."),
        "",
        "",
        "a word in short",
    ),
    (
        ("Harbour Commission, *Towing* (2019).", "Harbour Comm., *supra* note 1, at 4."),
        "",
        "",
        "with a full stop",
    ),
    (
        ("Harbour Commission, *Towing* (2019).", "Harbour Comte, *supra* note 1, at 4."),
        "",
        "“Harbour Comte” does not stand in note 1",
        "another word",
    ),
    ((f"{DOORS}.", "Arroyo Lindt 5."), "1", "", "a hyphen that is left out"),
    ((f"{DOORS}.", "Lindt 5."), "1", "", "the last of two surnames"),
    ((f"{DOORS}. *Id.* at 5.", "*Id.* at 7."), "1", "", "Id. in the note before is no second source"),
    ((f"{DOORS}; *id.* at 5.", "*Id.* at 7."), "1", "", "nor after a semicolon"),
    (
        ("Regulation (EU) No 604/2013.", "Harbours IV Regulation, supra note 1, art. 13."),
        "",
        "",
        "another name of what the note has by its number",
    ),
    (
        ("Brook, Les portes, Paris, 2015.", "Brook, op. cit., p. 4."),
        "",
        "it names no note",
        "op. cit. of what is not read",
    ),
]


@pytest.mark.parametrize(("notes", "full", "problem", "why"), LEADS, ids=[row[3] for row in LEADS])
def test_what_a_reference_leads_to(notes: tuple[str, ...], full: str, problem: str, why: str) -> None:
    back = cites(*notes)[-1][0].antecedent
    assert back is not None
    assert not full or back.full == full, why
    assert back.problem.startswith(problem), why
    assert bool(back.problem) == bool(problem), why


def test_op_cit_says_in_which_note_its_author_stands_first() -> None:
    back = cites("Brook, Les portes, Paris, 2015.", "Brook, op. cit., p. 4.")[-1][0].antecedent
    assert back is not None
    assert back.candidates == ("1",)


@pytest.mark.parametrize(
    "note",
    [
        "U.N. High Comm’r for Refugees, Global Trends 2018, at 3 (2019).",
        "Harbour Board, Yearly Tables, at 3 (June 2019).",
    ],
)
def test_a_page_with_a_year_in_brackets_after_it_is_no_short_form(note: str) -> None:
    assert [one.kind for one in cites(note)[0] if one.kind == "short_form"] == []


@pytest.mark.parametrize(
    ("note", "author", "title", "place"),
    [
        (
            "See Ida Brook (Special Rapporteur on Doors), *Doors at Sea*, ¶ 35, U.N. Doc. A/HRC/23/46 (2013).",
            "Ida Brook", "Doors at Sea", "para 35",
        ),
        (
            "Ida Brook (Special Rapporteur on Doors), Doors at Sea: a Study, ¶ 35, U.N. Doc. A/HRC/23/46 (2013).",
            "Ida Brook", "Doors at Sea: a Study", "para 35",
        ),
        (
            "Ida Brook (Indep. Expert on Boats), Independent Expert’s Report, U.N. Doc. A/HRC/23/46, ¶ 4 (2013).",
            "Ida Brook", "Independent Expert’s Report", "para 4",
        ),
        (
            "Jo van Dam (Spec. Rap. on Boats), *Boats*, delivered to the Council, U.N. Doc. A/HRC/23/46 (2013).",
            "Jo van Dam", "Boats", "",
        ),
    ],
)  # fmt: skip
def test_the_office_in_brackets_is_no_author(note, author, title, place):
    """The Bluebook names a person with the office: one full citation up to its symbol, and no short form."""
    last = cites(note)[0][-1]
    work = next((one.work for one in last.mentions if one.work), None)
    assert (work.authors if work else ("",), work.title if work else "") == ((author,), title)
    assert last.pinpoint == place
    assert not author or len(cites(note)[0]) == 1
