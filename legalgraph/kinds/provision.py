"""A provision of an instrument: "Article 67(2) TFEU", "TFEU Art. 67", "articles 3 and 6 of the Protocol".

The instrument may stand after the place ("of the Convention", "TFEU"), before it ("TFEU Art. 67",
"Covenant …, at Art 22(1)") or nowhere: then it is the text's own, or the one named last in a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.places.belonging import named_after, pointed
from legalgraph.kinds.places.headings import is_heading
from legalgraph.kinds.places.joints import tail_word
from legalgraph.kinds.places.leading import clause_start, named_before, named_in_clause
from legalgraph.kinds.places.listed import Listed, in_lists, is_listed
from legalgraph.kinds.places.nesting import each
from legalgraph.kinds.places.openings import Unit
from legalgraph.kinds.places.pinpoints import places
from legalgraph.kinds.places.place import Place
from legalgraph.kinds.places.series import series
from legalgraph.kinds.places.steps import Steps
from legalgraph.kinds.places.units import CUES, can_hold
from legalgraph.model import Mention, Span

__all__ = ["COMMON", "FORMER", "cues", "declines", "find", "matches", "name"]

name = "provision"
cues = CUES
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
    "Article XXIV, paragraph 5",
    "articles 6, 7, 8 (paragraphs 1 and 2), 11, 15 (paragraph 3) and 16",
    "article 1 B (1) (a)",
    "section 1324(a)(1)(A)",
    "Schedule 2, paragraph 4",
    "ss 5-7",
    "recitals (3) and (4)",
    "common Article 3",
    "article 67, paragraphe 2, du TFUE",
    "art. 6, §§ 1 et 2",
    "article 3, premier alinéa, sous b)",
    "artículo 67, apartado 2, del TFUE",
    "art. 6.1.a)",
)
declines = (
    "state of the art 3 times",
    "an article on solidarity",
    "the article I wrote",
    "part 2 of my plan",
    "Annex. In that case",
    "a newspaper article",
    "in section 3 I argue",
    "at this point 3 States",
    "el arte 3 veces",
    "necesita para 5 personas",
    "un point de vue",
    "upon the following articles:",
    "agenda item 5",
    "the pages 5",
)

#: What a provision is said to have been before it was renumbered: "ex Article 29 TEU".
FORMER = "ex"
#: What is said of a provision that several instruments share: "common Article 3".
COMMON = "common"
#: Smaller units, which "thereof" may hang on the article named before.
_AND_NUMBER = later(r",?\s{1,3}(?:and|or|et|ou|y|o)\s{1,3}(?=\d)|,\s{1,3}(?=\d)")
_THERE = frozenset({"thereof", "therein"})
#: A name so near before its place is one citation with it: "TFEU, Art. 67".
_CLOSE = 8
_SMALL = frozenset({"para", "subpara", "point", "indent", "item", "clause", "subsec"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A place as its mention gives it: what comes after it may be "thereof", or of the name that led up to it.

    ``end`` is where the name after it ends, which then leads up to no other: "Article 3 ECHR, the second indent".
    """

    place: Place
    named: str
    end: int = 0
    is_led: bool = False


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every place with the instrument it belongs to, as far as the words beside it say."""
    before: _Said | None = None
    for one in in_lists(text, list(places(text, at)), around):
        if one.named:
            yield from _of_names(text, one)
            yield from _further(text, one, around)
            before = _Said(one.place, one.named[-1][1], one.named[-1][0])
            continue
        found = _alone(text, one, before, around)
        if found is not None:
            mention, before = found
            yield mention


def _of_names(text: str, one: Listed) -> Iterator[Mention]:
    """The mentions of a place with the instruments named after it."""
    said = _said_of(text, one.place)
    for number, (end, words) in enumerate(one.named):
        begins = one.place.start if number == 0 else end - len(words)
        yield _mention(text, Span(begins, end), one.place, f"{said} {words}" if said == FORMER else words)


def _alone(
    text: str, one: Listed, before: _Said | None, around: Surroundings
) -> tuple[Mention, _Said] | None:
    """The mention of a place that no name follows: one leads up to it, or it is "thereof", its list's, or of none."""
    place = one.place
    if place.is_relative:
        return _mention(text, Span(place.start, place.end), place, ""), _Said(place, "")
    leading = named_before(text, place.start, around)
    if leading is not None and (before is None or leading[0] >= before.end):
        start, end, words = leading
        start = start if place.start - end <= _CLOSE else place.start
        return _mention(text, Span(start, place.end), place, words), _Said(place, words, is_led=True)
    said = pointed(text, place.end, place.tail)
    if said is not None:
        place, words = _pointed(text, place, said[1], before, around)
        return _mention(text, Span(one.place.start, said[0]), place, words), _Said(place, words)
    its = (
        named_in_clause(text, place.start, around)
        if text[max(0, place.start - 5) : place.start] == " its "
        else ""
    )
    words = (
        its
        or one.shared
        or (before.named if before and before.is_led and is_listed(text, before.place, place) else "")
    )
    if not words and (place.is_doubtful or _heads(text, place)):
        return None
    former = _said_of(text, place)
    named = f"{former} {words}".strip() if former == FORMER or not words else words
    return _mention(text, Span(place.start, place.end), place, named), _Said(place, words)


def _heads(text: str, place: Place) -> bool:
    """Whether this is the line above an article or chapter: a list is none."""
    if len(place.paths) > 1:
        return False
    return is_heading(text, place.start, place.end, in_one_step=len(place.paths[0]) == 1)


def _said_of(text: str, place: Place) -> str:
    """ "ex Article 29", "common Article 3"."""
    if place.beside == COMMON:
        return COMMON
    before = text[max(0, place.start - 4) : place.start].lower()
    return FORMER if before.lstrip(" (").rstrip(" -\n") == FORMER else ""


def _pointed(
    text: str, place: Place, words: str, before: _Said | None, around: Surroundings
) -> tuple[Place, str]:
    """What "thereof" or "of that article" means: a place before it in its clause, or the instrument named there."""
    word = words.lower()
    if word == "hereof":
        return place, ""
    if before is not None and before.place.end >= clause_start(text, place.start):
        is_drafted = word.endswith("subsection")  # by the style of its marks, which resolving reads
        holders = _holders(before.place, place.kind) if place.kind in _SMALL and not is_drafted else ()
        if holders:
            return replace(place, paths=each(holders, place.paths)), before.named
    if word not in _THERE:
        return place, words
    is_of_itself = place.kind == "art" and "particular" in text[place.start : place.end]
    return place, named_in_clause(text, place.start, around) or ("" if is_of_itself else words)


def _holders(before: Place, kind: str) -> tuple[Steps, ...]:
    """What of the place before has parts of this kind: "paragraph 2 of Article 6 and paragraph 1 of that article"."""
    held = [
        path[:depth]
        for path in before.paths
        for depth in [next((n for n in range(len(path), 0, -1) if can_hold(path[n - 1].kind, kind)), 0)]
    ]
    return tuple(dict.fromkeys(path for path in held if path))


def _further(text: str, one: Listed, around: Surroundings) -> Iterator[Mention]:
    """ "Articles 3(3) TEU and 80 TFEU": numbers that go on after a name, each with its own."""
    named = one.named
    while one.place.kind == "art" and len(named) == 1:
        joint = _AND_NUMBER.match(text, named[0][0])
        unit = Unit("art", joint.end(), joint.end()) if joint else None
        run = series(text, unit, inside_list=True) if unit else None
        if run is None or unit is None:
            return
        named = named_after(text, run.end, tail_word(text, run.end), around)
        for end, words in named:
            yield _mention(text, Span(unit.start, end), Place(unit.start, run.end, run.paths), words)


def _mention(text: str, span: Span, place: Place, named: str) -> Mention:
    named = " ".join(named.split())
    return Mention(name, span, span.of(text), named=named, pinpoints=place.pinpoints, remark=place.remark)
