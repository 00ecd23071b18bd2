"""A list's mark that a converter put on a line of its own, joined again with the words it marks.

A mark within a quotation may have the opening quotation mark before it: "‘(1)".
"""

from __future__ import annotations

from collections.abc import Sequence

from legalgraph.readers.blocks import Line
from legalgraph.readers.words.markers import split_marker

__all__ = ["joined"]

_OPENING = '‘“„«"'


def joined(lines: Sequence[Line]) -> list[Line]:
    """The same lines, each mark that stands alone on one with the words of the next."""
    found: list[Line] = []
    waiting: Line | None = None
    for line in lines:
        alone = _is_alone(line.text)
        if waiting is not None and split_marker(line.text) is None:
            found.append(Line(f"{waiting.text} {line.text}", waiting.place))
        else:
            if waiting is not None:
                found.append(waiting)
            if not alone:
                found.append(line)
        waiting = line if alone else None
    return found if waiting is None else [*found, waiting]


def _is_alone(text: str) -> bool:
    split = split_marker(text.lstrip(_OPENING))
    return split is not None and not split[1]
