"""A place inside an instrument as a text names it: its words, its steps, and how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from legalgraph.kinds.places.steps import Steps
from legalgraph.kinds.places.units import AFTER, BEFORE, HERE
from legalgraph.model import Pinpoint

__all__ = ["Place", "points_here"]

_RELATIVE = frozenset(how + where for where in (HERE, BEFORE, AFTER) for how in ("", "all "))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a place begins and ends in the text, what it names (outermost step first), and how sure its words are.

    ``is_doubtful`` says that its words are ordinary ones too, so that something beside them must say that they mean
    a place; ``beside`` is the "common" of "common Article 3", ``tail`` the word after it, "" at the end of a clause.
    """

    start: int
    end: int
    paths: tuple[Steps, ...]
    remark: str = ""
    is_doubtful: bool = False
    beside: str = ""
    tail: str = ""

    @property
    def pinpoints(self) -> tuple[Pinpoint, ...]:
        return tuple(map(Pinpoint, self.paths))

    @property
    def shortened(self) -> bool:
        """Whether not every element of a list or range is written out."""
        return bool(self.remark)

    @property
    def is_relative(self) -> bool:
        """Whether the outermost step is "this article" or the like, so that no instrument needs naming."""
        return points_here(self.paths)

    @property
    def kind(self) -> str:
        """The kind of the outermost step."""
        return self.paths[0][0].kind

    def under(self, outer: Steps) -> Place:
        """The same place inside something bigger."""
        if not outer:
            return self
        return replace(self, paths=tuple((*outer, *one) for one in self.paths), is_doubtful=False)


def points_here(paths: Sequence[Steps]) -> bool:
    """Whether the outermost steps are "this article", "the preceding paragraph" or the like."""
    return paths[0][0].number in _RELATIVE and paths[-1][0].number in _RELATIVE
