"""One word as it is compared: upper case, accents and British or American spelling folded away.

Only spellings of one word are made one. Words that differ in sense stay apart even where one country spells
them alike ("cheque" and "check", "tonne" and "ton", "story" and "storey").
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from legalgraph.identifiers.patterns import later

__all__ = ["fold_word", "has_one_spelling"]

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


_BRITISH = later(rf"({_PREFIX})({'|'.join(_stem(*pair) for pair in sorted(_STEMS.items(), reverse=True))})")
_OUR = later(
    r"(behavi|endeav|neighb|harb|lab|fav|hon|col|hum|rig|rum|vig|arm|sav|savi|val|clam|cand|ferv|splend|tum|vap|parl|ard)our"
)
_ISE = later(r"(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ings|able|ability|ation|ations|ational|ationally)$)")
#: What American spelling has where British spelling has something else.
_AMERICAN = later("|".join(["or", "iz", *sorted(set(_STEMS.values()))]))


@lru_cache(maxsize=200_000)
def fold_word(word: str) -> str:
    """One word as it is compared: "Organisation" and "ORGANIZATION" are the same, "prize" and "prise" are not."""
    plain = _plain(word)
    return _american(plain) if plain.isascii() else plain


def _plain(word: str) -> str:
    """Small letters and figures, without accents."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", word.casefold())))


def _american(word: str) -> str:
    # Looked for first, since a pattern takes ten times as long to find that most words have neither.
    if british := _BRITISH.match(word):
        word = f"{british[1]}{_STEMS[british[2]]}{word[british.end() :]}"
    if "our" in word:
        word = _OUR.sub(r"\1or", word)
    return _ISE.sub("iz", word) if "is" in word else word


def has_one_spelling(folded: str) -> bool:
    """Whether a folded word is made of Latin letters, and of none that another spelling is folded to."""
    return folded.isascii() and folded.isalpha() and _AMERICAN.search(folded) is None
