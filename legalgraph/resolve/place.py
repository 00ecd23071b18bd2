"""A pinpoint as written → the deepest provision that exists.

"this article" and bare "paragraph 1" are read from where they stand. Where an instrument has no paragraph 4
but a fourth unnumbered one, or a point 4, that is what writers mean by "(4)"; it is said which was taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from legalgraph.identifiers.provision_key import as_key, split
from legalgraph.kinds.pinpoints import BEFORE, HERE
from legalgraph.model import Pinpoint, Step
from legalgraph.resolve.known import Known

__all__ = ["Found", "find_place"]

_DIVISIONS = frozenset({"part", "title", "chp", "sec", "subsec"})
_WHOLE = frozenset({"art", "rec", "annex", "preamble", "decl", "prot", "obj", "sched"})
_LIKE = {
    "para": ("para", "subpara", "point"),
    "subpara": ("subpara", "para", "point"),
    "point": ("point", "para"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """The key reached, the part of the pinpoint that does not exist below it, and how it was read."""

    key: str
    missing: str = ""
    how: str = ""
    candidates: tuple[str, ...] = ()


def find_place(instrument: str, pinpoint: Pinpoint, known: Known, standing: str = "") -> Found:
    """The deepest existing provision for a pinpoint written at ``standing`` (a provision's key, or "")."""
    steps = _from_here(pinpoint.steps, known, standing, instrument)
    if steps is None:
        return Found(instrument, str(pinpoint), how="says where it stands, and that is not known")
    if not known.has_structure(instrument):
        return Found(instrument, str(Pinpoint(steps)), how="neither a text nor an outline of it is held")
    if steps and all(step.kind in _DIVISIONS for step in steps):
        return _division(instrument, steps, known, standing)
    return _deepest(instrument, steps, known)


def _deepest(instrument: str, steps: tuple[Step, ...], known: Known) -> Found:
    exact = Pinpoint(steps)
    for shorter in exact.shorter():
        for reading in _readings(shorter):
            if str(reading) in known.paths[instrument]:
                how = (
                    ""
                    if reading == shorter
                    else f"no {shorter.steps[-1].kind} of that number; read as {reading.steps[-1]}"
                )
                missing = Pinpoint(steps[len(shorter.steps) :])
                return Found(as_key(instrument, reading), str(missing), how)
    return Found(instrument, str(exact))


def _readings(pinpoint: Pinpoint) -> Iterator[Pinpoint]:
    """The pinpoint as written, then with each small step read as what writers also mean by it."""
    for kinds in product(*(_LIKE.get(step.kind, (step.kind,)) for step in pinpoint.steps)):
        yield Pinpoint(
            tuple(Step(kind, step.number) for kind, step in zip(kinds, pinpoint.steps, strict=True))
        )


def _from_here(
    steps: tuple[Step, ...], known: Known, standing: str, instrument: str
) -> tuple[Step, ...] | None:
    """The pinpoint from the instrument down; None when it begins "this …" and nothing of that kind is above."""
    first = steps[0] if steps else None
    stands_here = standing.partition("/")[0] == instrument and bool(standing)
    if first is None or first.kind in _DIVISIONS - {"part"} and first.number not in (HERE, BEFORE):
        return steps
    if first.number in (HERE, BEFORE):
        above = _enclosing(first.kind, known, standing) if stands_here else None
        return None if above is None else (*_moved(above, back=first.number == BEFORE), *steps[1:])
    if not stands_here or first.kind in _DIVISIONS:
        return steps
    if first.kind in _WHOLE:
        return (*_annexed(standing), *steps)
    return _below(first.kind, known, standing, steps)


def _enclosing(kind: str, known: Known, standing: str) -> tuple[Step, ...] | None:
    """The nearest provision above of this kind; a "paragraph" may be an unnumbered one."""
    wanted = (
        ("para", "subpara")
        if kind == "para"
        else ("subpara", "point", "para")
        if kind == "subpara"
        else (kind,)
    )
    for key in known.above(standing):
        steps = split(key)[1].steps
        if steps and steps[-1].kind in wanted:
            return steps
    return None


def _moved(steps: tuple[Step, ...], *, back: bool) -> tuple[Step, ...]:
    last = steps[-1]
    if not back or not last.number.isdigit():
        return steps
    return (*steps[:-1], Step(last.kind, str(int(last.number) - 1)))


def _annexed(standing: str) -> tuple[Step, ...]:
    """Inside an annexed protocol, "Article 3" is that protocol's."""
    first = split(standing)[1].steps[0]
    return (first,) if first.kind in ("prot", "annex") else ()


def _below(kind: str, known: Known, standing: str, steps: tuple[Step, ...]) -> tuple[Step, ...] | None:
    """Bare "paragraph 1" is of the article it stands in; bare "point (a)" of the nearest that has one."""
    for key in known.above(standing):
        here = split(key)[1].steps
        if not here or (kind == "para" and here[-1].kind not in _WHOLE):
            continue
        instrument = standing.partition("/")[0]
        if _deepest(instrument, (*here, steps[0]), known).missing == "":
            return (*here, *steps)
    article = next(
        (s for s in map(lambda k: split(k)[1].steps, known.above(standing)) if s and s[-1].kind in _WHOLE), ()
    )
    return (*article, *steps) if article else None


def _division(instrument: str, steps: tuple[Step, ...], known: Known, standing: str) -> Found:
    """ "Chapter 2" is found wherever it is unique, or in the part it is named from."""
    ends = [path for path in known.paths[instrument] if Pinpoint.parse(path).steps[-len(steps) :] == steps]
    if len(ends) > 1 and standing:
        around = [key.partition("/")[2] for key in known.above(standing)]
        ends = [
            path for path in ends if any(path.startswith(f"{over}/") or path == over for over in around)
        ] or ends
    if len(ends) == 1:
        return Found(f"{instrument}/{ends[0]}")
    if not ends:
        return Found(instrument, str(Pinpoint(steps)))
    return Found(
        instrument,
        str(Pinpoint(steps)),
        "several divisions have that number",
        tuple(f"{instrument}/{p}" for p in sorted(ends)),
    )
