"""A drafting note left in: "Cite … here?", "ADD SOURCES", "[add the names]".

Wrong: "Add cite to the Rapporteur." Right: the citation itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.wording.own_words import FILLER, own_words
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["asides", "codes", "run"]

codes = (
    Code(
        "placeholder",
        Severity.MAJOR,
        "A drafting note was left in.",
        wrong=(
            example("Model Convention, Art. 4. ADD SOURCES HERE"),
            example("[cite Brook]"),
            example("Model Convention, Art. 4. [perhaps move this to the next note]"),
        ),
        right=(
            example("Model Convention, Art. 4."),
            example("“[T]he right” is one, Model Convention, Art. 4."),
        ),
    ),
)


#: What one says to oneself in a bracket, and no editor of a quotation does.
_TO_ONESELF = later(
    r"""\[\s*(?: (?:perhaps|maybe|possibly|not\ssure|unclear|needs?|too\slong|too\sshort|word\s(?:limit|count)|nb|n\.b\.
          |fix|move|rework|rewrite|revise|shorten|cut|delete|clarify|explain|elaborate|develop|expand|rephrase|say\smore
          |more\son|come\sback|ask|tighten|see\sif|do\swe|do\si|should\s(?:we|i|this)|is\sthis|check|double[\s-]check
          |to\s(?:do|be\s(?:added|completed|updated|confirmed)))\b
        [^\[\]]{3,150} ) \]
      | \[\[ [^\[\]]{2,150} \]\]""",
    re.VERBOSE | re.IGNORECASE,
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each drafting note."""
    text = case.note.text
    found = [cite.span for cite in case.cites if cite.kind == "placeholder"]
    found += [span for span in asides(text) if not any(map(span.meets, found))]
    for span in found:
        message = f"“{span.of(text)}” is a note to yourself, not a citation. Write the source or take it out."
        yield case.finding("placeholder", Severity.MAJOR, message, span)


def asides(text: str) -> Iterator[Span]:
    """What is said to oneself in brackets, outside quotations."""
    own = own_words(text)
    for found in _TO_ONESELF.finditer(text):
        if own[found.start()] != FILLER:
            yield Span(*found.span())
