"""Whether two citations are of one work, whatever their authors, titles and dates look like.

One work is what has one title, by authors who can be the same. A title that goes on after a colon, or of which a word
or two are spelled otherwise, is the same title with its subtitle or a misprint. Titles that differ in a number are two
works, and so are a body's reports of two years that bear one title, and what an author has published in two places in
two years.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from legalgraph.footnotes.naming import Words, tokens
from legalgraph.footnotes.same_author import ET_AL, can_be_one, surname
from legalgraph.footnotes.spelling import is_misspelt
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import is_body
from legalgraph.model import Work

__all__ = ["WorkIndex", "address", "is_one"]

#: A title of fewer words says too little to be known without its author, or to be the beginning of another.
_FEWEST = 3
#: So many words of a title may be spelled otherwise; of a title this long one may be another word altogether.
_MISSPELT, _LONG = 2, 6
#: So many works are compared under one word, and so many authors of one work; the same title is always found.
_MOST = 20
_NUMBER = later(
    r"\d+|i{1,3}|iv|vi{0,3}|ix|x|one|two|three|four|five|first|second|third|fourth|fifth|part|volume|vol"
)
_SMALL = frozenset("a an the of and or on in to for at by from as with".split())


@dataclass(frozen=True, slots=True)
class _Entry:
    """A citation of a work with its title and authors made comparable."""

    work: Work
    title: Words
    people: tuple[str, ...]
    year: str

    @classmethod
    def of(cls, work: Work) -> _Entry:
        named = tuple(name for name in work.authors[:_MOST] if name not in ET_AL)
        return cls(work, tokens(work.title), named, work.date[:4])

    def found_under(self) -> Iterator[tuple[str, ...]]:
        """What it is found under, the surest first."""
        if self.title:
            yield ("title", *self.title)
        if self.work.url:
            yield ("url", address(self.work.url))
        telling = [word for word in self.title if word not in _SMALL]
        if len(telling) >= _FEWEST:
            yield ("begins", *telling[:_FEWEST])
        for author in self.people:
            if telling:
                yield ("first", surname(author), telling[0])
                yield ("last", surname(author), telling[-1])


@dataclass(slots=True)
class WorkIndex:
    """The works met so far by their numbers, found by titles, by authors and how titles begin and end, by address."""

    _entries: dict[int, list[_Entry]] = field(default_factory=lambda: defaultdict(list))
    _by_key: dict[tuple[str, ...], list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, work: Work, number: int) -> None:
        """One more citation of a work; what has been said of it already adds nothing."""
        known = self._entries[number]
        if len(known) >= _MOST or any(work == one.work for one in known):
            return
        entry = _Entry.of(work)
        known.append(entry)
        for key in entry.found_under():
            if number not in self._by_key[key][-1:]:
                self._by_key[key].append(number)

    def find(self, work: Work) -> int | None:
        """The number of the first work that this is a citation of."""
        entry, tried = _Entry.of(work), set[int]()
        for key in entry.found_under():
            for number in self._by_key.get(key, ())[:_MOST]:
                if number not in tried and any(_is_one(entry, other) for other in self._entries[number]):
                    return number
                tried.add(number)
        return None

    def like(self, work: Work) -> tuple[int, ...]:
        """The numbers of all that have its title and can be by its authors, whatever their years and places."""
        entry, found = _Entry.of(work), dict[int, None]()
        for key in entry.found_under():
            for number in self._by_key.get(key, ())[:_MOST]:
                if number not in found and any(_can_be_one(entry, other) for other in self._entries[number]):
                    found[number] = None
        return tuple(found)

    def at_address(self, url: str) -> int | None:
        """The number of the one work that is cited with this address."""
        found = set(self._by_key.get(("url", address(url)), ()))
        return found.pop() if len(found) == 1 else None


def address(url: str) -> str:
    """An address without what does not tell pages apart."""
    plain = url.partition("#")[0].casefold()
    return plain.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/.")


def is_one(one: Work, other: Work) -> bool:
    """Whether two citations are of one work."""
    return _is_one(_Entry.of(one), _Entry.of(other))


def _is_one(one: _Entry, other: _Entry) -> bool:
    if one.work == other.work:
        return True
    if not (one.title and other.title):
        return bool(one.work.url) and address(one.work.url) == address(other.work.url)
    return _can_be_one(one, other) and not _are_two(one, other)


def _can_be_one(one: _Entry, other: _Entry) -> bool:
    return _is_same_title(one, other) and _can_be_by_same(one, other)


def _is_same_title(one: _Entry, other: _Entry) -> bool:
    if one.title == other.title:
        return len(one.title) >= _FEWEST or bool(one.people and other.people) or one.year == other.year
    short, long = (one, other) if len(one.title) <= len(other.title) else (other, one)
    return _goes_on(short, long) or _is_misprinted(short, long)


def _goes_on(short: _Entry, long: _Entry) -> bool:
    """Whether the longer title is the shorter with its subtitle."""
    if long.title[: len(short.title)] != short.title or ":" not in long.work.title:
        return False
    at_colon = tokens(long.work.title.partition(":")[0]) == short.title
    return at_colon and (len(short.title) >= _FEWEST or short.year == long.year)


def _is_misprinted(short: _Entry, long: _Entry) -> bool:
    """Whether a few words are spelled otherwise, a small word is left out, or one word of a long title is another."""
    if len(short.title) < _FEWEST or len(long.title) - len(short.title) > _MISSPELT:
        return False
    if len(short.title) != len(long.title):
        return _telling(short.title) == _telling(long.title)
    pairs = [(one, two) for one, two in zip(short.title, long.title, strict=True) if one != two]
    if len(pairs) > _MISSPELT or any(map(_NUMBER.fullmatch, (word for pair in pairs for word in pair))):
        return False
    if all(is_misspelt(one, two) or {one, two} <= _SMALL for one, two in pairs):
        return True
    return len(pairs) == 1 and len(short.title) >= _LONG and short.year == long.year


def _telling(title: Words) -> str:
    return "".join(word for word in title if word not in _SMALL).replace("-", "")


def _can_be_by_same(one: _Entry, other: _Entry) -> bool:
    if not one.people or not other.people:
        return True
    return any(can_be_one(name, second) for name in one.people for second in other.people)


def _are_two(one: _Entry, other: _Entry) -> bool:
    """Whether years and places of publication tell two works of one title apart."""
    mine, theirs = one.work, other.work
    if not one.year or not other.year or one.year == other.year:
        return False
    if not one.people or not other.people or any(map(is_body, (*one.people, *other.people))):
        return True
    return bool(mine.container and theirs.container) and tokens(mine.container) != tokens(theirs.container)
