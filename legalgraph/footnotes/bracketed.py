"""What stands in brackets in a note: "(quoting Roe 5)" explains the source before it, and bars no "Id."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.footnotes.stretches import Stretches
from legalgraph.identifiers.patterns import later
from legalgraph.model import Span

__all__ = ["brackets_of", "outside_brackets"]

_BRACKET = later(r"[()]")


def outside_brackets(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Those of these places that stand in no bracket; "(n 5)", a bracket of the place's own, is none around it."""
    brackets = brackets_of(text)
    return tuple(one for one in spans if brackets.around(one) is None)


def brackets_of(text: str) -> Stretches:
    """The outermost round brackets of a note, to be asked what they are around."""
    return Stretches(_brackets(text) if "(" in text else ())


def _brackets(text: str) -> Iterator[Span]:
    """The outermost round brackets of a text, without their marks."""
    depth = start = 0
    for mark in _BRACKET.finditer(text):
        if mark.group() == "(":
            depth += 1
            start = mark.end() if depth == 1 else start
        elif depth:
            depth -= 1
            if not depth:
                yield Span(start, mark.start())
