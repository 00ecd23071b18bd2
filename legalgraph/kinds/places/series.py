"""The numbers after a unit's word: "67(2)", "3 and 6", "77-79", "1 a), b) or c)", "8 (paragraphs 1 and 2) et 9"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.numerals import LONGEST, between, step
from legalgraph.kinds.places.openings import Unit, unit_at
from legalgraph.kinds.places.steps import Steps, degree, item
from legalgraph.kinds.places.units import can_hold
from legalgraph.model import Step

__all__ = ["AND_MORE", "LONG_LIST", "LONG_RANGE", "Run", "continued", "series"]

LONG_RANGE = "a long range; only its ends are resolved"
LONG_LIST = "a long list; it goes on after the elements resolved"
AND_MORE = "and those that follow, which are not resolved"

#: "at point 3 States", Spanish "para 2 años": shorter words before a number that counts are no units.
_LONGER = 6
#: One line feed at most: what stands beyond a blank line is another paragraph.
_S = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,3}|\n[^\S\n]{0,8})"
_LINK = later(
    rf"""(?P<range> [^\S\n]{{0,2}}[-–—‑][^\S\n]{{0,2}} | {_S}(?:to|through|until|à|al?|hasta){_S} )
      | (?P<and> (?:[^\S\n]{{0,2}},)? {_S} (?:and|or|et|ou|[yeou](?!{_S}(?:and|or|to)\b)|as{_S}well{_S}as
              |ainsi{_S}que|así{_S}como)
            (?:\s?/\s?(?:or|ou|o))? {_S} | (?:[^\S\n]{{0,2}},)?{_S}&{_S} )
      | [^\S\n]{{0,2}}, {_S}? | \s?/\s? """,
    re.VERBOSE,
)
_LINKING = frozenset(" ,\n\t\u00a0-–—‑/&")
#: "sub-paragraph* (a)*": italics that begin at the word.
_BEFORE_NUMBER = frozenset(" \n\t\u00a0*")
#: "Article No. 5", "article n° 5".
_NUMBERED = later(r"(?:[Nn]o\.|[Nn][°º])[^\S\n]?(?=\d)")
#: "articles 2 to 34 inclusive of the Convention"
_INCLUSIVE = later(rf",?{_S}(?:inclusive|inclus|ambos{_S}inclusive)(?!\w),?")
#: A number after a comma that counts something, or is the volume of a reporter ("189 UNTS 137"), is no provision.
_COUNTS = later(
    r"""\s{0,2} % | \s{1,3} (?: per\s?cent | (?:calendar\s|working\s)? (?:days?|weeks?|months?|years?|hours?|euros?)
      | (?:Member\s|Contracting\s)? (?:States|Parties|members|Members|judges|votes|others?|countries|persons?|people)
      | jours?|mois|ans|heures|années?|días|meses|años|horas|personnes|personas|États|Estados|pays|países ) \b
      | \s{1,3} (?: (?:[A-Z]\.\s?){2,4} | [A-Z]{2,6} ) \s{1,3} (?: \d | [IVXLC]{1,6}\b | § )""",
    re.VERBOSE,
)
_OPENS = later(r"\s?\((?:(?:in\s+particular|notably|notamment|en\s+particular)\s+)?(?=[^\W\d_]{3}|§)")


@dataclass(frozen=True, slots=True)
class Run:
    """Places read one after the other: where they end in the text, and what was not written out of them."""

    end: int
    paths: tuple[Steps, ...]
    remark: str = ""


def series(text: str, unit: Unit, *, inside_list: bool = False) -> Run | None:
    """The numbers that go with a unit's word; None when none does.

    ``inside_list`` is for a smaller unit in a list of bigger ones: in "Articles 63, points 1 and 2, and 64(2)"
    the points end at the second "and", and with one number where the word is singular.
    """
    at = unit.after
    while text[at : at + 1] in _BEFORE_NUMBER and at < min(unit.after + 4, len(text)):
        at += 1
    named = _NUMBERED.match(text, at) if text[at : at + 1] in "Nn" else None
    at = named.end() if named else at
    first = item(text, at, unit, ())
    if first is None or (
        unit.kind in ("point", "para") and unit.after - unit.start < _LONGER and _is_count(text, first[1])
    ):
        return None
    run = _in_brackets(text, Run(first[1], tuple(first[0])))
    if inside_list and not unit.is_plural:
        return run
    return continued(text, run, unit, once=inside_list)


def continued(text: str, run: Run, unit: Unit, *, once: bool = False) -> Run:
    """The run with all further numbers joined to it; with ``once``, up to the end of its own "and" or "or"."""
    if text[run.end : run.end + 1] not in _LINKING:
        return run
    found, end, remark, closed = list(run.paths), run.end, run.remark, False
    while len(found) < LONGEST:
        link = _LINK.match(text, end)
        if link is None or (once and closed and link["and"]):
            break
        of_article = degree(text, link.end(), end, unit, found[-1])
        following = of_article or item(text, link.end(), unit, found[-1])
        if following is None or _is_count(text, following[1]):
            break
        paths, end = following
        if not (link["and"] or link["range"]) and _lie_in(found[-1], paths):
            found.pop()  # "article 3, a)" is its point and not the whole as well
        if link["range"]:
            remark = _ranged(found, paths[0], link["range"], unit) or remark
            paths = paths[1:]
            inclusive = _INCLUSIVE.match(text, end)
            end = inclusive.end() if inclusive else end
        found += paths
        closed |= bool(link["and"])
        inner = _in_brackets(text, Run(end, tuple(found[-1:])))
        found[-1:], end = inner.paths, inner.end
    else:
        link = _LINK.match(text, end)
        remark = LONG_LIST if link and item(text, link.end(), unit, found[-1]) else remark
    return Run(end, tuple(found), remark)


def _lie_in(over: Steps, paths: list[Steps]) -> bool:
    return all(len(one) > len(over) and one[: len(over)] == over for one in paths)


def _is_count(text: str, end: int) -> bool:
    return text[end : end + 1] in (" ", "%", "\n", "\u00a0") and _COUNTS.match(text, end) is not None


def _falls(last: Step, end: Step) -> bool:
    """Whether the second number is no larger than the first, as in no range."""
    return last.number.isdecimal() and end.number.isdecimal() and int(end.number) <= int(last.number)


def _is_one_number(last: Step, end: Step, dash: str) -> bool:
    """Whether two figures with a dash between them are the number of one article."""
    return _falls(last, end) and len(dash) == 1 and not dash.isspace() and not dash.isalpha()


def _ranged(found: list[Steps], high: Steps, dash: str, unit: Unit) -> str:
    """Write out a range up to ``high`` after what was found; a remark where it is too long."""
    low = found[-1]
    depth = len(low) - 1
    last, end, inner = low[-1], high[min(depth, len(high) - 1)], high[depth + 1 :]
    if inner and low[:-1] == high[:depth] and _is_one_number(last, end, dash) and not unit.is_plural:
        found[-1] = (*low[:-1], step(last.kind, f"{last.number}-{end.number}"), *inner)  # "article 45-3(1)"
        return ""
    if low[:-1] != high[:-1]:
        found.append(high)
        return ""
    if _falls(last, end):
        whole = last.number[: -len(end.number)] + end.number
        if unit.is_plural and int(whole) > int(last.number):
            end = step(end.kind, whole)  # "arts 26-7"
        elif _is_one_number(last, end, dash):
            found[-1] = (*low[:-1], step(last.kind, f"{last.number}-{end.number}"))  # "article 5-1" of a code
            return ""
    inside, is_cut = between(last, end, LONGEST - len(found))
    found += [(*low[:-1], one) for one in inside]
    found.append((*low[:-1], end))
    return LONG_RANGE if is_cut else ""


def _in_brackets(text: str, run: Run) -> Run:
    """ "8 (paragraphs 1 and 2)": what stands in brackets is part of the number before them."""
    if text[run.end : run.end + 1] != "(" and text[run.end + 1 : run.end + 2] != "(":
        return run
    opens = _OPENS.match(text, run.end)
    unit = unit_at(text, opens.end()) if opens else None
    if unit is None or unit.pointing or unit.ordinals or not can_hold(run.paths[-1][-1].kind, unit.kind):
        return run
    inner = series(text, unit)
    if inner is None or text[inner.end : inner.end + 1] != ")":
        return run
    over = run.paths[-1]
    return replace(run, end=inner.end + 1, paths=(*run.paths[:-1], *((*over, *one) for one in inner.paths)))
