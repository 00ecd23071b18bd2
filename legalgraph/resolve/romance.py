"""General words of French and Spanish for an instrument, as English has them: "ladite directive", "dicho Convenio"."""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later

__all__ = ["in_english"]

_SAID = (
    r"ladite|ledit|dudit|susvisée?|susmentionnée?|cette|cet?|même|dich[oa]|(?:el\s|la\s)?citad[oa]|mism[oa]"
    r"|referid[oa]|es[ea]"
)
_OWN = r"présente?|presente|est[ea]"
_KINDS = {
    "directive": "Directive", "directiva": "Directive", "règlement": "Regulation", "reglamento": "Regulation",
    "décision": "Decision", "decisión": "Decision", "décision-cadre": "Framework Decision",
    "decisión marco": "Framework Decision", "convention": "Convention", "convención": "Convention",
    "convencion": "Convention", "convenio": "Convention", "protocole": "Protocol", "protocolo": "Protocol",
    "traité": "Treaty", "tratado": "Treaty", "charte": "Charter", "carta": "Charter", "pacte": "Covenant",
    "pacto": "Covenant", "déclaration": "Declaration", "declaración": "Declaration", "statut": "Statute",
    "estatuto": "Statute", "accord": "Agreement", "acuerdo": "Agreement", "traités": "Treaties",
    "tratados": "Treaties",
}  # fmt: skip
_WORDS = later(rf"(?:(?P<said>{_SAID})\s|(?P<own>{_OWN})\s)?(?P<kind>{'|'.join(_KINDS)})", re.IGNORECASE)


def in_english(words: str) -> str:
    """The words as English says them, where they are general ones; else unchanged.

    "Convention" and "Directive" with a capital are English themselves, and so are letters: "ESA Convention".
    """
    found = _WORDS.fullmatch(words)
    which = (found["said"] or found["own"] or "") if found else ""
    if found is None or which.isupper() or (not which and words in _KINDS.values()):
        return words
    said = "the said" if found["said"] else "this" if found["own"] else "the"
    return f"{said} {_KINDS[found['kind'].lower()]}"
