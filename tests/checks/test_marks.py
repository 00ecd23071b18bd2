"""Punctuation, stops, typography and misprints: a table of notes, and the words each finding is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport

Check = Callable[..., CheckReport]
STOPPED = tuple(f"Model Convention, Art. {number}." for number in range(1, 7))
OPEN = tuple(one[:-1] for one in STOPPED)


def words(report: CheckReport, code: str) -> list[str]:
    """What the findings of the last note with this code are about."""
    return [one.words for one in report.notes[-1].findings if one.code == code]


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        (STOPPED, "Model Convention, Art. 7", ["7"]),
        (STOPPED, "See https://example.org/a", ["https://example.org/a"]),
        (
            STOPPED,
            "Ida Brook, *Doors* (2020) (who says “Row.”)",
            ["“Row.”)"],
        ),  # the stop is the bracket's own
        (STOPPED, "*Model Convention*, Art. 7.", []),
        (STOPPED, "She said: “Nobody rows alone.”", []),
        (STOPPED, "(She said it in 1990.)", []),
        (STOPPED, "Who rows . . .", []),
        (STOPPED, "Brook 5;", []),  # has another fault
        (STOPPED, "ADD SOURCES HERE", []),  # has to be written yet
        (OPEN, "Model Convention, Art. 7", []),  # the manuscript's own way
        (OPEN, "Model Convention, Art. 7.", []),  # and a stop is no fault
        ((*STOPPED, *OPEN), "Model Convention, Art. 7", []),  # no way prevails
        # addresses kept whole throughout
        (
            (*STOPPED, "See https://example.org/b", "See https://example.org/c"),
            "See https://example.org/a",
            [],
        ),
        (
            (*STOPPED, "See https://example.org/b.", "See https://example.org/c"),
            "See https://example.org/a",
            ["https://example.org/a"],
        ),
    ],
)
def test_no_final_stop(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "no_final_stop") == about


WORK = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)"


@pytest.mark.parametrize(
    ("note", "about"),
    [
        (f"{WORK};", [";"]),
        (f"{WORK},", [","]),
        (f"{WORK}; ADD THE PROTOCOL", []),  # what follows is asked for
        ("Ida Brook,, *Doors* (2020).", ["k,,"]),
        ("Ida Brook, *Doors*, , 3 LAW J. 4 (2020).", ["*, ,"]),
        ("Model Convention, Art. 4..", ["4.."]),
        ("Ida Brook , *Doors* (2020).", ["k ,"]),
        ("Ida Brook,*Doors* (2020).", ["k,"]),
        ("Model Convention, Art. 4,which is old.", ["4,"]),
        # nothing wrong: an ellipsis, an abbreviation, French spacing, figures, addresses, a quotation's own marks
        ("Ida Brook, . . . *Doors* et al., 3 LAW J. 4,000 (2020); ed.; vol. 3.", []),
        ("Nora Marsh, *Rames*, 2015 ; Per Lind, *Marées* : un essai, 2014.", []),
        ("https://example.org/a,b;c..d", []),
        ("Marsh 5: “rows ,, and rows;and rows”.", []),
    ],
)
def test_punctuation(checked: Check, note: str, about: list[str]) -> None:
    assert words(checked(note), "punctuation") == about


FULL = tuple(
    f"{name} et al., *{title}*, {volume} LAW J. 4 (2020)."
    for name, title, volume in (
        ("Ida Brook", "Doors", 3),
        ("Nora Marsh", "Oars", 4),
        ("Per Lind", "Tides", 5),
    )
)


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        (FULL, "Brook et al 81.", ["et al"]),
        (FULL, "Brook et al. 81.", []),
        ((), "Brook et al (n 1) 8; Marsh et al (n 2) 9.", []),  # OSCOLA has no stops
        (FULL, "See *id* at 5.", ["id"]),
        (FULL, "See *id.* at 5.", []),
        (FULL, "ID at 5; the id of the boat; eid. at 5.", []),
        (("See id at 4.", "See id at 6."), "See id at 5.", []),  # the manuscript's own way
        (("Cf. Marsh 4.", "Cf. Marsh 5.", "Cf. Marsh 6."), "Cf Marsh 7.", ["Cf"]),
    ],
)
def test_stops_of_latin_words(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "punctuation") == about


COMMAS = tuple(
    f"Ida Brook, *Doors*, 3 LAW J. {page} (2020), <https://example.org/{page}>." for page in (4, 5, 6)
)


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Ana Sorel *Tides*, 5 LAW J. 2 (2021).", ["Ana Sorel *"]),
        ("Ana Sorel, *Tides*, 5 LAW J. 2 (2021) <https://example.org/t>.", [") <https:"]),
        ("Ana Sorel, *Tides*, 5 LAW J. 2 (2021), <https://example.org/t>.", []),
    ],
)
def test_a_comma_that_most_notes_have(checked: Check, note: str, about: list[str]) -> None:
    assert words(checked(*COMMAS, note), "punctuation") == about


CURLY = tuple(
    f"Ida Brook, *The Rower’s Door*, 3 LAW J. 4, {page}-{page + 2} (2020)." for page in range(5, 11)
)


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        (CURLY, "Nora Marsh, *The Ferryman's Oar*, 4 LAW J. 1 (2021).", ["Ferryman's"]),
        (CURLY, "Nora Marsh, *The Ferryman’s Oar*, 4 LAW J. 1 (2021).", []),
        (
            CURLY[:1],
            "Nora Marsh, *The Rower's Oar*, 4 LAW J. 1 (2021).",
            ["Rower's"],
        ),  # the same word, otherwise
        (
            CURLY[:1],
            "Nora Marsh, *The Ferryman's Oar*, 4 LAW J. 1 (2021).",
            [],
        ),  # too few to say which prevails
        (CURLY, "Nora Marsh, *Oars*, 4 LAW J. 1, 3–9 (2021).", ["3–9"]),
        (
            CURLY,
            "Nora Marsh, *Oars*, 4 LAW J. 1 (1991–99–01), 2020–05–28, A/HRC/35–36.",
            [],
        ),  # no ranges of pages
        (CURLY[:1], "Nora  Marsh, *Oars*, 4 LAW J. 1 (2021).", ["a  M"]),
        (CURLY[:1], "Nora Marsh, *Oars*, 4 LAW J. 1 (2021).  And so on.", []),  # two spaces between sentences
    ],
)
def test_typography(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "typography") == about


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Marsh 5, who says that the the Court erred.", ["the the"]),
        ("Marsh 5 (holding that holds that nobody rows).", ["holding that holds that"]),
        (
            "Model Covention, Art. 4; the Human Rights Comittee; Regualtion 5.",
            ["Covention", "Comittee", "Regualtion"],
        ),
        ("She says that that right had had no owner.", []),
        ("Pago Pago Harbor Auth., 3 Am. Samoa 2d 5; very, very old.", []),
        ("“the the” is in the original; https://example.org/Covention-the-the", []),
        ("Protocole, Konvention, Comité, Contention, Counsel, Revolution, Conventions, Unión Europea.", []),
    ],
)
def test_typo(checked: Check, note: str, about: list[str]) -> None:
    assert words(checked(note), "typo") == about


def test_typo_in_the_text(checked: Check) -> None:
    report = checked("Model Convention, Art. 4.", body=("Row in the the harbour. “In the the boat.”{1}",))
    assert [one.words for one in report.body_findings if one.code == "typo"] == ["the the"]


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("of the Convention, which Marsh discusses.", ["of the"]),
        (", and Marsh agrees.", [","]),
        ("Model Convention, Art. 4, on the right of the", ["the"]),
        ("and see Marsh 5.", []),
        ("van den Berg, *Doors* (2020).", []),
        ("Whom it is for.", []),
    ],
)
def test_layout(checked: Check, note: str, about: list[str]) -> None:
    assert words(checked(note), "layout") == about


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("He says that “they all speak of an ‘open right of everyone to row at night”.{1}", 1),
        ("He says that “they all speak of an ‘open right’ of everyone to row at night”.{1}", 0),
        ("He says that “all of the rowers’ rights are theirs to keep and nobody else’s”.{1}", 0),
    ],
)
def test_an_inner_quotation_never_closed(checked: Check, body: str, count: int) -> None:
    assert len(words(checked("Model Convention, Art. 4.", body=(body,)), "unbalanced_quote")) == count
