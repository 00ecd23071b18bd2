"""Courts of the United States: "457 U.S. 202 (1982)", "347 F.3d 1024", "22 I. & N. Dec. 906", "No. 18-cr-223"."""

from __future__ import annotations

import re

from legalgraph.kinds.cases.forms import form

__all__ = ["FORMS"]

_REPORTERS = r"""
    U\.\s?S\. | S\.\s?Ct\. | L\.\s?Ed\.(?:\s?2d)? | F\.\s?(?:2d|3d|4th) | F\.\s?Supp\.(?:\s?[23]d)?
      | F\.\s?App[’'.]?x\.?
  | F\. | I\.?\s?&\s?N\.?\s?Dec\.? | (?:N\.\s?E\.|N\.\s?W\.|S\.\s?E\.|S\.\s?W\.|So\.|P\.
    |A\.)\s?[23]d | Cal\.(?:\s?Rptr\.)?\s?[2345](?:d|th)
  | N\.Y\.S\.\s?[23]d | U\.S\.\s?LEXIS | (?:U\.S\.\s?App\.\s)?LEXIS | WL
"""
_SPELT = {
    "US": "U.S.", "SCt": "S. Ct.", "LEd": "L. Ed.", "LEd2d": "L. Ed. 2d", "F2d": "F.2d", "F3d": "F.3d",
    "F4th": "F.4th",
    "FSupp": "F. Supp.", "FSupp2d": "F. Supp. 2d", "FSupp3d": "F. Supp. 3d", "FAppx": "F. App'x",
    "I&NDec": "I&N Dec.", "F": "F.",
}  # fmt: skip
_CUES = tuple(
    "u.s. |u. s. |s. ct. |s.ct. |l. ed|l.ed|f.2d |f.3d |f.4th |f. 2d|f. 3d|f. 4th|f. supp|f.supp|f. app|i. & n.|i&n dec"
    "|i & n dec|n.e.2d|n.w.2d|s.e.2d|s.w.2d|s.w.3d|so. 2d|so.2d|p.2d|p.3d|a.2d|a.3d|cal. rptr|cal.4th|cal. 4th| wl "
    "|lexis".split("|")
)
#: There are not so many volumes of the United States Reports.
_LAST_VOLUME = 700


def _reported(found: re.Match[str]) -> str:
    letters = re.sub(r"[.\s’']", "", found["reporter"])
    if letters == "US" and int(found["volume"]) > _LAST_VOLUME:
        return ""
    spelt = _SPELT.get(letters, " ".join(found["reporter"].split()))
    return f"{found['volume']} {spelt} {found['page']}"


def _docket(found: re.Match[str]) -> str:
    return f"No. {re.sub(r'[‑–]', '-', found['docket'])}"


FORMS = (
    form(
        (
            rf"(?P<volume>[1-9]\d{{0,3}})\s(?P<reporter>{_REPORTERS})\s"
            rf"(?P<page>[1-9]\d{{0,7}}(?!,\d{{3}}(?!\d))|_{{2,4}})"
        ),
        _reported,
        _CUES,
        back=8,
    ),
    form(r"(?P<volume>[1-6]?\d{1,2})\s(?P<reporter>US)\s(?P<page>[1-9]\d{0,3})(?!,\d{3})", _reported),
    form(
        r"(?:[Cc]ase\s)?Nos?\.?\s(?P<docket>(?:\d:)?\d{2,4}[-‑–](?:cr|cv|mj|mc|md|CR|CV|MJ|Civ\."
        r"|Cr\.)[-‑–]\d{2,6}(?:[-‑–][A-Z]{2,5}){0,3})",
        _docket,
        ("-cr-", "-cv-", "-mj-", "-mc-"),
        back=18,
    ),
    form(
        (
            r"(?:[Cc]ase\s)?Nos?\.?\s(?P<docket>\d{2}[-‑–]\d{2,5})(?!\d)(?:\s?(?:,|and"
            r"|&)\s?\d{2}[-‑–]\d{2,5})?"
        ),
        _docket,
    ),
)
