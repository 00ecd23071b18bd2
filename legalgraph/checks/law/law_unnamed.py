"""The text says what a law provides, and its note cites no law.

Wrong: "EU law that prohibits …" with a note that cites a scholar alone. Right: the note names the directive,
and the scholar who reads it so after it. The law is cited from itself (Bluebook 12; OSCOLA 1.1: primary
sources before others).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.claims import unsupported_assertion
from legalgraph.checks.wording.own_words import FILLER, own_words
from legalgraph.footnotes.cites import names_law
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_MARSH = "Nora Marsh, *Oars*, 3 LAW J. 4 (2020)."
codes = (
    Code(
        "unsupported_assertion",
        Severity.QUESTION,
        unsupported_assertion.codes[0].means,
        wrong=(example(_MARSH, body="They rest on EU law that prohibits every kind of rowing.{1}"),),
        right=(
            example(
                f"Model Convention, Art. 4; {_MARSH}",
                body="They rest on EU law that prohibits every kind of rowing.{1}",
            ),
            example(_MARSH, body="Rowing is a matter of law, and many laws have been made about it.{1}"),
        ),
    ),
)

_WHOSE = (
    r"EU|U\.?S\.?|UK|[Ii]nternational|[Nn]ational|[Dd]omestic|[Ff]ederal|European|[Mm]unicipal|[Cc]riminal"
    r"|[A-Z][a-z]+(?:an|ish|ese|ch)"
)
_SAYS = later(
    rf"""\b(?:{_WHOSE}) \s laws?,? \s (?:that\s|which\s)? (?:(?!not\b)\w+ly\s)?
        (?:criminali[sz]es?|prohibits?|forbids?|requires?|obliges?|punish(?:es)?|guarantees?|bars?|permits?|allows?)\b""",
    re.VERBOSE,
)


def run(case: Case) -> Iterator[Finding]:
    """A question where the note has nothing but works of scholarship in full."""
    found = _SAYS.search(own_words(case.claim))
    if not found or FILLER in found.group() or not case.cites:
        return
    if all(cite.is_work and not any(map(names_law, cite.mentions)) for cite in case.cites):
        message = f"The text says what the law provides (“{found.group()}”), and the note cites no law: which is it?"
        yield case.finding("unsupported_assertion", Severity.QUESTION, message)
