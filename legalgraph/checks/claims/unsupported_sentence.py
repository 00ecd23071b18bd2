"""A sentence after the citations of a note that states a fact of its own and has no source.

Wrong: "Brook 5. The right to row is often linked to the guilds." Right: the same with the name of somebody
who links them. After a mere web address, of which nobody can tell what stands there, each statement is
asked about.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.claims import unsupported_assertion
from legalgraph.checks.claims.statements import UNNAMED, sentences, shows_source, states
from legalgraph.checks.wording.own_words import own_words
from legalgraph.footnotes import SHORT
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_MARSH = "Nora Marsh, *Oars*, 3 LAW J. 4 (2020)."
codes = (
    Code(
        "unsupported_assertion",
        Severity.QUESTION,
        unsupported_assertion.codes[0].means,
        wrong=(
            example(f"{_MARSH} The right to row is often linked to the ancient guilds of the coast."),
            example(
                "<https://example.org/a>. While the ferry is slow, it has carried everyone who ever asked for it."
            ),
        ),
        right=(
            example(
                f"{_MARSH} The right to row is often linked to the guilds. Per Lind, *Tides*, 9 LAW J. 1 (2021)."
            ),
            example(
                f"{_MARSH} She was the first to link the right to row to the ancient guilds of the coast."
            ),
            example(
                "<https://example.org/a>. See also Part II below, where the ferry and its owners are discussed."
            ),
        ),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """A question for the first such sentence of a note."""
    if not case.cites or any(cite.kind == "placeholder" for cite in case.cites):
        return
    text, own, after = case.note.text, own_words(case.note.text), case.cites[-1].span.end
    is_bare = all(cite.kind == "web" or (cite.kind == SHORT and not cite.pinpoint) for cite in case.cites)
    for sentence in sentences(text):
        words = sentence.of(text)
        if sentence.start < after:
            continue
        if UNNAMED.search(sentence.of(own)) and not shows_source(words):
            message = "This sentence says what others hold, and names none of them: who says so?"
        elif is_bare and states(words):
            message = (
                "This sentence has no source of its own, and the note names no place in any: what is it?"
            )
        else:
            continue
        yield case.finding("unsupported_assertion", Severity.QUESTION, message, sentence)
        return
