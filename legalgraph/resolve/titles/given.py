"""The short names that a text gives to treaties, and the years it gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.names import Names
from legalgraph.kinds.titles.subject import KIND
from legalgraph.model import Mention
from legalgraph.resolve.titles.bodies import Bearers

__all__ = ["given_names", "of_its_year"]

_YEAR = later(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")


def given_names(mentions: Iterable[Mention]) -> Names:
    """The short names that a text gives to instruments and then uses like names: "the UNCLOS", "the ESA Convention"."""
    terms = (
        term.removeprefix("the ")
        for mention in mentions
        for term in mention.defines
        if _is_name(term, mention.named)
    )
    return Names.of((), [(term, term) for term in dict.fromkeys(terms)])


def _is_name(term: str, title: str) -> bool:
    """Whether a term is a name of the instrument: it says of what kind it is, or its letters are those of the title.

    "UNCLOS" is, of the United Nations Convention on the Law of the Sea; "INTELSAT" is the organisation's.
    """
    if KIND.search(term):
        return " " in term.removeprefix("the ")
    kind = KIND.search(title)
    if kind is None or not term.isupper():
        return False
    initials = iter([word[0].upper() for word in title.split()])
    return kind.group()[0] in term and all(letter in initials for letter in term)


def of_its_year(mention: Mention, bearers: Bearers) -> Mention:
    """A title with the year that the text gives it, where that decides which treaty it is, or that it is none known."""
    year = mention.dated[:4]
    if not year or year in mention.named:
        return _fitting(mention, bearers)
    dated = f"{year} {mention.named}"
    is_decided = bearers(dated) == bearers(mention.named)
    return _fitting(mention if is_decided else replace(mention, named=dated), bearers)


def _fitting(mention: Mention, bearers: Bearers) -> Mention:
    """The same without short names of another year: "GATT 1994" is not the agreement of 1947."""
    if not any(_YEAR.search(term) for term in mention.defines):
        return mention
    found = bearers(mention.named)
    kept = (
        term
        for term in mention.defines
        if (year := _YEAR.search(term)) is None or bearers(f"{year.group()} {mention.named}") == found
    )
    return replace(mention, defines=tuple(kept))
