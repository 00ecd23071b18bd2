"""Lines joined to running text again: what was broken at their ends is whole.

Of a hyphen at a line's end only the text itself can tell whether it is the word's own: the spelling that the manuscript
has elsewhere is taken. Web addresses are joined without losing a hyphen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

__all__ = ["Seam", "Words", "words_of"]

_WORD = re.compile(r"[^\W\d_]{1,40}(?:[-\u2010][^\W\d_]{1,40}){0,4}")
_LAST = re.compile(r"(?P<stem>(?:[^\W\d_]{1,40}[-\u2010]){0,3}(?P<part>[^\W\d_]{1,40}))[-\u2010]$")
_FIRST = re.compile(r"[^\W\d_]{1,40}")
_BROKEN = re.compile(r"[^\W\d_][-\u2010]$")
_ADDRESS = re.compile(r"https?://|\bwww\.|\bdoi\.org/", re.IGNORECASE)
#: What is at home in an address and not in a sentence: a_b · x=1 · /en/ · a-b-c · 4.html
_LIKE_ADDRESS = re.compile(r"[/_=&%?#~]|[a-z0-9]-[a-z0-9]{1,40}-|[0-9]-[a-z]|\.[a-z]{2,4}[0-9]?$")
#: %20a · ;, : what no sentence begins with
_GOES_ON = re.compile(r"[%?=&#_~/][\w%]|[,;)]")
_ENDINGS = ("s", "d", "ed", "ing", "al", "ly", "es")
#: Of a line's end and beginning this much is looked at.
_REACH = 400
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Seam:
    """How a line is joined to the next: how many characters its end loses, and what stands between."""

    lost: int
    between: str


@dataclass(slots=True)
class Words:
    """The manuscript's own words, each with how often it stands there whole; what its compounds begin with, as "non";
    whether it breaks words at line ends; and the words that were joined in doubt.
    """

    whole: Counter[str]
    compounding: Counter[str] = field(default_factory=Counter)
    breaks_words: bool = False
    doubtful: dict[str, None] = field(default_factory=dict)

    def seam(self, before: str, after: str, *, full: bool) -> Seam:
        """How to join two lines; ``before`` is the text so far, ``full`` whether its last line reaches the edge."""
        before, after = before[-_REACH:].rstrip(" "), after[:_REACH].lstrip(" ")
        if before.endswith("\u00ad"):
            return Seam(1, "")
        token = before.rpartition(" ")[2]
        if found := _ADDRESS.search(token):
            return Seam(0, "" if _address_goes_on(token, found.start(), after, full=full) else " ")
        if _BROKEN.search(before) and after[:1].islower():
            return self._at_hyphen(before, after)
        if len(token) > 1 and token[-1] in "-\u2010/—–":
            return Seam(0, "")
        if after[:1] in ",;)" or (after[:1] == "—" and after[1:2] != " "):
            return Seam(0, "")
        return Seam(0, " ")

    def _at_hyphen(self, before: str, after: str) -> Seam:
        last, first = _LAST.search(before), _FIRST.match(after)
        if last is None or first is None:
            return Seam(0, "")
        part, head = last["part"].lower(), first.group().lower()
        kept, closed = f"{last['stem'].lower()}-{head}", part + head
        hyphened, joined = self.whole[kept], self._times(closed, len(part))
        if hyphened == joined:
            own = bool(self._times(head, 2) and (self.whole[part] or self.compounding[part]))
            joins = self.breaks_words and not own
            if self.breaks_words:
                self.doubtful[closed if joins else kept] = None
        else:
            joins = joined > hyphened
        return Seam(1, "") if joins else Seam(0, "")

    def _times(self, word: str, broken_at: int) -> int:
        """How often a word stands whole; of one that never does, whether another form of it does."""
        if self.whole[word]:
            return self.whole[word]
        shorter = (word[:-cut] for cut in (1, 2, 3) if len(word) - cut > broken_at + 1)
        forms = (*shorter, *(word + ending for ending in _ENDINGS))
        return int(any(self.whole[form] for form in forms))


def words_of(texts: Iterable[Sequence[str]]) -> Words:
    """The words of a manuscript from its lines; ``texts`` are stretches of lines that follow one another."""
    whole: Counter[str] = Counter()
    broken: list[tuple[str, str]] = []
    for lines in texts:
        before = ""
        for line in lines:
            words = [found.group().lower().replace("\u2010", "-") for found in _WORD.finditer(line)]
            was_broken = _BROKEN.search(before) is not None and line[:1].islower()
            is_broken = _BROKEN.search(line[-3:]) is not None
            whole.update(words[int(was_broken) : len(words) - int(is_broken)])
            before = line[-3:]
        broken += ((one, other) for one, other in pairwise(lines) if _BROKEN.search(one[-3:]))
    compounding = Counter(word.partition("-")[0] for word in whole if "-" in word)
    found = Words(whole, compounding)
    soft = hard = 0
    for one, other in broken:
        last, first = _LAST.search(one[-_REACH:]), _FIRST.match(other)
        if last is not None and first is not None and other[:1].islower():
            soft += bool(whole[(last["part"] + first.group()).lower()])
            hard += bool(whole[f"{last['stem']}-{first.group()}".lower()])
    found.breaks_words = soft >= _ENOUGH or soft > hard
    return found


def _address_goes_on(token: str, start: int, after: str, *, full: bool) -> bool:
    """Whether an address goes on in the next line."""
    if "<" in token[:start] and ">" not in token[start:]:
        return True
    following = after.partition(" ")[0]
    end = token[-1]
    if end in "-_=&%?#~+\u2010" or token.endswith("://") or _GOES_ON.match(following):
        return True
    like = _LIKE_ADDRESS.search(following) is not None and following[:1] not in '(<[“"‘'
    if _ADDRESS.match(following):
        return False
    if end == "/":
        return like or following[:1].islower() or following[:1].isdigit()
    if end in ".:@":
        return like and following[:1].isalnum() and not following[:1].isupper()
    return full and like and end.isalnum()
