"""A table of a TOML file on the shelf, read strictly: nothing unknown, nothing of the wrong type."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from legalgraph.catalogue.lines import TablePath, line_of
from legalgraph.errors import ShelfError
from legalgraph.shelves import ShelfFile

__all__ = ["Table", "nearest", "table_of"]


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its fields, the file it stands in and that file's text, and its path in it (empty for the top)."""

    file: ShelfFile
    fields: Mapping[str, object]
    source: str
    path: TablePath = ()

    def wrong(self, field: str, problem: str, advice: str) -> ShelfError:
        """The error that names this file, the line, this table and the field.

        A field that is missing has no line: that of its table is named, or of what the table would stand in.
        """
        line = line_of(self.source, (*self.path, field))
        place = ", ".join(filter(None, (f"line {line}", _spoken_path(self.path), f"field {field}")))
        return ShelfError(str(self.file), problem, place=place, advice=advice)

    def only(self, known: Collection[str]) -> None:
        """Raise ShelfError if the table has a field that is not among ``known``."""
        for field in self.fields:
            if field not in known:
                names = sorted(known)
                advice = nearest(field, names) or f"The fields known here are {', '.join(names)}."
                raise self.wrong(field, "is not a field of this table.", advice)

    def text(self, field: str, *, needed: bool = False) -> str:
        """A field that holds text, "" if it is not there. Raises ShelfError if it is needed and empty."""
        value = self.fields.get(field, "")
        if not isinstance(value, str):
            raise self.wrong(field, f"is {_spoken(value)}, not text.", "Put it in double quotes.")
        if needed and not value.strip():
            raise self.wrong(field, "is missing or empty.", "It is needed: fill it in.")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        """A field that holds a list of texts, none of them empty or twice there."""
        value = self.fields.get(field, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.wrong(field, f"is {_spoken(value)}, not a list of texts.", 'Write it as ["…", "…"].')
        if len(set(value)) < len(value):
            twice = next(item for item in value if value.count(item) > 1)
            raise self.wrong(field, f"lists “{twice}” twice.", "Keep one of them.")
        return tuple(value)

    def date(self, field: str) -> str:
        """A field that holds a date, as ISO text; "" if it is not there."""
        value = self.fields.get(field)
        if value is None:
            return ""
        if isinstance(value, datetime) or not isinstance(value, date):
            advice = "Write it as 2000-11-15, without quotation marks or a time."
            raise self.wrong(field, f"is {_spoken(value)}, not a date.", advice)
        return value.isoformat()

    def truth(self, field: str) -> bool:
        """A field that is true or false; false if it is not there."""
        value = self.fields.get(field, False)
        if not isinstance(value, bool):
            raise self.wrong(field, f"is {_spoken(value)}, not true or false.", "Write true or false.")
        return value

    def table(self, field: str) -> Table:
        """A table within this one; an empty one if it is not there."""
        value = self.fields.get(field, {})
        if not isinstance(value, dict):
            raise self.wrong(field, f"is {_spoken(value)}, not a table.", f"Head it [{field}].")
        return Table(self.file, value, self.source, (*self.path, field))

    def tables(self, field: str) -> tuple[Table, ...]:
        """The tables of a list of tables, in the order of the file."""
        value = self.fields.get(field, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.wrong(field, f"is {_spoken(value)}, not a list of tables.", f"Head each [[{field}]].")
        return tuple(
            Table(self.file, item, self.source, (*self.path, field, number))
            for number, item in enumerate(value, start=1)
        )


def table_of(file: ShelfFile) -> Table:
    """The whole of a TOML file. Raises ShelfError with the line where it is not TOML."""
    text = file.read()
    try:
        return Table(file, tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        problem, _, place = str(error).partition(" (at ")
        advice = "Compare with another file of the shelf."
        raise ShelfError(
            str(file), f"is not TOML: {problem}.", place=place.rstrip(")"), advice=advice
        ) from error


def nearest(name: str, known: Iterable[str]) -> str:
    """An offer of the most similar names, "" if none is similar."""
    found = difflib.get_close_matches(name, list(known), n=2, cutoff=0.6)
    return f"Did you mean {' or '.join(found)}?" if found else ""


def _spoken_path(path: TablePath) -> str:
    """As people say it: “relations 2” for the second of the tables headed [[relations]]."""
    steps = (f" {step}" if isinstance(step, int) else f", {step}" for step in path)
    return "".join(steps).removeprefix(", ")


def _spoken(value: object) -> str:
    names = {
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "a table",
    }
    return names.get(type(value), "a time" if isinstance(value, datetime) else "a date")
