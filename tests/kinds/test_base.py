"""Patterns looked for near cues: only there, none twice, none overlapping; whatever the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.kinds.base import searched

NUMBERED = re.compile(r"(?:[A-Z][a-z]{0,9}\s+)?res(?:olution)?\s+\d{1,4}(?:,\s\d{1,4}){0,900}")

#: A text, how far back and ahead is looked, what is found, and why.
SEARCHED = [
    ("resolution 5", 0, 20, ["resolution 5"], "where the cue begins"),
    ("Council resolution 5", 10, 20, ["Council resolution 5"], "some way before the cue"),
    ("Council resolution 5", 5, 20, ["resolution 5"], "too far before it"),
    ("resolution 5, 6, 7", 0, 15, [], "it would go on after all that is looked at"),
    ("resolution 5, 6, 7", 0, 30, ["resolution 5, 6, 7"], "to its end"),
    ("resolution 5, 6", 0, 15, ["resolution 5, 6"], "what ends with the text goes on nowhere"),
    ("a Xresolution 5", 10, 20, [], "it begins with a word and not in one"),
    ("resolution 5 resolution 6", 10, 40, ["resolution 5", "resolution 6"], "one after the other"),
    ("no resolution; resolution 6", 5, 20, ["resolution 6"], "a cue that opens nothing hides none that does"),
    ("Council  resolution 5", 10, 20, ["Council  resolution 5"], "white space drawn together"),
]


@pytest.mark.parametrize(
    ("text", "back", "ahead", "expected", "why"), SEARCHED, ids=[row[4] for row in SEARCHED]
)
def test_a_pattern_near_cues(text, back, ahead, expected, why):
    cues = [found.start() for found in re.finditer("res", text)]
    found = searched(NUMBERED, text, cues, back=back, ahead=ahead)
    assert [one.group() for one in found] == expected, why


def test_a_cue_may_have_the_space_or_comma_before_the_citation_in_it():
    for text in ("so res 5", "so, res 5", "so\n      res 5", "so (res 5)"):
        found = searched(NUMBERED, text, [2], back=0, ahead=20)
        assert [one.group() for one in found] == ["res 5"]


def test_a_pattern_that_may_match_nothing_comes_to_its_end():
    assert [one.group() for one in searched(re.compile("b?"), "a b", [0, 2], back=0)] == ["", "b"]


def test_without_cues_nothing_is_looked_at():
    assert list(searched(NUMBERED, "resolution 5", [])) == []


@given(
    st.lists(st.sampled_from(["Council ", "resolution ", "res ", "5", ", ", " ", "x"]), max_size=40).map(
        "".join
    ),
    st.integers(0, 30),
    st.integers(1, 60),
)
def test_what_is_found_stands_near_a_cue_and_apart(text, back, ahead):
    cues = [found.start() for found in re.finditer("res", text)]
    after = 0
    for found in searched(NUMBERED, text, cues, back=back, ahead=ahead):
        assert found.start() >= after
        assert any(cue - back <= found.start() <= cue for cue in cues)
        assert any(found.end() <= cue + ahead for cue in cues)
        after = found.end()
