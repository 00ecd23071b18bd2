"""The report's notes made ready for the page: every check with its letter, its marks and its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import ascii_lowercase

from legalgraph.model import CheckReport, Document, NoteCheck, QuotationCheck, Span
from legalgraph.reports.attention import by_words, concerns, nothing_recognised
from legalgraph.reports.excerpts import Excerpt, sentence_around
from legalgraph.reports.marking import Mark, Piece, cut
from legalgraph.reports.signs import Check, Sign, sign_of, span_in_note, words_of

__all__ = ["Entry", "Leaf", "body_entries", "leaves"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One check under its note: the letter that ties it to its mark, and where it can be linked to.

    ``same_as`` is the letter of the entry before it that is about the same words, "" if none is.
    """

    letter: str
    anchor: str
    kind: str
    check: Check
    mark: Mark | None = None
    sentence: Excerpt | None = None
    same_as: str = ""

    @property
    def sign(self) -> Sign:
        return sign_of(self.check)

    @property
    def words(self) -> str:
        return words_of(self.check)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A note as the page shows it: the text in marked pieces, then what was found out."""

    anchor: str
    check: NoteCheck
    pieces: tuple[Piece, ...]
    entries: tuple[Entry, ...]
    concerns: tuple[Entry, ...]
    silent: bool

    @property
    def concerns_by_words(self) -> tuple[tuple[Entry, ...], ...]:
        """What needs attention, all that is said of the same words together."""
        entries = {id(entry.check): entry for entry in self.concerns}
        groups = by_words(entry.check for entry in self.concerns)
        return tuple(tuple(entries[id(check)] for check in group) for group in groups)

    def of(self, kind: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.kind == kind)

    @property
    def proposes(self) -> bool:
        """Whether a better pinpoint is proposed anywhere in the note."""
        citations, quotations = self.check.citations, self.check.quotations
        return any(check.proposal for check in citations) or any(check.proposal for check in quotations)

    @property
    def shown_by(self) -> str:
        """The names of the filters that show this note, parted by spaces."""
        verdicts = {entry.sign.slug for entry in self.entries if entry.kind != "finding"}
        return " ".join(
            [
                *(["attention"] if self.concerns else []),
                *(["proposal"] if self.proposes else []),
                *(["nothing-recognised"] if self.silent else []),
                *sorted(verdicts),
            ]
        )


def leaves(report: CheckReport) -> tuple[Leaf, ...]:
    """All notes in printed order; anchors go by position, since a manuscript may print a number twice."""
    return tuple(
        _leaf(note, f"note-{position}", report.document) for position, note in enumerate(report.notes, 1)
    )


def body_entries(report: CheckReport) -> tuple[Entry, ...]:
    """The findings outside any note."""
    return tuple(_entries([("finding", finding) for finding in report.body_findings], "body"))


def _leaf(note: NoteCheck, anchor: str, document: Document) -> Leaf:
    entries = tuple(_entries(_checks(note), anchor, note.note.text, document))
    wanted = [id(check) for check in concerns(note)]
    return Leaf(
        anchor=anchor,
        check=note,
        pieces=cut(note.note.text, [entry.mark for entry in entries if entry.mark]),
        entries=entries,
        concerns=tuple(entry for entry in entries if id(entry.check) in wanted),
        silent=nothing_recognised(note),
    )


def _checks(note: NoteCheck) -> Iterator[tuple[str, Check]]:
    yield from (("citation", check) for check in note.citations)
    yield from (("quotation", check) for check in note.quotations)
    yield from (("finding", check) for check in note.findings)


def _entries(
    checks: Iterable[tuple[str, Check]], anchor: str, note: str = "", document: Document | None = None
) -> Iterator[Entry]:
    spoken: dict[Span | str, str] = {}
    for position, (kind, check) in enumerate(checks):
        letter = _letter(position)
        name = f"{anchor}-{letter}"
        span = span_in_note(check, note)
        place = span or words_of(check)
        same_as = spoken.get(place, "") if kind == "finding" else ""
        spoken.setdefault(place, letter)
        # A second mark on the words that a citation's mark covers would only hide them.
        mark = Mark(span, kind, sign_of(check), letter, name) if span is not None and not same_as else None
        yield Entry(
            letter, name, kind, check, mark, _sentence(check, document), same_as if words_of(check) else ""
        )


def _sentence(check: Check, document: Document | None) -> Excerpt | None:
    if isinstance(check, QuotationCheck) and check.quotation.paragraph is not None and document is not None:
        return sentence_around(document.body[check.quotation.paragraph], check.quotation.span)
    return None


def _letter(position: int) -> str:
    rounds, letter = divmod(position, len(ascii_lowercase))
    return (_letter(rounds - 1) if rounds else "") + ascii_lowercase[letter]
