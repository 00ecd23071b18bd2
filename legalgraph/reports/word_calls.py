"""Where in the bytes of a Word file's main part notes are called, so that something can be put there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from legalgraph.containers.word_numbering import W

__all__ = ["Place", "places"]

_CALLS = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_OUT = frozenset({"del", "moveFrom"})


@dataclass(frozen=True, slots=True)
class Place:
    """The run that calls a note: its first byte, and the one after its last."""

    start: int
    end: int


@dataclass(slots=True)
class _Walk:
    """A walk through the part: the runs it is in, what in them is called, and whether any of it is deleted."""

    data: bytes
    found: dict[str, Place] = field(default_factory=dict)
    runs: list[tuple[int, list[str]]] = field(default_factory=list)
    deleted: int = 0

    def opens(self, name: str, attributes: Mapping[str, str], at: int) -> None:
        if name in _OUT:
            self.deleted += 1
        elif name == "r":
            self.runs.append((at, []))
        elif name in _CALLS and self.runs and not self.deleted:
            self.runs[-1][1].append(f"{_CALLS[name]} with id {attributes.get(f'{_space()} id', '')}")

    def closes(self, name: str, at: int) -> None:
        if name in _OUT:
            self.deleted -= 1
        elif name == "r":
            start, called = self.runs.pop()
            end = self.data.index(b">", at) + 1
            for note in called:
                self.found.setdefault(note, Place(start, end))


def places(data: bytes) -> Mapping[str, Place]:
    """The runs by the notes they call, named as ``Note.place`` names them ("footnote with id 7").

    ``data`` is a part that ``parse_xml`` has accepted: well-formed, without entities of its own, and in UTF-8.
    """
    from xml.parsers import expat  # noqa: PLC0415 gives places in bytes, which lxml does not; the part was vetted

    walk, space = _Walk(data), _space()
    parser = expat.ParserCreate(namespace_separator=" ")

    def opens(name: str, attributes: Mapping[str, str]) -> None:
        if name.startswith(space):
            walk.opens(name.removeprefix(f"{space} "), attributes, parser.CurrentByteIndex)

    def closes(name: str) -> None:
        if name.startswith(space):
            walk.closes(name.removeprefix(f"{space} "), parser.CurrentByteIndex)

    parser.StartElementHandler, parser.EndElementHandler = opens, closes
    parser.Parse(data, True)  # noqa: FBT003 the library's way to say that this is all
    return walk.found


def _space() -> str:
    return W.strip("{}")
