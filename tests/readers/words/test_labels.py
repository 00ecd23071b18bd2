"""Lines that say where we are, and lines that only begin as if they did."""

from __future__ import annotations

import pytest

from legalgraph.readers.words.labels import is_label, parse_label


@pytest.mark.parametrize(
    ("text", "step", "number"),
    [
        ("Article 12", "art", "12"),
        ("Article  VII", "art", "VII"),
        ("Article premier", "art", "1"),
        ("Sole Article", "art", "1"),
        ("Article 4bis", "art", "4a"),
        ("Artikel 5", "art", "5"),
        ("Article 37 (ex Article 38)", "art", "37"),
        ("PART THREE", "part", "3"),
        ("DEUXIÈME PARTIE", "part", "2"),
        ("PARTIE II", "part", "II"),
        ("TITRE IV bis", "title", "IVa"),
        ("CHAPTER 2", "chp", "2"),
        ("SUBSECTION A", "subsec", "A"),
        ("PROTOCOL (No 12)", "prot", "12"),
        ("ANNEX", "annex", ""),
        ("ANNEXE II", "annex", "II"),
        ("ANNEX TO THE RULES", "annex", ""),
        ("SCHEDULE", "sched", ""),
    ],
)
def test_is_label(text, step, number):
    label = is_label(text, latin_as_letters=True)
    assert label is not None
    assert (label.step, label.number) == (step, number)


@pytest.mark.parametrize(
    "text",
    [
        "Article 12 does not apply to lamps.",
        "Part Three of this Treaty applies.",
        "Articles 1 to 7 apply.",
        "Annexes are part of it.",
        "Title of the lamp",
        "Chapter on lamps",
        "Section",
        "Partly lit",
        "",
    ],
)
def test_prose_is_no_label(text):
    assert is_label(text) is None


def test_a_label_keeps_its_words_its_former_number_and_the_rest():
    label = parse_label("Article 37 (ex Article 38) Lamps")
    assert label is not None
    assert (label.printed, label.former, label.rest) == ("Article 37", "(ex Article 38)", "Lamps")
