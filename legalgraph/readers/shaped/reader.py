"""JSON of any collection, read through a shape that says which of its fields hold what.

A shape is a small file on the shelf ``instruments/shapes``; the catalogue's entry names it. Without one nothing is
guessed: the error says which shapes on the shelf have the fields this file has.
"""

from __future__ import annotations

import re

from legalgraph.containers import parse_json
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Shape, Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.shaped.fields import Fields, fitting
from legalgraph.readers.shaped.parts import one_text, text_blocks

__all__ = ["JsonText"]

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_MOST_NAMES = 12


class JsonText:
    """Reads JSON through the shape that is wanted."""

    name = "json"

    def declines(self, data: bytes) -> str:
        return "" if _BEGINS.match(data) else "it does not begin as JSON does"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        value = parse_json(data, wanted.source)
        if wanted.shape is None:
            raise _without_shape(value, wanted)
        file = Fields(_object(value), "", wanted.source, wanted.shape, wanted.language)
        text = one_text(file, wanted)
        _check_language(text, wanted.shape, wanted)
        return assemble(text_blocks(text), wanted, reader=self.name, data=data)


def _object(value: object) -> dict[str, object]:
    """The fields of a file; one that is a list has it as its field "."."""
    return value if isinstance(value, dict) else {".": value}


def _check_language(text: Fields, shape: Shape, wanted: Wanted) -> None:
    carrying = shape.text or (shape.articles.path if shape.articles else "")
    if shape.languages and wanted.language not in shape.languages:
        problem = f"has no text in the language “{wanted.language}”."
        raise UnreadableInputError(wanted.source, problem, advice=f"It holds: {', '.join(shape.languages)}.")
    if not text.has(carrying):
        advice = f"Correct instruments/shapes/{shape.name}.toml, or name another shape."
        problem = f"does not fit the shape “{shape.name}”: it has no field “{carrying}”."
        raise UnreadableInputError(wanted.source, problem, advice=advice)


def _without_shape(value: object, wanted: Wanted) -> UnreadableInputError:
    """The error that says which shapes would fit."""
    names = ", ".join(list(_object(value))[:_MOST_NAMES])
    fit = fitting(_object(value), wanted.shapes)
    offer = (
        f"Write shape = “{fit[0]}” in the catalogue's entry"
        if fit
        else "No shape on the shelf has these fields"
    )
    others = f" (or {', '.join(fit[1:])})" if fit[1:] else ""
    how = "." if fit else ": add one to instruments/shapes."
    return UnreadableInputError(
        wanted.source,
        f"is JSON, and which of its fields hold the text must be said by a shape. Its fields are {names}.",
        advice=f"{offer}{others}{how}",
    )
