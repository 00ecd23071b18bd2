"""The form in which names and cues are looked for: small letters, one kind of apostrophe, quotation mark, dash, space.

A folded text keeps the way back: every place in it is a place in the text as printed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

__all__ = ["Folded", "folded", "plain"]

_SAME = (
    ("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("–", "-"), ("—", "-"), ("‑", "-"),
    ("\n", " "), ("\t", " "), ("\r", " "), ("\x0b", " "), ("\f", " "),
    ("\u00a0", " "), ("\u2009", " "), ("\u202f", " "), ("\u2003", " "),
)  # fmt: skip
_SPACES = re.compile(" {2,}")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. At each of ``edges`` white space was drawn together, by ``shifts`` characters so far."""

    text: str
    edges: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str) -> Folded:
        """The text folded; nothing but runs of white space changes its length."""
        spaced = _lower(_uniform(text))
        edges, shifts, dropped = [], [], 0
        for run in _SPACES.finditer(spaced):
            edges.append(run.start() + 1 - dropped)
            dropped += len(run.group()) - 1
            shifts.append(dropped)
        return cls(_SPACES.sub(" ", spaced) if edges else spaced, tuple(edges), tuple(shifts))

    def place(self, at: int) -> int:
        """The place in the text as printed of a place in the folded one."""
        number = bisect_right(self.edges, at) if self.edges else 0
        return at + self.shifts[number - 1] if number else at


def plain(words: str) -> str:
    """Words with one kind of apostrophe, quotation mark, dash and space, in the letters that they are printed in."""
    return " ".join(_uniform(words).split())


def folded(words: str) -> str:
    """Words in the form in which they are compared."""
    return _lower(plain(words))


def _uniform(text: str) -> str:
    for printed, same in _SAME:
        text = text.replace(printed, same)
    return text


def _lower(text: str) -> str:
    """Small letters, one for each: a letter whose small form is two ("İ") stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
