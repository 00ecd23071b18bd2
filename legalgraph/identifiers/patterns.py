"""Patterns that are compiled when they are first used.

There are hundreds of them, most texts need few, and to compile all takes longer than to read a chapter.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["later"]


class _Later:
    """What stands for a pattern until it is used; from then on its methods are the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 whatever a pattern has
        compiled = re.compile(self.pattern, self.flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as ``re.compile``, but not now. A pattern that is wrong is found to be so when it is used."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
