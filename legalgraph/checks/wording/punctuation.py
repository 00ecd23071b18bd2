"""Marks that are one too many, or stand in the wrong place.

Wrong: "Brook 5;" at the end of a note, "Brook,, 5", "Brook , 5". Right: "Brook 5." A semicolon parts
citations and ends none (Bluebook B1.1; OSCOLA 1.1). Quotations are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import departing
from legalgraph.checks.wording.own_words import FILLER, own_words, without_addresses
from legalgraph.footnotes import NoteRead, work_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)"
codes = (
    Code(
        "punctuation",
        Severity.MINOR,
        "A mark is one too many, is missing, or stands in the wrong place.",
        wrong=(
            example(f"{_WORK};"),
            example("Ida Brook,, *Doors*, 3 LAW J. 4 (2020)."),
            example("Ida Brook , *Doors*, 3 LAW J. 4 (2020)."),
            example("Model Convention, Art. 4,which Marsh calls a door."),
            example(f"{_WORK}.", "Nora Marsh, *Oars*, 3 LAW J. 9 (2020).", "Per Lind, *Rows*, 4 LAW J. 1 (2020).",
                    "Ana Sorel *Tides*, 5 LAW J. 2 (2021)."),
        ),
        right=(
            example(f"{_WORK}."),
            example(f"{_WORK}; Model Convention, Art. 4."),
            example("Ida Brook et al., *Who Rows?*, 3 LAW J. 4 (2020)."),
            example("“Everyone,, alone or together with others ;” he writes, Model Convention, Art. 4."),
        ),
    ),
)  # fmt: skip

#: What a note may not end with, and what follows it at most.
_TRAILING = later(r"[;,:]\s*\Z")
_DOUBLED = later(
    rf"""
    (?P<two> ,\s?,  |  ;\s?;  |  :\s?:  |  ,\s?;  |  ;\s?,  |  [,;:]\s?\.(?![.\d\w]|\s\.)
        | (?<![.…\s]) \.\.(?!\s?\.) )
  # French and Swiss typography has a space, of its own width, before a semicolon or colon; none has one before a comma.
  | (?<=[\w)”’]) (?P<apart> [ ]+ , ) (?=[\s{FILLER}])
  # A comma or semicolon that the next word touches. Numbers, addresses and codes are left alone.
  | (?<=[^\W\d_]{{2}}) (?P<close> [,;] ) (?=\u200b?[^\W\d_]{{2}})
  | (?<=[\d)]) (?P<close_after> [,;] ) (?=[a-z]{{3}})
    """,
    re.VERBOSE,
)
#: What a closing bracket and an address have between them.
_ADDRESS = later(r"\)(,?)\s<?(?:https?:|www\.)")
_SHARE = 0.6
_COMMA, _NO_COMMA = "a comma", "no comma"
_SAID = {
    "two": "“{words}”: one mark too many.",
    "apart": "There is a space before the comma.",
    "close": "There is no space after “{words}”.",
    "close_after": "There is no space after “{words}”.",
}


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with the marks of a note, each kind of fault once."""
    text = case.note.text
    trailing = _TRAILING.search(text)
    if trailing and not _is_cut_by_placeholder(case):
        message = f"The note ends with “{trailing.group().strip()}”, as if more were to come: end it with a full stop."
        yield case.finding("punctuation", Severity.MINOR, message, Span(*trailing.span()))
    seen: set[str] = set()
    for found in _DOUBLED.finditer(own_words(text).replace("*", "\u200b")):
        kind = found.lastgroup or ""
        if kind not in seen and not (trailing and found.end() >= trailing.start()):
            seen.add(kind)
            span = Span(max(0, found.start() - 1), found.end())
            message = _SAID[kind].format(words=found.group().strip())
            yield case.finding("punctuation", Severity.MINOR, message, span)
    yield from _missing_commas(case)


def _missing_commas(case: Case) -> Iterator[Finding]:
    for span, form, _ in departing(case, _before_title):
        if form == _NO_COMMA:
            message = "A comma is missing between author and title; most notes of this manuscript have it."
            yield case.finding("punctuation", Severity.MINOR, message, span)
    for span, form, usual in departing(case, _before_address, share=_SHARE):
        message = f"Before the address there is {form}; most notes of this manuscript have {usual}."
        yield case.finding("punctuation", Severity.MINOR, message, span)


def _before_title(read: NoteRead) -> Iterator[tuple[str, Span]]:
    """What stands between an author's name and the title in italics or quotation marks."""
    text = read.note.text
    for cite in read.cites:
        work = work_of(cite)
        if work is None or not work.title or not work.authors or work.authors[-1].lower().startswith("et al"):
            continue
        at = text.find(work.title, cite.span.start, cite.span.end)
        author = text.find(work.authors[-1], cite.span.start, max(cite.span.start, at))
        if at < 0 or author < 0:
            continue
        between = text[author + len(work.authors[-1]) : at].strip("*“‘\"' ")
        if between in ("", ","):
            yield (_COMMA if between else _NO_COMMA), Span(author, at)


def _before_address(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _ADDRESS.finditer(read.note.text):
        yield (_COMMA if found[1] else _NO_COMMA), Span(found.start(), found.end())


def _is_cut_by_placeholder(case: Case) -> bool:
    """Whether what should follow the last mark is asked for by a drafting note."""
    return (
        bool(case.cites)
        and case.cites[-1].kind == "placeholder"
        and case.cites[-1].span.end >= len(without_addresses(case.note.text).rstrip(" ;,:"))
    )
