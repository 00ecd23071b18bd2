"""In what two printed forms of an author's name, or of the authors of one work, differ."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence

from legalgraph.footnotes.naming import tokens
from legalgraph.footnotes.same_author import ET_AL, can_be_one, surname
from legalgraph.footnotes.spelling import is_misspelt
from legalgraph.kinds.works.words import is_body

__all__ = ["NameForm", "authors_differ", "name_differs"]


class NameForm(enum.StrEnum):
    """How two forms of a name, or two lists of names, are not the same."""

    SPELLING = "spelling"
    FULLNESS = "fullness"
    ORDER = "order"
    OTHERS = "others"


def name_differs(name: str, other: str) -> NameForm | None:
    """Whether one is spelled otherwise (a letter, accent, hyphen), or has initials or fewer names than the other."""
    if _printed(name) == _printed(other):
        return None
    mine, theirs = _joined(name), _joined(other)
    if mine == theirs:
        return None if name.isupper() or other.isupper() else NameForm.SPELLING
    if is_body(name) or is_body(other):
        return NameForm.FULLNESS
    if surname(name) != surname(other):
        return NameForm.SPELLING
    return NameForm.SPELLING if _is_one_word_misspelt(name, other) else NameForm.FULLNESS


def _is_one_word_misspelt(name: str, other: str) -> bool:
    mine, theirs = _given(name), _given(other)
    return mine == theirs or is_misspelt(mine, theirs)


def _given(name: str) -> str:
    return "".join(tokens(name)[:-1]).replace("-", "")


def _joined(name: str) -> str:
    return "".join(tokens(name)).replace("-", "")


def _printed(name: str) -> str:
    return " ".join(name.replace("’", "'").replace(".", ". ").split()).casefold()


def authors_differ(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[NameForm, str, str]]:
    """The differences of two lists of authors of one work: each with the form here and the form there."""
    mine, theirs = _named(here), _named(there)
    pairs = [(name, _match(name, theirs)) for name in mine]
    found = [other for _, other in pairs if other]
    if len(mine) != len(here) or len(theirs) != len(there) or len(found) != max(len(mine), len(theirs)):
        if list(here) != list(there):
            yield NameForm.OTHERS, ", ".join(here), ", ".join(there)
    elif found != list(theirs):
        yield NameForm.ORDER, ", ".join(here), ", ".join(there)
    for name, other in pairs:
        form = name_differs(name, other) if other else None
        if form is not None:
            yield form, name, other


def _named(authors: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in authors if name.casefold() not in ET_AL)


def _match(name: str, others: Sequence[str]) -> str:
    """The one of the others that this can be: the same to the letter, or the first that can be one author."""
    return name if name in others else next((one for one in others if can_be_one(name, one)), "")
