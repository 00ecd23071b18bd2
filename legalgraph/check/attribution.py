"""Which citation of a note a quotation in the note comes from.

Words belong to the citation before them in their part of the note ("TFEU Art. 67, stating that “…”"), else to
the one after them there ("“…”, TFEU Art. 67"). A part is what semicolons and sentence ends set apart. A sentence
without a citation of its own is sourced by the next one, if that has no signal, else by the one before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.check.sources import NoteSources
from legalgraph.identifiers.patterns import later
from legalgraph.model import Signal, Span

__all__ = ["Source", "sources_of"]

_WORDS = later(r"\w{2,}")
_OWN_BRACKET = later(r"[”\"’»]?[\s,.]*\((?:see\s+)?$", re.IGNORECASE)
_JOINERS = frozenset({"and", "or", "but"})
#: How far after the words a bracket with their source may begin.
_BESIDE = 12


@dataclass(frozen=True, slots=True)
class Source:
    """The citations a quotation is held against, by number; and those beside it that may be its source as well.

    ``is_work`` says that it comes from a work that is no instrument.
    """

    cites: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()
    is_work: bool = False


def sources_of(note: NoteSources) -> dict[Span, Source]:
    """The source of each quotation in the note."""
    found: dict[Span, Source] = {}
    led: set[int] = set()
    for mark in note.marks:
        part = note.part_at(mark.span.start)
        here = note.cites_in(part)
        number = _in_part(note, part, mark.span, led) if here else None
        if number is not None:
            source = Source((number,), is_work=note.is_work(number))
        elif here or _is_aside(note, part, mark.span):
            source = Source(is_work=True)
        else:
            source = _from_beside(note, part, found)
        found[mark.span] = source
    return found


def _in_part(note: NoteSources, part: int, span: Span, led: set[int]) -> int | None:
    """The citation of its own part; None when the words stand in brackets after something else."""
    before, after = note.before(part, span.start), note.after(part, span.end)
    if after is not None and _opens_bracket(note, span, after):
        return after
    if before is not None and not (before in led and after is not None):
        return before
    if before is None and _is_aside(note, part, span):
        return None
    if after is not None:
        led.add(after)
    return after


def _opens_bracket(note: NoteSources, span: Span, after: int) -> bool:
    """Whether a citation follows in a bracket of its own: "“…” (TFEU Art. 67)"."""
    start = note.read.cites[after].span.start
    return start - span.end <= _BESIDE and _OWN_BRACKET.fullmatch(note.text, span.end, start) is not None


def _is_aside(note: NoteSources, part: int, span: Span) -> bool:
    """Whether the words stand in brackets that follow words of their part: they are of what those words cite."""
    start = note.parts[part].span.start
    opened = note.text.rfind("(", start, span.start)
    if opened < 0 or note.text.find(")", opened, span.start) >= 0:
        return False
    return _WORDS.search(note.text, start, opened) is not None


def _from_beside(note: NoteSources, part: int, found: dict[Span, Source]) -> Source:
    """The source of a quotation in whose part nothing is recognised."""
    beside = _beside(note, part)
    following = note.after(part + 1, 0) if part + 1 < len(note.parts) else None
    earlier = note.before(part - 1, len(note.text)) if part else None
    if note.works[part]:
        return Source(beside=beside, is_work=True)
    if (earlier is not None or found) and _only_joins(note.own_words[part]):
        return next(reversed(found.values())) if earlier is None else _of(note, earlier, beside)
    if following is not None and note.parts[part].ends == "." and not _has_signal(note, following):
        return _of(note, following, beside)
    if earlier is not None and note.parts[part - 1].ends == ".":
        return _of(note, earlier, beside)
    return Source(beside=beside)


def _only_joins(words: str) -> bool:
    """Whether the writer's own words between quotations are none but "and", "or" and the like."""
    return all(found.group() in _JOINERS for found in _WORDS.finditer(words))


def _of(note: NoteSources, number: int, beside: tuple[int, ...]) -> Source:
    return Source((number,), beside, is_work=note.is_work(number))


def _has_signal(note: NoteSources, number: int) -> bool:
    return note.read.cites[number].mentions[0].signal is not Signal.NONE


def _beside(note: NoteSources, part: int) -> tuple[int, ...]:
    parts = (number for number in (part - 1, part + 1) if 0 <= number < len(note.parts))
    return tuple(dict.fromkeys(cite for number in parts for cite in note.cites_in(number)))
