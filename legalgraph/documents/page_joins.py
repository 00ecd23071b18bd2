"""Body and notes told apart, and what page breaks have cut put together again.

Between two notes stands either the next page's text or the rest of a note. The text of a page calls the
notes printed on it, so unmarked paragraphs that call none of the following notes, although these were
called before, belong to the note above them. A paragraph that stops in mid-sentence before a block of
notes goes on after it. One that begins in mid-sentence after a finished one is the tail of the note
that was left unfinished on the page before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from legalgraph.documents.note_marks import CallForm
from legalgraph.documents.remarks import Remarks
from legalgraph.documents.sentences import (
    begins_in_mid_sentence,
    closes_what,
    ends_sentence,
    is_heading_like,
    left_open,
    trails_off,
)
from legalgraph.documents.text_flow import Piece, PieceKind, joined

__all__ = ["Parted", "part"]

# Of a paragraph's end this much is looked at: more than any heading is long.
_LOOKED_AT = 200


@dataclass(slots=True)
class Parted:
    """Body paragraphs, each by its halves, and notes, as far as the flow has been read.

    ``form`` is how the text calls notes; ``called`` are the numbers called so far.
    """

    form: CallForm | None
    body: list[list[Piece]] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    called: set[int] = field(default_factory=set)
    remarks: Remarks = field(default_factory=Remarks)

    def calls_in(self, pieces: Iterable[Piece]) -> set[int]:
        if self.form is None:
            return set()
        return {mark.number for piece in pieces for mark in self.form.all_in(piece.text)}

    def end_of(self, piece: Piece) -> str:
        """The end of a paragraph without the calls of notes that stand there."""
        end = piece.text[-_LOOKED_AT:].rstrip()
        while marks := list(self.form.all_in(end, after=max(0, len(end) - 12)) if self.form else ()):
            if marks[-1].end != len(end):
                break
            end = end[: marks[-1].start].rstrip(" ,")
        return end


@dataclass(frozen=True, slots=True)
class _Page:
    """The unmarked pieces between two blocks of notes, and the notes that follow them."""

    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)

    @property
    def numbers(self) -> set[int]:
        return {note.number for note in self.notes}

    @property
    def texts(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind is PieceKind.TEXT]

    @property
    def has_heading(self) -> bool:
        return any(piece.kind is PieceKind.HEADING for piece in self.pieces)


def part(pieces: list[Piece], form: CallForm | None) -> Parted:
    """Tell body and notes apart. Every piece ends up in one of them or, if it is a rule, in a remark."""
    parted = Parted(form)
    for page in _pages(pieces):
        _place(page, parted)
        parted.notes.extend(page.notes)
        parted.called |= parted.calls_in(page.pieces)
    return parted


def _pages(pieces: list[Piece]) -> list[_Page]:
    """The flow cut into pages: unmarked pieces, then the notes that follow them."""
    pages = [_Page()]
    for piece in pieces:
        if piece.kind is PieceKind.NOTE:
            pages[-1].notes.append(piece)
            continue
        if pages[-1].notes:
            pages.append(_Page())
        pages[-1].pieces.append(piece)
    return pages


def _place(page: _Page, parted: Parted) -> None:
    for piece in page.pieces:
        if piece.kind is not PieceKind.TEXT:
            parted.remarks.add(f"Read as what parts text and notes: “{piece.text}” in", f"line {piece.line}")
    text, rest = _at_rule(page, parted)
    if _is_rest_of_note(text, page, parted):
        text, rest = [], [*text, *rest]
    text, tail = _without_tail(text, parted)
    for order, piece in enumerate(text):
        _add_to_body(piece, parted, at_break=piece.opens_page or (order == 0 and bool(parted.notes)))
    _add_to_note([*tail, *rest], parted)


def _at_rule(page: _Page, parted: Parted) -> tuple[list[Piece], list[Piece]]:
    """The text of a page, and what stands below the rule over its notes: the rest of an earlier note."""
    rules = [place for place, piece in enumerate(page.pieces) if piece.kind is PieceKind.RULE]
    if not (rules and page.notes and parted.notes) or page.has_heading:
        return page.texts, []
    below = page.pieces[rules[-1] + 1 :]
    if parted.calls_in(below) & page.numbers:
        return page.texts, []
    return page.texts[: len(page.texts) - len(below)], below


def _is_rest_of_note(text: list[Piece], page: _Page, parted: Parted) -> bool:
    """Whether unmarked paragraphs between two notes are further paragraphs of the first."""
    if not (text and parted.notes and page.notes) or page.has_heading:
        return False
    return page.numbers <= parted.called and not parted.calls_in(text) & page.numbers


def _without_tail(text: list[Piece], parted: Parted) -> tuple[list[Piece], list[Piece]]:
    """The text of a page without its last paragraph, where that is the tail of the last note before it."""
    if not text or not parted.notes or parted.calls_in(text[-1:]):
        return text, []
    before = text[-2:-1] or [halves[-1] for halves in parted.body[-1:]]
    finished = all(_is_finished(piece, parted) for piece in before)
    if finished and _goes_on_from_note(text[-1], parted.notes[-1]):
        return text[:-1], text[-1:]
    if (finished or len(text) > 1) and _closes_note(text[-1], parted.notes[-1]):
        parted.remarks.add(
            "Taken for the rest of the note before it, whose open bracket or quotation it closes:",
            f"line {text[-1].line}",
        )
        return text[:-1], text[-1:]
    return text, []


def _is_finished(piece: Piece, parted: Parted) -> bool:
    end = parted.end_of(piece)
    return ends_sentence(end) and not trails_off(end)


def _goes_on_from_note(piece: Piece, note: Piece) -> bool:
    unfinished = not ends_sentence(note.text) or bool(left_open(note.text))
    return unfinished and begins_in_mid_sentence(piece.text)


def _closes_note(piece: Piece, note: Piece) -> bool:
    return not ends_sentence(note.text) and closes_what(piece.text, left_open(note.text))


def _add_to_note(pieces: list[Piece], parted: Parted) -> None:
    """Put the rest of a note behind it: in the same line if it was left in mid-sentence, else in the next."""
    if not pieces:
        return
    note = parted.notes[-1]
    lines, before = [[note.text]], note
    for piece in pieces:
        if not ends_sentence(before.text) or _goes_on_from_note(piece, before):
            lines[-1].append(piece.text)
        else:
            lines.append([piece.text])
        before = piece
    parted.notes[-1] = replace(note, text="\n".join(map(joined, lines)))


def _add_to_body(piece: Piece, parted: Parted, *, at_break: bool) -> None:
    if at_break and parted.body and _is_other_half(piece, parted.body[-1], parted):
        parted.body[-1].append(piece)
    else:
        parted.body.append([piece])


def _is_other_half(piece: Piece, halves: list[Piece], parted: Parted) -> bool:
    """Whether a paragraph after a page break goes on with the one before it."""
    end, place = parted.end_of(halves[-1]), f"line {piece.line}"
    in_mid_sentence = begins_in_mid_sentence(piece.text)
    if ends_sentence(end):
        if in_mid_sentence and not trails_off(end):
            parted.remarks.add("Begins in mid-sentence, and what it goes on with was not found:", place)
        return in_mid_sentence and trails_off(end)
    if end.endswith(":") or (len(halves) == 1 and is_heading_like(end) and not in_mid_sentence):
        return False
    if not in_mid_sentence:
        parted.remarks.add(
            "Joined to the paragraph that a page break left unfinished, though it begins with a capital, a "
            "figure or a bracket:",
            place,
        )
    return True
