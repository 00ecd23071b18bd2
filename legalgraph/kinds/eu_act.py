"""Acts of the Union by their designations, of every era of numbering: "Regulation (EU) No 604/2013 of …".

The identifier is the CELEX number. In a list each act is a mention of its own. English, French and Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.bank import FILED, OWN, of_number
from legalgraph.kinds.acts.cues import CUES
from legalgraph.kinds.acts.lists import listed, with_twin
from legalgraph.kinds.acts.names import Named, Word, named, word_at
from legalgraph.kinds.acts.places import with_place
from legalgraph.kinds.acts.titles import titled
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "eu_act"
cues = CUES
matches = (
    "Regulation (EU) No 604/2013 of the European Parliament and of the Council of 26 June 2013",
    "Council Regulation (EC) No 343/2003 of 18 February 2003",
    "Regulation (EEC) No 1408/71",
    "Regulation No 1612/68/EEC of the Council",
    "Regulation No 17",
    "Regulation (EU) 2024/1351",
    "Regulation 1612/68",
    "Commission Implementing Regulation (EU) No 118/2014",
    "Directive 2004/38/EC",
    "Directive (EU) 2016/680",
    "Second Council Directive 77/91/EEC",
    "Directive 2004/38",
    "Council Framework Decision 2002/946/JHA",
    "Decision No 1692/96/EC",
    "Council Decision 2003/8/EC",
    "Decision (EU, Euratom) 2020/2053",
    "Decision No 3/52/ECSC",
    "Joint Action 98/700/JHA",
    "Common Position 2001/931/CFSP",
    "93/743/EC, ECSC, Euratom: Council Decision of 13 December 1993",
    "Decision ECB/2001/15",
    "REGULATION ( EEC ) NO 1371/84 OF THE COUNCIL OF 16 MAY 1984",
    "règlement (UE) n° 604/2013 du Parlement européen et du Conseil du 26 juin 2013",
    "décision-cadre 2002/946/JAI",
    "Reglamento (UE) n.º 604/2013 del Parlamento Europeo y del Consejo, de 26 de junio de 2013",
    "Decisión marco 2002/946/JAI",
    "Decision No 1/80 of the EEC-Turkey Association Council",
    "Council Directive 2002/90/EC of 28 November 2002, art. 1(1)",
    "Regulation 604/2013, Article 3(2)",
)
declines = (
    "that Regulation",
    "a decision of 26 June 2013",
    "Decision 24/7",
    "Decision No 1/80",
    "the 2004 directive",
    "Regulation 2015/2016",
    "UN Regulation No 44",
    "UNMIK Regulation 2000/47",
    "Regulation No 10 of the Economic Commission for Europe",
    "Directive 12/06/2010",
    "directives 1 and 2",
)

#: Other makers of regulations: a word in capitals before ("UNMIK Regulation"), a body of the United Nations after.
_OTHER_MAKER = later(r"(?<!\w)(?!E[UC]\s|EEC\s|ECSC\s|ECB\s|EP\s)[A-Z][A-Z/.]{1,9}\s\Z")
_OTHER_BODY = later(
    r"\s(?:of|by)\sthe\s(?:united\snations|economic\scommission|un/?ece|governor|minister)|\s\(un",
    re.IGNORECASE,
)
#: Bodies under agreements of the Union number their decisions themselves: "of the EEC-Turkey Association Council".
_BODY = (
    r"(?:association\s(?:council|committee)|council\sof\sassociation|joint\sc(?:ommittee|ouncil)"
    r"|cooperation\s(?:council|committee))(?!\w)"
)
_AGREEMENT = later(rf"\sof\sthe\s[^\n,;.()]{{0,60}}?{_BODY}", re.IGNORECASE)
_AGREED = later(rf"{_BODY}[^\n;.()]{{0,60}}\Z", re.IGNORECASE)
_NO_COMMUNITY = "no community is named; read as an act of the Union"
_BY_BODY = "a decision of a body under an agreement of the Union, which that body numbers"


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every act named with its numbers; with "Decision No 1/80" alone nobody says whose it is."""
    after = 0
    for place in at:
        if place < after:
            continue
        named_here = [_mention(text, act) for act in _at(text, place, after)]
        if len(named_here) == 1:
            named_here = [with_place(text, named_here[0])]
        for mention in named_here:
            after = mention.span.end
            yield mention


def _at(text: str, place: int, after: int) -> Iterator[Named]:
    word = word_at(text, place) if text[place].isalpha() else None
    if word is None:
        yield from _alone(text, place) if text[place] == "(" else titled(text, place, after)
        return
    own = OWN.match(text, place)
    if own is not None:
        celex = of_number(word.act, own["year"], own["number"])
        yield Named(word.start, own.end(), celex, "", frozenset(), FILED)
        return
    first = named(text, word.after, word)
    if first is not None and _is_of_union(text, word, first):
        first = with_twin(text, word, first)
        yield replace(first, remark=_doubt(text, word, first)) if not first.remark else first
        yield from listed(text, word, first)
    elif first is not None and word.act == "decision":
        yield from _of_body(text, word, first)


def _of_body(text: str, word: Word, act: Named) -> Iterator[Named]:
    """A decision of a body under an agreement, which the words name after or before it."""
    after = _AGREEMENT.match(text, act.end)
    if after is not None or _AGREED.search(text, max(0, word.start - 100), word.start):
        yield replace(act, end=after.end() if after else act.end, celex=None, remark=_BY_BODY)


def _alone(text: str, place: int) -> Iterator[Named]:
    """A further act of a list whose titles are given between: only regulations print "(EEC) No 1560/70"."""
    act = named(text, place, Word(place, "regulation", place))
    if act is not None and act.celex is not None and "/" in text[place : act.end]:
        yield act


def _is_of_union(text: str, word: Word, act: Named) -> bool:
    """Whether the words say so: by a community, by the adopter, or by a form that no other acts have."""
    if act.communities:
        return True
    if act.celex is None or _OTHER_BODY.match(text, act.end):
        return False
    if word.act in {"decision", "recommendation", "guideline"}:
        return word.is_adopted and "No" not in text[word.after : act.end]
    return not _OTHER_MAKER.search(text, max(0, word.start - 12), word.start)


def _doubt(text: str, word: Word, act: Named) -> str:
    """States number their regulations so too; the Court writes "Regulation No 1612/68" of the Union's."""
    is_plain = not (act.communities or word.is_adopted) and word.act == "regulation"
    return _NO_COMMUNITY if is_plain and text[word.after] in "Nn" else ""


def _mention(text: str, act: Named) -> Mention:
    words = text[act.start : act.end]
    span = Span(act.start, act.end)
    if act.celex is None:
        return Mention(name, span, words, named=words, remark=act.remark, dated=act.dated)
    return Mention(name, span, words, identifier=str(act.celex), remark=act.remark, dated=act.dated)
