"""The preamble of an act of the Union, its lines in reading order: citations, "Whereas:", numbered recitals, formula.

What the act has regard to are the preamble's unnumbered paragraphs; the reasons are recitals, each under the number it
has in print. Further lines of a recital (its points, its second paragraph) stay with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.preambles import formula_at

__all__ = ["act_preamble", "is_act_preamble", "speaks"]

_SPEAKER = re.compile(r"THE (?:EUROPEAN|COUNCIL|COMMISSION|GOVERNING|HIGH)\b[A-Z ,()]*,?$")
_REASONS = re.compile(r"Whereas ?:?$", re.IGNORECASE)
_REGARD = re.compile(r"(?:Having regard to|After (?:consulting|transmission)|Acting in accordance)\b")
_NUMBERED = re.compile(r"\((?P<number>\d{1,3})\)\s*(?P<words>.*)")


def speaks(text: str) -> bool:
    """Whether a line names the institution that speaks, and so begins the preamble."""
    return bool(_SPEAKER.match(text))


def is_act_preamble(lines: Sequence[Line]) -> bool:
    """Whether these lines are the preamble of an act of the Union and of no treaty."""
    return any(_REASONS.match(line.text) or _REGARD.match(line.text) for line in lines)


def act_preamble(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a preamble; it may lack its first lines, or its formula."""
    if not lines:
        return
    yield Block(Kind.PREAMBLE, place=lines[0].place)
    formula = formula_at(lines)
    end = formula if formula >= 0 else len(lines)
    reasons = next((at for at in range(end) if _REASONS.match(lines[at].text)), -1)
    for line in lines[: reasons if reasons >= 0 else end]:
        yield Block(Kind.RECITAL if _REGARD.match(line.text) else Kind.OPENING, line.text, line.place)
    if reasons >= 0:
        yield Block(Kind.OPENING, lines[reasons].text, lines[reasons].place)
        yield from _recitals(lines[reasons + 1 : end])
    yield from (Block(Kind.FORMULA, line.text, line.place) for line in lines[end:])


def _recitals(lines: Sequence[Line]) -> Iterator[Block]:
    """The numbered reasons; a line without the next number goes on with the one before."""
    last = 0
    for line in lines:
        found = _NUMBERED.match(line.text)
        if found is not None and int(found["number"]) == last + 1:
            last += 1
            label = line.text[: found.start("words")].strip()
            yield Block(Kind.RECITAL, found["words"], line.place, found["number"], label)
        else:
            yield Block(Kind.QUOTED if last else Kind.RECITAL, line.text, line.place)
