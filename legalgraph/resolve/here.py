"""Pinpoints that are read from where they stand: "this article", "paragraph 1", "the preceding paragraph".

A bare "Article 3" in an annexed protocol is that protocol's; a bare "paragraph 1" that of the article it
stands in; a bare "point (a)" that of the nearest provision that has one.
"""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.identifiers.provision_key import as_key, label, split
from legalgraph.kinds.places.units import AFTER, BEFORE, HERE
from legalgraph.model import Pinpoint, Step
from legalgraph.resolve.known import Known

__all__ = ["ANNEXED", "Here", "from_here"]

#: What stands in an instrument's annex with articles of its own.
ANNEXED = frozenset({"prot", "annex", "decl"})
#: What has paragraphs of its own; "paragraph 1" looks no further.
_WHOLE = frozenset({"art", "rec", "annex", "preamble", "decl", "prot", "objective", "sched", "attachment"})
_SMALL = frozenset({"para", "subpara", "point", "indent"})
#: What "this paragraph" or "this subparagraph" may be, the likelier first.
_ENCLOSING = {"para": ("para", "subpara"), "subpara": ("subpara", "point", "para")}


@dataclass(frozen=True, slots=True)
class Here:
    """A pinpoint from the instrument down, with ``how`` where it is not sure; or why there is none, and candidates."""

    steps: tuple[Step, ...] = ()
    problem: str = ""
    candidates: tuple[str, ...] = ()
    how: str = ""


def from_here(instrument: str, steps: tuple[Step, ...], known: Known, standing: str) -> Here:
    """The steps from the instrument down, as they are meant at ``standing`` ("" for nowhere in it)."""
    steps = steps[max((depth for depth, step in enumerate(steps) if _is_relative(step)), default=0) :]
    first = steps[0]
    if first.number == HERE:
        above = _enclosing(first.kind, known, standing, steps[1:])
        return Here((*above, *steps[1:])) if above else Here(problem=_outside(first.kind, instrument, known))
    if first.number.endswith(BEFORE):
        return _before(first, steps[1:], known, standing)
    if first.number.endswith(AFTER):
        return _after(first, steps[1:], known, standing)
    if not standing:
        return Here(steps)
    if first.kind in _SMALL:
        return Here((*_holding(first, known, standing), *steps))
    return _in_annex(instrument, steps, known, standing) if first.kind in _WHOLE else Here(steps)


def _outside(kind: str, instrument: str, known: Known) -> str:
    """Why "this chapter" is none: where it stands is in no chapter, or nobody says where chapters begin."""
    word = label(Pinpoint((Step(kind, "1"),))).rpartition(" ")[0].lower() or kind
    is_marked = any(
        step.startswith(f"{kind}_") for path in known.paths.get(instrument, ()) for step in path.split("/")
    )
    return f"it stands in no {word}" if is_marked else f"where each {word} begins is not known of this text"


def _above(known: Known, standing: str) -> list[tuple[Step, ...]]:
    """The steps of the place, of what it is part of, and so on, without the instrument itself."""
    return [steps for key in known.above(standing) if (steps := split(key)[1].steps)]


def _is_relative(step: Step) -> bool:
    return step.number.endswith((HERE, BEFORE, AFTER))


def _enclosing(kind: str, known: Known, standing: str, inner: tuple[Step, ...] = ()) -> tuple[Step, ...]:
    """The nearest provision above of this kind; a "paragraph" is an unnumbered one only inside no numbered one.

    Of several readings that which has the ``inner`` place is meant: "point (a) of this subparagraph" from a point (b).
    """
    above = _above(known, standing)
    nearest = (_nearest(above, wanted) for wanted in _ENCLOSING.get(kind, (kind,)))
    readings = [steps for steps in nearest if steps]
    paths = known.paths.get(standing.partition("/")[0], frozenset())
    holding = (steps for steps in readings if inner and str(Pinpoint((*steps, *inner))) in paths)
    return next(holding, readings[0] if readings else ())


def _nearest(above: list[tuple[Step, ...]], kind: str) -> tuple[Step, ...]:
    return next((steps for steps in above if steps[-1].kind == kind), ())


def _before(first: Step, rest: tuple[Step, ...], known: Known, standing: str) -> Here:
    """ "the preceding paragraph" is the one before; "the preceding paragraphs" are all before, if more than one."""
    own = _enclosing(first.kind, known, standing)
    if not own:
        return Here(problem=_outside(first.kind, standing.partition("/")[0], known))
    if not own[-1].number.isdecimal() or own[-1].number == "1":
        return Here(problem=f"none comes before {label(Pinpoint(own))}")
    numbers = range(1, int(own[-1].number))
    earlier = [(*own[:-1], Step(own[-1].kind, str(number))) for number in numbers]
    if first.number == BEFORE or len(earlier) == 1:
        return Here((*earlier[-1], *rest))
    instrument = standing.partition("/")[0]
    keys = tuple(as_key(instrument, Pinpoint(steps)) for steps in earlier)
    return Here(problem="all those before it are meant", candidates=keys)


def _after(first: Step, rest: tuple[Step, ...], known: Known, standing: str) -> Here:
    """ "the following paragraph" is the one after; of "the following paragraphs" it is not said how many."""
    own = _enclosing(first.kind, known, standing)
    if not own or not own[-1].number.isdecimal():
        return Here(problem=_outside(first.kind, standing.partition("/")[0], known))
    later = (*own[:-1], Step(own[-1].kind, str(int(own[-1].number) + 1)))
    if first.number == AFTER:
        return Here((*later, *rest))
    instrument = standing.partition("/")[0]
    return Here(
        problem="it is not said how many are meant", candidates=(as_key(instrument, Pinpoint(later)),)
    )


def _in_annex(instrument: str, steps: tuple[Step, ...], known: Known, standing: str) -> Here:
    """A bare article is that of the annexed text it stands in; another's is not taken for it."""
    paths = known.paths[instrument]
    for above in _above(known, standing):
        if str(Pinpoint((*above, steps[0]))) in paths:
            return Here((*above, *steps))
    annexed = [above for above in _above(known, standing) if above[-1].kind in ANNEXED]
    there = str(steps[0]) in paths
    if not annexed or (there and steps[0].kind in ANNEXED):
        return Here(steps)
    if there and all(above[-1].kind == "annex" for above in annexed):
        return Here(
            steps, how=f"{label(Pinpoint(annexed[-1]))} has no {label(Pinpoint(steps[:1]))} of its own"
        )
    lacking = f"{label(Pinpoint(annexed[-1]))} has no {label(Pinpoint(steps[:1]))}"
    problem = f"{lacking}, and which instrument is meant is not certain"
    return Here(problem=problem, candidates=(as_key(instrument, Pinpoint(steps[:1])),) if there else ())


def _holding(first: Step, known: Known, standing: str) -> tuple[Step, ...]:
    """What a bare paragraph or point is part of: the nearest that has one, else what has paragraphs at all."""
    paths = known.paths[standing.partition("/")[0]]
    for above in _above(known, standing):
        if above[-1].kind in _WHOLE or (first.kind != "para" and _has(above, first, paths)):
            return above
    return ()


def _has(above: tuple[Step, ...], step: Step, paths: frozenset[str]) -> bool:
    """Whether it has such a part; what has a second paragraph has a first, though it may bear no number."""
    over = str(Pinpoint(above))
    return f"{over}/{step}" in paths or (step == Step("subpara", "1") and f"{over}/subpara_2" in paths)
