"""The dates of the catalogue (ISO) as a scholar writes them: "13 December 2007"."""

from __future__ import annotations

import calendar

__all__ = ["written"]

_PARTS = 3


def written(iso: str) -> str:
    """The date in words, as exact as it is known: "13 December 2007", "December 2007", "2007"."""
    parts = iso.split("-")
    if not all(part.isdecimal() for part in parts) or not 1 < len(parts) <= _PARTS:
        return iso
    year, month, *day = (int(part) for part in parts)
    if not 1 <= month <= len(calendar.month_name) - 1:
        return iso
    return " ".join((*map(str, day), calendar.month_name[month], str(year)))
