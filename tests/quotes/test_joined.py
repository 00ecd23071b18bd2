"""One quotation made of two places: both are named, whatever joins them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import QuotationCheck, Verdict

Judge = Callable[..., QuotationCheck]
ONE = "States Parties shall share equitably the responsibility"
OTHER = "to give humanitarian help to any person"
PLACES = ("model-convention/art_9/para_1", "model-convention/art_4/para_1")


@pytest.mark.parametrize("joint", [" ", ", ", " and ", " as well as ", " … ", " [and] ", "; [...] "])
def test_both_places_are_named(check: Judge, joint: str) -> None:
    checked = check(f"{ONE}{joint}{OTHER}", "c art_9")
    assert checked.verdict is Verdict.DIFFERS
    assert "joins words of" in checked.message
    assert checked.found == PLACES


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (f"{ONE} nobody rows alone at night", "the end stands nowhere"),
        (f"nobody rows alone at night {OTHER}", "the beginning stands nowhere"),
        (f"{ONE} whoever rows in from the fog at night {OTHER}", "too much of another’s words between"),
        (f"States Parties shall {OTHER}", "too few words of the one"),
    ],
)
def test_words_that_are_not_made_of_two_places(check: Judge, words: str, why: str) -> None:
    checked = check(words, "c art_9")
    assert "joins words of" not in checked.message, why
    assert checked.verdict in {Verdict.DIFFERS, Verdict.NOT_FOUND}


def test_two_instruments(check: Judge) -> None:
    checked = check(f"{ONE} and the arranging for material gain of the passage", "c art_9", "p art_3")
    assert [key.partition("/")[0] for key in checked.found] == ["model-convention", "model-protocol"]


def test_beside_a_source_not_held_nothing_is_said(check: Judge) -> None:
    assert check(f"{ONE} and {OTHER}", "c art_9", "x art_1").verdict is Verdict.NO_TEXT


def test_of_many_marks_the_one_between_the_places_is_found(check: Judge) -> None:
    words = (
        "States Parties shall … share … equitably … the … responsibility"
        " … give humanitarian help … to … any … person … in … movement"
    )
    checked = check(words, "c art_9")
    assert checked.verdict is Verdict.DIFFERS
    assert "joins words of" in checked.message
    assert checked.found == PLACES


def test_many_marks_between_words_that_stand_nowhere(check: Judge) -> None:
    checked = check("States Parties shall … " + "row … and … swim … " * 8 + "at night and alone", "c art_9")
    assert "joins words of" not in checked.message
