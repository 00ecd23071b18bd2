"""Decisions by the number their court gives them, or by where they are reported.

``Case C-411/10`` (Court of Justice), ``App. No. 30696/09`` (European Court of Human Rights), ``Communication No.
1544/2007`` (treaty bodies), ``ICJ Reports 1986, 14``, ``457 U.S. 202``, ``[2004] UKHL 55``. What tells courts apart is
in the number's own form; a name before a number is never part of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["CaseNumber"]

_FORMS = tuple(
    later(form, re.ASCII)
    for form in (
        r"(?P<series>Case) (?P<number>[CTFE]-[1-9][0-9]{0,3}/[0-9]{2}|[1-9][0-9]{0,2}/[5-8][0-9])",
        r"(?P<series>Case No\.) (?P<number>[A-Z0-9][A-Za-z0-9./:-]{1,30})",
        r"(?P<series>Opinion) (?P<number>[1-9]/[0-9]{2})",
        r"(?P<series>App\. No\.) (?P<number>[0-9]{1,5}/(?:[0-9]{4}|[0-9]{2}))",
        r"(?P<series>Communication No\.) (?P<number>[1-9][0-9]{0,3}/(?:[0-9]{4}|[0-9]{2}))",
        r"(?P<series>No\.) (?P<number>[0-9A-Za-z][0-9A-Za-z:.-]{1,30})",
        r"(?P<series>(?:ICJ|ITLOS) Reports) (?P<number>[0-9]{4}, [1-9][0-9]{0,3})",
        r"(?P<series>(?:ECtHR|PCIJ|IACtHR) Series (?:A/B|A|B|C)) (?P<number>No\. [1-9][0-9]{0,3}(?:-[A-Z])?)",
        r"(?P<series>ECHR|Reports) (?P<number>[0-9]{4}-[IVX]{1,5})",
        (
            r"(?P<series>\[[0-9]{4}\]|[0-9]{4}|[1-9][0-9]{0,3}) (?P<number>[A-Z(][A-Za-z.&'() 0-9]{0,24} "
            r"(?:I{1,2}-)?[1-9][0-9]{0,7}(?: \([A-Z][A-Za-z]{0,8}\))?)"
        ),
        (
            r"(?P<series>\[[0-9]{4}\] [0-9]{1,3}|\([0-9]{4}\) [0-9]{1,3}) "
            r"(?P<number>[A-Z][A-Za-z. ]{0,14} [1-9][0-9]{0,4})"
        ),
        r"(?P<series>OC)-(?P<number>[0-9]{1,2}/[0-9]{2})",
        r"(?P<series>IACHR Report No\.) (?P<number>[0-9]{1,3}/[0-9]{2})",
        (
            r"(?P<series>Cons\. const\.|BVerfG|BVerfGE|STC|Corte cost\.|Colombia|SCJN) "
            r"(?P<number>[0-9A-Z][0-9A-Za-zó/ ,-]{1,40})"
        ),
    )
)


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A canonical number: the series it is one of, and the number in it."""

    series: str
    number: str

    @classmethod
    def parse(cls, text: str) -> CaseNumber:
        """Read a canonical number back. Raises ValueError when it has none of the courts' forms."""
        plain = " ".join(text.split())
        for form in _FORMS:
            found = form.fullmatch(plain)
            if found is not None:
                return cls(found["series"], found["number"])
        raise ValueError(f"“{text}” is no number of a decision like “Case C-411/10” or “457 U.S. 202”")

    def __str__(self) -> str:
        return f"{self.series}{'-' if self.series == 'OC' else ' '}{self.number}"
