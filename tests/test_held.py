"""Texts held, and values that are worked out when they are asked for."""

from __future__ import annotations

import pytest

from legalgraph.held import Origin, Read, WhenAsked, held_of
from legalgraph.model import Version

VERSION = Version("lamps", "fr", "Mots.", (), "reader", "lamps.txt", "0" * 64, dated="2020-01-31")


def test_texts_that_have_been_read() -> None:
    held = held_of([VERSION])
    assert dict(held) == {"lamps": VERSION}
    assert held.origin("lamps") == Origin("fr", "lamps.txt", "0" * 64, "2020-01-31")
    assert not held.lacks("lamps", "nowhere")  # whoever asks looks into the text itself
    assert held_of(held) is held
    assert "others" not in held


def test_a_value_is_worked_out_once_and_only_when_asked_for() -> None:
    asked: list[str] = []

    def length(name: str) -> int:
        asked.append(name)
        return len(name)

    values = WhenAsked(["one", "three"], length)
    assert ("one" in values, "two" in values, len(values), list(values)) == (True, False, 2, ["one", "three"])
    assert asked == []
    assert (values["three"], values["three"], values.get("two", 0)) == (5, 5, 0)
    assert asked == ["three"]
    with pytest.raises(KeyError):
        values["two"]


def test_what_nobody_asked_is_asked_again_after_a_failure() -> None:
    answers = iter([ValueError("not yet"), 1])

    def work_out(_: str) -> int:
        answer = next(answers)
        if isinstance(answer, ValueError):
            raise answer
        return answer

    values = WhenAsked(["one"], work_out)
    with pytest.raises(ValueError, match="not yet"):
        values["one"]
    assert values["one"] == 1


def test_of_two_texts_of_one_instrument_the_last_is_held() -> None:
    other = Version("lamps", "en", "Words.", (), "reader", "lamps-en.txt", "1" * 64)
    assert Read([VERSION, other])["lamps"] == other
