"""What a form of citing decisions is: its cues, its pattern, and the canonical number it gives."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["Form", "form"]


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which decisions are numbered.

    ``cues`` begin, in small letters, within ``back`` characters after the start of a match. A form without cues is
    met only after the parties' names, where it cannot be anything else. ``number`` gives "" for what is none.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    number: Callable[[re.Match[str]], str]
    back: int = 30


def form(
    pattern: str, number: Callable[[re.Match[str]], str], cues: tuple[str, ...] = (), back: int = 30
) -> Form:
    """A form by its verbose pattern, which ends where a word does."""
    return Form(cues, later(rf"(?<![\w/.-])(?:{pattern})(?![\w/])", re.VERBOSE), number, back)
