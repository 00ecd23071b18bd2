"""Whether the date that a text gives an instrument is one of those that the catalogue knows of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from legalgraph.model import InstrumentDates
from legalgraph.resolve.known import Known

__all__ = ["agreeing", "conflict"]

_WORDS = {"in_force": "in force"}


def conflict(dated: str, instrument: str, known: Known) -> str:
    """Why the date cannot be the instrument's, with the dates known; "" where it can, or where none is known."""
    dates = _dates(instrument, known)
    if not dated or not dates or _is_among(dated, dates.values()):
        return ""
    said = ", ".join(f"{what} {date}" for what, date in dates.items())
    return f"dated {dated} here, in the catalogue {said}"


def agreeing(dated: str, instruments: Iterable[str], known: Known) -> tuple[str, ...]:
    """Those of several instruments that have this date; none where no date is given."""
    return tuple(one for one in instruments if dated and _is_among(dated, _dates(one, known).values()))


def _dates(instrument: str, known: Known) -> dict[str, str]:
    one = known.instruments.get(instrument)
    dates = one.dates if one else InstrumentDates()
    named = ((part.name, getattr(dates, part.name)) for part in fields(dates))
    return {_WORDS.get(what, what): date for what, date in named if date}


def _is_among(dated: str, dates: Iterable[str]) -> bool:
    """A year agrees with every day in it."""
    return any(date.startswith(dated) or dated.startswith(date) for date in dates)
