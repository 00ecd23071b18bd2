"""How a source is printed where it is cited in full, and in what its citations differ."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import SourcesCited, read_notes
from legalgraph.footnotes.differing import DATE, HEADING, JOURNAL, ORDER, TITLE, VOLUME, differing
from legalgraph.footnotes.printed_form import day_comes_first, heading, in_full
from legalgraph.model import Note
from legalgraph.resolve import Known

KNOWN = Known.of({})


def sources(*notes: str) -> SourcesCited:
    return SourcesCited.of(read_notes([Note(str(at), text) for at, text in enumerate(notes, 1)], KNOWN))


@pytest.mark.parametrize(
    ("note", "expected", "why"),
    [
        (
            "See U.N.G.A., *Report on nets*, A/74/998 at ¶ 5 (July 20, 2018).",
            "U.N.G.A., Report on nets",
            "body, title",
        ),
        (
            "Nets and Borders, Para. 25, UN Doc No. A/HRC/98/42 (May 28, 2019).",
            "Nets and Borders",
            "the place left out",
        ),
        (
            "Borders are closed. Nets at Sea, A/74/998 (3 May 2018).",
            "Nets at Sea",
            "the sentence before left out",
        ),
        (
            "Ida Brook, *Doors* (2015); Nets at Sea, A/74/998 (3 May 2018).",
            "Nets at Sea",
            "another source left out",
        ),
        ("A/74/998, para. 5.", "", "a symbol alone"),
        ("Roe and Others v Norway App no 12345/09 (ECtHR, 3 May 2011).", "Roe and Others v Norway", "a case"),
    ],
)
def test_what_leads_up_to_a_symbol(note: str, expected: str, why: str) -> None:
    last = sources(note).sources[-1]
    assert heading(last.citings[0]) == expected, why


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020).", True),
        ("Nets at Sea, A/74/998 (3 May 2018).", True),
        ("A/74/998 (3 May 2018).", False),
        ("Nets at Sea, A/74/998, para. 5.", False),
        ("https://example.org/a", True),
        ("Brook 5.", False),
    ],
)
def test_what_is_cited_in_full(note: str, *, expected: bool) -> None:
    assert in_full(sources(note).sources[0].citings[0]) is expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [("3 May 2018", True), ("May 3, 2018", False), ("Sept. 3, 2018", False), ("2018", None)],
)
def test_the_order_of_a_date(date: str, *, expected: bool | None) -> None:
    (source,) = sources(f"Nets at Sea, A/74/998 ({date}).").sources
    assert day_comes_first(source.citings[0]) is expected


A = "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020)."
D = "Nets at Sea, A/74/998 (May 3, 2018)."


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((A, A.replace("(2020)", "(2021)")), [("2", DATE, "2021", "2020")]),
        ((A.replace("(2020)", "(2021)"), A, A), [("1", DATE, "2021", "2020")]),
        ((A, A.replace("3 LAW", "4 LAW")), [("2", VOLUME, "4", "3")]),
        ((A, A.replace("LAW J.", "LAW REV.")), [("2", JOURNAL, "LAW REV.", "LAW J.")]),
        ((A, A.replace("LAW J.", "Law J")), []),
        ((A, A.replace("Doors at Sea", "Doors at sea")), [("2", TITLE, "Doors at sea", "Doors at Sea")]),
        ((D, f"U.N.G.A., {D}"), [("2", HEADING, "U.N.G.A., Nets at Sea", "Nets at Sea")]),
        ((D, D.replace("May 3", "3 May").replace(",", "", 2)), [("2", ORDER, "day first", "month first")]),
        ((D, D.replace("May 3", "May 4")), [("2", DATE, "2018-05-04", "2018-05-03")]),
        ((D, "A/74/998, para. 5."), []),
        ((A, "Brook 5.", "*Id.*"), []),
    ],
)
def test_in_what_citations_of_one_source_differ(
    notes: tuple[str, ...], expected: list[tuple[str, str, str, str]]
) -> None:
    (source,) = sources(*notes).sources
    found = [
        (note, one.what, one.here, one.there)
        for (note, _), those in differing(source).items()
        for one in those
    ]
    assert found == expected
