"""A flowing text, whatever file it came in: read by its articles, or by its numbered paragraphs.

Of a document with annexes, ``part`` may name the one that is the instrument ("annex", "annex_I"): a draft
declaration is annexed to the report that proposes it. The annex is then the whole, and its keys say no more of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.blocks import Block, Line
from legalgraph.readers.text.article_text import article_blocks, is_article_line
from legalgraph.readers.text.un_parts import annex_label, un_blocks

__all__ = ["flow_blocks", "is_numbered"]

_NUMBERED = re.compile(r"\s*(?P<number>\d{1,3})\.\s+\S")
_IN_A_ROW = 3


def flow_blocks(lines: Sequence[Line], wanted: Wanted) -> Iterator[Block]:
    """The blocks of a text. Raises UnreadableInputError when the annex wanted is not in it."""
    part = _annex(lines, wanted) if wanted.part else lines
    first = next((at for at, line in enumerate(part) if annex_label(line.text)), len(part))
    if any(is_article_line(line.text) for line in part[:first]):
        return article_blocks(part)
    return un_blocks(part)


def is_numbered(lines: Iterable[str]) -> bool:
    """Whether paragraphs 1., 2. and 3. begin lines, in this order."""
    wanted = 1
    for line in lines:
        found = _NUMBERED.match(line)
        if found is not None and int(found["number"]) == wanted:
            wanted += 1
        if wanted > _IN_A_ROW:
            return True
    return False


def _annex(lines: Sequence[Line], wanted: Wanted) -> Sequence[Line]:
    labels = [(at, label) for at, line in enumerate(lines) if (label := annex_label(line.text))]
    names = [f"{label.step}_{label.number}" if label.number else label.step for _, label in labels]
    if wanted.part not in names:
        held = ", ".join(names) or "no annex"
        raise UnreadableInputError(wanted.source, f"has no “{wanted.part}”.", advice=f"It has: {held}.")
    which = names.index(wanted.part)
    start = labels[which][0]
    end = labels[which + 1][0] if which + 1 < len(labels) else len(lines)
    return lines[start + 1 : end]
