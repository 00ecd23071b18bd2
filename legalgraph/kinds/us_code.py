"""The U.S. Code and the federal regulations: "8 U.S.C. § 1324(a)(1)(A)(iii)", "INA § 274", "8 C.F.R. § 208.13".

Each section of a list or range is a mention; what hangs on it in brackets is read by the style of its marks
(``identifiers/us_code.py``). A section of the Immigration and Nationality Act is known by where it stands in title 8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.us_code import UsSection, of_ina, steps_of
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.places.numerals import between
from legalgraph.kinds.un.following import DATED
from legalgraph.kinds.works.dates import iso
from legalgraph.model import Mention, Pinpoint, Span

__all__ = ["RANGE", "cues", "declines", "find", "matches", "name"]

name = "us_code"
cues = (
    "u.s.c", "u. s. c", " usc ", "usc §", "usca", "united states code", "u.s. code", "us code", "c.f.r",
    " cfr ", "c. f. r",
    "ina §", "ina sec", "ina s. ", "ina, §", "the ina", "immigration and nationality act", "i.n.a. §",
)  # fmt: skip
matches = (
    "8 U.S.C. § 1324(a)(1)(A)(iii)",
    "8 USC 1324",
    "8 U.S.C. § 1324a (2018)",
    "Title 8, United States Code, section 1324(a)",
    "section 1324 of title 8, United States Code",
    "INA § 274(a)(1)(A)",
    "section 274 of the Immigration and Nationality Act",
    "8 C.F.R. § 208.13",
    "42 U.S.C. § 2000e-5",
)
declines = ("USC Law School", "the U.S.C.", "99 USC 12", "Article 8 CFR", "the INA", "10 US Code of silence")

_MARKS = r"(?:\s?\((?:[a-z]{1,2}|\d{1,3}[A-Z]?|[ivxl]{1,7}|[A-Z]{1,2}|[IVXL]{1,7})\)){0,8}"
_NUMBER = (
    r"[1-9]\d{0,4}(?:[A-Za-z]{1,3}(?![a-z]))?"
    r"(?:[-\u2010\u2011](?=\d{1,3}[a-z]?(?!\d))(?<=[a-z].)\d{1,3}[a-z]?)?(?:\.\d{1,4}[a-z]?"
    r"(?:-\d{1,3})?)?"
)
_SECTION = rf"(?P<section>{_NUMBER})(?P<marks>{_MARKS})"
_CODE = later(
    rf"""(?<![\w.§-]) (?:
      (?P<title>[1-9]\d?)\s{{1,3}}(?P<code>U\.?\s?S\.?\s?C\.?(?:\s?A\.?)?|C\.?\s?F\.?\s?R\.?|U\.?S\.?\sCode)\s{{0,3}}
        (?:§{{1,2}}\s{{0,3}}|[Ss]ec(?:tion|\.)s?\s{{1,3}}|
          (?P<part>[Pp]art\s{{1,3}}))? {_SECTION} (?!\w|\.\d|,\d{{3}}) )""",
    re.VERBOSE,
)
_TITLE_FIRST = later(
    r"""(?<!\w)[Tt]itle\s(?P<title>[1-9]\d?),?\s(?:of\sthe\s)?(?:United\sStates|U\.S\.)\sCode,?\s"""
    rf"""(?:§{{1,2}}\s?|[Ss]ections?\s){_SECTION}(?!\w)""",
    re.VERBOSE,
)
_SECTION_FIRST = later(
    rf"""(?<!\w)(?:§\s?|[Ss]ection\s){_SECTION}\sof\s[Tt]itle\s(?P<title>[1-9]\d?),?\s(?:of\sthe\s)?"""
    r"""(?:United\sStates|U\.S\.)\sCode(?!\w)""",
    re.VERBOSE,
)
_INA = later(
    rf"""(?<!\w) (?:(?:INA|I\.N\.A\.|Immigration\sand\sNationality\sAct(?:\s\(INA\))?),?\s
      (?:§{{1,2}}\s?|[Ss]ec(?:tion|\.)s?\s|s\.\s) {_SECTION} (?!\w)
      | (?:§\s?|[Ss]ection\s|[Ss]ec\.\s) (?P<before>[1-9]\d{{2}}[A-D]?)(?P<hung>{_MARKS})\sof\sthe\s
        (?:INA|Immigration\sand\sNationality\sAct)(?!\w))""",
    re.VERBOSE,
)
_FURTHER = later(
    r"(?P<range>\s?[-–]\s?|\s(?:to|through)\s)?(?(range)|(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s))"
    rf"(?:§{{1,2}}\s?)?{_SECTION}(?![\w.]*\s?(?:U\.|C\.F|Stat|F\.|USC|CFR)|\w|,\d{{3}}|\s[A-Z])"
)
_HUNG_FURTHER = later(
    r"(?:\s?[-–]\s?|,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(?P<marks>(?:\([A-Za-z0-9]{1,4}\)){1,6})"
)
#: "Article 8 CFR" is of the Union's Charter.
_OF_CHARTER = later(r"(?:[Aa]rt(?:icle|\.)?s?)\s\Z")
_NOTE = later(r"\s(?:note|et\s+seq\.?)(?!\w)")
_MOST = 50
#: What is remarked of the last section of a range.
RANGE = "the end of a range of sections"


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every section cited, left to right."""
    found = chain(
        _coded(text, at, _CODE),
        _coded(text, at, _TITLE_FIRST),
        _coded(text, at, _SECTION_FIRST),
        _of_act(text, at),
    )
    end = 0
    for mention in sorted(found, key=lambda one: (one.span.start, -len(one.span))):
        if mention.span.start >= end:
            end = mention.span.end
            yield mention


def _coded(text: str, at: Sequence[int], form: re.Pattern[str]) -> Iterator[Mention]:
    for found in searched(form, text, at, back=50, ahead=90):
        if form is _CODE and _OF_CHARTER.search(text, max(0, found.start() - 10), found.start()):
            continue
        kind = found["code"] if form is _CODE else "USC"
        part = "Part " if form is _CODE and found["part"] else ""
        first = _mention(
            text,
            Span(found.start(), found.end()),
            _identifier(found["title"], kind, part + found["section"]),
            found["marks"],
        )
        if first is None:
            continue
        yield first
        if form is not _SECTION_FIRST:
            yield from _listed(text, first.span.end, found["title"], kind, len(found["section"]))


def _listed(text: str, end: int, title: str, code: str, length: int) -> Iterator[Mention]:
    """ "§§ 1324(a), 1325 and 1326", "§§ 1101-1537": each section named; of a range its two ends.

    A number much shorter than the first (its ``length``) counts something else.
    """
    for _ in range(_MOST):
        further = _FURTHER.match(text, end)
        if further is None or len(further["section"]) < length - 1:
            return
        remark = RANGE if further["range"] else ""
        span = Span(further.start("section"), further.end())
        mention = _mention(text, span, _identifier(title, code, further["section"]), further["marks"], remark)
        if mention is None:
            return
        yield mention
        end = mention.span.end


def _identifier(title: str, code: str, section: str) -> str:
    """The canonical form; "" for a title that the Code has not."""
    try:
        return str(
            UsSection.parse(
                f"{title} {'CFR' if code.startswith('C') else 'USC'} {re.sub('[‐‑]', '-', section)}"
            )
        )
    except ValueError:
        return ""


def _of_act(text: str, at: Sequence[int]) -> Iterator[Mention]:
    for found in searched(_INA, text, at, back=40, ahead=80):
        section = found["section"] or found["before"]
        codified = of_ina(section)
        identifier = str(codified) if codified else f"INA {section}"
        mention = _mention(text, Span(*found.span()), identifier, found["marks"] or found["hung"] or "")
        if mention is not None:
            yield mention


def _mention(text: str, span: Span, identifier: str, marks: str, remark: str = "") -> Mention | None:
    if not identifier:
        return None
    pinpoints, end = _hung(text, span.end, re.findall(r"\w+", marks))
    note = _NOTE.match(text, end)
    dated = DATED.match(text, note.end() if note else end)
    end = dated.end() if dated and dated["closed"] else note.end() if note else end
    date = iso(dated["closed"]) if dated and dated["closed"] else ""
    whole = Span(span.start, end)
    return Mention(
        name, whole, whole.of(text), identifier=identifier, pinpoints=pinpoints, dated=date, remark=remark
    )


def _hung(text: str, end: int, marks: list[str]) -> tuple[tuple[Pinpoint, ...], int]:
    """The places that marks in brackets name, and those that go on with them: "(a)(1)-(2)", "(a) and (b)"."""
    steps = steps_of(marks)
    if not steps:
        return (), end
    found = [Pinpoint(steps)]
    for _ in range(_MOST):
        further = _HUNG_FURTHER.match(text, end)
        inner = re.findall(r"\w+", further["marks"]) if further else []
        whole = next(
            (
                one
                for depth in range(len(marks))
                if (one := steps_of([*marks[: len(marks) - 1 - depth], *inner]))
            ),
            (),
        )
        if further is None or not whole or len(whole) > len(marks) + len(inner) - 1:
            break
        if text[end : further.start("marks")].strip() in ("-", "–") and found[-1].steps[:-1] == whole[:-1]:
            inside, _ = between(found[-1].steps[-1], whole[-1], _MOST)
            found += (Pinpoint((*whole[:-1], one)) for one in inside)
        found.append(Pinpoint(whole))
        end = further.end()
    return tuple(found), end
