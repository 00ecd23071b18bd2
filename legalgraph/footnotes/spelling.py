"""Whether two words, or two names, are one with a letter or two printed otherwise."""

from __future__ import annotations

__all__ = ["is_misspelt"]

#: A word of fewer letters is another word when one of them is another.
_FEWEST = 4
#: From so many letters on, two may differ.
_LONG = 9


def is_misspelt(one: str, other: str) -> bool:
    """Whether the words differ by one letter (two in a long word), or by two neighbours that changed places."""
    short, long = sorted((one, other), key=len)
    allowed = 1 + (len(short) >= _LONG)
    if one == other or len(short) < _FEWEST or len(long) - len(short) > allowed:
        return False
    start = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    end = next(
        (at for at, (a, b) in enumerate(zip(reversed(short), reversed(long), strict=False)) if a != b),
        len(short),
    )
    end = min(end, len(short) - start)
    left, right = short[start : len(short) - end], long[start : len(long) - end]
    return max(len(left), len(right)) <= allowed or _changed_places(left, right)


def _changed_places(left: str, right: str) -> bool:
    return len(left) == len(right) == 2 and left == right[::-1]
