"""One word as it is compared: upper case, accents and British or American spelling folded away.

Only spellings of one word are made one. Words that differ in sense stay apart even where one country spells
them alike ("cheque" and "check", "tonne" and "ton", "story" and "storey").
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold_word"]

#: British beginnings of words with the American ones; each may stand after a prefix ("unskilful").
_STEMS = {
    "centred": "centered", "centring": "centering", "centre": "center", "theatre": "theater", "fibre": "fiber",
    "kilometre": "kilometer", "metre": "meter", "litre": "liter", "defence": "defense", "offence": "offense",
    "pretence": "pretense", "licence": "license", "practis": "practic", "programme": "program",
    "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment", "skilful": "skillful",
    "wilful": "willful", "judgement": "judgment", "acknowledgement": "acknowledgment", "cancell": "cancel",
    "travell": "travel", "counsell": "counsel", "labell": "label", "modell": "model", "signall": "signal",
    "channell": "channel", "marshall": "marshal", "initiall": "initial", "totall": "total", "equall": "equal",
    "fuell": "fuel", "focuss": "focus", "benefitt": "benefit", "catalogued": "cataloged",
    "cataloguing": "cataloging", "catalogue": "catalog", "dialogue": "dialog", "analogue": "analog",
    "analyse": "analyze", "analysing": "analyzing", "paralyse": "paralyze", "paralysing": "paralyzing",
    "catalyse": "catalyze", "catalysing": "catalyzing", "manoeuvre": "maneuver", "manoeuvring": "maneuvering",
    "sceptic": "skeptic", "artefact": "artifact", "ageing": "aging", "paediatr": "pediatr", "foet": "fet",
    "anaesth": "anesth", "anaemi": "anemi", "haemo": "hemo", "gynaec": "gynec", "encyclopaed": "encycloped",
    "archaeolog": "archeolog", "aluminium": "aluminum", "sulph": "sulf", "plough": "plow", "mould": "mold",
}  # fmt: skip
_PREFIX = r"^(?:un|non|re|de|dis|pre|inter|sub|co|mis|over|under|out|self|anti|counter|multi)?"


def _stem(british: str, american: str) -> str:
    """A beginning, unless the word is spelt the American way already ("fulfill" begins with "fulfil")."""
    rest = american.removeprefix(british) if american.startswith(british) else ""
    return f"{british}(?!{rest})" if rest else british


_BRITISH = re.compile(
    rf"({_PREFIX})({'|'.join(_stem(*pair) for pair in sorted(_STEMS.items(), reverse=True))})"
)
_OUR = re.compile(
    r"(behavi|endeav|neighb|harb|lab|fav|hon|col|hum|rig|rum|vig|arm|sav|savi|val|clam|cand|ferv|splend|tum|vap|parl|ard)our"
)
_ISE = re.compile(
    r"(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ings|able|ability|ation|ations|ational|ationally)$)"
)


@lru_cache(maxsize=200_000)
def fold_word(word: str) -> str:
    """One word as it is compared: "Organisation" and "ORGANIZATION" are the same, "prize" and "prise" are not."""
    plain = "".join(filter(str.isalnum, unicodedata.normalize("NFKD", word.casefold())))
    if not plain.isascii():
        return plain or word
    plain = _BRITISH.sub(lambda found: found[1] + _STEMS[found[2]], plain)
    return _ISE.sub("iz", _OUR.sub(r"\1or", plain))
