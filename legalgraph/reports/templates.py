"""Templates, styles and scripts from the shelf, made ready for a page that asks the network for nothing."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from legalgraph.errors import ShelfError
from legalgraph.shelves import ShelfFile

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["SHELF", "embedded", "hashed", "template"]

SHELF = "visualizations"


def template(file: ShelfFile) -> Template:
    """The template, escaping all that is put in. Raises ShelfError with the line of what is wrong in it."""
    from jinja2 import Environment, StrictUndefined, TemplateSyntaxError  # noqa: PLC0415 - heavy, imported late

    world = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        optimized=False,  # looks for sums that are always the same, which no template of a page has
    )
    try:
        return world.from_string(file.read())
    except TemplateSyntaxError as error:
        raise ShelfError(str(file), f"{error.message}.", place=f"line {error.lineno}") from error


def embedded(file: ShelfFile, element: str) -> str:
    """A style or script as it stands between its tags; line ends as a browser hashes them."""
    text = file.read().replace("\r\n", "\n").replace("\r", "\n")
    if f"</{element}" in text.lower() or "<!--" in text:
        raise ShelfError(str(file), f"holds “</{element}” or “<!--”, which would end it early in the page.")
    return text


def hashed(text: str) -> str:
    """The hash by which a content security policy allows just this style or script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
