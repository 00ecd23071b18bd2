"""The words of a paragraph of a page, without what its editors put into it.

Left out are the calls of notes that the page has (the notes are kept beside the text), and the arrows by which a
consolidated text says which act its words come from ("►M1 … ◄", "▼B"): they are the editor's, not the law's. So is
the rule of dashes that stands where something was repealed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import fold
from legalgraph.readers.cellar.notes import Anchors

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["BLOCKS", "cleaned", "is_mark_of_list", "names_of", "spoken", "without_arrows", "words_of"]

BLOCKS = frozenset(
    "p div table dl dd dt ul ol li h1 h2 h3 h4 h5 h6 section article blockquote hr header footer".split()
)
_LIST_MARKS = frozenset({"num", "no-parag"})
# Code points that no text may have: a call, a call with its own brackets, a note's own mark.
_CALL, _BRACKETED, _OWN = "\ufdd0", "\ufdd1", "\ufdd2"
_LINKS = re.compile(
    rf"""
    [ ]? (?: \( [ ]? {_CALL} [ ]? \) | [{_CALL}{_BRACKETED}] ) (?: [ ] (?=[,.)]) )?    # brackets outside or in
  | \(? [ ]? {_OWN} [ ]? \)? [ ]?
    """,
    re.VERBOSE,
)
_ARROWS = re.compile(r"[►▼] ?(?:[A-Z]{1,3}\d{0,3}(?!\w))? ?| ?◄")
_REPEALED = re.compile(r"[-–—_ ]{3,}")
_SILENT = frozenset(("script", "style", "head", "title"))


def names_of(element: HtmlElement) -> list[str]:
    """An element's class names."""
    return str(element.get("class", "")).split()


def is_mark_of_list(element: HtmlElement) -> bool:
    """Whether an element is the mark that stands before a paragraph or point."""
    return element.tag == "span" and not _LIST_MARKS.isdisjoint(names_of(element))


def words_of(element: HtmlElement, links: Anchors, *, marked: bool = True) -> str:
    """The words of an element, folded; without its list mark when ``marked`` is False."""
    return cleaned(spoken(element, links, marked=marked))


def cleaned(text: str) -> str:
    """The words of what was spoken: folded, without calls and arrows."""
    return without_arrows(_LINKS.sub("", fold(text)))


def spoken(element: HtmlElement, links: Anchors, *, marked: bool = True) -> str:
    """All that an element says, a sign in the place of every call, to be ``cleaned``."""
    return "".join(_pieces(element, links, marked=marked))


def without_arrows(text: str) -> str:
    """The words without the editor's arrows; nothing when only a rule for something repealed is left."""
    words = fold(_ARROWS.sub(_between, fold(text)))
    return "" if _REPEALED.fullmatch(words) else words


def _between(arrow: re.Match[str]) -> str:
    """What an arrow leaves: a space where two words would else be one."""
    start, end = arrow.span()
    before, after = arrow.string[max(0, start - 1) : start], arrow.string[end : end + 1]
    return " " if before.isalnum() and after.isalnum() else ""


def _pieces(element: HtmlElement, links: Anchors, *, marked: bool) -> Iterator[str]:
    if not marked and is_mark_of_list(element):
        return
    if element in links.calls:
        yield _BRACKETED if "(" in element.text_content() else _CALL
    elif element in links.notes:
        yield _OWN
    elif element.tag not in _SILENT:
        yield from _spoken(element, links, marked=marked)


def _spoken(element: HtmlElement, links: Anchors, *, marked: bool) -> Iterator[str]:
    yield " " if element.tag == "br" else element.text or ""
    for child in element:
        yield from _pieces(child, links, marked=marked)
        yield child.tail or ""
