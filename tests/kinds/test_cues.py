"""Where cues stand: found in one pass, in the text as printed, for each kind that asks."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from legalgraph.kinds.cues import Cues
from legalgraph.kinds.folding import Folded


@dataclass(frozen=True)
class Asking:
    """A kind that only has cues."""

    cues: tuple[str, ...]
    name: str = "asking"
    matches: tuple[str, ...] = ()
    declines: tuple[str, ...] = ()


#: A text, the cues of several kinds, the places told to each that is asked, and why.
ASKED = [
    ("A Res. and a res.", [("res.",)], {0: [2, 13]}, "in any case"),
    ("res. 5", [("res.",), ("id.",)], {0: [0]}, "only those whose cue is there"),
    ("res. 5", [("res.",), ("res.", "id.")], {0: [0], 1: [0]}, "two that look for the same"),
    ("op. cit.", [("op. cit", "cit")], {0: [0, 4]}, "one cue within another"),
    ("op. cit.", [("cit.", "cit")], {0: [4]}, "two at a place are one"),
    ("§§ “a” – b", [("§",), ('" -',)], {0: [0, 1], 1: [5]}, "marks as they are folded"),
    (
        "a   b \n\t c res.",
        [("res.", " c ")],
        {0: [5, 11]},
        "places as printed, where white space is drawn together",
    ),
    ("", [("res.",)], {}, "nothing in nothing"),
]


@pytest.mark.parametrize(("text", "kinds", "expected", "why"), ASKED, ids=[row[3] for row in ASKED])
def test_each_kind_is_told_its_places(text, kinds, expected, why):
    asked = Cues.of(map(Asking, kinds)).asked(Folded.of(text))
    assert {rank: list(at) for rank, _, at in asked} == expected, why


def test_where_a_name_stands_those_without_a_cue_are_asked_too():
    """A kind may read on from a name, without any word of its own."""
    asked = Cues.of([Asking(("res.",)), Asking(("id.",))]).asked(Folded.of("id. 5"), by_name=True)
    assert [(rank, list(at)) for rank, _, at in asked] == [(0, []), (1, [0])]
