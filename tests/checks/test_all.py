"""Every rule on a table of wrong and right notes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
C, P = "Model Convention", "Model Protocol"
RIGHT = "Everyone has the right, alone or together with others"


def found(report: CheckReport, *codes: str) -> list[tuple[str, str]]:
    """The findings of the last note with one of these codes, and the words each is about."""
    return [(one.code, one.words) for one in report.notes[-1].findings if one.code in codes]


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (f"{C}, Art. 4. ADD SOURCES HERE", ["ADD SOURCES HERE"]),
        (f"{C}, Art. 4. [cite Brook]", ["[cite Brook]"]),
        (f"{C}, Art. 4. He adds that “[t]he right” is one.", []),
    ],
)
def test_placeholder(checked: Check, note: str, words: list[str]) -> None:
    assert [one for _, one in found(checked(note), "placeholder")] == words


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (f"{C}, Art. 99.", [f"{C}, Art. 99"]),
        (f"{C}, Art. 4(7).", [f"{C}, Art. 4(7)"]),
        (f"{C}, Art. 4(1).", []),
        ("TFEU Art. 400.", ["TFEU Art. 400"]),  # the outline lists all articles
        ("GCM, objective 99.", ["GCM, objective 99"]),  # the outline lists all objectives
        ("CEDAW, Art. 999.", []),  # neither text nor outline
    ],
)
def test_pinpoint(checked: Check, note: str, words: list[str]) -> None:
    assert [one for _, one in found(checked(note), "pinpoint_out_of_range")] == words


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        (f"{C}, Art. 4(1): “{RIGHT}”.", []),
        (f"{C}, Art. 4: “{RIGHT}”.", ["incomplete_pinpoint"]),
        (f"{C}: “{RIGHT}”.", ["missing_pinpoint"]),
        (f"{C}, Art. 5: “{RIGHT}”.", ["wrong_pinpoint"]),
        (f"{C}, Art. 4(1): “Everyone has the duty, alone or together with others”.", ["quote_differs"]),
        (f"{C}, Art. 4(1): “nobody rows alone at night”.", ["quote_not_in_source"]),
        (f"{C}, Art. 4(1): {RIGHT}, to give humanitarian help.", ["quote_not_marked"]),
        (f"{C}, Art. 3(2): “It shall . . . be invoked as a ground”.", ["quote_differs", "omission_to_check"]),
        (f"{C}, Art. 3(2): “be invoked as a ground for excluding”.", ["omission_to_check"]),
        (f"{C}, Art. 4(1): “Everyone has the right . . . to give humanitarian help”.", []),
        (f"{C}, Art. 4(1): “{RIGHT}.", ["unbalanced_quote"]),
        (f"{C}, Art. 4(1), {RIGHT.split(',', maxsplit=1)[0]}”.", ["unbalanced_quote"]),
        # unnumbered parts are not asked for, nor are the paragraphs of a preamble
        (f"{C}, Art. 4(2): “No restriction may be imposed on the sole ground”.", []),
        (f"{C}, preamble: “penal laws made against the trade”.", []),
        # of a text not held nothing is said
        ("TFEU Art. 80: “nobody rows alone at night”.", ["missing_full_treaty_citation"]),
    ],
)
def test_quotation(checked: Check, note: str, codes: list[str]) -> None:
    assert [one.code for one in checked(note).notes[0].findings] == codes


def test_what_an_ellipsis_hides_is_a_question_that_shows_the_words(checked: Check) -> None:
    (finding,) = (
        checked(f"{P}, Art. 3(a): “the arranging . . . of the passage of another person”.").notes[0].findings
    )
    assert finding.severity is Severity.QUESTION
    assert "“for material gain”" in finding.message


def test_evidence_sets_the_words_side_by_side(checked: Check) -> None:
    (finding,) = (
        checked(f"{C}, Art. 9(1): “share voluntarily the responsibility for receiving”.").notes[0].findings
    )
    assert finding.evidence == "“voluntarily” for “equitably”"


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (f"{P}, adopted 2 May 2023.", ["2 May 2023"]),  # entry into force
        (f"{P} (May 2, 2023).", ["May 2, 2023"]),
        (f"{P} (2023).", ["2023"]),
        (f"{P}, adopted 9 November 2021.", []),
        (f"{P} (adopted 9 November 2021, entered into force 2 May 2023).", []),
        (f"{P} (entered into force 2 May 2023).", []),  # said to be what it is
        (f"{P}; Ida Brook, *Doors* (2023).", []),  # another source's date
        ("A/73/178 ¶ 50 (12 July 2008).", ["12 July 2008"]),  # before that session
        ("A/73/178 ¶ 50 (12 July 2018).", []),
        # the date of the Official Journal, after it, in brackets, or right before it
        ("Directive 2008/115/EC, OJ L 348, 24 December 2008, p. 98, Art. 15.", []),
        ("Directive 2002/90/EC, *OJEC* n° L 328 of 5 December 2002, p. 17, Art. 1.", []),
        ("TFEU, art. 67, § 2, *OJEU* n° C 326 of 26 October 2012, p. 47.", []),
        ("EU Charter art. 18, 2012 O.J. (C 326) 391 (Oct. 26, 2012).", []),
        ("TFEU art. 67, Oct. 26, 2012, 2012 O.J. (C 326) 47.", []),
        ("TFEU (2012) OJ C 326/47, art 67.", []),
        ("TEU (consolidated version of 26 October 2012), Art. 2.", []),
        (
            "Directive 2008/115/EC of 24 December 2008, OJ L 348, p. 98.",
            ["24 December 2008"],
        ),  # not the act's
        ("EU Charter art. 18, 2012 O.J. (C 326) 391 (Dec. 1, 2009).", ["Dec. 1, 2009"]),  # nor the journal's
        ("ICERD, Mar. 7, 1966, 660 U.N.T.S. 195.", []),  # the opening for signature
        ("Directive 2008/115/EC (applicable from 13 January 2009).", []),
        ("TEU, as amended by the Treaty of Lisbon on 1 December 2009, Art. 2.", []),  # when it was changed
    ],
)
def test_dates(checked: Check, note: str, words: list[str]) -> None:
    assert [one for _, one in found(checked(note), "date_check")] == words


def test_dates_are_said_as_they_are_written(checked: Check) -> None:
    (finding,) = checked(f"{P}, adopted 2 May 2023.").notes[0].findings
    assert finding.message == "This is the date of the entry into force, not of adoption (9 November 2021)."
    dates = "adopted 9 November 2021, signed 1 December 2021, in force 2 May 2023"
    assert finding.evidence == f"Model Protocol: {dates}"


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2007-12-13", "13 December 2007"),
        ("2018-04", "April 2018"),
        ("1982", "1982"),
        ("", ""),
        ("2018-13-40", "2018-13-40"),  # no day of any calendar stays what it is
    ],
)
def test_written_dates(iso: str, words: str) -> None:
    assert written(iso) == words


WORK = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)."


@pytest.mark.parametrize(
    ("notes", "codes"),
    [
        ((WORK, "Brook, *supra* n. 1 at 5."), []),
        ((WORK, "Brook, *supra* n. 7 at 5."), ["supra_to_wrong_note"]),
        ((WORK, "Marsh, *supra* n. 1 at 5."), ["supra_to_wrong_note"]),
        ((WORK, "*Id.* at 5."), []),
        ((f"{WORK[:-1]}; {C}, Art. 4.", "*Ibid.*"), ["id_target_ambiguous"]),
        (("ADD SOURCES HERE", "*Ibid.*"), ["id_target_ambiguous"]),
        (("See *supra* Part II.",), []),  # a part of the manuscript itself
        (("Cf. *infra*, chapter 3.",), []),
        (("V. supra, n° 12.",), []),  # "voir" in short, and no author
        ((f"{WORK[:-1]} (citing {C}, Art. 4).", "*Id.* at 5."), []),  # brackets explain the one source
        ((f"{WORK[:-1]} ({C}, Art. 4); {P}, Art. 2.", "*Id.* at 5."), ["id_target_ambiguous"]),
        ((WORK, "*Loc. cit.*"), []),
        ((f"{WORK[:-1]}; {C}, Art. 4.", "*Loc. cit.*"), ["id_target_ambiguous"]),
        ((WORK, "I. Brook, *op. cit.* (n. 1), p. 5."), []),
        ((f"{C}, Art. 4.", WORK, "I. Brook, *op. cit.* (n. 1), p. 5."), ["supra_to_wrong_note"]),
    ],
)
def test_references_back(checked: Check, notes: tuple[str, ...], codes: list[str]) -> None:
    assert [code for code, _ in found(checked(*notes), "supra_to_wrong_note", "id_target_ambiguous")] == codes


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        (("Marchetti 88.",), ["Marchetti 88"]),
        (
            ("See Marchetti (2020) at 11; Pinto et al 81-83.",),
            ["Marchetti (2020) at 11", "Pinto et al 81-83"],
        ),
        (("(Ruiz Soto & de la Cruz 195-96). “Nobody rows alone.”",), ["Ruiz Soto & de la Cruz 195-96"]),
        (("Harbour Table p. 66 (“Nobody rows alone”)",), ["Harbour Table p. 66"]),
        # given in full, before or after, in italics or between marks
        ((WORK, "Brook 172."), []),
        (("Ida Brook, “Rowing at night”, *Boats* (2020).", "Brook 172."), []),
        (("Ana León, *Puertas* (2020).", "Leon 172."), []),
        # spoken of, but never in full
        (("Brook calls it a door.", "Brook 172."), ["Brook 172"]),
        # no authors
        (
            (
                f"{C}, Art. 4; Article 5; Chapter 3; Note 7; June 2004; Table 3; TFEU 67; Casa 72 in the south.",
            ),
            [],
        ),
        (("Brook 1999.",), []),  # a year, perhaps
        (("Brook, *supra* n. 3 at 5.",), []),
        (("In 2015 Lampedusa took 20 000 in.",), []),
    ],
)
def test_short_forms(checked: Check, notes: tuple[str, ...], words: list[str]) -> None:
    assert [one for _, one in found(checked(*notes), "short_form_no_full_citation")] == words


def test_a_short_form_is_known_by_a_full_citation_further_on(checked: Check) -> None:
    report = checked("Brook 172.", WORK)
    assert [one.code for one in report.notes[0].findings] == ["short_form_before_full"]


LISTED = (
    "A.{1} B.{2} C.{3}",
    "References",
    "Dowling, Rebecca, and Jane McKay. 2017. “Harbours.” Law Journal 66: 863–92.",
    "Lund Berg, Iris (2013) Tides. Law Press.",
    "Neville, G. 2000. Nets. Row.",
)


@pytest.mark.parametrize(
    ("notes", "words", "why"),
    [
        (
            ("Lund Berg 2013, 7.", "Neville 2000; Lund Berg (2013).", "Dowling and McKay (2017, 870)."),
            [],
            "all listed",
        ),
        (
            ("Lund Berg 2013, 7.", "Neville (2000, 3).", "Guerin 2006, 636."),
            ["Guerin 2006, 636"],
            "in no list",
        ),
        (("Lund Berg 2013, 7.", "Guerin 2006, 6.", "Guerin 2006, 9."), [], "said at the first place alone"),
        (
            ("Lund Berg 2013, 7.", "Neville (2000, 3).", "Neville 2001, 3."),
            ["Neville 2001, 3"],
            "another year",
        ),
    ],
)
def test_a_list_of_works_gives_them_in_full(
    checked: Check, notes: tuple[str, ...], words: list[str], why: str
) -> None:
    report = checked(*notes, body=LISTED)
    assert [one for _, one in found(report, "short_form_no_full_citation")] == words, why
    assert report.body_findings == ()
    assert all("no note" not in one.reason for one in report.unattributed)


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("https://example.org/a", ["https://example.org/a"]),
        ("Ida Brook, *Doors* (2020), https://example.org/a", []),
        (f"{C}, Art. 4, https://example.org/a", []),
        ("https://example.org/a; https://example.org/b", ["https://example.org/a", "https://example.org/b"]),
    ],
)
def test_web(checked: Check, note: str, words: list[str]) -> None:
    assert [one for _, one in found(checked(note), "bare_url")] == words
