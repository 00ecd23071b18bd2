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
    return _plain(name).casefold()


def _plain(name: str) -> str:
    name = name.replace("’", "'").replace("‘", "'").replace("–", "-").replace("\u2011", "-")
    return " ".join(name.split())


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
    ways they are written; ``opener`` finds the first words of names, ``endings`` the names by first word.
    """

    ids: Mapping[str, tuple[str, ...]]
    exact: Mapping[str, frozenset[str]]
    opener: re.Pattern[str] | None
    endings: Mapping[str, re.Pattern[str]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]], abbreviations: Iterable[tuple[str, str]] = ()) -> Names:
        """Names and abbreviations as (words, instrument id) pairs."""
        full, short = tuple(names), tuple(abbreviations)
        ids: dict[str, dict[str, None]] = defaultdict(dict)
        for words, bearer in (*full, *short):
            ids[folded(words)][bearer] = None
        written: dict[str, set[str]] = defaultdict(set)
        for words, _ in short:
            written[folded(words)].add(_plain(words))
        for words, _ in full:
            written.pop(folded(words), None)
        by_opener = _by_opener(words for words, _ in (*full, *short))
        return cls(
            {words: tuple(bearers) for words, bearers in ids.items()},
            {words: frozenset(ways) for words, ways in written.items()},
            _any_of(by_opener.values()) if by_opener else None,
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
        ways = self.exact.get(folded(words))
        if ways is not None and _plain(words) not in ways:
            return None
        return Name(Span(*found.span()), words, self.bearers(words))


def _by_opener(names: Iterable[str]) -> dict[str, set[str]]:
    """The names by their first word, from that word on."""
    found: dict[str, set[str]] = defaultdict(set)
    for words in map(_plain, names):
        opening = _WORD.search(words)
        if opening is not None:
            found[opening.group().casefold()].add(words[opening.start() :])
    return found


def _any_of(names: Iterable[set[str]]) -> re.Pattern[str]:
    openers = {word.group() for some in names for one in some if (word := _WORD.match(one))}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(openers)))})\b", re.IGNORECASE)


def _one_of(endings: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(endings, key=lambda ending: (-len(ending), ending))
    return re.compile(rf"(?:{'|'.join(map(_loosely, longest_first))})(?!\w)", re.IGNORECASE)


def _loosely(words: str) -> str:
    """The words as a pattern: any white space, any apostrophe and any dash where they have one."""
    pieces = [re.escape(piece) for piece in words.split()]
    return r"\s+".join(pieces).replace("'", "['’‘]").replace(r"\-", "[-–\u2011]")
