"""What a flat mark of the U.S. Code stands for, told by its neighbours."""

from __future__ import annotations

import pytest

from legalgraph.readers.statutes.us_code_nesting import depths

CASES = [
    ("a 1 A i ii B 2 b", "1 2 3 4 4 3 2 1", "the drafting order"),
    ("1 A i I II ii", "2 3 4 5 5 4", "a section without subsections"),
    ("a g h i j", "1 1 1 1 1", "(i) goes on after (h)"),
    (
        "a h 1 A i ii i",
        "1 1 2 3 4 4 1",
        "(i) opens clauses where (ii) follows, and is a subsection where (j) could",
    ),
    ("a 1 A i ii iii iv v I II vi", "1 2 3 4 4 4 4 4 5 5 4", "(v) after (iv), (I) below it"),
    ("a 1 A B C D E F G H I J", "1 2 3 3 3 3 3 3 3 3 3 3", "(I) after (H), and (J) follows"),
    ("a 1 A i I aa bb AA BB cc II", "1 2 3 4 5 6 6 7 7 6 5", "items and subitems"),
    ("1 A B 3 A", "2 3 3 2 3", "a paragraph is lost between"),
    ("a 1 i ii 2", "1 2 4 4 2", "no subparagraph between paragraph and clause"),
]


@pytest.mark.parametrize(("marks", "expected", "why"), CASES, ids=[case[0] for case in CASES])
def test_depths(marks, expected, why):
    found = depths(marks.split(), [0] * len(marks.split()))
    assert " ".join(map(str, found)) == expected, why


def test_a_heading_says_that_a_mark_is_a_subsection():
    assert depths(["a", "1", "A", "i"], [1, 0, 0, 1]) == [1, 2, 3, 1]
