"""A document cited by its symbol alone, or a case by its parties alone, in every note that cites it.

Wrong: "See also A/68/301". Right: author or body, title, symbol and date at the first citation, the symbol after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.law.symbol import is_in_words
from legalgraph.checks.works.said import Said, has_date, said_of, without_addresses, without_signal
from legalgraph.footnotes import Cite, Citing
from legalgraph.footnotes.naming import tokens
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.model import Finding, Mention, Severity

__all__ = ["codes", "is_bare", "run"]

_TITLED = "Report of the Rapporteur on doors, A/68/301 (5 August 2013)"
codes = (
    Code(
        "incomplete_citation",
        Severity.MAJOR,
        "Parts are missing without which the source cannot be found, or known for what it is.",
        wrong=(
            example("See also A/68/301 and A/69/277."),
            example("*Brook v Harbour Board*, para 74."),
        ),
        right=(
            example(f"{_TITLED}."),
            example(f"{_TITLED}.", "See A/68/301, para. 5."),
            example("*Brook v Harbour Board* [2011] UKSC 12, para 74."),
        ),
    ),
)

_WORD = later(r"[^\W\d_]{2,}")
#: What stands before a symbol and is no title.
_LABEL = later(
    r"\b(?:UN|U\.N\.|United\s+Nations|Doc(?:ument|\.)?s?|No\.?|symbol|and|or|paras?|paragraphs?|at|see|also)(?!\w)|¶",
    re.IGNORECASE,
)
#: What the first so many places say, the others say.
_ENOUGH = 12


def run(case: Case) -> Iterator[Finding]:
    """One finding for each such source, with the parts that are missing, where it is first cited."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or (source.first.note, source.first.number) != (case.note.number, number):
            continue
        if is_bare(case, number):
            symbol = cite.mentions[0].identifier
            message = f"Only a symbol, “{symbol}”: add author or body, title, date, and the paragraph if you mean one."
            severity = Severity.MINOR if cite.pinpoint else Severity.MAJOR
            yield case.finding("incomplete_citation", severity, message, cite.span)
        elif _is_name_alone(case, cite, said_of(case.read, number)):
            message = "Only the name of the case: add the court, the number or reporter, and the date."
            yield case.finding("incomplete_citation", Severity.MINOR, message, cite.span)


def is_bare(case: Case, number: int) -> bool:
    """Whether a document is cited by nothing but its symbol, here and wherever it is cited."""
    source = case.source(number)
    if source is None:
        return False
    return all(_is_symbol_alone(case, citing) for citing in source.citings[:_ENOUGH])


def _is_symbol_alone(case: Case, citing: Citing) -> bool:
    cite, number = citing.cite, citing.number
    is_document = cite.kind in ("un_document", "provision") and len(cite.mentions) == 1
    if not is_document or not _is_plain(cite.mentions[0]):
        return False
    read = next((one for one in case.notes if one.cites[number : number + 1] == (cite,)), None)
    if read is None or (number and is_in_words(read.cites[number - 1].mentions[-1])):
        return False
    here = said_of(read, number)
    words = without_signal(without_addresses(here.before))
    return not _WORD.search(_LABEL.sub(" ", words)) and not _WORD.search(_LABEL.sub(" ", here.after))


def _is_plain(mention: Mention) -> bool:
    """A document, not a resolution, without a date: the symbol of a resolution says what it is and of when."""
    if mention.kind != "un_document" or mention.dated or mention.named:
        return False
    try:
        symbol = UnSymbol.parse(mention.identifier)
    except ValueError:
        return False
    return symbol.nature not in ("RES", "DEC", "PRST")


def _is_name_alone(case: Case, cite: Cite, said: Said) -> bool:
    """Whether a case is cited by its parties alone, and no note gives more of it."""
    mention = cite.mentions[0]
    if mention.kind != "case" or not _is_unnumbered(mention) or has_date(said.whole):
        return False
    first = tokens(mention.named)[:1]
    others = (
        one for read in case.notes for there in read.cites for one in there.mentions if one.kind == "case"
    )
    return bool(first) and all(_is_unnumbered(one) for one in others if tokens(one.named)[:1] == first)


def _is_unnumbered(mention: Mention) -> bool:
    return bool(mention.named) and not (mention.identifier or mention.dated)
