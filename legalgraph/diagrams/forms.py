"""How the line of each tag is drawn, so that colour is never the only sign: ``styles/<name>.toml``.

A line is one or more strokes laid over each other (a *contested* line is a rail with a dashed core), each
with a colour, a width in pixels, and a dash as lengths of ink and gap in turn.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from legalgraph.diagrams.fields import Fields
from legalgraph.errors import ShelfError
from legalgraph.shelves import Shelves

__all__ = ["Form", "Forms", "Stroke", "load_forms"]

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of a line."""

    colour: str
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """The look of one tag's lines, with the tag's name and meaning as the key prints them."""

    tag: str
    label: str
    meaning: str
    strokes: tuple[Stroke, ...]

    @property
    def ink(self) -> str:
        """The colour of the arrowhead: that of the last stroke, which lies on top."""
        return self.strokes[-1].colour


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of one file in the order of the key, and the one that draws every line alike."""

    file: str
    forms: Mapping[str, Form]
    alike: Form

    def of(self, tag: str) -> Form:
        """The form of this tag. Raises ShelfError when the file has none."""
        try:
            return self.forms[tag]
        except KeyError:
            raise ShelfError(
                self.file, f"says nothing of how to draw the tag “{tag}”.", advice="Add a [[form]] for it."
            ) from None


def load_forms(name: str, shelves: Shelves) -> Forms:
    """Read the forms of all tags. Raises ShelfError, naming file and field, when one is wrong."""
    fields = Fields.read(shelves.file("visualizations", f"styles/{name}"))
    alike = _form(fields.table("alike"))
    forms: dict[str, Form] = {}
    for entry in fields.tables("form"):
        form = _form(entry)
        if form.tag in forms:
            raise entry.wrong("tag", f"“{form.tag}” has a form already.")
        forms[form.tag] = form
    fields.done()
    return Forms(str(fields.file), forms, alike)


def _form(fields: Fields) -> Form:
    form = Form(
        fields.take("tag", str),
        fields.take("label", str),
        fields.take("meaning", str),
        tuple(_stroke(entry) for entry in fields.tables("stroke")),
    )
    if not form.strokes:
        raise fields.wrong("stroke", "must be written at least once, or the line cannot be seen.")
    fields.done()
    return form


def _stroke(fields: Fields) -> Stroke:
    colour = fields.take("colour", str)
    if not _COLOUR.match(colour):
        raise fields.wrong("colour", f"“{colour}” must be written like #0072B2.")
    dash = tuple(fields.as_length("dash", value) for value in fields.take("dash", list, []))
    stroke = Stroke(colour, fields.length("width"), dash)
    fields.done()
    return stroke
