"""Word files (.docx): their paragraphs in reading order, with the numbers Word makes, and their notes.

What is marked as deleted is not the text; what is marked as inserted is. A table's row is one paragraph, its cells
parted by upright strokes. A note's call is no word of the paragraph it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.containers.archive import Archive, is_archive, open_archive
from legalgraph.containers.bounded import LIMIT
from legalgraph.containers.word_numbering import Numbering, W
from legalgraph.containers.xml import parse_xml
from legalgraph.errors import InputTooLargeError, UnreadableInputError

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHOICES", "WITHOUT_WORDS", "WordParagraph", "WordText", "is_word", "word_text"]

_MAIN = "word/document.xml"
_NOTES = {"footnote": "word/footnotes.xml", "endnote": "word/endnotes.xml"}
WITHOUT_WORDS = frozenset(
    f"{W}{name}" for name in "del moveFrom instrText delText delInstrText rPr pPr sdtPr tblPr trPr".split()
)
_AS_WORDS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}ptab": "\t",
}
#: Word itself allows no longer one; it would be printed before every paragraph of the list.
_LONGEST_LABEL = 255
#: The same thing twice, for newer and older programs: the first is the text.
CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph: its style's id, the number Word prints before it ("" for none), its words, and its notes."""

    text: str
    style: str = ""
    label: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordText:
    """The body's paragraphs, and the notes by the numbers they have in reading order, footnotes and endnotes apart."""

    paragraphs: tuple[WordParagraph, ...]
    notes: Mapping[str, str]


def is_word(data: bytes) -> bool:
    """Whether these bytes look like a Word file: a ZIP that has Word's main part."""
    return is_archive(data) and _MAIN.encode() in data


def word_text(data: bytes, source: str) -> WordText:
    """The text of a Word file.

    Raises InputTooLargeError, and UnreadableInputError for a damaged file, one without Word's main part, and one that
    prints a number before its paragraphs longer than Word can.
    """
    archive = open_archive(data, source)
    if _MAIN not in archive:
        raise UnreadableInputError(source, "is no Word file: it has no main part.", place=_MAIN)
    body = _part(archive, _MAIN, source).find(f"{W}body")
    if body is None:
        raise UnreadableInputError(source, "has no body.", place=_MAIN)
    parts = {name: _optional(archive, f"word/{name}.xml", source) for name in ("numbering", "styles")}
    numbering = Numbering.of(**parts)
    if numbering.longest > _LONGEST_LABEL:
        problem = f"has a list whose number takes {numbering.longest:,} characters."
        raise UnreadableInputError(
            source, problem, place="word/numbering.xml", advice="Fetch it or save it again."
        )
    reading = _Reading(numbering, dict(_notes(archive, source)))
    text = WordText(tuple(reading.paragraphs(body)), reading.printed)
    _check_size(text, source)
    return text


def _check_size(text: WordText, source: str) -> None:
    """A note that is called again and again is printed as often."""
    size = sum(map(len, text.notes.values()))
    if size > LIMIT:
        raise InputTooLargeError(f"{source}, all notes as often as they are called", size, LIMIT)


def _part(archive: Archive, name: str, source: str) -> _Element:
    return parse_xml(archive[name], f"{source}, {name}")


def _optional(archive: Archive, name: str, source: str) -> _Element | None:
    return _part(archive, name, source) if name in archive else None


def _notes(archive: Archive, source: str) -> Iterator[tuple[tuple[str, str], str]]:
    """The words of each note by its kind and its id in the file, which is not its number."""
    for kind, name in _NOTES.items():
        part = _optional(archive, name, source)
        for note in part.findall(f"{W}{kind}") if part is not None else ():
            if note.get(f"{W}type") in (None, "normal"):
                words = (_words(each) for each in note.iter(f"{W}p"))
                yield (kind, str(note.get(f"{W}id"))), "\n".join(filter(None, words))


class _Reading:
    """One reading of a body from its first paragraph to its last, so that numbers count on."""

    def __init__(self, numbering: Numbering, notes: Mapping[tuple[str, str], str]) -> None:
        self._numbering = numbering
        self._notes = notes
        self._called = dict.fromkeys(_NOTES, 0)
        self.printed: dict[str, str] = {}

    def paragraphs(self, holder: _Element) -> Iterator[WordParagraph]:
        for child in holder:
            if child.tag == f"{W}p":
                yield self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from map(self._row, child.iter(f"{W}tr"))
            elif child.tag not in WITHOUT_WORDS:
                yield from self.paragraphs(child)

    def _paragraph(self, element: _Element) -> WordParagraph:
        style = element.find(f"{W}pPr/{W}pStyle")
        named = "" if style is None else str(style.get(f"{W}val") or "")
        return WordParagraph(
            _words(element), named, self._numbering.label(element), tuple(self._calls(element))
        )

    def _row(self, element: _Element) -> WordParagraph:
        cells = [" ".join(filter(None, map(_words, cell.iter(f"{W}p")))) for cell in element.iter(f"{W}tc")]
        return WordParagraph(f"| {' | '.join(cells)} |", notes=tuple(self._calls(element)))

    def _calls(self, element: _Element) -> Iterator[str]:
        for kind in _NOTES:
            for call in element.iter(f"{W}{kind}Reference"):
                if any(above.tag in WITHOUT_WORDS for above in call.iterancestors()):
                    continue
                self._called[kind] += 1
                mark = str(self._called[kind]) if kind == "footnote" else f"end {self._called[kind]}"
                self.printed[mark] = self._notes.get((kind, str(call.get(f"{W}id"))), "")
                yield mark


def _words(paragraph: _Element) -> str:
    return "".join(_pieces(paragraph)).strip()


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in _AS_WORDS:
            yield _AS_WORDS[str(child.tag)]
        elif child.tag == CHOICES:
            yield from _pieces(child[0]) if len(child) else ()
        elif child.tag not in WITHOUT_WORDS and child.tag != f"{W}p":
            yield from _pieces(child)
