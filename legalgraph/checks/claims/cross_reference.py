"""A reference to a part of the manuscript that it does not have.

Wrong: "see Part IV below" in a text whose headings end with Part III. Right: the number the part has. Nothing
is said of a manuscript whose headings have no numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.claims import self_name
from legalgraph.checks.once import once
from legalgraph.identifiers.patterns import later
from legalgraph.model import Document, Finding, Severity, Span

__all__ = ["HEADED", "astray", "codes", "run"]

HEADED = (
    "I. The door",
    "Everyone may row.{1}",
    "II. The oar",
    "Nobody rows alone.",
    "III. The tide",
    "It turns.",
)
codes = (
    Code(
        "internal_inconsistency",
        Severity.QUESTION,
        self_name.codes[0].means,
        wrong=(example("On the tide see *infra* Part IV.", body=HEADED),),
        right=(
            example("On the tide see *infra* Part III.", body=HEADED),
            example("Model Convention, Part V. See below.", body=HEADED),
            example("On the tide see *infra* Part IV.", body=("The door", "Everyone may row.{1}")),
        ),
    ),
)

_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
#: "I. The door", "Part II: The oar", "3 The tide".
_HEADING = later(
    r"(?:(?:Part|Section|PART|SECTION)\s)?(?P<number>[IVXL]{1,6}|\d{1,2})(?:[.:)]|\s[–—-])?\s+\S.{0,110}"
)
_SENTENCE_END = later(r"[.;,]\s*\Z")
_ITSELF = r"(?:chapter|article|paper|essay|thesis)"
_PART = r"(?:[Pp]art|[Ss]ection)\s(?P<number>[IVXL]{1,6}|\d{1,2})(?![\w.(]*[\w(])"
_REFERENCE = later(
    rf"""(?:[Ss]upra|[Ii]nfra)\*?,?\s{_PART}
      | {_PART.replace("number", "before")}(?=,?\s(?:below|above|infra|supra|of\sthis\s{_ITSELF}))""",
    re.VERBOSE,
)
_FEWEST = 2


def run(case: Case) -> Iterator[Finding]:
    """One question for each such reference in a note."""
    for span, message in astray(case.manuscript.document, case.note.text):
        yield case.finding("internal_inconsistency", Severity.QUESTION, message, span)


def astray(document: Document, text: str) -> Iterator[tuple[Span, str]]:
    """Where a text of the manuscript refers to a part that there is not."""
    for found in _REFERENCE.finditer(text):
        printed = found["number"] or found["before"]
        numbers = _parts(document).get(printed.isdigit(), frozenset())
        if len(numbers) >= _FEWEST and _value(printed) not in numbers:
            words = found.group().strip()
            message = f"“{words}”: the manuscript has no part of that number. Which is meant?"
            yield Span(*found.span()), message


@once
def _parts(document: Document) -> Mapping[bool, frozenset[int]]:
    """The numbers of the headings, those in figures apart from those in Roman numerals.

    Only headings that count from one without a gap are sure to be all that there are.
    """
    found: dict[bool, list[int]] = {}
    for paragraph in document.body:
        heading = _HEADING.fullmatch(paragraph.strip())
        if heading and not _SENTENCE_END.search(paragraph):
            number = heading["number"]
            found.setdefault(number.isdigit(), []).append(_value(number))
    return {
        in_figures: frozenset(numbers)
        for in_figures, numbers in found.items()
        if sorted(set(numbers)) == list(range(1, len(set(numbers)) + 1))
    }


def _value(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    values = [_LETTERS[letter] for letter in numeral]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
