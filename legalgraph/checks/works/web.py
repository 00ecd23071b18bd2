"""An address on the web with nothing that says what stands there.

Wrong: "<https://example.org/page>"; a title and an address alone. Right: author or institution, title, publication
and date before the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import has_date, without_signal
from legalgraph.footnotes import Cite
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import is_body, is_journal, is_publisher
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

codes = (
    Code(
        "bare_url",
        Severity.MAJOR,
        "A web address without author, title or publication.",
        wrong=(
            example("https://example.org/a"),
            example("See also <https://example.org/a>"),
            example("New rules for boats https://example.org/a"),
        ),
        right=(
            example("Ida Brook, *Doors* (2020), https://example.org/a"),
            example("Harbour Watch, New rules for boats, 3 May 2020, https://example.org/a"),
            example("The figures can be had at https://example.org/a."),
        ),
    ),
)

_APART = later(r"[;\n]|(?<=>)\.\s")
_WORD = later(r"[^\W\d_]{2,}")
#: Who is named, or where it appeared: a comma or quotation mark parts it from the title, or capitals stand for it.
_NAMED = later(r"[,:“”\"«»*‘’]|\b[A-Z]{2,}\b|\b[A-Z]\.")
#: Running words, which do not end in a title.
_RUNNING = later(
    r"\b(?:is|are|was|were|be|been|has|have|had|can|may|will|would|gives?|shows?|says?|said|found|read|by|this|that|"
    r"these|its|their|see|visit|which|who)\b",
    re.IGNORECASE,
)
#: So many words make a title; more are a sentence.
_LONGEST = 14
#: What has no citation form of its own by which it would be known without its institution: a package, a report.
_NAMED_ONLY = frozenset({"package", "report", "guidelines", "draft", "compact", "recommendation"})
#: The address of a file in the Union's store, which says nothing and may change.
_STORE = later(r"cellar[:/]|resource\.html\?uri=", re.IGNORECASE)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each address that its own part of the note says nothing about, or a title alone.

    An address right after a citation is that citation's; after another address or a semicolon it is alone.
    """
    after, cited = 0, False
    for cite in case.cites:
        if cite.kind == "web":
            *earlier, said = _APART.split(case.note.text[after : cite.span.start])
            yield from _alone(case, cite, said, is_of_cited=cited and not earlier)
        elif cite.mentions[-1].kind == "web":
            yield from _of_cited(case, cite)
        after, cited = cite.span.end, cite.kind not in ("web", "placeholder")


def _alone(case: Case, cite: Cite, said: str, *, is_of_cited: bool) -> Iterator[Finding]:
    words = without_signal(said)
    if not _WORD.search(words):
        if not (is_of_cited and not _WORD.search(said)):
            message = "Only an address: say who wrote what, where and when."
            yield case.finding("bare_url", Severity.MAJOR, message, cite.span)
    elif not is_of_cited and _is_title_alone(words, case.note.text[cite.span.end :]):
        message = f"Only a title, “{words}”, and an address: name the author or institution, and the date."
        yield case.finding("bare_url", Severity.MAJOR, message, cite.span)


def _is_title_alone(words: str, after: str) -> bool:
    """A title set like the rest, with nobody named, no publication and no date before the address or after it."""
    if has_date(words) or has_date(_APART.split(after, maxsplit=1)[0]) or _NAMED.search(words):
        return False
    if is_body(words) or is_journal(words) or is_publisher(words) or _RUNNING.search(words):
        return False
    return words[:1].isupper() and 1 < len(words.split()) <= _LONGEST


def _of_cited(case: Case, cite: Cite) -> Iterator[Finding]:
    """An address beside an instrument: whether its title is all there is, and whether the address lasts."""
    web = cite.mentions[-1]
    known = [case.known.instruments[key] for key in cite.instruments]
    plain = all(one.kind == "instrument" for one in cite.mentions[:-1])
    before = case.note.text[cite.span.start : web.span.start]
    if plain and known and all(one.kind in _NAMED_ONLY for one in known) and not has_date(before):
        if not (_NAMED.search(before) or is_body(before)):
            message = "Only a title and an address: name the institution that issued it and its number."
            yield case.finding("bare_url", Severity.MAJOR, message, Span(cite.span.start, web.span.end))
    elif _STORE.search(web.text):
        numbers = [celex for one in known for celex in one.identifiers.get("celex", ())]
        better = f" (CELEX {numbers[-1]})" if len(known) == 1 and numbers else ""
        message = f"The address says nothing, and is that of a file in a store: give the CELEX number or ELI{better}."
        yield case.finding("bare_url", Severity.MINOR, message, web.span)
