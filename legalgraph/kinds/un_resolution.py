"""Resolutions named in words: "General Assembly resolution 54/212 of 22 December 1999"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.un_resolution import resolution
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "un_resolution"
cues = ("resolution ", " res ", "res. ")
matches = (
    "General Assembly resolution 54/212 of 22 December 1999",
    "resolution 2625 (XXV)",
    "Human Rights Council resolution 15/13",
    "UNGA Res 2625 (XXV)",
)
declines = ("a New Year's resolution 3", "high resolution 12", "Resolution adopted by the Council")

_BODIES = (
    r"(?:(?:United\ Nations|UN|U\.N\.)\s+)?(?:General\ Assembly|Human\ Rights\ Council|Security\ Council"
    r"|Economic\ and\ Social\ Council|Commission\ on\ Human\ Rights)|UNGA|G\.?A\.?|UNSC|S\.?C\.?|HRC|ECOSOC"
)
_CANDIDATE = re.compile(
    rf"""(?<![\w.]) (?: (?:{_BODIES}) \s+ )? [Rr]es(?:olution|\.)? \s+
    \d{{1,4}} (?: /\d{{1,4}} )? (?: \s?[A-Z](?!\w) )? (?: \s? \( (?: [IVXL]{{1,8}} | \d{{4}} ) \) )?
    (?: \s[A-Z](?!\w) )?
    (?P<dated> ,?\s(?:of\s)? \d{{1,2}} \s [A-Z][a-z]{{2,8}}\.? \s \d{{4}} )?""",
    re.VERBOSE,
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every resolution whose words say, or whose numbering shows, which body adopted it."""
    for found in searched(_CANDIDATE, text, at, back=60, ahead=80):
        try:
            symbol = resolution(" ".join(found.group().split()))
        except ValueError:
            continue
        yield Mention(name, Span(*found.span()), found.group(), identifier=str(symbol))
