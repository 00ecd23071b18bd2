"""Words printed twice, a phrase begun twice, and a citation's own word misspelt.

Wrong: "the the Court", "holding that holds that", "the Covention". Right: the word once, and as every
dictionary has it. There is no dictionary here: only the words that legal citations are made of, and only a
letter lost, doubled or exchanged with its neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.wording.own_words import own_words
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "faults", "run"]

codes = (
    Code(
        "typo",
        Severity.MINOR,
        "A word or phrase is there twice, or misspelt.",
        wrong=(
            example("Model Convention, Art. 4, which gives the the right to row."),
            example("Marsh 5 (holding that holds that nobody rows alone)."),
            example("Model Covention, Art. 4."),
        ),
        right=(
            example("Model Convention, Art. 4, which says that that right had had no owner."),
            example("Boutros Boutros-Ghali, *An Agenda* (1992)."),
            example("Convention relative au statut des réfugiés; Konvention, Convención, Contention."),
        ),
    ),
)

#: The same word twice in a line. "That that" and "had had" can be right, "nous nous" and "die die" are foreign.
_TWICE = later(
    r"""(?<![\w’'.-])
    (?P<word> (?!(?:that|had|nous|vous|sie|die|der|das|che|que|ha|bla|blah|so|no|bis|dat|se)\b) [a-z]{2,24} | [Tt]he )
    [ \u00a0]+ (?P=word) (?![\w’'-])""",
    re.VERBOSE,
)
#: "holding that holds that": two forms of one verb, each with the same small word after it.
_BEGUN_TWICE = later(
    r"(?<![\w’'-])([a-z]{4,20})[a-z]{0,4}\s(that|how|whether|why|when)\s(?:is\s|are\s)?\1[a-z]{0,4}\s\2(?!\w)"
)
_WORDS = tuple(
    "Agreement Assembly Commission Commissioner Committee Constitution Convention Council Covenant Declaration"
    " Directive European International Migration Organization Organisation Protocol Rapporteur Regulation Resolution"
    " Security Secretary-General Supreme Tribunal University Universal Yearbook January February"
    " August available accessed".split()
)
_CANDIDATE = later(r"(?<![\w’'-])[A-Za-z][a-z]{4,16}(?:-[A-Z][a-z]{4,8})?(?![\w’'-])")


def _misspelt(word: str) -> Iterator[str]:
    """The word with a letter lost, doubled, or exchanged with its neighbour, but not its first or last."""
    inner = range(1, len(word) - 1)
    for at in inner:
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _meant() -> Mapping[str, str]:
    """Each misspelling and the word that is meant; a word rightly spelt is none."""
    words = {*_WORDS, *map(str.lower, _WORDS)}
    return {wrong: word for word in sorted(words) for wrong in _misspelt(word) if wrong not in words}


_MEANT = _meant()


def run(case: Case) -> Iterator[Finding]:
    """One finding for each such word of a note, quotations left out."""
    for span, message in faults(case.note.text):
        yield case.finding("typo", Severity.MINOR, message, span)


def faults(text: str) -> Iterator[tuple[Span, str]]:
    """What is misprinted in a text of the author's: where, and what to say."""
    words = own_words(text)
    for found in _TWICE.finditer(words):
        yield Span(*found.span()), f"“{found.group()}”: the same word twice."
    for found in _BEGUN_TWICE.finditer(words):
        yield Span(*found.span()), f"“{found.group()}”: one of the two is left over from an earlier wording."
    for found in _CANDIDATE.finditer(words):
        meant = _MEANT.get(found.group())
        if meant:
            yield Span(*found.span()), f"“{found.group()}”: probably “{meant}” is meant."
