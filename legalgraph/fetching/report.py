"""What a fetch did, text by text, as frozen values."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from legalgraph.model import Address

__all__ = ["Attempt", "FetchReport", "Outcome", "TextReport"]


class Outcome(enum.StrEnum):
    """What became of one text."""

    FETCHED = "fetched"
    HELD = "held already"
    SAME = "unchanged at the publisher"
    CHANGED = "changed at the publisher"
    TAKEN = "change taken"
    DAMAGED = "not as it was fetched"
    NOT_FETCHED = "not fetched"
    TO_ASK = "would be asked for"


@dataclass(frozen=True, slots=True)
class Attempt:
    """An address that gave no text, and why."""

    url: str
    format: str
    problem: str


@dataclass(frozen=True, slots=True)
class TextReport:
    """One language version of one instrument.

    ``file`` is the text in use, "" if there is none; ``beside`` a changed one kept beside it. ``url`` is the address
    that gave it, ``addresses`` all that the catalogue has for it.
    """

    instrument: str
    language: str
    outcome: Outcome
    file: str = ""
    url: str = ""
    bytes: int = 0
    sha256: str = ""
    beside: str = ""
    says: str = ""
    addresses: tuple[Address, ...] = ()
    attempts: tuple[Attempt, ...] = ()

    def as_json(self) -> dict[str, Any]:
        said = {name: getattr(self, name) for name in self.__slots__}
        addresses = [{"url": one.url, "format": one.format} for one in self.addresses]
        attempts = [asdict(one) for one in self.attempts]
        return said | {"outcome": self.outcome.value, "addresses": addresses, "attempts": attempts}


@dataclass(frozen=True, slots=True)
class FetchReport:
    """A whole fetch: the folder, each text, and the instruments the catalogue knows no address of."""

    folder: Path
    texts: tuple[TextReport, ...]
    without_address: tuple[str, ...] = ()

    def with_outcome(self, *outcomes: Outcome) -> tuple[TextReport, ...]:
        """The texts that had one of these outcomes."""
        return tuple(text for text in self.texts if text.outcome in outcomes)

    def counts(self) -> dict[Outcome, int]:
        """How many texts had each outcome; only those that some had."""
        seen = Counter(text.outcome for text in self.texts)
        return {outcome: seen[outcome] for outcome in Outcome if seen[outcome]}

    def as_json(self) -> dict[str, Any]:
        return {
            "folder": str(self.folder),
            "texts": [text.as_json() for text in self.texts],
            "without_address": [*self.without_address],
        }
