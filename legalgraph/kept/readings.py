"""A text as it was read, kept: its words, and where each provision stands in them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from legalgraph.model import Provision, Span, Unplaced, Version

__all__ = ["packed", "unpacked"]


def packed(version: Version) -> Sequence[bytes]:
    """A version as plain data: its words, and all else in columns. Its date and damage are the catalogue's to say."""
    provisions = version.provisions
    about = {
        "instrument": version.instrument,
        "language": version.language,
        "reader": version.reader,
        "source": version.source,
        "sha256": version.sha256,
        "dated": version.dated,
        "notes": dict(version.notes),
        "unplaced": [(one.text, one.place, one.reason) for one in version.unplaced],
        "keys": [one.key for one in provisions],
        "kinds": [one.kind for one in provisions],
        "numbers": [one.number for one in provisions],
        "starts": [one.span.start for one in provisions],
        "ends": [one.span.end for one in provisions],
        "orders": [one.order for one in provisions],
        "parents": [one.parent for one in provisions],
        "headings": [one.heading for one in provisions],
        "places": [one.place for one in provisions],
    }
    return version.text.encode("utf-8", "surrogatepass"), json.dumps(about).encode()


def unpacked(parts: Sequence[memoryview]) -> Version:
    """The version that these parts were made of."""
    text, rest = parts
    about = json.loads(bytes(rest))
    spans = map(Span, about["starts"], about["ends"])
    columns = ("orders", "parents", "headings", "places")
    provisions = map(
        Provision, about["keys"], about["kinds"], about["numbers"], spans, *(about[one] for one in columns)
    )
    return Version(
        about["instrument"],
        about["language"],
        str(text, "utf-8", "surrogatepass"),
        tuple(provisions),
        about["reader"],
        about["source"],
        about["sha256"],
        about["notes"],
        tuple(Unplaced(*one) for one in about["unplaced"]),
        about["dated"],
    )
