"""Which instrument a place belongs to, as the words after it say.

"Article 67 TFEU", "article 6 of this Protocol", "Article 8 ECHR", "l’article 67 du TFUE", "artículo 2 de la Ley". An
instrument that no catalogue knows is named all the same: its provisions are not those of the text it is named in.
"""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.after import dated_act_at
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.instrument import GENERAL, UNLISTED
from legalgraph.kinds.names import Name
from legalgraph.kinds.places.joints import GAP
from legalgraph.kinds.places.openings import unit_at
from legalgraph.kinds.places.romance import named_at
from legalgraph.kinds.treaty_title import title_from

__all__ = ["Named", "named_after", "pointed"]

#: Where the words that name an instrument end, and the words.
Named = tuple[int, str]

_OF = later(
    rf",?(?:{GAP}respectively,?)?{GAP}(?:of|to|in|under){GAP}(?P<both>both{GAP})?(?P<the>the{GAP}(?:(?:said|two|four){GAP})?)?",
    re.IGNORECASE,
)
_DE = later(
    rf",?{GAP}(?:(?:du|des|del|au|aux|al|(?:de|à|a|dans)(?:{GAP}(?:la|le|les|los|las))?){GAP}|(?:de{GAP}|à{GAP})?[ld]['’]|(?=dudit|desdits))",
    re.IGNORECASE,
)
_OF_WORDS = frozenset({"of", "to", "in", "under", "respectively"})
_DE_WORDS = frozenset(
    {"du", "des", "del", "au", "aux", "al", "de", "à", "a", "dans", "d", "dudit", "desdits"}
)
_DIRECT = later(rf"(?P<comma>,)?{GAP}\(?")
#: "Article 33 1951 Convention"
_SHORTEST = 3
_YEAR = later(r"(?:18|19|20)\d\d\s(?=[A-Z])")
_DATED = frozenset({" 18", " 19", " 20"})
_WORD_FOLLOWS = later(r"\s{1,3}[A-Z][a-z]{2}")
_LEADING = later(r"(?:[’']s)?\s{0,3}[,:(]?\s{0,3}(?:at\s{1,3})?")
_AND_THE = later(rf"{GAP}and{GAP}(?:the{GAP})?")
#: "of this Act", "of these Regulations": what calls itself by a word that other instruments do not.
_OWN = later(
    rf"(?:(?:its|their){GAP}(?:Charter|Statute|Constitution|Convention|Covenant|Protocol|Treaty|Articles{GAP}of{GAP}Agreement)"
    rf"|(?:this|these|that|those|the{GAP}(?:said|present)){GAP}(?:Act|Law|Code|Rules|Regulations?|Order|Ordinance"
    r"|Resolution|Principles|Guidelines))(?!\w)"
)
#: "Article 8 ECHR", "Article 6 EU", "Article XX GATT 1994": capitals just after a place are a name, whoever knows it.
_CAPITALS = later(
    r",?[^\S\n]{1,3}(?P<words>(?!(?:AND|OR|OF|IN|TO|THE|ON|BY|SEE|CF|ID|ADD|TK|ET|OU|DE|DU|DES|DEL|LA|LE|LES|EL|LOS|X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})\b)"
    r"[A-Z][a-z]{0,2}[A-Z]{1,6}(?:\s(?:(?:19|20)\d\d|\d\d/\d\d)(?!\w))?)(?![\w’'/-]|\.\w|\s{1,3}[A-Z]{3})"
)
#: "paragraph 2 of that article", "paragraph 3 thereof": of something said before, which is looked for elsewhere.
_POINTED = later(
    rf""",?{GAP} (?P<what> thereof | therein | hereof )(?!\w)
      | ,?{GAP} (?:of|in|to){GAP}(?P<said> (?:that|those|such|the{GAP}(?:said|same)){GAP}
        (?:sub-?)?(?:articles?|paragraphs?|points?|chapters?|titles?|parts?|sections?|annex) )(?!\w)
      | ,?{GAP} (?P<dudit> dudit{GAP}(?:article|paragraphe|alinéa)
        | (?:de{GAP}cet|de{GAP}dicho|de{GAP}ese|del{GAP}mismo|du{GAP}même){GAP}
          (?:article|artículo|apartado|párrafo|paragraphe) )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_POINTING = frozenset({"thereof", "therein", "hereof", "of", "in", "to", "dudit", "de", "del", "du"})


def named_after(text: str, end: int, tail: str, around: Surroundings) -> list[Named]:
    """The instruments named just after a place, whose next word is ``tail``; two after "both"."""
    if not tail and text[end : end + 3] not in _DATED and text[end : end + 2] != " (":
        return []
    found: list[Named] = []
    if tail in _OF_WORDS:
        found = _after_of(text, end, around)
    if not found and tail in _DE_WORDS:
        found = _after_de(text, end, around)
    return found or _directly_after(text, end, around)


def _after_of(text: str, end: int, around: Surroundings) -> list[Named]:
    joint = _OF.match(text, end)
    if joint is None:
        return []
    for start in (joint.end(), joint.start("the") if joint["the"] else joint.end()):
        known = around.starts.get(start)
        titled = None if joint["both"] else _titled(text, start, around)
        if titled is not None:
            return [titled]
        if known is not None:
            return [(known.span.end, known.words), *(_second(text, known, around) if joint["both"] else ())]
        general = GENERAL.match(text, start) or _OWN.match(text, start)
        if general is not None:
            return [(general.end(), general.group())]
    return _unlisted(text, joint.end(), around) or _abbreviated(text, joint.end())


def _abbreviated(text: str, start: int) -> list[Named]:
    """ "Annex IV of MARPOL 73/78": capitals that nobody knows, three at least."""
    found = _CAPITALS.match(text, start - 1)
    if found is None or len(found["words"]) < _SHORTEST or _WORD_FOLLOWS.match(text, found.end()):
        return []
    return [(found.end(), found["words"])]


def _titled(text: str, start: int, around: Surroundings) -> Named | None:
    """A title that goes further than any name that the catalogue has of it."""
    read = title_from(text, start)
    if read is None or any(
        name.span.end >= read.words_end
        for at in range(start, read.words_end)
        if (name := around.starts.get(at))
    ):
        return None
    return read.end, text[start : read.words_end]


def _after_de(text: str, end: int, around: Surroundings) -> list[Named]:
    joint = _DE.match(text, end)
    if joint is None:
        return []
    known = around.starts.get(joint.end())
    if known is not None:
        return [(known.span.end, known.words)]
    capitals = None if "\n" in joint.group() else _CAPITALS.match(text, joint.end() - 1)
    if capitals is not None:
        return [(capitals.end(), capitals["words"])]
    found = named_at(text, joint.end())
    return [found] if found else []


def _second(text: str, first: Name, around: Surroundings) -> list[Named]:
    joint = _AND_THE.match(text, first.span.end)
    other = around.starts.get(joint.end()) if joint else None
    return [(other.span.end, other.words)] if other else []


def _unlisted(text: str, start: int, around: Surroundings) -> list[Named]:
    """ "of the European Convention on Human Rights"; a known name inside it wins ("of the 1951 Refugee Convention")."""
    dated = dated_act_at(text, start)
    if dated is not None:
        return [(dated.end, text[start : dated.end])]
    found = UNLISTED.match(text, start)
    if found is None:
        return []
    inside = (around.starts.get(at) for at in range(found.start(), found.end("what")))
    known = next((name for name in inside if name is not None), None)
    return [(known.span.end, known.words)] if known else [(found.end(), found.group())]


def _directly_after(text: str, end: int, around: Surroundings) -> list[Named]:
    joint = _DIRECT.match(text, end)
    known = around.starts.get(joint.end()) if joint else None
    if joint is None:
        return []
    if known is None and (year := _YEAR.match(text, joint.end())) is not None:
        known = around.starts.get(year.end())
        dated = None if known else UNLISTED.match(text, joint.end())
        if dated is not None:
            return [(dated.end(), dated.group())]
    if known is None:
        return _unknown(text, end, joint)
    return [] if _leads_on(text, known.span.end, joint) else [(known.span.end, known.words)]


def _unknown(text: str, end: int, joint: re.Match[str]) -> list[Named]:
    """ "Article 8 ECHR", "Article 7 ICC Statute"; but "para. 25, UN Doc" begins another citation."""
    capitals = _CAPITALS.match(text, end) if text[joint.end() : joint.end() + 1].isupper() else None
    if capitals is None or _leads_on(text, capitals.end(), joint):
        return []
    if not _WORD_FOLLOWS.match(text, capitals.end()):
        return [(capitals.end(), capitals["words"])]
    if joint["comma"]:
        return []
    longer = UNLISTED.match(text, capitals.start("words"))
    return [(longer.end(), longer.group()) if longer else (capitals.end(), capitals["words"])]


def _leads_on(text: str, end: int, joint: re.Match[str]) -> bool:
    """ "Art. 3, TFEU Art. 67": the name opens the next citation."""
    if not joint["comma"]:
        return False
    leading = _LEADING.match(text, end)
    return unit_at(text, leading.end() if leading else end) is not None


def pointed(text: str, end: int, tail: str) -> tuple[int, str] | None:
    """ "thereof", "of that article", "dudit article": where the words end, and the words."""
    if tail not in _POINTING:
        return None
    found = _POINTED.match(text, end)
    return (found.end(), found["what"] or found["said"] or found["dudit"]) if found else None
