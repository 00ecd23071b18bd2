"""A symbol that disagrees with the words beside it: the number of a resolution, the session.

Wrong: "Human Rights Council resolution 21/9, A/HRC/21/9", which is another document. Right: "A/HRC/RES/21/9".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import said_of
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.model import Finding, Mention, Severity

__all__ = ["codes", "is_in_words", "run"]

codes = (
    Code(
        "symbol_check",
        Severity.MAJOR,
        "The symbol of a document disagrees with the number or session given in words.",
        wrong=(
            example("Human Rights Council resolution 21/9, A/HRC/21/9."),
            example("General Assembly Resolution 73/195, A/RES/73/159."),
            example("Human Rights Council, 44th session, *Boats by night*, A/HRC/41/38 (2019)."),
        ),
        right=(
            example("Human Rights Council resolution 21/9, A/HRC/RES/21/9."),
            example("G.A. Res. 73/195, U.N. Doc. A/RES/73/195 (Dec. 19, 2018)."),
            example("Human Rights Council, 41st session, *Boats by night*, A/HRC/41/38 (2019)."),
            example("Report of the Council on resolution 21/9, A/HRC/24/32 (2013)."),
        ),
    ),
)

#: Between a resolution in words and its symbol.
_BETWEEN = later(
    r"[\s,(:]*(?:\(\d{1,2}\s\w+\s\d{4}\))?[\s,(]*(?:U\.?N\.?\s?)?(?:Doc(?:ument|\.)?)?[\s(]*", re.IGNORECASE
)
_SESSION = later(r"\b(?P<number>\d{1,3})(?:st|nd|rd|d|th)\s+sess(?:ion|\.)", re.IGNORECASE)
#: How far before its symbol a document's session may stand.
_REACH = 400
#: Organs whose symbols give the session.
_BY_SESSION = frozenset({("A",), ("A", "HRC")})


def run(case: Case) -> Iterator[Finding]:
    """One finding for each document whose words and symbol cannot both be right."""
    before: Mention | None = None
    for number, cite in enumerate(case.cites):
        for mention in cite.mentions:
            symbol = _parsed(mention)
            if symbol is not None:
                said = said_of(case.read, number)
                begin = max(cite.span.start - len(said.before), mention.span.start - _REACH)
                head = case.note.text[begin : mention.span.start]
                message = _of_resolution(case, before, mention, symbol) or _of_session(symbol, head)
                if message:
                    yield case.finding("symbol_check", Severity.MAJOR, message, mention.span)
            before = mention


def _parsed(mention: Mention) -> UnSymbol | None:
    """The symbol that a mention prints."""
    return _symbol(mention.identifier) if mention.identifier in mention.text else None


def _symbol(identifier: str) -> UnSymbol | None:
    try:
        symbol = UnSymbol.parse(identifier)
    except ValueError:
        return None
    return symbol if (symbol.organ, *symbol.subsidiary) in _BY_SESSION else None


def _of_resolution(case: Case, before: Mention | None, mention: Mention, symbol: UnSymbol) -> str:
    """A resolution in words, and beside it the symbol of a document or of another resolution."""
    if before is None or not is_in_words(before):
        return ""
    words = _symbol(before.identifier)
    between = case.note.text[before.span.end : mention.span.start]
    if words is None or before.identifier == mention.identifier or _BETWEEN.fullmatch(between) is None:
        return ""
    if (symbol.session, symbol.number) == (words.session, words.number) and symbol.nature != "RES":
        return f"{symbol} is the symbol of another document; that of the resolution is {words}."
    if symbol.nature == "RES" and symbol.subsidiary == words.subsidiary:
        return f"“{before.text}” is {words}, and the symbol given is {symbol}. Only one is right."
    return ""


def is_in_words(mention: Mention) -> bool:
    """Whether it is a resolution that is named by its number, and not by its symbol."""
    return mention.kind == "un_resolution" and mention.identifier not in mention.text


def _of_session(symbol: UnSymbol, head: str) -> str:
    found = _SESSION.search(head)
    if found is None or not symbol.session.isdecimal() or found["number"] == symbol.session:
        return ""
    return f"The words say session {found['number']}, the symbol {symbol} says {symbol.session}. Only one is right."
