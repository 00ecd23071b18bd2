"""What an act of the Union is on, where its name gives no number: "establishing a European Refugee Fund (OJ …)".

The words go on to the act's place in the Official Journal, a number in brackets, a semicolon, the end of the sentence
or of the bracket that they stand in, a closing quotation mark, or the verb that the sentence goes on with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.act_numbers import celex_of_printed
from legalgraph.identifiers.act_words import ACTS
from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.designation import numbered_at, printed_of
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.bank import FILED, of_number
from legalgraph.kinds.acts.dated import Dated

__all__ = ["LONGEST", "Subject", "after_note", "subject_of"]

#: No subject is read further than this.
LONGEST = 400
_STOP = later(
    r"""
    (?= [\s,.;!?'”"»()\[\]\x00] ) (?:                  # tells most places quickly
    (?P<open> [(\[] ) | (?P<shut> [)\]] ) | [;”"»\x00] | \n\s{0,9}\n | \n(?=[-•–*\d(])
    | [.!?] (?= \s+[“"(\[A-ZÀ-Ý] | \s*\Z | [’'”"] ) | '(?=[.,;:)]|\s*\Z|\s*\n) | ,? \s (?:OJ|O\.J\.|JO|DO|ABl\.) \s
    | \s (?:shall|should|must|is|are|was|were|has|had|have|will|would|cannot|provid(?:es|ed)|appli(?:es|ed)|entered|came
        |requires?|lays\sdown|remains?|constitutes|calls|called|insofar|pending) (?=\s)
    | \s (?:which|as\s(?:last\s)?amended) (?=\s) | ,?\s (?=(?:Whereas|Having|HAS|HAVE)\s)
    | , \s (?:and|or|which|that|who|as|see|in\sparticular|in\sits|it|this|the|there|where|whereas|with|since|but|by
        |at\s[0-9]+|p\.|pp\.|art\.|arts?|articles?|Art\.|Arts?|Articles?|annex|Annex|recital|para|paras) (?!\w)
    | \s (?:and|or|by|see) \s (?= (?:the\s|of\s(?:the\s)?)?
        (?:Council|Commission|European|Decision|Regulation|Directive|Article|[Ii]t\s) ) )
    """,
    re.VERBOSE,
)
#: The call of a note between the day and the subject: "of 22 January 2002 (1) appointing …".
_NOTE = later(r"\s?[(\[]\s?[0-9]{1,3}\s?[)\]](?=[\s,])|\s[0-9]{1,2}(?=\s[a-z])|")
_BANK = later(r"\(\s?ECB/(?P<year>(?:19|20)[0-9]{2})/(?P<number>[0-9]{1,3})\s?\)")
#: A bracket that belongs to the subject: "(the pine wood nematode)"; a note's number or a short name does not.
_WITHIN = later(
    r"[(\[](?!\s?(?:\d{1,3}|\*+|[a-z])\s?[)\]]|\s?(?:OJ|[“\"‘]|here|the\s[“\"‘]))[^()\[\]\n;]{1,120}[)\]]"
)
_IN_C = later(
    r"""[\s,]{0,3} [(\[]? \s? (?:[“"”’][\s,]{1,2})? OJ \s (?:No\s)? C \s? [0-9]{1,3} \s?[AE]? , \s
    (?P<day>[0-9]{1,2}) \s?\.\s? (?P<month>[0-9]{1,2}) \s?\.\s? (?P<year>[0-9]{4}) (?![0-9])""",
    re.VERBOSE,
)
_MONTHS, _DAYS = 12, 31
_IN_SERIES_C = "printed in series C of the Official Journal of {}; its CELEX number begins with {}"


@dataclass(frozen=True, slots=True)
class Subject:
    """The words of an act's subject and where they end; the number that follows them, and what tells part of it.

    ``begins`` is how the CELEX number begins ("31979D1004("), where the day of its print is known and no more.
    """

    words: str
    end: int
    celex: Celex | None = None
    begins: str = ""
    remark: str = ""


def subject_of(text: str, act: Dated) -> Subject:
    """What stands after the day of an act."""
    start = after_note(text, act.end)
    end = _end(text, start)
    words = " ".join(text[start:end].split()).strip(" ,.:*")
    celex, remark = _number(text, end, act)
    begins, printed = _in_series_c(text, end, act) if celex is None else ("", "")
    return Subject(words, end, celex, begins, remark or printed)


def after_note(text: str, at: int) -> int:
    """Where the subject begins, behind the call of a note."""
    found = _NOTE.match(text, at)
    return found.end() if found else at


def _end(text: str, start: int) -> int:
    """Where the subject ends; brackets that belong to it are passed over."""
    at, last = start, min(len(text), start + LONGEST)
    while (stop := _STOP.search(text, at, last)) is not None:
        inner = None if not stop["open"] or _tells(text, stop.start()) else _WITHIN.match(text, stop.start())
        if inner is None:
            return stop.start()
        at = inner.end()
    return max(at, last if last == len(text) else text.rfind(" ", at, last))


def _tells(text: str, at: int) -> bool:
    """Whether the bracket has the act's own number."""
    return _BANK.match(text, at) is not None or _in_brackets(text, at) is not None


def _in_brackets(text: str, at: int) -> re.Match[str] | None:
    """The number that fills a bracket: "(65/277/EEC)"; of "(EC) No 689/2008", which names another act, None."""
    found = numbered_at(text, at) if text[at : at + 1] == "(" else None
    return found[0] if found is not None and found[0].start() > at else None


def _number(text: str, end: int, act: Dated) -> tuple[Celex | None, str]:
    """The number in brackets behind the subject: "(65/277/EEC)", and of the Central Bank its own, "(ECB/2004/9)"."""
    at = end + (text[end : end + 1] == " ")
    bank = _BANK.match(text, at)
    if (
        bank is not None
        and act.by == "European Central Bank"
        and act.act in {"decision", "guideline", "recommendation"}
    ):
        return of_number(act.act, bank["year"], bank["number"]), FILED
    numbered = _in_brackets(text, at)
    if numbered is None or act.act not in ACTS.values():
        return None, ""
    try:
        return celex_of_printed(printed_of(numbered, act.act, act.dated)), ""
    except ValueError as error:
        return None, str(error)


def _in_series_c(text: str, end: int, act: Dated) -> tuple[str, str]:
    """How the number of a decision begins that the Journal prints in its series C, which is filed by its day there."""
    found = _IN_C.match(text, end)
    if found is None or act.act != "decision":
        return "", ""
    month, day = int(found["month"]), int(found["day"])
    printed = f"{found['year']}-{month:02}-{day:02}"
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS) or printed < act.dated:
        return "", ""
    begins = f"3{found['year']}D{month:02}{day:02}("
    return begins, _IN_SERIES_C.format(printed, begins)
