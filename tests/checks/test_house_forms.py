"""Signals, places, volumes, initials, styles and names: judged against what the manuscript mostly does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Note, Severity, Span

Check = Callable[..., CheckReport]
C = "Model Convention"


def words(report: CheckReport, code: str) -> list[str]:
    """What the findings of the last note with this code are about."""
    return [one.words for one in report.notes[-1].findings if one.code == code]


ITALIC = tuple(f"*See* {C}, Art. {number}." for number in range(1, 6))
ROMAN = tuple(one.replace("*", "") for one in ITALIC)


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        ((), f"{C}, Art. 4. SEE ALSO A/61/316.", ["SEE ALSO"]),
        ((), f"{C}, Art. 4. *see also* {C}, Art. 5.", ["see also"]),
        ((), f"“Nobody rows.” see {C}, Art. 5.", ["see"]),
        ((), f"see {C}, Art. 5.", ["see"]),
        ((f"see {C}, Art. 4.", f"see {C}, Art. 6."), f"see {C}, Art. 5.", []),  # the manuscript's own way
        ((), f"{C}, Art. 4; see also {C}, Art. 5.", []),
        ((), "cf Marsh 5.", []),  # OSCOLA
        ((), "Smith v. State, see Marsh 5; No. 5, see Marsh 6.", []),
        ((), "ADD SOURCES, SEE ALSO THE PROTOCOL", []),  # capitals of a drafting note
        (ITALIC, f"See {C}, Art. 9.", ["See"]),
        (ROMAN, f"*See* {C}, Art. 9.", ["See"]),
        ((*ITALIC, *ROMAN), f"See {C}, Art. 9.", []),
        # each signal beside itself: those of most kinds stand in roman here
        (
            (*ROMAN, *(f"*See also* {C}, Art. {n}." for n in (1, 2, 4))),
            f"See also {C}, Art. 5.",
            ["See also"],
        ),
        (ITALIC, "See how this was drafted, and by whom.", []),  # a verb
    ],
)
def test_signal_form(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "signal_form") == about


def test_italics_are_known_from_the_format_too() -> None:
    from legalgraph.checks.wording.own_words import in_italics

    note = Note("1", "See also Marsh, Oars.", italics=(Span(0, 8),))
    assert in_italics(note, Span(0, 8))
    assert not in_italics(note, Span(9, 14))
    assert in_italics(Note("2", "Marsh, *The Oar and the UN*."), Span(24, 26))


PARAS = tuple(f"A/72/33{number} at Paras. 6-9." for number in range(4))
PAGES = tuple(f"Ida Brook, *Doors* (2020), pp. {page}-{page + 2}." for page in (2, 6, 11))


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        ((), f"{C}, Art(5).", ["Art(5)"]),
        ((), f"{C} (Nov. 9, 2011). Art. 4(1).", ["Art. 4(1)"]),
        ((), f"{C} (Nov. 9, 2011). Art. 4: “Everyone”.", ["Art. 4"]),
        ((), f"{C} (Nov. 9, 2011). Article 4 opens the door.", []),
        ((), f"{C} (Nov. 9, 2011). Art. 4 of it is old.", []),
        (PARAS, "A/73/178 at ¶¶ 31-35.", ["¶¶"]),
        (PARAS, "A/73/178 at para. 22.", ["para."]),
        (PARAS, "A/73/178 at Para. 22.", []),
        (PARAS, "Marsh writes of “para. 22” and “¶ 5”.", []),  # a quotation's own
        (PARAS[:2], "A/73/178 at ¶¶ 31-35.", []),  # too few to say which prevails
        (tuple(f"{C}, Art. {n}." for n in range(1, 5)), f"{C}, Art 5.", ["Art"]),
        (tuple(f"{C}, art {n}." for n in range(1, 5)), f"{C}, art 5.", []),
        (tuple(f"{C}, art. {n}." for n in range(1, 5)), f"Art. 5 of the {C}.", []),  # a sentence begins
        (PAGES, "Brook, p. 8-9.", ["p. 8-9"]),
        (PAGES, "Brook, p. 8; Manual, p. 8-3.", []),
        ((), "Brook, *Portes*, p. 8-9 et p. 12-13.", []),  # French
    ],
)
def test_pinpoint_form(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "pinpoint_form") == about


AFTER_SYMBOL = tuple(f"A/72/33{number} at Para. 6." for number in range(4))


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        (AFTER_SYMBOL, "Rapporteur on doors, *Open doors*, Para. 5, UN Doc. A/73/178 (2018).", ["Para. 5"]),
        (AFTER_SYMBOL, "Rapporteur on doors, *Open doors*, A/73/178 at Para. 5 (2018).", []),
        ((), "Rapporteur on doors, *Open doors*, Para. 5, UN Doc. A/73/178 (2018).", []),
    ],
)
def test_order_of_symbol_and_paragraph(
    checked: Check, before: tuple[str, ...], note: str, about: list[str]
) -> None:
    assert words(checked(*before, note), "pinpoint_form") == about


def test_one_place_is_spoken_of_once(checked: Check) -> None:
    before = tuple(f"{C}, Art. {number}." for number in range(1, 5))
    report = checked(*before, f"{C} (Nov. 9, 2011). Art 4(1).")
    assert words(report, "pinpoint_form") == ["Art 4(1)"]  # alone, and without its stop


BEFORE = tuple(f"Ida Brook, *Doors*, {number} LAW J. 4 (2020)." for number in (3, 4, 5))
AFTER = tuple(f"Ida Brook, *Doors*, Law Journal, vol. {number}, 4 (2020)." for number in (3, 4, 5))


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        (BEFORE, "Nora Marsh, *Oars*, LAW JOURNAL, v. 9, 11 (2020).", ["v. 9"]),
        (BEFORE, "Nora Marsh, *Oars*, 9 LAW JOURNAL 11 (2020).", []),
        (BEFORE, "Smith v. 9 Harbor St., Inc.", []),
        (AFTER, "Nora Marsh, *Oars*, Law Journal, vol. 9, 11 (2020).", []),
        (AFTER, "Nora Marsh, *Oars*, 9 LAW JOURNAL 11 (2020).", ["9"]),
    ],
)
def test_volume_form(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "volume_form") == about


UN = tuple(f"U.N. Secretariat, A/72/33{number} at Para. 6." for number in range(6))


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("UN Secretariat, A/73/178.", ["UN"]),
        ("Ida Brook, *The UN at Sea*, 3 LAW J. 4 (2020); “UN”; https://example.org/UN.", []),
        ("EU and US law.", []),  # compared with itself only
    ],
)
def test_abbreviation(checked: Check, note: str, about: list[str]) -> None:
    assert words(checked(*UN, note), "abbreviation") == about


FULL = tuple(
    f"{name}, *{title}*, {number} LAW J. {number}4 (20{number}0)."
    for name, title, number in (
        ("Ida Brook", "Doors", 1),
        ("Nora Marsh", "Oars", 2),
        ("Per Lind", "Tides", 3),
    )
)
NOTED = (*FULL, "Brook, *supra* n. 1 at 15.", "Lind, *supra* n. 3 at 36.")


@pytest.mark.parametrize(
    ("before", "note", "about"),
    [
        (NOTED, "Marsh 25.", ["Marsh 25"]),
        (NOTED, "Marsh (2020) at 25.", ["Marsh (2020) at 25"]),
        (NOTED, "Marsh.", ["Marsh"]),
        (NOTED, "Marsh disagrees with this.", []),
        (NOTED, "Marsh, *supra* n. 2 at 25.", []),
        (NOTED, "Pinto 25.", []),  # cited in full nowhere, which is another rule's
        (NOTED, "Ana Sorel, *Rows*, 2018, p. 17.", ["Ana Sorel, *Rows*, 2018, p. 17"]),
        ((*FULL, "Ana Sorel, *Rows*, 4 LAW J. 1 (2021)."), "Marsh 25.", []),  # in full, then short: a style
        (
            tuple(f"Ida Brook, *Doors* (2020), p. {n}." for n in range(5)),
            "Ana Sorel, *Rows* (2018), p. 17.",
            [],
        ),
        # whoever mostly writes "p." is not told so where other notes refer back, or cite cases by paragraph
        (
            (
                *FULL,
                *("Brook, *supra* n. 1, p. 15.", "Lind, *supra* n. 3, p. 36.", "Marsh, *supra* n. 2, p. 20."),
                *(
                    "Lind, *supra* n. 3, p. 38.",
                    "*Harbour v Oars* App no 27765/09 (ECtHR, 3 May 2012), para 7.",
                ),
            ),
            "Ana Sorel, *Rows*, 2018, p. 17.",
            [],
        ),
        ((*NOTED, "Ana Sorel, *Rows*, 2018, p. 17."), "Marsh, *supra* n. 2 at 25.", []),
    ],
)
def test_style_mixed(checked: Check, before: tuple[str, ...], note: str, about: list[str]) -> None:
    assert words(checked(*before, note), "style_mixed") == about


@pytest.mark.parametrize(
    ("notes", "code", "about"),
    [
        (
            ("I thank Cecilia Marshfield.", "Cecelia Marshfield read it."),
            "name_spelling",
            ["Cecelia Marshfield"],
        ),
        (
            ("I thank Cecilia Marshfield.", "Cecilia Marshfeild read it."),
            "name_spelling",
            ["Cecilia Marshfeild"],
        ),
        (("In Porto Seguér.", "In Porto Seguer."), "name_spelling", ["Porto Seguer"]),
        (("I thank Cecilia Marshfield.", "Cecilia Marshfields; Ana Marshfield."), "name_spelling", []),
        (("The Human Rights Council.", "The Human Right Council."), "name_spelling", []),
        (("Casa 14 in Tarifa was full.", "La 14 in Tarifa is known."), "name_inconsistent", ["La 14"]),
        (("Casa 14 in Tarifa was full.", "Casa 14 in Tarifa is known."), "name_inconsistent", []),
        (("Casa 14 in Tarifa was full.", "La 14 in Almaty is known."), "name_inconsistent", []),
        (("Article 14 in Brook.", "Rule 14 in Brook."), "name_inconsistent", []),
    ],
)
def test_names(checked: Check, notes: tuple[str, ...], code: str, about: list[str]) -> None:
    report = checked(*notes)
    assert words(report, code) == about
    assert all(one.severity is Severity.QUESTION for one in report.findings if one.code == code)
