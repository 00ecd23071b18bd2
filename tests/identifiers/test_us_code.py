"""Marks of the U.S. Code, read from the outside in."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.us_code import levels_of, steps_of


@pytest.mark.parametrize(
    ("marks", "path"),
    [
        ("a 1 A iii", "subsec_a/para_1/subpara_A/clause_iii"),
        ("a 1 A v II aa BB", "subsec_a/para_1/subpara_A/clause_v/subclause_II/item_aa/subitem_BB"),
        ("1 B", "para_1/subpara_B"),  # a section without subsections
        ("i", "subsec_i"),  # first of all it is a letter
        ("h 1 I", "subsec_h/para_1/subpara_I"),  # outermost level that has such marks
        ("a 1 i", "subsec_a/para_1/clause_i"),  # a level passed over
        ("A a", ""),  # no section begins with a subparagraph
        ("a 1 1", ""),  # no level has a second paragraph below the first
        ("", ""),
    ],
)
def test_steps(marks, path):
    assert "/".join(map(str, steps_of(marks.split()))) == path


@pytest.mark.parametrize(
    ("mark", "levels"),
    [
        ("i", ("subsec", "clause")),
        ("I", ("subpara", "subclause")),
        ("aa", ("subsec", "item")),
        ("2", ("para",)),
        ("ab", ()),
    ],
)
def test_a_mark_may_stand_for_several_levels(mark, levels):
    assert levels_of(mark) == levels
