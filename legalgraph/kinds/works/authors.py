"""Names before a title: "Jane Roe & John Doe", "J. Roe et al.", "Roe, J. and Doe, K.", "Roe J, Doe K"."""

from __future__ import annotations

from functools import lru_cache

from legalgraph.identifiers.patterns import later

__all__ = ["CAPITAL", "EDITED", "LISTED", "edited_by", "inverted", "is_names", "people", "turned", "wrote"]

#: A letter that begins a name, in any script that has capitals.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLE = r"(?:d(?:[eiu]|el|ella|os|as|a|er|en)|v[ao]n|vom|zur?|te[rn]|l[aeo]s?|el|al|bint?|ibn|a[fv])"
_NAME = rf"(?:(?:[dDlL]|dell)['’]|[aA]l-)?{CAPITAL}[\w'’\-]{{0,30}}\.?"
# Each name is atomic (?>…): what has been read as a name is not read again in another way.
_PERSON = (
    rf"(?>(?:{_NAME}|{_PARTICLE}(?=\s))(?:(?:\s|(?<=\.)){_NAME}|\s{_PARTICLE}(?=\s)){{0,5}}"
    rf"(?:,?\s(?:[JS]r\.?|I{{2,3}}|IV)(?!\w))?)"
)
_AND = r"(?:,?\s(?:and|&|y|et|und|e)\s|\s?/\s?)"
_MORE = r"(?:,?\s(?:et\sal|ET\sAL)\.?|,?\sand\s[Oo]thers)"
#: That those named are editors: "(eds)", ", ed.", "(Hrsg.)", "(coord.)".
EDITED = r"(?:,?\s?\(?(?:[Ee]ds?|EDS?|[Dd]irs?|[Cc]oords?|[Hh]rsg|[Hh]g)\b\.?\)?)"
#: Several, of whom the last is joined by "and": so they are told from a title of capitalised words.
LISTED = rf"(?:{_PERSON}(?:(?:,\s{_PERSON}){{0,8}}{_AND}{_PERSON})?){_MORE}?"

_AUTHORS = later(rf"(?P<names>{_PERSON}(?:(?:{_AND}|,\s){_PERSON}){{0,8}}{_MORE}?)(?P<edited>{EDITED})?")
#: Surname first, as bibliographies have it: "Roe, J.", "Roe J, Doe K", "Roe, J., & Doe, K.".
_INITIALS = rf"{CAPITAL}\.?(?:[\s\-]?{CAPITAL}\.?){{0,3}}(?!\w)"
_TURNED = rf"(?>(?:{_PARTICLE}\s){{0,2}}{_NAME}(?:\s{_NAME})?,?\s{_INITIALS})"
_INVERTED = later(rf"(?P<names>{_TURNED}(?:(?:{_AND}|,\s|;\s){_TURNED}){{0,8}}{_MORE}?)(?P<edited>{EDITED})?")
#: "John Doe & Ann Poe eds., 2d ed.", "ed. John Doe".
_EDITORS = later(rf"(?P<editors>[^;]{{3,150}}?){EDITED}(?:,?\s(?P<rest>[^;]{{1,120}}))?")
_EDITORS_AFTER = later(r"[Ee]ds?\.\s(?P<editors>[^;,]{3,150})(?:,\s(?P<rest>[^;]{1,120}))?")

_JOINED = later(rf"{_AND}|,\s(?![JS]r\b|I{{2,3}}\b)|;\s")
#: What a law review calls a piece by a student, or another that is no article; no author's name.
_PIECES = frozenset({"Note", "Comment", "Essay", "Case Note", "Recent Development"})
_AND_MORE = later(rf"{_MORE}$")
_OTHERS = ("al", "al.", "AL", "AL.", "thers")
_GIVEN = later(_INITIALS)
_ENDED = later(r"(?<=[^\W\d_]{4})\.$")


def wrote(words: str) -> tuple[str, bool] | None:
    """The names, and whether they are editors' ("(eds)"), if the words are nothing else; the surname not first."""
    found = _AUTHORS.fullmatch(words)
    return (found["names"], bool(found["edited"])) if found else None


def turned(words: str) -> tuple[str, bool] | None:
    """The same of names with the surname first."""
    found = _INVERTED.fullmatch(words)
    return (found["names"], bool(found["edited"])) if found else None


def is_names(words: str) -> bool:
    """Whether the words are names of people and nothing else."""
    found = _AUTHORS.fullmatch(words)
    return found is not None and not found["edited"]


def people(names: str) -> tuple[str, ...]:
    """The names one by one; "et al." is kept as one of them, since the work has authors that are not named."""
    named, more = _split(names)
    found = (_whole(name.strip(" ,")) for name in _JOINED.split(named))
    return (*(name for name in found if name and name not in _PIECES), *more)


@lru_cache(maxsize=64)
def edited_by(words: str) -> tuple[tuple[str, ...], str]:
    """The editors that a bracket names, and what else it says ("John Doe & Ann Poe eds., 2d ed.")."""
    found = _EDITORS.fullmatch(words) or _EDITORS_AFTER.fullmatch(words)
    if found is None or not is_names(found["editors"]):
        return (), words
    return people(found["editors"]), found["rest"] or ""


def inverted(names: str) -> tuple[str, ...]:
    """Names with the surname first, one by one: "Roe, J., Doe, K.", "Roe, Jane, and John Doe", "Roe J, Doe K"."""
    named, more = _split(names)
    pieces = [piece for piece in _JOINED.split(named) if piece]
    found: list[str] = []
    while pieces:
        name = pieces.pop(0)
        given = pieces[0] if pieces else ""
        if given and (_GIVEN.fullmatch(given) or (not found and " " not in name and " " not in given)):
            name = f"{name}, {pieces.pop(0)}"
        found.append(_whole(name.strip()))
    return (*found, *more)


def _whole(name: str) -> str:
    """The name without a full stop that is no abbreviation's."""
    return _ENDED.sub("", name) if name.endswith(".") else name


def _split(names: str) -> tuple[str, tuple[str, ...]]:
    names = " ".join(names.split()).strip(" ,;*")
    more = _AND_MORE.search(names) if names.endswith(_OTHERS) else None
    return (names[: more.start()] if more else names), (("et al.",) if more else ())
