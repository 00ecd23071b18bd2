"""Instruments as French and Spanish name them after a place: "du présent règlement", "de la Convención sobre …"."""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.joints import GAP
from legalgraph.kinds.places.units import WORDS

__all__ = ["named_at"]

_WHICH = (
    r"présente?s?|ladite|ledit|dudit|lesdits|desdits|susvisée?|cette|cet?|ces|même|presentes?|dich[oa]s?"
    r"|es[ea]|est[ea]|citad[oa]|mism[oa]|referid[oa]"
)
_WHAT = (
    r"convention|protocole|traités?|charte|pacte|déclaration|statut|règlement|directive|décision(?:-cadre)?|accord|constitution|code|loi"
    r"|ordonnance|décret|convenci[oó]n|convenio|protocolo|tratados?|carta|pacto|declaraci[oó]n|estatuto|reglamento|directiva"
    r"|decisi[oó]n(?:\smarco)?|acuerdo|constituci[oó]n|código|ley"
)
#: "présent règlement", "Convención"; with its number "directive 2002/90/CE", "Reglamento (UE) n.º 604/2013".
_NOUN = later(
    rf"""(?:(?P<which>{_WHICH}){GAP})? (?P<what>{_WHAT})(?!\w)
    (?P<numbered> (?:{GAP}(?:délégué|d['’]exécution|[Oo]rgánica|delegado|de{GAP}ejecución|général|general))?
      (?:{GAP}\((?:UE|CE|CEE|CECA|Euratom)(?:,\s?\w{{2,8}})?\))?
      (?:{GAP}(?:n[o°º]|n\.\s?[o°º]|núm\.?|no\.?))? {GAP}? \d[\d./-]{{0,14}}\d (?:/[A-Z]{{2,7}})? (?!\w)
        (?:,?{GAP}(?:du|de){GAP}\d{{1,2}}(?:er)?{GAP}(?:de{GAP})?[^\W\d_]{{3,10}}(?:{GAP}de)?{GAP}\d{{4}})?
      | {GAP}(?:du|de){GAP}\d{{1,2}}(?:er)?{GAP}(?:de{GAP})?[^\W\d_]{{3,10}}(?:{GAP}de)?{GAP}\d{{4}} )?""",
    re.VERBOSE | re.IGNORECASE,
)
_TOKEN = later(rf"(?:{GAP})?(?P<word>[dl]['’]|[^\W\d_]+(?:-[^\W\d_]+)*(?P<cut>['’](?=\w))?)", re.IGNORECASE)
#: Words that join a name's parts and never end it.
_JOINING = frozenset(
    "à au aux de des du la le les sur contre pour relative relatif relatives relatifs portant et a al del los "
    "las el sobre "
    "contra para relativa relativo y e l' d' l’ d’".split()
)
_ANDS = frozenset({"et", "y", "e"})
_OF = frozenset({"de", "du", "des", "del", "d'", "d’"})
_ADJECTIVE = later(
    r"\w{2,}(?:enne|éen|éens|ale?|aux|ales|ales|ifs?|ives?|iques?|els?|elles?|aires?|ains?|aines?|ils?|iles|eo|ea|eos|eas"
    r"|ic[oa]s?|iv[oa]s?|an[oa]s?|ari[oa]s?|ad[oa]s)"
)
_MOST = 24


def named_at(text: str, start: int) -> tuple[int, str] | None:
    """The instrument whose name begins here: where its words end, and the words; None where there is none."""
    noun = _NOUN.match(text, start)
    if noun is None:
        return None
    is_code = noun["what"].lower() in ("code", "código")
    end = (
        noun.end()
        if noun["numbered"] or noun["which"]
        else _complement(text, noun.end("what"), is_code=is_code)
    )
    return end, text[start:end]


def _complement(text: str, at: int, *, is_code: bool) -> int:
    """Where a name ends that goes on after its noun: "traité sur l’Union européenne", "Pacto de Derechos Civiles"."""
    end = at
    joined, goes_on = "", False
    for _ in range(_MOST):
        token = _TOKEN.match(text, at)
        if token is None:
            break
        word = token["word"]
        lower = word.lower()
        if lower in WORDS:
            break
        if lower in _JOINING:
            if joined in _ANDS and lower in _OF and not is_code:
                break
            joined = lower
            goes_on = goes_on or lower in _ANDS
        elif goes_on and _NOUN.fullmatch(word):
            break  # "du code pénal et du code civil"
        elif joined or word[0].isupper() or _ADJECTIVE.fullmatch(lower):
            end, joined, goes_on = token.end(), "", False
        else:
            break
        at = token.end()
    return end
