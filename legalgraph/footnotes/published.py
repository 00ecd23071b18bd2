"""Where an instrument was published, printed otherwise than the catalogue has it: an issue without the page, or a page
within it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from legalgraph.footnotes.cites import PUBLISHED
from legalgraph.identifiers.patterns import later
from legalgraph.model import Mention
from legalgraph.resolve import Known

__all__ = ["is_published_there"]

#: Nothing but a date may stand between an instrument and where it was published.
_DATED = later(
    r"""[*)]?[\s,(]{1,4}
    (?: (?: [A-Z][a-z]{2,8}\.?\s\d{1,2},?\s | \d{1,2}\s[A-Z][a-z]{2,8}\.?\s )? \d{4}[,)]?\s{1,2} )?""",
    re.VERBOSE,
)
_UNTS = later(r"(\d{1,5}) UNTS (\d{1,5})")


def is_published_there(mention: Mention, between: str, instruments: Iterable[str], known: Known) -> bool:
    """Whether a mention says where one of these instruments, named just before it, was published."""
    if mention.kind not in PUBLISHED or _DATED.fullmatch(between) is None:
        return False
    printed = (known.instruments[one].identifiers.values() for one in instruments if one in known.instruments)
    return any(_is_within(mention.identifier, one) for kinds in printed for those in kinds for one in those)


def _is_within(given: str, listed: str) -> bool:
    """Whether an issue is that of the page listed ("OJ L 5, 3.5.2029"), or a page follows it in its volume."""
    if listed.startswith(f"{given}, p."):
        return given.startswith("OJ ")
    mine, begins = _UNTS.fullmatch(given), _UNTS.fullmatch(listed)
    if mine is None or begins is None:
        return False
    return mine[1] == begins[1] and int(mine[2]) > int(begins[2])
