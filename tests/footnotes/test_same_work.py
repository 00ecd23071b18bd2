"""Whether two citations are of one work, and whether two names are of one author."""

from __future__ import annotations

import pytest

from legalgraph.footnotes.name_forms import NameForm, authors_differ, name_differs
from legalgraph.footnotes.same_author import can_be_one
from legalgraph.footnotes.same_work import WorkIndex, is_one
from legalgraph.footnotes.spelling import is_misspelt
from legalgraph.model import Work


def work(title: str, *authors: str, year: str = "2015", **said: str) -> Work:
    return Work(said.pop("type", "book"), authors, title, date=year, **said)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("border", "boarder", True),
        ("border", "bodrer", True),
        ("immigration", "imigrattion", False),  # at two places
        ("immigration", "imigration", True),
        ("sea", "see", False),  # too short to tell a misprint from another word
        ("border", "borders", True),
        ("border", "order", True),
        ("harbour", "labour", False),
        ("border", "border", False),
    ],
)
def test_a_misprint(one: str, other: str, *, expected: bool) -> None:
    assert is_misspelt(one, other) is expected
    assert is_misspelt(other, one) is expected


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [
        ("Ida Brook", "I. Brook", True),
        ("Ida Brook", "Brook", True),
        ("Ida Brook", "Paul Brook", False),
        ("Ana León", "Ana Leon", True),
        ("Nora Lindquist", "Nora Lindqvist", True),
        ("Sea Rescue International", "SRI", True),
        ("UN Human Rights Council", "Human Rights Council", True),
        ("UN Human Rights Council", "Ida Brook", False),
        ("", "Ida Brook", False),
    ],
)
def test_one_author(name: str, other: str, *, expected: bool) -> None:
    assert can_be_one(name, other) is expected


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [
        ("Ida Brook", "IDA BROOK", None),
        ("I.M. Brook", "I. M. Brook", None),
        ("D’Arcy Lind", "D'Arcy Lind", None),
        ("Ana León", "Ana Leon", NameForm.SPELLING),
        ("Arroyo-Lindt", "Arroyo Lindt", NameForm.SPELLING),
        ("Obi-Ora Marsh", "Obiora Marsh", NameForm.SPELLING),
        ("Nora Lindquist", "Nora Lindqvist", NameForm.SPELLING),
        ("Ida Brook", "I. Brook", NameForm.FULLNESS),
        ("Ida Mary Brook", "Ida Brook", NameForm.FULLNESS),
        ("Sea Rescue International", "SRI", NameForm.FULLNESS),
    ],
)
def test_how_two_names_differ(name: str, other: str, expected: NameForm | None) -> None:
    assert name_differs(name, other) is expected


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (["Ida Brook", "Paul Marsh"], ["Ida Brook", "Paul Marsh"], []),
        (["Paul Marsh", "Ida Brook"], ["Ida Brook", "Paul Marsh"], [NameForm.ORDER]),
        (["Ida Brook", "et al."], ["Ida Brook", "Paul Marsh"], [NameForm.OTHERS]),
        (["Ida Brook"], ["Ida Brook", "Paul Marsh"], [NameForm.OTHERS]),
        (["I. Brook", "Paul Marsh"], ["Ida Brook", "Paul Marsh"], [NameForm.FULLNESS]),
    ],
)
def test_how_two_lists_of_authors_differ(here: list[str], there: list[str], expected: list[NameForm]) -> None:
    assert [form for form, _, _ in authors_differ(here, there)] == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (work("Doors", "Ida Brook"), work("Doors", "Ida Brook"), True),
        (work("Doors"), work("Doors", "Ida Brook", year="2016"), False),
        (work("Doors at the Sea", "Ida Brook"), work("Doors at Sea", "Ida Brook"), True),
        (work("Trends 2015", "Sea Office"), work("Trends 2016", "Sea Office"), False),
        (work("Part One of the Law", "Ida Brook"), work("Part Two of the Law", "Ida Brook"), False),
        (work("Doors and Nets", "Ida Brook"), work("Doors and Nets", "Ida Brook", year="2014"), True),
        (work("", url="https://example.org/a"), work("Doors", url="http://www.example.org/a#top"), True),
        (work("", url="https://example.org/a"), work("Doors", url="https://example.org/b"), False),
        (work(""), work(""), True),
        (work("", "Ida Brook"), work("", "Paul Marsh"), False),
    ],
)
def test_one_work(one: Work, other: Work, *, expected: bool) -> None:
    assert is_one(one, other) is expected
    assert is_one(other, one) is expected


def test_a_work_is_found_under_its_authors_though_its_title_begins_otherwise() -> None:
    index = WorkIndex()
    index.add(work("Bordres and Harbours of Europe", "Ida Brook"), 7)
    assert index.find(work("Borders and Harbours of Europe", "Ida Brook")) == 7
    assert index.find(work("Borders and Harbours of Asia", "Ida Brook")) is None


def test_an_address_of_two_works_is_that_of_none() -> None:
    index = WorkIndex()
    index.add(work("Doors", url="https://example.org"), 1)
    assert index.at_address("https://example.org/") == 1
    index.add(work("Nets", url="https://example.org"), 2)
    assert index.at_address("https://example.org/") is None
