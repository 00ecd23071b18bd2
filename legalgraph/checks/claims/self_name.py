"""What the manuscript calls itself: "this article" in a chapter.

Wrong: "this article" once, where the text speaks of "this chapter" throughout. Right: one name. A text that
was written for one place and printed in another often keeps a trace of the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.once import once
from legalgraph.checks.wording.own_words import own_words
from legalgraph.identifiers.patterns import later
from legalgraph.model import Document, Finding, Severity, Span

__all__ = ["BODY", "codes", "run", "strays"]

BODY = (
    "This chapter asks who may row. This chapter is short.{1}",
    "In this chapter I ask how. This chapter ends here.",
)
codes = (
    Code(
        "internal_inconsistency",
        Severity.MINOR,
        "The manuscript contradicts itself: in what it calls itself, in a figure, in a reference to its own parts.",
        wrong=(example("Thanks to all who read this article.", body=BODY),),
        right=(
            example("Thanks to all who read this chapter.", body=BODY),
            example("Model Convention, Art. 4. What this article says is disputed.", body=BODY),
            example("Thanks to all who read this article."),
        ),
    ),
)

_NAMES = r"chapter|article|paper|essay|thesis|dissertation|monograph"
_ITSELF = later(rf"(?<!\w)(?:[Tt]his|[Tt]he\s+present)\s+({_NAMES})(?![\w-])(?!\s+\d)")
#: After these "this article" is theirs.
_OTHERS = later(
    r"(?<!\w)(?:[Aa]rt(?:s?\.|icles?)?\s*\(?\d|Convention|Treaty|Protocol|Covenant|Directive|Regulation|Constitution|Charter|(?:Code|Statute|Law|Act)\b)|\*|\(\d{4}\)"
)
_REACH = 400
_FEWEST, _SHARE = 4, 0.8


def run(case: Case) -> Iterator[Finding]:
    """One finding for each place where a note gives the manuscript another name."""
    for span, message in strays(case.manuscript.document, case.note.text):
        if not any(cite.is_source and cite.span.start < span.start for cite in case.cites):
            yield case.finding("internal_inconsistency", Severity.MINOR, message, span)


def strays(document: Document, text: str) -> Iterator[tuple[Span, str]]:
    """Where a text of the manuscript calls it otherwise than the manuscript mostly does."""
    usual = _usual(document.body)
    for found in _ITSELF.finditer(own_words(text)) if usual else ():
        before = text[max(0, found.start() - _REACH) : found.start()]
        if found[1] != usual and not _OTHERS.search(before):
            yield Span(*found.span()), f"“{found.group()}”: elsewhere the manuscript calls itself a {usual}."


@once
def _usual(body: tuple[str, ...]) -> str:
    counts = Counter(found[1] for paragraph in body for found in _ITSELF.finditer(own_words(paragraph)))
    name, most = counts.most_common(1)[0] if counts else ("", 0)
    return name if most >= max(_FEWEST, _SHARE * counts.total()) else ""
