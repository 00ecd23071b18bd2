"""The words of a paragraph of a page, without what its editors put into it.

Left out are the calls of notes that the page has (the notes are kept beside the text), and the arrows by which a
consolidated text says which act its words come from ("►M1 … ◄", "▼B"): they are the editor's, not the law's. So is
the rule of dashes that stands where something was repealed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import fold
from legalgraph.readers.cellar.classes import Classed, classed
from legalgraph.readers.cellar.notes import Anchors, printed_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BLOCKS", "classed_as", "cleaned", "is_mark_of_list", "spoken", "without_arrows", "words_of"]

BLOCKS = frozenset(
    "p div table dl dd dt ul ol li h1 h2 h3 h4 h5 h6 section article blockquote hr header footer".split()
)
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


def classed_as(element: _Element) -> Classed:
    """What an element's class names say."""
    return classed(element.get("class", ""))


def is_mark_of_list(element: _Element) -> bool:
    """Whether an element is the mark that stands before a paragraph or point."""
    return element.tag == "span" and classed_as(element).is_mark


def words_of(element: _Element, links: Anchors, *, marked: bool = True) -> str:
    """The words of an element, folded; without its list mark when ``marked`` is False."""
    return cleaned(spoken(element, links, marked=marked))


def cleaned(text: str) -> str:
    """The words of what was spoken: folded, without calls and arrows."""
    if not text or text.isspace():
        return ""
    words = fold(text)
    if _CALL in words or _BRACKETED in words or _OWN in words:
        words = fold(_LINKS.sub("", words))
    return without_arrows(words)


def without_arrows(words: str) -> str:
    """Folded words without the editor's arrows; nothing when only a rule for something repealed is left."""
    if "►" in words or "▼" in words or "◄" in words:
        words = fold(_ARROWS.sub(_between, words))
    return "" if _REPEALED.fullmatch(words) else words


def _between(arrow: re.Match[str]) -> str:
    """What an arrow leaves: a space where two words would else be one."""
    start, end = arrow.span()
    before, after = arrow.string[max(0, start - 1) : start], arrow.string[end : end + 1]
    return " " if before.isalnum() and after.isalnum() else ""


def spoken(element: _Element, links: Anchors, *, marked: bool = True) -> str:
    """All that an element says, a sign in the place of every call, to be ``cleaned``."""
    if not marked and is_mark_of_list(element):
        return ""
    if element in links.calls:
        return _BRACKETED if "(" in printed_in(element) else _CALL
    if element in links.notes:
        return _OWN
    if element.tag in _SILENT:
        return ""
    parts = [" " if element.tag == "br" else element.text or ""]
    for child in element:
        parts += (spoken(child, links, marked=marked), child.tail or "")
    return "".join(parts)
