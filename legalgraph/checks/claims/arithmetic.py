"""A percentage or a multiple that does not follow from the figures beside it.

Wrong: "a 60% increase from 50 to 70". Right: "a 40% increase from 50 to 70". What is rounded is not wrong:
figures may be out by one in a hundred, and by more where the text says "about".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.checks.claims import self_name
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_C = "Model Convention, Art. 4."
codes = (
    Code(
        "internal_inconsistency",
        Severity.QUESTION,
        self_name.codes[0].means,
        wrong=(
            example(_C, body="Shelters rose from 50 to 70, an increase of 60%.{1}"),
            example(_C, body="There were 70 shelters, a 20% increase from the 50 of the year before.{1}"),
            example(_C, body="Of those asked, 30 out of 120 (35%) had rowed.{1}"),
        ),
        right=(
            example(_C, body="Shelters rose from 50 to 70, an increase of 40%.{1}"),
            example(
                _C,
                body="There were 70 shelters, a 40% rise over the roughly 50 of the year before.{1}",
            ),
            example(_C, body="Of those asked, 30 out of 120 (25 per cent) had rowed.{1}"),
            example(_C, body="Prices rose by 5% from 2010 to 2015; 12% were spent, from 50 houses to 70.{1}"),
        ),
    ),
)

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,2})?"
_PERCENT = r"(?P<percent>\d{1,4}(?:\.\d{1,2})?)[ \u00a0]?(?:%|per\s?cent|percent)"
_UP = r"increase|rise|growth|jump|surge|decrease|decline|drop|fall|reduction"
_ROUGHLY = (
    r"(?:(?:approximately|about|around|nearly|almost|roughly|some|only|over|under|the"
    r"|(?:more|less)\sthan)\s){0,3}"
)
_UNIT = r"(?:[^\W\d_]+\s){0,3}?"
#: "rose from 50 to 70, an increase of 40%" and its reverse.
_FROM_TO = later(
    rf"""from\s{_ROUGHLY}(?P<first>{_NUMBER})\s{_UNIT}to\s{_ROUGHLY}(?P<last>{_NUMBER})(?:\s[^\W\d_]+){{0,4}}
         \s?[,(–—]\s?(?:or|an?|which\sis|i\.e\.)?\s?(?:an?\s)?(?:(?P<word>{_UP})\sof\s)?{_ROUGHLY}{_PERCENT}(?:\s(?P<word2>{_UP}))?
      | (?:an?|the)\s{_ROUGHLY}{_PERCENT.replace("percent>", "percent2>")}\s(?P<word3>{_UP})
         \s(?:[^\W\d_]+\s){{0,4}}?from\s{_ROUGHLY}(?P<first2>{_NUMBER})\s{_UNIT}to\s{_ROUGHLY}(?P<last2>{_NUMBER})""",
    re.VERBOSE,
)
#: "70 shelters …, a 40% rise over the roughly 50".
_AFTER = later(
    rf"""(?<![\d.,$€£])(?P<last>{_NUMBER})\s(?P<unit>[^\W\d_]{{3,}})(?P<between>[^.;\d]{{0,80}}?)[,(–—”\]]\W{{0,4}}
         (?:an?|the)\s{_ROUGHLY}{_PERCENT}\s(?P<word>{_UP})\s(?:from|over|on)\s{_ROUGHLY}(?P<first>{_NUMBER})(?!\s?(?:%|to\b|per))""",
    re.VERBOSE,
)
_PART = later(
    rf"(?<![\d.,])(?P<part>{_NUMBER})\s(?:out\s)?of\s(?:the\s)?{_ROUGHLY}(?P<whole>{_NUMBER})\s?(?:[^\W\d_]+\s?){{0,4}},?\s?\((?:or\s|i\.e\.\s)?{_ROUGHLY}{_PERCENT}\)"
)
#: Without one of these nothing is calculated.
_SHARE = later(r"%|cent")
_LOOSE = later(r"\b(?:approximately|about|around|nearly|almost|roughly|over|under|more|less|some)\b")
_EXACT, _ROUGH = 1.0, 4.0
_YEARS = (1500, 2100)


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a text says and what its figures give, both in per cent."""

    words: str
    said: float
    is_: float

    @property
    def holds(self) -> bool:
        """Whether they agree, as closely as the words promise."""
        return abs(self.said - self.is_) <= (_ROUGH if _LOOSE.search(self.words) else _EXACT)


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One question for each calculation of the text that comes out otherwise."""
    for number, paragraph in enumerate(manuscript.document.body, 1):
        for claim in _claims(paragraph):
            if not claim.holds:
                message = (
                    f"Paragraph {number} of the text says {claim.said:g} per cent; its figures make it"
                    f" {claim.is_:.0f} per cent. Which is right?"
                )
                yield Finding("internal_inconsistency", Severity.QUESTION, message, "", None, claim.words)


def _claims(text: str) -> Iterator[_Claim]:
    if not _SHARE.search(text):
        return
    for found in (*_FROM_TO.finditer(text), *_AFTER.finditer(text)):
        given = {name.rstrip("23"): value for name, value in found.groupdict().items() if value is not None}
        first, last = _number(given["first"]), _number(given["last"])
        if first and not (_is_year(first) and _is_year(last)):
            change = 100 * (last - first) / first
            yield _Claim(found.group(), float(given["percent"]), abs(change))
    for found in _PART.finditer(text):
        whole = _number(found["whole"])
        if whole:
            yield _Claim(found.group(), float(found["percent"]), 100 * _number(found["part"]) / whole)


def _number(words: str) -> float:
    return float(words.replace(",", ""))


def _is_year(number: float) -> bool:
    return _YEARS[0] < number < _YEARS[1] and number.is_integer()
