"""Articles of an organisation's own acts in the short form of their headings: "(Const. 14, 15)", "(Conv. 7; Const. 2)".

Regulations of international unions say so under each heading on what article of the constitution or the convention it
rests. Which constitution that is, the text says elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["cues", "declines", "find", "matches", "mentions", "name"]

name = "short_act"
#: It cites provisions, like its longer form.
mentions = "provision"
cues = ("const. ", "const ", "conv. ")
matches = ("Const. 14", "Const. 14, 15", "Const 9", "Conv. 7")
declines = ("U.S. Const. art. I", "Const. of 1958", "const 5", "Const. 1787", "Conv. No. 87")

_ACTS = {"Const": "the Constitution", "Conv": "the Convention"}
_SHORT = later(
    r"(?P<act>Const(?:\.(?=\s)|(?=\s\d))|Conv\.)\s(?P<numbers>\d{1,3}(?:\sand\s\d{1,3}|,\s\d{1,3}){0,12})(?![\w./-]*\d)"
)
_BEGINS = later(r"(?<![\w.])C")
_DIGITS = re.compile(r"\d+")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every such reference; a list is one."""
    for found in searched(_SHORT, text, at, back=2, ahead=80, begins=_BEGINS):
        places = tuple(Pinpoint((Step("art", number),)) for number in _DIGITS.findall(found["numbers"]))
        named = _ACTS[found["act"].rstrip(".")]
        yield Mention(mentions, Span(*found.span()), found.group(), named=named, pinpoints=places)
