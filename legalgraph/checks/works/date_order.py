"""Days that can be read in two ways, and days written in another order than in the rest of the manuscript.

Wrong: "5/7/20"; "(3 May 2017)" where all other notes have "(May 3, 2017)". Right: one order, the month in letters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.once import once
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Note, Severity, Span

__all__ = ["codes", "run"]

_US = (
    "A/68/301 (May 3, 2013).",
    "A/69/277 (June 4, 2014).",
    "A/72/171 (July 19, 2017).",
    "A/73/178 (July 12, 2018).",
)
codes = (
    Code(
        "date_ambiguous",
        Severity.MAJOR,
        "A day in figures that names either of two days.",
        wrong=(example("Telephone interview with Ida Marchetti, Director, 5/7/20."),),
        right=(
            example("Telephone interview with Ida Marchetti, Director, 23/6/21."),
            example("Ida Brook, *Doors*, HARBOUR POST (May 3, 2020), https://example.org/5/7/20/a"),
            example("[2012] OJ C326/47, 26.10.2012; Regulation (EU) No 604/2013."),
        ),
    ),
    Code(
        "date_format",
        Severity.MINOR,
        "A date is written in another order than most dates of the manuscript.",
        wrong=(example(*_US, "A/72/391 (9 August 2017)."),),
        right=(
            example(*_US, "A/72/391 (Aug. 9, 2017)."),
            example(*_US, "Directive 2002/90/EC of 28 November 2002."),
            example("A/68/301 (3 May 2013).", "A/69/277 (June 4, 2014)."),
        ),
    ),
)

_MONTH = (
    r"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?"
)
#: The day before its month, or after it.
_DATE = later(
    rf"""(?<![\w/])
    (?: (?P<first>\d{{1,2}}(?:st|nd|rd|th)?) \s+ (?:{_MONTH})\b\.?
      | (?:{_MONTH})\b\.? \s+ (?P<last>\d{{1,2}}(?:st|nd|rd|th)?) )
    ,? \s+ \d{{4}} (?!\w)""",
    re.VERBOSE,
)
#: The title of an act or judgment has its date in its own order; running words have theirs.
_IN_TITLE = later(
    r"\b(?:of|from|on|since|until|till|by|between|and|to|vom|du|del|dated)\s+(?:the\s+)?$", re.IGNORECASE
)
_FIGURES = later(r"(?<![\w/.-])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4}|\d{2})(?![\w/])")
_ITALICS = later(r"\*[^*\n]{1,300}\*|“[^“”]{1,2000}”|https?://\S+")
#: An order is the manuscript's own if so many dates have it, and this share of all.
_FEWEST, _SHARE = 4, 0.75
_REACH = 12


def run(case: Case) -> Iterator[Finding]:
    """Each day in figures that is two days, and the first date of the note in the rarer order."""
    text = case.note.text
    apart = _set_apart(text)
    for found in _FIGURES.finditer(text):
        one, two = int(found["one"]), int(found["two"])
        if 0 < one <= 12 and 0 < two <= 12 and one != two and not _within(found, apart):
            yield _ambiguous(case, found)
    here = list(_dates(text))
    own = _order_of(case.manuscript.document.notes) if here else ""
    other = next((found for found in here if own and _is_first(found) != (own == "first")), None)
    if other is not None:
        form = "the day before the month" if own == "first" else "the month before the day"
        message = f"“{other[0]}”: elsewhere the manuscript puts {form}. Write all dates alike."
        yield case.finding("date_format", Severity.MINOR, message, Span(*other.span()))


def _ambiguous(case: Case, found: re.Match[str]) -> Finding:
    message = (
        f"“{found[0]}” is one day in Europe and another in the United States: write the month in letters."
    )
    return case.finding("date_ambiguous", Severity.MAJOR, message, Span(*found.span()))


@once
def _order_of(notes: tuple[Note, ...]) -> str:
    """The order in which the notes mostly write a day and its month; "" where none prevails."""
    counts = Counter("first" if _is_first(found) else "last" for note in notes for found in _dates(note.text))
    most = counts.most_common(1)
    prevails = most and most[0][1] >= max(_FEWEST, _SHARE * counts.total())
    return most[0][0] if prevails else ""


def _is_first(found: re.Match[str]) -> bool:
    return found["first"] is not None


def _dates(text: str) -> Iterator[re.Match[str]]:
    """The dates of citations: not those in titles, quotations, addresses or running words."""
    apart = _set_apart(text)
    for found in _DATE.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()]
        if not _IN_TITLE.search(before) and not _within(found, apart):
            yield found


def _set_apart(text: str) -> list[Span]:
    return [Span(*found.span()) for found in _ITALICS.finditer(text)]


def _within(found: re.Match[str], apart: list[Span]) -> bool:
    return any(span.start <= found.start() < span.end for span in apart)
