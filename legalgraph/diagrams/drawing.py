"""Rows of an answer, drawn: the one verb of this package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from legalgraph.diagrams import page
from legalgraph.diagrams.cards import TYPE_SIZE
from legalgraph.diagrams.forms import Form, Forms, load_forms
from legalgraph.diagrams.layout import lay_out
from legalgraph.diagrams.lettering import width_of
from legalgraph.diagrams.links import Link, read_links
from legalgraph.diagrams.network import as_network, vis_network
from legalgraph.diagrams.picture import Picture
from legalgraph.diagrams.shelf import Diagram
from legalgraph.diagrams.views import View, views
from legalgraph.shelves import Shelves

__all__ = ["Drawing", "draw"]

_SAMPLE = 100.0  # a sample of a line in the printed key, and the room around it


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn diagram: the whole page (write it as UTF-8), and what is in it.

    ``nodes`` are the provisions and instruments linked, ``links`` the citations, all of them in the
    page's table; ``left_out`` says in sentences what the picture could not show, as the page does.
    """

    html: str
    nodes: int
    links: int
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scene:
    """A view with its picture."""

    view: View
    picture: Picture


def draw(  # noqa: PLR0913 - each is one thing the page says
    rows: Sequence[Mapping[str, object]],
    diagram: Diagram,
    *,
    shelves: Shelves,
    asked: str = "",
    parameters: Mapping[str, object] | None = None,
    title: str = "",
) -> Drawing:
    """One self-contained HTML page that draws these rows.

    ``asked`` is the question in words, ``parameters`` what it was really asked with (the diagram's own
    when not given), ``title`` a title in place of the diagram's. Writes nothing and asks nothing.

    Raises ShelfError when a file of the diagram is wrong, SourceMissingError when one is not there.
    """
    links, endless = read_links(rows, diagram)
    given = {**diagram.parameters, **(parameters or {})}
    forms = load_forms(diagram.tags, shelves)
    scenes = [
        _Scene(view, lay_out(view, diagram.columns_at_most)) for view in views(links, diagram.boxes_at_most)
    ]
    told = tuple(_told(len(rows), endless, given.get("limit")))
    key = _key(links, forms)
    nodes = len({end.key for link in links for end in (link.citing, link.cited)})
    values = {
        "title": title or diagram.title,
        "shows": diagram.shows,
        "asked": asked,
        "parameters": given,
        "nodes": nodes,
        "links": links,
        "key": key,
        "key_step": max((width_of(form.label, TYPE_SIZE) for form, _ in key), default=0) + _SAMPLE,
        "forms": forms,
        "scenes": scenes,
        "told": told,
        **_parts(diagram, shelves, scenes, links, forms),
    }
    html = page.render(diagram.template, shelves, values)
    return Drawing(html, nodes, len(links), (*told, *scenes[0].view.left_out))


def _told(rows: int, endless: int, limit: object) -> Iterator[str]:
    """What is missing before anything is drawn."""
    if isinstance(limit, int) and rows >= limit > 0:
        yield f"At most {limit} links were asked for, and as many came: there may be more."
    if endless:
        yield f"{endless} of {rows} rows name no citing or no cited provision and could not be drawn."


def _key(links: Sequence[Link], forms: Forms) -> list[tuple[Form, int]]:
    """The tags in the picture, in the order of the key, with how many links carry each."""
    counts = Counter(link.tag for link in links)
    for tag in counts:
        forms.of(tag)
    return [(form, counts[tag]) for tag, form in forms.forms.items() if counts[tag]]


def _parts(
    diagram: Diagram, shelves: Shelves, scenes: Sequence[_Scene], links: Sequence[Link], forms: Forms
) -> dict[str, object]:
    """The programs, the look and the data, and the policy that allows these and no others."""
    bundle, program = vis_network(), page.program(shelves)
    style = page.style_sheet(diagram.style, shelves)
    data = {
        "views": [_view_data(scene, forms) for scene in scenes],
        "links": [_link_data(link) for link in links],
        "forms": [asdict(form) for form in forms.forms.values()],
        "alike": asdict(forms.alike),
    }
    return {
        "policy": page.policy((bundle.program, program), style),
        "vis": bundle,
        "program": program,
        "style": style,
        "data": page.as_json(data),
    }


def _view_data(scene: _Scene, forms: Forms) -> dict[str, object]:
    picture = scene.picture
    return {
        "opened": picture.opened,
        "width": picture.width,
        "height": picture.height,
        "cards": [asdict(card) for card in picture.cards],
        "bands": [asdict(band) for band in picture.bands],
        "lines": [asdict(line) for line in scene.view.lines],
        "segments": [{"tag": segment.tag, "lines": segment.lines} for segment in picture.segments],
        "network": as_network(picture, forms),
    }


def _link_data(link: Link) -> dict[str, object]:
    return {**asdict(link), "citing": str(link.citing), "cited": str(link.cited)}
