"""What every picture must keep: nothing overlaps, time runs right, no line through a box, always the same."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from legalgraph.diagrams.layout import lay_out
from legalgraph.diagrams.links import read_links
from legalgraph.diagrams.views import View, views


@pytest.fixture(params=[(1, 1, 4), (20, 2, 4), (62, 3, 6), (150, 4, 12), (80, 5, 40)], ids=str)
def scene(request, rows, spread):
    count, seed, articles = request.param
    links, _ = read_links(rows(count, seed, articles), spread)
    view = views(links, spread.boxes_at_most)[0]
    return view, lay_out(view, spread.columns_at_most)


def _overlap(one, other):
    return (
        one.left < other.left + other.width
        and other.left < one.left + one.width
        and one.top < other.top + other.height - 0.2  # boxes of one card share a border
        and other.top < one.top + one.height - 0.2
    )


def test_no_two_boxes_overlap(scene):
    _, picture = scene
    assert not [pair for pair in combinations(picture.boxes, 2) if _overlap(*pair)]


def test_no_two_cards_overlap_and_every_box_lies_in_its_card(scene):
    _, picture = scene
    assert not [pair for pair in combinations(picture.cards, 2) if _overlap(*pair)]
    placed = {box.box.key: box for box in picture.boxes}
    for card in picture.cards:
        for key in card.boxes:
            assert card.top < placed[key].top
            assert placed[key].top + placed[key].height <= card.top + card.height + 0.2
    assert sorted(key for card in picture.cards for key in card.boxes) == sorted(placed)


def test_columns_are_in_the_order_of_time(scene):
    _, picture = scene
    dated = sorted((box.left, box.box.year) for box in picture.boxes if box.box.year)
    spans = {}
    for left, year in dated:
        spans.setdefault(next(b for b in picture.bands if b.left <= left < b.left + b.width).left, []).append(
            year
        )
    ordered = [spans[left] for left in sorted(spans)]
    assert all(max(one) < min(other) for one, other in pairwise(ordered))
    undated = [box.left for box in picture.boxes if box.box.year is None]
    assert all(left > dated[-1][0] for left in undated) if dated else True


def test_every_box_stands_in_the_picture_and_in_a_band(scene):
    _, picture = scene
    for box in picture.boxes:
        assert 0 <= box.left <= box.right <= picture.width
        assert 0 <= box.top <= box.top + box.height <= picture.height
        assert any(band.left <= box.left and box.right <= band.left + band.width for band in picture.bands)


def test_every_line_is_drawn_from_its_box_to_its_box(scene):
    view, picture = scene
    sides = {box.box.key: box for box in picture.boxes}
    for i, line in enumerate(view.lines):
        pieces = [segment for segment in picture.segments if i in segment.lines]
        citing, cited = sides[line.citing], sides[line.cited]
        assert any(_touches(segment.start, citing) for segment in pieces)
        assert any(segment.arrow and _touches(segment.end, cited) for segment in pieces)
        assert {segment.tag for segment in pieces} == {line.tag}


def _touches(point, box):
    x, y = point
    return x in {round(box.left, 1), round(box.right, 1)} and box.top - 0.1 <= y <= box.top + box.height + 0.1


def test_no_line_runs_through_a_box(scene):
    _, picture = scene
    for segment in picture.segments:
        for x, y in _points(segment):
            hit = [
                b
                for b in picture.cards
                if b.left + 1 < x < b.left + b.width - 1 and b.top < y < b.top + b.height
            ]
            assert not hit, (segment, hit)


def _points(segment):
    """Points along the curve, by the formula of its bend."""
    (x1, y1), (x2, y2) = segment.start, segment.end
    middle = (x1 + x2) / 2
    controls = {
        "across": [(x1, y1), (middle, y1), (middle, y2), (x2, y2)],
        "out": [(x1, y1), (x2, y1), (x2, y2)],
        "back": [(x1, y1), (x1, y2), (x2, y2)],
    }[segment.bend]
    for step in range(21):
        points = controls
        while len(points) > 1:
            points = [
                tuple(a + (b - a) * step / 20 for a, b in zip(one, other, strict=True))
                for one, other in pairwise(points)
            ]
        yield points[0]


def test_the_same_rows_give_the_same_picture(rows, spread):
    def drawn():
        return lay_out(views(read_links(rows(60), spread)[0], 120)[0], 8)

    assert drawn() == drawn()


def test_the_order_of_the_rows_does_not_move_the_boxes(rows, spread):
    def where(some):
        picture = lay_out(views(read_links(some, spread)[0], 120)[0], 8)
        return {box.box.key: (box.left, box.top) for box in picture.boxes}

    assert where(rows(40)) == where(list(reversed(rows(40))))


def test_nothing_gives_an_empty_picture():
    picture = lay_out(View("", "", (), ()), 8)
    assert (picture.boxes, picture.segments) == ((), ())


def test_a_provision_that_only_cites_itself_has_its_box(row, spread):
    links, _ = read_links([row("protocol/art_6", "protocol/art_6")], spread)
    picture = lay_out(views(links, 120)[0], 8)
    assert [box.label for box in picture.boxes] == [("Art.\u00a06", "1 within itself")]
    assert picture.segments == ()
