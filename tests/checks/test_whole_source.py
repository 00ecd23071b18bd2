"""Sources cited without a place, and with a place that they cannot have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity

Check = Callable[..., CheckReport]
MAJOR, MINOR, QUESTION = Severity.MAJOR, Severity.MINOR, Severity.QUESTION
FULL = "Ida Brook, *Doors and Locks*, 29 LAW J. 307 (1982)."
REPORT = "Report of the Rapporteur on doors, A/72/391 (Aug. 9, 2017)."
SAID = "The port must be opened at once to whoever asks for shelter from the storm, by night as by day."
FILM = "*Walk to the Harbour* (directed by Ana Pires, 2015)"


def weights(report: CheckReport, code: str) -> list[Severity]:
    return [one.severity for one in report.notes[-1].findings if one.code == code]


@pytest.mark.parametrize(
    ("claim", "note", "weight"),
    [
        # a document has paragraphs: one thing it says stands in one of them
        (SAID, REPORT, [MAJOR]),
        (SAID, "Report of the Rapporteur on doors, A/72/391, para. 4 (Aug. 9, 2017).", []),
        (SAID, f"See generally {REPORT}", []),
        (SAID, f"See also {REPORT}", [MINOR]),
        (SAID, f"Model Convention; {REPORT}", [MINOR, MINOR]),  # several, as examples
        (SAID, f"Model Convention, Art. 4; {REPORT}", [MINOR]),  # another source has the place
        ("Doors are much on the mind of the port.", REPORT, [MINOR]),  # hardly a specific claim
        ("The port is open.", REPORT, []),
        (SAID, "Cartagena Declaration on Refugees, 22 November 1984, Conclusion III(3).", []),
        # the thesis of an article may be all of it
        (SAID, FULL, [MINOR]),
        ("Brook says that each lock is a sentence passed on those outside.", FULL, [MAJOR]),
        ("A lock is “a sentence passed on those who are outside the door”.", FULL, [MAJOR]),
        ("The literature on doors is large, and most of it is about locks.", FULL, []),
        (SAID, f"The history is told in a work that all know, {FULL}", []),  # the note's own sentence
        (SAID, f"{FULL[:-1]} (arguing that doors must be opened).", [MAJOR]),
        (SAID, f"{FULL[:-1]}, noting that doors must be opened.", [MAJOR]),
        (SAID, f"{FULL[:-1]} (“doors must be opened to all who knock”).", [MAJOR]),
        (SAID, "Ida Brook, *Doors and Locks*, 29 LAW J. 307, 309 (1982) (arguing that doors open).", []),
        # the text speaks of the instrument itself, or names the place
        ("This chapter reads the Model Convention against what came before it.", "Model Convention.", []),
        ("The Model Convention guarantees help to all who are in need of it.", "Model Convention.", [MAJOR]),
        ("Article 4 of the Model Convention guarantees help to all in need.", "Model Convention.", []),
        ("The convention founds a freedom, and nobody has seen it used so far.", "Model Convention.", []),
        ("Many treaties speak of help, and few of those who give it unasked.", "Model Convention.", []),
        (SAID, "Model Convention.", [MAJOR]),
        # what has no pages is not asked for one
        (SAID, "Ida Brook, *Doors at Night*, HARBOUR POST (May 3, 2020), https://example.org/a", []),
        (SAID, "A/72/391 and A/69/277.", []),  # bare symbols are told of as such
        (SAID, "Ida Brook, *A Door*, THE LAMP 29 (1977).", []),  # a magazine's page may be the place
    ],
)
def test_missing_pinpoint(checked: Check, claim: str, note: str, weight: list[Severity]) -> None:
    assert weights(checked(note, body=(f"{claim}{{1}}",)), "missing_pinpoint") == weight


@pytest.mark.parametrize(
    ("second", "weight"),
    [
        ("Brook, *supra* n. 1 (arguing that doors must be opened).", [MAJOR]),
        ("Brook, *supra* n. 1.", [MAJOR]),
        ("Brook, *supra* n. 1 at 309.", []),
        ("*Id.*", []),  # the same place
        ("Brook discusses this in her work.", []),  # told of as vague
    ],
)
def test_references_back_need_a_place_too(checked: Check, second: str, weight: list[Severity]) -> None:
    report = checked(FULL, second, body=("The port is open.{1}", f"{SAID}{{2}}"))
    assert weights(report, "missing_pinpoint") == weight


@pytest.mark.parametrize(
    ("note", "weight"),
    [
        (f"{FILM} (“we were never told of the storm”).", [MINOR]),
        (f"“We were never told of the storm.” {FILM}.", [MINOR]),
        (f"{FILM} at 00:14:30 (“we were never told of the storm”).", []),
        (f"{FILM}.", []),
    ],
)
def test_words_of_a_film_need_a_time(checked: Check, note: str, weight: list[Severity]) -> None:
    assert weights(checked(note, body=(f"{SAID}{{1}}",)), "missing_pinpoint") == weight


def test_words_that_were_found_are_told_of_once(checked: Check) -> None:
    note = "Model Convention: “Everyone has the right, alone or together with others”."
    assert len(weights(checked(note, body=(f"{SAID}{{1}}",)), "missing_pinpoint")) == 1


CHAPTER = "Ida Brook, “Doors and locks”, *The Book of Harbours*, https://doi.org/10.1234/5_7 (2020), p. 185."


@pytest.mark.parametrize(
    ("notes", "weight"),
    [
        (("Ida Brook, *Doors*, 29 LAW J. 307, 112 (1982).",), [MAJOR]),  # before its first page
        (("Ida Brook, *Doors*, 29 LAW J. 307, 312 (1982).",), []),
        (("Ida Brook, *Doors*, 29 LAW J. 307, 612 (1982).",), [QUESTION]),  # a long article indeed
        ((FULL, "Brook, *supra* n. 1 at 112."), [MAJOR]),
        ((FULL, "Brook 309."), []),
        # far from all other places in the same chapter
        ((CHAPTER, "Brook 186.", "Brook 190-192.", "Brook 523."), [MAJOR]),
        ((CHAPTER, "Brook 186.", "Brook 523."), []),  # too few to know
        ((CHAPTER, "Brook 186.", "Brook 190-192.", "Brook 230."), []),  # not far
        # where the next chapter of the same book begins
        (
            (
                "Ann Marsh, *Boats*, in HARBOURS 61, 63 (Jo Pike ed., 2022).",
                "Ida Brook, *Doors*, in HARBOURS 33, 71 (Jo Pike ed., 2022).",
            ),
            [MAJOR],
        ),
        # a book and an article of one title are two works
        (("Ida Brook, *Doors*, 29 LAW J. 307, 312 (1982).", "IDA BROOK, DOORS 33-35 (2d ed. 2011)."), []),
    ],
)
def test_pages_that_cannot_be(checked: Check, notes: tuple[str, ...], weight: list[Severity]) -> None:
    assert weights(checked(*notes), "pinpoint_out_of_range") == weight


@pytest.mark.parametrize(
    ("second", "is_found"),
    [
        ("Ida Brook, *Doors and Locks*, 29 LAW J. 317, 319 (1982).", True),
        ("Ida Brook, *Doors and Locks*, 29 LAW J. 307, 319 (1982).", False),
        ("Ida Brook, *Doors and Locks*, 30 LAW J. 17, 19 (1983).", False),  # printed again
    ],
)
def test_two_first_pages(checked: Check, second: str, *, is_found: bool) -> None:
    assert bool(weights(checked(FULL, second), "first_page_check")) is is_found
