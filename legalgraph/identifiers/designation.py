"""How acts of the Union are named in print, "Regulation (EU) No 604/2013", and the CELEX numbers that follow.

Read here are the numbers with what stands round them; ``act_words`` has the words before them, ``act_numbers`` the
eras. English, French and Spanish; capitals and the spaced punctuation of older texts are read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from legalgraph.identifiers.act_adopted import BETWEEN, BY_WHOM, adopted_after
from legalgraph.identifiers.act_numbers import Printed, celex_of_printed
from legalgraph.identifiers.act_words import ACTS, COMMUNITY, communities_in
from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.patterns import later

__all__ = ["NUMBERED", "WORD", "act_of", "celex_of", "numbered_at", "printed_of"]

# (EU) No 604/2013 · (EU) 2024/1351 · 2002/90/EC · No 1612/68/EEC · EU No 604/2013 · (EU, Euratom) No 966/2012
# n° 343/2003 · n.º 604/2013 · ( EEC ) NO 1371/84 · 93/743/EC, ECSC, Euratom · No 17
NUMBERED = later(
    rf"""
    (?: \( \s? (?P<before> {COMMUNITY} (?: \s?(?:,|/|-|and)?\s? {COMMUNITY} ){{0,3}} ) \s? \) \s{{0,2}}
      | (?P<bare> {COMMUNITY} ) \s )?
    (?P<no> [NnΝ] (?: [oO]s?\.? | os?\.? | ° | º | \.\s?[º°oO] | umbers?\b | [rR]\.? )? \s{{0,2}} (?=[0-9]) )?
    (?P<first> [0-9]{{1,4}} ) (?![0-9])
    (?: (?: \s?/\s? | -(?=(?:19|20)[0-9]{{2}}(?![0-9])) ) (?P<second> [0-9]{{1,4}} ) (?! [0-9] | \s?/\s?[0-9] ) )?
    (?: \s?/[\s,]? (?P<after> {COMMUNITY} (?: \s?[,/]\s? {COMMUNITY} ){{0,3}} ) )?
    """,
    re.VERBOSE,
)
#: What the act is, in words; the plural announces a list.
WORD = later(
    r"""
    (?: framework\s | joint\s | common\s )?
    (?: regulation | directive | decision | recommendation | guideline
      | règlement | décision(?:-cadres?)? | recommandation | reglamento | directiva | decisi[óo]n(?:es)?(?:\smarco)?
      | recomendaci[óo]n(?:es)? | action(?:\scommune)? | acci[óo]n(?:es)?\scom[úu]n | posici[óo]n(?:es)?\scom[úu]n
      | (?:position|strategy|strategies)(?:\scommune)? )
    (?: es | s )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "No 7a" is another number; "No 1151/2012has" only lacks a space.
_LETTER = later(r"[^\W_](?![^\W\d_])")
_RECAST = later(r"(?:\s\(?recast\)?)?", re.IGNORECASE)


def celex_of(designation: str) -> Celex:
    """The CELEX number of an act named in print.

    Raises ValueError when the words name no act of EU secondary law, or when nothing tells which of the
    two numbers is the year.
    """
    words = " ".join(designation.split())
    word = WORD.match(words, _end(BY_WHOM, words, 0))
    act, between = (act_of(word.group()), BETWEEN.match(words, word.end())) if word else ("", None)
    numbered = numbered_at(words, between.end()) if between else None
    end, dated = adopted_after(words, numbered[1]) if numbered else (0, "")
    if not act or numbered is None or _end(_RECAST, words, end) != len(words):
        raise ValueError(f"“{designation}” does not name an EU act as in “Regulation (EU) No 604/2013”")
    return celex_of_printed(printed_of(numbered[0], act, dated))


def numbered_at(text: str, at: int) -> tuple[re.Match[str], int] | None:
    """The match of ``NUMBERED`` that begins here, in brackets of its own or not, and where it ends: "(77/388/EEC)"."""
    found = NUMBERED.match(text, at)
    if found is None and text[at : at + 1] == "(":
        inner = NUMBERED.match(text, at + 1)
        is_closed = inner is not None and inner["after"] and text[inner.end() : inner.end() + 1] == ")"
        return (inner, inner.end() + 1) if inner is not None and is_closed else None
    return None if found is None or _LETTER.match(text, found.end()) else (found, found.end())


def act_of(words: str) -> str:
    """What an act is ("framework decision"), by the word that says so in one of the languages; "" if none does."""
    return ACTS.get(" ".join(words.lower().split()), "")


def printed_of(numbered: re.Match[str], act: str, dated: str = "", inherited: Iterable[str] = ()) -> Printed:
    """What a match of ``NUMBERED`` prints; an act in a list that names no community has that of the one before it."""
    own = communities_in((numbered["before"], numbered["bare"], numbered["after"]))
    return Printed(
        act,
        own or frozenset(inherited),
        bool(numbered["no"]),
        numbered["first"],
        numbered["second"] or "",
        dated[:4],
    )


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
