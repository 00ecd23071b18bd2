"""A provision of an instrument: "Article 67(2) TFEU", "TFEU Art. 67", "articles 3 and 6 of the Protocol".

The instrument may stand after the place ("of the Convention", "TFEU"), before it ("TFEU Art. 67",
"Covenant …, at Art 22(1)") or nowhere: then it is the text's own, or the one named last in a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.belonging import named_after, named_before, pointed
from legalgraph.kinds.pinpoints import Place, places
from legalgraph.kinds.series import series
from legalgraph.kinds.units import Unit
from legalgraph.model import Mention, Span, Step

__all__ = ["FORMER", "cues", "declines", "find", "matches", "name"]

name = "provision"
cues = (
    "article",
    "art.",
    "art ",
    "art(",
    "arts",
    "paragraph",
    "para",
    "¶",
    "point",
    "indent",
    "recital",
    "annex",
    "preamble",
    "chapter",
    "title",
    "part ",
    "parts ",
    "section",
)
matches = (
    "Article 67(2) TFEU",
    "Article 22(1), ICCPR",
    "TFEU Art. 67",
    "Arts. 77-79",
    "articles 3 and 6 of the Protocol",
    "Article 6(1), point (a)",
    "Art. 3 para. 2",
    "Art(5)",
    "Article 29.3",
    "Articles 18, 19 and 24 to 26",
    "Articles 63, points 1 and 2, and 64(2) TEC",
    "paragraph 1 a), b) (i) or c) of this article",
    "paragraph 2 of Article 36 of the Statute",
    "Article 15 of the European Convention on Nothing Known",
    "Article 8 ECHR",
    "this Chapter",
    "¶¶ 22-23",
)
declines = (
    "state of the art 3 times",
    "an article on solidarity",
    "the article I wrote",
    "part 2 of my plan",
    "Annex. In that case",
    "a newspaper article",
)

#: What a provision is said to have been before it was renumbered: "ex Article 29 TEU".
FORMER = "ex"
_EX = re.compile(r"(?<!\w)ex\s$")
_AND = re.compile(r"(?P<last>,?\s+(?:and|or)\s+(?:of\s+)?(?:the\s+)?)|,\s+(?:the\s+)?")
_AND_NUMBER = re.compile(r",?\s+(?:and|or)\s+(?=\d)|,\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class _Read:
    """A place where it begins, with the instruments named after it, or after a later place of the same list."""

    start: int
    place: Place
    named: Sequence[tuple[int, str]] = ()
    shared: Sequence[tuple[int, str]] = ()
    is_joined: bool = False


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every place with the instrument it belongs to, as far as the words beside it say."""
    following: _Read | None = None
    mentions: list[Mention] = []
    for opening, place in reversed(list(places(text, at))):
        named = [] if place.is_relative else named_after(text, place.end, around)
        following = _read(text, _Read(opening.start(), place, named), following)
        mentions += _mentions(text, following, around)
        mentions += _further(text, place, named, around)
    yield from sorted(mentions, key=lambda mention: mention.span.start)


def _read(text: str, one: _Read, following: _Read | None) -> _Read:
    """What the next place hands on to this one: "article 4 and article 11 of the Convention"."""
    if following is None or not _joined(text, one.place, following):
        return replace(one, shared=one.named)
    whole = one.place.under(_outer(one.place, following.place))
    return replace(one, place=whole, shared=one.named or following.shared, is_joined=True)


def _joined(text: str, place: Place, following: _Read) -> bool:
    """Whether a place and the next are parts of one list; a comma joins only what has, or will have, an "and"."""
    if place.is_relative or place.kind not in _kinds(following.place):
        return False
    joint = _AND.fullmatch(text, place.end, following.start)
    is_list = following.is_joined or len(following.place.pinpoints) > 1
    return joint is not None and (joint["last"] is not None or is_list)


def _kinds(place: Place) -> list[str]:
    return [step.kind for step in place.pinpoints[0].steps]


def _outer(place: Place, following: Place) -> tuple[Step, ...]:
    """ "Chapter 4 or Chapter 5 of Title V": what stands above the second stands above the first."""
    return following.pinpoints[0].steps[: _kinds(following).index(place.kind)]


def _mentions(text: str, one: _Read, around: Surroundings) -> Iterator[Mention]:
    """The mentions of one place: of the instruments named after it, before it, after its list, or of none."""
    former = f"{FORMER} " if _EX.search(text, max(0, one.start - 4), one.start) else ""
    for number, (end, words) in enumerate(one.named):
        begins = one.start if number == 0 else end - len(words)
        yield _mention(text, Span(begins, end), one.place, former + words)
    if one.named:
        return
    before = None if one.place.is_relative else named_before(text, one.start, around)
    if before is not None:
        yield _mention(text, Span(before.span.start, one.place.end), one.place, before.words)
        return
    said = pointed(text, one.place.end)
    words = said[1] if said else one.shared[0][1] if one.shared and not one.place.is_relative else ""
    yield _mention(text, Span(one.start, said[0] if said else one.place.end), one.place, former + words)


def _further(
    text: str, place: Place, named: Sequence[tuple[int, str]], around: Surroundings
) -> Iterator[Mention]:
    """ "Articles 3(3) TEU and 80 TFEU": numbers that go on after a name, each with its own."""
    while place.kind == "art" and len(named) == 1:
        joint = _AND_NUMBER.match(text, named[0][0])
        unit = Unit("art", is_plural=False, is_capital=True, after=joint.end()) if joint else None
        run = series(text, unit, inside_list=True) if unit else None
        if run is None or joint is None:
            return
        named = named_after(text, run.end, around)
        for end, words in named:
            yield _mention(text, Span(joint.end(), end), Place(run.end, run.pinpoints), words)


def _mention(text: str, span: Span, place: Place, named: str) -> Mention:
    named = " ".join(named.split())
    remark = "a long range; only its ends are resolved" if place.shortened else ""
    return Mention(name, span, span.of(text), named=named, pinpoints=place.pinpoints, remark=remark)
