"""Acts of the Union that the catalogue does not have, found in a list that the scholar gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.errors import UnreadableInputError
from legalgraph.model import CheckReport, Verdict

LIST = """\
CELEX number,Title
32031D0722(01),"Council Decision of 18 July 2031 appointing the members of the Lantern Committee"
32031D0722(02),"Council Decision of 18 July 2031 appointing the chair of the Lantern Committee"
32031R0077,"Council Regulation (EU) 2031/77 of 2 May 2031 on the lighting of harbours"
"""
NOTES = (
    "Council Decision of 18 July 2031 appointing the chair of the Lantern Committee, art. 2.",
    "*Ibid*, art. 3.",
    "Council Decision of 18 July 2031.",
    "Council Regulation (EU) 2031/77 of 2 May 2031, art. 4: “every harbour shall keep one lantern lit”.",
    "Council Decision of 19 July 2031 appointing the chair of the Lantern Committee, art. 2.",
)
CHAIR, LIGHTS = "32031D0722(02)", "32031R0077"


def checked(folder: Path, root: Path, *, acts: str = LIST) -> CheckReport:
    calls = " ".join(f"Said.[^{number}]" for number in range(1, len(NOTES) + 1))
    notes = "\n".join(f"[^{number}]: {note}" for number, note in enumerate(NOTES, 1))
    (folder / "m.md").write_text(f"{calls}\n\n{notes}\n", encoding="utf-8")
    listed = folder / "acts.csv"
    listed.write_text(acts, encoding="utf-8")
    sources, shelves = root / "examples" / "texts", root / "examples"
    return api.check(folder / "m.md", sources=sources, shelves=shelves, acts=[listed] if acts else [])


@pytest.fixture
def report(tmp_path: Path, root: Path) -> CheckReport:
    return checked(tmp_path, root)


FOUND = [
    (0, Verdict.NO_TEXT, CHAIR, "by its day and title"),
    (1, Verdict.NO_TEXT, CHAIR, "by a reference back"),
    (2, Verdict.UNRESOLVED, "", "two acts of that day"),
    (3, Verdict.NO_TEXT, LIGHTS, "by its number"),
    (4, Verdict.UNRESOLVED, "", "a day of which the list has none"),
]


@pytest.mark.parametrize(("note", "verdict", "target", "why"), FOUND, ids=[why for *_, why in FOUND])
def test_what_each_note_cites(
    report: CheckReport, note: int, verdict: Verdict, target: str, why: str
) -> None:
    (check,) = report.notes[note].citations
    assert check.verdict is verdict, (why, check.message)
    assert {key.partition("/")[0] for key, _ in check.targets} == ({target} if target else set()), why


def test_a_reader_is_told_of_it_by_its_title(report: CheckReport) -> None:
    assert "appointing the chair of the Lantern Committee" in report.notes[0].citations[0].message


def test_it_is_one_of_the_sources_cited(report: CheckReport) -> None:
    titled = {one.instrument.id: one.instrument.title for one in report.authorities if one.instrument}
    assert set(titled) == {CHAIR, LIGHTS}
    assert titled[LIGHTS].endswith("on the lighting of harbours")


def test_words_of_it_are_not_said_to_be_found(report: CheckReport) -> None:
    assert [one.verdict for one in report.notes[3].quotations] == [Verdict.NO_TEXT]


def test_without_a_list_nothing_is_known_of_it(tmp_path: Path, root: Path) -> None:
    report = checked(tmp_path, root, acts="")
    assert all(check.verdict is not Verdict.EXISTS for note in report.notes for check in note.citations)
    assert not any(check.targets for note in report.notes for check in note.citations)


def test_a_list_that_is_none_is_refused(tmp_path: Path, root: Path) -> None:
    with pytest.raises(UnreadableInputError, match=r"acts\.csv"):
        checked(tmp_path, root, acts="Name,Colour\nLantern,red\n")
