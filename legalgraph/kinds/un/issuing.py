"""Who issued a document, as the words just before its number or just after it say: "the Committee on … (CRC), …"."""

from __future__ import annotations

from collections.abc import Iterable

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.folding import folded

__all__ = ["longest_first", "named_after", "named_before"]

#: What may stand between a body's name and its document: "(CESCR)", ",", "’s", ", in its".
_JOINT = later(r"(?:\s?\([A-Z]{2,6}\))?(?:[’']s?)?(?:,?\s+(?:in|by)\s+its)?[,:]?\s*\(?\Z")
_OF = later(r",?\s+(?:of|by|from)\s+the\s+(?:UN\s+|United\s+Nations\s+)?")
#: How long a body's name is at most, and what joins it to its document.
_REACH, _JOINED = 130, 24
#: A name no longer than this is an acronym, and one only in capitals.
_ACRONYM = 6


def longest_first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def named_before(text: str, start: int, names: tuple[str, ...]) -> tuple[int, str]:
    """Where the name just before begins, and which of ``names`` it is; the start itself and "" if it is none.

    Names are in small letters and without full stops, the longest first; "G.A." is met as "ga".
    """
    joint = _JOINT.search(text, max(0, start - _JOINED), start)
    end = joint.start() if joint else start
    words = text[max(0, end - _REACH) : end]
    packed = "".join(words.split()).replace(".", "").lower()
    ending = [name for name in names if packed.endswith(name.replace(" ", ""))]
    letters = (
        [at for at, letter in enumerate(words) if not letter.isspace() and letter != "."] if ending else []
    )
    for name in ending if len(packed) == len(letters) else ():
        begins = letters[len(letters) - len(name.replace(" ", ""))]
        if _stands_alone(words, begins, name):
            return end - len(words) + begins, name
    return start, ""


def _stands_alone(words: str, begins: int, name: str) -> bool:
    if begins and (words[begins - 1].isalnum() or words[begins - 1] == "."):
        return False
    return len(name) > _ACRONYM or words[begins:].upper() == words[begins:]


def named_after(text: str, end: int, names: tuple[str, ...]) -> str:
    """Which of ``names`` follows: "of the Human Rights Committee"; "" if none does."""
    joint = _OF.match(text, end)
    words = folded(text[joint.end() : joint.end() + _REACH]) if joint else ""
    return next((name for name in names if words.startswith(name)), "")
