"""The notes of a manuscript, read as citations and tied to what they refer back to.

What stands apart in a note may be one citation: a title, a symbol, a treaty series and a place. "Id." is the
source before it, "supra n. 4" that of note 4. Which source is meant is said only when one source fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from legalgraph.kinds.pinpoints import HERE
from legalgraph.model import Citation, Mention, Note, Span, Unresolved
from legalgraph.resolve import Known, resolve
from legalgraph.scan import scan

__all__ = ["Antecedent", "Cite", "NoteRead", "read_notes"]

_BEARING = frozenset({"provision", "instrument", "un_document", "un_resolution", "treaty_series"})
#: A second instrument after these words belongs to the title of the first ("…, supplementing the …").
_PART_OF_TITLE = re.compile(
    r"(?:supplementing|amending|implementing|to|relating\s+to)\s+(?:the\s+)?$", re.IGNORECASE
)
_GENERAL = re.compile(r"(?:the|this|that)\s", re.IGNORECASE)
#: "Smith, supra n. 4", "Smith et al., supra note 4": the last name before the reference.
_AUTHOR = re.compile(r"(?P<name>[A-Z][\w’'-]+)(?:\s+et\s+al\.?)?,?\s*\(?\*?$")
_NOT_AUTHORS = frozenset({"See", "Cf", "Also", "Art", "Article", "But", "The", "And", "In"})
#: Several works in one note stand apart by semicolons.
_STRING = re.compile(r";\s+(?=\S)")
#: How many characters may part "Id." from its pinpoint ("Id. at art. 5"), and a pinpoint from its symbol.
_BESIDE, _CLOSE = 4, 20


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a reference back means: the note it leads to, and the citations there; why, if none or several."""

    note: str
    targets: tuple[str, ...] = ()
    words: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Cite:
    """One citation of a note: the mentions that make it up, and what each of its elements points to."""

    mentions: tuple[Mention, ...]
    results: tuple[Citation | Unresolved, ...] = ()
    antecedent: Antecedent | None = None

    @property
    def span(self) -> Span:
        return Span(self.mentions[0].span.start, max(mention.span.end for mention in self.mentions))

    @property
    def kind(self) -> str:
        """The kind of its weightiest mention: a provision before a document, a document before a name."""
        kinds = [mention.kind for mention in self.mentions]
        return "provision" if any(mention.pinpoints for mention in self.mentions) else kinds[-1]

    @property
    def targets(self) -> tuple[str, ...]:
        """The keys it points to, each once."""
        found = (result.target for result in self.results if isinstance(result, Citation))
        back = self.antecedent.targets if self.antecedent and not self.results else ()
        return tuple(dict.fromkeys((*found, *back)))

    @property
    def instruments(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key.partition("/")[0] for key in self.targets))

    def whole(self, text: str) -> Mention:
        """The citation as one mention over the note's text."""
        head = next((one for one in self.mentions if one.pinpoints), self.mentions[0])
        return replace(
            head, kind=self.kind, span=self.span, text=self.span.of(text), signal=self.mentions[0].signal
        )


@dataclass(frozen=True, slots=True)
class NoteRead:
    """A note and its citations, in the order they stand."""

    note: Note
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class _Before:
    """What has been read when a citation is reached: the note so far, and the notes before it."""

    text: str
    here: tuple[Cite, ...]
    notes: tuple[NoteRead, ...]
    by_number: Mapping[str, NoteRead]


def read_notes(notes: Sequence[Note], known: Known) -> tuple[NoteRead, ...]:
    """Every note read in order, each reference back tied to what was read before it."""
    read: list[NoteRead] = []
    by_number: dict[str, NoteRead] = {}
    for note in notes:
        cites: list[Cite] = []
        for mentions in _grouped(note.text, scan(note.text, known.names), known):
            cites.append(_cite(mentions, _Before(note.text, tuple(cites), tuple(read), by_number), known))
        read.append(NoteRead(note, tuple(cites)))
        by_number.setdefault(note.number, read[-1])
    return tuple(read)


def _grouped(text: str, mentions: Sequence[Mention], known: Known) -> Iterator[tuple[Mention, ...]]:
    """Mentions that together are one citation; each other mention by itself."""
    group: list[Mention] = []
    for mention in mentions:
        if _speaks_only(mention):
            continue
        if group and _belongs(text, group, mention, known):
            group.append(mention)
            continue
        if group:
            yield tuple(group)
        group = [mention]
    if group:
        yield tuple(group)


def _speaks_only(mention: Mention) -> bool:
    """ "the Convention", "this chapter": running words that speak of a source, or of the manuscript itself."""
    if mention.kind == "instrument":
        return bool(_GENERAL.match(mention.named))
    return mention.kind == "provision" and mention.pinpoints[0].steps[0].number == HERE


def _belongs(text: str, group: Sequence[Mention], mention: Mention, known: Known) -> bool:
    """Whether the next mention is a further part of the citation that the group has begun."""
    head, between = group[0], text[group[-1].span.end : mention.span.start]
    if mention.kind not in _BEARING or ";" in between:
        return False
    unnamed = mention.kind == "provision" and not mention.named
    if head.kind == "back_reference":
        return unnamed and len(between.strip(" ,.*")) <= _BESIDE
    if head.kind not in _BEARING:
        return False
    placed = any(one.pinpoints for one in group)
    if unnamed:
        return not placed
    if len(group) == 1 and head.kind == "provision" and not head.named:
        return len(between) <= _CLOSE
    if mention.kind == "instrument" and _PART_OF_TITLE.search(text, 0, mention.span.start):
        return between.lstrip().startswith(",")
    same = any(set(_ids(one, known)) & set(_ids(mention, known)) for one in group)
    return same and not (placed and (mention.pinpoints or mention.kind == "instrument"))


def _ids(mention: Mention, known: Known) -> tuple[str, ...]:
    return (
        known.identifiers.get(mention.identifier, ())
        if mention.identifier
        else known.names.bearers(mention.named)
    )


def _cite(mentions: tuple[Mention, ...], before: _Before, known: Known) -> Cite:
    placed = [one for one in mentions if one.pinpoints]
    if mentions[0].kind == "back_reference":
        antecedent = _antecedent(mentions[0], before)
        instruments = tuple(dict.fromkeys(key.partition("/")[0] for key in antecedent.targets))
        return Cite(
            mentions, _placed(placed, known, instruments) if len(instruments) == 1 else (), antecedent
        )
    if placed:
        bearers = next((ids for one in mentions if (ids := _ids(one, known))), ())
        if not bearers and any(one.identifier for one in mentions):
            return Cite(mentions, resolve(next(one for one in mentions if one.identifier), known))
        return Cite(mentions, _placed(placed, known, bearers))
    return Cite(mentions, resolve(mentions[0], known))


def _placed(
    mentions: Sequence[Mention], known: Known, bearers: Sequence[str]
) -> tuple[Citation | Unresolved, ...]:
    named = bearers[0] if len(bearers) == 1 else ""
    return tuple(result for one in mentions for result in resolve(one, known, named_last=named))


def _antecedent(mention: Mention, before: _Before) -> Antecedent:
    if mention.named == "id":
        return _immediately_before(before)
    if mention.refers_to is None:
        return Antecedent("", problem="it names no note")
    number = str(mention.refers_to)
    if number not in before.by_number:
        return Antecedent(number, problem=f"note {number} is not an earlier note")
    return _with_author(mention, before, _source_of(before.by_number[number]))


def _immediately_before(before: _Before) -> Antecedent:
    """ "Id." is the last source of the same note, else the only source of the note before."""
    if before.here:
        return Antecedent("", before.here[-1].targets, before.here[-1].mentions[0].text)
    if not before.notes:
        return Antecedent("", problem="there is no citation before it")
    return _source_of(before.notes[-1])


def _source_of(note: NoteRead) -> Antecedent:
    number, opening = note.note.number, note.note.text.strip()[:80]
    sources = [cite for cite in note.cites if cite.kind not in ("web", "placeholder")]
    if any(cite.kind == "placeholder" for cite in note.cites) and not sources:
        return Antecedent(number, (), opening, f"note {number} is a drafting note, not a source")
    parts = len(sources) or len(_STRING.split(note.note.text))
    if parts > 1:
        return Antecedent(
            number, (), opening, f"note {number} cites several sources, and it is not said which is meant"
        )
    return Antecedent(number, sources[0].targets if sources else (), opening)


def _with_author(mention: Mention, before: _Before, found: Antecedent) -> Antecedent:
    """A reference by name ("Smith, supra n. 4") must lead to a note in which the name stands."""
    named = _AUTHOR.search(before.text, max(0, mention.span.start - 80), mention.span.start)
    if named is None or named["name"] in _NOT_AUTHORS:
        return found
    name = named["name"]
    if name.casefold() in before.by_number[found.note].note.text.casefold():
        return replace(found, problem="")
    where = [note.note.number for note in before.notes if name.casefold() in note.note.text.casefold()]
    hint = f"; the name stands first in note {where[0]}" if where else ""
    return replace(found, problem=f"“{name}” does not stand in note {found.note}{hint}")
