"""How notes are marked in plain text: before the note, where the text calls it, and what parts them.

The *certain* marks (superscript, ``[1]``, ``^1``) may stand anywhere; a plain ``1.`` or ``1`` is a
note's mark only below a heading "Notes" or a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["CALLS", "PLAIN_CALL", "STARTS", "CallForm", "Mark", "StartForm", "is_notes_heading", "is_rule"]

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_PLAIN = str.maketrans(_RAISED, "0123456789")


@dataclass(frozen=True, slots=True)
class Mark:
    """A note's number where it is printed, and the stretch of text that the mark takes up."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StartForm:
    """How the number before a note looks; ``certain`` if nothing but a note begins so."""

    name: str
    pattern: re.Pattern[str]
    certain: bool

    def at_start(self, text: str) -> Mark | None:
        """The mark at the beginning of a line, if the line has words after it."""
        match = self.pattern.match(text)
        return None if match is None else Mark(_number(match), match.start(), match.end())


@dataclass(frozen=True, slots=True)
class CallForm:
    """How the number that calls a note looks in the text."""

    name: str
    pattern: re.Pattern[str]

    def all_in(self, text: str, *, after: int = 0) -> Iterator[Mark]:
        for match in self.pattern.finditer(text, after):
            yield Mark(_number(match), match.start(), match.end())


def _number(match: re.Match[str]) -> int:
    return int(match["number"].translate(_TO_PLAIN))


def _start(name: str, pattern: str, *, certain: bool) -> StartForm:
    words_follow = "" if certain else r"(?=\S)"
    return StartForm(name, re.compile(rf"\s*{pattern}\s*{words_follow}"), certain)


def _call(name: str, pattern: str) -> CallForm:
    return CallForm(name, re.compile(pattern))


_RAISED_NUMBER = rf"(?<![{_RAISED}])(?P<number>[{_RAISED}]{{1,4}})(?![{_RAISED}])"

STARTS = (
    _start("superscript", rf"\(?{_RAISED_NUMBER}\)?", certain=True),  # ¹ text · ⁶¹<http://… · (¹) text
    _start("[^1]:", r"\[\^(?P<number>[0-9]{1,4})\]:?", certain=True),  # [^1]: text
    _start("[1]", r"\[(?P<number>[0-9]{1,4})\]", certain=True),  # [1] text
    _start("^1", r"\^(?P<number>[0-9]{1,4})\^?(?![0-9])", certain=True),  # ^1 text · ^1^ text
    _start("1.", r"(?P<number>[0-9]{1,4})[.)](?=\s)", certain=False),  # 1. text · 1) text
    _start("1", r"(?P<number>[0-9]{1,4})(?=\s)", certain=False),  # 1 text
)

# word¹ · word(¹) · word[^1] · word[1] · word^1 · word^1^
CALLS = (
    _call("superscript", rf"(?P<open>\((?=[{_RAISED}]{{1,4}}\)))?{_RAISED_NUMBER}(?(open)\))"),
    _call("[^1]", r"\[\^(?P<number>[0-9]{1,4})\]"),
    _call("[1]", r"\[(?P<number>[0-9]{1,4})\]"),
    _call("^1", r"\^(?P<number>[0-9]{1,4})\^?(?![0-9])"),
)

# mind-set.2 · harm”3 · rights,4: the digits that copying leaves of a raised number; not 3.14, 5/6, COVID-19
PLAIN_CALL = _call(
    "1",
    r"""(?:(?<=[^\W\d_])|(?<=[.,;:!?”"’)\]]))(?<![0-9][.,:])(?P<number>[1-9][0-9]{0,2})(?![\w/%])(?![.,:-]\w)""",
)

_RULE = re.compile(r"\s*(?:[-_–—―─=]\s?){3,}\s*")
_HEADING = re.compile(r"[#*_\s]*(?P<words>[^\W\d_][^\W\d_ ]*(?:\s[^\W\d_ ]+){0,4})\s*:?[*_\s#]*")
_NOTES_HEADINGS = frozenset(
    {"notes", "endnotes", "end notes", "footnotes", "foot notes", "notes and references"}
    | {"notes de bas de page", "notes de fin", "anmerkungen", "fußnoten", "fussnoten", "endnoten", "notas"}
)


def is_rule(text: str) -> bool:
    """Whether a line is nothing but a rule of dashes or underscores."""
    return _RULE.fullmatch(text) is not None


def is_notes_heading(text: str) -> bool:
    """Whether a line is nothing but a heading like "Notes"."""
    match = _HEADING.fullmatch(text) if len(text) < 60 else None
    return match is not None and " ".join(match["words"].casefold().split()) in _NOTES_HEADINGS
