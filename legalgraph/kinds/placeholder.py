"""Drafting notes left in: "Cite EAG report here?", "ADD SOURCES", "[list names]", "TK", "Add cite to …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["declines", "find", "matches", "name"]

name = "placeholder"
matches = (
    "Cite the final report here?",
    "ADD CITATION",
    "[insert reference]",
    "Add cite to the Special Rapporteur.",
    "TK",
    "[cite Smith]",
    "XXX",
    "LIST AND DESCRIBE SOURCES",
)
declines = (
    "The report cites three sources.",
    "They add that",
    "[t]he State",
    "[Member States]",
    "Discuss. L. Rev. 12",
    "NATO AND OSCE",
)

_VERBS = "add|cite|check|insert|find|list|discuss|describe|confirm|update|complete|expand|verify|fill in"
_CAPITALS = "ADD|CITE|CHECK|INSERT|FIND|LIST|DISCUSS|DESCRIBE|CONFIRM|UPDATE|COMPLETE|EXPAND|VERIFY"
_PLACEHOLDER = re.compile(
    rf"""
    # An order to oneself in brackets: [list names], [ADD MORE HERE], [cite?]
    \[ (?: \s* (?:{_VERBS})\b [^\[\]]{{0,120}} | [^\[\]]{{0,80}} \b(?:here|tk|to\ come|source\?|cite\?) \s* \?? \s* ) \]
    # A run of capitals that opens with an order: ADD REFUGEE CONVENTION, OTHER SOURCES – ILO?
  | (?-i: (?<!\w) (?:{_CAPITALS}) (?: [\s,–/-]+ (?:[A-Z0-9][A-Z0-9.’'&]*) (?![a-z]) )+ \?? )
    # A sentence that orders a citation: Add cite to …, Cite X here?, Cite X on Y.
  | (?:(?<=[.;:?!)]\s)|(?<=^)|(?<=\n)) (?:add|insert|find|need)\s+(?:a\s+|the\s+)?(?:cites?|citations?|references?|sources?|footnotes?|quotes?)\b [^\n.?]{{0,120}} [.?]?
  | (?:(?<=[.;:?!)]\s)|(?<=^)|(?<=\n)) (?:cite|discuss|mention|quote) \s+ (?=\S) [^\n.;?]{{0,120}} (?: \? (?:\s+[A-Z][^\n?.;]{{0,60}}\?)* | (?<=here) | \. (?=\s|$) )
    # Set marks: TK, TKTK, XXX, ???, [?], [●]
  | (?-i: (?<!\w) (?: TK(?:TK)? | XXX+ | TODO | TBC | TBD | FIXME ) (?!\w) ) | \?\?\?+ | \[ [?●•_…\s]{{1,6}} \]
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find(text: str, around: Surroundings) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every drafting note; the words themselves are the evidence."""
    for found in _PLACEHOLDER.finditer(text):
        yield Mention(name, Span(*found.span()), found.group())
