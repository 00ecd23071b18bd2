"""What follows an identifier and belongs to it: its annex, its date, and the places in it that are cited.

"A/HRC/35/35, Annex at Art. 1(1) (Apr. 25, 2017)", "A/RES/217(III) A of 10 December 1948, para. 4 (b)",
"A/810 at 71 (1948)", "S/RES/1373(2001), OP 3".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.pinpoints import read_place
from legalgraph.kinds.places.units import UNIT
from legalgraph.kinds.works.dates import DATE, iso
from legalgraph.model import Pinpoint, Step

__all__ = ["DATED", "Following", "follow", "led", "numbers"]

#: ", annex II", " Annex", "(Annex)"
_ANNEX = later(
    r"\*?,?\s+\(?(?:at\s+|in\s+)?(?P<word>[Aa]nnex|ANNEX|[Aa]ppendix)(?:\s+(?P<number>[IVX]{1,5}"
    r"|\d{1,2}|[A-Z]))?(?!\w)\)?"
)
#: "(25 Apr. 2017)", ", 15 June 2004", " of 10 December 1948", "(adopted 19 December 2018)"; a year in brackets only.
DATED = later(
    rf"""\*?\s?\( \s? (?:of\s|dated\s|adopted\s(?:on\s)?)? (?P<closed>{DATE}) (?: [,;][^()\n]{{0,60}} )? \s?\)
      | ,?\s+ (?:of|dated|adopted\son|adopted)\s+ (?P<said>{DATE}) (?!\w)
      | \*?,\s+ (?=\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z.]+\s\d{{1,2}},?\s\d) (?P<plain>{DATE}) (?!\w)""",
    re.VERBOSE,
)
_LEAD = later(r"\*?,?\s*\(?(?:(?:see\s+)?(?:esp(?:ecially|\.)\s+)?at\s+(?:its\s+)?)?(?:its\s+)?")
#: After a date in brackets a sentence may begin with nothing but a place: "(25 April 2017). Art 4(1)."
_AFRESH = later(r"\.\s+(?=Arts?[.\s(]|Paras?[.\s])")
_LIST = r"\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:(?:,\s(?:and\s)?|\sand\s|\s&\s)\d{1,4}(?:\s?[-–]\s?\d{1,4})?){0,12}"
_PAGES = later(
    rf"(?:(?P<mark>pp?\.?|pages?)\s?|(?<=at\s))(?P<pages>{_LIST})(?!\w|\.\d)(?(mark)|(?=\s?(?:[.,;:()\[\]]|$)))"
)
#: How these and pages begin that are no bare numbers: "OP", "PP", "preambular", "operative", "p.".
_COUNTED = frozenset("OPop")
_PARAGRAPHS = later(
    r"(?:OPs?|(?P<before>PPs?|preambular\s+para(?:graph|\.)?s?)|operative\s+para(?:graph"
    rf"|\.)?s?)\s?(?P<list>{_LIST})(?!\w)"
)
#: "Para. 25, UN Doc. A/HRC/44/42": the place before the document.
_LEADING = later(
    rf"(?<!\w)(?:[Pp]ara(?:graph|\.)?s?\.?|¶¶?)\s?(?P<list>{_LIST}),?\s+(?P<of>(?:in|of)\s+)?\(?"
    r"(?:U\.?N\.?\s?Doc(?:ument|\.)?s?\s?(?:[Nn]o\.?\s?)?)?\Z"
)
_ONE = later(r"(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?")
#: A place of something else: "article 5 of the Covenant", "Article 8 ECHR".
_OTHERS = later(r"\s+(?:of|to)\s+(?!the\s+annex|its\s)|\s+\(?[A-Z]{2}")
#: What may stand between an identifier and what belongs to it.
_GOES_ON = frozenset(" ,(*\n\t\u00a0\u202f")
#: The same between one thing that belongs to it and the next, beside white space.
_GOES_FURTHER = frozenset(",(*.asei")
_MOST, _LEAD_REACH = 4, 60
_LONGEST_RANGE = 100


@dataclass(frozen=True, slots=True)
class Following:
    """Where what follows ends, and what it says: places, date (ISO), annex ("annex II"), whether a range was cut."""

    end: int
    pinpoints: tuple[Pinpoint, ...] = ()
    dated: str = ""
    annex: str = ""
    shortened: bool = False


def follow(text: str, end: int) -> Following:
    """All that follows an identifier that ends here: each of the three at most once, in any order."""
    found = Following(end)
    if text[end : end + 1] not in _GOES_ON:
        return found
    for _ in range(_MOST):
        further = _annexed(text, found) or _placed(text, found) or _dated(text, found)
        if further is None:
            break
        found = further
        following = text[found.end : found.end + 1]
        if not (following.isspace() or following in _GOES_FURTHER):
            break
    return found


def led(text: str, start: int) -> tuple[int, tuple[Pinpoint, ...]]:
    """Where a place that leads up to an identifier begins, and the place; its own start and none if none does."""
    found = _LEADING.search(text, max(0, start - _LEAD_REACH), start)
    if found is None or not (found["of"] or _is_of_title(text, found.start())):
        return start, ()
    return found.start(), numbers(found["list"], "para")


def _is_of_title(text: str, start: int) -> bool:
    """Whether a title ends before the place; after any other citation the place is that one's."""
    before = text[max(0, start - 6) : start].rstrip(" ,\n")
    return not before or before[-1] in "*”\"’'»"


def _annexed(text: str, so_far: Following) -> Following | None:
    found = None if so_far.annex or so_far.pinpoints else _ANNEX.match(text, so_far.end)
    if found is None:
        return None
    words = f"{found['word'].lower()} {found['number'] or ''}".strip()
    end = _balanced(text, so_far.end, found.end())
    return Following(end, so_far.pinpoints, so_far.dated, words, so_far.shortened)


def _balanced(text: str, start: int, end: int) -> int:
    """The end without a closing bracket that was opened before the start."""
    words = text[start:end]
    return end - 1 if words.endswith(")") and words.count("(") < words.count(")") else end


def _dated(text: str, so_far: Following) -> Following | None:
    found = None if so_far.dated else DATED.match(text, so_far.end)
    if found is None:
        return None
    date = iso(found["closed"] or found["said"] or found["plain"])
    return Following(found.end(), so_far.pinpoints, date, so_far.annex, so_far.shortened)


def _placed(text: str, so_far: Following) -> Following | None:
    if so_far.pinpoints and not _are_pages(so_far.pinpoints):
        return None
    lead = _LEAD.match(text, so_far.end)
    afresh = _AFRESH.match(text, so_far.end) if so_far.dated and text[so_far.end - 1] == ")" else None
    start = afresh.end() if afresh else lead.end() if lead else so_far.end
    if start == so_far.end:
        return None
    place = _unit(text, start)
    if place is None and (text[start : start + 1].isdecimal() or text[start : start + 1] in _COUNTED):
        place = _paragraphs(text, start) or _pages(text, start)
    if place is None:
        return None
    if so_far.pinpoints and _are_pages(place.pinpoints):
        return None
    is_open = "(" in text[so_far.end : start]
    if is_open and text[place.end : place.end + 1] != ")":
        return None
    return Following(place.end + is_open, place.pinpoints, so_far.dated, so_far.annex, place.shortened)


def _are_pages(pinpoints: tuple[Pinpoint, ...]) -> bool:
    """Whether only pages are named: an article after them says more."""
    return all(one.steps[0].kind == "page" for one in pinpoints)


def _unit(text: str, start: int) -> Following | None:
    """ "para. 4 (b)", "¶¶ 22-23", "Art. 1(1)", as the grammar of provisions reads it."""
    opening = UNIT.match(text, start)
    place = read_place(text, opening) if opening else None
    if place is None or place.is_relative or place.kind == "annex" or _OTHERS.match(text, place.end):
        return None
    return Following(place.end, place.pinpoints, shortened=place.shortened)


def _paragraphs(text: str, start: int) -> Following | None:
    """ "OP 3", "preambular paragraph 4": the operative paragraphs of a resolution are those it numbers."""
    found = _PARAGRAPHS.match(text, start)
    if found is None:
        return None
    above = (Step("preamble", ""),) if found["before"] else ()
    read = numbers(found["list"], "para")
    return Following(found.end(), tuple(Pinpoint((*above, *one.steps)) for one in read))


def _pages(text: str, start: int) -> Following | None:
    found = _PAGES.match(text, start)
    return Following(found.end(), numbers(found["pages"], "page", ends_only=True)) if found else None


def numbers(listed: str, kind: str, *, ends_only: bool = False) -> tuple[Pinpoint, ...]:
    """The numbers of "6-9, 12 and 14"; of a range every one, or of pages the first and last ("744-45")."""
    found: list[str] = []
    for first, last in _ONE.findall(listed):
        found += _through(first, last, ends_only=ends_only)
    return tuple(Pinpoint((Step(kind, one),)) for one in dict.fromkeys(found))


def _through(first: str, last: str, *, ends_only: bool) -> Sequence[str]:
    if not last:
        return (first,)
    last = first[: len(first) - len(last)] + last if len(last) < len(first) else last
    if ends_only or not 0 < int(last) - int(first) <= _LONGEST_RANGE:
        return (first, last)
    return [str(number) for number in range(int(first), int(last) + 1)]
