"""A work cited by author and page that is cited in full nowhere.

Wrong: "Brook 172" where no note names a work by Brook. Right: author, title, publication and date at the first
citation, the short form after it (Bluebook rule 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.footnotes import NoteRead
from legalgraph.model import Finding, Severity, Span
from legalgraph.quotes import parts_of, quoted
from legalgraph.quotes.fold import fold

__all__ = ["codes", "run"]

codes = {"short_form_no_full_citation": "A short form of a work that no note cites in full."}

_NAME = r"(?:(?:de|del|la|van|von|der)\s){0,2}[A-ZÀ-Þ][\w’'-]+(?:\s(?:[A-ZÀ-Þ][\w’'-]+|de|del|la|van|von|der)){0,4}"
#: "Brook 172", "Marsh & Reed (2020) at 11", "Marsh et al. 81-83", "Reed, p. 66": from the start of its part.
_SHORT = re.compile(
    rf"""[\s(*]* (?:(?:[Ss]ee|[Cc]f|[Bb]ut|[Aa]lso|e\.g)\b[.,*\s]*)*
    (?P<words> (?P<author>{_NAME}) (?:\s(?:&|and)\s{_NAME})? (?:,?\s+et\s+al\.?)?
      (?:\s*\((?:19|20)\d\d[a-z]?\))? ,?\s+ (?P<page_mark>at\s+|pp?\.?\s*)?
      (?P<page>\d{{1,4}}) (?:[-–,]\s*\d{{1,4}})* )
    (?= \s*(?:[.;:,)(“"‘*]|$) )""",
    re.VERBOSE,
)
#: Words before a figure that are no author's name.
_NO_AUTHOR = frozenset(
    (
        "article articles art arts paragraph paragraphs para paras section sections sec chapter ch part title book "
        "annex appendix note notes page pages vol volume no number rule principle guideline objective target goal "
        "convention protocol regulation directive decision resolution recommendation treaty declaration covenant "
        "case doc document table figure schedule recital amendment interview opinion comment general report "
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sept sep oct nov dec id ibid supra infra"
    ).split()
)
#: What a full citation has beside the name: a title in italics or between marks, or a volume and journal.
_FULL = re.compile(
    r"\*(?!\s*(?:[Ss]ee|[Cc]f|[Bb]ut|[Ii]d|[Ii]bid|[Ss]upra|[Ii]nfra)\b)[^*\n]+\*|,\s*[“\"‘]|(?<!\w)\d+(?:\(\d+\))?\s+[A-Z][A-Z.’']"
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each short form whose author no note of the manuscript cites in full."""
    text = case.note.text
    for part in parts_of(text, quoted(text)):
        found = _SHORT.match(text, part.span.start, part.span.end)
        if found is None or not _is_author(found) or _is_recognised(case, Span(*found.span("words"))):
            continue
        if not any(_cites_in_full(note, found["author"]) for note in case.notes):
            words = found["words"]
            message = f"“{words}”: no note cites a work by {found['author']} in full."
            span = Span(*found.span("words"))
            yield Finding(
                "short_form_no_full_citation", Severity.MAJOR, message, case.note.number, span, words
            )


def _is_author(found: re.Match[str]) -> bool:
    names = found["author"].split()
    if found["page_mark"] and len(names) > 1:
        return True
    if any(name.casefold() in _NO_AUTHOR for name in names):
        return False
    is_year = 1900 <= int(found["page"]) <= 2099
    return not is_year and not (len(names) == 1 and names[0].isupper())


def _is_recognised(case: Case, span: Span) -> bool:
    """Whether an instrument, a document or a reference back stands there."""
    return any(cite.span.meets(span) for cite in case.cites if cite.is_source)


def _cites_in_full(note: NoteRead, author: str) -> bool:
    text = note.note.text
    name = fold(author)
    return next(fold(text).find(name), None) is not None and any(
        next(fold(part.span.of(text)).find(name), None) is not None
        and _SHORT.match(text, part.span.start, part.span.end) is None
        and _FULL.search(part.span.of(text)) is not None
        for part in parts_of(text, quoted(text))
    )
