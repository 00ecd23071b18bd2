"""An act of the Union named by who adopted it, what it is, and its day, with no number.

"Council Decision of 28 September 2000", "Decision of the European Central Bank of 22 April 2004", "décision du Conseil
du 28 septembre 2000", "Decisión del Consejo, de 28 de septiembre de 2000". Titles begin so too, and are read here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.act_words import ACTS, day_of
from legalgraph.identifiers.patterns import later

__all__ = ["BODIES", "Dated", "act_and_day", "dated_at", "institution", "opening"]

_DAY = r"""(?: (?P<day>[0-9]{1,2}) (?:er|st|nd|rd|th|º)? \s(?:de\s)? (?P<month>[^\W\d_]{3,10})
        \s(?:de\s)? (?P<year>[0-9]{4})
      | (?P<d>[0-9]{1,2})[./]\s?(?P<m>[0-9]{1,2})[./]\s?(?P<y>[0-9]{4}) ) (?![0-9/])"""
_ENGLISH = r"""(?: framework\sdecision | decision | regulation | directive | recommendation | resolution | guideline
    | conclusions | act | joint\saction | common\sposition | joint\sposition | common\sstrategy )"""
_FRENCH = (
    r"(?:décision(?:-cadre)?|règlement|directive|recommandation|résolution|action\scommune|position\scommune)"
)
_SPANISH = (
    r"(?:decisión(?:\smarco)?|reglamento|directiva|recomendación|resolución|acción\scomún|posición\scomún)"
)
#: Bodies that are named after the word, beside the institutions: "Decision of the Management Board of Europol".
BODIES = (
    "european parliament", "european council", "european commission", "european central bank", "european ombudsman",
    "european data protection supervisor", "european court of auditors", "european economic and social committee",
    "management board of europol", "director of europol", "secretary-general of the council",
    "governing council of the european central bank", "president of the european", "bureau of the european parliament",
    "high representative of the union", "political and security committee", "committee of the regions",
    "representatives of the governments of the member states", "high authority",
)  # fmt: skip
# Council Implementing Decision of 9 March 2012 · European Council Decision taken with the agreement of …, of …
_BEFORE = later(
    rf"""(?P<by> council | commission | parliament | central\sbank | ecb | authority ) (?:\sof\sthe\seuropean\sunion)?
    \s (?:(?:implementing|delegated|legislative|executive)\s)? (?P<act>{_ENGLISH})
    (?: ,?\staken\s[^\n;.()]{{3,90}}? )? ,?\sof\s(?:the\s)? {_DAY}""",
    re.VERBOSE | re.IGNORECASE,
)
# Political and Security Committee Decision LAMP/14/2008 of 21 November 2008: a number of its own, and no CELEX number
_COMMITTEE = later(
    rf"""(?P<by> political\sand\ssecurity\scommittee ) \s (?P<act> decision )
    (?: \s [A-Z][A-Za-z -]{{1,24}}/[0-9]{{1,3}}/[0-9]{{4}}(?:/CFSP)? )? \sof\s {_DAY}""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = later(
    rf"""(?:(?:implementing|delegated)\s)? (?P<act>{_ENGLISH}) \sof\sthe\s
    (?P<by> council(?:\sof\sthe\seuropean\s(?:union|communities))? | commission(?:\sof\sthe\seuropean\scommunities)?
      | (?:{"|".join(BODIES).replace(" ", chr(92) + "s")})(?!\w) [^\n;.()0-9]{{0,90}}? )
    ,?\sof\s {_DAY}""",
    re.VERBOSE | re.IGNORECASE,
)
_ROMANCE = later(
    rf"""(?P<act>{_FRENCH}|{_SPANISH}) (?: \sd['’]exécution | \sdéléguée?s? | \sde\sejecución | \sdelegad[oa]s? )?
    \s (?P<by> du\sparlement\seuropéen(?:\set\sdu\sconseil)? | du\sconseil(?:\seuropéen)? | de\sla\scommission
      | de\sla\sbanque\scentrale\seuropéenne | del\sparlamento\seuropeo(?:\sy\sdel\sconsejo)?
      | del\sconsejo(?:\seuropeo)? | de\sla\scomisión | del\sbanco\scentral\seuropeo )
    ,?\s (?:en\sdate\s)? (?:du|de|del)\s {_DAY}""",
    re.VERBOSE | re.IGNORECASE,
)
#: What of the name may stand before the word that gives it away.
_BEGINS = later(
    r"(?<!\w)(?:european\s|european\scentral\s|(?:european\sparliament|council)\sand\s(?:of\sthe\s)?)\Z",
    re.IGNORECASE,
)
_BACK = 40
#: A title up to its day, in which the first such word says what the act is.
_DATE = later(rf"(?:\b(?:of|du|de|del|dated|af)|,)\s{{1,2}}(?:the\s)?{_DAY}", re.VERBOSE | re.IGNORECASE)
_ACT = later(rf"\b(?:{_ENGLISH}|{_FRENCH}|{_SPANISH})(?!\w)", re.VERBOSE | re.IGNORECASE)
_FURTHEST = 500
_DAYS, _MONTHS = 31, 12
#: Whose act it is, by the first of these that its name has; "council" is in the name of many.
_INSTITUTIONS = tuple(
    (later(words, re.IGNORECASE), name)
    for words, name in (
        (r"central bank|(?<!\w)ecb(?!\w)|banque centrale|banco central", "European Central Bank"),
        (r"political and security committee", "Political and Security Committee"),
        (r"europol", "bodies of Europol"),
        ((r"secretary-general|high representative|eurojust|supply agency|president of|ombudsman|supervisor"
          r"|management board|governing board|bureau|court|committee|representatives of the governments"), ""),
        ((r"parliament\W{1,2}(?:and )?of the council|parliament and council|parlement européen et du conseil"
          r"|parlamento europeo y del consejo"), "European Parliament and Council"),
        (r"council and (?:of the )?commission", "Council and Commission"),
        (r"european council|conseil européen|consejo europeo", "European Council"),
        (r"council|conseil|consejo", "Council"),
        (r"commission|comisión", "Commission"),
        (r"parliament|parlement|parlamento", "European Parliament"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dated:
    """Where a name or a title's beginning stands, what the act is, whose it is, and its day (ISO).

    ``by`` is the institution's name in English, "" for bodies that few acts are of.
    """

    start: int
    end: int
    act: str
    by: str
    dated: str


def dated_at(text: str, at: int) -> Dated | None:
    """The act of the Union that is named by its day where the word for its institution, or for what it is, begins."""
    found = _BEFORE.match(text, at)
    if found is not None:
        begins = _BEGINS.search(text, max(0, at - _BACK), at)
        return _dated(text, found, begins.start() if begins else at)
    found = _AFTER.match(text, at) or _ROMANCE.match(text, at) or _COMMITTEE.match(text, at)
    return _dated(text, found, at) if found else None


def opening(title: str, given: str = "") -> Dated | None:
    """What a title says before its subject: numbered or not; None where nothing says what the act is, or of what day.

    ``given`` is the day (ISO) where the title need not say it.
    """
    found = act_and_day(title, given)
    if found is None:
        return None
    act, dated, end = found
    return Dated(0, end, act, institution(title[:end]), dated)


def act_and_day(title: str, given: str = "") -> tuple[str, str, int] | None:
    """The same without whose act it is, for many titles: what the act is, its day, and where its subject begins."""
    day = _DATE.search(title, 0, _FURTHEST)
    word = _ACT.search(title, 0, day.start() if day else _FURTHEST)
    dated = (_iso(day) if day else "") or given
    if word is None or not dated:
        return None
    return _act(word.group()), dated, day.end() if day else word.end()


def _dated(text: str, found: re.Match[str], start: int) -> Dated | None:
    dated = _iso(found)
    by = f"{text[start : found.start()]}{found['by']}"
    if not dated or not any(map(str.isupper, by)):
        return None
    return Dated(start, found.end(), _act(found["act"]), institution(by), dated)


def _iso(day: re.Match[str]) -> str:
    if day["day"]:
        return day_of(day["day"], day["month"], day["year"])
    is_day = 1 <= int(day["d"]) <= _DAYS and 1 <= int(day["m"]) <= _MONTHS
    return f"{day['y']}-{int(day['m']):02}-{int(day['d']):02}" if is_day else ""


def _act(words: str) -> str:
    """What the act is, in English: "decision", "resolution"."""
    plain = " ".join(words.lower().split())
    return ACTS.get(plain) or {"résolution": "resolution", "resolución": "resolution"}.get(plain, plain)


def institution(words: str) -> str:
    """The institution of the Union that these words name, by its name in English; "" for others."""
    alone = " ".join(words.split()).partition(" taken ")[0]
    return next((name for pattern, name in _INSTITUTIONS if pattern.search(alone)), "")
