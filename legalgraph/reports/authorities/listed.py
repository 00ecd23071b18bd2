"""A work of the manuscript's own list, as if its entry were a citation: with it a short form says all that it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from legalgraph.model import CitedAt, Listed, Mention, Span, Work
from legalgraph.reports.authorities.pinpoints import Line

__all__ = ["as_cited", "known_by_year", "where_named", "with_listed"]

#: The kind of citation that each of CSL's types is.
_KINDS = {
    "article-journal": "journal_article",
    "book": "book",
    "chapter": "book_chapter",
    "report": "report",
    "webpage": "web_page",
}
_SHORT = "short_form"
_BACK = frozenset({_SHORT, "back_reference"})


def as_cited(listed: Listed) -> Mention:
    """The entry as a citation of its work."""
    words, work = listed.words.rstrip(" ."), listed.work
    kind = _KINDS.get(work.type, "other")
    return Mention(kind, Span(0, len(words)), words, named=work.title, dated=work.date, work=work)


def known_by_year(lines: Sequence[Line], listed: Listed | None) -> tuple[Line, ...]:
    """The places of a work of the list: author and year are then no short form, but how it is cited."""
    if listed is None:
        return tuple(lines)
    return tuple(
        replace(one, places=tuple(replace(at, back=at.back and not _is_dated(at)) for at in one.places))
        for one in lines
    )


def _is_dated(place: CitedAt) -> bool:
    return any(part.kind == _SHORT and part.dated for part in place.parts)


def where_named(listed: Listed) -> str:
    """Where author and year of a work stand that no note cites, in words; "" if nowhere."""
    number = len(listed.notes)
    notes = f"{'note' if number == 1 else 'notes'} {', '.join(listed.notes)}" if number else ""
    places = " and in ".join(filter(None, ("the text itself" if listed.in_text else "", notes)))
    return f"its author and year stand in {places}" if places else ""


def with_listed(parts: Sequence[Mention], listed: Listed | None) -> tuple[Mention, ...]:
    """A citation with what the list adds to it; in place of a short form the entry itself."""
    if listed is None:
        return tuple(parts)
    if any(part.kind in _BACK for part in parts):
        return (as_cited(listed),)
    return tuple(
        replace(part, work=_filled(part.work, listed.work)) if part.work is not None else part
        for part in parts
    )


def _filled(work: Work, listed: Work) -> Work:
    """What the note says of the work, and of what it leaves out what the list says."""
    said = {one.name: getattr(work, one.name) or getattr(listed, one.name) for one in fields(Work)}
    return Work(**said)
