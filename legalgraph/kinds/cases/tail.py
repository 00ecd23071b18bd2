"""What follows the parties or the number of a case and is part of its citation, in any order.

Further numbers and reporters, the kind of decision, the court and date in brackets, and the paragraphs or pages cited:
", App. No. 30696/09 (ECtHR, 21 January 2011), para 86", ", 457 U.S. 202, 210 (1982)", "[GC] no 27765/09".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.cases.forms import Form
from legalgraph.kinds.un.following import numbers
from legalgraph.kinds.un_document import symbol_at
from legalgraph.kinds.works.dates import DATE, iso
from legalgraph.model import Pinpoint

__all__ = ["Tail", "read_tail"]

_SPACE = later(r"[)\]]?\*{0,2}\s?[,–—]?\s{1,3}(?:in\s+)?\(?|\s?(?=[\[(])|\*{0,2}[,]?\s{1,3}")
_STATUS = later(
    r"""[\[(]?(?: GC | Grand\s+Chamber | dec\. | [Dd]ecision(?=[,)\]]) | [Aa]dmissibility
      (?:\s+[Dd]ecision)? | Merits | Judg(?:e)?ment | Order
      | Advisory\s+Opinion | Provisional\s+Measures | Preliminary\s+Objections?
        | Merits\s+and\s+Reparations? | Jurisdiction(?:\s+of\s+the\s+Court)?
      | Admissibility | Reparations(?:\s+and\s+Costs)? | Views | Award | Interim\s+Protection
        | I\.?C\.?J\.?\s+Reports\s+\d{4} | (?<=\()[Nn]o\.?\s?\d{1,2}(?=\)) | Second\s+Phase
        | Arrest\s+Warrant | Interpretation | [Jj]ust\s+[Ss]atisfaction
      | Trial\s+(?:Chamber|Judgment) | Appeals?\s+(?:Chamber|Judgment) | ECtHR
      | ECHR(?:\s\d{4}(?:\s\(extracts\))?)? | CJEU | ECJ
        | IACtHR | ICJ | HRC | CAT | slip\s+op\.
      | (?<=\[)\d{4}(?=\]\sECLI) | (?<=\()[A-Z][^()\n\d]{2,70}(?=\),?\s[\[(\d])
      | (?<=\()[A-Z][a-z]{2,8}\.?\s\d{1,2}(?=\)) | (?<=\()\d{1,6}\sof\s\d{4}(?=\))
      | Preliminary\s+Objections?,?\s+Merits,?\s+Reparations,?\s+and\s+Costs )(?![\w])[\])]?""",
    re.VERBOSE,
)
_OF_COMMITTEE = later(r"(?:U\.?N\.?\s?Doc\.?\s)?(?=C[A-Z]{2,5}/|E/C\.12/)")
_BRACKETED = later(
    rf"\((?!\d+\sof\s)(?P<court>[^()\n]{{0,70}}?)(?P<date>{DATE})(?:[;,]\s?[^()\n]{{0,40}})?\)"
)
_DATED = later(
    r"(?:(?:[Jj]udg(?:e)?ment|[Dd]ecision|[Vv]iews|[Oo]rder|[Oo]pinion)\s+)?(?:(?:adopted\s+)?"
    rf"(?:of|on|dated)\s+)?(?P<date>(?=\d{{1,2}}\s|[A-Z][a-z.]+\s\d){DATE})(?!\w)"
)
_NUM = r"\d{1,4}(?:\.\d{1,2})?(?:\s?[-–]\s?\d{1,4})?"
_LIST = rf"{_NUM}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s)(?:§+\s?)?{_NUM}(?!\w)){{0,12}}"
_PLAIN_LIST = rf"{_NUM}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s){_NUM}(?!\w)){{0,12}}"
_PARAGRAPHS = later(
    rf"(?:at\s+)?(?:(?:paras?\b\.?|paragraphs?|¶¶?|§§?|points?)\s?(?P<marked>{_LIST})(?!\w)|\["
    rf"(?!(?:19|20)\d\d\])(?P<square>\d{{1,4}})\](?:\s?[-–]\s?\[(?P<to>\d{{1,4}})\])?)"
)
_PAGES = later(rf"(?:at\s+(?:pp?\.?\s?)?|pp?\.?\s?)(?P<pages>{_PLAIN_LIST})(?![\w/]|\s[A-Z][a-z])")
#: "457 U.S. 202, 210-11": after an American reporter's first page a bare number is a page.
_BARE_PAGES = later(
    r",\s(?P<pages>\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:\sn\.\d{1,3})?)(?=\s?[(.,;)]|\s*$)(?!,\d{3})"
)
_MOST = 12


@dataclass(frozen=True, slots=True)
class Tail:
    """Where the citation ends, its numbers in the order printed, the places cited and the date (ISO)."""

    end: int
    numbers: tuple[str, ...] = ()
    pinpoints: tuple[Pinpoint, ...] = ()
    dated: str = ""


def read_tail(text: str, end: int, forms: Iterable[Form], so_far: Tail | None = None) -> Tail:
    """All pieces that follow one another from here."""
    listed = tuple(forms)
    tail = so_far or Tail(end)
    for _ in range(_MOST):
        further = _bare_pages(text, tail) or _piece(text, tail, listed)
        if further is None:
            break
        tail = further
    return tail


def _piece(text: str, tail: Tail, forms: tuple[Form, ...]) -> Tail | None:
    gap = _SPACE.match(text, tail.end)
    if gap is None:
        return None
    starts = [gap.end()]
    if text[gap.end() - 1 : gap.end()] == "(":
        starts.append(gap.end() - 1)
    for start in starts:
        further = _number(text, start, tail, forms) or _place(text, start, tail) or _date(text, start, tail)
        if further is not None and further.end > tail.end:
            return _closed(text, tail.end, further)
    status = next((found for start in reversed(starts) if (found := _STATUS.match(text, start))), None)
    return _closed(text, tail.end, replace(tail, end=status.end())) if status else None


def _closed(text: str, start: int, tail: Tail) -> Tail:
    """With the bracket that was opened on the way, if it closes here."""
    words = text[start : tail.end]
    opened = words.count("(") > words.count(")")
    return replace(tail, end=tail.end + 1) if opened and text[tail.end : tail.end + 1] == ")" else tail


def _number(text: str, start: int, tail: Tail, forms: tuple[Form, ...]) -> Tail | None:
    for one in forms:
        found = one.pattern.match(text, start)
        number = one.number(found) if found else ""
        if found is not None and number:
            return replace(tail, end=found.end(), numbers=(*tail.numbers, number))
    return _views(text, start, tail)


def _views(text: str, start: int, tail: Tail) -> Tail | None:
    """A committee's views by their symbol: "X v. Canada, UN Doc CCPR/C/102/D/1959/2010"."""
    lead = _OF_COMMITTEE.match(text, start)
    symbol = symbol_at(text, lead.end()) if lead else None
    if symbol is None or "/D/" not in symbol[1]:
        return None
    return replace(tail, end=symbol[0], numbers=(*tail.numbers, symbol[1]))


def _place(text: str, start: int, tail: Tail) -> Tail | None:
    found = None if _is_placed(tail, "para") else _PARAGRAPHS.match(text, start)
    if found is not None and found["marked"]:
        return replace(tail, end=found.end(), pinpoints=_paragraphs(found["marked"]))
    if found is not None:
        listed = f"{found['square']}-{found['to']}" if found["to"] else found["square"]
        return replace(tail, end=found.end(), pinpoints=numbers(listed, "para"))
    pages = None if tail.pinpoints else _PAGES.match(text, start)
    return (
        replace(tail, end=pages.end(), pinpoints=numbers(pages["pages"], "page", ends_only=True))
        if pages
        else None
    )


def _is_placed(tail: Tail, kind: str) -> bool:
    """Whether a place of this kind is known already; a paragraph is more exact than the page before it."""
    return any(one.steps[0].kind == kind for one in tail.pinpoints)


def _paragraphs(listed: str) -> tuple[Pinpoint, ...]:
    """ "86-90"; committees number "7.2", which is no range's end."""
    if "." not in listed:
        return numbers(listed, "para")
    return tuple(Pinpoint.parse(f"para_{one}") for one in dict.fromkeys(re.findall(r"\d+(?:\.\d+)?", listed)))


def _bare_pages(text: str, tail: Tail) -> Tail | None:
    last = tail.numbers[-1] if tail.numbers else ""
    if tail.pinpoints or not re.match(r"\d+ [A-Z]", last) or " WL " in last:
        return None
    found = _BARE_PAGES.match(text, tail.end)
    return (
        replace(tail, end=found.end(), pinpoints=numbers(found["pages"], "page", ends_only=True))
        if found
        else None
    )


def _date(text: str, start: int, tail: Tail) -> Tail | None:
    found = None if tail.dated else _BRACKETED.match(text, start) or _DATED.match(text, start)
    return replace(tail, end=found.end(), dated=iso(found["date"])) if found else None
