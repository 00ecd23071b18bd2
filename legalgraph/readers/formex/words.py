"""The words of a Formex element: what is printed of it on its line, and the notes that are called in it.

Quotation marks, brackets of formulae and fraction bars are elements and attributes in Formex, not characters:
they are printed, so they are words here, and what is marked as printed in capitals is in capitals. A note stands
where it is called; it is taken out of the line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["INLINE", "add_tail", "gather"]

# What stands within a line. Everything else begins a line of its own.
INLINE = frozenset(
    """
    HT FT DATE REF.DOC REF.DOC.OJ REF.DOC.ECR REF.DOC.SE REF.ANCHOR ANCHOR LINK NOTE QUOT.START QUOT.END IE
    EXPR IND EXPONENT OVER ROOT FORMULA FRACTION DIVIDEND DIVISOR INTEGRAL SUM PRODUCT VECTOR DEGREE OP.CMP OP.MATH
    FUNCTION FMT.VALUE NO.CELEX NO.ECLI NO.CASE ABR BR CURRENCY
    """.split()
)
_BRACKETS = {"BRACKET": ("(", ")"), "SQBRACKET": ("[", "]"), "BRACE": ("{", "}"), "ABS": ("|", "|")}
_FORMULAE = ("EXPR", "DIVISOR")
_SIGNS = {"OVER": "/", "ROOT": "√", "IE": "", "BR": " "}
_QUOTES = ("QUOT.START", "QUOT.END")
_STOPS = (".", ",", ";", ":", ")")


def gather(element: _Element, line: list[str], notes: list[_Element]) -> None:
    """Add what is printed of an element that stands within a line, and the notes called in it."""
    tag = element.tag
    if tag == "NOTE":
        notes.append(element)
    elif tag in _QUOTES:
        line.append(_quotation_mark(element))
    elif tag in _SIGNS:
        line.append(_SIGNS[tag])
    elif tag == "HT" and element.get("TYPE") == "UC":
        inner: list[str] = []
        _within(element, inner, notes)
        line.append("".join(inner).upper())
    else:
        opening, closing = _brackets(element) if tag in _FORMULAE else ("", "")
        line.append(opening)
        _within(element, line, notes)
        line.append(closing)


def _within(element: _Element, line: list[str], notes: list[_Element]) -> None:
    line.append(element.text or "")
    for child in element:
        gather(child, line, notes)
        add_tail(child, line)


def add_tail(element: _Element, line: list[str]) -> None:
    """Add what is printed after an element. No space is left where a note was called before a stop."""
    tail = element.tail
    if not tail:
        return
    if element.tag == "NOTE" and line and tail.startswith(_STOPS):
        line[-1] = line[-1].rstrip()
    line.append(tail)


def _brackets(element: _Element) -> tuple[str, str]:
    if element.tag == "DIVISOR":
        return "/", ""
    opening, closing = _BRACKETS.get(element.get("TYPE", ""), ("", ""))
    return opening, closing


def _quotation_mark(element: _Element) -> str:
    """The mark whose code point the element names; a straight one where it names none that can be printed."""
    try:
        mark = chr(int(element.get("CODE", "22"), 16))
    except (ValueError, OverflowError):
        return '"'
    return mark if mark.isprintable() else '"'
