"""The words after an act's day in a text, beside those of titles: how many they share, and where a title may end.

Words are compared in small letters and without marks. What EUR-Lex adds to a title ("Text with EEA relevance") is no
part of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["Words", "subject_words"]

#: Words after the day that are compared, and characters in which they stand.
_MOST, _REACH = 400, 3_000
#: So many of the sentence's own words may chance to be a title's too: "the Economic, and" Social Committee.
_STRAY = 3
_WORD = later(r"[^\W_]+")
#: What EUR-Lex adds to a title, and texts leave out.
_ADDED = later(
    r"\s?[(\[]?\s?(?:text with eea relevance|notified under|only the [^()]{3,120} (?:is|are) authentic|ecb/\d{4}/"
    r"|codified version|recast\)|texte présentant de l|texto pertinente a efectos)",
    re.IGNORECASE,
)
#: Where a title may end: at a mark, or before a word with which the sentence goes on.
_MARK = later(r"\s?[,;:.()\[\]“”\"‘!?»*—–]|\s?['’](?!\w)|\s*\Z|\s*\n\s*\n")
_GOES_ON = frozenset(
    "shall should must is are was were has had have will would cannot may can could provides provided applies applied"
    " entered and or which that who as see by requires lays remains constitutes it".split()
)
#: How a subject begins; what does not begin so is the sentence that goes on.
_OPENERS = frozenset(
    "on concerning regarding relating as for laying not pursuant in to under portant relatif relative concernant sur"
    " por relativa relativo sobre que with determining".split()
)


def subject_words(title: str, begins: int) -> list[str]:
    """The words of a title's subject, which begins there."""
    added = _ADDED.search(title, begins)
    return _WORD.findall(title[begins : added.start() if added else len(title)].lower())


@dataclass(frozen=True, slots=True)
class Words:
    """The words after a day, folded.

    ``marked`` has, of each number of them, whether a mark stands after so many; ``ends`` whether a title may end there.
    """

    words: tuple[str, ...]
    marked: tuple[bool, ...]
    ends: tuple[bool, ...]

    @classmethod
    def of(cls, text: str) -> Words:
        found = list(_WORD.finditer(text, 0, _REACH))[:_MOST]
        words = tuple(one.group().lower() for one in found)
        places = (0, *(one.end() for one in found))
        marked = tuple(
            _MARK.match(text, at) is not None or _ADDED.match(text, at) is not None for at in places
        )
        ends = (is_mark or word in _GOES_ON for is_mark, word in zip(marked, (*words, "and"), strict=True))
        return cls(words, marked, tuple(ends))

    def shared(self, subject: Sequence[str]) -> int:
        """How many words a subject begins with that stand here."""
        pairs = enumerate(zip(self.words, subject, strict=False))
        return next(
            (number for number, (one, other) in pairs if one != other), min(len(self.words), len(subject))
        )

    def last_end(self, shared: int) -> int:
        """How many of the words shared make up a beginning: "the Economic, and" is one word less; 0 for none."""
        if self.ends[shared]:
            return shared
        return next(
            (number for number in range(shared - 1, max(shared - _STRAY, 0), -1) if self.marked[number]), 0
        )

    @property
    def are_subject(self) -> bool:
        """Whether the first word can begin a title's subject, and no mark stands before it."""
        first = self.words[0] if self.words else ""
        return bool(first) and not self.marked[0] and (first in _OPENERS or first.endswith("ing"))
