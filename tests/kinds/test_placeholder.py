"""Drafting notes among the words of a manuscript."""

from __future__ import annotations

import pytest

from legalgraph.kinds import placeholder

TEXTS = [
    (
        "See Weber. Add cite to the guidelines. And more.",
        ["Add cite to the guidelines."],
        "to the end of its sentence",
    ),
    ("the States [list them] agreed", ["[list them]"], "in brackets"),
    (
        "Weber 12. ADD CASES, STATUTES – NATIONAL?",
        ["ADD CASES, STATUTES – NATIONAL?"],
        "in capitals, to the end",
    ),
    ("ADD CASEs", [], "capitals that go on small are words"),
    ("Cite Weber? Or Meyer?", ["Cite Weber? Or Meyer?"], "questions to oneself"),
    ("Cite as: Weber (2020).", [], "how to cite is no order to cite"),
    ("Mention should be made of this.", [], "an English sentence"),
    ("“[…] the people [sic] here”", [], "an editor's brackets in a quotation"),
    ("supra note XXX at 4", ["XXX"], "a number to come"),
    ("vol. 4, Chapter XXX", [], "a Roman number"),
    (
        "Add cite to Spec. Rap. on culture. Weber 4.",
        ["Add cite to Spec. Rap. on culture."],
        "abbreviations end no sentence",
    ),
    ("supra note __, at [page]", ["__", "[page]"], "blanks"),
    ("Help is needed. Citation needed", ["Citation needed"], "what is said to be missing"),
    ("at ??? and [?]", ["???", "[?]"], "marks to be filled in"),
    ("V. Brun. Référence à vérifier.", ["Référence à vérifier."], "French, a sentence of its own"),
    ("Brun 12. À COMPLÉTER", ["À COMPLÉTER"], "French, in capitals"),
    ("v. Brun [page à préciser], 2012", ["[page à préciser]"], "French, in square brackets"),
    ("Brun; un point reste à préciser. Meyer.", [], "French words of a sentence"),
    ("la source à vérifier par le juge", [], "French words that go on"),
    ("Ver Brun. Falta la cita. POR COMPLETAR", ["Falta la cita.", "POR COMPLETAR"], "Spanish"),
    ("Por confirmar la sentencia, el tribunal", [], "a Spanish sentence"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_drafting_notes(found, text, expected, why):
    assert [mention.text for mention in found(placeholder, text)] == expected, why
