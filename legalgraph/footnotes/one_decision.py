"""Two citations of court decisions that stand side by side, and are one: the second only goes on with the first.

"Joined Cases C-1/30 and C-2/30, Roe and Others, EU:C:2031:7": the number, the name, the ECLI. What becomes of a
decision on appeal goes on with it too ("…, vacated, 140 S. Ct. 15"), and so do the parties of the next of the joined
cases. An Advocate General's opinion, or a decision that is cited for or against, is another.
"""

from __future__ import annotations

import re

from legalgraph.identifiers.ecli import PRINTED, Ecli
from legalgraph.identifiers.joined_cases import is_joined, numbers_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Mention

__all__ = ["applications_of", "can_be", "eclis_in", "goes_on"]

_ECLI = later(PRINTED)
#: An ECLI of the European Court of Human Rights ends in the application's number: "0223JUD002776509".
_APPLICATION = later(r"\d{4}(?:JUD|DEC)(?P<number>\d{7})(?P<year>\d\d)")
#: A judgment comes in the year of its number or so many years after it.
_LONGEST_CASE = 15
#: Between a case and its ECLI: its name, a date, a bracket, and nothing that relates one decision to another.
_NAME = later(r"[^;:“”\n]{0,160}")
_RELATES = later(
    r"(?<!\w)(?:see|cf|with|also|compare|contrast|confirm\w*|upheld|appeal\w*|overrul\w*|overturn\w*|revers\w*|"
    r"distinguish\w*|follow\w*|cit\w*|quot\w*|appl\w*|referr\w*|recall\w*|reiterat\w*|annul\w*|but|or|as|opinions?|"
    r"conclusions|advocate|AG|view|which|where|then|later|because|after|before|than|voir|aussi|et\sal)(?!\w)"
    r"|[^\W\d_]{3,}\.\s+\*?[A-Z]|\b(?:and|et|in)\s*$",
    re.IGNORECASE,
)
#: Between the parties of one joined case and those of the next.
_NEXT_PARTIES = later(r"\*?,?\s{1,2}(?:and\s|et\s|&\s)?\*?")
#: What became of a decision on appeal, before the report of that (Bluebook rule 10.7).
_HISTORY = later(
    r"""\*?,\s\*?(?:aff(?:[’']d|irmed)|rev(?:[’']d|ersed)|vacated|overruled|modified|remanded|cert\.\s(?:denied|granted)
      | reh[’']g\sdenied)
    (?:\s(?:and\sremanded|as\smodified|en\sbanc|sub\snom\.|(?:on|in)\s(?:other\sgrounds|part))){0,2}\*?,\*?\s""",
    re.VERBOSE | re.IGNORECASE,
)
_REPORT = later(r"\[\d{4}\] ECR")


def goes_on(text: str, head: Mention, tail: Mention) -> bool:
    """Whether the second of two citations of decisions, one just after the other, only goes on with the first."""
    between = text[head.span.end : tail.span.start]
    if tail.named:
        is_next = is_joined(head.text) and _NEXT_PARTIES.fullmatch(between) is not None
        return is_next and not numbers_of(tail.text) and _is_of_union(tail)
    is_history = _HISTORY.fullmatch(between) is not None
    return is_history or (_names(head, tail) and _is_name(between))


def eclis_in(words: str) -> tuple[Ecli, ...]:
    """The ECLIs in the words, each once."""
    found = _ECLI.finditer(words)
    return tuple(
        dict.fromkeys(Ecli(one["country"], one["court"], int(one["year"]), one["number"]) for one in found)
    )


def applications_of(ecli: Ecli) -> tuple[str, ...]:
    """The number that an ECLI of the European Court of Human Rights holds: "App. No. 27765/09"."""
    found = _APPLICATION.fullmatch(ecli.number) if ecli.court == "ECHR" else None
    return (f"App. No. {int(found['number'])}/{found['year']}",) if found is not None else ()


def can_be(ecli: Ecli, number: str) -> bool:
    """Whether a decision of that court and year can have this number: C-411/10 is no decision of 2009, or of EU:T."""
    year = int(number.rpartition("/")[2])
    begun = year + (1900 if year > 50 else 2000)
    court = number[0] if number[0].isalpha() else "C"
    return (ecli.country, ecli.court) == ("EU", court) and begun <= ecli.year <= begun + _LONGEST_CASE


def _is_of_union(mention: Mention) -> bool:
    """Whether nothing but an ECLI or report of the Union's courts numbers it."""
    said = mention.identifier
    return not said or said.startswith("ECLI:EU:") or _REPORT.match(said) is not None


def _names(head: Mention, tail: Mention) -> bool:
    """Whether the second can be the ECLI or the report of the first, which has none."""
    if _ECLI.search(head.text) or numbers_of(tail.text):
        return False
    numbers = [one.partition(" ")[0] for one in numbers_of(head.text)]
    ecli = next(iter(eclis_in(tail.text)), None)
    if ecli is None:
        return bool(numbers) and _REPORT.match(tail.identifier) is not None
    if numbers:
        return can_be(ecli, numbers[0])
    return head.identifier in applications_of(ecli) if head.identifier else bool(head.named)


def _is_name(between: str) -> bool:
    return _NAME.fullmatch(between) is not None and _RELATES.search(between) is None
