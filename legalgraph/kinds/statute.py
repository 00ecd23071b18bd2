"""National statutes by name and year, or by number: "Immigration Act 1971, s 25", "Law 4251/2014".

A statute with a name is known by it (``named``); one with a number, or a public law's number after its name, has that
as its identifier. Sections are read as each drafts them: "s 25(1)(a)" is a subsection and a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.public_law import enacted_at
from legalgraph.kinds.un.following import DATED
from legalgraph.kinds.works.dates import iso
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "statute"
_NUMBERED_CUES = (
    "law no", "law n°", "act no", "decree no", "decree-law", "ordinance no", "executive order", "exec. order",
    "proclamation no", "loi n", "ley ",
    "decreto", "d.lgs", "dlgs", "d.l. ", *(f"{word} {digit}" for word in ("law", "decree") for digit in range(1, 10)),
)  # fmt: skip
cues = (
    *(f" {word} {since}" for word in ("act", "ordinance", "code") for since in (*"123456789", "of 1", "of 2",
    "(", "no")),
    "act, s.c.", "act, rsc", "act, r.s.c", "act, s.c ", *_NUMBERED_CUES,
)  # fmt: skip
matches = (
    "Immigration Act 1971 c 77, s 25(1)(a)",
    "Modern Slavery Act 2015 c 30",
    "Nationality, Immigration and Asylum Act 2002",
    "Refugee Act of 1980, Pub. L. No. 96-212, 94 Stat. 102",
    "Migration Act 1958 (Cth) s 233A",
    "Immigration and Refugee Protection Act, S.C. 2001, c. 27, s. 117",
    "ss 24-25 of the Immigration Act 1971",
    "Law No. 4251/2014",
    "Act No. 27 of 2002",
    "Executive Order No. 13,769",
    "Ley Orgánica 4/2000",
    "Loi n° 2018-778 du 10 septembre 2018",
    "Decreto Legislativo 286/1998",
)
declines = (
    "The Act 2 years later",
    "This Act 1971",
    "to act 2015 times",
    "in law 12 months",
    "martial law no one",
    "an Act of 1951",
    "Ley de la calle",
)

_YEAR = r"(?:1[6-9]|20)\d\d"
_ACT = later(
    rf"""(?P<act>(?<=\s)(?:Act|Ordinance|Code))(?: \s+\((?:Amendment|Northern\ Ireland|Scotland
      |Ireland|Temporary\ Provisions)\) )?
    (?: ,?\s+(?:of\s+|\d{{1,3}}\s+of\s+)?(?P<year>{_YEAR})(?!\w|[/-]\d|\.\d) | (?:,\s+|\s+\()
      (?P<canada>R\.?S\.?C\.?|S\.?C\.?),?\s+
      (?P<canadian>{_YEAR}),?\s+c\.?\s+[\w.-]{{1,8}}(?<![.])\)? )""",
    re.VERBOSE,
)
_NUMBERED = later(
    rf"""(?<![\w-]) (?:
      (?:(?:Federal|Organic|Legislative|Presidential|Royal|Emergency|Constitutional|Ministerial)\s)?
        (?:Law|Act|Decree(?:-Law)?|Ordinance|Proclamation)\s
        (?:(?:[Nn]o\.?|n°|Nr\.?)\s?(?P<number>\d{{1,5}}(?:[-/.](?:{_YEAR}|\d\d\d?(?!\d)))?
          (?:\sof\s{_YEAR})?) | (?P<slashed>\d{{1,5}}/{_YEAR}))
      | (?:Executive|Exec\.)\sOrder\s(?:No\.?\s)?(?P<order>1[0-5],?\d{{3}})
      | (?:Loi|loi|Ordonnance|Décret)\sn[°o]s?\s?(?P<loi>(?:19|20)?\d\d-\d{{1,4}})(?:\sdu\s\d{{1,2}}
        (?:er)?\s[a-zéû]{{3,9}}\s\d{{4}})?
      | (?:Ley(?:\s(?:Orgánica|Federal|General|Foral))?|Real\sDecreto(?:[- ][Ll]ey|\sLegislativo)?
        |Decreto(?:[- ][Ll]e(?:y|gge)|\s[Ll]egislativo|\sSupremo)?|[Dd]\.\s?[Ll]gs\.?|D\.L\.)\s
        (?:[Nn](?:[°º]|o\.|r\.|\.)\s?)?(?P<ley>\d{{1,5}}/{_YEAR}) ) (?![\w/]|\.\d)""",
    re.VERBOSE,
)
_JURISDICTION = later(
    r"\s\((?:UK|US|USA|Cth|NSW|Vic|Qld|WA|SA|Tas|NT|ACT|NZ|Ir|Ireland|India|Kenya|Uganda"
    r"|South Africa|Canada|Australia|Malaysia|Singapore|Hong Kong|Malta|Cyprus)\)"
)
_CHAPTER = later(
    r",?\s(?:c\.?|ch\.?|[Cc]hapter|[Cc]ap\.?)\s?\d{1,4}[A-Z]?(?!\w)|,?\s\([Nn]o\.?\s\d{1,3}(?:\sof\s\d{4})?\)"
)
_SUBS = r"(?:\((?:\d{1,3}[A-Z]{0,2}|[a-z]{1,2}|[ivx]{1,5})\)){0,5}"
_ONE = rf"\d{{1,4}}[A-Z]{{0,3}}{_SUBS}"
_LIST = rf"{_ONE}(?:(?:\s?[-–]\s?|,\s(?:and\s)?|\sand\s|\s&\s|\sto\s){_ONE}(?!\w)){{0,12}}"
_SECTIONS = later(
    r",?\s\(?(?:(?P<art>[Aa]rt(?:icle)?s?\b\.?)|ss?\b\.?|§§?|[Ss]ec(?:tion|t\.|\.)s?)\s?"
    rf"(?P<list>{_LIST})(?:,\s(?:[Pp]ara(?:graph)?\.?|¶)\s?(?P<para>\d{{1,3}}))?(?![\w/]|\.\d)(?!\s+of\s)\)?"
)
_BEFORE = later(rf"(?<!\w)(?:ss?\.?|§§?|[Ss]ections?)\s?(?P<list>{_LIST})\sof\sthe\s\Z")
_NO = later(r"\s(?:[Nn]o\.?|Nr\.?)\s?(?=\d+[/,-])")
_EACH = later(rf"(?P<number>\d{{1,4}}[A-Z]{{0,3}})(?P<subs>{_SUBS})")
#: What hangs on a section, and on an article: by number first, else by letter.
_BELOW = {"sec": ("subsec", "para", "subpara", "clause", "item"), "art": ("para", "point")}
_WORD = later(r"\S+")
_SMALL = frozenset("and of for the to on in against with by".split())
_NO_NAME = frozenset(
    "the this that an under in see since by with a such said any of and for to on as from when while".split()
)
#: What stands before the first word of a name, with all that a dash or a tag parts from it.
_OPENING = later(r"^(?:.{0,60}[—|<>])?[(“\"‘*\[]{0,3}")
#: Acts between States are no statutes: "Final Act of 1975".
_TREATIES = frozenset({"Final", "Constitutive", "General", "European"})
_REACH, _MOST = 130, 14


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every statute, left to right."""
    end = 0
    found = chain(_named(text, at), _numbered(text, at))
    for mention in sorted(found, key=lambda one: (one.span.start, -len(one.span))):
        if mention.span.start >= end:
            end = mention.span.end
            yield mention


def _named(text: str, at: Sequence[int]) -> Iterator[Mention]:
    for found in searched(_ACT, text, at, back=3, ahead=60):
        start = _name_before(text, found.start("act"))
        if start is not None:
            named = " ".join(text[start : found.end()].split())
            yield _mention(text, start, found.end(), named, "")


def _name_before(text: str, act: int) -> int | None:
    """Where the name begins that ends in "Act": capital words, few small ones between them."""
    taken: list[tuple[int, str]] = []
    for word in reversed(list(_WORD.finditer(text, max(0, act - _REACH), act))[-_MOST:]):
        bare = _OPENING.sub("", word.group())
        if not _belongs(bare, taken):
            break
        taken.append((word.end() - len(bare), bare))
        if word.group() != bare:
            break
    while taken and taken[-1][1].lower() in _NO_NAME:
        taken.pop()
    return (
        taken[-1][0]
        if taken and taken[0][1] not in _TREATIES and not _is_of_goods(text, act, taken[0][1])
        else None
    )


def _is_of_goods(text: str, act: int, before: str) -> bool:
    """ "CN code 1901" is a heading of the customs tariff."""
    return text.startswith("Code", act) and before.isupper()


def _belongs(word: str, taken: list[tuple[int, str]]) -> bool:
    """Whether a word is part of the name: commas stand only in a list that an "and" ends."""
    if word.endswith(","):
        return word[:1].isupper() and any(one == "and" for _, one in taken)
    if not word or word[-1] in '.;:]”"':
        return False
    return word[0].isupper() or word in _SMALL or "/" in word


def _numbered(text: str, at: Sequence[int]) -> Iterator[Mention]:
    """Laws by number; one without a year could be any, and has no identifier."""
    for found in searched(_NUMBERED, text, at, back=16, ahead=90):
        words = " ".join(found.group().split())
        number = found["number"]
        if number and number.isdecimal() and len(number) < 3:
            continue
        mention = _mention(text, found.start(), found.end(), "", _NO.sub(" ", words))
        if number and number.isdecimal():
            year = mention.dated[:4]
            mention = replace(
                mention, identifier=f"{words} of {year}" if year else "", named="" if year else words
            )
        yield mention


def _mention(text: str, start: int, end: int, named: str, identifier: str) -> Mention:
    """The mention with its jurisdiction, chapter, public law, sections and date."""
    for form in (_JURISDICTION, _CHAPTER, _JURISDICTION):
        further = form.match(text, end)
        end = further.end() if further else end
    law = enacted_at(text, end + 2) if text[end : end + 2] == ", " else None
    end, identifier = (law.end, law.identifier) if law else (end, identifier)
    pinpoints, dated = (law.pinpoints, law.dated) if law else ((), "")
    sections = None if pinpoints else _SECTIONS.match(text, end)
    if sections is not None and _is_closed(sections):
        end, pinpoints = _balanced(sections), _in_sections(sections)
    before = None if pinpoints else _BEFORE.search(text, max(0, start - 60), start)
    if before is not None:
        start, pinpoints = before.start(), _places(before["list"], "sec")
    closing = None if dated else DATED.match(text, end)
    date = (closing["closed"] or (not named and closing["said"])) if closing else None
    if closing is not None and date:
        end, dated = closing.end(), iso(date)
    span = Span(start, end)
    return Mention(
        name, span, span.of(text), named=named, identifier=identifier, pinpoints=pinpoints, dated=dated
    )


def _in_sections(sections: re.Match[str]) -> tuple[Pinpoint, ...]:
    """The places of a list; a paragraph named after it in a word is of its last."""
    places = _places(sections["list"], "art" if sections["art"] else "sec")
    if not sections["para"]:
        return places
    return (*places[:-1], Pinpoint((*places[-1].steps, Step("para", sections["para"]))))


def _is_closed(sections: re.Match[str]) -> bool:
    return "(" not in sections.group().partition(sections["list"])[0] or sections.group().endswith(")")


def _balanced(sections: re.Match[str]) -> int:
    words = sections.group()
    return sections.end() - (words.endswith(")") and words.count(")") > words.count("("))


def _places(listed: str, unit: str) -> tuple[Pinpoint, ...]:
    """ "25(1)(a) and 26": sections, subsections by number, paragraphs by letter, and what is below them."""
    return tuple(
        Pinpoint(_steps(unit, one["number"], re.findall(r"\w+", one["subs"])))
        for one in _EACH.finditer(listed)
    )


def _steps(unit: str, number: str, marks: list[str]) -> tuple[Step, ...]:
    levels = _BELOW[unit]
    by_number = 0 if marks and marks[0][0].isdigit() else 1
    below = (Step(levels[min(depth + by_number, len(levels) - 1)], mark) for depth, mark in enumerate(marks))
    return (Step(unit, number), *below)
