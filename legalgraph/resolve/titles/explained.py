"""Short names that are explained where they stand: “Vienna Convention” means the Vienna Convention on …"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from legalgraph.model import Citation, Unresolved

__all__ = ["explained"]

#: How far before its explanation a short name may stand: “Convention” shall mean the …
_NEAR = 60


def explained(results: Iterable[Citation | Unresolved]) -> Iterator[Citation | Unresolved]:
    """The results, where each short name that the next citation explains points to what that one does."""
    listed = list(results)
    for one, following in zip_longest(listed, listed[1:]):
        if isinstance(one, Unresolved) and isinstance(following, Citation) and _explains(following, one):
            target = following.target.partition("/")[0]
            yield Citation(one.mention, target, how=f"as it is explained: “{following.mention.text}”")
        else:
            yield one


def _explains(following: Citation, one: Unresolved) -> bool:
    gap = following.mention.span.start - one.mention.span.end
    return 0 <= gap <= _NEAR and _bare(one.mention.named) in map(_bare, following.mention.defines)


def _bare(words: str) -> str:
    return words.casefold().removeprefix("the ").strip()
