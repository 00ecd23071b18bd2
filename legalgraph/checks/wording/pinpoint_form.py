"""A place in a source written otherwise than the manuscript writes places, or not as any manual has it.

Wrong: "Art(5)"; "¶¶ 31-35" where other notes have "Paras."; "(9 May 2011). Art. 4" as a sentence of its
own; "p. 8-9". Right: "Art. 5", one sign for paragraphs throughout, the place before the date, "pp. 8-9"
(Bluebook 3.2, 3.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import Forms, departing
from legalgraph.checks.wording.own_words import own_words
from legalgraph.footnotes import NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_C = "Model Convention"
_PARAS = tuple(f"A/72/33{number} at Paras. 6-9." for number in range(4))
codes = (
    Code(
        "pinpoint_form",
        Severity.MINOR,
        "A place is written otherwise than elsewhere in the manuscript, or not as a place is written.",
        wrong=(
            example(f"{_C}, Art(5)."),
            example(f"{_C} (Nov. 9, 2011). Art. 4."),
            example(*_PARAS, "A/73/178 at ¶¶ 31-35."),
            example(*(f"{_C}, Art. {number}." for number in (1, 2, 5, 6)), f"{_C}, Art 4."),
            example(
                *(f"Ida Brook, *Doors* (2020), pp. {page}-{page + 2}." for page in (2, 6, 11)),
                "Brook, p. 8-9.",
            ),
        ),
        right=(
            example(f"{_C}, Art. 5."),
            example(f"{_C}, Art. 4 (Nov. 9, 2011)."),
            example(f"{_C} (Nov. 9, 2011). Article 4 opens the door, and nobody closes it."),
            example(*_PARAS, "A/73/178 at Paras. 31-35. The word paragraph is his."),
            example(*(f"{_C}, art {number}." for number in (1, 2, 5, 6)), f"{_C}, art 4."),
            example(
                *(f"Ida Brook, *Portes* (2020), p. {page}-{page + 2}." for page in (2, 6, 11)),
                "Brook, p. 8-9.",
            ),
        ),
    ),
)

_MALFORMED = later(r"(?<![\w.])(?:[Aa]rt|[Pp]ara|[Ss]ec)s?\.?\(\d{1,3}\w?\)")
_ALONE = later(
    r"(?<=\)\.\s)(?P<place>(?:Arts?\b\.?|Articles?|Paras?\b\.?|Paragraphs?)\s?\(?\d{1,3}(?:\(\w{1,4}\)){0,3}\)?)(?=\s*[.:;]?(?:\Z|\s|\*))"
)
#: After the place a sentence goes on: "Article 4 opens …".
_GOES_ON = later(r"\)?\*?\s+(?:\([a-z]\)\s+)?(?:[a-z]{2,}|of\b|TFEU|[A-Z]{3,}\b)")
_ONE_AND_MORE = {"p": ("p.", "pp."), "para": ("para.", "paras."), "¶": ("¶", "¶¶")}
_RANGE_OF = {
    name: later(
        rf"(?<![\w.¶])(?P<sign>{sign})[ \u00a0]?(?P<from>\d{{1,4}})\s?[-–]\s?(?P<to>\d{{1,4}})(?![\w-])"
    )
    for name, sign in (("p", r"[Pp]{1,2}\.?"), ("para", r"[Pp]aras?\.?"), ("¶", "¶{1,2}"))
}

_ARTICLE = later(r"(?<![\w.])[Aa]rts?(?P<stop>\.?)(?=[ \u00a0]?\d)")
_ARTICLE_CASE = later(r"(?<![\w.])(?P<first>[Aa])rts?\.?(?=[ \u00a0]?\d)")
_PARAGRAPH = later(
    r"(?P<sign>¶{1,2})(?=[ \u00a0]?\d)|(?<![\w.])(?P<word>[Pp]aras?\b\.?|[Pp]aragraphs?)(?=[ \u00a0]?\d)"
)
_PARAGRAPH_CASE = later(r"(?<![\w.])(?P<first>[Pp])aras?\b\.?(?=[ \u00a0]?\d)")
_PARAGRAPH_STOP = later(r"(?<![\w.])[Pp]aras?\b(?P<stop>\.?)(?=[ \u00a0]?\d)")


def _by_stop(pattern: re.Pattern[str], name: str) -> Forms:
    def forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
        for found in pattern.finditer(own_words(read.note.text)):
            yield f"{name}." if found["stop"] else name, Span(*found.span())

    return forms


_BEFORE = 6
#: "Art. 5" has its capital at the head of a sentence, whatever stands within one.
_BEGINS_SENTENCE = later(r"(?:\A|[.?!;:][”’)]?\s)[*“(]{0,2}\Z")


def _by_case(pattern: re.Pattern[str], name: str) -> Forms:
    def forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
        text = own_words(read.note.text)
        for found in pattern.finditer(text):
            if not _BEGINS_SENTENCE.search(text, max(0, found.start() - _BEFORE), found.start()):
                yield name if found["first"].islower() else name.capitalize(), Span(*found.span())

    return forms


def _by_sign(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _PARAGRAPH.finditer(own_words(read.note.text)):
        yield "¶" if found["sign"] else "Para.", Span(*found.span())


def _by_number(name: str) -> Forms:
    """One sign or two before a range: "pp. 8–9"; in French and German "p. 8–9" is as good, and then all are so."""

    def forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
        for found in _RANGE_OF[name].finditer(own_words(read.note.text)):
            if _rises(found["from"], found["to"]):
                is_one = found["sign"].rstrip(".").lower() == name
                yield _ONE_AND_MORE[name][0 if is_one else 1], Span(*found.span())

    return forms


#: What is compared over the whole manuscript, and from which share on a form prevails.
_COMPARED: tuple[tuple[Forms, float], ...] = (
    (_by_sign, 0.75),
    (_by_stop(_ARTICLE, "Art"), 0.6),
    (_by_case(_ARTICLE_CASE, "art."), 0.75),
    (_by_stop(_PARAGRAPH_STOP, "Para"), 0.75),
    (_by_case(_PARAGRAPH_CASE, "para."), 0.75),
    *((_by_number(name), 0.6) for name in _RANGE_OF),
)


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with each place, each said once."""
    said: list[Span] = []
    for span, message in _wrong(case):
        if not any(span.meets(other) for other in said):
            said.append(span)
            yield case.finding("pinpoint_form", Severity.MINOR, message, span)


def _wrong(case: Case) -> Iterator[tuple[Span, str]]:
    text = own_words(case.note.text)
    for found in _MALFORMED.finditer(text):
        yield (
            Span(*found.span()),
            f"“{found.group()}”: write the article or paragraph as “{_mended(found.group())}”.",
        )
    for found in _ALONE.finditer(text):
        if not _GOES_ON.match(text, found.end("place")):
            message = f"“{found['place']}” stands alone after the full stop: put it into the citation, before the date."
            yield Span(*found.span("place")), message
    for forms, share in _COMPARED:
        for span, _, usual in departing(case, forms, share=share):
            yield span, f"“{span.of(case.note.text).strip()}” here, “{usual}” in most notes: keep one form."
            break


def _mended(words: str) -> str:
    word, _, number = words.partition("(")
    return f"{word.rstrip('.')}. {number.rstrip(')')}"


def _rises(first: str, last: str) -> bool:
    """Whether two numbers are a range; "744-45" leaves out what stays the same."""
    return int(first) < int(first[: max(0, len(first) - len(last))] + last)
