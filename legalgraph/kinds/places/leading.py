"""Which instrument a place belongs to, as the words before it say.

"TFEU Art. 67", "the Covenant, at Art 22(1)", "the Convention’s article 31", "the Covenant (in particular in articles 23
and 24)"; and what "thereof" means: "Having regard to the Treaty, and in particular Article 61(a) thereof".
"""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.instrument import GENERAL

__all__ = ["Leading", "clause_start", "named_before", "named_in_clause"]

#: Where the words that name an instrument begin and end, and the words.
Leading = tuple[int, int, str]

#: What may stand between a name and its place: "TFEU, Art. 67", "TFEU (Art. 67)", "the Covenant’s article 2".
_LED = later(r"(?P<sign>[’']s|\s?\(|,|:)?\s{0,3}(?P<at>at\s{1,3})?\Z")
#: "the Covenant (in particular in articles 23 and 24)", "the Covenant, notably articles 2 and 3".
_AMONG = later(
    r"\s?[,(]\s?(?:and\s{1,2})?(?:in\s{1,2}particular|inter\s{1,2}alia|notably|especially|including|see|specifically|under|en\s{1,2}particulier|notamment"
    r"|en\s{1,2}particular)?,?\s{0,2}(?:(?:in|under|to|at|à|en)\s{1,2})?(?:its|the|ses|son|l['’])?\s{0,2}\Z"
)
_SIGNS = frozenset({"’s", "'s", "(", " ("})
#: "GATT Article XX", "CRC, art. 3": capitals just before a place are a name, whoever knows it.
_SHORT = later(
    r"(?<![\w/.’'-])(?P<words>(?!(?:AND|THE|SEE|PART|ANNEX|TITLE|UNDER|WITH|OF|FOR|ALL|ADD|ALSO|CITE|X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})\b)[A-Z]{3,7})(?P<comma>,)?[^\S\n]\Z"
)
#: "Charter, art 47": notes leave out "the"; only where a citation begins, and before a place in its short form.
_BARE = later(
    r"(?:^|[.;(]\s{0,2}|\b(?:[Ss]ee|[Cc]f\.?|[Aa]lso|and|(?=the\s))\s?)\*?(?P<whole>(?:[Tt]he\s)?"
    r"(?P<words>Charter|Convention|Covenant|Protocol|Declaration|Statute|Directive|Regulation)),\s\Z"
)
_IN_SHORT = later(r"[Aa]rts?[.\s]\s?\d")
_LONGEST_BARE = 24
#: How far back a name may end before its place.
_REACH, _FAR = 12, 44
#: The longest general name: "the aforementioned Framework Decision".
_GENERAL = 46
#: How far back "thereof" may look for what it is of, within its clause.
_CLAUSE = 400
_CLAUSE_END = later(r"[;\n]\s{0,4}\n?|(?<=[\w)])\.\s{1,3}(?=[A-Z])")
#: "Human Rights Act 1998, s 8": statutes as OSCOLA names them, before the section.
_ACT = later(
    r"(?<![\w’-])(?P<words>(?:[A-Z][\w’'()-]{0,24}\s(?:(?:and|of|for|the|to|in|etc)\s){0,2}){1,8}(?:Act|Order|Code|Regulations|Ordinance)"
    r"(?:\s(?:18|19|20)\d\d)?),?[^\S\n]\Z"
)
_LONGEST_ACT, _ACT_REACH = 110, 40
_ACTS = ("Act", "Order", "Code", "Regulations", "Ordinance")
#: A long name as preambles print it, to its number or to the comma that ends it.
_LONG = later(
    r"(?:[A-Z][\w-]{1,24}\s{1,2}){0,4}(?:Treaty|Convention|Agreement|Regulation|Directive|Framework\sDecision|Decision|Charter|Protocol"
    r"|Statute|Act|Law|Constitution)(?!\w)(?:(?:\s\([A-Z]{2,8}(?:,\s?\w{2,8})?\))?(?:\sNo\.?)?\s\d{1,4}/\d{1,4}(?:/[A-Z]{2,5})?"
    r"|(?:(?!\s(?:in\s(?:accordance|conformity|particular)|pursuant|which|that|as|shall)\s)[^,;:\n]){0,160})"
)
_SHORTENED = later(r"(?:[Aa]rts?|paras?)(?:\.|\s\d)")
_LEADING_WORDS = frozenset(
    "in at to under particular particularly notably especially including its the alia see notamment son ses en".split()
)
_PAST_WORDS = frozenset(
    {
        "in",
        "at",
        "to",
        "under",
        "particular",
        "particularly",
        "notably",
        "especially",
        "including",
        "its",
        "the",
        "alia",
        "see",
    }
)


def named_before(text: str, start: int, around: Surroundings) -> Leading | None:
    """The name that leads up to a place; a general one only over a bracket, a genitive or "at"."""
    known = around.ends.get(start - 1)
    if known is not None and text[start - 1].isspace():
        return (known.span.start, known.span.end, known.words) if _is_beside(text, start) else None
    if not _can_lead(text, start):
        return None
    joint = _LED.search(text, max(0, start - _REACH), start)
    if joint is None or ("\n" in joint.group() and not _is_beside(text, start)):
        return None
    return _over(text, start, joint, around) or _further_before(text, start, around)


def _over(text: str, start: int, joint: re.Match[str], around: Surroundings) -> Leading | None:
    """The name that ends just before a sign: a known one, a general one, or one in capitals."""
    known = around.ends.get(joint.start())
    if known is not None:
        return known.span.start, known.span.end, known.words
    is_act = text[start - 2] in "t,0123456789" and _ends_in_act(text, start)
    act = _ACT.search(text, max(0, start - _LONGEST_ACT), start) if is_act else None
    if act is not None:
        return act.start("words"), act.end("words"), act["words"]
    if joint["sign"] in _SIGNS or joint["at"]:
        return _general_before(text, joint.start())
    if joint["sign"] == "," and text[start - 3].isalpha() and _IN_SHORT.match(text, start):
        bare = _BARE.search(text, max(0, start - _LONGEST_BARE), start)
        if bare is not None:
            return bare.start("whole"), bare.end("whole"), f"the {bare['words']}"
    short = _SHORT.search(text, max(0, start - _REACH), start)
    if short is not None and (not short["comma"] or text[start : start + 3] in ("art", "Art")):
        return short.start("words"), short.end("words"), short["words"]
    return None


def _ends_in_act(text: str, start: int) -> bool:
    """Whether the word before a place can be the last of a statute's name, with its year or without."""
    words = text[max(0, start - _ACT_REACH) : start].rsplit(None, 2)
    last = words[-1].rstrip(",") if words else ""
    if last.isdigit() and len(words) > 1:
        last = words[-2]
    return last.endswith(_ACTS)


def _is_beside(text: str, start: int) -> bool:
    """Whether the two stand together: a place on a new line is a heading's, unless it is written short ("Art. 67")."""
    return text[start - 1] != "\n" or _SHORTENED.match(text, start) is not None


def _can_lead(text: str, start: int) -> bool:
    """Whether a name may lead up to a place: what stands just before is a sign, capitals, "at" or "in"."""
    if (
        text[start - 2 : start - 1].islower()
        and text[start - 4 : start - 1] != "Act"
        and text[start - 1 : start] == " "
    ):
        word = text[text.rfind(" ", max(0, start - 16), start - 1) + 1 : start - 1]
        return word.lstrip("(") in _LEADING_WORDS or word.endswith(("’s", "'s"))
    return start > 1


def _leads_far(text: str, start: int) -> bool:
    before = text[max(0, start - 16) : start].replace("(", " ").replace(",", " ").split()
    return bool(before) and before[-1].lower() in _PAST_WORDS


def _further_before(text: str, start: int, around: Surroundings) -> Leading | None:
    joint = _AMONG.search(text, max(0, start - _FAR), start) if _leads_far(text, start) else None
    if joint is None or len(joint.group().split()) < 2:
        return None
    known = around.ends.get(joint.start())
    if known is not None:
        return known.span.start, known.span.end, known.words
    is_sure = "(" in joint.group() or "particular" in joint.group()
    return _general_before(text, joint.start()) if is_sure else None


def _general_before(text: str, end: int) -> Leading | None:
    """ "the Convention" as it stands just before ``end``."""
    for found in GENERAL.finditer(text, max(0, end - _GENERAL), end):
        if found.end() == end:
            return found.start(), end, found.group()
    return None


def clause_start(text: str, at: int) -> int:
    """Where the clause begins that stands before a place, not too far back."""
    start = max(0, at - _CLAUSE)
    for end in _CLAUSE_END.finditer(text, start, at):
        start = end.end()
    return start


def named_in_clause(text: str, at: int, around: Surroundings) -> str:
    """The instrument named last before a place in its clause, which "thereof" is of; "" if none is."""
    start = clause_start(text, at)
    generals = list(GENERAL.finditer(text, start, at))
    general = generals[-1] if generals else None
    for end in range(at, general.end() if general else start, -1):
        known = around.ends.get(end)
        if known is not None:
            return known.words
    longest = list(_LONG.finditer(text, general.end() if general else start, at))
    return longest[-1].group().strip() if longest else general.group() if general else ""
