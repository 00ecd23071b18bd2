"""How the U.S. Code divides a section: (a)(1)(A)(iii)(I)(aa)(AA).

Subsection, paragraph, subparagraph, clause, subclause, item, subitem, each with its own style of mark; the order
is that of the House Office of the Legislative Counsel's drafting manual. A section without subsections begins
with paragraphs. "(i)" is a clause, and the subsection after (h); only its neighbours tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from legalgraph.model import Step

__all__ = ["LEVELS", "levels_of", "steps_of"]

#: The levels from the outside in, with the marks that each may have.
LEVELS = {
    "subsec": re.compile(r"[a-z](?:-\d+)?|([a-z])\1"),
    "para": re.compile(r"\d{1,3}[a-zA-Z]?"),
    "subpara": re.compile(r"[A-Z]|([A-Z])\1"),
    "clause": re.compile(r"[ivxl]{1,7}"),
    "subclause": re.compile(r"[IVXL]{1,7}"),
    "item": re.compile(r"([a-z])\1"),
    "subitem": re.compile(r"([A-Z])\1"),
}


def levels_of(mark: str) -> tuple[str, ...]:
    """The levels that this mark may stand for, the outermost first; "i" a subsection or a clause."""
    return tuple(level for level, form in LEVELS.items() if form.fullmatch(mark))


def steps_of(marks: Iterable[str]) -> tuple[Step, ...]:
    """The steps that marks stand for, outermost first; none when they do not follow the order.

    Each mark is of the outermost level that is below the one before it and that has such marks; the first
    is a subsection or a paragraph.
    """
    steps: list[Step] = []
    left = list(LEVELS)
    for mark in marks:
        level = next((level for level in levels_of(mark) if level in left), "")
        if not level or (not steps and level not in ("subsec", "para")):
            return ()
        steps.append(Step(level, mark))
        left = left[left.index(level) + 1 :]
    return tuple(steps)
