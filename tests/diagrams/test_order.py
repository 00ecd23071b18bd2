"""The order within the lanes, and the heights that follow from it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.diagrams.columns import year_columns
from legalgraph.diagrams.hops import Way, cut
from legalgraph.diagrams.order import crossings, ordered
from legalgraph.diagrams.place import squeezed
from legalgraph.diagrams.views import Box, Line

YEARS = {"a": 1945, "b": 1966, "c": 2000}


def _hops(*pairs):
    lines = [Line(citing, cited, "neutral", (n,)) for n, (citing, cited) in enumerate(pairs)]
    keys = sorted({key for pair in pairs for key in pair})
    boxes = [Box(key, key, key, "", YEARS[key[0]], (key,)) for key in keys]
    return cut(year_columns(boxes, 8), lines)


def test_a_long_line_has_a_way_through_every_lane_between():
    hops = _hops(("c1", "a1"), ("b1", "a1"))
    assert [[spot for spot in lane if isinstance(spot, Way)] for lane in hops.lanes] == [
        [],
        [Way(next(iter(hops.hops)).flow, 1)],
        [],
    ]


def test_lines_to_one_box_share_their_way_and_others_do_not():
    shared = _hops(("c1", "a1"), ("c2", "a1"), ("b1", "a1"))
    apart = _hops(("c1", "a1"), ("c1", "a2"), ("b1", "a1"))
    assert (len(shared.ways), len(apart.ways)) == (1, 2)
    assert sorted(i for lines in shared.ways.values() for i in lines) == [0, 1]


@pytest.mark.parametrize(
    ("pairs", "before", "after"),
    [
        ((("b1", "a2"), ("b2", "a1")), 1, 0),  # two lines that cross unless turned round
        ((("b1", "a3"), ("b2", "a2"), ("b3", "a1")), 3, 0),
    ],
)
def test_the_barycentre_undoes_crossings(pairs, before, after):
    hops = _hops(*pairs)
    lanes = ordered(hops, {key: key for lane in hops.lanes for key in lane})
    assert (crossings(hops.lanes, hops), crossings(lanes, hops)) == (before, after)


def test_boxes_of_one_card_stay_together_in_their_order():
    hops = _hops(("b1", "a3"), ("b2", "a2"), ("b3", "a1"))
    lanes = ordered(hops, {"a1": "A", "a3": "A", "a2": "other", "b1": "B", "b2": "B", "b3": "B"})
    assert lanes[1] == ("b1", "b2", "b3")
    assert "a1a3" in "".join(lanes[0])


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(0, 60)), min_size=1, max_size=12))
def test_squeezed_places_keep_their_order_and_their_distance(wished):
    gaps = [gap for _, gap in wished[1:]]
    places = squeezed([wish for wish, _ in wished], gaps)
    assert all(other - one >= gap - 1e-6 for (one, other), gap in zip(pairwise(places), gaps, strict=True))


@pytest.mark.parametrize(
    ("wished", "gaps", "places"),
    [
        ([0, 100], [10], [0, 100]),  # nothing in the way
        ([50, 50], [10], [45, 55]),  # both give way by as much
        ([100, 0], [10], [45, 55]),
    ],
)
def test_squeezed_places_are_the_nearest(wished, gaps, places):
    assert squeezed(wished, gaps) == places
