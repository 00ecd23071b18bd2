"""What all forms of a library share: plain words, names in one line, the page a work begins on."""

from __future__ import annotations

import re

__all__ = ["MOST_AUTHORS", "first_page", "joined_name", "plain", "unread"]

#: No title is longer, and no work has more authors who matter.
_LONGEST, MOST_AUTHORS = 1_000, 60
_TAG = re.compile(r"</?(?:i|b|em|strong|sub|sup|sc|span|p|br)\b[^<>]{0,80}>", re.IGNORECASE)
_PAGE = re.compile(r"[A-Za-z]{0,3}\d{1,6}|[ivxlcdm]{1,8}(?![A-Za-z])")


def plain(words: str) -> str:
    """The words without marks of formatting and in one line; "" for more of them than any title has."""
    return " ".join(_TAG.sub("", words).split()) if len(words) <= _LONGEST else ""


def joined_name(given: str, family: str, suffix: str = "") -> str:
    """A name as it is printed: "Ida M. Brook", "Ida Brook, Jr."."""
    name = f"{given} {family}".strip()
    return f"{name}, {suffix}" if name and suffix else name


def first_page(pages: str) -> str:
    """The page a work begins on: "34" of "34-60"."""
    found = _PAGE.match(pages.strip())
    return found.group() if found else ""


def unread(number: int, lacking: str) -> tuple[str, ...]:
    """How many entries were left out, and for want of what."""
    if not number:
        return ()
    return (f"{number} entr{'y' if number == 1 else 'ies'} without {lacking} left out.",)
