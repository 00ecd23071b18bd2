"""An instrument named without a place in it: "the TFEU", "the Convention", "this Protocol", "both Protocols".

A full name or abbreviation is one of the catalogue's; a general word with "the", "this" or "that" means
whatever the instrument it stands in has called so. General words alone are no citation: a capital is, and so is
"the said", which points back by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.titles.before import is_to_be_made
from legalgraph.model import Mention, Span

__all__ = ["GENERAL", "UNLISTED", "cues", "declines", "find", "head", "is_plural", "matches", "name"]

name = "instrument"
cues = (
    "convention",
    "protocol",
    "treat",
    "charter",
    "covenant",
    "declaration",
    "statute",
    "regulation",
    "directive",
    "framework decision",
    "decision",
    "agreement",
    "constitution",
    "pact",
    "compact",
    "accord",
    "arrangement",
)
matches = (
    "Treaty on European Union",
    "this Protocol",
    "the said Convention",
    "the above-mentioned Regulation",
    "the present convention",
    "both Protocols",
    "those Directives",
    "the 1951 Convention",
    "the principal Agreement",
)
declines = (
    "a convention of pastors",
    "the decision was late",
    "treaty law",
    "the protocol of the meeting",
    "the Convention on Road Traffic",
)

_WORDS = (
    r"Convention|Protocol|Treaty|Treaties|Charter|Covenant|Covenants|Declaration|Statute|Regulation|Directive"
    r"|Framework\ Decision|Decision|Agreement|Constitution|Pact|Compact|Accord|Arrangement"
)
_PLURALS = r"Conventions|Protocols|Regulations|Directives|Framework\ Decisions|Decisions|Agreements|Charters"
_BACK = r"said|same|aforesaid|afore-?mentioned|above-?mentioned|foregoing"
#: No name that goes on: "the Convention on Road Traffic", "the Protocol on the position of a State", "the Regulation
#: (EU) No 604/2013", "the Protocol No 22"; but "transmit the Convention to the Secretary-General" is none.
_ENDS = r"""(?! \s+ (?: (?:of|for|to) \s+ (?:the\s+)?
            (?!(?:Secretary|Depositar|Government|State|Part|Council|Commission))[A-Z]
          | (?:on|against|concerning|relating|regarding|establishing|implementing) \s+
            (?! (?:the\s+)? (?:basis|grounds?|part|condition|date|day|request|one\s|behalf|account|occasion|\d|this\s
              |such\s|interpretation|application|implementation|January|February|March|April|May\s|June|July|August|September
              |October|November|December) ) ) )
    (?! \s* (?:\([A-Z]+\)\s+|\()? (?:No\.?\s+\d|\d+/) )"""
#: "the Convention", "this present Protocol", "that Directive", "both Protocols"; small letters only where other words
#: point at the instrument.
GENERAL = later(
    rf"""(?<!\w)
    (?P<which> (?P<own> [Tt]h(?:is|ese)(?:\s+present)? | [Tt]he\s+present )
             | [Tt]h(?:at|ose) | [Bb]oth(?:\s+the)? | [Tt]he(?:\s+(?:two|{_BACK}))? ) \s+
    (?P<what> (?:{_WORDS}|{_PLURALS})(?!\w)
      | (?:(?<=resent\s)|(?<=\ssaid\s)|(?<=resaid\s)|(?<=ioned\s)) (?i:{_WORDS})(?!\w) )
    (?(own)|{_ENDS})""",
    re.VERBOSE,
)
#: "the 1951 Convention", "the principal Agreement", "the Fisheries Convention": with a year, a rank or a subject.
_SHORT = later(
    rf"""(?<!\w) [Tt]he \s+
    (?: (?: (?:1[89]|20)\d\d | principal | parent | basic | original | main
          | (?!Council\b|Commission\b|EU\b|EC\b|General\b)[A-Z][\w’-]{{1,24}} ) \s+ ){{1,3}}
    (?:{_WORDS})(?!\w) {_ENDS}""",
    re.VERBOSE,
)
#: "the", "this", "those", "both".
_BEGINS = later(r"[TtBb](?<!\w.)(?:h|oth)")
_THE = later(r"[Tt](?<!\w.)he\s")
#: How the word before the general one ends in ``GENERAL``, and what it can be in ``_SHORT`` beside words with capitals.
_POINTING = tuple(
    "this these that those both the two present said same aforesaid mentioned foregoing".split()
)
_RANKS = frozenset("principal parent basic original main".split())
_WORD_REACH = 40
_OTHER_WORDS = (
    r"Acts?|Laws?|Code|Rules|Resolution|Regulations|Accord|Arrangements?|Principles|Guidelines|Order|Ordinance"
    r"|Conditions"
)
_NO_UNIT = r"(?!(?:Art|Para|Chapter|Title|Part|Annex|Section|Protocol|Regulation|Directive)\w*)"
#: An instrument that no catalogue need know, as it stands after "of": "European Convention on Human Rights",
#: "Council Regulation (EC) No 2201/2003", "Staff Regulations".
UNLISTED = later(
    rf"""(?: (?: [A-Z0-9][\w’'().-]{{0,30}} | above-?mentioned | aforementioned | revised | amended ) \s+ ){{0,6}}
    (?P<what> (?: {_WORDS} | {_OTHER_WORDS} | {_WORDS.upper()} ) (?!\w) )
    (?: \s+ (?:\([A-Z]{{2,8}}(?:,\s?\w{{2,8}})?\)\s+)? (?:No\.?\s+)? \d[\d/]{{0,12}}(?:/[A-Z]{{2,5}})? (?!\w)
      | (?: \s+ (?:on|of|OF|for|against|relating\s+to|concerning|between|and) (?: \s+ (?:the|of|and|all|forms) ){{0,3}}
            (?: \s+ {_NO_UNIT} [A-Z][\w’'-]{{0,30}} ){{1,6}} ){{0,6}} )""",
    re.VERBOSE,
)


#: What stands before a short name that is just being given.
_GIVES = later(r"(?:ereinafter|ereafter|(?:referred\s+to|known)\s+as|\bcalled)[:,]?\s+\Z")
_OPENING, _CLOSING = tuple("\"“‘'«"), tuple("\"”’'»")
#: What kind of instrument a name says it is: its first general word, also in capitals, or one of several.
_HEAD = later(
    rf"\b(?:{_WORDS}|{_PLURALS}|Acts?|Accord|Amendments?|Annex|Resolution|Constitution)\b".replace(
        "\\ ", r"\s+"
    ),
    re.IGNORECASE,
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Names of the catalogue, and the general words for the instruments a text has defined."""
    for known in around.starts.values():
        if not is_to_be_made(text, known.span.start):
            yield Mention(name, known.span, known.words, named=known.words)
    before = [(cue, _word_before(text, cue)) for cue in at]
    pointed = [cue for cue, word in before if word.lower().endswith(_POINTING)]
    ranked = [cue for cue, word in before if not word.islower() or word in _RANKS]
    for found in searched(GENERAL, text, pointed, back=40, ahead=60, begins=_BEGINS):
        opens_name = (
            found.start("what") in around.starts
        )  # "the Convention relating to the Status of Refugees"
        if not opens_name and not _is_given(text, found):
            yield Mention(name, Span(*found.span()), found.group(), named=" ".join(found.group().split()))
    for found in searched(_SHORT, text, ranked, back=80, ahead=60, begins=_THE):
        holds_name = any(place in around.starts for place in range(*found.span()))
        if not holds_name and not _is_given(text, found) and "\n\n" not in found.group():
            yield Mention(name, Span(*found.span()), found.group(), named=" ".join(found.group().split()))


def _word_before(text: str, cue: int) -> str:
    """The word before a general one: most say at once that none is pointed at."""
    words = text[max(0, cue - _WORD_REACH) : cue].rsplit(None, 1)
    return words[-1] if words and text[cue - 1].isspace() else "none"


def _is_given(text: str, found: re.Match[str]) -> bool:
    """Whether the words are just being given as a short name, (“the Convention”), and cite nothing yet."""
    before = text[max(0, found.start() - 30) : found.start()]
    is_marked = before[-1:] in _OPENING and text[found.end() : found.end() + 1] in _CLOSING
    return (bool(before) and is_marked) or _GIVES.search(before) is not None


def head(words: str) -> str:
    """The kind of instrument that a name says: "convention" of "the Geneva Conventions", "" if it says none."""
    found = _HEAD.search(words)
    if found is None:
        return ""
    word = " ".join(found.group().lower().split())
    return "treaty" if word == "treaties" else word.removesuffix("s")


def is_plural(words: str) -> bool:
    """Whether the words name several instruments: "the Treaties", "both Protocols"."""
    return re.search(rf"\b(?:Treaties|Covenants|{_PLURALS})\Z".replace("\\ ", r"\s+"), words) is not None
