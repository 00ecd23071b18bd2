"""Short names of laws given in an earlier note, and references back in the words of several languages."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import read_notes
from legalgraph.model import Citation, Confidence, Instrument, Note, Outlined, Unresolved
from legalgraph.resolve import Known

INSTRUMENTS = (
    Instrument(
        "port-charter", "Charter of the Rights of Ports", "Port Charter", "charter",
        identifiers={"oj": ("OJ C 9, 4.5.2029, p. 3",)}, outline=tuple(map(Outlined, ("art_1", "art_2"))),
    ),
    Instrument("buoy-charter", "Charter of Buoys", "Buoy Charter", "charter", outline=(Outlined("art_1"),)),
    Instrument(
        "rescue", "Convention concerning Rescue from Quays", "Quay Rescue", "convention",
        names=("Convention concerning Rescue from Quays",), identifiers={"unts": ("9877 UNTS 12",)},
        outline=tuple(map(Outlined, ("art_1", "art_2"))),
    ),
)  # fmt: skip
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})


def last(*notes: str):
    reads = read_notes([Note(str(number), text) for number, text in enumerate(notes, 1)], KNOWN)
    return reads[-1].cites[-1]


@pytest.mark.parametrize(
    ("notes", "target", "sure", "why"),
    [
        (
            ("Charter of the Rights of Ports, art 1.", "Charter, art 2."),
            "port-charter/art_2",
            False,
            "the only charter",
        ),
        (
            ("Charter of the Rights of Ports (Charter), art 1.", "Charter, art 2."),
            "port-charter/art_2",
            True,
            "given",
        ),
        (
            (
                "Charter of the Rights of Ports (“the Charter”), art 1.",
                "Charter of Buoys, art 1.",
                "Charter, art 2.",
            ),
            "port-charter/art_2",
            True,
            "given, though another was cited since",
        ),
        (
            (
                "Convention concerning Rescue from Quays 9877 UNTS 12 (Safety Convention).",
                "Safety Convention, art 2.",
            ),
            "rescue/art_2",
            True,
            "a name that no catalogue has, after the treaty series",
        ),
    ],
)
def test_a_short_name_is_that_of_an_instrument_cited_before(notes, target, sure, why):
    (found,) = last(*notes).results
    assert isinstance(found, Citation), why
    assert found.target == target, why
    assert (found.confidence is Confidence.CERTAIN) is sure, why
    assert bool(found.how) is not sure, why


@pytest.mark.parametrize(
    "notes",
    [
        ("Charter of the Rights of Ports, art 1; Charter of Buoys, art 1.", "Charter, art 2."),
        (
            "Charter of the Rights of Ports, art 1; Charter of Lamps, art 1.",
            "Charter, art 2.",
        ),  # one is not known
        ("Convention concerning Rescue from Quays, art 1.", "Charter, art 2."),
        ("Charter of Lamps (Lamps Charter), art 1.", "Lamps Charter, art 2."),
    ],
)
def test_of_several_or_none_nothing_is_taken(notes):
    assert all(isinstance(one, Unresolved) for one in last(*notes).results)


def test_a_full_form_that_stands_later_says_nothing():
    notes = [Note("1", "Charter, art 2."), Note("2", "Charter of the Rights of Ports, art 1.")]
    assert isinstance(read_notes(notes, KNOWN)[0].cites[0].results[0], Unresolved)


WORKS = (
    "Jean Marin et Paul Duport, *Les quais* (Presses du Phare 2019) 12.",
    "José Ortiz y Paz, *Los muelles* (Editorial Faro 2018) 44.",
    "Nora Lind (ed), *Harbours and Law* (Quay Press 2011).",
    "Ida Brook, ‘Doors at Sea’ in Mara Keel and Otto Berg (eds), *The Open Port* (Quay Press 2015) 34.",
    "Otto Salz, *Salt* (Quay Press 2001).",
    "Ida Brook, ‘Locks’ in Otto Salz (ed), *Bars* (Quay Press 2005) 3.",
)


@pytest.mark.parametrize(
    ("text", "note", "place"),
    [
        ("Marin et Duport, op. cit., p. 14.", "1", "p 14"),
        ("V. Marin et Duport, op. cit., p. 14.", "1", "p 14"),
        ("Marin y Duport, op. cit.", "1", ""),
        ("Ortiz y Paz, op. cit., p. 4.", "2", "p 4"),  # one author of two surnames
        ("Lind, op. cit., p. 9.", "3", "p 9"),
        ("Keel and Berg, op. cit., p. 40.", "4", "p 40"),  # the editors of the volume of a chapter
        ("Salz, op. cit., p. 4.", "5", "p 4"),  # what he wrote, and not what he edited
        ("Marin, cited above note 1, at 36.", "1", "p 36"),
        ("Marin, cited above, n. 1, p. 36.", "1", "p 36"),
        ("Marin and Duport, cited above, p. 36.", "1", "p 36"),
    ],
)
def test_a_work_cited_before(text, note, place):
    cite = last(*WORKS, text)
    assert cite.antecedent is not None
    assert (cite.antecedent.problem, cite.antecedent.note, cite.pinpoint) == ("", note, place)
    assert cite.span.start == 0


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ibid [13].", "para 13"),
        ("Ibid [13].", "para 13"),
        ("Ibídem.", ""),
        ("Ibídem, p. 5.", "p 5"),
        ("ibídem.", ""),
    ],
)
def test_the_same_source_once_more(text, place):
    cite = last(WORKS[0], text)
    assert cite.antecedent is not None
    assert (cite.antecedent.note, cite.pinpoint) == ("1", place)


def test_a_law_cited_above():
    (found,) = last(
        "Charter of the Rights of Ports, art 1.", "Port Charter, cited above note 1, art 2."
    ).results
    assert isinstance(found, Citation)
    assert found.target == "port-charter/art_2"


NAMED_SO = [
    ("Protocol of Portville, supra note 1.", "does not stand in note 1", (), "note 1 cites no protocol"),
    ("Convention of Portville, supra note 1.", "does not call what it cites", ("1",), "its only convention"),
    ("Buoy Charter, supra note 1.", "does not stand in note 1", (), "the name of something else"),
]


@pytest.mark.parametrize(("note", "problem", "candidates", "why"), NAMED_SO)
def test_a_name_that_the_note_does_not_give(
    note: str, problem: str, candidates: tuple[str, ...], why: str
) -> None:
    back = last("Convention concerning Rescue from Quays, 9877 UNTS 12.", note).antecedent
    assert problem in back.problem, why
    assert back.candidates == candidates
