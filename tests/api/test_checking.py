"""The verbs ``check``, ``settle`` and ``checks``, on the chapter of examples/."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.errors import SourceMissingError, UnknownNameError, UsageError
from legalgraph.model import CheckReport


@pytest.fixture
def chapter(examples: Path, tmp_path: Path) -> Path:
    place = tmp_path / "manuscript.txt"
    shutil.copy(examples / "manuscript.txt", place)
    return place


def checked(examples: Path, chapter: Path, **chosen: object) -> CheckReport:
    return api.check(chapter, sources=examples / "texts", shelves=examples, **chosen)


def test_a_code_switched_off_is_not_reported_and_named(examples: Path, chapter: Path) -> None:
    before = checked(examples, chapter)
    (chapter.parent / "legalgraph.toml").write_text('[check]\noff = ["bare_url"]\n', encoding="utf-8")
    after = checked(examples, chapter, off=["placeholder"])
    gone = {"bare_url", "placeholder"}
    assert {finding.code for finding in before.findings} >= {"placeholder"}
    assert [one for one in before.findings if one.code not in gone] == list(after.findings)
    assert after.off == ("bare_url", "placeholder")


def test_a_settled_note_is_marked_in_every_later_check(examples: Path, chapter: Path) -> None:
    number = next(finding.note for finding in checked(examples, chapter).findings if finding.note)
    before = chapter.read_bytes()
    (mark,) = api.settle(chapter, number, reason="I looked it up")
    note = next(one for one in checked(examples, chapter).notes if one.note.number == number)
    assert note.settled == mark.reason == "I looked it up"
    assert {finding.settled for finding in note.findings} == {"I looked it up"}
    chapter.write_bytes(
        before.replace(note.note.text[:8].encode(), note.note.text[:8].upper().encode() + b"X")
    )
    assert checked(examples, chapter).unfit == (mark.opening,)
    chapter.write_bytes(before)
    assert api.settle(chapter, number, undo=True) == ()
    assert checked(examples, chapter) == checked(examples, chapter, off=[])


def test_what_cannot_be_settled_is_said(chapter: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="note “999”"):
        api.settle(chapter, "999", reason="so")
    with pytest.raises(UsageError, match="needs a reason"):
        api.settle(chapter, "1")
    with pytest.raises(UnknownNameError, match="code “typpo”"):
        api.settle(chapter, "1", reason="so", codes=["typpo"])
    with pytest.raises(SourceMissingError, match="is not there"):
        api.settle(chapter, "1", reason="so", settled=tmp_path / "no" / "file.json")
    assert not (tmp_path / "legalgraph-settled.json").exists()


def test_every_rule_is_listed_with_examples() -> None:
    assert all(code.wrong and code.right for code in api.checks().values())
