"""Resolutions named in words: "General Assembly resolution 54/212 of 22 December 1999", "S.C. Res. 1325, ¶ 3".

The body that adopted one stands before it or after it, or its numbering shows it. Where both the Assembly and the
Human Rights Council may have adopted it, the mention says so and has no identifier. Each of a list is a mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_resolution import SERIES, enacted, possible
from legalgraph.identifiers.un_symbol import UnSymbol, known_as
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.un.following import follow
from legalgraph.kinds.un.issuing import longest_first, named_after, named_before
from legalgraph.kinds.un_document import CANDIDATE, mention_of, symbol_at
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "un_resolution"
cues = (
    "resolution", " res. ", " res ", "a.res", "unscr ",
    *(f"decision {since}" for since in (*"123456789", "s-")),
)  # fmt: skip
matches = (
    "General Assembly resolution 54/212 of 22 December 1999",
    "resolution 2625 (XXV)",
    "Human Rights Council resolution 15/13",
    "UNGA Res 2625 (XXV)",
    "G.A. Res. 217 (III) A, para. 4",
    "UNSCR 1325",
    "G.A. Res. 73/195, U.N. Doc. A/RES/73/195 (Dec. 19, 2018)",
)
declines = (
    "a New Year's resolution 3",
    "high resolution 12",
    "Resolution adopted by the Council",
    "a resolution 2/3 of the members backed",
    "Parliamentary Assembly Resolution 1821 (2011)",
)

_NUMBER = r"""(?:E?S-)?\d{1,4}(?:/\d{1,4})?(?:\s?[A-Z](?:\s?-\s?[A-Z]
  |\s[IVX]{1,4}(?=\s?\())?(?=[\s,.;:()]|$)(?![.’']\w))?
    (?:\s?\((?:[IVXL]{1,8}|(?:19|20)\d\d)\))?(?:\s?[A-Z](?![\w.’'])(?:\s?-\s?[A-Z](?!\w))?)?"""
_CANDIDATE = later(
    rf"""(?<!\w) (?: (?P<what> [Rr]esolutions?|RESOLUTIONS?|[Rr]es\b\.?|(?<=\w\.)Res\b\.?|[Dd]ecisions? ) \s+
        (?:[Nn]os?\b\.?\s*)? | UNSCR\s+ )
    (?P<number> {_NUMBER} ) (?!\w|/|\.\d)""",
    re.VERBOSE,
)
_FURTHER = later(
    rf"(?:[,;]\s+(?:and\s+|as\s+well\s+as\s+)?|\s+(?:and|or|&)\s+)(?P<number>{_NUMBER})(?!\w|/|\.\d)",
    re.VERBOSE,
)
_BODIES = longest_first(SERIES)
#: Bodies outside the United Nations whose resolutions are numbered alike.
_FOREIGN = later(
    r"(?:Parliamentary\s+Assembly|Council\s+of\s+Europe|PACE|Parliament|Congress|House|Senate|Commission|Ministers"
    r"|Union|Institute|Conference|Interpol|ICAO|IMO|OAS|OSCE|AU|ECOWAS)(?:[’']s?)?,?\s+\Z"
)
#: Whose resolutions a number alone can show.
_SURE = frozenset({"A", "S"})
_TWO_THIRDS = later(r"[12]/[234]\Z")
_REACH, _MOST = 40, 100


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every resolution with a number, those of a list each by itself."""
    for found in searched(_CANDIDATE, text, at, back=20, ahead=60):
        start, series = _adopted(text, found)
        nature = "DEC" if (found["what"] or "").lower().startswith("decision") else "RES"
        if (nature == "DEC" and not series) or _FOREIGN.search(text, max(0, start - _REACH), start):
            continue
        first = _mention(text, Span(start, found.end("number")), found["number"], series, nature)
        if first is None:
            continue
        yield first
        yield from _listed(text, found.end("number"), first, series, nature)


def _adopted(text: str, found: re.Match[str]) -> tuple[int, str]:
    """Where the mention begins, and the series of the body that adopted it, "" if the words name none."""
    if found["what"] is None:
        return found.start(), "S"
    start, body = named_before(text, found.start(), _BODIES)
    body = body or named_after(text, found.end("number"), _BODIES)
    return start, SERIES.get(body, "")


def _listed(text: str, end: int, first: Mention, series: str, nature: str) -> Iterator[Mention]:
    """ "resolutions 1325 (2000), 1820 (2008) and 1888 (2009)": numbers of the first one's make."""
    end = first.span.end if first.dated else end
    for _ in range(_MOST):
        further = _FURTHER.match(text, end)
        if further is None or _make(further["number"]) != _make(first.text):
            return
        mention = _mention(text, Span(*further.span("number")), further["number"], series, nature)
        if mention is None:
            return
        yield mention
        end = mention.span.end if mention.dated else further.end()


def _make(printed: str) -> tuple[bool, bool]:
    return re.search(r"\d/\d", printed) is not None, re.search(r"\((?:[IVXL]+|\d{4})\)", printed) is not None


def _mention(text: str, span: Span, printed: str, series: str, nature: str) -> Mention | None:
    """The mention of a number that ends the span; None where no body has such a number."""
    then = follow(text, span.end)
    symbols = _symbols(printed, series, nature, int(then.dated[:4]) if then.dated else None)
    if not symbols or (not series and _TWO_THIRDS.fullmatch(printed)):
        return None
    is_certain = len(symbols) == 1 and bool(
        series or (symbols[0].organ in _SURE and not symbols[0].subsidiary)
    )
    identifier = known_as(str(symbols[0])) if is_certain else ""
    mention = mention_of(
        text, name, span.start, _with_symbol(text, then.end, identifier) or span.end, identifier
    )
    if identifier:  # the date and the place may stand before the symbol or after it
        return replace(
            mention,
            named=mention.named or then.annex,
            dated=mention.dated or then.dated,
            pinpoints=mention.pinpoints or then.pinpoints,
        )
    bodies = " or the ".join(symbol.body for symbol in symbols)
    remark = f"it does not say who adopted it: the {bodies}, or another that numbers alike"
    return replace(mention, named=" ".join(span.of(text).split()), remark=remark)


def _symbols(printed: str, series: str, nature: str, year: int | None) -> tuple[UnSymbol, ...]:
    if not series:
        return possible(printed, year)
    try:
        return (enacted(series, printed, nature),)
    except ValueError:
        return ()


def _with_symbol(text: str, end: int, identifier: str) -> int:
    """Where the same resolution's symbol ends, if it follows in the same citation: "…, U.N. Doc. A/RES/73/195"."""
    doubled = CANDIDATE.search(text, end, end + 220) if identifier else None
    if doubled is None or re.search(r";|\n\s*\n|\.\s+[A-Z][a-z]+\s[a-z]", text[end : doubled.start()]):
        return 0
    symbol = symbol_at(text, doubled.start())
    return symbol[0] if symbol and symbol[1] == identifier else 0
