"""References to the Official Journal in all printed forms; in a list each place is a mention of its own.

The identifier is the Journal's own form, without the last page: "OJ L 180, 29.6.2013, p. 31".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.oj import OjReference
from legalgraph.identifiers.oj_forms import NAME, PLACE
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.places import with_place
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "oj"
matches = (
    "OJ L 180, 29.6.2013, p. 31",
    "OJ No L 18, 21. 1. 1975, p. 3",
    "OJ N° L 374, 31. 12. 1988, p. 1-5",
    "OJ No 30, 20. 4. 1962, p. 989/62",
    "OJ L 60 I, 2.3.2018, p. 1",
    "OJ C 99 E, 3.4.2009, p. 1",
    "OJ L, 2024/1351, 22.5.2024",
    "OJ C, C/2024/1234, 12.2.2024, ELI: http://data.europa.eu/eli/C/2024/1234/oj",
    "Official Journal of the European Union L 148 of 20 May 2014",
    "Official Journal of the European Communities No L 374 of 31 December 1987",
    "[2012] OJ C326/47",
    "2012 O.J. (C 326) 47",
    "OJ 2004 L 304, p. 12",
    "OJ L180/31, 29.6.2013",
    "O.J. C 191, 29.7.1992, p. 1",
    "O.J. C 191",
    "OJ, English Special Edition 1968 (II), p. 475",
    "OJ NO L 148 , 28 . 6 . 1968 , P . 13",
    "JO L 180 du 29.6.2013, p. 31",
    "DO L 180 de 29.6.2013, p. 31",
    "ABl. L 180 vom 29.6.2013, S. 31",
    "[2013] OJ L180/31, art 3",
)
declines = (
    "O.J. Simpson",
    "in the Official Journal of the European Union",
    "published in the Official Journal on 1 July 2014",
    "OJ reference 5",
    "do L 5",
    "NOJ L 180, 29.6.2013, p. 31",
)

_SERIES = ("l", "c")
_NAMES = ("oj", "o.j.", "o. j.", "jo", "j.o.", "do", "doue", "joue", "abl.", "abl", "abl. eu", "abl. eg")
_NO = ("n° ", "nº ", "n.º ", "nos l", "nos c", "nr. ", "nr ", "n l", "n c", "n 1")
_IN_FULL = (
    "official journal", "official journal of the european union", "official journal of the european communities",
    "official journal of the european union,", "official journal of the european communities,",
    "journal officiel", "journal officiel de l'union européenne", "journal officiel des communautés européennes",
    "diario oficial", "diario oficial de la unión europea", "diario oficial de las comunidades europeas",
)  # fmt: skip
cues = (
    *(f"{one} {series}{more}" for one in _NAMES for series in _SERIES for more in " ,123456789"),
    *(f"{one} {no}" for one in _NAMES for no in _NO),
    *(f"{one} {more}" for one in ("oj", "o.j.", "jo") for more in ("no ", *"123456789")),
    *(f"{one} (" for one in ("oj", "o.j.")),
    *(
        f"{one}{edition}"
        for one in ("oj", "o.j.")
        for edition in (" english s", ", english s", ", special", " (eng")
    ),
    *(f"{whole} {more}" for whole in _IN_FULL for more in ("l ", "c ", "no ", "n° ", "n.º ", "l,", "c,")),
)

#: How far before the Journal's name a year may begin: "[2012] ".
_BEFORE = later(r"(?:\[(?:19|20)[0-9]{2}\]|(?<![\w.])(?:19|20)[0-9]{2}) \Z")
#: No more places of one list are read; the last of them says so.
_LONGEST = 500
# "; L 2, 4.1.1994" · " and OJ L 3" (which its own name begins) · ", L 5, "
_JOINT = later(r"\s?[;,]\s?(?:and\s|et\s|y\s)?|\s(?:and|et|y)\s")
#: A further place of a list has its series or is dated.
_FULL = later(r"(?:No\s)?(?:[LC]\s?[0-9]|[1-9][0-9]{0,3},\s?[0-9]{1,2}\s?\.)")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every reference that gives an issue or an act; one that gives no year is kept, and says so."""
    after = 0
    for cue in at:
        if cue < after:
            continue
        year = _BEFORE.search(text, max(after, cue - 7), cue)
        journal = NAME.match(text, year.start() if year else cue)
        if journal is None and year:
            journal = NAME.match(text, cue)
        places = list(_places(text, journal)) if journal else []
        if len(places) == 1:
            places = [with_place(text, places[0])]
        for mention in places:
            after = mention.span.end
            yield mention


def _places(text: str, journal: re.Match[str]) -> Iterator[Mention]:
    found = OjReference.read(text, journal)
    if found is None or not _is_place(found):
        return
    last = _mention(text, journal.start(), found, journal)
    yield last
    for _ in range(_LONGEST):
        joint = _JOINT.match(text, found.end())
        if joint is None or found.re.pattern != PLACE.pattern or not _FULL.match(text, joint.end()):
            return
        following = PLACE.match(text, joint.end())
        if following is None or not (following["day"] or (following["series"] and following["page"])):
            return
        found = following
        year = int(last.dated[:4] or 0)
        last = _mention(text, found.start(), found, None, year)
        yield last


def _is_place(found: re.Match[str]) -> bool:
    """Whether it is more than a number: before 1968 no letter was printed, but then the date is."""
    return found.re.pattern != PLACE.pattern or bool(found["series"] or found["day"])


def _mention(
    text: str, start: int, found: re.Match[str], journal: re.Match[str] | None, year: int = 0
) -> Mention:
    words, span = text[start : found.end()], Span(start, found.end())
    try:
        reference = OjReference.of(found, journal, year)
    except ValueError as error:
        return Mention(name, span, words, named=words, remark=str(error))
    return Mention(
        name,
        span,
        words,
        identifier=str(replace(reference, to="")),
        dated=reference.date or str(reference.year),
    )
