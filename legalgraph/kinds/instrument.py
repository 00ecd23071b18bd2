"""An instrument named without a place in it: "the TFEU", "the Convention", "this Protocol".

A full name or abbreviation is one of the catalogue's; a general word with "the", "this" or "that" means
whatever the instrument it stands in has called so. General words alone are no citation: a capital is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["GENERAL", "UNLISTED", "cues", "declines", "find", "matches", "name"]

name = "instrument"
cues = (
    "convention",
    "protocol",
    "treat",
    "charter",
    "covenant",
    "declaration",
    "statute",
    "regulation",
    "directive",
    "framework decision",
    "decision",
    "agreement",
    "constitution",
    "pact",
    "compact",
)
matches = ("Treaty on European Union", "this Protocol", "the said Convention")
declines = (
    "a convention of pastors",
    "the decision was late",
    "treaty law",
    "the Convention on Road Traffic",
)

_WORDS = (
    r"Convention|Protocol|Treaty|Treaties|Charter|Covenant|Covenants|Declaration|Statute|Regulation|Directive"
    r"|Framework\ Decision|Decision|Agreement|Constitution|Pact|Compact"
)
#: "the Convention", "this present Protocol", "that Directive"; a declaration calls itself without a capital.
GENERAL = re.compile(
    rf"""(?<!\w)
    (?P<which> [Tt]his(?:\s+present)? | [Tt]hat | [Tt]he(?:\s+(?:said|present|same|aforementioned))? ) \s+
    (?P<what> (?:{_WORDS})(?!\w) | (?<=resent\s)declaration(?!\w) )
    (?!\s+(?:of|on|for|against|relating|concerning|to)\s+(?:the\s+)?[A-Z])""",
    re.VERBOSE,
)
_OTHER_WORDS = (
    r"Acts?|Laws?|Code|Rules|Resolution|Regulations|Accord|Arrangements?|Principles|Guidelines|Order|Ordinance"
    r"|Conditions"
)
_NO_UNIT = r"(?!(?:Art|Para|Chapter|Title|Part|Annex|Section|Protocol|Regulation|Directive)\w*)"
#: An instrument that no catalogue need know, as it stands after "of": "European Convention on Human Rights",
#: "Council Regulation (EC) No 2201/2003", "Staff Regulations".
UNLISTED = re.compile(
    rf"""(?: (?: [A-Z0-9][\w’'().-]{{0,30}} | above-?mentioned | aforementioned | revised | amended ) \s+ ){{0,6}}
    (?P<what> (?: {_WORDS} | {_OTHER_WORDS} | {_WORDS.upper()} ) (?!\w) )
    (?: \s+ (?:\([A-Z]{{2,8}}(?:,\s?\w{{2,8}})?\)\s+)? (?:No\.?\s+)? \d[\d/]{{0,12}}(?:/[A-Z]{{2,5}})? (?!\w)
      | (?: \s+ (?:on|of|OF|for|against|relating\s+to|concerning|between|and) (?: \s+ (?:the|of|and|all|forms) ){{0,3}}
            (?: \s+ {_NO_UNIT} [A-Z][\w’'-]{{0,30}} ){{1,6}} ){{0,6}} )""",
    re.VERBOSE,
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Names of the catalogue, and the general words for the instruments a text has defined."""
    for known in around.starts.values():
        yield Mention(name, known.span, known.words, named=known.words)
    for found in searched(GENERAL, text, at, back=30, ahead=60):
        if found.start("what") in around.starts:
            continue  # "the Convention" opens a name that is known
        yield Mention(name, Span(*found.span()), found.group(), named=" ".join(found.group().split()))
