"""Signs that a stretch of text cites something else: a treaty, a case, an act, a document with a symbol."""

from __future__ import annotations

import re
from functools import lru_cache

from legalgraph.identifiers.patterns import later

__all__ = ["is_foreign", "is_reporter"]

#: Collections of cases, treaties and statutes, as their names are without stops and spaces.
_REPORTERS = frozenset(
    """
    US USC USCA SCT F FED F2D F3D F4TH STAT CFR UNTS LNTS ILM ILR ETS CETS TIAS UST ECR EHRR ECHR RIAA AC QB KB
    WLR ALLER SCR CLR ALR CMLR IN INDEC INDEC NE NE2D NE3D NW NW2D SW SW2D SW3D SE SE2D PD P2D P3D A2D A3D SO2D
    SO3D NYS NYS2D CALRPTR WL BEVANS UKSC UKHL EWCA EWHC OP BGHZ BVERFGE LED LED2D
    """.split()
)
_REPORTERS_BEGIN = (
    "FSUPP",
    "FEDREG",
    "FEDAPPX",
    "CONGREC",
    "ICJ",
    "PCIJ",
    "OJ",
    "CONSOL",
    "BVERF",
    "OPATT",
    "BGH",
)
_BARE = later(r"[^A-Za-z0-9]+")
#: The first character is one of those that the forms begin with, which a search finds fastest; the forms are looked
#: for from before it.
_FOREIGN = later(
    r"""[ACEGHIJLOPRSTUr] (?<= (?= (?<![\w/.-])
      (?:A|E|S|ST|T|TD|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED|HRI|CAC|ECE|CTOC|FCCC|GC|UNEP|INFCIRC|OEA)
          /[A-Z0-9][\w.()/-]{0,30}\d
      | \bU\.?N\.?\s?(?:T\.?S\b|Docs?\b|SCOR|GAOR) | \bL\.?N\.?T\.?S\b
      | \bO\.?J\.?\s?\(?[LC]\b | \bCELEX\b | \b(?:COM|SWD|JOIN|SEC)\s?\(\d
      | \bC?\.?E\.?T\.?S\.?\s[Nn]o | \bT\.?I\.?A\.?S\b
      | \bECLI: | \bCases?\s[CTF]?[-‑–]?\d | \bApp(?:lication|l)?\.?\s[Nn]os?\b
      | \bU\.?S\.?C\.?\b | \bC\.F\.R\. | \bStat\.\s\d
      | \bI\.?C\.?J\.?\s(?:Rep|\d) | \bPub(?:lic|\.)\sL(?:aw|\.)\sNo | \b(?:Res\.|[Rr]esolution)\s\d | \bECR\s ). )""",
    re.VERBOSE,
)


def is_reporter(container: str) -> bool:
    """Whether these words name a collection of cases, treaties or statutes: "U.S.", "F.3d", "U.N.T.S.", "ECHR"."""
    bare = _BARE.sub("", container).upper()
    return bare in _REPORTERS or bare.startswith(_REPORTERS_BEGIN)


@lru_cache(maxsize=64)
def is_foreign(words: str) -> bool:
    """Whether a symbol, reporter or number of another kind of source stands in these words."""
    return _FOREIGN.search(words) is not None
