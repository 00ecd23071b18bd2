"""Law: in full where it is first cited, at first hand, in force; and claims and dates in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
ICCPR = "International Covenant on Civil and Political Rights"
DIRECTIVE = "Council Directive 2002/90/EC"
DUBLIN = "Regulation (EU) No 604/2013, OJ L 180, 29.6.2013, p. 31"
PORTS = "Harbour Watch, *Closed Ports* (2019) 29."
ARTICLE = "Ida Brook, *Doors and Locks*, 29 LAW J. 307, 309 (2012)."


def words(report: CheckReport, code: str) -> list[str]:
    return [one.words for one in report.notes[-1].findings if one.code == code]


def messages(report: CheckReport, code: str) -> list[str]:
    return [one.message for one in report.notes[-1].findings if one.code == code]


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        (("TFEU Art. 80.",), True),
        ((f"{ICCPR}, Art. 22(1).",), True),
        ((f"{ICCPR}, Art. 22(1), Dec. 16, 1966, 999 U.N.T.S. 171.",), False),
        ((f"{ICCPR} (adopted 16 December 1966) art 22(1).",), False),  # the date is there
        ((f"{ICCPR}, 999 UNTS 171.", "ICCPR, Art. 22(1)."), False),  # only the first citation is in full
        (("TFEU Art. 80.", "TFEU Art. 67(2)."), False),  # said of the first
        (("UN Charter, Art. 55.",), False),  # cited by its name alone
        (("CRC Committee, General Comment No 6, para 12.",), False),  # a committee is no treaty
        (("Model Convention, Art. 4.",), False),  # published nowhere
    ],
)
def test_first_citation_of_a_treaty(checked: Check, notes: tuple[str, ...], *, is_found: bool) -> None:
    assert bool(words(checked(*notes), "missing_full_treaty_citation")) is is_found


def test_what_a_treaty_s_first_citation_needs_is_said(checked: Check) -> None:
    (message,) = messages(checked("ICCPR, Art. 22(1)."), "missing_full_treaty_citation")
    assert ICCPR in message
    assert "999 UNTS 171" in message


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        (("Directive 2002/90/EC, Art. 1.",), True),
        ((f"{DIRECTIVE} of 28 November 2002, Art. 1.",), False),
        ((f"{DIRECTIVE} [2002] OJ L328/17, art 1.",), False),
        (("Directive 2002/90/EC, OJ L 328 of 5 December 2002, Art. 1.",), False),
        ((f"{DIRECTIVE} [2002] OJ L328/17.", "Directive 2002/90/EC, Art. 1."), False),
    ],
)
def test_first_citation_of_an_act(checked: Check, notes: tuple[str, ...], *, is_found: bool) -> None:
    assert bool(words(checked(*notes), "missing_full_citation_of_act")) is is_found


@pytest.mark.parametrize(
    ("claim", "note", "is_found"),
    [
        ("The Harbour Act guarantees “shelter to whoever asks for it by night”.", PORTS, True),
        ("The Supreme Court struck down the ban on boats in 2008.", PORTS, True),
        ("The Harbour Act has been criticised as “a closed door”.", PORTS, False),
        ("The Supreme Court is a house with many doors.", PORTS, False),
        ("The Convention guarantees “the right, alone or together”.", "Model Convention, Art. 4(1).", False),
        ("The Harbour Act guarantees “shelter by night”.", f"Model Convention, Art. 4; {PORTS}", False),
        ("The Harbour Act guarantees “shelter by night”.", "https://example.org/harbour-act", False),
    ],
)
def test_law_at_second_hand(checked: Check, claim: str, note: str, *, is_found: bool) -> None:
    report = checked(note, body=(f"{claim}{{1}}",))
    assert bool(messages(report, "secondary_source_for_law")) is is_found


@pytest.mark.parametrize(
    ("claim", "note", "is_found"),
    [
        ("In 2019 the ports were closed to all boats.", ARTICLE, True),
        ("This is the opposite of what the Model Protocol has made of it.", ARTICLE, True),  # of 2021
        ("In 2011 the ports were closed to all boats.", ARTICLE, False),
        ("By 2030 the ports will be closed to all boats.", ARTICLE, False),  # foreseen
        ("The aim of 2030 is an open port, and the 2030 Agenda says so.", PORTS, False),  # a name
        ("In 2019 the ports were closed.", f"{ARTICLE[:-1]}; {PORTS}", False),  # one source is late enough
        (
            "In 2019 the port broke the treaty.",
            "Model Convention, Art. 4.",
            False,
        ),  # law is older than its breach
        (
            "In 2019 the ports were closed.",
            f"{ARTICLE[:-1]}; https://example.org/a",
            False,
        ),  # perhaps on that page
    ],
)
def test_claims_later_than_their_source(checked: Check, claim: str, note: str, *, is_found: bool) -> None:
    findings = checked(note, body=(f"{claim}{{1}}",)).notes[0].findings
    weights = [one.severity for one in findings if one.code == "source_predates_claim"]
    assert weights == [Severity.QUESTION] * is_found


@pytest.mark.parametrize(
    ("claim", "notes", "is_found"),
    [
        ("Text.", (f"{DUBLIN}, Art. 3.",), True),
        ("Text.", (f"{DUBLIN}, Art. 3 (since repealed).",), False),
        (
            "Text.",
            (f"{DUBLIN}, Art. 3; Regulation (EU) 2024/1351, Art. 16.",),
            False,
        ),  # its successor beside it
        ("The first State of entry was responsible.", (f"{DUBLIN}, Art. 3.",), False),  # told as past
        ("Text.", (f"{DUBLIN}, Art. 3.", "Dublin III Regulation, Art. 4."), False),  # asked once
        ("Text.", ("Model Convention, Art. 4.",), False),
        # one past tense is not the sentence's: nor is the year in which the act itself was made
        ("The duty was and is the law; it was adopted in 2013.", (f"{DUBLIN}, Art. 3.",), True),
        (
            "In 2015 nobody asks who comes first.",
            (f"{DUBLIN}, Art. 3.",),
            False,
        ),  # a year in which it was law
        ("Since 2015 nobody asks who comes first.", (f"{DUBLIN}, Art. 3.",), True),
        ("The rule is of the former Regulation.", (f"{DUBLIN}, Art. 3.",), False),
        # the citation itself says so
        (
            "Text.",
            ("Regulation (EU) No 604/2013 (repealed with effect from 1 July 2026), Art. 3(2).",),
            False,
        ),
        ("Text.", ("Regulation (EU) No 604/2013 (recast), Art. 3(2).",), True),  # that is its own title
        ("Text.", (f"{DUBLIN} (as then in force), Art. 3.",), False),
        ("Text.", ("Regulation (EU) No 604/2013, OJ L 180 of 29 June 2013, Art. 3 (repealed).",), False),
        ("Text.", (f"{DUBLIN}, Art. 3; Directive 2001/55/EC (repealed).",), True),  # the other one is
    ],
)
def test_texts_that_are_gone(checked: Check, claim: str, notes: tuple[str, ...], *, is_found: bool) -> None:
    body = tuple(f"{claim}{{{number}}}" for number in range(1, len(notes) + 1))
    assert bool(words(checked(*notes, body=body), "superseded_source")) is is_found


@pytest.mark.parametrize(
    ("claim", "note", "weights"),
    [
        ("Text.", f"{DUBLIN}, Art. 3, is in force and binding.", [Severity.MAJOR]),
        ("Text.", f"{DUBLIN}, Art. 3(2), which today governs transfers.", [Severity.MAJOR]),
        ("The rule was made in 2013.", f"{DUBLIN}, in force today, Art. 3.", [Severity.MAJOR]),
        ("The Dublin III Regulation is still in force.", f"{DUBLIN}, Art. 3.", [Severity.MAJOR]),
        (
            "The Model Convention is still in force.",
            f"See {DUBLIN}, Art. 3.",
            [Severity.QUESTION],
        ),  # another act
        ("Text.", f"{DUBLIN}, Art. 3, is no longer in force.", []),
        ("Text.", f"{DUBLIN}, Art. 3, which is not binding.", [Severity.QUESTION]),
        ("Text.", f"{DUBLIN}, Art. 3 (“This door is binding on all”).", [Severity.QUESTION]),  # its own words
        ("Text.", f"{DUBLIN}, Art. 3, which is still applicable to pending cases.", []),  # the author knows
        ("Text.", f"{DUBLIN} (entered into force 19 July 2013), Art. 3.", [Severity.QUESTION]),
    ],
)
def test_a_text_that_is_gone_and_said_to_be_law_today(
    checked: Check, claim: str, note: str, weights: list[Severity]
) -> None:
    findings = checked(note, body=(f"{claim}{{1}}",)).notes[-1].findings
    assert [one.severity for one in findings if one.code == "superseded_source"] == weights


def test_a_text_that_is_gone_is_said_to_be_law_in_a_later_note(checked: Check) -> None:
    report = checked(
        f"{DUBLIN}, Art. 3 (since repealed).", "Dublin III Regulation, Art. 4, is in force today."
    )
    assert len(messages(report, "superseded_source")) == 1


def test_what_took_the_place_of_a_text_is_named(checked: Check) -> None:
    (message,) = messages(checked(f"{DUBLIN}, Art. 3."), "superseded_source")
    assert "2024/1351" in message


def test_how_it_took_the_place_is_said_once(checked: Check) -> None:
    (message,) = messages(checked("A/HRC/35/35, annex, art. 2."), "superseded_source")
    assert "revised in 2023 (Revised draft" in message


@pytest.mark.parametrize(
    ("note", "figures"),
    [
        ("Interview with Ida Marchetti, Director, 5/7/20.", ["5/7/20"]),
        ("Interview with Ida Marchetti, Director, 23/6/21.", []),
        ("Interview with Ida Marchetti, Director, 6/6/21.", []),  # the same either way
        ("Ida Brook, *Doors*, HARBOUR POST (May 3, 2020), https://example.org/5/7/20/a", []),
        ("A/RES/55/25; [2012] OJ C326/47; 26.10.2012.", []),
    ],
)
def test_days_in_figures(checked: Check, note: str, figures: list[str]) -> None:
    assert words(checked(note), "date_ambiguous") == figures


US = tuple(f"Report on doors, A/7{year}/280, para. {year} (May {year}, 201{year})." for year in range(1, 6))


@pytest.mark.parametrize(
    ("notes", "date"),
    [
        ((*US, "Report on doors, A/72/391, para. 4 (9 August 2017)."), ["9 August 2017"]),
        ((*US, "Report on doors, A/72/391, para. 4 (Aug. 9, 2017)."), []),
        ((*US, f"{DIRECTIVE} of 28 November 2002."), []),  # an act's title has its own order
        ((*US, "On 3 May 2019 the port was closed."), []),  # running words
        ((*US, "Ida Brook, *The Night of 3 May 2019*, 29 LAW J. 307, 309 (2020)."), []),  # a title
        ((US[0], "Report on doors, A/72/391, para. 4 (9 August 2017)."), []),  # no order prevails
    ],
)
def test_dates_in_another_order(checked: Check, notes: tuple[str, ...], date: list[str]) -> None:
    assert words(checked(*notes), "date_format") == date
