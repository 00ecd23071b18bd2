"""General comments and general recommendations of the United Nations treaty bodies, by body and number.

"Human Rights Committee, General Comment No. 31" is ``CCPR General Comment No. 31``. The committees against racial
discrimination and for women's equality call theirs recommendations. Numbers run through within each body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_years import arabic

__all__ = ["BODY_NAMES", "GeneralComment"]

#: The bodies by what they are called in print, in small letters, and the acronyms by which they are known.
BODY_NAMES: Mapping[str, str] = {
    "human rights committee": "CCPR",
    "committee on civil and political rights": "CCPR",
    "committee on economic, social and cultural rights": "CESCR",
    "committee on the elimination of racial discrimination": "CERD",
    "committee on the elimination of discrimination against women": "CEDAW",
    "committee against torture": "CAT",
    "committee on the rights of the child": "CRC",
    "committee on the protection of the rights of all migrant workers and members of their families": "CMW",
    "committee on the protection of the rights of all migrant workers and members of their family": "CMW",
    "committee on the protection of the rights of all migrant workers": "CMW",
    "committee on migrant workers": "CMW",
    "committee on the rights of persons with disabilities": "CRPD",
    "committee on enforced disappearances": "CED",
    **{f"{body.lower()} committee": body for body in ("CESCR", "CERD", "CEDAW", "CAT", "CRC", "CMW", "CRPD", "CED")},
    "cescr": "CESCR", "ccpr": "CCPR", "hrc": "CCPR", "unhrc": "CCPR", "hrcttee": "CCPR", "cerd": "CERD",
    "cedaw": "CEDAW", "cat": "CAT", "crc": "CRC", "cmw": "CMW", "crpd": "CRPD", "ced": "CED",
}  # fmt: skip
_RECOMMENDING = frozenset({"CERD", "CEDAW"})

# CRC General Comment No. 6 · General Recommendation No. 35 · General comment XXX
_PRINTED = later(
    r"(?:(?P<body>[^.;]{2,110}?),?\s)?general\s(?P<what>comment|recommendation)s?\s(?:no\.?\s?)?(?P<number>\d{1,3}|[ivxl]{1,8})",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class GeneralComment:
    """A general comment; ``body`` is the committee's acronym, "" where the words name none."""

    body: str
    number: int
    is_recommendation: bool = False

    @classmethod
    def of(cls, body: str, what: str, number: str) -> GeneralComment:
        """From the parts as printed; the number may be roman. Raises ValueError for what is no number."""
        value = int(number) if number.isdecimal() else arabic(number.upper())
        if not value:
            raise ValueError("general comments are numbered from 1")
        recommends = body in _RECOMMENDING if body else what.lower() == "recommendation"
        return cls(body, value, recommends)

    @classmethod
    def parse(cls, text: str) -> GeneralComment:
        """Read one as it is printed. Raises ValueError when the words name none, or an unknown body."""
        found = _PRINTED.fullmatch(" ".join(text.split()))
        named = (found["body"] or "").lower().removeprefix("un ") if found else ""
        if found is None or (named and named not in BODY_NAMES):
            raise ValueError(f"“{text}” is no general comment as in “CRC General Comment No. 6”")
        return cls.of(BODY_NAMES[named] if named else "", found["what"], found["number"])

    def __str__(self) -> str:
        what = "Recommendation" if self.is_recommendation else "Comment"
        return f"{self.body} General {what} No. {self.number}".strip()
