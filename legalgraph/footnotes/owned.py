"""The works that a manuscript cites, looked for in the scholar's own library, and in what the two differ.

A work is the library's when title and author fit one of its entries. Of several the one of that year is meant; where
that leaves several, they are named, and nothing is claimed.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.footnotes.name_forms import NameForm, authors_differ
from legalgraph.footnotes.naming import Words, tokens
from legalgraph.footnotes.same_author import ET_AL, can_be_one
from legalgraph.footnotes.same_work import WorkIndex
from legalgraph.model import Library, LibraryItem, Work

__all__ = ["Differs", "Mismatch", "Owned", "mismatches", "numbers", "page_range"]


class Differs(enum.StrEnum):
    """In what a citation and the library differ, as a message calls it."""

    TITLE = "title"
    AUTHOR = "author"
    SPELLING = "author’s name"
    ORDER = "order of the authors"
    YEAR = "year"
    VOLUME = "volume"
    PAGE = "first page"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A difference: in what, as the note prints it, and as the library has it."""

    what: Differs
    printed: str
    kept: str

    @property
    def is_grave(self) -> bool:
        """Whether it leads a reader to another work: another author, another year."""
        return self.what in (Differs.AUTHOR, Differs.YEAR)


class Owned:
    """A library, asked for the works that notes cite."""

    def __init__(self, library: Library) -> None:
        self.source = library.source
        self.items = library.items
        self.unread = library.unread
        self._index = WorkIndex()
        for number, item in enumerate(library.items):
            self._index.add(item.work, number)

    def meant(self, work: Work) -> tuple[LibraryItem, ...]:
        """The entries that can be this work: one if it is told, several if it is not, none if it is not there."""
        found = [self.items[number] for number in self._index.like(work)]
        of_year = [item for item in found if item.work.date[:4] == work.date[:4]] or found
        descriptions = {
            (item.work.title.casefold(), item.work.container.casefold()): item for item in of_year
        }
        return tuple(descriptions.values())


def mismatches(work: Work, kept: Work) -> Iterator[Mismatch]:
    """In what a citation differs from an entry; what either leaves out is no difference."""
    yield from _of_title(work, kept)
    yield from _of_authors(work, kept)
    for what, printed, there in (
        (Differs.YEAR, work.date[:4], kept.date[:4]),
        (Differs.VOLUME, work.volume, kept.volume),
        (Differs.PAGE, work.page, kept.page if work.type == kept.type else ""),
    ):
        if printed and there and printed.casefold() != there.casefold():
            yield Mismatch(what, printed, there)


def _of_title(work: Work, kept: Work) -> Iterator[Mismatch]:
    printed, there = tokens(work.title), tokens(kept.title)
    if printed and there and not (_begins(printed, there) or _begins(there, printed)):
        yield Mismatch(Differs.TITLE, work.title.replace("*", ""), kept.title)


def _begins(short: Words, long: Words) -> bool:
    """A subtitle may be left out; hyphens and spaces are no matter here."""
    return long[: len(short)] == short or "".join(long).replace("-", "") == "".join(short).replace("-", "")


def _of_authors(work: Work, kept: Work) -> Iterator[Mismatch]:
    """Another first author; a name misspelt; another order. Initials and "et al." are a matter of style."""
    printed = [name for name in work.authors if name.casefold() not in ET_AL]
    there = [name for name in kept.authors if name.casefold() not in ET_AL]
    if not printed or not there:
        return
    if not any(can_be_one(printed[0], name) for name in there):
        yield Mismatch(Differs.AUTHOR, printed[0], ", ".join(there))
        return
    for form, name, other in authors_differ(printed, there):
        if form is NameForm.SPELLING:
            yield Mismatch(Differs.SPELLING, name, other)
        elif form is NameForm.ORDER:
            yield Mismatch(Differs.ORDER, name, other)


def page_range(pages: str) -> tuple[int, int] | None:
    """First and last page of "34-60" or "740-62"; None for anything else."""
    first, dash, last = pages.replace(" ", "").replace("–", "-").partition("-")
    if not (dash and first.isdecimal() and last.isdecimal()) or len(first) > len("99999") < len(last):
        return None
    whole = first[: len(first) - len(last)] + last if len(last) < len(first) else last
    return (int(first), int(whole)) if int(first) <= int(whole) else None


def numbers(pages: Sequence[str]) -> list[int]:
    """The pages that are numbers."""
    return [int(one) for one in pages if one.isdecimal() and len(one) <= len("99999")]
