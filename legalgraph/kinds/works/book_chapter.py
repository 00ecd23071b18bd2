"""Chapters in edited books and entries in encyclopaedias: "Roe, ‘Chapter’ in J Doe (ed), *Book* (OUP 2014) 33, 35"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.author_date import MARKS, TITLE, titled_author_date
from legalgraph.kinds.works.containers import Held, after_year, round_year, unbracketed
from legalgraph.kinds.works.dates import YEARS_CLOSED, Dated, closing_at
from legalgraph.kinds.works.endings import read_ending
from legalgraph.kinds.works.heads import Head, is_set_apart, read_head
from legalgraph.kinds.works.made import each, made
from legalgraph.model import Mention, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "book_chapter"
cues = (*YEARS_CLOSED, "(ed", "(hrsg", "(hg.", "(dir", "(coord")
matches = (
    "J Roe, ‘Title of the Chapter’ in J Doe (ed), *Title of the Book* (OUP 2014) 33, 35",
    "Jane Roe, *Title of the Chapter*, in TITLE OF THE BOOK 33, 35 (John Doe, ed., 2022)",
    "Jane Roe, *Title of the Chapter*, *in* TITLE OF THE BOOK 33 (John Doe & Max Poe eds., 2d ed. 2022)",
    "Jane Roe, ‘Non-Return’ in *Max Planck Encyclopedia of Public International Law* (2014) para 5",
)
declines = (
    "set out in the Convention (1951)",
    "Jane Roe, *Title of the Piece*, 29(3) NETH. INT’L L. REV. 307 (1982)",
)

_TITLE = later(rf"{TITLE}(?=[.,]?\s[Ii]n:?\s)")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every chapter, from its first author to the last page cited."""
    return each(_read, text, around, at)


def _read(text: str, place: int) -> Mention | None:
    if text[place] == "(":
        return _first(text, unbracketed(text, place))
    dated = closing_at(text, place)
    return (_first(text, round_year(text, dated)) or _author_date(text, dated)) if dated else None


def _first(text: str, tried: Iterable[Held]) -> Mention | None:
    return next(filter(None, (_chapter(text, held) for held in tried)), None)


def _chapter(text: str, held: Held) -> Mention | None:
    head = read_head(text, held.start) if held.editors or is_set_apart(text, held.start) else None
    return _made(text, head, held) if head and (head.mark or held.editors) else None


def _author_date(text: str, dated: Dated) -> Mention | None:
    who = titled_author_date(text, dated)
    title = _TITLE.match(text, dated.end) if who else None
    held = after_year(text, title.end(), dated.date) if title else None
    if who is None or title is None or held is None:
        return None
    return _made(text, replace(who, title=" ".join(title["title"].split()).strip(MARKS)), held)


def _made(text: str, head: Head, held: Held) -> Mention:
    work = Work(
        "chapter",
        authors=head.authors,
        title=head.title,
        container=held.book,
        editors=held.editors,
        publisher=held.publisher,
        volume=held.volume,
        page=held.page,
        date=held.date,
    )
    ending = read_ending(text, held.end, pages=not held.cited)
    return made(name, text, head.start, work, ending.after(held.cited))
