"""The Court of Justice and the General Court: "Joined Cases C-411/10 and C-493/10", "Case 26/62", "Opinion 2/13"."""

from __future__ import annotations

import re

from legalgraph.identifiers.case_number import CaseNumber
from legalgraph.identifiers.ecli import PRINTED, Ecli
from legalgraph.kinds.cases.forms import form

__all__ = ["FORMS"]

_KIND = r"(?:\s?(?:PPU|P(?:\(R\))?(?:-R)?|R(?:II)?|RENV|RX(?:-II)?|OP|SA|DEP|INT|REC)(?![\w.]))?"
_ONE = rf"[CTF][-\u2010-\u2013][1-9]\d{{0,3}}/\d\d(?!\d){_KIND}"
_OLD = r"[1-9]\d{0,2}(?:/[5-8]\d(?!\d))?"
_AND = r"(?:\s?,\s(?:and\s)?|\s(?:and|to|et|&)\s|\s?[-\u2013]\s?)"
_CASE = r"(?:(?:[Jj]oined\s+)?[Cc]ases?\s+(?:[Nn]os?\.?\s*)?|(?:Affaires?|aff\.|Rs\.)\s+)"


def _number(found: re.Match[str]) -> str:
    """The first number, by which joined cases are known; old ones have no letter, and share a year: "6 and 11/69"."""
    first = re.sub(r"[\u2010-\u2013]", "-", found["first"])
    first = first if "/" in first else first + found.group()[-3:]
    return str(CaseNumber("Case", re.match(r"[CTF]?-?\d+/\d\d", first).group()))  # type: ignore[union-attr]


def _reported(found: re.Match[str]) -> str:
    return f"[{found['year']}] {' '.join(found['report'].split())} {found['page']}"


FORMS = (
    form(
        rf"{_CASE}? (?P<first>{_ONE}) (?:{_AND}{_ONE}){{0,12}}",
        _number,
        ("case c", "case t", "case f", "cases c", "cases t", "case no. c", "case no c", "c-", "t-"),
        back=24,
    ),
    form(
        rf"{_CASE} (?P<first>{_OLD}) (?:{_AND}{_OLD}){{0,12}} (?<=/\d\d)",
        _number,
        tuple(
            f"{word} {digit}" for word in ("case", "cases", "case no", "cases nos") for digit in range(1, 10)
        ),
        back=12,
    ),
    form(
        r"Opinion\s(?P<number>[12]/\d\d)(?!\d)",
        lambda found: f"Opinion {found['number']}",
        ("opinion 1/", "opinion 2/"),
    ),
    form(
        PRINTED,
        lambda found: str(Ecli.parse(re.sub(r"\s", "", found.group()))),
        ("ecli:", "eu:c:", "eu:t:", "eu:f:"),
    ),
    form(
        r"\[(?P<year>19[5-9]\d|20[01]\d)\]\s(?P<report>E\.?C\.?R\.?(?:-SC)?),?\s(?:p\.\s?)?(?P<page>"
        r"(?:I{1,2}[-\u2013](?:A-\d-)?)?\d{1,5})",
        lambda found: f"[{found['year']}] ECR {found['page'].replace(chr(0x2013), '-')}",
        ("[19", "[20"),
    ),
)
