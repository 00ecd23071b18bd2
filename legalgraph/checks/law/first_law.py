"""A treaty or an act of the Union whose first citation gives neither its place of publication nor its date.

Wrong: "TFEU Art. 80" where no note has cited the treaty before. Right: its name, date and place in the treaty series
or Official Journal at the first citation, the short form after it (Bluebook rules 21.4, 21.9; OSCOLA 2.6, 4.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import has_date, said_of
from legalgraph.footnotes import Cite
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.folding import folded
from legalgraph.model import Finding, Instrument, Severity

__all__ = ["codes", "run"]

_ICCPR = "International Covenant on Civil and Political Rights"
codes = (
    Code(
        "missing_full_treaty_citation",
        Severity.MINOR,
        "The first citation of a treaty gives no place of publication and no date.",
        wrong=(example("TFEU Art. 80."), example("ICCPR, Art. 22(1).")),
        right=(
            example(f"{_ICCPR}, Art. 22(1), Dec. 16, 1966, 999 U.N.T.S. 171."),
            example(f"{_ICCPR}, 999 UNTS 171.", "ICCPR, Art. 22(1)."),
            example("Treaty on the Functioning of the European Union [2012] OJ C326/47, art 80."),
        ),
    ),
    Code(
        "missing_full_citation_of_act",
        Severity.MINOR,
        "The first citation of an act of the Union gives neither its title, nor its date, nor its Official Journal.",
        wrong=(example("Directive 2002/90/EC, Art. 1."),),
        right=(
            example("Council Directive 2002/90/EC of 28 November 2002, Art. 1, 2002 O.J. (L 328) 17."),
            example("Council Directive 2002/90/EC [2002] OJ L328/17.", "Directive 2002/90/EC, Art. 1."),
        ),
    ),
)

_TREATIES = frozenset(
    {"treaty", "convention", "covenant", "protocol", "charter", "constitution", "agreement"}
)
#: What every style cites by its name alone.
_BY_NAME = frozenset({"un-charter"})
_ACTS = frozenset({"regulation", "directive", "framework-decision"})
#: Where treaties and acts are published, by the shelf's names for their identifiers.
_SERIES = ("unts", "oj", "ets", "cets", "ilm", "oasts", "stat")
_PUBLISHED = later(
    r"\bU\.?\s?N\.?\s?T\.?\s?S|\bO\.?\s?J\.?(?=\W)|\bI\.?L\.?M\b|\bC?\.?E\.?T\.?S\b|\bStat\.|\bT\.I\.A\.S|\bLNTS\b|\bU\.?K\.?T\.?S\b"
    r"|\bBGBl\b|\bOfficial\s+Journal\b|\bTreaty\s+Series\b|\bCmnd?\b",
)
#: "the CRC Committee" is the body that the treaty founds.
_COMMITTEE = later(r"\s(?:Committee|Commission|Court|Secretariat)\b")
_TITLED = later(
    r"\b(?:of\s+\d|on\s+the|establishing|laying\s+down|concerning|defining|relating\s+to|amending)\b",
    re.IGNORECASE,
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each treaty or act that is first cited here by little more than its name."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or cite.antecedent is not None or len(cite.instruments) != 1:
            continue
        if (source.citings[0].note, source.citings[0].number) != (case.note.number, number):
            continue
        if cite.instruments[0] in _BY_NAME:
            continue
        if _COMMITTEE.match(case.note.text, cite.span.end):
            continue
        one = case.known.instruments[cite.instruments[0]]
        words = said_of(case.read, number).whole + _place_after(case, number)
        if not (_PUBLISHED.search(words) or has_date(_without_name(words, one))):
            yield from _of(case, cite, one, words)


def _place_after(case: Case, number: int) -> str:
    """Where it is published, if that has been read as a citation of its own: "…, OJ L 9 of 3 May 2013, Art. 3"."""
    following = case.cites[number + 1 : number + 2]
    words = following[0].span.of(case.note.text) if following and not following[0].instruments else ""
    return f" {words}" if _PUBLISHED.match(words) else ""


def _of(case: Case, cite: Cite, one: Instrument, words: str) -> Iterator[Finding]:
    place = next((name for kind in _SERIES for name in one.identifiers.get(kind, ())), "")
    if one.kind in _TREATIES and place:
        name = "" if folded(one.title) in folded(words) else f" its name, {one.title},"
        message = f"First citation of this treaty: give{name} its date and where it is published ({place})."
        yield case.finding("missing_full_treaty_citation", Severity.MINOR, message, cite.span)
    elif one.kind in _ACTS and place and not _TITLED.search(words):
        message = f"First citation of this act: give its title, its date and where it is published ({place})."
        yield case.finding("missing_full_citation_of_act", Severity.MINOR, message, cite.span)


def _without_name(words: str, one: Instrument) -> str:
    """A year in the name of an instrument is no date of it: "Regulation 604/2013", "the 1951 Convention" is one."""
    for name in sorted(one.names, key=len, reverse=True):
        words = words.replace(name, " ") if any(map(str.isdigit, name)) and "/" in name else words
    return words
