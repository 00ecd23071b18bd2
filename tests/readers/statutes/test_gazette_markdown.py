"""Greek laws converted from the gazette's PDF, on an invented law with the converter's faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.statutes.gazette_markdown import GazetteMarkdown
from legalgraph.readers.statutes.gazette_marks import division_of, greek_value, split_greek

DATA = (Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "gazette.md").read_bytes()


@pytest.fixture(scope="module")
def law():
    version = GazetteMarkdown().read(DATA, Wanted("x", "el", "fek.md"))
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(law):
    assert (
        list(law[1])
        == """
        front preamble part_1 part_1/chp_Α
        art_1 art_1/para_1 art_1/para_1/point_α art_1/para_1/point_ε art_1/para_1/point_στ
        art_1/para_1/point_στ/point_αα art_1/para_1/point_στ/point_ββ art_1/para_2
        art_1_2 art_1_2/para_1 art_1_2/para_2 art_3 conclusions
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (
            "art_1/para_1/point_α",
            "Φανός είναι το φως που καίει μέσα σε γυαλί.",
        ),  # broken after its first line
        ("art_1/para_2", "Ο φανός κλείνει."),  # a page's head stood before it
        ("art_3", "Η ισχύς αρχίζει αύριο."),
        ("conclusions", "Ο ΠΡΟΕΔΡΟΣ ΤΗΣ ΔΗΜΟΚΡΑΤΙΑΣ\nΟ ΛΥΧΝΟΣ"),
    ],
)
def test_words(law, path, words):
    assert law[0].words_of(law[1][path]) == words


def test_a_lost_heading_is_listed(law):
    [lost] = law[0].unplaced
    assert (lost.text, lost.place) == ("", "line 43")
    assert "a heading, or words, are lost" in lost.reason


def test_page_heads_and_the_price_list_are_notes(law):
    assert law[0].notes["page"] == "ΕΦΗΜΕΡΙΣ ΤΗΣ ΚΥΒΕΡΝΗΣΕΩΣ (ΤΕΥΧΟΣ ΠΡΩΤΟ) 1302"
    assert law[0].notes["imprint"].endswith("| Α΄ | 1 € |")
    assert "1302" not in law[0].text


@pytest.mark.parametrize(
    ("letters", "value"),
    [
        ("α", 1),
        ("στ", 6),
        ("ι", 10),
        ("ιστ", 16),
        ("κβ", 22),
        ("νστ", 56),
        ("ρ", 100),
        ("αβ", 0),
        ("ω", 0),
        ("", 0),
    ],
)
def test_greek_numbers(letters, value):
    assert greek_value(letters) == value


@pytest.mark.parametrize(
    ("text", "step", "number"),
    [
        ("ΜΕΡΟΣ ΔΕΥΤΕΡΟ", "part", "2"),
        ("ΤΜΗΜΑ ΣΤ΄", "sec", "ΣΤ"),
        ("ΚΕΦΑΛΑΙΟ A΄", "chp", "Α"),  # a Latin letter in print, a Greek one in the key
        ("ΚΕΦΑΛΑΙΟ Β΄: ΛΑΔΙ", "chp", "Β"),
    ],
)
def test_divisions(text, step, number):
    label = division_of(text)
    assert (label.step, label.number) == (step, number)


def test_words_are_no_division():
    assert division_of("ΜΕΡΟΣ του νόμου") is None


@pytest.mark.parametrize(
    ("text", "printed"), [("ια) Λάδι", "ια)"), ("(β) Λάδι", "(β)"), ("α. Λάδι", "α."), ("2. Λάδι", "2.")]
)
def test_marks(text, printed):
    marker, words = split_greek(text)
    assert (marker.printed, words) == (printed, "Λάδι")


def test_other_markdown_is_declined():
    assert "Άρθρο" in GazetteMarkdown().declines(b"##### Article 1\n")
