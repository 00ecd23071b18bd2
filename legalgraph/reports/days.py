"""Dates in the sentences of a report: "13 December 2007". Tables for programs keep them as ISO writes them."""

from __future__ import annotations

import re

__all__ = ["spelled"]

_MONTHS = (
    "January February March April May June July August September October November December".split()
)  # fmt: skip
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?")


def spelled(date: str) -> str:
    """An ISO date as a sentence has it, as exact as it is given; what is none stands as it is."""
    found = _ISO.fullmatch(date)
    if found is None:
        return date
    month = f"{_MONTHS[int(found['month']) - 1]} {found['year']}"
    return f"{int(found['day'])} {month}" if found["day"] else month
