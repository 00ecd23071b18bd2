"""Hard facts in a paragraph of the text that has no note.

Wrong: "In 2016 the number of boats rose by 30 %." in a paragraph without a note. Right: the same with its
source. Figures, dates and "many scholars" are asked about, in the midst of a manuscript with notes; its
abstract and conclusion may sum up without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.checks.claims import unsupported_assertion
from legalgraph.checks.claims.statements import UNNAMED, sentences
from legalgraph.checks.wording.own_words import own_words
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_C = ("Model Convention, Art. 4.", "Model Convention, Art. 5.", "Model Convention, Art. 6.")
_BEFORE, _AFTER = "The right to row is old.{1} It is in force.{2}", "Nobody has rowed since.{3}"
codes = (
    Code(
        "unsupported_assertion",
        Severity.QUESTION,
        unsupported_assertion.codes[0].means,
        wrong=(
            example(
                *_C,
                body=(
                    _BEFORE,
                    "By the end of 2017 some 30% of all boats had left the harbour for good.",
                    _AFTER,
                ),
            ),
            example(
                *_C,
                body=(
                    _BEFORE,
                    "Many scholars hold that the harbour was never open to strangers at all.",
                    _AFTER,
                ),
            ),
        ),
        right=(
            example(
                *_C,
                body=(_BEFORE, "By the end of 2017 some 30% of all boats had left for good.{3}", _AFTER[:-3]),
            ),
            example(
                *_C,
                body=(
                    _BEFORE,
                    "The harbour is a door, and a door may be opened or closed by whoever holds it.",
                    _AFTER,
                ),
            ),
            example(
                *_C,
                body=(
                    _BEFORE,
                    "Part 3 of this chapter turns to the year 2017, when the harbour was closed.",
                    _AFTER,
                ),
            ),
        ),
    ),
)

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_FACT = later(
    rf"""\b\d+(?:[.,]\d+)?\s?(?:%|per\s?cent\b|percent\b)
      | \b(?:\d{{1,3}}(?:[,\u00a0 ]\d{{3}})+|\d+(?:\.\d+)?\s(?:million|billion|thousand))\b
      | \b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]etween|end\sof)\s
        (?:(?:early|late|mid|{_MONTH})[\s-])?(?:1[6-9]|20)\d\d\b
      | \b(?:won|awarded|received)\s(?:the|an?|several)\s(?:\w+\s){{0,4}}(?:prize|award|medal)s?\b""",
    re.VERBOSE,
)
#: A citation in the text itself, as author-date manuscripts have it; or an instrument that is its own source.
_CITED = later(
    r"""\([^()]{0,120}\b(?:1[6-9]|20)\d\d[a-z]?\b[^()]{0,60}\)
      | \b[A-Z][\w’-]+\s\((?:1[6-9]|20)\d\d[a-z]?[^()]{0,20}\) | \b[Aa]rt(?:icle|\.)?\s\d
      | \b(?:Convention|Treaty|Protocol|Directive|Regulation|Act|Declaration|Resolution|Covenant|Charter|Court|Pact
            |Compact)\b""",
    re.VERBOSE,
)
_OWN = later(
    r"""\b(?: I | we | my | our | [Pp]art\s[IVX\d] | [Ss]ection\s\d | [Ss]uppose | [Ii]magine | Consider | Recall
      | [Ff]or\sexample | [Dd]ear | [Tt]h(?:is|e\s(?:present|following|next))\s
        (?:chapter|article|paper|book|essay|section|part|study|thesis) )\b""",
    re.VERBOSE,
)
_CLOSING = later(
    r"\W{0,3}(?:[IVX\d]{1,4}[.)]?\s)?(?:conclusions?|concluding\s[\w\s]{1,30}|acknowledge?ments?|abstract|epilogue)\W{0,3}",
    re.IGNORECASE,
)
_SHORTEST, _FEWEST_NOTES = 8, 3


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One question for each paragraph between the first note and the conclusion that has facts and no note."""
    document = manuscript.document
    called = {reference.paragraph for reference in document.references}
    if len(document.notes) < _FEWEST_NOTES or not called:
        return
    for number in range(min(called), max(called) + 1):
        paragraph = document.body[number]
        if _CLOSING.fullmatch(paragraph.strip()):
            return
        if number in called or (number + 1 in called and _leads_on(paragraph)):
            continue
        sentence = next(_facts(paragraph), "")
        if sentence:
            message = f"Paragraph {number + 1} of the text states facts and has no note: what is the source?"
            yield Finding("unsupported_assertion", Severity.QUESTION, message, "", None, sentence)


def _facts(paragraph: str) -> Iterator[str]:
    """Its sentences with figures, dates or unnamed authorities."""
    if not paragraph.rstrip().endswith((".", "!", "?", ".”", ".’", '."', ".)")):
        return
    words = own_words(paragraph)
    for sentence in sentences(paragraph):
        own = sentence.of(words)
        has_fact = _FACT.search(own) or UNNAMED.search(own)
        if len(own.split()) >= _SHORTEST and has_fact and not (_CITED.search(own) or _OWN.search(own)):
            yield sentence.of(paragraph).strip()


def _leads_on(paragraph: str) -> bool:
    """Whether the next paragraph belongs to the same sentence: a quotation set apart, a page's end."""
    return paragraph.rstrip()[-1:] in (":", ",", "–", "—")
