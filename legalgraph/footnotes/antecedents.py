"""What "Id.", "supra n. 4" and their like lead to: the note, and the one source in it that can be meant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from legalgraph.footnotes.cites import Antecedent, NoteRead, SoFar
from legalgraph.kinds.back_reference import FORWARD, SAME
from legalgraph.model import Mention, Note
from legalgraph.quotes.marks import quoted

__all__ = ["Threads"]

#: "Smith, supra n. 4", "Smith et al., supra note 4": the last name before the reference.
_AUTHOR = re.compile(r"(?P<name>[A-Z][\w’'-]+)(?:\s+et\s+al\.?)?,?\s*\(?\*?$")
_NOT_AUTHORS = frozenset(
    {"See", "Cf", "Also", "Art", "Article", "But", "The", "And", "In", "Accord", "Contra"}
)
_AUTHOR_REACH = 80
_WORD = re.compile(r"[^\W_]+")
#: Several works in one note stand apart by semicolons, or by a sentence that opens with a signal.
_NEXT_WORK = re.compile(r";\s+(?=\S)|[.”\")]\s+\*?(?=(?:See|Cf|But see|Accord|Contra)\b)")
_BRACKETED = re.compile(r"\([^()]*\)")
#: A note of which a drafting note leaves fewer letters than this is nothing but a drafting note.
_FEWEST_LETTERS = 6
_OPENING = 80
_SEVERAL = "cites several sources, and it is not said which is meant"


class Threads:
    """The notes read so far, asked what a reference back in the next one means."""

    def __init__(self, notes: Sequence[Note]) -> None:
        self.texts: dict[str, Note] = {}
        for note in notes:
            self.texts.setdefault(note.number, note)
        self.last: NoteRead | None = None
        self.sources: dict[str, Antecedent] = {}
        self.words: dict[str, frozenset[str]] = {}
        self.first: dict[str, str] = {}

    def add(self, read: NoteRead) -> None:
        """Take in a note that has been read; of two notes with one number the first is meant."""
        self.last = read
        number = read.note.number
        if number in self.sources:
            return
        self.sources[number] = _source_of(read)
        self.words[number] = _words(read.note.text)
        for word in self.words[number]:
            self.first.setdefault(word, number)

    def antecedent(self, mention: Mention, note: Note, here: SoFar) -> Antecedent:
        """What the reference means in this note, after the citations ``here`` in it."""
        if mention.named == SAME:
            return self._just_before(here)
        name = _author(note.text, mention)
        if mention.refers_to is None:
            return Antecedent("", problem=f"it names no note{self._hint(name)}")
        number = str(mention.refers_to)
        if mention.named == FORWARD and number in self.texts and number not in self.sources:
            return Antecedent(number, words=_opening(self.texts[number]))
        if number not in self.sources:
            return Antecedent(number, problem=f"note {number} is not an earlier note")
        return self._by_name(name, self.sources[number])

    def _just_before(self, here: SoFar) -> Antecedent:
        """ "Id." is the last source of the same note, else the only source of the note before."""
        last = here.source
        if last is not None:
            problem = last.antecedent.problem if last.antecedent else ""
            return Antecedent("", last.targets, last.mentions[0].text, problem)
        if any(cite.kind == "placeholder" for cite in here.cites):
            return Antecedent("", problem="what stands before it is a drafting note, not a source")
        if self.last is None:
            return Antecedent("", problem="there is no citation before it")
        return self.sources.get(self.last.note.number, _source_of(self.last))

    def _by_name(self, name: str, found: Antecedent) -> Antecedent:
        """A reference by name ("Smith, supra n. 4") must lead to a note in which the name stands."""
        if not name:
            return found
        if _words(name) <= self.words[found.note]:
            return replace(found, problem="") if found.problem.endswith(_SEVERAL) else found
        return replace(found, problem=f"“{name}” does not stand in note {found.note}{self._hint(name)}")

    def _hint(self, name: str) -> str:
        places: Mapping[str, str] = self.first
        numbers = {places.get(word) for word in _words(name)}
        number = numbers.pop() if len(numbers) == 1 else None
        return f"; “{name}” stands first in note {number}" if name and number else ""


def _source_of(read: NoteRead) -> Antecedent:
    """The one source of a note; or why it has none, or which is meant cannot be said."""
    number, opening = read.note.number, _opening(read.note)
    sources = [cite for cite in read.cites if cite.is_source]
    if not sources and _is_drafting_note(read):
        return Antecedent(number, (), opening, f"note {number} is a drafting note, not a source")
    if max(len(sources), _works(read.note.text)) > 1:
        return Antecedent(number, (), opening, f"note {number} {_SEVERAL}")
    if not sources:
        return Antecedent(number, (), opening)
    problem = sources[0].antecedent.problem if sources[0].antecedent else ""
    return Antecedent(number, sources[0].targets, opening, problem)


def _is_drafting_note(read: NoteRead) -> bool:
    text, left, at = read.note.text, 0, 0
    drafts = [cite.span for cite in read.cites if cite.kind == "placeholder"]
    for span in drafts:
        left += sum(map(str.isalpha, text[at : span.start]))
        at = span.end
    return bool(drafts) and left + sum(map(str.isalpha, text[at:])) < _FEWEST_LETTERS


def _works(text: str) -> int:
    """How many works a note names, as far as its punctuation says; quotations and brackets say nothing."""
    kept, at = [], 0
    for mark in quoted(text):
        kept.append(text[at : mark.span.start])
        at = mark.span.end
    plain = _BRACKETED.sub("", "".join([*kept, text[at:]]))
    return len([part for part in _NEXT_WORK.split(plain) if _WORD.search(part)])


def _author(text: str, mention: Mention) -> str:
    start = mention.span.start
    named = _AUTHOR.search(text, max(0, start - _AUTHOR_REACH), start)
    return "" if named is None or named["name"] in _NOT_AUTHORS else named["name"]


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))


def _opening(note: Note) -> str:
    return note.text.strip()[:_OPENING]
