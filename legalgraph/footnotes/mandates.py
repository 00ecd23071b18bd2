"""Documents of the United Nations whose author is named with an office: "Ida Brook (Special Rapporteur on Doors), …".

So the Bluebook names the author of a report (rule 21.7): a person, and the office in brackets. The citation is a full
one, from the name to the symbol; the office is no part of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.un.following import numbers
from legalgraph.kinds.works.authors import people
from legalgraph.model import Mention, Span, Work

__all__ = ["of_mandates"]

_OFFICES = ("Rap", "Expert", "Special", "Commissioner", "Secretary-General", "Chair")
_OFFICE = (
    r"Rapporteur|Spec\.\sRap|(?:Independent|Indep\.)\sExpert|Special\s(?:Representative|Adviser|Advisor|Envoy)|High\sCommissioner"
    r"|Secretary-General|Chair(?:person)?"
)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME = (
    rf"(?!(?:See|Cf|But|Also)\b){_CAPITAL}[\w.’'-]{{0,30}}"
    rf"(?:\s(?:de|del|la|van|von|der|bin|al|{_CAPITAL}[\w.’'-]{{0,30}})){{1,4}}"
)
_SYMBOL = r",?\s{0,3}(?:(?:U\.?\s?N\.?\s)?[Dd]oc(?:\.|ument)?\s{0,3})?"
#: The title ends at its mark, or where its place or symbol begins; after a mark it may be said to whom it was given.
_MANDATE = later(
    rf"""(?<![\w’'-]) (?P<names>{_NAME} (?:(?:,\s|,?\sand\s|\s&\s){_NAME}){{0,2}})
    \s\((?:[^()\n]{{0,60}}\b)?(?:{_OFFICE})[^()\n]{{0,200}}\),\s
    (?: [*“"](?P<marked>[^*“”"\n]{{4,300}}?),?[*”"] (?=[,.\s])
      | (?P<plain>{_CAPITAL}[^*“”"()\n]{{4,300}}?) )
    (?: ,\s(?:¶{{1,2}}|[Pp]aras?\.?)\s?(?P<places>\d{{1,4}}(?:[-–]\d{{1,4}})?) )?
    (?(plain)|(?:,\s[^*“”"();\n]{{3,120}}?)?) {_SYMBOL} \Z""",
    re.VERBOSE,
)
#: The longest beginning of such a citation.
_FAR = 800


def of_mandates(text: str, span: Span, own: Sequence[Mention]) -> Iterator[Mention]:
    """The works that such documents are, each up to its symbol; ``own`` are the mentions of the stretch."""
    begin, placed = span.start, None
    for one in own:
        if one.kind == "provision" and not one.named:
            placed = one
            continue
        words = text[max(begin, one.span.start - _FAR) : one.span.start] if one.kind == "un_document" else ""
        is_held = any(office in words for office in _OFFICES)
        found = _MANDATE.search(words) if is_held else None
        if found is not None:
            yield _work(text, one.span.start - len(words), found, placed)
        begin, placed = one.span.end, None


def _work(text: str, start: int, found: re.Match[str], placed: Mention | None) -> Mention:
    """The work up to its symbol, or up to a place in it that is read already."""
    title = (found["marked"] or found["plain"]).strip(" ,.")
    begin, end = start + found.start(), start + found.end()
    is_read = placed is not None and placed.span.start > begin
    if placed is not None and is_read:
        end = placed.span.start
    words = text[begin:end].rstrip(" ,\n")
    places = numbers(found["places"], "para") if found["places"] and not is_read else ()
    span = Span(begin, begin + len(words))
    return Mention(
        "report",
        span,
        words,
        named=title,
        pinpoints=places,
        work=Work("report", people(found["names"]), title),
    )
