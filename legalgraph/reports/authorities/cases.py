"""A court decision in the words of its fullest citation: with its name, which may stand between number and ECLI."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from legalgraph.identifiers.joined_cases import is_joined, numbers_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import CheckReport, CitedAt, Mention
from legalgraph.reports.authorities.places import without_place

__all__ = ["Case", "case_numbers", "case_of"]

_EDGES = " ,;.:*()[]"
_NUMBER = later(r",?\s(?:and|et|&)\s[CTF]-\d{1,4}/\d\d")
#: What stands between a number and an ECLI beside the name: a date, what sort of decision it is.
_DATE = later(
    r"""(?:judge?ment|order|arrêt|ordonnance)\b(?:\s(?:of|du|de))?(?:\sthe\sCourt\b[^,]{0,20})?
      | \(?(?:Grand\sChamber|GC)\)?
      | \b\d{1,2}(?:\.\d{1,2}\.|(?:er)?\s[^\W\d]{3,10}\s)(?:19|20)\d\d\b
      | \b[A-Z][a-z]{2,9}\.?\s\d{1,2},\s(?:19|20)\d\d\b""",
    re.VERBOSE | re.IGNORECASE,
)


#: What stands before a number and is a name: after a date, or by its own form.
_NAME_BEFORE = later(
    r"""(?:\b(?:19|20)\d\d,\s(?P<dated>(?=.)))?
    (?P<name>(?<![\w’'])[A-ZÀ-Þ][^,;:“”()\n]{1,80}?)
    ,\s(?:aff(?:aire|\.)\s|in\s)?$""",
    re.VERBOSE,
)
#: Courts, signals and places are no names of cases.
_NO_NAME = later(
    r"\b(?:Courts?|Tribunal|CJEU|ECJ|CJUE|ECtHR|Chamber|Judge?ment|Opinion|Advocate|General|See|Cf|Compare|Arts?|Articles?"
    r"|paras?|Directive|Regulation|Charter|Treaty|Convention|TFEU|TEU)\b|\d",
    re.IGNORECASE,
)
#: Parties, "and Others", initials: "Roe v Doe", "N. S. e.a.".
_OF_CASE = later(r"\s(?:vs?|c)\.?\s|\b(?:and|et)\s(?:[Oo]thers|autres)$|\be\.a\.?$|^(?:[A-ZÀ-Þ]\.\s?){1,4}$")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Case:
    """The words of a citation, and the name of the case as it stands amid them, "" where none does."""

    words: str
    name: str


def case_of(report: CheckReport, place: CitedAt) -> Case | None:
    """A citation whose name stands between its parts, or before its number; None for any other."""
    whole = report.notes[place.note].citations[place.citation].mention
    cases = [part for part in place.parts if part.kind == "case"]
    plain = whole.text.replace("*", "")
    name = ""
    if len(cases) > 1:
        first, second = (part.text.replace("*", "") for part in cases[:2])
        start, end = plain.find(first) + len(first), plain.find(second)
        name = _name(cases, plain[start:end] if start <= end else "")
    ahead = "" if name or whole.named else _before(report, place, whole.span.start)
    if not ahead and len(cases) < 2:
        return None
    words = _plain(without_place(whole))
    return Case(f"{ahead}, {words}" if ahead else words, name or ahead)


def _before(report: CheckReport, place: CitedAt, start: int) -> str:
    """The name that stands just before the number, where it reads as one; "" where other words stand there.

    "judgment of 3 May 2031, Roe and Others, C-901/30": after a date, of parties, or of initials.
    """
    note = report.notes[place.note]
    ends = [one.mention.span.end for one in note.citations if one.mention.span.end <= start]
    found = _NAME_BEFORE.search(note.note.text[max([0, start - _LONGEST, *ends]) : start].replace("*", ""))
    if found is None or _NO_NAME.search(found["name"]):
        return ""
    name = " ".join(found["name"].split())
    return name if found["dated"] is not None or _OF_CASE.search(name) else ""


def _name(parts: Sequence[Mention], between: str) -> str:
    """The parties of each of the joined cases; else the parties, or what stands for them between number and ECLI."""
    named = [_NUMBER.split(one.named)[0] for one in parts if one.kind == "case" and one.named]
    if len(named) > 1:
        return " and ".join(dict.fromkeys(named))
    beside = " ".join(_DATE.sub("", between.split(";", maxsplit=1)[0]).replace("*", "").split()).strip(_EDGES)
    if named:  # a name may end in a small word: "v État belge"
        return f"{named[0]} {beside}" if between[:1].isspace() and beside[:1].islower() else named[0]
    if beside[-1:].isupper() and f"{beside}." in between:
        beside += "."
    return beside if len(beside) > 1 and beside[0].isupper() else ""


def _plain(words: str) -> str:
    """On one line, without the marks of italics; a bracket that is opened is closed."""
    plain = " ".join(words.replace("*", "").split()).strip(" ,;")
    return plain + ")" * max(0, plain.count("(") - plain.count(")"))


def case_numbers(words: str) -> tuple[str, ...]:
    """The numbers of one case; of cases that nothing says to be joined the first, by which it is known."""
    numbers = numbers_of(words)
    return numbers if is_joined(words) or "EU:" in words else numbers[:1]
