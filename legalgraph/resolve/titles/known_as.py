"""Names by which treaties are known and that no title has: "Chicago Convention", "Labour Inspection Convention, 1947".

The table (``known_as.csv``) is of our own making. A name that several treaties bear needs its year. Another
(``annexed.csv``) has agreements that are annexes of a treaty by its own terms, with the annex.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from legalgraph.identifiers.patterns import later
from legalgraph.resolve.titles.words import MONTHS, WORD, plain

__all__ = ["annexed", "dated_titles", "names", "official"]


_YEAR = later(r"\d{4}")
_DROPPED = MONTHS | {"the", "of"}


def official(words: str, year: str = "") -> tuple[tuple[str, str], ...]:
    """The titles, with their dates, that this name stands for; those of that year, where one is given."""
    known = _table().get(_key(words), ())
    return tuple((title, date) for title, date in known if not year or date.startswith(year))


def annexed(words: str, year: str = "") -> tuple[str, str, str]:
    """The treaty that this agreement is an annex of, its date, and which annex; nothing where it is none known."""
    name, title, date, part = _annexes().get(_key(words), ("", "", "", ""))
    is_it = year in name if _YEAR.search(name) else date.startswith(year)
    return (title, date, part) if is_it and (year or not _YEAR.search(name)) else ("", "", "")


def names() -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Every name as it is written, with the titles and dates of what bears it."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in _rows():
        found[row["name"]].append((row["title"], row["date"]))
    for name, titles in found.items():
        yield name, tuple(titles)


def dated_titles() -> Iterator[tuple[str, str]]:
    """Every title of the table with its date."""
    for titles in _table().values():
        yield from titles


@cache
def _annexes() -> Mapping[tuple[str, ...], tuple[str, str, str, str]]:
    rows = _rows("annexed.csv")
    return {_key(row["name"]): (row["name"], row["title"], row["date"], row["part"]) for row in rows}


def _rows(name: str = "known_as.csv") -> Iterator[dict[str, str]]:
    table = files(__package__).joinpath(name).read_text(encoding="utf-8")
    yield from csv.DictReader(table.splitlines())


@cache
def _table() -> Mapping[tuple[str, ...], tuple[tuple[str, str], ...]]:
    found: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for row in _rows():
        found[_key(row["name"])].append((row["title"], row["date"]))
    return {name: tuple(titles) for name, titles in found.items()}


def _key(words: str) -> tuple[str, ...]:
    """The words without the article and the date, in one spelling."""
    said = (plain(word.group()) for word in WORD.finditer(words))
    return tuple(word.replace("z", "s") for word in said if word not in _DROPPED and not word.isdigit())
