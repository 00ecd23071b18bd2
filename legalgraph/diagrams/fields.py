"""Reading a TOML file of the shelf strictly: every field has its type, and none is left over."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import TypeVar

from legalgraph.errors import ShelfError
from legalgraph.shelves import ShelfFile

__all__ = ["Fields"]

T = TypeVar("T")

_IN_WORDS = {str: "words in quotation marks", int: "a whole number", list: "a list", dict: "a table"}


class Fields:
    """The fields of one table, taken one after another; ``done`` refuses what nobody took."""

    def __init__(self, file: ShelfFile, table: Mapping[str, object], place: str = "") -> None:
        self.file, self.place = file, place
        self._left = dict(table)

    @classmethod
    def read(cls, file: ShelfFile) -> Fields:
        """The top table of a file. Raises ShelfError when it is not TOML."""
        try:
            return cls(file, tomllib.loads(file.read()))
        except tomllib.TOMLDecodeError as error:
            raise ShelfError(str(file), f"is not valid TOML: {error}.") from error

    def take(self, name: str, kind: type[T], default: T | None = None) -> T:
        """The field of this name. Raises ShelfError when it is absent and has no default, or of another type."""
        value = self._left.pop(name, default)
        if value is None:
            raise self.wrong(name, "is missing.")
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.wrong(name, f"must be {_IN_WORDS[kind]}.")
        return value

    def length(self, name: str) -> float:
        """A length in pixels of this name, above 0 and at most 40."""
        return self.as_length(name, self._left.pop(name, None))

    def as_length(self, name: str, value: object) -> float:
        """This value of this field as a length in pixels. Raises ShelfError when it is none."""
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 40:
            raise self.wrong(name, "must be a length in pixels, above 0 and at most 40.")
        return float(value)

    def table(self, name: str) -> Fields:
        """The table of this name, whose fields are taken in turn."""
        return Fields(self.file, self.take(name, dict), self._at(name))

    def tables(self, name: str) -> list[Fields]:
        """The tables written ``[[name]]``, in order."""
        found = self.take(name, list)
        for entry in found:
            if not isinstance(entry, dict):
                raise self.wrong(name, f"must be written as tables: [[{name}]].")
        return [Fields(self.file, entry, f"{self._at(name)}[{i}]") for i, entry in enumerate(found, 1)]

    def rest(self) -> dict[str, object]:
        """Everything not taken yet, for tables whose names are the author's to choose."""
        left, self._left = self._left, {}
        return left

    def done(self) -> None:
        """Raises ShelfError when the table has a field nobody knows."""
        for name in self._left:
            raise self.wrong(name, "is not a field of this file.", "Check its spelling, or take it out.")

    def wrong(self, name: str, problem: str, advice: str = "") -> ShelfError:
        """The error that names this file and this field."""
        return ShelfError(str(self.file), problem, place=self._at(name), advice=advice)

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name
