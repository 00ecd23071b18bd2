"""Where treaties are printed beside the series of the United Nations: ILM, UST, TIAS, OASTS, the Dutch Tractatenblad.

Series by volume and page read ``40 ILM 335``, series by number ``TIAS 6577``, those by year ``Trb. 1951, 131``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["BY_PAGE", "BY_YEAR", "NUMBERED", "TreatyPrint"]

#: 40 ILM 335 · 23 I.L.M. 1027 · 19 U.S.T. 6223 · 3 Bevans 1153 · 225 CTS 188
BY_PAGE = r"""
    (?P<volume>[1-9][0-9]{0,3})\s
    (?P<pages>I\.?\s?L\.?\s?M\.?|U\.?\s?S\.?\s?T\.?|Bevans|C\.?T\.?S\.?|Consol\.\s?T\.\s?S\.|B\.?F\.?S\.?P\.?)
    \s(?P<page>[1-9][0-9]{0,4})
    """
#: TIAS 6577 · T.I.A.S. No. 11,212 · T.I.A.S. 01-901 · OASTS No 36 · O.A.S. Treaty Series No. 36 · UKTS No 39
NUMBERED = r"""
    (?P<numbered>T\.?\s?I\.?\s?A\.?\s?S\.?|O\.?\s?A\.?\s?S\.?\s?(?:T\.?\s?S\.?|Treaty\ Series)|U\.?K\.?\s?T\.?S\.?)
    ,?\s(?:[Nn]o\.?\s?|\#)?(?P<number>[1-9][0-9]{0,1}[,-][0-9]{3,4}|[0-9]{1,2}-[0-9]{2,4}|[1-9][0-9]{0,4})
    """
#: Trb. 1951, 131 · Tractatenblad 1951, nr. 131 · Trb. 2005 Nr. 310
BY_YEAR = r"""
    (?:Tractatenblad|Trb\.?)\s(?P<year>(?:19|20)[0-9]{2}),?\s(?:[Nn](?:r|o|ummer)\.?\s)?(?P<yearly>[1-9][0-9]{0,2})
    """
_FORMS = tuple(later(form, re.VERBOSE | re.ASCII) for form in (BY_PAGE, NUMBERED, BY_YEAR))


@dataclass(frozen=True, slots=True)
class TreatyPrint:
    """A place in such a series; ``volume`` is "" where it counts treaties, and the year in the Tractatenblad."""

    series: str
    volume: str
    number: str

    @classmethod
    def parse(cls, text: str) -> TreatyPrint:
        """Read one as it is printed. Raises ValueError when it is none."""
        words = " ".join(text.split())
        by_page, numbered, by_year = (form.fullmatch(words) for form in _FORMS)
        if by_page is not None:
            return cls(_letters(by_page["pages"]), by_page["volume"], by_page["page"])
        if numbered is not None:
            return cls(_letters(numbered["numbered"]), "", numbered["number"].replace(",", ""))
        if by_year is not None:
            return cls("Trb.", by_year["year"], by_year["yearly"])
        raise ValueError(f"“{text}” is in no treaty series like 40 ILM 335 or TIAS 6577")

    def __str__(self) -> str:
        if self.series == "Trb.":
            return f"Trb. {self.volume}, {self.number}"
        return " ".join(filter(None, (self.volume, self.series, self.number)))


def _letters(printed: str) -> str:
    """The series without full stops and spaces; two are also written out."""
    letters = re.sub(r"[.\s]", "", printed.replace("Treaty Series", "TS"))
    return "CTS" if letters == "ConsolTS" else letters
