"""Documents of the European Commission by their numbers: "COM(2020) 609 final", "SWD(2020) 207"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.identifiers.com_document import COM_DOCUMENT, ComDocument
from legalgraph.kinds.acts.places import with_place
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "com_document"
matches = (
    "COM(2020) 609 final",
    "COM (2020) 609",
    "COM/2020/609",
    "COM(85) 310 final",
    "COM(2016) 270 final/2",
    "SWD(2020)207 final",
    "SEC(2004) 1153",
    "JOIN(2016) 18",
    "C(2008) 1234",
    "COM(2020) 609 final, p. 3",
)
declines = (
    "example.com/2020/609",
    "TELECOM(2020) 5",
    "COM(2020)",
    "H.A.C(2008) 1234",
    "Part C (2008) 1234",
)
cues = (
    *(
        f"{series}{opening}"
        for series in ("com", "sec", "swd", "join")
        for opening in ("(", " (", "/19", "/20", " / ")
    ),
    "c(19",
    "c(20",
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every number of a document; its year is its date."""
    after = 0
    for place in at:
        found = COM_DOCUMENT.match(text, place) if place >= after else None
        if found is not None:
            document, words = ComDocument.of(found), found.group()
            year = str(document.year)
            mention = Mention(name, Span(*found.span()), words, identifier=document.symbol, dated=year)
            mention = with_place(text, mention)
            after = mention.span.end
            yield mention
