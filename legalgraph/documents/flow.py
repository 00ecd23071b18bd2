"""The running text of a manuscript: paragraphs, what in them is in italics or a field, and where notes are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from legalgraph.model import Span

__all__ = ["Called", "Field", "Flow", "Paragraph", "Place", "joined"]

#: White space that only lays out a file; a no-break space is typed on purpose and stays.
_LAYOUT = " \t\r\n\f\v"
_LAID_OUT = re.compile(f"[{_LAYOUT}]+")


@dataclass(frozen=True, slots=True)
class Called:
    """A call of a note: by its key in the file, at an offset in its paragraph."""

    key: str
    offset: int


@dataclass(frozen=True, slots=True)
class Field:
    """Words that another program keeps up to date, and the code by which it knows them."""

    code: str
    span: Span


#: Where in the making of a text: the number of the paragraph, and how long it is.
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A finished paragraph; its runs of layout space are single spaces, and it has none at its ends."""

    text: str
    calls: tuple[Called, ...] = ()
    italics: tuple[Span, ...] = ()
    fields: tuple[Field, ...] = ()


@dataclass(slots=True)
class Flow:
    """Paragraphs in the making: words and calls are put in as they come; an empty paragraph leaves no trace.

    A call in a paragraph without words stays with the paragraph that follows, at its beginning, or the last one's end.
    """

    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _calls: list[Called] = field(default_factory=list)
    _italics: list[Span] = field(default_factory=list)
    _fields: list[Field] = field(default_factory=list)
    _done: list[Paragraph] = field(default_factory=list)

    def write(self, words: str, *, italic: bool = False) -> None:
        """Words as the file has them."""
        text = _LAID_OUT.sub(" ", words)
        if not self._length or self._pieces[-1].endswith(" "):
            text = text.removeprefix(" ")
        if not text:
            return
        if italic and text.strip():
            self._italicise(self._length, self._length + len(text))
        self._pieces.append(text)
        self._length += len(text)

    def _italicise(self, start: int, end: int) -> None:
        if self._italics and self._italics[-1].end == start:
            start = self._italics.pop().start
        self._italics.append(Span(start, end))

    def place(self) -> Place:
        """Where the next word goes."""
        return len(self._done), self._length

    def field(self, code: str, began: Place) -> None:
        """A field ends here; of one that began in an earlier paragraph this paragraph's words are told."""
        start = began[1] if began[0] == len(self._done) else 0
        if start < self._length:
            self._fields.append(Field(code, Span(start, self._length)))

    def call(self, key: str) -> None:
        """A note is called here."""
        ends_in_space = bool(self._length) and self._pieces[-1].endswith(" ")
        self._calls.append(Called(key, self._length - ends_in_space))

    def end(self) -> None:
        """The paragraph ends here."""
        text = "".join(self._pieces).rstrip(_LAYOUT)
        if text:
            italics = tuple(one for span in self._italics if (one := _within(span, text)))
            fields = tuple(
                Field(one.code, span) for one in self._fields if (span := _within(one.span, text)) is not None
            )
            self._done.append(Paragraph(text, tuple(self._calls), italics, fields))
            self._calls = []
        self._pieces, self._italics, self._fields, self._length = [], [], [], 0

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs; what has no end ends now."""
        self.end()
        if self._calls and self._done:
            last = self._done.pop()
            late = tuple(Called(one.key, len(last.text)) for one in self._calls)
            self._done.append(replace(last, calls=(*last.calls, *late)))
            self._calls = []
        return tuple(self._done)

    def keys(self) -> Iterator[str]:
        """The keys of the notes called so far in finished paragraphs, in their order."""
        return (one.key for paragraph in self._done for one in paragraph.calls)


def _within(span: Span, text: str) -> Span | None:
    """The stretch as far as the text goes."""
    return Span(span.start, min(span.end, len(text))) if span.start < len(text) else None


def joined(paragraphs: Sequence[Paragraph]) -> Paragraph:
    """The paragraphs of one note as one text, a line each."""
    text, italics, fields = "", list[Span](), list[Field]()
    for one in paragraphs:
        start = len(text) + bool(text)
        text = f"{text}\n{one.text}" if text else one.text
        italics += [Span(start + each.start, start + each.end) for each in one.italics]
        fields += [
            Field(each.code, Span(start + each.span.start, start + each.span.end)) for each in one.fields
        ]
    return Paragraph(text, (), tuple(italics), tuple(fields))
