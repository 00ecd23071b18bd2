"""How legal English writes a place inside an instrument.

"Article 67(2)", "articles 3 and 6", "Arts. 77-79", "paragraph 1 a), b) (i) or c) of this article",
"article 6, paragraph 1 (a)", "subparagraph (b) of this paragraph", "Article 263, fourth paragraph",
"this Chapter". Each is read from its first word forward, never backward, so that a text is read in time
linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.kinds.base import searched
from legalgraph.kinds.series import LONGEST_RANGE, Run, continued, series
from legalgraph.kinds.units import BEFORE, HERE, ORDER, SENTENCE, UNIT, Unit, ordinals, unit_of
from legalgraph.model import Pinpoint, Step

__all__ = ["Place", "places", "read_place"]

_INWARD = re.compile(r",?\s+(?=\S)")
#: "Article 101, in particular paragraph 3": the whole is cited, and the part besides.
_AMONG = re.compile(
    r",?\s+(?:and\s+)?(?:in\s+particular|with\s+the\s+exception\s+of|except|notably|especially)\s+"
)
_OUTWARD = re.compile(r"\s+(?:of|in)\s+")
_THE = re.compile(r"the\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run of pinpoints ends in the text, what it names, and whether a range was cut short."""

    end: int
    pinpoints: tuple[Pinpoint, ...]
    shortened: bool = False

    @property
    def is_relative(self) -> bool:
        """Whether the outermost step is "this article" or the like, so that no instrument needs naming."""
        return _points(self.pinpoints)

    @property
    def kind(self) -> str:
        """The kind of the outermost step."""
        return self.pinpoints[0].steps[0].kind

    def under(self, outer: tuple[Step, ...]) -> Place:
        """The same place inside something bigger."""
        return Place(
            self.end, tuple(Pinpoint((*outer, *one.steps)) for one in self.pinpoints), self.shortened
        )


def places(text: str, at: Sequence[int]) -> Iterator[tuple[re.Match[str], Place]]:
    """Every place named in the text with the match it begins at, left to right, none inside another."""
    after = 0
    for opening in searched(UNIT, text, at, back=60, ahead=60):
        if opening.start() < after:
            continue
        place = read_place(text, opening)
        if place is not None:
            after = place.end
            yield opening, place


def read_place(text: str, opening: re.Match[str]) -> Place | None:
    """Read the place that begins at a match of ``UNIT``; None when no number or ordinal goes with it.

    Units joined by a comma run inward ("article 6, paragraph 1"), units joined by "of" outward
    ("paragraph 1 of article 6"); either way the pinpoints come back outermost step first.
    """
    unit = unit_of(text, opening)
    run = _numbers(text, opening, unit) if unit else None
    if unit is None or run is None:
        return None
    run = _outward(text, _inward(text, run, unit))
    return Place(run.end, run.pinpoints, run.shortened)


def _inward(text: str, run: Run, unit: Unit) -> Run:
    """ "article 6, paragraph 1", "Article 15, third paragraph"; what is said "of" something else is not its part."""
    while True:
        run = _past_sentence(text, run, unit)
        among = _next(text, run.end, _AMONG, inside_list=unit.is_plural)
        inner = among or _next(text, run.end, _INWARD, inside_list=unit.is_plural)
        deeper = _inside(run.pinpoints, inner.pinpoints) if inner and not _is_of_another(text, inner) else ()
        if inner is None or not deeper:
            return run
        whole = run.pinpoints[-1:] if among else ()
        kept = deeper[: len(run.pinpoints) - 1]
        run = Run(inner.end, (*kept, *whole, *deeper[len(kept) :]), run.shortened or inner.shortened)
        if unit.is_plural:
            run = continued(text, run, unit)


def _past_sentence(text: str, run: Run, unit: Unit) -> Run:
    """ "Articles 121(1), 122(2), second sentence, and 123(5)": the sentence is passed over, the list goes on."""
    sentence = SENTENCE.match(text, run.end)
    if sentence is None:
        return run
    past = Run(sentence.end(), run.pinpoints, run.shortened)
    return continued(text, past, unit) if unit.is_plural else past


def _is_of_another(text: str, inner: Run) -> bool:
    """ "Articles 14 and 15, the third paragraph of Article 17": the paragraph is of what follows; so is "this"."""
    if _points(inner.pinpoints):
        return True
    wider = _next(text, inner.end, _OUTWARD)
    return wider is not None and ORDER[_outermost(wider)] < ORDER[_outermost(inner)]


def _outward(text: str, run: Run) -> Run:
    """ "paragraph 1 of article 6", "points (a) and (b) of paragraph 2 of Article 3"."""
    while (outer := _next(text, run.end, _OUTWARD)) is not None:
        wider = _each(outer.pinpoints, run.pinpoints)
        if not wider:
            break
        cut = len(outer.pinpoints) * len(run.pinpoints) > LONGEST_RANGE
        run = Run(outer.end, wider, run.shortened or outer.shortened or cut)
    return run


def _next(text: str, at: int, joint: re.Pattern[str], *, inside_list: bool = False) -> Run | None:
    joined = joint.match(text, at)
    if joined is None:
        return None
    article = _THE.match(text, joined.end())
    for start in (joined.end(), article.end()) if article else (joined.end(),):
        opening = UNIT.match(text, start)
        if opening is not None:
            unit = unit_of(text, opening)
            return _numbers(text, opening, unit, inside_list=inside_list) if unit else None
    return None


def _points(pinpoints: Sequence[Pinpoint]) -> bool:
    return all(one.steps[0].number.endswith((HERE, BEFORE)) for one in pinpoints)


def _outermost(run: Run) -> str:
    return run.pinpoints[0].steps[0].kind


def _is_smaller(outer: Sequence[Pinpoint], inner: Sequence[Pinpoint]) -> bool:
    return ORDER[outer[-1].steps[-1].kind] < ORDER[inner[0].steps[0].kind]


def _inside(outer: Sequence[Pinpoint], inner: Sequence[Pinpoint]) -> tuple[Pinpoint, ...]:
    """The inner ones below the last outer one ("articles 3 and 6, paragraph 1"); none when they are not smaller."""
    if not _is_smaller(outer, inner):
        return ()
    return (*outer[:-1], *(Pinpoint((*outer[-1].steps, *one.steps)) for one in inner))


def _each(outer: Sequence[Pinpoint], inner: Sequence[Pinpoint]) -> tuple[Pinpoint, ...]:
    """Each inner one below each outer one ("paragraphs 1 and 2 of articles 3 and 4"), or below the last if too many."""
    if not _is_smaller(outer, inner):
        return ()
    bases = outer if len(outer) * len(inner) <= LONGEST_RANGE else outer[-1:]
    kept = outer[: len(outer) - len(bases)]
    return (*kept, *(Pinpoint((*base.steps, *one.steps)) for base in bases for one in inner))


def _numbers(text: str, opening: re.Match[str], unit: Unit, *, inside_list: bool = False) -> Run | None:
    """The pinpoints that a unit word opens."""
    if opening["deictic"]:
        number = HERE if opening["deictic"].lower() == "this" else BEFORE
        number = f"all {number}" if unit.is_plural else number
        return Run(opening.end(), (Pinpoint((Step(unit.kind, number),)),))
    if opening["ordinal"]:
        return Run(opening.end(), _ordinal(opening, unit.kind))
    if unit.kind == "preamble":
        return Run(opening.end(), (Pinpoint((Step("preamble", ""),)),))
    return series(text, unit, inside_list=inside_list)


def _ordinal(opening: re.Match[str], kind: str) -> tuple[Pinpoint, ...]:
    """ "the second and third subparagraphs"; a paragraph that is counted and not numbered is an unnumbered one."""
    numbers = ordinals(opening["ordinal"])
    if opening["preambular"]:
        return tuple(Pinpoint((Step("preamble", ""), Step("para", number))) for number in numbers)
    return tuple(Pinpoint((Step("subpara" if kind == "para" else kind, number),)) for number in numbers)
