"""In which years a United Nations document can have been issued, as far as its symbol tells.

The windows are generous on purpose: a date outside one is an error, a date inside proves nothing.
"""

from __future__ import annotations

import re

__all__ = ["arabic", "years_of"]

_ROMAN = {"L": 50, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
_ROMAN_FORM = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.ASCII)


def arabic(roman: str) -> int:
    """The value of a roman numeral up to LXXXIX. Raises ValueError when it is not well formed."""
    if not roman or not _ROMAN_FORM.fullmatch(roman):
        raise ValueError(f"“{roman}” is not a roman numeral")
    total = 0
    for letter, after in zip(roman, roman[1:] + " ", strict=True):
        value = _ROMAN[letter]
        total += -value if value < _ROMAN.get(after, 0) else value
    return total


def years_of(
    organ: str, subsidiary: tuple[str, ...], nature: str, session: str, year: int | None
) -> tuple[int, int] | None:
    """The first and last possible year of issue, or None where the symbol says too little.

    A year in the symbol counts with the year before and after, because documents of a session are
    issued ahead of it and corrected after it; the Security Council's years are exact. A communication
    (D) names the year in which it was registered, which bounds nothing.
    """
    if nature == "D":
        return None
    if year is not None:
        return (year, year) if organ == "S" else (year - 1, year + 1)
    if organ != "A" or not session or "S-" in session:
        return None
    number = int(session) if session.isdecimal() else arabic(session)
    if subsidiary == ("HRC",):
        return _human_rights_council(number, nature)
    if not subsidiary or re.fullmatch(r"C\.[0-9]|BUR|SPC", subsidiary[0]):
        return _general_assembly(number)
    return None


def _general_assembly(session: int) -> tuple[int, int]:
    """Session N opens in September 1945 + N; its documents run from early that year to the next."""
    return 1945 + session, 1946 + session


def _human_rights_council(session: int, nature: str) -> tuple[int, int]:
    """Sessions 1 to 3 were held in 2006; since then three a year, in about March, June and September.

    Documents of a March session may be dated late in the year before; resolutions are not.
    """
    held = 2006 if session <= 3 else 2007 + (session - 4) // 3
    in_march = session > 3 and (session - 4) % 3 == 0
    early = in_march and nature not in {"RES", "DEC"}
    return held - early, held + 1
