"""Years into columns: in the order of time, few, of similar weight."""

from __future__ import annotations

import pytest

from legalgraph.diagrams.columns import NO_DATE, year_columns
from legalgraph.diagrams.views import Box


def _boxes(*years):
    return [Box(f"i{n}/art_1", f"i{n}", f"I {n}", "Article 1", year, ("x",)) for n, year in enumerate(years)]


def _headings(columns):
    return [column.heading for column in columns]


@pytest.mark.parametrize(
    ("years", "at_most", "headings"),
    [
        ((2000, 1948, 2000), 8, ["1948", "2000"]),  # each year its column while there is room
        ((1945, 1966, 2000, 2002), 2, ["1945–1966", "2000–2002"]),  # halves of equal weight
        ((1945, 1966, 2000, 2000, 2000), 2, ["1945–1966", "2000"]),  # a heavy year stands alone
        ((2000, None), 8, ["2000", NO_DATE]),  # undated last, in a column of their own
        ((None,), 8, [NO_DATE]),
        ((), 8, []),
    ],
)
def test_columns(years, at_most, headings):
    assert _headings(year_columns(_boxes(*years), at_most)) == headings


def test_at_most_so_many_columns_and_the_undated():
    columns = year_columns(_boxes(*range(1940, 2020), None), 8)
    assert len(columns) == 9
    assert max(len(lane) for column in columns for lane in column.lanes) <= 3 * 80 / 8


def test_a_heavy_year_is_split_into_lanes_and_the_others_drawn_together():
    columns = year_columns([*_boxes(*([2000] * 90)), *_boxes(*range(1940, 1950))], 8)
    heavy = next(column for column in columns if column.heading == "2000")
    assert len(heavy.lanes) > 1
    assert sum(len(column.lanes) for column in columns) <= 9


def test_articles_follow_their_numbers():
    boxes = [Box(f"i/art_{n}", "i", "I", f"Article {n}", 2000, ("x",)) for n in (10, 9, 1)]
    (column,) = year_columns(boxes, 8)
    assert [box.label for box in column.lanes[0]] == ["Article 1", "Article 9", "Article 10"]
