"""What is a short form, and what is an ordinary sentence with a name or a number in it."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import SHORT, read_notes
from legalgraph.model import Note
from legalgraph.resolve import Known

KNOWN = Known.of({})
FULL = (
    "Ida Brook, *Doors at Sea*, 12 Oslo L. Rev. 34 (2015).",
    "Jane Roe, John Doe & Ann Poe, *Three Boats* (Tide Press 2012).",
    "Jane Roe, *Fourth Boat* (Tide Press 2016).",
    "Sea Rescue International, *Adrift* (Tide Press 2018).",
    "Ángel Muñoz Peña, *Puertas* (Tide Press 2019).",
)


def short_forms(text: str) -> list[tuple[str, str, str]]:
    """The short forms of a note after those that cite in full: words, place, and the note meant ("" if none)."""
    notes = [Note(str(number), one) for number, one in enumerate((*FULL, text), start=1)]
    cites = [cite for cite in read_notes(notes, KNOWN)[-1].cites if cite.kind == SHORT]
    return [(cite.span.of(text), cite.pinpoint, cite.antecedent.full) for cite in cites]


FORMS = [
    ("Brook 172.", [("Brook 172", "p 172", "1")], "name and page"),
    ("See Brook, at 172–75.", [("Brook, at 172–75", "pp 172-175", "1")], "with a comma and “at”"),
    ("Brook (2015) 172", [("Brook (2015) 172", "p 172", "1")], "name, year and page"),
    ("Brook (2011) 172", [("Brook (2011) 172", "p 172", "")], "another year is another work"),
    ("Brook 2015, 172.", [("Brook 2015, 172", "p 172", "1")], "the year without brackets"),
    ("Brook, para 5.", [("Brook, para 5", "para 5", "1")], "a known name with a paragraph"),
    ("I. Brook 3.", [("I. Brook 3", "p 3", "1")], "an initial"),
    ("Ida Brook, 3.", [("Ida Brook, 3", "p 3", "1")], "the whole name"),
    ("Roe et al 81.", [("Roe et al 81", "p 81", "")], "one of two works: not decided"),
    ("Roe, Doe and Poe 81.", [("Roe, Doe and Poe 81", "p 81", "2")], "all names say which"),
    ("Roe (2016) 81; Roe (2012) 8.", [("Roe (2016) 81", "p 81", "3"), ("Roe (2012) 8", "p 8", "2")], "the year too"),
    ("Roe, *Fourth Boat*, at 6.", [("Roe, *Fourth Boat*, at 6", "p 6", "3")], "so does the title"),
    ("Sea Rescue International 7.", [("Sea Rescue International 7", "p 7", "4")], "a body"),
    ("SRI 7.", [("SRI 7", "p 7", "4")], "its letters"),
    ("Munoz Pena 7.", [("Munoz Pena 7", "p 7", "5")], "without accents"),
    ("Brook.", [("Brook", "", "1")], "the name alone"),
    ("Brook (“They row.”).", [("Brook", "", "1")], "the name and what it says"),
    ("Brook: “They row.”", [("Brook", "", "1")], "after a colon"),
    ("Marchetti 88; van der Meer, p. 4.", [("Marchetti 88", "p 88", ""), ("van der Meer, p. 4", "p 4", "")], "unknown"),
    ("They rowed. See also Marchetti 88: “Row.”", [("Marchetti 88", "p 88", "")], "after a sentence"),
    ("They rowed (Brook 8).", [("Brook 8", "p 8", "1")], "in brackets"),
    ("Doors at Sea 8.", [("Doors at Sea 8", "p 8", "1")], "the title alone"),
    ("Brook discusses the sea in her work; none drowned.", [("Brook discusses the sea in her work", "", "1")], "vague"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), FORMS, ids=[row[2] for row in FORMS])
def test_a_short_form_and_what_it_means(text, expected, why):
    assert short_forms(text) == expected, why


SENTENCES = [
    "Brook rowed 172 miles.",
    "Brook is right that 172 boats came.",
    "In Brook the point is made, and in Roe it is not.",
    "Lampedusa received 20 000 people, Malta 40.",
    "Casa 72 in the south is a shelter.",
    "In 2015 Lampedusa was full.",
    "June 2004; Table 3; Figure 9; Page 4; COVID 19; Agenda 2030.",
    "The shelter (Malta 40 years ago) was small.",
    "Marchetti discusses the sea in her work.",
    "“Brook 172.”",
    "Many thanks to Brook for help with an early draft.",
    "Marchetti.",
    "Judith Marsh, Director of the Harbour Office, was born in Bergen (1971).",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_an_ordinary_sentence_is_none(text):
    assert short_forms(text) == []


PLAIN = [
    ("Judith Marsh, Row With Us (2019 documentary).", "They rowed (Row With Us).", "the title of a film"),
    ("Judith Anne Marsh, The Narrow Passage: Rowing to Bergen, 2018, p. 172.", "Marsh 5.", "a book"),
]


@pytest.mark.parametrize(("full", "short", "why"), PLAIN, ids=[row[2] for row in PLAIN])
def test_a_title_is_known_without_its_italics_too(full, short, why):
    first, second = read_notes([Note("1", full), Note("2", short)], KNOWN)
    assert (len(first.cites), [cite.antecedent.full for cite in second.cites]) == (1, ["1"]), why


def test_a_full_citation_may_stand_after_the_short_form():
    first, second = read_notes([Note("1", "Brook 172."), Note("2", FULL[0])], KNOWN)
    assert (first.cites[0].antecedent.full, second.cites[0].antecedent) == ("2", None)


HOSTILE = {
    "names": "Weber and " * 10_000,
    "capitals": "A" * 50_000,
    "initials": "A. B. " * 10_000,
    "brackets": "(" * 30_000 + "Weber 4",
    "signals": "see also " * 8_000,
    "commas": "Weber, " * 10_000,
    "titles": "Weber, *" * 6_000,
    "plain titles": "Ida Brook, Doors at Sea, " * 4_000,
    "in her": "Weber in her " * 6_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_note_is_read_to_its_end(text):
    assert all(words in text for words, _, _ in short_forms(text))
