"""Diagrams: rows of an answer in, one self-contained interactive page out.

::

    diagram = load("spread", shelves)
    rows = …                                    # the answer to the question named in diagram.question
    drawing = draw(rows, diagram, shelves=shelves)
    Path("spread.html").write_text(drawing.html, encoding="utf-8")

What is drawn, from which question and with which look, is on the shelf ``visualizations/``.
"""

from legalgraph.diagrams.drawing import Drawing, draw
from legalgraph.diagrams.shelf import Diagram, load, names

__all__ = ["Diagram", "Drawing", "draw", "load", "names"]
