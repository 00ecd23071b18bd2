"""What a picture shows when there is too much to show, and that it says so."""

from __future__ import annotations

from dataclasses import replace

from legalgraph.diagrams.links import read_links
from legalgraph.diagrams.views import views


def _links(rows, spread):
    return read_links(rows, spread)[0]


def test_few_provisions_have_boxes_of_their_own(row, spread):
    (view,) = views(_links([row("protocol/art_6", "charter/art_1")], spread), 120)
    assert [box.key for box in view.boxes] == ["charter/art_1", "protocol/art_6"]
    assert view.left_out == ()


def test_links_between_two_boxes_with_one_tag_are_one_line(row, spread):
    same = [row("protocol/art_6", "charter", tag) for tag in ("neutral", "neutral", "contested")]
    (view,) = views(_links(same, spread), 120)
    assert {line.tag: line.links for line in view.lines} == {"neutral": (1, 2), "contested": (3,)}


def test_a_provision_that_cites_itself_keeps_the_link(row, spread):
    (view,) = views(_links([row("protocol/art_6", "protocol/art_6")], spread), 120)
    assert (view.lines, view.boxes[0].within) == ((), (1,))


def test_too_many_boxes_close_into_instruments_and_say_so(rows, spread):
    links = _links(rows(60), spread)
    overview, *opened = views(links, 12)
    assert {box.key for box in overview.boxes} == {link.citing.instrument for link in links}
    assert "more than the 12 boxes" in overview.left_out[0]
    assert {view.opened for view in opened} == {box.key for box in overview.boxes if box.shared}


def test_every_link_is_in_the_overview_whatever_is_closed(rows, spread):
    for at_most in (1, 3, 12, 120):
        view = views(_links(rows(60), spread), at_most)[0]
        drawn = [n for line in view.lines for n in line.links] + [n for box in view.boxes for n in box.within]
        assert sorted(drawn) == list(range(1, 61))


def test_an_opened_instrument_shows_its_provisions_and_their_neighbours(rows, spread):
    links = _links(rows(60), spread)
    view = next(view for view in views(links, 30)[1:] if view.opened == "protocol")
    provisions = {box.key for box in view.boxes if box.instrument == "protocol"}
    ends = {end.key for link in links for end in (link.citing, link.cited)}
    assert provisions == {key for key in ends if key.startswith("protocol")}
    assert view.name == "Protocol on Crossing"
    assert "only what it cites and what cites it" in view.left_out[0]


def test_the_least_linked_share_a_box_for_their_year(row, spread):
    busy = [row(f"busy/art_{n}", "hub/art_1") for n in range(5)]
    quiet = [row(f"quiet{n}/art_1", "hub/art_1") for n in range(4)]
    links = [replace(link, citing=replace(link.citing, year=2001)) for link in _links(busy + quiet, spread)]
    view = views(links, 2)[0]
    shared = next(box for box in view.boxes if not box.instrument)
    assert (shared.name, len(shared.holds), shared.year) == ("4 more", 4, 2001)
    assert "The 4 boxes with the fewest links share one for each year." in view.left_out


def test_no_box_stands_for_a_single_other(row, spread):
    links = _links([row("protocol/art_1", "charter"), row("covenant/art_1", "charter")], spread)
    assert all(box.instrument for box in views(links, 1)[0].boxes)
