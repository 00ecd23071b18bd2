"""What a citation was taken for where its own words do not say it for sure, and where its number cannot be read.

What is said against words that were held against such a reading is a question: the reading may be wrong, and not the
author.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from legalgraph.footnotes.cites import Cite, as_written
from legalgraph.model import Citation, Confidence
from legalgraph.resolve import Known

__all__ = ["Doubt", "doubt_in", "doubt_of"]

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a reading is not sure, in a sentence.

    ``of_number`` says that only the number of a place cannot be read: the instrument itself is sure.
    """

    said: str
    of_number: bool = False


def doubt_of(cite: Cite, known: Known, name: Callable[[str], str]) -> Doubt | None:
    """What makes the reading of a citation less than sure; ``name`` names a key as a reader is told of it."""
    return doubt_in(cite.unsure, known, name)


def doubt_in(citations: Iterable[Citation], known: Known, name: Callable[[str], str]) -> Doubt | None:
    """The same of these results of reading."""
    read = list(citations)
    unread = next((one for one in read if one.confidence is Confidence.UNDECIDED), None)
    if unread is not None:
        return Doubt(f"{unread.how[:1].upper()}{unread.how[1:]}.", of_number=True)
    probable = [one for one in read if one.confidence is Confidence.PROBABLE]
    return Doubt(_taken_for(probable, known, name)) if probable else None


def _taken_for(probable: Sequence[Citation], known: Known, name: Callable[[str], str]) -> str:
    keys = dict.fromkeys(as_written(one, known) for one in probable)
    why = "; ".join(dict.fromkeys(one.how.removeprefix("taken for ") for one in probable if one.how))
    words = probable[0].mention.text
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return f"“{shown}” was taken for {' and '.join(map(name, keys))}{f' ({why})' if why else ''}."
