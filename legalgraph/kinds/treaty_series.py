"""Treaty series: "2241 U.N.T.S. 507", "ETS No. 5", "40 ILM 335", "Trb. 1951, 131", "ILO Convention No. 87".

Each form is the identifier's own (``identifiers/``); an article or page cited in the treaty may follow. The labour
standards are in ``labour_standard.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from legalgraph.identifiers.ets import PRINTED, Ets
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.treaty_print import BY_PAGE, BY_YEAR, NUMBERED, TreatyPrint
from legalgraph.identifiers.unts import LONG, SHORT, Unts
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.un import labour_standard
from legalgraph.kinds.un.following import follow
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "treaty_series"
_SERIES_CUES = (
    "unts", "u.n.t.s", "u. n. t. s", "lnts", "l.n.t.s", "treaty series", "cets", "ets ", "e.t.s", "ste n", "stce",
    " ilm ", "i.l.m", "i. l. m", " ust ", "u.s.t.", "bevans", " cts ", "consol. t", "bfsp", "b.f.s.p", "tias",
    "t.i.a.s",
    "oasts", "o.a.s.t.s", "o.a.s. treaty", "ukts", "trb", "tractatenblad",
)  # fmt: skip
cues = (*_SERIES_CUES, *labour_standard.cues)
matches = (
    "2241 U.N.T.S. 507",
    "999 UNTS 171",
    "1 UNTS XVI",
    "2237 U. N. T. S. 319",
    "189 UNTS 137, art. 33(1)",
    "United Nations, Treaty Series, vol. 189, No. 2545",
    "UNTS vol. 189, p. 137",
    "League of Nations, Treaty Series, vol. LX, p. 253",
    "ETS No. 5",
    "CETS No. 197",
    "European Treaty Series - No. 5",
    "40 I.L.M. 335 (2001)",
    "OASTS No. 36",
    "T.I.A.S. No. 6577",
    "Trb. 1951, 131",
    "ILO Convention No. 143",
    "Convention, 1948 (No. 87)",
)
declines = (
    "UNTS volumes",
    "507 UN troops",
    "the EU ETS 2 scheme",
    "10 US troops",
    "Treaty Series of the United Nations",
    "the Convention No one signed",
)

_BEFORE, _AFTER = r"(?<![\w.])(?:", r")(?![\w/]|\.\d)"


def _form(printed: str) -> re.Pattern[str]:
    """An identifier's form as it stands in running text, where a line break may be a space."""
    spaced = re.sub(r"(?<!\\)\\ ", r"\\s{1,3}", printed.replace(r"\s?", r"\s{0,2}").replace(r"\s", r"\s"))
    return later(_BEFORE + spaced + _AFTER, re.VERBOSE | re.ASCII)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], Unts | Ets | TreatyPrint]], ...] = (
    (_form(SHORT), Unts.parse),
    (_form(LONG), Unts.parse),
    (_form(PRINTED), Ets.parse),
    (_form(BY_PAGE), TreatyPrint.parse),
    (_form(NUMBERED), TreatyPrint.parse),
    (_form(BY_YEAR), TreatyPrint.parse),
)
#: "189 UNTS 137 (No 2545)": the number under which the treaty is registered, beside its page.
_REGISTERED = later(r",?\s\(?(?:Reg\.?\s)?No\.?\s?(?:I{1,3}-)?\d{1,6}\)?(?![\w/-])")
#: "ETS" is also emissions trading: without "No" only where a citation puts it.
_CITING = later(r"(?:^|[(,;:]\s?|\.\s)\Z")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every reference to a series, in any typing of the dots, with the places in the treaty that follow it."""
    alone = [place for place in at if not (place and text[place - 1].isalnum() and text[place].isalnum())]
    series = [
        place for place in alone if not text[place + 2 : place + 3].isdigit()
    ]  # " C87" is a labour standard
    found = chain(_printed(text, series), labour_standard.find(text, around, alone))
    yield from sorted(found, key=lambda mention: (mention.span.start, -len(mention.span)))


def _printed(text: str, at: Sequence[int]) -> Iterator[Mention]:
    for form, parse in _FORMS:
        for found in searched(form, text, at, back=24, ahead=90):
            if parse == Ets.parse and not _is_of_europe(text, found):
                continue
            try:
                identifier = str(parse(found.group()))
            except ValueError:
                continue
            yield _mention(text, Span(*found.span()), identifier)


def _is_of_europe(text: str, found: re.Match[str]) -> bool:
    is_short = found.group()[:3] in {"ETS", "STE"}
    return (
        bool(found["no"])
        or not is_short
        or _CITING.search(text[max(0, found.start() - 3) : found.start()]) is not None
    )


def _mention(text: str, span: Span, identifier: str) -> Mention:
    registered = _REGISTERED.match(text, span.end)
    then = follow(text, registered.end() if registered else span.end)
    whole = Span(span.start, then.end)
    return Mention(
        name, whole, whole.of(text), identifier=identifier, pinpoints=then.pinpoints, dated=then.dated
    )
