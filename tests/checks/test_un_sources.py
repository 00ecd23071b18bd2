"""Documents of the United Nations: who wrote them, which symbol they bear, on which day they were adopted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
DRAFT = (
    "*Revised draft declaration on the right to international solidarity*, A/HRC/53/32, Annex (2 May 2023)."
)


def found(report: CheckReport, *codes: str) -> list[tuple[str, str]]:
    return [(one.code, one.words) for one in report.notes[-1].findings if one.code in codes]


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (f"U.N. Human Rights Council, {DRAFT}", ["U.N. Human Rights Council"]),  # an expert's draft
        (f"See UNHRC, {DRAFT}", ["UNHRC"]),
        (f"Independent Expert on human rights and international solidarity, {DRAFT}", []),
        (f"Human Rights Council, Report of the Independent Expert, Ana Sorel: {DRAFT}", []),
        # the symbol is another body's
        (
            "Human Rights Council, *Report of the Rapporteur*, A/69/277, para. 5 (2014).",
            ["Human Rights Council"],
        ),
        (
            "Human Rights Committee, *General comment*, CERD/C/GC/30, para. 5 (2004).",
            ["Human Rights Committee"],
        ),
        ("Commission on Human Rights, *Boats*, A/HRC/41/38, para. 5 (2019).", ["Commission on Human Rights"]),
        ("U.N.G.A., *Report of the Rapporteur*, A/69/277, para. 5 (2014).", []),
        (
            "UN General Assembly, *Report of the Rapporteur*, A/HRC/41/38, para. 5 (2019).",
            [],
        ),  # the organ above
        ("Human Rights Council, *Report of the Human Rights Council*, A/73/53 (2018).", []),  # its own report
        ("Human Rights Committee, *Annual report*, A/73/40, para. 5 (2018).", []),
        ("UN Human Rights Council Res 35/17 (22 June 2017) UN Doc A/HRC/RES/35/17.", []),
        ("Secretariat, *Note on boats*, A/HRC/41/38, para. 5 (2019).", []),  # it writes for every body
        ("Ida Brook, *The Human Rights Council*, A/69/277, para. 5 (2014).", []),  # not in the author's place
    ],
)
def test_wrong_author(checked: Check, note: str, words: list[str]) -> None:
    assert [one for _, one in found(checked(note), "wrong_or_missing_author")] == words


@pytest.mark.parametrize(
    ("note", "is_found"),
    [
        ("U.N. Human Rights Council, *Boats by night*, A/HRC/44/42, para. 5 (2020).", True),
        (
            "U.N. Human Rights Council, *Report of the Special Rapporteur*, A/HRC/44/42, para. 5 (2020).",
            False,
        ),
        ("Special Rapporteur on the human rights of migrants, *Boats*, A/HRC/44/42, para. 5 (2020).", False),
    ],
)
def test_the_body_a_report_is_submitted_to_is_not_its_author(
    checked: Check, note: str, *, is_found: bool
) -> None:
    assert bool(found(checked(note), "issuing_body_as_author")) is is_found


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Human Rights Council resolution 21/9, A/HRC/21/9.", ["A/HRC/21/9"]),  # another document
        ("General Assembly Resolution 73/195, A/RES/73/159.", ["A/RES/73/159"]),  # another resolution
        ("General Assembly Resolution 73/195, A/RES/73/195.", []),
        ("G.A. Res. 73/195, U.N. Doc. A/RES/73/195 (Dec. 19, 2018).", []),
        ("General Assembly Resolution 73/195; A/RES/73/159.", []),  # two sources
        (
            "Human Rights Council, 44th session, *Boats*, A/HRC/41/38, para. 4 (2019).",
            ["A/HRC/41/38, para. 4 (2019)"],
        ),
        ("Human Rights Council, 41st session, *Boats*, A/HRC/41/38, para. 4 (2019).", []),
    ],
)
def test_symbol_and_words(checked: Check, note: str, words: list[str]) -> None:
    assert [one for _, one in found(checked(note), "symbol_check")] == words


@pytest.mark.parametrize(
    ("note", "weight"),
    [
        ("G.A. Res. 73/195, A/RES/73/195 (Jan. 11, 2019).", [Severity.MINOR]),  # the day of the print
        ("G.A. Res. 73/195, A/RES/73/195 (Dec. 19, 2018).", []),
        ("G.A. Res. 73/195, A/RES/73/195 (2018).", []),
    ],
)
def test_a_resolution_has_the_date_of_its_adoption(checked: Check, note: str, weight: list[Severity]) -> None:
    findings = checked(note).notes[-1].findings
    assert [one.severity for one in findings if one.code == "date_check"] == weight
