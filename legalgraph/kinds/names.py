"""Names of instruments as texts use them, found wherever they stand.

Full names are met in any case ("CONVENTION RELATING TO …"), abbreviations only as written ("TEU", not
"teu"). White space in a text may be a line break. The longest name wins at each place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.folding import Folded, folded, plain
from legalgraph.model import Span

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

__all__ = ["Name", "Names"]

#: "Universal Declaration on Cultural Diversity", "European Social Charter (revised)", "Charter of Fundamental Rights
#: and Freedoms": the name of another instrument, which only begins like one that is known.
_GOES_ON = later(
    r"\s+(?:(?:on|for|against|concerning|regarding|relating\s+to)\s+(?:the\s+)?[A-Z]|\((?:as\s+)?[Rr]evised\)"
    r"|and\s+(?:Basic\s+|Fundamental\s+)?Freedoms(?!\w))"
)
#: Letters that are a body in running text, and its treaty only just after a place: "Article 63 EC".
_OF_BODIES = frozenset({"ec", "ce", "eec", "cee"})
#: The mark of a note that copied text has after a word: "the Refugee Convention3 and".
_NOTE_MARK = later(r"(?<=[a-z]{2})[1-9]\d{0,2}(?=[\s.,;:)]|$)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text, and the ids of the instruments that bear it (more than one: it is ambiguous)."""

    span: Span
    words: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """All names and abbreviations of the instruments known, ready to be looked for.

    ``ids`` has the bearers by folded name; ``exact`` the folded abbreviations that are no full name, with the
    ways they are written; ``written`` the folded names, the longest first, as the automaton numbers them.
    """

    ids: Mapping[str, tuple[str, ...]]
    exact: Mapping[str, frozenset[str]]
    written: tuple[str, ...]
    automaton: AhoCorasick | None

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]], abbreviations: Iterable[tuple[str, str]] = ()) -> Names:
        """Names and abbreviations as (words, instrument id) pairs; a name in one word of capitals is met as written."""
        full: list[tuple[str, str]] = []
        short = list(abbreviations)
        for words, bearer in names:
            (short if _is_short(words) else full).append((words, bearer))
        ids: dict[str, dict[str, None]] = defaultdict(dict)
        for words, bearer in (*full, *short):
            ids[folded(words)][bearer] = None
        ways: dict[str, set[str]] = defaultdict(set)
        for words, _ in short:
            ways[folded(words)].add(plain(words))
        for words, _ in full:
            ways.pop(folded(words), None)
        written = tuple(words for words in ids if words and words not in _OF_BODIES)
        return cls(
            {words: tuple(bearers) for words, bearers in ids.items()},
            {words: frozenset(some) for words, some in ways.items()},
            written,
            _automaton(written),
        )

    def bearers(self, words: str) -> tuple[str, ...]:
        """The instruments that bear this name; none if it is no known name."""
        return self.ids.get(folded(words), ())

    def find(self, text: str, within: Folded | None = None) -> Iterator[Name]:
        """Every name in the text, left to right, the longest at each place, none inside another.

        ``within`` is the same text folded, where the caller has it already.
        """
        if self.automaton is None:
            return
        lower = within or Folded.of(text)
        after = 0
        hits = self.automaton.find_matches_as_indexes(lower.text, overlapping=True)
        for number, first, last in sorted(hits, key=_longest_first):
            # "tec" of "protection" is told at once.
            goes_on = first < after or lower.text[last : last + 1].isalpha()
            if goes_on or not _stands_alone(lower.text, first, last):
                continue
            span = Span(lower.place(first), lower.place(last - 1) + 1)
            words = span.of(text)
            if self._is_written(number, words) and not self._goes_on(number, text, span.end):
                after = last
                yield Name(span, words, self.ids[self.written[number]])

    def _is_written(self, number: int, words: str) -> bool:
        ways = self.exact.get(self.written[number])
        return ways is None or plain(words) in ways

    def _goes_on(self, number: int, text: str, end: int) -> bool:
        return self.written[number] not in self.exact and _GOES_ON.match(text, end) is not None


def _is_short(words: str) -> bool:
    """Whether a name is one word with capitals inside, like an abbreviation."""
    return len(words) > 1 and not re.search(r"\s", words) and not words[1:].islower()


def _longest_first(hit: tuple[int, int, int]) -> tuple[int, int]:
    return hit[1], -hit[2]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no word goes on before or after."""
    if start and _is_word(text[start - 1]) and _is_word(text[start]):
        return False
    return end >= len(text) or not _is_word(text[end]) or _NOTE_MARK.match(text, end) is not None


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _automaton(words: tuple[str, ...]) -> AhoCorasick | None:
    if not words:
        return None
    from ahocorasick_rs import AhoCorasick  # noqa: PLC0415 only where names are looked for

    return AhoCorasick(words)
