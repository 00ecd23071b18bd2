"""What is worked out of a whole manuscript once, and then asked by every note of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

__all__ = ["once"]

_T = TypeVar("_T")
_R = TypeVar("_R")


class _Same(Generic[_T]):
    """A value told from others by being the very same one: to compare all words of a manuscript would take long."""

    __slots__ = ("one",)

    def __init__(self, one: _T) -> None:
        self.one = one

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.one is other.one

    def __hash__(self) -> int:
        return id(self.one)


def once(function: Callable[[_T], _R]) -> Callable[[_T], _R]:
    """The same function, run once for what it is given as long as it is given the very same; for frozen values."""

    @lru_cache(maxsize=1)
    def run(held: _Same[_T]) -> _R:
        return function(held.one)

    @wraps(function)
    def asked(one: _T) -> _R:
        return run(_Same(one))

    return asked
