"""Quoted words that are not where the note says, or not as the note has them.

Wrong: "Article 5" for words that stand in Article 6; "for profit" where the text has "not for profit".
Right: the words as the source has them, every change marked, and the paragraph they stand in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import repeat

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.quoting import unclosed
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.provision_key import split
from legalgraph.model import Finding, QuotationCheck, Severity, Span, Verdict

__all__ = ["codes", "run"]

_C = "Model Convention"
_HELD = "Everyone has the right, alone or together with others"
codes = (
    Code(
        "quote_not_in_source",
        Severity.MAJOR,
        "The words stand nowhere in the source cited.",
        wrong=(example(f"{_C}, Art. 4(1): “nobody rows alone at night”."),),
        right=(example(f"{_C}, Art. 4(1): “{_HELD}”."),),
    ),
    Code(
        "wrong_pinpoint",
        Severity.MAJOR,
        "The words stand in another provision than the one cited.",
        wrong=(example(f"{_C}, Art. 5: “{_HELD}”."),),
        right=(example(f"{_C}, Art. 4(1): “{_HELD}”."),),
    ),
    Code(
        "quote_differs",
        Severity.MAJOR,
        "The words are found, but not as quoted.",
        wrong=(example(f"{_C}, Art. 4(1): “Everyone has the duty, alone or together with others”."),),
        right=(example(f"{_C}, Art. 4(1): “[e]veryone has the right, alone or together with others”."),),
    ),
    Code(
        "incomplete_pinpoint",
        Severity.MINOR,
        "The article is given, but not the paragraph or point that holds the words.",
        wrong=(example(f"{_C}, Art. 4: “{_HELD}”."),),
        right=(example(f"{_C}, Art. 4(1): “{_HELD}”."),),
    ),
    Code(
        "missing_pinpoint",
        Severity.MINOR,
        "Words are quoted or a claim is made, and no place in the source is given.",
        wrong=(example(f"{_C}: “{_HELD}”."),),
        right=(example(f"{_C}, Art. 4(1): “{_HELD}”."),),
    ),
    Code(
        "quote_not_marked",
        Severity.MAJOR,
        "The source's words stand without quotation marks.",
        wrong=(example(f"{_C}, Art. 4(1): {_HELD}, to give humanitarian help."),),
        right=(example(f"{_C}, Art. 4(1): “{_HELD}, to give humanitarian help”."),),
    ),
    Code(
        "omission_to_check",
        Severity.QUESTION,
        "An ellipsis or bracket leaves out words that may change the sense.",
        wrong=(
            example(f"{_C}, Art. 3(2): “It shall . . . be invoked as a ground”."),
            example(f"{_C}, Art. 4(1): “Everyone [can] give humanitarian help”."),
        ),
        right=(example(f"{_C}, Art. 4(1): “Everyone has the right . . . to give humanitarian help”."),),
    ),
    Code(
        "unbalanced_quote",
        Severity.MINOR,
        unclosed.codes[0].means,
        wrong=(example(f"{_C}, Art. 4(1): “{_HELD}."), example("He rows alone at night” and is not seen.")),
        right=(example(f"{_C}, Art. 4(1): “{_HELD}”."),),
    ),
)

_MAJOR = {
    Verdict.NOT_FOUND: "quote_not_in_source",
    Verdict.ELSEWHERE: "wrong_pinpoint",
    Verdict.DIFFERS: "quote_differs",
}
#: So many places are named, and the rest counted.
_MOST_NAMED = 3
#: Words whose loss turns or limits a sentence.
_TURNING = frozenset(
    (
        "not no nor never none unless except save without provided subject only solely other than however "
        "neither may might should if where when until for purpose order intent intentionally knowingly unlawful "
        "unlawfully freely voluntarily appropriate possible necessary"
    ).split()
)
_WORD = later(r"[^\W\d_]+")
_SHOWN = 60
#: A bracket may hold so many times fewer words than it replaces: "[the Convention]" for a long title.
_TIMES = 4
_BRACKET = later(r"\[([^\[\]]{1,200})\]")
_ELLIPSIS = later(r"…|\.\s?\.\s?\.")
#: Unnumbered parts, which nobody is asked to cite.
_UNNUMBERED = frozenset({"subpara", "indent"})


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with each quotation of the note, or of the sentence it supports."""
    for check in case.quotations:
        yield from _of(case, check)
    for mark in case.marks.quotations:
        if not mark.closed:
            yield _unbalanced(case, mark.span, "opened and never closed")
    for at in case.marks.astray:
        yield _unbalanced(case, Span(max(0, at + 1 - _SHOWN), at + 1), "closed and was never opened")


def _unbalanced(case: Case, span: Span, what: str) -> Finding:
    shown = Span(span.start, min(span.end, span.start + _SHOWN))
    return case.finding("unbalanced_quote", Severity.MINOR, f"A quotation is {what}.", shown)


def _of(case: Case, check: QuotationCheck) -> Iterator[Finding]:
    if check.verdict in _MAJOR:
        yield _finding(case, check, _MAJOR[check.verdict], Severity.MAJOR, check.message)
    elif check.verdict is Verdict.VERIFIED and not any(map(_is_cited, check.found, repeat(check.cited))):
        code, message = _narrower(case, check)
        yield _finding(case, check, code, Severity.MINOR, message)
    if not check.quotation.marked and check.verdict is not Verdict.NO_TEXT:
        message = "These are the source's own words; put them in quotation marks, or say it in yours."
        yield _finding(case, check, "quote_not_marked", Severity.MAJOR, message)
    turning = [words for words in check.omitted if _TURNING.intersection(_WORD.findall(words.lower()))]
    if turning:
        message = f"Left out: “{'” and “'.join(turning)}”. Make sure that the sense is unchanged."
        yield _finding(case, check, "omission_to_check", Severity.QUESTION, message)
    elif swallowed := _swallowed(check):
        message = (
            f"A bracket stands for “{swallowed}”. If it replaces only some of these words, show with an ellipsis that"
            " the others are left out."
        )
        yield _finding(case, check, "omission_to_check", Severity.QUESTION, message)


def _swallowed(check: QuotationCheck) -> str:
    """Words that a bracket has taken the place of, where they are far more than it holds; "" if there are none."""
    held = [len(_WORD.findall(one)) for one in _BRACKET.findall(check.quotation.words)]
    if not held or _ELLIPSIS.search(check.quotation.words):
        return ""
    gone = max(check.omitted, key=len, default="")
    return gone if len(_WORD.findall(gone)) > _TIMES * max(held) + _TIMES else ""


def _is_cited(found: str, cited: Sequence[str]) -> bool:
    """Whether the place found is cited as exactly as anybody asks."""
    steps = split(found)[1].steps
    while steps and (steps[-1].kind in _UNNUMBERED or "preamble" in {step.kind for step in steps[:-1]}):
        if found in cited:
            return True
        found, steps = found.rpartition("/")[0], steps[:-1]
    return found in cited


def _narrower(case: Case, check: QuotationCheck) -> tuple[str, str]:
    places = " and in ".join(map(case.corpus.name, check.found[:_MOST_NAMED]))
    more = f" and in {len(check.found) - _MOST_NAMED} more places" if len(check.found) > _MOST_NAMED else ""
    if any("/" in key and found.startswith(f"{key}/") for key in check.cited for found in check.found):
        return "incomplete_pinpoint", f"The words stand in {places}{more}: give the exact place."
    return "missing_pinpoint", f"No provision is given; the words stand in {places}{more}."


def _finding(case: Case, check: QuotationCheck, code: str, severity: Severity, message: str) -> Finding:
    quotation = check.quotation
    span = quotation.span if quotation.paragraph is None else None
    evidence = "; ".join(f"“{one.quoted}” for “{one.source}”" for one in check.differences)
    return Finding(code, severity, message, case.note.number, span, quotation.words, evidence)
