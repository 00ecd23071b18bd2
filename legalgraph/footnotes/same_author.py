"""Whether two names are of one author: in full and with initials, with and without accents, a body by its letters."""

from __future__ import annotations

from legalgraph.footnotes.naming import acronyms, stands_in, tokens
from legalgraph.footnotes.spelling import is_misspelt
from legalgraph.kinds.works.words import is_body

__all__ = ["ET_AL", "can_be_one", "surname"]

#: How a list of authors that is cut short ends.
ET_AL = frozenset({"et al.", "et al", "and others"})


def can_be_one(name: str, other: str) -> bool:
    """Whether two names can be of one author; nothing is said of whether they are well spelled."""
    mine, theirs = tokens(name), tokens(other)
    if not mine or not theirs:
        return False
    if is_body(name) or is_body(other):
        short, long = sorted((mine, theirs), key=len)
        return stands_in(short, long) or "".join(mine) in acronyms(other) or "".join(theirs) in acronyms(name)
    if surname(name) != surname(other) and not is_misspelt(surname(name), surname(other)):
        return False
    return 1 in (len(mine), len(theirs)) or mine[0][:1] == theirs[0][:1]


def surname(author: str) -> str:
    """The last word of a name without hyphens, accents and capitals; of a body, the whole name."""
    words = tokens(author)
    if not words:
        return ""
    return " ".join(words) if is_body(author) else words[-1].replace("-", "").replace("'", "")
