"""Sections of the U.S. Code and of the Code of Federal Regulations, and how the Code divides a section.

``8 USC 1324`` is title 8, section 1324; ``8 CFR 208.13`` a regulation. Below a section stand (a)(1)(A)(iii)(I)(aa)(AA).

Subsection, paragraph, subparagraph, clause, subclause, item, subitem, each with its own style of mark; the order
is that of the House Office of the Legislative Counsel's drafting manual. A section without subsections begins
with paragraphs. "(i)" is a clause, and the subsection after (h); only its neighbours tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.model import Step

__all__ = ["LEVELS", "UsSection", "levels_of", "of_ina", "steps_of"]

#: The levels from the outside in, with the marks that each may have.
LEVELS = {
    "subsec": later(r"[a-z](?:-\d+)?|([a-z])\1"),
    "para": later(r"\d{1,3}[a-zA-Z]?"),
    "subpara": later(r"[A-Z]|([A-Z])\1"),
    "clause": later(r"[ivxl]{1,7}"),
    "subclause": later(r"[IVXL]{1,7}"),
    "item": later(r"([a-z])\1"),
    "subitem": later(r"([A-Z])\1"),
}


def levels_of(mark: str) -> tuple[str, ...]:
    """The levels that this mark may stand for, the outermost first; "i" a subsection or a clause."""
    return tuple(level for level, form in LEVELS.items() if form.fullmatch(mark))


def steps_of(marks: Iterable[str]) -> tuple[Step, ...]:
    """The steps that marks stand for, outermost first; none when they do not follow the order.

    Each mark is of the outermost level that is below the one before it and that has such marks; the first
    is a subsection or a paragraph.
    """
    steps: list[Step] = []
    left = list(LEVELS)
    for mark in marks:
        level = next((level for level in levels_of(mark) if level in left), "")
        if not level or (not steps and level not in ("subsec", "para")):
            return ()
        steps.append(Step(level, mark))
        left = left[left.index(level) + 1 :]
    return tuple(steps)


# 8 USC 1324 · 8 U.S.C. § 1324a · 42 U.S.C. § 2000e-5 · 8 C.F.R. § 208.13 · 28 CFR Part 35
_SECTION = later(
    r"""
    (?P<title>[1-9][0-9]?)\s?(?P<code>U\.?\s?S\.?\s?C\.?(?:\s?A\.?)?|C\.?\s?F\.?\s?R\.?)\s?
    (?:§§?\s?|[Ss]ections?\s|(?P<part>[Pp]art)\s|[Ss]ec\.\s)?
    (?P<section>[1-9][0-9]{0,4}[A-Za-z]{0,3}(?:-[0-9]{1,3}[a-z]?)?(?:\.[0-9]{1,4}[a-z]?(?:-[0-9]{1,3})?)?)
    """,
    re.VERBOSE | re.ASCII,
)
_LAST_TITLE = 54
#: Sections of the Immigration and Nationality Act by those of title 8 in which they stand; most are cited by both.
_OF_INA: Mapping[str, str] = {
    "101": "1101", "103": "1103", "201": "1151", "202": "1152", "203": "1153", "204": "1154", "205": "1155",
    "207": "1157", "208": "1158", "209": "1159", "211": "1181", "212": "1182", "213": "1183", "213A": "1183a",
    "214": "1184", "216": "1186a", "217": "1187", "218": "1188", "219": "1189", "221": "1201", "222": "1202",
    "231": "1221",
    "233": "1223", "234": "1224", "235": "1225", "236": "1226", "236A": "1226a", "237": "1227", "238": "1228",
    "239": "1229", "240": "1229a", "240A": "1229b", "240B": "1229c", "241": "1231", "242": "1252", "243": "1253",
    "244": "1254a", "245": "1255", "245A": "1255a", "246": "1256", "248": "1258", "249": "1259", "261": "1301",
    "262": "1302", "264": "1304", "265": "1305", "266": "1306", "271": "1321", "272": "1322", "273": "1323",
    "274": "1324", "274A": "1324a", "274B": "1324b", "274C": "1324c", "274D": "1324d", "275": "1325", "276": "1326",
    "277": "1327", "278": "1328", "279": "1329", "286": "1356", "287": "1357", "301": "1401", "310": "1421",
    "312": "1423", "316": "1427", "340": "1451", "349": "1481", "411": "1521", "412": "1522",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class UsSection:
    """A section of the Code ("USC"), or of the federal regulations ("CFR"), by its title."""

    title: int
    code: str
    section: str

    @classmethod
    def parse(cls, text: str) -> UsSection:
        """Read one in any of its forms. Raises ValueError when it is none."""
        found = _SECTION.fullmatch(" ".join(text.split()))
        if found is None or int(found["title"]) > _LAST_TITLE:
            raise ValueError(f"“{text}” is no section like 8 U.S.C. § 1324")
        code = "CFR" if found["code"].startswith("C") else "USC"
        return cls(int(found["title"]), code, f"{'Part ' if found['part'] else ''}{found['section']}")

    def __str__(self) -> str:
        return f"{self.title} {self.code} {self.section}"


def of_ina(section: str) -> UsSection | None:
    """The section of title 8 in which a section of the Immigration and Nationality Act stands; None if not known."""
    codified = _OF_INA.get(section)
    return UsSection(8, "USC", codified) if codified else None
