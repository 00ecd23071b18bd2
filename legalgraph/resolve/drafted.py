"""Places in United States statutes, where a mark's style says its level: "(a)(1)(A)(iii)", "subparagraph (B)(i)".

Scanned words give generic steps ("point_A/point_i"). In a statute drafted so, they are read by their marks, from the
nearest provision round the place that has them.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.identifiers.provision_key import split
from legalgraph.identifiers.us_code import LEVELS, steps_of
from legalgraph.kinds.places.units import HERE
from legalgraph.model import Pinpoint, Step
from legalgraph.resolve.known import Known

__all__ = ["drafted", "section_of", "title_of"]

_SMALL = frozenset({"para", "subpara", "point", *LEVELS})
_SECTION = frozenset({"art", "sec"})


def drafted(instrument: str, steps: tuple[Step, ...], known: Known, standing: str) -> Pinpoint | None:
    """The place as the marks say it, empty for the section that the instrument is; None where it has none such."""
    paths = known.paths.get(instrument, frozenset())
    for path in _readings(instrument, steps, known, standing):
        if not path.steps or str(path) in paths:
            return path
    return None


def section_of(instrument: str, steps: tuple[Step, ...], known: Known) -> str:
    """ "section 1001 of title 18", "section 1182 of this title", in a section of the code: "18 USC 1001"; else ""."""
    one = known.instruments.get(instrument)
    printed = next(iter(one.identifiers.get("usc", ())), "") if one else ""
    if not printed or len(steps) < 2 or [step.kind for step in steps[:2]] != ["title", "sec"]:
        return ""
    own = printed.partition(" ")[0]
    return f"{own if steps[0].number == HERE else steps[0].number} USC {steps[1].number}"


def title_of(instrument: str, steps: tuple[Step, ...], known: Known) -> str:
    """ "chapter 46 of title 18", in a section of the code: "title 18 of the United States Code"; else ""."""
    one = known.instruments.get(instrument)
    printed = next(iter(one.identifiers.get("usc", ())), "") if one else ""
    if (
        not printed
        or steps[0].kind != "title"
        or not (steps[0].number == HERE or steps[0].number.isdecimal())
    ):
        return ""
    number = printed.partition(" ")[0] if steps[0].number == HERE else steps[0].number
    return f"title {number} of the United States Code"


def _readings(instrument: str, steps: tuple[Step, ...], known: Known, standing: str) -> Iterator[Pinpoint]:
    if steps[0].kind in _SECTION:
        yield from _in_section(instrument, steps[0].number, steps[1:], known)
        return
    if any(step.kind not in _SMALL for step in steps):
        return
    marks = [step.number for step in steps]
    for above in known.above(standing or instrument):
        section, levels = _parted(split(above)[1].steps)
        below = steps_of([*(step.number for step in levels), *marks])
        if below and all(step.kind in LEVELS for step in levels):
            yield Pinpoint((*section, *below))


def _in_section(instrument: str, number: str, inner: tuple[Step, ...], known: Known) -> Iterator[Pinpoint]:
    """ "section 1324(a)(1)", in a title or statute, or in that section as an instrument of its own."""
    below = steps_of(step.number for step in inner)
    if inner and (not below or any(step.kind not in _SMALL for step in inner)):
        return
    yield Pinpoint(below if _is_section(instrument, number, known) else (Step("sec", number), *below))


def _parted(steps: tuple[Step, ...]) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """The section that a provision stands in, none where the instrument is one; and the steps below it."""
    return (steps[:1], steps[1:]) if steps and steps[0].kind == "sec" else ((), steps)


def _is_section(instrument: str, number: str, known: Known) -> bool:
    """Whether the instrument is itself the section of that number, "8 USC 1324", which calls itself "this section"."""
    one = known.instruments.get(instrument)
    identifiers = one.identifiers.get("usc", ()) if one else ()
    return any(number in (HERE, printed.rpartition(" ")[2]) for printed in identifiers)
