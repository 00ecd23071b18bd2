"""What a note says of where its source appeared: addresses, dates, volumes, editors, names of works."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
FULL = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)."
PAGE = "Ida Brook, *Doors at Night*, HARBOUR POST (May 3, 2020)"
BOOK = "“Doors and locks”, *The Book of Harbours*"


def weighed(report: CheckReport, code: str) -> list[tuple[str, Severity]]:
    """The findings of the last note with this code: the words each is about, and how much it weighs."""
    return [(one.words, one.severity) for one in report.notes[-1].findings if one.code == code]


def messages(report: CheckReport, code: str) -> list[str]:
    return [one.message for one in report.notes[-1].findings if one.code == code]


@pytest.mark.parametrize(
    ("note", "weight"),
    [
        ("<https://example.org/a>", [Severity.MAJOR]),
        ("See, e.g., https://example.org/a.", [Severity.MAJOR]),  # a signal says nothing of it
        ("Available at: https://example.org/a", [Severity.MAJOR]),
        ("New rules for boats https://example.org/a", [Severity.MAJOR]),  # a title alone
        ("Harbour Watch, New rules for boats, https://example.org/a", []),  # an institution
        ("New rules for boats (2020) https://example.org/a", []),  # a date
        ("The ministry gives the figures at https://example.org/a.", []),  # running words
        (f"{PAGE}, https://example.org/a", []),
        ("TFEU Art. 80, https://eur-lex.europa.eu/resource.html?uri=cellar:0a1b2c3d/DOC_3", [Severity.MINOR]),
        ("TFEU Art. 80, https://eur-lex.europa.eu/eli/treaty/tfeu_2016/oj", []),  # an address that lasts
    ],
)
def test_bare_url(checked: Check, note: str, weight: list[Severity]) -> None:
    assert [one for _, one in weighed(checked(note), "bare_url")] == weight


def test_a_file_in_a_store_has_a_better_address(checked: Check) -> None:
    report = checked("TFEU Art. 80, https://eur-lex.europa.eu/resource.html?uri=cellar:0a1b2c3d/DOC_3")
    assert "CELEX 12016E/TXT" in messages(report, "bare_url")[0]


@pytest.mark.parametrize(
    ("address", "is_found"),
    [
        ("https://example.org/a#:~:text=the%20words", True),
        ("https://example.org/a?utm_source=news&id=5", True),
        ("https://example.org/a?id=5&fbclid=7", True),
        ("https://example.org/a?id=5#part-2", False),
        ("https://example.org/atom?source=utm", False),
    ],
)
def test_what_is_added_to_an_address(checked: Check, address: str, *, is_found: bool) -> None:
    assert bool(weighed(checked(f"{PAGE}, {address}"), "url_text_fragment")) is is_found


@pytest.mark.parametrize(
    ("notes", "weight"),
    [
        ((f"Harbour Watch, {BOOK}, p. 29, https://example.org/ports.pdf",), [Severity.MAJOR]),
        # the address has the month: it is proposed, and the author is asked
        ((f"Harbour Watch, {BOOK}, p. 29, https://example.org/ports_April_2013.pdf",), [Severity.MINOR]),
        ((f"Harbour Watch, {BOOK} (2013), p. 29, https://example.org/ports.pdf",), []),
        ((f"Harbour Watch, {BOOK} (n.d.), p. 29, https://example.org/ports.pdf",), []),  # said to have none
        ((FULL, "Brook 5."), []),  # a short form has its date elsewhere
        (("A/HRC/RES/21/9.",), []),  # the session tells the year
        (("Model Convention, Art. 4.",), []),  # what a treaty's first citation needs is told elsewhere
    ],
)
def test_missing_date(checked: Check, notes: tuple[str, ...], weight: list[Severity]) -> None:
    assert [one for _, one in weighed(checked(*notes), "missing_date")] == weight


@pytest.mark.parametrize(
    ("address", "date"),
    [
        ("https://example.org/2019/11/21/ports.pdf", "21 November 2019"),
        ("https://example.org/ports-23-september-2020_en.pdf", "23 September 2020"),
        ("https://example.org/files/Ports_April_2013.pdf", "April 2013"),
        ("https://example.org/ports-2013-04.pdf", "April 2013"),
    ],
)
def test_the_date_of_an_address_is_proposed(checked: Check, address: str, date: str) -> None:
    (message,) = messages(checked(f"Harbour Watch, {BOOK}, p. 29, {address}"), "missing_date")
    assert date in message


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        ((FULL, "Ida Brook speaks of doors in her work."), ["in her work"]),
        ((FULL, "Brook 5 (a thought that she pursues in her later work)."), []),  # the place stands before
        ((f"Brook speaks of doors in her work {FULL}",), []),  # the work stands after
        (("Numerous scholars have called it a door.",), ["Numerous scholars have"]),
        ((f"Numerous scholars have called it a door. See {FULL}",), []),
        (("See various news reports.",), ["See various news reports."]),
        (("See Marchetti.",), ["Marchetti"]),
        (("See Part II.",), []),
        (("He thanks various scholars for their help.",), []),
        (("Several ships have sunk there.",), []),
        (("Those who row by night find joy in their work.",), []),  # no writings
    ],
)
def test_vague_citation(checked: Check, notes: tuple[str, ...], words: list[str]) -> None:
    assert [one for one, _ in weighed(checked(*notes), "vague_citation")] == words


@pytest.mark.parametrize(
    ("notes", "weight"),
    [
        (("See also A/68/301 and A/69/277.",), [Severity.MAJOR, Severity.MAJOR]),
        (("A/68/301, para. 5.",), [Severity.MINOR]),  # at least the place is there
        (("Report of the Rapporteur on doors, A/68/301 (5 August 2013).",), []),
        (("Report of the Rapporteur on doors, A/68/301 (5 August 2013).", "A/68/301, para. 5."), []),
        (("A/HRC/RES/21/9.",), []),  # what it is, whose and of when: the symbol says it
        (("Marchetti Interview, 4 May 2019.",), [Severity.MAJOR]),
        (("*Brook v Harbour Board*, para 74.",), [Severity.MINOR]),  # no court, number or date anywhere
        (("*Brook v Harbour Board* [2011] UKSC 12, para 74.",), []),
        (("*Brook and others v Harbour Board* [2011] UKSC 12.", "*Brook v Harbour Board*, para 74."), []),
        (("Telephone interview with Ida Marchetti, Director, Harbour Watch (Trieste, 4 May 2019).",), []),
        (("Interview with Ida Marchetti, Director, Harbour Watch (Trieste, 4 May 2019).",), []),
        (("Harbour Watch Video (the storm).",), [Severity.MAJOR]),
        (("Harbour Watch Video: “The Storm”, May 3, 2019, https://example.org/a",), []),
        (("Online forum: “Doors at Night”, May 28, 2020.",), [Severity.MINOR]),  # who held it?
        (("Ida Brook, *Doors and Locks at Night*, LAW PROCEEDINGS 102, 108 (2020).",), [Severity.MINOR]),
        (("Ida Brook, *Doors and Locks at Night*, 2020 LAW J. 102, 108.",), []),
        (("Ida Brook, ‘Doors at Night’ [2020] LQR 102, 108.",), []),  # the year is the volume
        ((f"Ida Brook, {BOOK}, https://doi.org/10.1234/5_7 (2020), p. 23.",), [Severity.MINOR]),
        (("Ida Brook, *Doors and Locks*, in HARBOURS 33, 35 (Ann Marsh ed., 2022).",), []),
        (("Ida Brook, ‘Doors and Locks’ in Ann Marsh (ed), *Harbours* (Hart 2022) 35.",), []),
        (("Ida Brook, *Doors at Night* (June 2019), https://example.org/doors",), [Severity.MINOR]),
        ((f"{PAGE}, https://example.org/a",), []),
        (("BBC News, ‘Boats turned back’, 3 May 2019, https://www.bbc.com/news/boats.",), []),  # its own site
    ],
)
def test_incomplete_citation(checked: Check, notes: tuple[str, ...], weight: list[Severity]) -> None:
    assert [one for _, one in weighed(checked(*notes), "incomplete_citation")] == weight


def test_what_is_missing_is_named(checked: Check) -> None:
    note = f"Ida Brook, {BOOK}, https://doi.org/10.1234/5_7 (2020), p. 23."
    (message,) = messages(checked(note), "incomplete_citation")
    assert "The Book of Harbours" in message
    assert "the editors, the publisher and the first page" in message


@pytest.mark.parametrize(
    ("note", "is_found"),
    [
        ("Harbour Watch, Memo on boats, 3 May 2020 (on file with the author).", True),
        ("Harbour Table p. 66.", True),  # a table that no note gives
        ("Ministry, Internal memorandum on boats (3 May 2020).", True),
        ("Marchetti 66.", False),  # a surname
        ("The ministry keeps its memoranda in a public archive.", False),
    ],
)
def test_what_no_reader_can_see_is_asked(checked: Check, note: str, *, is_found: bool) -> None:
    weights = [one for _, one in weighed(checked(note), "internal_document")]
    assert weights == [Severity.QUESTION] * is_found
