"""The form in which names and cues are looked for: small letters, one kind of apostrophe, quotation mark, dash, space.

A folded text keeps the way back: every place in it is a place in the text as printed.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["Folded", "folded", "plain"]

_SAME = (
    ("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("–", "-"), ("—", "-"), ("‑", "-"),
    ("\n", " "), ("\t", " "), ("\r", " "), ("\x0b", " "), ("\f", " "),
    ("\u00a0", " "), ("\u2009", " "), ("\u202f", " "), ("\u2003", " "),
)  # fmt: skip
_SAMES = dict(_SAME)
#: The same of the letters that most texts are made of, as bytes: small, and spaces all alike.
_BYTES = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ\n\t\r\x0b\f", b"abcdefghijklmnopqrstuvwxyz     ")
_ASCII = bytes(range(128))
#: A letter whose small form depends on where it stands.
_SIGMA = "Σ"
#: Half of a letter, as a name typed in no known encoding may hold: nothing that can be looked for.
_HALVES = later("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. At each of ``edges`` white space was drawn together, by ``shifts`` characters so far."""

    text: str
    edges: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str) -> Folded:
        """The text folded; nothing but runs of white space changes its length."""
        spaced = _simple(text)
        kept, edges, shifts, at, dropped = [], [], [], 0, 0
        # str.find is much faster than a pattern where there is little to find.
        while (run := spaced.find("  ", at)) >= 0:
            kept.append(spaced[at : run + 1])
            edges.append(run + 1 - dropped)
            at = run + 2
            while spaced.startswith(" ", at):
                at += 1
            dropped += at - run - 1
            shifts.append(dropped)
        return cls("".join((*kept, spaced[at:])), tuple(edges), tuple(shifts)) if kept else cls(spaced)

    def place(self, at: int) -> int:
        """The place in the text as printed of a place in the folded one."""
        number = bisect_right(self.edges, at) if self.edges else 0
        return at + self.shifts[number - 1] if number else at

    def places(self, at: list[int]) -> list[int]:
        """The same of several."""
        if not self.edges:
            return at
        shifts = (0, *self.shifts)
        return [one + shifts[bisect_right(self.edges, one)] for one in at]


def _simple(text: str) -> str:
    """A long text in small letters, with one kind of mark and space; as bytes that takes half the time."""
    try:
        printed = text.encode()
    except UnicodeEncodeError:
        return _lower(_uniform(text))
    simple = printed.translate(_BYTES).decode()
    rare = set(printed.translate(None, _ASCII).decode())
    if _SIGMA in rare:
        return _lower(_uniform(text))
    for letter in rare:
        same = _SAMES.get(letter) or _lower(letter)
        simple = simple if same == letter else simple.replace(letter, same)
    return simple


def plain(words: str) -> str:
    """Words with one kind of apostrophe, quotation mark, dash and space, in the letters that they are printed in."""
    return " ".join((words if words.isascii() else _uniform(words)).split())


def folded(words: str) -> str:
    """Words in the form in which they are compared."""
    return _lower(plain(words))


def _uniform(text: str) -> str:
    for printed, same in _SAME:
        text = text.replace(printed, same)
    return text if _is_whole(text) else _HALVES.sub("\ufffd", text)


def _is_whole(text: str) -> bool:
    """Whether no letter is halved; to write it in an encoding tells that sooner than to search it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _lower(text: str) -> str:
    """Small letters, one for each: a letter whose small form is two ("İ") stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
