"""United States Legislative Markup, versions 1 and 2: the U.S. Code, statute compilations, public laws.

The schema is the Government Publishing Office's (github.com/usgpo/uslm). Sections keep their numbers in keys
(``sec_1324``), whatever division they stand in; below them stand subsections, paragraphs, subparagraphs, clauses,
subclauses, items (``sec_1324/subsec_a/para_1/subpara_A/clause_iii``). What a section quotes in order to amend
another law is its own words and never a provision. Source credits, editorial notes and footnotes are notes; the
calls of footnotes are taken out of the text. With ``part`` "1324" that section alone is the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from legalgraph.containers import parse_xml
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block
from legalgraph.readers.uslm.labels import SECTIONS, number_of
from legalgraph.readers.uslm.parts import UslmParts
from legalgraph.readers.uslm.words import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Uslm"]

_NAMESPACE = re.compile(
    rb"=\s?[\"']http://(?:schemas\.gpo\.gov/xml/uslm|xml\.house\.gov/schemas/uslm/1\.0)[\"']"
)
_HEAD = 4096
_DEEPEST = 80
_NO_TEXT = frozenset({"meta"})


class Uslm:
    """Reads United States Legislative Markup."""

    name = "uslm"

    def declines(self, data: bytes) -> str:
        found = _NAMESPACE.search(data[:_HEAD])
        return "" if found else "it does not begin with a namespace of United States Legislative Markup"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        root = parse_xml(data, wanted.source)
        _check_depth(root, wanted.source)
        return assemble(_blocks(root, wanted), wanted, reader=self.name, data=data)


def _check_depth(root: _Element, source: str) -> None:
    """Raise UnreadableInputError for a file that nests deeper than any law, so that none can exhaust the machine."""
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > _DEEPEST:
            raise UnreadableInputError(
                source, f"nests more than {_DEEPEST} elements deep.", place=f"line {level[0].sourceline}"
            )
        level = [child for element in level for child in element]


def _blocks(root: _Element, wanted: Wanted) -> Iterator[Block]:
    if wanted.part:
        return UslmParts().section(_section(root, wanted))
    return UslmParts().whole(part for part in root if name_of(part) not in _NO_TEXT)


def _section(root: _Element, wanted: Wanted) -> _Element:
    """The section that is wanted; a quoted section has its number from another law."""
    own = [
        element
        for element in root.iter("{*}section", "{*}courtRule")
        if name_of(element) in SECTIONS and not _is_quoted(element)
    ]
    for element in own:
        if number_of(element) == wanted.part:
            return element
    numbers = [number_of(element) for element in own]
    held = f"{numbers[0]} to {numbers[-1]}" if numbers else "none"
    raise UnreadableInputError(
        wanted.source, f"has no section {wanted.part}.", advice=f"It has sections: {held}."
    )


def _is_quoted(element: _Element) -> bool:
    return any(name_of(above) == "quotedContent" for above in element.iterancestors())
