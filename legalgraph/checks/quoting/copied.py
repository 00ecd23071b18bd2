"""What copying leaves in a quotation: the number of a page, its running head, the hyphen of a line's end.

Wrong: “and nobody asked why they 214 gave me bread”. Right: the same without the number, and both pages in the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.quoting.quoted import finding, marked
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, QuotationCheck, Severity, Verdict

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors* (2020) at 214"
codes = (
    Code(
        "copy_paste_artifact",
        Severity.MAJOR,
        "A page number, a running head or a broken line was copied into a quotation.",
        wrong=(
            example(f"{_WORK}: “and nobody asked why they 214 gave me bread”."),
            example(f"{_WORK}: “nobody asked for the 88 the name of the boat”."),
            example(f"{_WORK}: “we rowed towards 88 OPEN DOORS the lamp on the quay”."),
            example(f"{_WORK}: “the neigh- bours kept a lamp on the quay”."),
            example(
                "Model Convention, Art. 4(1): “Everyone has the right, alone or 7 together with others”."
            ),
        ),
        right=(
            example(f"{_WORK}: “they 12 of them gave me 30 coins, in 2015 the last ones”."),
            example(f"{_WORK}: “who counted the 12 members of the crew and the 27 that stayed”."),
            example(f"{_WORK}: “in article 12 the guild says that short- and long-term guests may stay”."),
            example(f"{_WORK}: “by order of the OPEN DOORS guild”."),
        ),
    ),
)

_VERB = (
    r"(?:\w{2,20}ed|is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|must|shall|should|gave|said"
    r"|told|went|came|took|saw|made|knew|found|left|kept|felt|thought|got|began|brought|stood|ran|held|meant|let|put|heard)"
)
_DETERMINER = r"(?:the|an?|this|these|his|her|their|our|my|your|its)"
_PRONOUN = r"(?:he|she|they|we|I|who)"
#: No sentence has a number there: between a subject and its verb, between an article and the next.
_SURE = later(
    rf"""\b (?: (?:{_PRONOUN}|it|you) \s\d{{1,4}}\s {_VERB}
      | {_DETERMINER} \s\d{{1,4}}\s (?:{_DETERMINER}|{_PRONOUN})
      # a head in capitals, with the number of its page
      | [a-z]+ \s (?: \d{{1,4}} (?:\s[A-Z]{{2,}}){{2,8}} | (?:[A-Z]{{2,}}\s){{2,8}} \d{{1,4}} ) \s [a-z]+
      ) \b | \f""",
    re.VERBOSE,
)
_LIKELY = later(
    rf"\b(?:not|been|would|could|must|shall|should|because|which|whose|towards|into)\s\d{{1,4}}\s"
    rf"(?:{_DETERMINER}|{_PRONOUN})\b"
)
_BROKEN = later(r"\b[^\W\d_]{2,40}-\s{1,3}(?!(?:and|or|to|nor|but|et|ou|y|o|und)\b)[a-z]{2,}")


def run(case: Case) -> Iterator[Finding]:
    """One finding for each quotation in which something of the page was left; what its source has is no such thing."""
    for check in marked(case):
        if check.verdict is not Verdict.VERIFIED:
            yield from _of(case, check)


def _of(case: Case, check: QuotationCheck) -> Iterator[Finding]:
    quotation = check.quotation
    added = next((one.quoted for one in check.differences if one.quoted.isdecimal() and not one.source), "")
    sure = _SURE.search(quotation.words)
    doubtful = _LIKELY.search(quotation.words) or _BROKEN.search(quotation.words)
    if added or sure:
        words = added or (sure.group() if sure else "")
        message = (
            f"“{words.strip() or 'A page break'}” reads as left over from the page that it was copied from."
        )
        yield finding(case, "copy_paste_artifact", Severity.MAJOR, message, quotation, words)
    elif doubtful:
        message = f"“{doubtful.group()}” may be left over from a page or a line that it was copied from."
        yield finding(case, "copy_paste_artifact", Severity.MINOR, message, quotation, doubtful.group())
