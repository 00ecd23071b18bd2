"""International courts and treaty bodies: "I.C.J. Reports 1986, p. 14", "Case No. IT-94-1", "Communication No. …"."""

from __future__ import annotations

import re

from legalgraph.identifiers.case_number import CaseNumber
from legalgraph.kinds.cases.forms import form

__all__ = ["FORMS"]

_ICJ = r"I\.?\s?C\.?\s?J\.?"
_NO = r"(?:[Nn]os?\b\.?:?\s*|\#\s?)"


def _reports(court: str, found: re.Match[str]) -> str:
    year, page = (found["year"] or found["before"]), found["page"]
    return f"{court} Reports {year}, {page}"


def _series(found: re.Match[str]) -> str:
    """Without its court named, only a series C is the Inter-American Court's; others have a series A."""
    if found["letter"] != "C" and found.group().lower().startswith(("ser", "(ser")):
        return ""
    court = "PCIJ" if found["pcij"] else "IACtHR"
    return f"{court} Series {found['letter']} No. {found['number']}"


def _communication(found: re.Match[str]) -> str:
    return str(CaseNumber("Communication No.", found["first"]))


FORMS = (
    form(
        rf"(?:[\[(]?(?P<before>\d{{4}})[\])]?\s)? {_ICJ}\s?(?:Rep(?:orts|\.)?)?(?:\s\(?"
        rf"(?P<year>\d{{4}})\)?)?,?\s(?:p\.?\s?|at\s)?(?P<page>[1-9]\d{{0,3}})",
        lambda found: _reports("ICJ", found) if found["year"] or found["before"] else "",
        ("i.c.j", "icj", "i. c. j"),
        back=12,
    ),
    form(
        r"ITLOS\sRep(?:orts|\.)?\s(?P<year>\d{4}),?\sp?\.?\s?(?P<page>[1-9]\d{0,3})(?P<before>)",
        lambda found: _reports("ITLOS", found),
        ("itlos rep",),
    ),
    form(
        r"(?:(?P<pcij>(?:\d{4}\s)?P\.?\s?C\.?\s?I\.?\s?J\.?,?(?:\sReports?|\sRep\.?)?,?)"
        r"|I/?A\.?\s?Ct\.?\s?H\.?\s?R\.?,?|Inter-Am(?:erican|\.)\s?(?:Court|Ct\.)[^,;()]{0,24},?"
        r"|IACtHR,?)?"
        rf"\s?\(?[Ss]er(?:ies|\.)\s?(?P<letter>A/B|A|B|C)\)?,?\s{_NO}?(?P<number>[1-9]\d{{0,3}})",
        _series,
        ("series c", "ser. c", "ser.c", "p.c.i.j", "pcij", "i/a court", "inter-am", "iacthr"),
        back=44,
    ),
    form(
        r"(?:Advisory\s+Opinion\s+)?OC[-\u2013](?P<number>\d{1,2}/\d\d)(?!\d)",
        lambda found: f"OC-{found['number']}",
        tuple(f"oc-{digit}" for digit in range(1, 10)),
    ),
    form(
        rf"(?:(?:Case|Situation|Prosecutor)\s+{_NO}?)?(?P<number>(?:IT|ICTR|MICT|SCSL|STL|ICC|KSC)-"
        rf"(?:\d\d/\d\d(?:-\d\d/\d\d)?|\d{{2,4}}-\d{{1,3}})(?:/\d)?(?:-[A-Z][A-Za-z0-9]{{0,4}}"
        rf"(?:\.\d{{1,2}})?){{0,3}})",
        lambda found: f"Case No. {found['number']}",
        ("it-9", "it-0", "it-1", "ictr-", "mict-", "scsl-", "stl-", "icc-0", "icc-", "ksc-"),
        back=20,
    ),
    form(
        rf"(?:(?:PCA|ICSID|ITLOS|UNCITRAL|IACHR)\s)?[Cc]ase\s{_NO}(?P<number>[A-Z]{{2,5}}"
        rf"(?:\([A-Z]{{1,3}}\))?/\d\d/\d{{1,3}}|\d{{1,4}}-\d{{1,3}}|\d{{1,3}}(?!\d|/|\.\d))",
        lambda found: (
            "" if found["number"].isdecimal() and not found.group().startswith("ITLOS") else _tribunal(found)
        ),
        ("pca case", "icsid case", "itlos case", "case no"),
        back=10,
    ),
    form(
        rf"(?:[Cc]omm(?:unication|\.)s?|COMMUNICATION)\s(?:{_NO}|CCPR/C/)?(?P<first>[1-9]\d{{0,3}}/"
        rf"(?:19|20)?\d\d)(?!\d)(?:(?:,\s|\sand\s|,\sand\s)[1-9]\d{{0,3}}/(?:19|20)?\d\d(?!\d)){{0,8}}",
        _communication,
        (
            "communication no",
            "communications no",
            "comm. no",
            "comm no",
            *(f"communication {digit}" for digit in range(1, 10)),
        ),
    ),
    form(
        (
            rf"(?:I\.?A\.?C(?:om)?\.?H\.?R\.?,?\s)?Report\s{_NO}"
            rf"(?P<number>[1-9]\d{{0,2}}/\d\d)(?!\d)(?=,?\s(?:Case|Petition|P\.)|\s?\()"
        ),
        lambda found: f"IACHR Report No. {found['number']}",
        ("report no",),
    ),
    form(
        rf"Case\s{_NO}?(?P<number>1[0-4][.,]\d{{3}})",
        lambda found: f"Case No. {found['number'].replace(',', '.')}",
        ("case 1", "case no"),
    ),
    form(
        r"\(?(?P<year>\d{4})\)?\sAHRLR\s(?P<page>\d{1,3})",
        lambda found: f"{found['year']} AHRLR {found['page']}",
        ("ahrlr",),
    ),
)


def _tribunal(found: re.Match[str]) -> str:
    number = found["number"]
    return f"Case No. {number if not number.isdecimal() else f'ITLOS {number}'.replace(' ', '-')}"
