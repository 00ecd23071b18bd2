"""Where in the bytes of a Word file's main part notes are called, and its words begin, to put something there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from legalgraph.containers.word_numbering import W

__all__ = ["Calls", "Place", "calls"]

_CALLS = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_OUT = frozenset({"del", "moveFrom"})
#: What holds words beside the text, where Word takes no comment.
_BESIDE = frozenset({"txbxContent"})


@dataclass(frozen=True, slots=True)
class Place:
    """A run: its first byte, and the one after its last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Calls:
    """The runs by the notes they call, named as in ``Note.place`` ("footnote with id 7"); and the first with words."""

    notes: Mapping[str, Place]
    first: Place | None


@dataclass(slots=True)
class _Run:
    """A run that is open: where it began, what it calls, and whether it holds words."""

    start: int
    called: list[str] = field(default_factory=list)
    has_words: bool = False


@dataclass(slots=True)
class _Walk:
    """A walk through the part: the runs it is in, and whether any of it is deleted, or stands in a box."""

    data: bytes
    found: dict[str, Place] = field(default_factory=dict)
    runs: list[_Run] = field(default_factory=list)
    first: Place | None = None
    deleted: int = 0
    beside: int = 0

    def opens(self, name: str, attributes: Mapping[str, str], at: int) -> None:
        if name in _OUT:
            self.deleted += 1
        elif name in _BESIDE:
            self.beside += 1
        elif name == "r":
            self.runs.append(_Run(at))
        elif name == "t" and self.runs:
            self.runs[-1].has_words = True
        elif name in _CALLS and self.runs and not self.deleted:
            self.runs[-1].called.append(f"{_CALLS[name]} with id {attributes.get(f'{_space()} id', '')}")

    def closes(self, name: str, at: int) -> None:
        if name in _OUT:
            self.deleted -= 1
        elif name in _BESIDE:
            self.beside -= 1
        elif name == "r":
            run = self.runs.pop()
            place = Place(run.start, self.data.index(b">", at) + 1)
            for note in run.called:
                self.found.setdefault(note, place)
            if self.first is None and run.has_words and not (self.deleted or self.beside):
                self.first = place


def calls(data: bytes) -> Calls:
    """Where notes are called in a main part, and where its words begin.

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
    return Calls(walk.found, walk.first)


def _space() -> str:
    return W.strip("{}")
