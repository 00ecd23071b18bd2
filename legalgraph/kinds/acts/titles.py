"""Titles as EUR-Lex prints them, with the number before the word: "93/743/EC, Euratom: Council Decision of …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.identifiers.act_adopted import adopted_after
from legalgraph.identifiers.act_numbers import Printed
from legalgraph.identifiers.act_words import COMMUNITY, communities_in
from legalgraph.identifiers.designation import NUMBERED, act_of, printed_of
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.names import Named, numbered_so

__all__ = ["REACH", "titled"]

#: How far before the community and the colon a number may begin: "(93/743/EC, ECSC, Euratom".
REACH = 32
_TITLE = later(
    rf"""
    (?<![\w/.]) (?: \( (?=[^()]{{4,40}}\)) )? (?P<first> (?:19|20)?[0-9]{{2}} ) \s?/\s? (?P<second> [0-9]{{1,4}} )
    \s?/[\s,]? (?P<after> (?:{COMMUNITY} (?: \s?,\s? {COMMUNITY} ){{0,3}} )? ) \s?\)? \s?,?(?::|(?=\sPol))\s?
    (?: [A-Z] [^\n:;,.()]{{2,60}}? \s )??
    (?P<act> Regulation | Directive | (?:Framework\s)?Decision | Recommendation | Joint\sAction | Common\sPosition )
    (?!\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def titled(text: str, at: int, after: int) -> Iterator[Named]:
    """The act whose title has its number round this place; none if the word is followed by a number of the Union's own.

    Of "95/489/EC: Decision No 2717/95/EC" the second number is the act's, and is read where it stands; of
    "2010/566/EU: Decision No 1/2010 of the EU-Algeria Association Council" the second is that body's.
    """
    if not any(map(str.isdecimal, text[max(after, at - REACH) : at + 1])):
        return
    found = _TITLE.search(text, max(after, at - REACH), at + 2 * REACH + 64)
    if found is None or found.start() > at:
        return
    act, own = act_of(found["act"]), NUMBERED.match(text, found.end() + 1)
    if own is not None and own["second"] and printed_of(own, act).communities:
        return
    end, dated = adopted_after(text, own.end() if own is not None and own["second"] else found.end())
    communities = communities_in((found["after"],))
    printed = Printed(act, communities, has_no=False, first=found["first"], second=found["second"])
    celex, remark = numbered_so(text, end, printed)
    yield Named(found.start(), end, celex, dated, printed.communities, remark)
