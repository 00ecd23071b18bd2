"""The page around the pictures: one HTML file that loads nothing.

Templates and the look are on the shelf. Everything that comes from the graph is escaped by the template
engine, or travels as JSON that cannot end its script; the page's own policy (Content-Security-Policy)
lets nothing run or load but the two programs and the one style sheet whose hashes it states.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from legalgraph.errors import ShelfError
from legalgraph.shelves import Shelves

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["as_json", "policy", "program", "render", "style_sheet"]

PROGRAM = "diagram.js"

_FETCHES = re.compile(r"@import|url\s*\(|</style", re.IGNORECASE)


def render(template: str, shelves: Shelves, values: Mapping[str, object]) -> str:
    """The template of this name, filled in. Raises ShelfError when it is wrong, SourceMissingError when absent."""
    from jinja2 import TemplateError, TemplateSyntaxError  # noqa: PLC0415 - heavy, imported late

    try:
        return _environment(shelves).get_template(template).render(values)
    except TemplateError as error:
        line = error.lineno if isinstance(error, TemplateSyntaxError) else 0
        where = error.filename if isinstance(error, TemplateSyntaxError) else ""
        raise ShelfError(
            f"visualizations/templates/{where or template}",
            f"cannot be filled in: {error.message}.",
            place=f"line {line}" if line else "",
        ) from error


def _environment(shelves: Shelves) -> Environment:
    """Templates of the shelf, sandboxed: a scholar may have been given theirs by someone else."""
    from jinja2 import FunctionLoader, StrictUndefined  # noqa: PLC0415 - heavy, imported late
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415 - as above

    def text(name: str) -> str:
        return shelves.file("visualizations", f"templates/{name}").read()

    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(text),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def style_sheet(name: str, shelves: Shelves) -> str:
    """A style sheet of the shelf. Raises ShelfError when it would load something or leave its element."""
    file = shelves.file("visualizations", f"styles/{name}")
    text = _lines(file.read())
    found = _FETCHES.search(text)
    if found:
        place = f"line {text.count(chr(10), 0, found.start()) + 1}"
        raise ShelfError(str(file), f"has “{found[0]}”, but a diagram loads nothing.", place=place)
    return text


def program(shelves: Shelves) -> str:
    """The page's own script."""
    file = shelves.file("visualizations", f"templates/{PROGRAM}")
    text = _lines(file.read())
    if "</script" in text.lower():
        raise ShelfError(str(file), "has “</script”, which would end it too early.")
    return text


def policy(programs: tuple[str, ...], style: str) -> str:
    """What the page may do: run these programs, use this style sheet, and nothing else."""
    scripts = " ".join(map(_hash, programs))
    allowed = f"script-src {scripts}; style-src {_hash(style)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def as_json(value: object) -> str:
    """JSON that may stand in a script element: no character in it can open or close markup."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _lines(text: str) -> str:
    """With line feeds alone, as a browser hashes it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
