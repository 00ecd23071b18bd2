"""Drafting notes in the text itself, and what was written for the readers of a draft.

Wrong: "[ADD MORE HERE]", "[and Jane Roe]" beside the author, "[maximum length: 8,000]", "Dear colleagues
– …" at the head. Right: the roadmap, the authors, and nothing. What a quotation has in brackets is the
writer's own mark in it and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.checks.claims import placeholder
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span
from legalgraph.scan import scan

__all__ = ["codes", "run"]

_C = "Model Convention, Art. 4."
_TEXT = "Everyone may row, and nobody may forbid it."
codes = (
    Code(
        "placeholder",
        Severity.MAJOR,
        placeholder.codes[0].means,
        wrong=(
            example(_C, body=(f"{_TEXT}{{1}} [ADD MORE HERE]",)),
            example(_C, body=("Ida Brook [and Nora Marsh]", f"{_TEXT}{{1}}")),
            example(_C, body=("The Open Door", "[maximum length: 8,000 words]", f"{_TEXT}{{1}}")),
            example(
                _C,
                body=(
                    "Dear colleagues – this is a first draft, and I look forward to all comments.",
                    f"{_TEXT}{{1}}",
                ),
            ),
            example(_C, body=(f"{_TEXT}{{1}} [perhaps move this to the introduction]",)),
        ),
        right=(
            example(_C, body=("Ida Brook and Nora Marsh", f"{_TEXT}{{1}}")),
            example(
                _C,
                body=(
                    "He says that “[Member States] [and] others [t]hen caught a lizard [a reptile]”.{1}",
                    _TEXT,
                ),
            ),
            example(
                _C,
                body=("As the Court held:", "[a]llowing [the rowers] to move [perhaps] freely is a duty.{1}"),
            ),
            example(_C, body=("[Translation by the author]", f"{_TEXT}{{1}}", "[Figure 1 about here]")),
        ),
    ),
)

#: The title, the authors and what is printed with them are among the first paragraphs.
_HEAD, _LONGEST_LINE = 12, 90
_BRACKET = later(r"\[[^\[\]\n]{2,160}\]")
#: A line of its own in brackets that a print may have: a translator's note, the place of a figure.
_PRINTED = later(
    r"\[\s*(?:translat|figure|fig\.|table|map|image|illustration|photo|graph|chart|box|source|emphasis|footnotes?|citations?\sommitted"
    r"|in\s[A-Z]|original|signed|seal|…|\.)",
    re.IGNORECASE,
)
_WITH_ANOTHER = later(r"\[\s*(?:and|with|&|or)\s+[A-ZÀ-Þ][^\[\]]{2,80}\]")
_LETTER = later(
    r"\s*(?:dear\s+(?:all|readers?|colleagues?|editors?|reviewers?|friends|commentators?|participants?|workshop|discussants?|[A-Z][\w.]+)\b"
    r"|note\s+(?:to|for)\s+(?:self|(?:the\s+)?(?:readers?|editors?|reviewers?|participants|commentators))\b)",
    re.IGNORECASE,
)
_LETTER_END = later(r"[–—,:!-]|\.\s")
_DRAFT = later(
    r"""(?:please\s)?do\snot\s(?:cite|circulate|quote|distribute)(?:,?\s(?:or\s)?(?:cite|circulate|quote|distribute)){0,2}
      | (?:comments|feedback)\s(?:are\s)?(?:very\s|most\s)?welcome | (?:very\s)?(?:rough|early|preliminary)\sdraft
      | not\sfor\s(?:circulation|citation|quotation) | draft\s(?:of|as\sof|version)\s\d""",
    re.VERBOSE | re.IGNORECASE,
)
#: A quotation set apart has no marks: it begins in lower case or with a bracket, or the paragraph before announces it.
_SET_APART = later(r"\s*(?:[a-zß-ÿ]|\[[a-zA-Z]\])")


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One finding for each drafting note of the text."""
    body = manuscript.document.body
    for number, paragraph in enumerate(body):
        said: list[Span] = []
        for span, what in _notes(manuscript, body, number):
            if not any(span.meets(other) for other in said):
                said.append(span)
                words = span.of(paragraph)
                message = f"Paragraph {number + 1} of the text: “{_short(words)}” {what}."
                yield Finding("placeholder", Severity.MAJOR, message, "", None, words)


def _notes(manuscript: Manuscript, body: Sequence[str], number: int) -> Iterator[tuple[Span, str]]:
    """Where a paragraph speaks to its author or to the readers of a draft, and what it does."""
    paragraph = body[number]
    for mention in scan(paragraph, manuscript.known.names):
        if mention.kind == "placeholder":
            yield mention.span, "is a note to yourself"
    if number < _HEAD:
        yield from _of_head(paragraph)
    stripped = paragraph.strip()
    if _BRACKET.fullmatch(stripped) and " " in stripped and not _PRINTED.match(stripped):
        yield _whole(paragraph), "stands in brackets by itself, as a note to yourself does"
    if not _is_set_apart(body, number):
        for span in placeholder.asides(paragraph):
            yield span, "is a note to yourself"


def _of_head(paragraph: str) -> Iterator[tuple[Span, str]]:
    letter = _LETTER.match(paragraph)
    if letter and _LETTER_END.search(paragraph, letter.end(), letter.end() + 60):
        yield _whole(paragraph), "is a letter to the readers of a draft"
    if len(paragraph) > _LONGEST_LINE:
        return
    for found in _WITH_ANOTHER.finditer(paragraph):
        yield Span(*found.span()), "is in brackets, as if it were not decided"
    for found in _DRAFT.finditer(paragraph):
        yield Span(*found.span()), "is for the readers of a draft"


def _is_set_apart(body: Sequence[str], number: int) -> bool:
    before = body[number - 1].rstrip() if number else ""
    return _SET_APART.match(body[number]) is not None or before.endswith((":", ","))


def _whole(paragraph: str) -> Span:
    return Span(len(paragraph) - len(paragraph.lstrip()), len(paragraph.rstrip()))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_LINE else words[:_LONGEST_LINE].rsplit(" ", 1)[0] + " …"
