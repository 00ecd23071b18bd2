"""United Nations documents by their symbol, "A/HRC/35/35, Annex at Art. 3", and treaty bodies' general comments.

What looks like a symbol is one only if it parses as one (``identifiers/un_symbol.py``). A mention runs from the
symbol to the last of the places and dates that follow it; an annex is what the words name in the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_bodies import ORGANS
from legalgraph.identifiers.un_symbol import known_as
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.un import un_comment
from legalgraph.kinds.un.following import follow, led
from legalgraph.model import Mention, Span

__all__ = ["CANDIDATE", "cues", "declines", "find", "matches", "mention_of", "name", "parsed", "symbol_at"]

name = "un_document"
_SYMBOL_CUES = (
    "a/", "e/", "s/", "st/", "t/r", *(f"{organ.lower()}/" for organ in ORGANS if len(organ) > 2), "ec/gc/", "/sc/",
    "dp/", "td/",
)  # fmt: skip
cues = (*_SYMBOL_CUES, *un_comment.cues)
matches = (
    "A/HRC/35/35",
    "E/CN.4/Sub.2/2004/43",
    "A/HRC/RES/15/13",
    "A/RES/217(III)",
    "S/RES/1325 (2000)",
    "A/73/12 (Part II)",
    "A/72/171*",
    "A/HRC/35/35, Annex at Art. 1(1)",
    "A/73/206 at Paras. 6-9 (July 20, 2018)",
    "A/810 at 71 (1948)",
    "CRC General Comment No. 6 (2005), para. 12",
)
declines = (
    "and/or",
    "A/B testing",
    "on 24/7",
    "C/o the editor",
    "https://undocs.org/A/HRC/35/35",
    "Regulation EC/2201/2003",
    "general comments on the draft",
)

#: What may be a symbol: capitals, then elements between strokes, which a line break may part.
CANDIDATE = later(
    r"""(?<![\w/.:=-]) (?<![\w]/-)
    (?P<symbol> [A-Z]{1,8} (?: / (?:\n\s{0,3})? [A-Za-z0-9.\-]{1,20} (?:\(\d{1,3}\)(?=/))? ){1,9}
      (?: \s?[A-Z](?=\s?\()(?!\w) )?                                     # 217 A (III)
      (?: \s? \( (?:[IVXL]{1,8}|(?:19|20)\d\d) \) (?:\s?[A-Z](?![\w.’'])(?:\s?-\s?[A-Z](?!\w))?)? )?
      (?: \s? [(\[] (?:Parts?|Vol\.|Volume|SUPP) [\sIVX\d/.Part]{0,14} [)\]] )? )
    (?P<stars> -? \*{1,3} )?""",
    re.VERBOSE,
)
_BEGINS = later(r"[A-Z](?<![\w/].)")
_YEAR_AFTER = later(r"\s?\((?:19|20)\d\d\).*", re.DOTALL)
_DOUBLE = later(r"-(?=[A-Z]{1,5}/)")
#: A document of the first decades, "E/1618"; other things are numbered so too.
_SHORT = later(r"(?P<organ>[AEST])/(?P<number>\d{1,5})")
#: About how far their numbering had come when it ended.
_SERIALS = {"A": 12_500, "E": 6_400, "S": 27_100, "T": 2_100}
_DOCUMENT = later(
    r"(?:\bdoc(?:ument|\.)?s?\.?|U\.?N\.?|symbol|GAOR|and|;)\s+(?:[Nn]os?\.?\s+)?\Z|[(\[]\Z|^\Z",
    re.IGNORECASE,
)
_REACH = 24
#: A line break after a stroke.
_BROKEN = later(r"(?<=/)\s+")
_LAST_LETTER = later(r"\s?[A-Z](?:\s?-\s?[A-Z])?\Z")
#: How far back an asterisk that opens italics is looked for.
_ITALICS = 300


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every symbol and general comment, without the punctuation of the sentence it stands in."""
    found = chain(_symbols(text, at), un_comment.find(text, around, at))
    yield from sorted(found, key=lambda mention: mention.span.start)


def _symbols(text: str, at: Sequence[int]) -> Iterator[Mention]:
    for found in searched(CANDIDATE, text, at, back=20, ahead=140, begins=_BEGINS):
        if not _is_cited(text, found):
            continue
        read = _read(text, found)
        if read is not None:
            yield mention_of(text, name, found.start("symbol"), *read)
            continue
        for start, symbol in _several(found):
            yield mention_of(text, name, start, start + len(symbol), symbol)


def _is_cited(text: str, found: re.Match[str]) -> bool:
    """Whether a letter and a number, "A/810", are a symbol: where a document is spoken of, or cited with a place."""
    short = _SHORT.fullmatch(found["symbol"].rstrip(".-"))
    if short is None:
        return True
    if int(short["number"]) > _SERIALS[short["organ"]]:
        return False
    start = found.start("symbol")
    then = follow(text, found.end("symbol"))
    return bool(then.pinpoints or then.dated or _DOCUMENT.search(text, max(0, start - _REACH), start))


def mention_of(text: str, kind: str, start: int, end: int, identifier: str) -> Mention:
    """The mention of a document or resolution whose identifier ends here, with what follows it."""
    then = follow(text, end)
    start, places = (start, then.pinpoints) if then.pinpoints else led(text, start)
    span = Span(start, then.end)
    remark = "a long range; only its ends are resolved" if then.shortened else ""
    return Mention(
        kind,
        span,
        span.of(text),
        named=then.annex,
        pinpoints=places,
        identifier=identifier,
        remark=remark,
        dated=then.dated,
    )


def symbol_at(text: str, at: int) -> tuple[int, str] | None:
    """The symbol that begins here: where it ends, and its canonical form."""
    found = CANDIDATE.match(text, at)
    return _read(text, found) if found else None


def _read(text: str, found: re.Match[str]) -> tuple[int, str] | None:
    """The longest symbol at a candidate, first with all that is printed in brackets after it.

    The asterisk of a document reissued belongs to the mention and not to the symbol, under which it is known.
    """
    printed = found["symbol"].rstrip(".-")
    for form in dict.fromkeys((printed, _LAST_LETTER.sub("", printed), _YEAR_AFTER.sub("", printed))):
        symbol = parsed(form.rstrip())
        if symbol:
            end = found.start("symbol") + len(form.rstrip())
            reissued = found["stars"] and end == found.end("symbol") and not _in_italics(text, found.start())
            return found.end() if reissued else end, symbol
    return None


def _several(found: re.Match[str]) -> Iterator[tuple[int, str]]:
    """The symbols of a document that has two, where each begins: "E/2004/23-E/CN.4/2004/127"."""
    start = found.start("symbol")
    for printed in _DOUBLE.split(found["symbol"].rstrip(".-")):
        symbol = parsed(printed)
        if symbol == printed:
            yield start, printed
        start += len(printed) + 1


def _in_italics(text: str, start: int) -> bool:
    """Whether an asterisk after the symbol closes italics that were opened before it."""
    low = max(0, start - _ITALICS)
    return text.count("*", max(low, text.rfind("\n", low, start) + 1), start) % 2 == 1


@lru_cache(maxsize=4096)
def parsed(printed: str) -> str:
    """The canonical form of a symbol; "" for what is none. A document is cited many times in a text."""
    try:
        return known_as(_BROKEN.sub("", printed))
    except ValueError:
        return ""
