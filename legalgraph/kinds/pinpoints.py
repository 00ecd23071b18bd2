"""How legal English writes a place inside an instrument.

"Article 67(2)", "articles 3 and 6", "Arts. 77-79", "paragraph 1 a), b) (i) or c) of this article",
"article 6, paragraph 1 (a)", "subparagraph (b) of this paragraph", "Article 263, fourth paragraph",
"this Chapter". Each is read from its first word forward, never backward, so that a text is read in time
linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.provision_key import ORDINALS
from legalgraph.model import Pinpoint, Step

__all__ = ["HERE", "UNIT", "Place", "read_place"]

#: The number of a step that points at where the words stand: "this article", "the preceding paragraph".
HERE = "this"
BEFORE = "preceding"

#: Every element of a longer range is not written out; the ends are kept and the mention says so.
LONGEST_RANGE = 100

_UNITS = {
    "article": "art", "articles": "art", "art": "art", "arts": "art",
    "paragraph": "para", "paragraphs": "para", "para": "para", "paras": "para",
    "subparagraph": "subpara", "subparagraphs": "subpara", "sub-paragraph": "subpara", "sub-paragraphs": "subpara",
    "point": "point", "points": "point", "indent": "indent", "indents": "indent",
    "recital": "rec", "recitals": "rec", "annex": "annex", "annexes": "annex",
    "chapter": "chp", "chapters": "chp", "title": "title", "titles": "title", "part": "part", "parts": "part",
    "section": "sec", "sections": "sec", "preamble": "preamble", "¶": "para", "¶¶": "para",
}  # fmt: skip
#: Divisions are proper names only with a capital ("Chapter IV"), the smaller units in either case.
_DIVISIONS = frozenset({"chp", "title", "part", "sec"})
_ORDER = {kind: rank for rank, kind in enumerate(
    ("part", "title", "chp", "sec", "annex", "preamble", "rec", "art", "para", "subpara", "point", "indent")
)}  # fmt: skip

_WORDS = "|".join(sorted(_UNITS, key=len, reverse=True))
_ORDINAL = "|".join(ORDINALS)

#: Where a place may begin: a unit word that stands alone, with an article or an ordinal before it.
UNIT = re.compile(
    rf"""(?<![\w.-])
    (?: (?P<deictic> this | the\ preceding | the\ foregoing ) \s+
      | (?:the\s+)? (?P<ordinal> {_ORDINAL} ) \s+ (?P<preambular> preambular\s+ )? )?
    (?P<unit> {_WORDS} ) (?![\w¶-])""",
    re.IGNORECASE | re.VERBOSE,
)
_MONTHS = r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_NUMBER = re.compile(
    rf"(?!(?:1[89]|20)\d\d\b)(?!\d+{_MONTHS})\d{{1,4}}(?:[a-z](?![\w)])|\s(?:bis|ter|quater)\b)?(?![\w.]?\d)|[IVXLC]+[a-z]?(?!\w)"
)
_LETTER = re.compile(r"\(?(?P<mark>\d{1,3}|[a-z]{1,4}|[A-Z]{1,2})\)(?!\w)")
_COMMA = re.compile(r",\s+")
_OF = re.compile(r"\s+(?:of|in)\s+(?:the\s+)?")
_JOIN = re.compile(r"\s*,\s*(?:and|or)\s+|\s*,\s*|\s+(?:and|or|as\s+well\s+as)\s+|\s+&\s+|\s*/\s*")
_RANGE = re.compile(r"\s*[-–—]\s*|\s+(?:to|through)\s+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run of pinpoints ends in the text, what it names, and whether a range was cut short."""

    end: int
    pinpoints: tuple[Pinpoint, ...]
    shortened: bool = False

    @property
    def is_relative(self) -> bool:
        """Whether the outermost step is "this article" or the like, so that no instrument needs naming."""
        return all(pinpoint.steps[0].number in (HERE, BEFORE) for pinpoint in self.pinpoints)


@dataclass(frozen=True, slots=True)
class _Run:
    end: int
    pinpoints: tuple[Pinpoint, ...]
    shortened: bool = False


def read_place(text: str, opening: re.Match[str]) -> Place | None:
    """Read the place that begins at a match of ``UNIT``; None when no number or ordinal goes with it.

    Units joined by a comma run inward ("article 6, paragraph 1"), units joined by "of" outward
    ("paragraph 1 of article 6"); either way the pinpoints come back outermost step first.
    """
    run = _unit(text, opening)
    if run is None:
        return None
    while True:
        inner = _next_unit(text, run.end, _COMMA)
        deeper = inner and _combined(run.pinpoints, inner.pinpoints)
        if inner is None or not deeper:
            break
        run = _Run(inner.end, deeper, run.shortened or inner.shortened)
    while True:
        outer = _next_unit(text, run.end, _OF)
        wider = outer and _combined(outer.pinpoints, run.pinpoints)
        if outer is None or not wider:
            break
        run = _Run(outer.end, wider, run.shortened or outer.shortened)
    return Place(run.end, run.pinpoints, run.shortened)


def _next_unit(text: str, at: int, joint: re.Pattern[str]) -> _Run | None:
    joined = joint.match(text, at)
    if joined is None:
        return None
    start = joined.end()
    for place in (start, start - 4 if text[start - 4 : start] == "the " else start):
        opening = UNIT.match(text, place)
        if opening is not None:
            return _unit(text, opening)
    return None


def _combined(outer: Sequence[Pinpoint], inner: Sequence[Pinpoint]) -> tuple[Pinpoint, ...]:
    """Each outer pinpoint with each inner one below it; nothing when the inner is not really smaller."""
    last, first = outer[-1].steps[-1], inner[0].steps[0]
    if _ORDER[last.kind] >= _ORDER[first.kind]:
        return ()
    bases = outer if len(inner) == 1 else outer[-1:]
    kept = outer[: len(outer) - len(bases)]
    return (*kept, *(Pinpoint((*base.steps, *below.steps)) for base in bases for below in inner))


def _unit(text: str, opening: re.Match[str]) -> _Run | None:
    kind = _UNITS[opening["unit"].lower()]
    if kind in _DIVISIONS and opening["unit"][0].islower() and not opening["deictic"]:
        return None
    if opening["deictic"]:
        number = HERE if opening["deictic"].lower() == "this" else BEFORE
        return _Run(opening.end(), (Pinpoint((Step(kind, number),)),))
    if opening["ordinal"]:
        number = str(ORDINALS.index(opening["ordinal"].lower()) + 1)
        if opening["preambular"]:
            return _Run(opening.end(), (Pinpoint((Step("preamble", ""), Step("para", number))),))
        return _Run(opening.end(), (Pinpoint((Step("subpara" if kind == "para" else kind, number),)),))
    if kind == "preamble":
        return _Run(opening.end(), (Pinpoint((Step("preamble", ""),)),))
    dot = 1 if text[opening.end() : opening.end() + 1] == "." else 0
    return _series(text, opening.end() + dot, kind)


def _series(text: str, at: int, kind: str) -> _Run | None:
    """The numbers after a unit word: "67(2)", "3 and 6", "1 a), b) (i) or c)", "18, 19 and 24 to 26"."""
    item = _item(text, _space_after(text, at), kind, base=())
    if item is None:
        return None
    found, end, shortened = [item[0]], item[1], False
    while True:
        through = _joined_item(text, end, _RANGE, kind, found[-1])
        following = through or _joined_item(text, end, _JOIN, kind, found[-1])
        if following is None:
            return _Run(end, tuple(found), shortened)
        if through is not None:
            between, cut = _between(found[-1], through[0])
            found += between
            shortened |= cut
        found.append(following[0])
        end = following[1]


def _joined_item(
    text: str, at: int, joint: re.Pattern[str], kind: str, last: Pinpoint
) -> tuple[Pinpoint, int] | None:
    joined = joint.match(text, at)
    return _item(text, joined.end(), kind, last.steps) if joined else None


def _space_after(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _item(text: str, at: int, kind: str, base: tuple[Step, ...]) -> tuple[Pinpoint, int] | None:
    number = _NUMBER.match(text, at)
    if number is not None:
        steps: tuple[Step, ...] = (Step(kind, re.sub(r"\s", "", number.group())),)
        end = number.end()
    else:
        mark = _LETTER.match(text, at)
        if mark is None:
            return None
        steps, end = _hung(kind, mark["mark"], base), mark.end()
    return _deeper(text, end, steps)


def _hung(kind: str, mark: str, base: tuple[Step, ...]) -> tuple[Step, ...]:
    """A bracketed mark without a number before it: "Art(5)" is an article, "b)" after "1 a)" a point of 1."""
    if mark[0].isdigit():
        above = [step for step in base if step.kind not in ("para", "point")]
        return (*above, Step("para", mark)) if above and kind == "art" else (Step(kind, mark),)
    step = Step("point", mark)
    letters = [index for index, above in enumerate(base) if above.kind == "point"]
    if not letters:
        return (
            (*base, step)
            if base
            else (step,)
            if kind in ("point", "subpara", "para")
            else (Step(kind, mark),)
        )
    level = letters[-1] if len(letters) > 1 and _is_roman(mark) and _is_roman(base[-1].number) else letters[0]
    return (*base[:level], step)


def _deeper(text: str, end: int, steps: tuple[Step, ...]) -> tuple[Pinpoint, int]:
    while True:
        gap = 1 if text[end : end + 1] == " " else 0
        mark = _LETTER.match(text, end + gap)
        if mark is None or (gap and not (mark.group().startswith("(") or len(mark["mark"]) == 1)):
            return Pinpoint(steps), end
        first = steps[-1].kind == "art" and mark["mark"][0].isdigit()
        steps = (*steps, Step("para" if first else "point", mark["mark"]))
        end = mark.end()


def _is_roman(mark: str) -> bool:
    return set(mark) <= set("ivx")


def _between(low: Pinpoint, high: Pinpoint) -> tuple[list[Pinpoint], bool]:
    """The pinpoints strictly inside a range of plain numbers, and whether it was too long to write out."""
    first, last = low.steps[-1].number, high.steps[-1].number
    if not (first.isdigit() and last.isdigit()) or low.steps[:-1] != high.steps[:-1]:
        return [], False
    if int(last) - int(first) > LONGEST_RANGE:
        return [], True
    return [
        Pinpoint((*low.steps[:-1], Step(low.steps[-1].kind, str(n))))
        for n in range(int(first) + 1, int(last))
    ], False


def places(text: str) -> Iterator[tuple[re.Match[str], Place]]:
    """Every place named in the text with the match it begins at, left to right, none inside another."""
    after = 0
    for opening in UNIT.finditer(text):
        if opening.start() < after:
            continue
        place = read_place(text, opening)
        if place is not None:
            after = place.end
            yield opening, place
