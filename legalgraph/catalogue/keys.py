"""Which keys the catalogue knows: the instruments by id, and the provisions of those with an outline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legalgraph.catalogue.table import nearest
from legalgraph.identifiers.patterns import later
from legalgraph.model import Pinpoint

__all__ = ["Keys", "path_fault"]

#: A path that is good, told at once: nearly all are, and there are thousands.
_PATH = later(r"[^/_]+(?:_[^/]+)?(?:/[^/_]+(?:_[^/]+)?)*")


@dataclass(frozen=True, slots=True)
class Keys:
    """The paths of each instrument's outline, by its id; an empty set where it has no outline."""

    outlines: Mapping[str, frozenset[str]]

    def fault(self, key: str) -> tuple[str, str] | None:
        """What is wrong with a key and what to do, None if it is a good key.

        Without an outline nobody here knows the provisions of an instrument, so any path that parses is good.
        """
        instrument, mark, path = key.partition("/")
        if instrument not in self.outlines:
            advice = nearest(instrument, self.outlines) or f"Add instruments/{instrument}.toml first."
            return f"There is no instrument “{instrument}” on the shelf.", advice
        if not mark:
            return None
        known = self.outlines[instrument]
        if path in known:
            return None
        if fault := path_fault(path):
            return f"“{key}” is not a key: {fault}", "Write it like tfeu/art_67/para_2."
        if known:
            advice = nearest(path, known) or f"See instruments/{instrument}.outline.csv."
            return f"The outline of {instrument} has no provision “{path}”.", advice
        return None


def path_fault(path: str) -> str:
    """Why a path is none, "" if it is one: steps of a kind and a number, joined by single strokes."""
    if _PATH.fullmatch(path) and path == path.strip():
        return ""
    if not path or path != path.strip() or any(not step for step in path.split("/")):
        return f"“{path}” has an empty step."
    try:
        Pinpoint.parse(path)
    except ValueError as error:
        return f"{error}."
    return ""
