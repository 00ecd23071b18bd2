"""The parties of a case, read from the "v." between them: "Plyler v. Doe", "M.S.S. v Belgium and Greece".

The one before is read back word by word, the other forward, each a bounded way: names have capitals, and few small
words stand in them. "See", "In" or the end of a sentence is no part of a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from legalgraph.identifiers.patterns import later

__all__ = ["Parties", "forward", "parties_at", "title_before"]

_WORD = later(r"\S+")
#: Small words that stand in names of parties.
_SMALL = frozenset(
    "of the and de la le les du des der den van von y e et al al. on behalf for ex rel rel. dos da do bin ben el ul zu "
    "others en aux at sro mbh plc oy ab".split()
)
#: Small words in the titles of cases between States besides.
_OF_TITLES = _SMALL | frozenset("in against by concerning to over with between from certain".split())
#: Words with a capital that open a sentence or signal, and are no one's name.
_NO_NAME = frozenset(
    "see in cf also but compare under since following after as case cases contra accord with and while although when "
    "like "
    "per from for both here however e.g. e.g eg ibid id supra where if because thus yet on at by cited citing quoting "
    "affirming reversing overruling unlike before until through hence indeed so the this that these those judgment "
    "footnote note that's cfr voir both again inter alia including namely".split()
)
#: Words after which a number makes them a unit, "Part v Chapter".
_UNITS = frozenset(
    "article articles part title chapter section annex book vol volume table figure appendix schedule paragraph "
    "clause".split()
)
_SUFFIX = later(r"(?:Inc|Ltd|LLC|L\.L\.C|S\.A|SA|Jr|Sr|Co|Corp|plc|PLC|GmbH|NV|BV|II|III)\b\.?,?$")
_SUFFIXED = later(r"\s{1,3}(?:Inc|Ltd|LLC|L\.L\.C|S\.A|Jr|Co|Corp|plc|PLC|GmbH)\b")
_ABBREVIATION = later(
    r"(?:[A-Z]\.){1,6}[A-Z]?\.?,?$|(?:[A-Z][a-z]{0,3}|Corp|Bros|Assn|Dep['’]t|Ass['’]n|Comm['’]n"
    r"|Sec['’]y|Nat['’]l|Int['’]l|Gov['’]t"
    r"|Fed['’]n|Univ|Indus|Comm|Educ|Dist|Cnty|Auth|Immigr|Naturalization|Serv|Admin|Soc|rel|al)\.,?$"
)
#: What keeps its full stop even where a sentence may end: "N.S.", "Inc.".
_DOTTED = later(r"(?:[A-Z]\.){2,6}|(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|al)\.")
_INITIALS = later(r"(?:[A-Z]\.){1,4},$|[A-Z]{1,3},$")
_VERSUS = later(r"(?:v|vs|c)\.?$")
#: A number, or the words for one, ends a name.
_ENDS_NAME = later(
    r"\d|\[|\(|(?:App|Appl|Application|No|Nos|Case|Judgment|Series|ECR|EU:|ECLI|Communication)\b|n[°o]s?\b"
)
_ONE_NUMBER = later(r"\d/\d|^\d+$|,\d")
#: "R (on the application of Smith) v Secretary of State": the Crown's name and the bracket after it.
_CROWN = later(r"(?<!\w)(?:R|Regina|The\s(?:Queen|King))\.?\s{1,2}\([^()]{2,90}\)\Z")
#: "(NLA)" after a party's name, and the small words of names in capitals.
_ACRONYM = later(r"\([A-Z][A-Za-z]{0,6}[A-Z]s?\),?")
#: A note's number that stands after a name: "Commission(5)".
_NOTE_CALL = later(r"\(\d{1,3}[)\],;:.]{0,4}\Z")
_LOUD = frozenset({"AND", "OF", "THE", "OTHERS"})
#: "Regina v. Governor, ex parte Smith": on whose behalf the Crown is asked.
_EX_PARTE = later(r",?\s{1,3}\(?(?:[Ee]x\s+p(?:arte)?\.?|ex\s+rel\.)\s{1,3}")
_ELIDED = ("d'", "d’", "l'", "l’")
_CLOSING = ';:)]”"»?!*_—'
#: What opens a name with a capital, "The Queen", "Al Adsani", and is a small word within one.
_PARTICLES = frozenset("The Al El De Van Von La Le Ben Bin Du Des Da Dos".split())
_LEADING = "(*_“\"‘'[«"
_REACH, _MOST = 140, 14


@dataclass(frozen=True, slots=True)
class Parties:
    """Where the parties' names begin and end in the text, and the names in one line."""

    start: int
    end: int
    named: str
    in_brackets: bool = False


def parties_at(text: str, versus: int, after: int = 0) -> Parties | None:
    """The parties on both sides of the "v." that begins here; None where either side is no name."""
    word = _WORD.match(text, versus)
    reach = max(after, versus - _REACH)
    crown = _CROWN.search(text, reach, _trimmed(text, versus))
    start = crown.start() if crown else _left(text, versus, reach, _SMALL)
    if word is None or start is None or not _VERSUS.match(word.group()):
        return None
    end = forward(text, word.end())
    if end is None:
        return None
    behalf = _EX_PARTE.match(text, end)
    end = (forward(text, behalf.end()) if behalf else None) or end
    named = " ".join(text[start:end].split())
    return Parties(start, end, named, in_brackets=text[start - 1 : start] in ("(", "["))


def _trimmed(text: str, end: int) -> int:
    """The end without the white space before it."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def title_before(text: str, bracket: int, after: int = 0) -> int:
    """Where the title before a bracket begins that holds the parties; the bracket itself if there is none."""
    start = _left(text, bracket, max(after, bracket - _REACH), _OF_TITLES)
    return bracket if start is None else start


def _left(text: str, end: int, reach: int, small: frozenset[str]) -> int | None:
    """Where the name that ends here begins."""
    words = list(_WORD.finditer(text, reach, end))
    if reach and words and words[0].start() == reach and not text[reach - 1].isspace():
        words = words[1:]
    taken: list[re.Match[str]] = []
    if words and words[-1].group()[-1] in ";:,?!":
        return None
    for word in reversed(words[-_MOST:]):
        if not _belongs(word.group(), taken, small):
            break
        taken.append(word)
        if word.group()[0] in _LEADING and not _ACRONYM.fullmatch(word.group()):
            break
    return _first_name(list(reversed(taken)), small)


def _belongs(word: str, taken: list[re.Match[str]], small: frozenset[str]) -> bool:
    """Whether a word goes with those after it (``taken``, the last first)."""
    bare = word.lstrip(_LEADING)
    if _ACRONYM.fullmatch(word) or bare in _LOUD:
        return True
    if (
        not bare
        or _ONE_NUMBER.search(bare)
        or _opens_sentence(bare)
        or (taken and _parts(word, bare, taken[-1].group()))
    ):
        return False
    return bare[0].isupper() or bare == "&" or _plain(bare) in small or bare[:2] in _ELIDED


def _opens_sentence(bare: str) -> bool:
    return bare[0].isupper() and _plain(bare) != "the" and _plain(bare) in _NO_NAME


def _parts(word: str, bare: str, follows: str) -> bool:
    """Whether a mark at a word's end parts it from what follows: no comma before "Inc.", no stop of "Dep't."."""
    if word[-1] == ",":
        return not (_SUFFIX.match(follows) or _INITIALS.fullmatch(bare))
    if word[-1] == ".":
        return not _ABBREVIATION.fullmatch(bare)
    return word[-1] in _CLOSING


def _first_name(words: list[re.Match[str]], small: frozenset[str]) -> int | None:
    """Where the first word that can open a name begins, without its quotation mark or bracket."""
    for number, word in enumerate(words):
        bare = word.group().lstrip(_LEADING)
        if bare == "&" or _plain(bare) in _UNITS:
            return None
        if (bare in _PARTICLES and words[number + 1 :]) or not (
            _plain(bare) in small or _plain(bare) in _NO_NAME or _ACRONYM.fullmatch(word.group())
        ):
            return word.start() + len(word.group()) - len(bare)
    return None


def _plain(word: str) -> str:
    return word.rstrip(",;:").lower()


def forward(text: str, at: int, limit: int = _MOST, *, whole: bool = False) -> int | None:
    """Where the name that begins here ends; None if none does.

    Before another "v." it ends at the last "and", unless it is wanted ``whole``: "Plyler v. Doe and Smith v. Jones".
    """
    end, before_and = None, None
    for word in islice(_WORD.finditer(text, at, at + _REACH), limit):
        bare, printed = word.group().lstrip("*_"), word.group()
        if _VERSUS.fullmatch(printed) and end is not None:
            return end if whole else before_and or end
        if _ACRONYM.fullmatch(bare) and end is not None:
            end = word.end() - printed.endswith(",")
        elif not bare or _ENDS_NAME.match(bare):
            break
        elif bare[0].isupper() or bare[:2] in _ELIDED:
            end = _end_of(text, word)
        elif bare not in (_OF_TITLES if whole else _SMALL) and bare != "&":
            break
        before_and = end if bare in ("and", "&") else before_and
        if _closes(text, word, bare):
            break
    return end


def _end_of(text: str, word: re.Match[str]) -> int:
    """Where a name ends in this word: without marks after it, but with the full stop of "Inc." and "N.S."."""
    printed = _NOTE_CALL.sub("", word.group())
    end = word.start() + len(printed.rstrip(",;:)]*_”\"’'."))
    bare = printed.lstrip("*_").rstrip(",;:)")
    is_followed = text[end + 1 : end + 2] in (",", ")") and _ABBREVIATION.fullmatch(bare) is not None
    is_dotted = _DOTTED.fullmatch(bare) is not None or is_followed
    return end + int(text[end : end + 1] == "." and is_dotted)


def _closes(text: str, word: re.Match[str], bare: str) -> bool:
    """Whether a mark at a word's end closes the name."""
    last = word.group()[-1]
    if _NOTE_CALL.search(word.group()):
        return True
    if last == ",":
        return _SUFFIXED.match(text, word.end()) is None
    if last == ".":
        return _ABBREVIATION.fullmatch(bare) is None
    return last in ";:]*_”" or (last == ")" and _ACRONYM.fullmatch(bare) is None)
