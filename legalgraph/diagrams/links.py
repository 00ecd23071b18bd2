"""Rows of an answer, read as links between two places in the law.

The diagram's file says which column plays which role; a blank column is blank in the picture, never
guessed. Rows that name no citing or no cited place cannot be drawn, and are counted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from legalgraph.diagrams.shelf import Diagram
from legalgraph.errors import ShelfError

__all__ = ["End", "Link", "dated", "read_links"]

_YEAR = re.compile(r"\d{4}(?!\d)")


@dataclass(frozen=True, slots=True)
class End:
    """One end of a link: a provision, or an instrument cited as a whole (then ``label`` is "")."""

    key: str
    instrument: str
    name: str
    label: str = ""
    year: int | None = None

    def __str__(self) -> str:
        place = f"{self.name}, {self.label}" if self.label else self.name
        return dated(place, self.year) if self.year else f"{place} (no date known)"


def dated(name: str, year: int | None) -> str:
    """The name with its year, unless it ends in that year already or none is known."""
    return name if year is None or name.endswith(f"({year})") else f"{name} ({year})"


@dataclass(frozen=True, slots=True)
class Link:
    """One citation with what is said of it, numbered from 1 in the order of the rows."""

    number: int
    citing: End
    cited: End
    tag: str = ""
    sub_tag: str = ""
    words: str = ""
    reason: str = ""
    coder: str = ""
    source: str = ""


def read_links(rows: Sequence[Mapping[str, object]], diagram: Diagram) -> tuple[tuple[Link, ...], int]:
    """The links in these rows, and how many rows could not be drawn because an end is missing.

    Raises ShelfError when the diagram's file names a column that the rows do not have.
    """
    links: list[Link] = []
    for row in rows:
        roles = _Roles(row, diagram)
        citing, cited = roles.end("citing"), roles.end("cited")
        if citing and cited:
            said = {
                role: roles.words(role) for role in ("tag", "sub_tag", "words", "reason", "coder", "source")
            }
            links.append(Link(len(links) + 1, citing, cited, **said))
    return tuple(links), len(rows) - len(links)


@dataclass(frozen=True, slots=True)
class _Roles:
    """A row, asked by role and not by column."""

    row: Mapping[str, object]
    diagram: Diagram

    def value(self, role: str) -> object:
        column = self.diagram.columns.get(role)
        if column is None:
            return None
        if column not in self.row:
            raise ShelfError(
                self.diagram.file,
                f"takes {role} from the column “{column}”, which the answer does not have.",
                place=f"columns.{role}",
                advice=f"The answer has: {', '.join(self.row)}.",
            )
        return self.row[column]

    def words(self, role: str) -> str:
        value = self.value(role)
        return "" if value is None else str(value).strip()

    def end(self, role: str) -> End | None:
        key = self.words(role)
        if not key:
            return None
        instrument = key.partition("/")[0]
        name = self.words(f"{role}_instrument") or instrument
        label = self.words(f"{role}_label") or key.partition("/")[2]
        return End(key, instrument, name, label if key != instrument else "", self.year(role))

    def year(self, role: str) -> int | None:
        for column in (f"{role}_year", f"{role}_date"):
            found = _YEAR.match(self.words(column))
            if found:
                return int(found[0])
        return None
