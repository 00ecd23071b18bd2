"""A picture as vis-network takes it, by way of pyvis, which is the data model and the bearer of the bundle.

pyvis 0.3.2 is used for that alone: its own pages load four files from elsewhere, have no key and no
axis, and move about. Boxes are nodes; every bend of a line is a node without a body, and every stroke
of a piece of line is an edge, so that positions are ours and nothing is left to physics.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from legalgraph.diagrams.forms import Forms
from legalgraph.diagrams.picture import Picture, Placed, Segment
from legalgraph.errors import SourceMissingError

__all__ = ["Bundle", "as_network", "vis_network"]

_OPTIONS = {
    "physics": False,
    "layout": {"improvedLayout": False},
    "interaction": {
        "dragNodes": False,
        "dragView": True,
        "hover": True,
        "selectable": False,
        "selectConnectedEdges": False,
        "zoomView": False,
    },
    "nodes": {"chosen": False, "physics": False},
    "edges": {"chosen": False, "hoverWidth": 0, "selectionWidth": 0, "arrowStrikethrough": False},
}
_BENDS = {
    "across": {"type": "cubicBezier", "forceDirection": "horizontal", "roundness": 0.5},
    "out": {"type": "horizontal", "roundness": 1},
    "back": {"type": "vertical", "roundness": 1},
}


@dataclass(frozen=True, slots=True)
class Bundle:
    """The vis-network program as pyvis brings it, and its version by its own banner."""

    program: str
    version: str


def vis_network() -> Bundle:
    """The bundle inside the installed pyvis. Raises SourceMissingError when pyvis brings none."""
    from importlib.resources import files  # noqa: PLC0415 - with pyvis, imported late

    library = files("pyvis") / "lib"
    found = sorted((place.name for place in library.iterdir() if place.name.startswith("vis-")), key=_numbers)
    if not found:
        raise SourceMissingError(
            "vis-network", "is not in the installed pyvis.", "Install pyvis 0.3.2 again."
        )
    text = (library / found[-1] / "vis-network.min.js").read_text(encoding="utf-8")
    # A browser reads line ends as line feeds before it compares the program with its hash.
    program = text.replace("\r\n", "\n").replace("\r", "\n")
    banner = re.search(r"@version (\S+)", program)
    return Bundle(program, banner[1] if banner else found[-1].removeprefix("vis-"))


def _numbers(name: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", name)]


def as_network(picture: Picture, forms: Forms) -> dict[str, Any]:
    """Nodes, edges and options of vis-network for this picture, as plain values for JSON."""
    from pyvis.network import Network  # noqa: PLC0415 - heavy (it brings IPython), imported late

    network = Network(directed=True)
    network.set_options(json.dumps(_OPTIONS))
    for placed in picture.boxes:
        network.add_node(placed.box.key, label=placed.box.name, **_box(placed))
    points = sorted({point for segment in picture.segments for point in (segment.start, segment.end)})
    for i, (x, y) in enumerate(points):
        network.add_node(f"point {i}", label=" ", x=x, y=y, shape="custom")
    names = {point: f"point {i}" for i, point in enumerate(points)}
    for i, segment in enumerate(picture.segments):
        for options in _strokes(i, segment, forms):
            network.add_edge(names[segment.start], names[segment.end], **options)
    nodes, edges, _, _, _, options = network.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def _box(placed: Placed) -> dict[str, Any]:
    return {
        "x": placed.left + placed.width / 2,
        "y": placed.middle,
        "shape": "custom",
        "box": {
            "width": placed.width,
            "height": placed.height,
            "label": placed.label,
            "shared": placed.box.shared,
            "within": placed.box.within,
        },
    }


def _strokes(number: int, segment: Segment, forms: Forms) -> list[dict[str, Any]]:
    """The edges that draw one segment: one for each stroke of its form, the topmost with the arrowhead."""
    strokes = forms.of(segment.tag).strokes
    return [
        {
            "id": f"{number}.{i}",
            "segment": number,
            "color": {"color": stroke.colour, "opacity": 1},
            "width": stroke.width,
            "dashes": list(stroke.dash) or False,
            "smooth": _BENDS[segment.bend],
            "arrows": {"to": {"enabled": segment.arrow and i == len(strokes) - 1, "scaleFactor": 0.5}},
        }
        for i, stroke in enumerate(strokes)
    ]
