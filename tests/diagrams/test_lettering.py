"""Words into the lines of a box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.diagrams.cards import head_of, label_of
from legalgraph.diagrams.lettering import NO_BREAK, width_of, wrap
from legalgraph.diagrams.views import Box


@pytest.mark.parametrize(
    ("words", "lines", "wrapped"),
    [
        ("Article 6", 2, ("Article 6",)),
        ("Refugee Convention", 2, ("Refugee", "Convention")),
        ("Convention against everything", 2, ("Convention", "against…")),  # cut, and seen to be cut
        (f"the whole para.{NO_BREAK}11", 2, ("the whole", f"para.{NO_BREAK}11")),
        ("Bundesausländerbeauftragtengesetz", 1, ("Bundesausl…",)),  # a word longer than its line
        ("", 2, ()),
    ],
)
def test_wrap(words, lines, wrapped):
    assert wrap(words, 75, 12, lines=lines) == wrapped


@given(st.text(max_size=60), st.integers(1, 4))
def test_lines_always_fit(words, lines):
    wrapped = wrap(words, 80, 12, lines=lines)
    assert len(wrapped) <= lines
    assert all(width_of(line, 12) <= 80 or len(line) <= 2 for line in wrapped)


def test_letters_of_any_script_have_a_width():
    assert width_of("国", 10) == 10
    assert width_of("Ж", 10) > 5
    assert width_of("e\u0301", 10) == width_of("e", 10)  # an accent written apart has none of its own


def _box(name="Protocol", label="Article 6(1)(a)", year=2000, within=()):
    return Box("k", "i", name, label, year, ("k",), within)


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Article 6(1)(a)", (f"Art.{NO_BREAK}6(1)(a)",)),
        ("Preamble, paragraph 2", ("Preamble,", f"para.{NO_BREAK}2")),  # the number stays with its word
        ("", ("as a whole",)),  # an instrument cited as a whole
    ],
)
def test_labels_are_short_and_keep_their_numbers(label, lines):
    assert label_of(_box(label=label), 90) == lines


def test_links_within_a_box_are_counted_in_it():
    assert label_of(_box(within=(3, 4)), 90)[-1] == "2 within itself"


def test_a_long_name_is_cut_but_never_its_year():
    head = head_of(_box("Convention on the Prevention and the Punishment of a Long List of Things"), 100)
    assert head[-1] == "(2000)"
    assert head[-2].endswith("…")


def test_an_undated_instrument_has_no_year():
    assert head_of(_box("Draft", year=None), 100) == ("Draft",)
