"""What the author has settled is remembered by the text of the note, and is marked, never taken away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from legalgraph.checks.settled import Mark, Marks, fingerprints
from legalgraph.errors import UnreadableInputError, UsageError
from legalgraph.model import Finding, Note, NoteCheck, Severity

LONG = "Ida Brook, “Doors at Sea”, a note that is long enough to be known by itself"


def notes(*texts: str) -> list[Note]:
    return [Note(str(number), text) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (LONG, 'Ida  Brook,\n"Doors at Sea", a note that is long enough to be known by itself', True),
        (LONG, LONG.replace("Ida", "*Ida*"), True),
        (LONG, LONG.replace("Doors", "Gates"), False),
        (LONG, LONG.replace("Ida", "ida"), False),
    ],
)
def test_a_note_is_known_by_its_words_however_they_are_set(one: str, other: str, *, same: bool) -> None:
    assert (fingerprints(notes(one)) == fingerprints(notes(other))) is same


def test_a_short_note_is_known_by_the_note_before_it_as_well() -> None:
    first, id_there, second, id_here = fingerprints(notes(LONG, "Id. at 5.", LONG + " and more", "Id. at 5."))
    assert len({first, id_there, second, id_here}) == 4


def checked(*given: tuple[str, Sequence[str]]) -> list[NoteCheck]:
    return [
        NoteCheck(
            note, None, findings=tuple(Finding(code, Severity.MINOR, "So.", note.number) for code in codes)
        )
        for note, codes in zip(
            notes(*(text for text, _ in given)), (codes for _, codes in given), strict=True
        )
    ]


def test_a_note_or_one_code_of_it_is_settled() -> None:
    checks = checked(
        (LONG, ("bare_url", "typo")), (LONG + " again", ("typo",)), (LONG + " once more", ("typo",))
    )
    keys = fingerprints([one.note for one in checks])
    marks = Marks((
        Mark.of(keys[0], checks[0].note, "the address is the title", "2026-01-02", ["bare_url"]),
        Mark.of(keys[1], checks[1].note, "so printed", "2026-01-02"),
    ))  # fmt: skip
    one, two, three = marks.applied(checks)
    assert [finding.settled for finding in one.findings] == ["the address is the title", ""]
    assert (one.settled, two.settled, three.settled) == ("", "so printed", "")
    assert [finding.settled for finding in two.findings] == ["so printed"]
    assert [finding.settled for finding in three.findings] == [""]
    assert [finding.code for finding in one.findings] == ["bare_url", "typo"]


def test_a_mark_is_kept_replaced_and_taken_away(tmp_path: Path) -> None:
    place = tmp_path / "settled.json"
    there = notes(LONG, LONG + " again")
    one, two = fingerprints(there)
    marks = Marks().adding([Mark.of(one, there[0], "first\nreason", "2026-01-02", ["typo"])])
    marks = marks.adding([Mark.of(one, there[0], "second", "2026-01-03", ["typo"])])
    marks = marks.adding([Mark.of(two, there[1], "whole", "2026-01-03")])
    marks.save(place)
    assert Marks.load(place) == marks
    assert [(mark.reason, mark.codes) for mark in marks.marks] == [("second", ("typo",)), ("whole", ())]
    assert [mark.reason for mark in marks.without({one}, ["bare_url"]).marks] == ["second", "whole"]
    assert [mark.reason for mark in marks.without({one, two}, ["typo"]).marks] == ["whole"]
    assert marks.without({one, two}).marks == ()
    assert list(tmp_path.iterdir()) == [place]


def test_a_mark_whose_note_was_rewritten_is_named() -> None:
    (key,) = fingerprints(notes(LONG))
    marks = Marks((Mark.of(key, notes(LONG)[0], "so", "2026-01-02"),))
    assert marks.unfit(notes(LONG)) == ()
    assert [mark.opening for mark in marks.unfit(notes(LONG + "!"))] == [LONG[:60]]


def test_a_reason_is_needed() -> None:
    with pytest.raises(UsageError, match="needs a reason"):
        Mark.of("x", notes(LONG)[0], " \n", "2026-01-02")


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"settled": 1}', '{"settled": [1]}', '{"settled": [{"note": "x"}]}', "[" * 100_000,
     '{"settled": [{"note": 1, "opening": "", "reason": "", "on": ""}]}'],
)  # fmt: skip
def test_a_broken_file_is_an_error_that_names_it(tmp_path: Path, content: str) -> None:
    place = tmp_path / "legalgraph-settled.json"
    place.write_text(content, encoding="utf-8")
    with pytest.raises(
        UnreadableInputError, match=r"legalgraph-settled\.json: is not a file of settled notes"
    ):
        Marks.load(place)


def test_no_file_is_no_mark(tmp_path: Path) -> None:
    assert Marks.load(tmp_path / "none.json") == Marks()
