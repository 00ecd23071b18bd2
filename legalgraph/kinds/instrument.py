"""An instrument named without a place in it: "the TFEU", "the Convention", "this Protocol".

A full name or abbreviation is one of the catalogue's; a general word with "the", "this" or "that" means
whatever the instrument it stands in has called so. General words alone are no citation: a capital is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["GENERAL", "declines", "find", "matches", "name"]

name = "instrument"
matches = ("Treaty on European Union", "this Protocol", "the said Convention")
declines = ("a convention of pastors", "the decision was late", "treaty law")

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


def find(text: str, around: Surroundings) -> Iterator[Mention]:
    """Names of the catalogue, and the general words for the instruments a text has defined."""
    for known in around.starts.values():
        yield Mention(name, known.span, known.words, named=known.words)
    for found in GENERAL.finditer(text):
        yield Mention(name, Span(*found.span()), found.group(), named=" ".join(found.group().split()))
