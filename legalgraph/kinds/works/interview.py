"""Interviews: "Roe Interview, 4/6/21", "Interview with Jane Roe, Director, Harbour Watch (Berlin, 4 May 2019)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.works.authors import CAPITAL, people
from legalgraph.kinds.works.beginnings import past_signal
from legalgraph.kinds.works.dates import DATE, iso
from legalgraph.model import Mention, Span, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "interview"
cues = ("interview",)
matches = (
    "Roe Interview, 4/6/21",
    "Interview with Jane Roe, Director, Harbour Watch (Berlin, 4 May 2019)",
    "Telephone interview with Jane Roe, 4 May 2019",
    "Jane Roe, interview with the author, Berlin, May 4, 2019",
)
declines = (
    "the interview of the applicant under Article 14",
    "Each applicant shall be interviewed before 4 May 2019.",
    "An interview with an official took place.",
)

_FIGURES = r"\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)"
_NAME = rf"{CAPITAL}[\w'’\-]{{0,30}}\.?"
_HOW = (
    r"(?:(?:[Aa]uthor[’']?s?[’']?|[Mm]y|[Pp]ersonal|[Tt]elephone|[Pp]hone|[Oo]nline|Zoom|Skype|[Vv]ideo"
    r"|[Ee]-?mail|[Ii]n-person|[Rr]emote)\s)"
)
_INTERVIEW = later(
    rf"""(?<![\w-])(?:
        (?P<named>{_NAME}(?:\s(?!Interview){_NAME}){{0,4}})(?:\s\([^;()]{{2,60}}\))?\sInterview
      | (?P<speaker>{_NAME}(?:\s{_NAME}){{0,4}}),\s{_HOW}{{0,2}}[Ii]nterview(?:ed)?
        (?:\s(?:with|by)\s[^;()]{{3,120}}?(?=,))?
      | {_HOW}{{0,2}}[Ii]nterview(?:\s(?:with|of)|,)\s(?P<asked>{CAPITAL}[^;()]{{3,160}}?)
    )
    (?:,?\s(?:on\s)?|\s(?P<opens>\()(?:[^;()]{{2,60}},\s)??)(?P<when>{DATE}|{_FIGURES})(?(opens)\))""",
    re.VERBOSE,
)
_SLASHED = later(r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year>\d{4}|\d{2})")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every interview with a date, from its first word or the name of who spoke."""
    for found in searched(_INTERVIEW, text, at, back=120, ahead=320):
        group = next(one for one in ("named", "speaker", "asked") if found[one])
        start = past_signal(text, found.start(), found.end())
        names = " ".join(text[max(start, found.start(group)) : found.end(group)].split())
        asked = (names.split(",")[0].split(" by ")[0].strip(),) if group == "asked" else people(names)
        date, remark = _day(found["when"])
        work = Work("interview", authors=asked, title=f"Interview with {' and '.join(asked)}", date=date)
        span = Span(start, found.end())
        yield Mention(name, span, span.of(text), named=work.title, dated=date, remark=remark, work=work)


def _day(printed: str) -> tuple[str, str]:
    """The date (ISO). Figures that may be day and month in either order say the year alone for sure."""
    figures = _SLASHED.fullmatch(printed)
    if figures is None:
        return iso(printed), ""
    year = figures["year"] if len(figures["year"]) == 4 else f"20{figures['year']}"
    first, second = int(figures["first"]), int(figures["second"])
    if first > 12 >= second:
        return f"{year}-{second:02}-{first:02}", ""
    if second > 12 >= first or first == second:
        return f"{year}-{first:02}-{second:02}", ""
    return (
        year,
        f"{printed} names either of two days: {year}-{first:02}-{second:02} or {year}-{second:02}-{first:02}",
    )
