"""European Legislation Identifiers of acts and treaties: "http://data.europa.eu/eli/reg/2013/604/art_3/oj".

The identifier is that of the act as published; the subdivisions it names are the pinpoint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.eli import Eli
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "eli"
matches = (
    "http://data.europa.eu/eli/reg/2013/604/oj",
    "https://data.europa.eu/eli/dir/2002/90/art_1/par_2/oj",
    "ELI: http://data.europa.eu/eli/treaty/tfeu_2012/art_67/oj",
    "data.europa.eu/eli/reg/2013/604/2013-06-29",
)
declines = (
    "http://data.europa.eu/elis/reg/2013/604",
    "data.europa.eu/eli/reg/13/604",
    "http://data.europa.eu/esco",
    "believe it",
)
cues = ("data.europa.eu/eli/",)

_ADDRESS = later(
    r"""(?:ELI:?\s?)? (?:https?://)? data\.europa\.eu
    (?P<path> /eli/ (?: [\w/-] | \([0-9a-z]{1,3}\) ){5,200} (?<![/-]) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
#: How far before the host an address may begin: "ELI: https://".
_BACK = later(r"(?<!\w)(?:ELI:?\s?)?(?:https?://)?\Z", re.IGNORECASE)
#: The subdivisions of a provision's address, by the steps of its key.
_STEPS = {"art": "art", "par": "para", "pnt": "point", "rct": "rec", "sub": "subpara", "anx": "annex", "cpt": "chp",
          "tis": "title", "prt": "part", "sct": "sec", "unp": "subpara"}  # fmt: skip


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every address that parses as one."""
    for place in at:
        back = _BACK.search(text, max(0, place - 14), place)
        found = _ADDRESS.match(text, back.start() if back else place)
        eli = _parsed(found["path"]) if found else None
        if found is not None and eli is not None:
            act = replace(eli, subdivisions=(), version="oj", language="", format="")
            yield Mention(
                name,
                Span(*found.span()),
                found.group(),
                pinpoints=_pinpoints(eli),
                identifier=str(act),
                dated=eli.version if eli.version != "oj" else "",
            )


def _parsed(path: str) -> Eli | None:
    try:
        return Eli.parse(path)
    except ValueError:
        return None


def _pinpoints(eli: Eli) -> tuple[Pinpoint, ...]:
    """The provision it names; a subdivision that no key has is left out, with what is below it."""
    steps = []
    for subdivision in eli.subdivisions:
        kind, _, number = subdivision.partition("_")
        if kind not in _STEPS:
            break
        steps.append(Step(_STEPS[kind], number))
    return (Pinpoint(tuple(steps)),) if steps else ()
