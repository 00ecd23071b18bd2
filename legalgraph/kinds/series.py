"""The numbers after a unit word: "67(2)", "3 and 6", "77-79", "1 a), b) (i) or c)", "18, 19 and 24 to 26"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.kinds.units import DIVISIONS, MARK, NUMBER, Unit, counted, is_roman
from legalgraph.model import Pinpoint, Step

__all__ = ["LONGEST_RANGE", "Run", "continued", "series"]

#: Every element of a longer range is not written out; the ends are kept and the mention says so.
LONGEST_RANGE = 100
#: No instrument is divided more deeply than this; what follows is not part of the number.
_DEEPEST = 6

_JOIN = re.compile(
    r"\s*,\s*(?P<late>and|or)\s+|\s*,\s*|\s+(?P<last>and|or|as\s+well\s+as)\s+(?:/\s*or\s+)?|\s+&\s+|\s*/\s*"
)
#: "articles 2 to 34 inclusive of the Convention"
_INCLUSIVE = re.compile(r",?\s+inclusive(?!\w),?")
_RANGE = re.compile(r"\s*[-–—]\s*|\s+(?:to|through)\s+")
#: A number after a comma that counts something, or is the volume of a reporter ("189 UNTS 137"), is no provision.
_COUNTS = re.compile(
    r"""\s* % | \s+ (?: per\s?cent | (?:calendar\s+|working\s+)? (?:days?|weeks?|months?|years?|hours?)
      | (?:Member\s+|Contracting\s+)? (?:States|Parties|members|Members|judges|votes|others?|countries) ) \b
      | \s+ (?: (?:[A-Z]\.\s?){2,} | [A-Z]{2,6} ) \s+ (?: \d | [IVXLC]+\b | § )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Run:
    """Pinpoints read one after the other: where they end in the text, and whether a range was cut short."""

    end: int
    pinpoints: tuple[Pinpoint, ...]
    shortened: bool = False


def series(text: str, unit: Unit, *, inside_list: bool = False) -> Run | None:
    """The numbers that go with a unit word; None when none does.

    ``inside_list`` is for a smaller unit in a list of bigger ones: in "Articles 63, points 1 and 2, and 64(2)"
    the points end at the second "and", and with one number where the word is singular.
    """
    first = _item(text, _space_after(text, unit.after), unit, base=())
    if first is None:
        return None
    run = Run(first[1], (first[0],))
    if inside_list and not unit.is_plural:
        return run
    return continued(text, run, unit, once=inside_list)


def continued(text: str, run: Run, unit: Unit, *, once: bool = False) -> Run:
    """The run with all further numbers joined to it; with ``once``, up to the end of its own "and" or "or"."""
    found, end, shortened, closed = list(run.pinpoints), run.end, run.shortened, False
    while True:
        through = _joined(text, end, _RANGE, unit, found[-1])
        joint = None if through else _JOIN.match(text, end)
        if once and closed and joint is not None and (joint["late"] or joint["last"]):
            break
        following = through or _joined(text, end, _JOIN, unit, found[-1])
        if following is None:
            break
        if through is not None:
            between, cut = _between(found[-1], through[0])
            found += between if len(found) < LONGEST_RANGE else ()
            shortened |= cut or (bool(between) and len(found) >= LONGEST_RANGE)
        if through is not None and (inclusive := _INCLUSIVE.match(text, following[1])):
            following = following[0], inclusive.end()
        closed |= joint is not None and bool(joint["last"] or joint["late"])
        found.append(following[0])
        end = following[1]
    return Run(end, tuple(found), shortened)


def _joined(
    text: str, at: int, joint: re.Pattern[str], unit: Unit, last: Pinpoint
) -> tuple[Pinpoint, int] | None:
    joined = joint.match(text, at)
    item = _item(text, joined.end(), unit, last.steps) if joined else None
    return None if item is None or _COUNTS.match(text, item[1]) else item


def _space_after(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _item(text: str, at: int, unit: Unit, base: tuple[Step, ...]) -> tuple[Pinpoint, int] | None:
    """One number with what hangs on it, or a bracketed mark that hangs on the number before it."""
    number = _numbered(text, at, unit)
    if number is not None:
        return _deeper(text, number[1], number[0])
    mark = MARK.match(text, at)
    return _deeper(text, mark.end(), _hung(unit.kind, mark["mark"], base)) if mark else None


def _numbered(text: str, at: int, unit: Unit) -> tuple[tuple[Step, ...], int] | None:
    in_words = counted(text, at) if unit.kind in DIVISIONS else None
    if in_words is not None:
        return (Step(unit.kind, in_words[0]),), in_words[1]
    found = NUMBER.match(text, at)
    if found is None or (found["letter"] and unit.kind not in DIVISIONS | {"annex"}):
        return None
    if found["roman"] == "I" and not unit.is_capital:
        return None  # "the article I wrote"
    number = re.sub(r"\s", "", found["arabic"] or found["roman"] or found["letter"])
    below = found["below"] or ""
    if unit.kind != "art":
        return (Step(unit.kind, number + below),), found.end()
    inner = [Step("point" if depth else "para", one) for depth, one in enumerate(below.split(".")[1:])]
    return (Step("art", number), *inner), found.end()


def _hung(kind: str, mark: str, base: tuple[Step, ...]) -> tuple[Step, ...]:
    """A bracketed mark without a number before it: "Art(5)" is an article, "b)" after "1 a)" a point of 1."""
    if mark[0].isdigit():
        above = [step for step in base if step.kind not in ("para", "point")]
        return (*above, Step("para", mark)) if above and kind == "art" else (Step(kind, mark),)
    step = Step("point", mark)
    letters = [depth for depth, above in enumerate(base) if above.kind == "point"]
    if letters:
        is_deep = len(letters) > 1 and is_roman(mark) and is_roman(base[-1].number)
        return (*base[: letters[-1] if is_deep else letters[0]], step)
    if base or kind in ("point", "subpara", "para"):
        return (*base, step)
    return (Step(kind, mark),)


def _deeper(text: str, end: int, steps: tuple[Step, ...]) -> tuple[Pinpoint, int]:
    while len(steps) < _DEEPEST:
        gap = 1 if text[end : end + 1].isspace() else 0
        mark = MARK.match(text, end + gap)
        if mark is None or (gap and not (mark.group().startswith("(") or len(mark["mark"]) == 1)):
            break
        first = steps[-1].kind == "art" and mark["mark"][0].isdigit()
        steps = (*steps, Step("para" if first else "point", mark["mark"]))
        end = mark.end()
    return Pinpoint(steps), end


def _between(low: Pinpoint, high: Pinpoint) -> tuple[list[Pinpoint], bool]:
    """The pinpoints strictly inside a range of plain numbers, and whether it was too long to write out."""
    above, last = low.steps[:-1], low.steps[-1]
    first, end = last.number, high.steps[-1].number
    if not (first.isdecimal() and end.isdecimal()) or above != high.steps[:-1]:
        return [], False
    if int(end) - int(first) > LONGEST_RANGE:
        return [], True
    return [Pinpoint((*above, Step(last.kind, str(n)))) for n in range(int(first) + 1, int(end))], False
