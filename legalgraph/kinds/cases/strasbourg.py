"""The European Court of Human Rights: "App. No. 30696/09", "[GC] nos 27765/09 and 1/10", "Series A no 25"."""

from __future__ import annotations

import re

from legalgraph.identifiers.case_number import CaseNumber
from legalgraph.kinds.cases.forms import form

__all__ = ["FORMS"]

_ONE = r"\d{1,5}/\d\d(?:\d\d)?(?!\d)"
_FURTHER = rf"(?:(?:,\s(?:and\s)?|\s(?:and|et|&)\s)(?:no\.?\s)?{_ONE}){{0,12}}"
_NO = r"(?:[Nn]\.?(?:os?|°|º)s?\b\.?:?\s*|n°s?\s*)"


def _application(found: re.Match[str]) -> str:
    return str(CaseNumber("App. No.", found["first"]))


FORMS = (
    form(
        r"(?P<volume>\d{1,3})\sEur\.\s?H\.?\s?R\.?\sRep\.\s(?P<page>\d{1,4})",
        lambda found: f"{found['volume']} EHRR {found['page']}",
        ("eur. h",),
        back=6,
    ),
    form(
        (
            rf"(?:[Aa]ppl?(?:ication|n)?s?\b\.?|[Rr]equ[êe]tes?) \s* (?:{_NO})? "
            rf"(?P<first>{_ONE}) {_FURTHER}"
        ),
        _application,
        (
            "app. no",
            "app no",
            "app.no",
            "apps. no",
            "application no",
            "applications no",
            "appl. no",
            "appl no",
            "apps no",
            "requete",
            "requête",
            "application n°",
        ),
    ),
    form(rf"{_NO} (?P<first>\d{{2,5}}/\d\d(?!\d)) {_FURTHER}", _application),
    form(
        r"(?:(?:ECtHR|ECHR|Eur\.?\sCt\.?\sH\.?R\.?),?\s)?\(?[Ss]er(?:ies|\.)\s?A\)?,?\s"
        r"(?:[Nn]o\.?\s?)?(?P<number>[1-9]\d{0,2}(?:-[A-Z])?)",
        lambda found: f"ECtHR Series A No. {found['number']}",
    ),
    form(
        r"\[(?P<year>(?:19|20)\d\d)\]\sECHR\s(?P<number>\d{1,4})",
        lambda found: f"[{found['year']}] ECHR {found['number']}",
        ("] echr ",),
        back=6,
    ),
    form(
        r"(?:Reports(?:\sof\sJudgments\sand\sDecisions)?|(?P<echr>ECHR))\s(?P<year>199[6-9]|20[01]\d)-"
        r"(?P<volume>[IVX]{1,5})",
        lambda found: f"{'ECHR' if found['echr'] else 'Reports'} {found['year']}-{found['volume']}",
        ("reports of judgments", "reports 199", "echr 199", "echr 20"),
    ),
)
