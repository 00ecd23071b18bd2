"""Who adopted an act of the Union and when, as its name says before and after the numbers.

"Council Regulation (EC) No 343/2003 of 18 February 2003", "Regulation (EU) No 604/2013 of the European Parliament and
of the Council of 26 June 2013", "règlement (CE) n° 343/2003 du Conseil du 18 février 2003".
"""

from __future__ import annotations

import re

from legalgraph.identifiers.act_words import day_of
from legalgraph.identifiers.patterns import later

__all__ = ["BETWEEN", "BY_WHOM", "adopted_after"]

#: What may stand before the word for what the act is, from the beginning of the name.
BY_WHOM = later(
    r"""(?: (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) \s{1,3} )?
    (?: (?: european\sparliament\sand\s(?:of\sthe\s)?council | council(?:\sand\scommission)? | (?:european\s)?commission
      | european\scentral\sbank | political\sand\ssecurity\scommittee ) \s{1,3} )?
    (?: (?:implementing|delegated) \s{1,3} )?""",
    re.VERBOSE | re.IGNORECASE,
)
#: Between the word and its numbers: the adjectives of French and Spanish, seldom who adopted it.
BETWEEN = later(
    r"""(?: \s(?: d['’]exécution | déléguée?s? | de\sejecución | delegad[oa]s?
      | of\sthe\s(?:european\sparliament\sand\sof\sthe\s)?(?:council|commission) ) )?
    (?: \s{1,2} | \s?:\s?(?:[-–—]\s?)? )""",
    re.VERBOSE | re.IGNORECASE,
)
_DAY = r"""(?P<day>[0-9]{1,2}) (?:er|st|nd|rd|th|º)? \s(?:de\s)? (?P<month>[^\W\d_]{3,10})
    \s(?:de\s)? (?P<year>[0-9]{4}) (?![0-9])"""
# of the European Parliament and of the Council of 26 June 2013 · of the Council · , of 3 December 2001
# du Parlement européen et du Conseil du 26 juin 2013 · del Consejo, de 18 de febrero de 2003
_ADOPTED = later(
    rf"""
    (?P<by> ,?\s{{1,2}} (?:
        (?:of|by)\sthe\s(?: european\sparliament(?:,|\sand)(?:\sof)?\sthe\scouncil
          | councils?(?:\sand\s(?:of\s)?the\s(?:commission|european\sparliament))?
            (?!\sof\s(?:europe|association|ministers))
          | (?:european\s)?commission(?!\sof\sthe\sunited) | european\scentral\sbank | high\sauthority )(?!\w)
      | du\s(?:parlement\seuropéen\set\sdu\s)?conseil(?!\w) | del\s(?:parlamento\seuropeo\sy\sdel\s)?consejo(?!\w)
      | de\sla\s(?:commission|comisión)(?!\w) ) )?
    (?: ,?\s{{1,2}} (?:of|du|de|dated) \s{{1,2}} {_DAY} )?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def adopted_after(text: str, at: int) -> tuple[int, str]:
    """Where a name with its adopter and date ends, and the date (ISO); "" where it has none."""
    found = _ADOPTED.match(text, at)
    if found is None:
        return at, ""
    dated = day_of(found["day"], found["month"], found["year"]) if found["day"] else ""
    if dated:
        return found.end(), dated
    return (found.end("by") if found["by"] else at), ""
