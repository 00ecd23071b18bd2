"""Which places lie in which: smaller ones below bigger ones, each below each."""

from __future__ import annotations

from collections.abc import Sequence

from legalgraph.kinds.places.numerals import LONGEST, step
from legalgraph.kinds.places.steps import Steps
from legalgraph.kinds.places.units import DIVISIONS, can_hold

__all__ = ["each", "inside"]


def inside(outer: Sequence[Steps], inner: Sequence[Steps]) -> tuple[Steps, ...]:
    """The inner ones below the last outer one ("articles 3 and 6, paragraph 1"); none when they are not smaller."""
    if not _is_smaller(outer, inner):
        return ()
    return (*outer[:-1], *(_below(outer[-1], one) for one in inner))


def each(outer: Sequence[Steps], inner: Sequence[Steps]) -> tuple[Steps, ...]:
    """Each inner one below each outer one ("paragraphs 1 and 2 of articles 3 and 4"), or below the last if too many."""
    is_division = {outer[-1][-1].kind, inner[0][0].kind} <= DIVISIONS and outer[-1][-1].kind != inner[0][
        0
    ].kind
    if not is_division and not _is_smaller(outer, inner):
        return ()
    bases = outer if len(outer) * len(inner) <= LONGEST else outer[-1:]
    kept = outer[: len(outer) - len(bases)]
    return (*kept, *(_below(base, one) for base in bases for one in inner))


def _is_smaller(outer: Sequence[Steps], inner: Sequence[Steps]) -> bool:
    return can_hold(outer[-1][-1].kind, inner[0][0].kind)


def _below(outer: Steps, inner: Steps) -> Steps:
    """A preamble's paragraphs are numbered by counting them, so that "fifth paragraph" is its paragraph 5."""
    if outer[-1].kind == "preamble" and inner[0].kind == "subpara":
        return (*outer, step("para", inner[0].number), *inner[1:])
    return (*outer, *inner)
