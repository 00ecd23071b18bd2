"""Names of instruments as texts use them, found wherever they stand.

Full names are met in any case ("CONVENTION RELATING TO …"), abbreviations only as written ("TEU", not
"teu"). White space in a text may be a line break. The longest name wins at each place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from legalgraph.model import Span

__all__ = ["Name", "Names", "folded"]

_WORD = re.compile(r"\w+")


def folded(name: str) -> str:
    """The form in which names are compared: one space, one kind of apostrophe and dash, lower case."""
    name = name.replace("’", "'").replace("‘", "'").replace("–", "-").replace("\u2011", "-")
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text, and the ids of the instruments that bear it (more than one: it is ambiguous)."""

    span: Span
    words: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """All names and abbreviations of the instruments known, ready to be looked for."""

    ids: Mapping[str, tuple[str, ...]]
    exact: frozenset[str]
    opener: re.Pattern[str] | None
    endings: Mapping[str, re.Pattern[str]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]], abbreviations: Iterable[tuple[str, str]] = ()) -> Names:
        """Names and abbreviations as (words, instrument id) pairs."""
        ids: dict[str, list[str]] = defaultdict(list)
        exact: set[str] = set()
        for words, bearer in (*names, *abbreviations):
            if bearer not in ids[folded(words)]:
                ids[folded(words)].append(bearer)
        for words, _ in abbreviations:
            exact.add(words)
        full = {folded(words) for words, _ in names}
        by_opener: dict[str, set[str]] = defaultdict(set)
        for words in (*full, *map(folded, exact)):
            opening = _WORD.search(words)
            if opening is not None:
                by_opener[opening.group()].add(words[opening.start() :])
        return cls(
            {words: tuple(bearers) for words, bearers in ids.items()},
            frozenset(exact - {words for words in exact if folded(words) in full}),
            _any_of(by_opener) if by_opener else None,
            {opening: _one_of(endings) for opening, endings in by_opener.items()},
        )

    def bearers(self, words: str) -> tuple[str, ...]:
        """The instruments that bear this name; none if it is no known name."""
        return self.ids.get(folded(words), ())

    def find(self, text: str) -> Iterator[Name]:
        """Every name in the text, left to right, the longest at each place, none inside another."""
        after = 0
        for opening in self.opener.finditer(text) if self.opener else ():
            if opening.start() < after:
                continue
            name = self.at(text, opening.start())
            if name is not None:
                after = name.span.end
                yield name

    def at(self, text: str, start: int) -> Name | None:
        """The longest name that begins just here."""
        opening = _WORD.match(text, start)
        pattern = self.endings.get(opening.group().casefold()) if opening else None
        found = pattern.match(text, start) if pattern else None
        if found is None:
            return None
        words = found.group()
        if folded(words) in {folded(written) for written in self.exact} and words not in self.exact:
            return None
        return Name(Span(*found.span()), words, self.bearers(words))


def _any_of(openers: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(openers)))})\b", re.IGNORECASE)


def _one_of(endings: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(endings, key=lambda ending: (-len(ending), ending))
    return re.compile(rf"(?:{'|'.join(map(_loosely, longest_first))})(?!\w)", re.IGNORECASE)


def _loosely(words: str) -> str:
    """The words as a pattern: any white space, any apostrophe and any dash where they have one."""
    pieces = [re.escape(piece) for piece in words.split()]
    return r"\s+".join(pieces).replace("'", "['’‘]").replace(r"\-", "[-–\u2011]")
