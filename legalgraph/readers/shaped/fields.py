"""The fields of a JSON file as a shape names them, and what no shape names: nothing in a file is passed over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from legalgraph.containers import MOST_LINES
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Shape, ShapedList
from legalgraph.readers.blocks import Line, fold
from legalgraph.readers.shaped.lost_lines import restored
from legalgraph.readers.text.wrapped_lines import unwrapped

__all__ = ["Fields", "entry_fields", "fitting", "top_fields"]

_LANGUAGE = "{language}"


@dataclass(frozen=True, slots=True)
class Fields:
    """One object of a JSON file: its fields, where it stands, and how the shape has them read."""

    value: Mapping[str, object]
    place: str
    source: str
    shape: Shape
    language: str

    def words(self, path: str) -> str:
        """A field of one line: a number, a heading, a title; "" where it is not there or empty."""
        return fold(" ".join(self._texts(path)))

    def lines(self, path: str) -> list[Line]:
        """A field of many lines, each with its place."""
        whole = "\n".join(self._texts(path))
        ways = {"lost": restored, "wrapped": unwrapped}
        texts = ways[self.shape.lines](whole) if self.shape.lines in ways else whole.splitlines()
        if len(texts) > MOST_LINES:
            raise UnreadableInputError(
                self.source,
                f"has a field of more than {MOST_LINES:,} lines.",
                place=self._spoken(path),
                advice="Split it, or check that it is the file you meant.",
            )
        numbered = enumerate(map(fold, texts), 1)
        place = self._spoken(path)
        return [Line(text, f"{place}, line {number}") for number, text in numbered if text]

    def entries(self, shaped: ShapedList) -> Iterator[Fields]:
        """The entries of a list within this object. An entry that is a text is an object with one field, ""."""
        found = self._found(shaped.path)
        if not isinstance(found, list):
            raise self._wrong(shaped.path, "is no list.")
        for number, entry in enumerate(found, 1):
            place = f"{self._spoken(shaped.path)} {number}"
            if not isinstance(entry, str | dict):
                raise self._wrong(shaped.path, f"has an entry {number} that is neither a text nor an object.")
            value = {"": entry} if isinstance(entry, str) else entry
            yield Fields(value, place, self.source, self.shape, self.language)

    def has(self, path: str) -> bool:
        """Whether a field is there and not empty."""
        return bool(path) and self._found(path) not in (None, "", [], {})

    def unread(self, known: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Every field that holds something and that the shape does not name, with what it holds."""
        read = {path.replace(_LANGUAGE, each) for path in known for each in (*self.shape.languages, "")}
        for path, value in _leaves(self.value):
            if value not in (None, "", [], {}) and not any(
                path == one or path.startswith(f"{one}.") for one in read
            ):
                said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                yield self._spoken(path), said

    def _texts(self, path: str) -> list[str]:
        found = self._found(path)
        pieces = found if isinstance(found, list) else [] if found is None else [found]
        if not all(isinstance(piece, str | int) and not isinstance(piece, bool) for piece in pieces):
            raise self._wrong(path, "holds neither a text nor a list of texts.")
        return [str(piece) for piece in pieces]

    def _found(self, path: str) -> object:
        found: object = self.value
        named = path.replace(_LANGUAGE, self.language)
        for step in [named] if named == "." else named.split("."):
            found = found.get(step) if isinstance(found, Mapping) else None
        return found

    def _spoken(self, path: str) -> str:
        return ", ".join(filter(None, (self.place, path.replace(_LANGUAGE, self.language))))

    def _wrong(self, path: str, problem: str) -> UnreadableInputError:
        return UnreadableInputError(
            self.source,
            f"does not fit the shape “{self.shape.name}”: the field {problem}",
            place=self._spoken(path),
            advice=f"Correct instruments/shapes/{self.shape.name}.toml, or name another shape.",
        )


def fitting(value: Mapping[str, object], shapes: Sequence[Shape]) -> list[str]:
    """The names of the shapes whose fields this file has: first those that leave the fewest of its fields unnamed."""
    left = {}
    for shape in shapes:
        fields = Fields(value, "", "", shape, next(iter(shape.languages), ""))
        if all(fields.has(path) for path in (shape.documents, *_carrying(shape)) if path):
            left[shape.name] = sum(1 for _ in fields.unread(top_fields(shape)))
    return [name for name in sorted(left, key=lambda name: left[name]) if left[name] == min(left.values())]


def top_fields(shape: Shape) -> list[str]:
    """Every field of a whole text that a shape names."""
    lists = (each.path for each in (shape.recitals, shape.articles, shape.annexes, shape.notes) if each)
    named = (shape.title, shape.preamble, shape.text, shape.conclusions, shape.documents, shape.document_name)
    return [path for path in (*named, *lists, *shape.aside) if path]


def entry_fields(shaped: ShapedList) -> list[str]:
    """Every field of an entry that a shape names."""
    inner = (each.path for each in (shaped.paragraphs, shaped.points) if each)
    named = (shaped.number, shaped.label, shaped.heading, shaped.text, *shaped.divisions)
    return [*(path for path in (*named, *inner, *shaped.aside) if path), ""]


def _carrying(shape: Shape) -> list[str]:
    """The fields without which there is no text."""
    if shape.documents:
        return []
    return [shape.text] if shape.text else [each.path for each in (shape.recitals, shape.articles) if each]


def _leaves(value: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    for name, inner in value.items():
        path = f"{above}.{name}" if above else name
        if isinstance(inner, dict):
            yield from _leaves(inner, path)
        else:
            yield path, inner
