"""Quotations of which it is not said where they come from.

Wrong: two quotations in the sentence, and a note that cites two reports without saying which is quoted for what.
Right: a note after each quotation, or “the first from …” in the note.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.quoting.quoted import finding, marked, text_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, QuotationCheck, Severity, Signal, Verdict

__all__ = ["codes", "run"]

_ONE, _OTHER = "Ida Brook, *Doors* (2020) 4", "Jon Marsh, *Quays* (2018) 9"
_BOTH = "She writes of “a lamp on every quay” and of “bread for whoever rows in”.{1}"
codes = (
    Code(
        "quote_source_ambiguous",
        Severity.MAJOR,
        "Several words are quoted from several sources, and which from which is not said.",
        wrong=(
            example(f"{_ONE}; {_OTHER}.", body=_BOTH),
            example(
                f"Model Convention, Art. 4(1); {_ONE}.",
                body="It is “the right, alone or together with others” and “bread for whoever rows in”.{1}",
            ),
        ),
        right=(
            example(f"{_ONE}; see also {_OTHER}.", body=_BOTH),
            example(f"{_ONE} (the first quotation); {_OTHER} (the second).", body=_BOTH),
            example(f"{_ONE}.", body=_BOTH),
            example(f"{_ONE}; {_OTHER}.", body="She writes of “a lamp on every quay”.{1}"),
        ),
    ),
    Code(
        "nested_quote_unsourced",
        Severity.QUESTION,
        "A quotation quotes somebody else, and the note does not say whom.",
        wrong=(example(f"{_ONE} (“the guild spoke of ‘a duty of every harbour’ in its rules”)."),),
        right=(
            example(
                f"{_ONE} (“the guild spoke of ‘a duty of every harbour’ in its rules”) (quoting {_OTHER})."
            ),
            example(f"{_ONE} (“the guild spoke of a duty”)."),
            example(f"{_ONE} (“the guild’s ‘open door’ rules”)."),
        ),
    ),
)

#: What comes after such a signal is no source of words that are quoted.
_BESIDE = frozenset({Signal.SEE_ALSO, Signal.CF, Signal.BUT_SEE, Signal.SEE_EG, Signal.ACCORD, Signal.CONTRA})
_SAID = later(
    r"(?i)\b(?:first|second|third|last|latter|former)\s+(?:two\s+)?(?:quot|phrase|passage|words|expression)"
    r"|\b(?:quot(?:ing|ed)|citing|citations?\s+omitted|internal\s+(?:quotation|citation)|citant|cit[eé]\s+(?:par|dans)|zitier"
    r"|citando|as\s+cited)"
)
_INNER = later(r"(?<!\w)[‘‹](?P<words>[^‘’‹›]{12,400})[’›](?!\w)")
#: So few words inside are a term or a name that the author sets off.
_FEWEST = 4


def run(case: Case) -> Iterator[Finding]:
    """What a note does not say of where the words come from."""
    if not _SAID.search(case.note.text):
        yield from _ambiguous(case)
        for check in marked(case):
            yield from _unsourced(case, check)


def _ambiguous(case: Case) -> Iterator[Finding]:
    """Quotations of the body among several sources; sure where two or more could be of either of two."""
    body = [check for check in marked(case) if check.quotation.paragraph is not None]
    sources = _sources(case)
    if len(body) < 2 or len(sources) < 2 or _repeats(case, body):
        return
    located = [check for check in body if check.verdict in (Verdict.VERIFIED, Verdict.ELSEWHERE)]
    missing = [check for check in body if check not in located]
    if not missing:
        return
    open_ = [keys for keys in sources if not any(map(case.corpus.holds, keys))]
    sure = len(missing) > 1 and len(open_) > 1
    message = (
        f"{len(body)} quotations and {len(sources)} sources: the note does not say which comes from which."
    )
    severity = Severity.MAJOR if sure else Severity.MINOR
    yield finding(case, "quote_source_ambiguous", severity, message, missing[0].quotation)


def _sources(case: Case) -> set[tuple[str, ...]]:
    """The sources that the note gives for the words, each by its instruments, or by what it is."""
    found: set[tuple[str, ...]] = set()
    for number, cite in enumerate(case.cites):
        if cite.mentions[0].signal in _BESIDE:
            break
        if cite.is_source:
            source = case.source(number)
            found.add(cite.instruments or (f"source {id(source) if source else number}",))
    return found


def _repeats(case: Case, body: list[QuotationCheck]) -> bool:
    """Whether the note has the quoted words again, beside their source."""
    return all(check.quotation.words[:20] in case.note.text for check in body)


def _unsourced(case: Case, check: QuotationCheck) -> Iterator[Finding]:
    """A work that quotes; what a legal text sets in quotation marks is its own."""
    inner = _INNER.search(check.quotation.words)
    is_law = bool(check.found) or bool(check.cited)
    if inner is None or is_law or len(inner["words"].split()) < _FEWEST:
        return
    outer = text_of(case, check.quotation)[check.quotation.span.start - 1 : check.quotation.span.start]
    if outer not in ("‘", "'"):
        message = f"“{inner['words']}” is quoted from somebody else; the note may say from whom."
        yield finding(
            case, "nested_quote_unsourced", Severity.QUESTION, message, check.quotation, inner.group()
        )
