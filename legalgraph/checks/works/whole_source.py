"""A whole document, treaty, book or article cited for one thing that it says.

Wrong: "A/72/391 (Aug. 9, 2017)" for what States owe migrants; "Brook, *supra* n. 4 (arguing that …)". Right: the
paragraph, article, page or time code. A work may be meant as a whole: "see generally", or where the text speaks of it
as such (Bluebook rules 1.2, 3.2; OSCOLA 1.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.attributed import Claim, claim_of, explains, quotes
from legalgraph.checks.works.bare_source import is_bare
from legalgraph.checks.works.place_given import is_meant_whole, is_placed
from legalgraph.checks.works.said import Said, said_of, without_signal
from legalgraph.checks.works.vague import is_vague
from legalgraph.footnotes import SHORT, Cite, SourceCited
from legalgraph.identifiers.patterns import later
from legalgraph.kinds import back_reference
from legalgraph.model import Finding, Severity, Signal, Verdict

__all__ = ["codes", "run"]

_FULL = "Ida Brook, *Doors and Locks*, 29 LAW J. 307 (1982)."
_SAYS = (
    "The port must be opened at once to whoever asks for shelter from the storm, and by night as by day.{1}"
)
codes = (
    Code(
        "missing_pinpoint",
        Severity.MAJOR,
        "A specific claim, an argument or a quotation, and no place in the source is given.",
        wrong=(
            example("Report of the Rapporteur on doors, A/72/391 (Aug. 9, 2017).", body=_SAYS),
            example(_FULL, "Brook, *supra* n. 1 (arguing that doors must be opened)."),
            example(_FULL, body="Brook calls every lock “a sentence on those outside”.{1}"),
        ),
        right=(
            example("Report of the Rapporteur on doors, A/72/391, para. 12 (Aug. 9, 2017).", body=_SAYS),
            example(f"See generally {_FULL}", body=_SAYS),
            example(
                "Model Convention.",
                body="This chapter reads the Model Convention against its early drafts.{1}",
            ),
        ),
    ),
)

_LAW = frozenset(
    {"un_document", "un_resolution", "instrument", "treaty_series", "eu_act", "celex", "oj", "eli"}
)
_PAGED = frozenset({"journal_article", "book", "book_chapter", "report"})
_FILM = "documentary"
#: What was spoken, and has no pages.
_SPOKEN = later(r"\b(?:remarks|lecture|speech|address|testimony|keynote|talk)\b", re.IGNORECASE)
#: Signals after which a source stands for more than the claim.
_BESIDE = frozenset({Signal.SEE_ALSO, Signal.CF, Signal.SEE_EG})
_BESIDE_WORDS = later(r"\bsee\s+also\b|\bcf\.|\be\.\s?g\.", re.IGNORECASE)
#: A claim of fewer words says too little to need a place; one of as many is specific.
_FEWEST, _SPECIFIC = 8, 15
#: So many running words before a work make it part of a sentence of the note.
_RUNNING = 4


def run(case: Case) -> Iterator[Finding]:
    """One finding for each source cited as a whole for one thing, unless it is meant as a whole."""
    claim = claim_of(case)
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        kind = _kind(cite, source)
        if source is None or not kind or cite.pinpoint or _is_told_of(case, number):
            continue
        said = said_of(case.read, number)
        if is_placed(case, number, said) or is_meant_whole(said):
            continue
        severity = _weight(case, cite, source, claim, said)
        if severity is not None:
            yield case.finding("missing_pinpoint", severity, _message(kind, claim, said), cite.span)


def _kind(cite: Cite, source: SourceCited | None) -> str:
    """What kind of source it is, of those that have pages, paragraphs or a running time; "Id." repeats a place."""
    if source is None or (cite.kind == back_reference.name and cite.mentions[0].refers_to is None):
        return ""
    kind = cite.kind if cite.antecedent is None else source.first.cite.kind
    if cite.antecedent is not None and source.first.cite.targets:
        return "un_document"
    if kind == "journal_article" and _is_page_alone(source):
        return ""
    is_spoken = cite.is_work and kind != _FILM and _SPOKEN.search(cite.mentions[0].named)
    return kind if kind in _LAW | _PAGED | {_FILM} and not is_spoken else ""


def _is_page_alone(source: SourceCited) -> bool:
    """A magazine's page without a volume may be the very page that is meant."""
    work = source.work
    return work is not None and bool(work.page) and not work.volume


def _is_told_of(case: Case, number: int) -> bool:
    """Whether the same is said of it already: a bare symbol, a vague one, words found in it."""
    cite = case.cites[number]
    found = {
        key.partition("/")[0]
        for one in case.quotations
        if one.verdict is Verdict.VERIFIED
        for key in one.found
    }
    return is_bare(case, number) or is_vague(case, cite) or not found.isdisjoint(cite.instruments)


def _weight(case: Case, cite: Cite, source: SourceCited, claim: Claim, said: Said) -> Severity | None:
    """How much it weighs that no place is given; None where none is needed."""
    beside = cite.mentions[0].signal in _BESIDE or _BESIDE_WORDS.search(said.before) is not None
    told = explains(said.after) or quotes(said.after)
    if _is_film(cite, source):
        return Severity.MINOR if told or _is_quoted_before(case, cite) else None
    if told:
        return Severity.MINOR if beside else Severity.MAJOR
    if _is_in_sentence(cite, said) or len(claim) < _FEWEST:
        return None
    return _weight_of(case, cite, source, claim, beside=beside)


def _weight_of(case: Case, cite: Cite, source: SourceCited, claim: Claim, *, beside: bool) -> Severity | None:
    """The same by what the text says at the note's call alone."""
    if claim.speaks_of(case, source):
        return Severity.MAJOR if claim.attributes else None
    if claim.is_general(of_law=not source.first.cite.is_work):
        return None
    others = [one for one in case.cites if one is not cite]
    if beside or any(one.pinpoint or _is_document(one) for one in others):
        return Severity.MINOR
    is_place_alone = cite.antecedent is not None or _is_document(cite)
    is_specific = (
        claim.is_quoted or claim.names_author(source) or (is_place_alone and len(claim) >= _SPECIFIC)
    )
    return Severity.MAJOR if is_specific else Severity.MINOR


def _is_quoted_before(case: Case, cite: Cite) -> bool:
    """Whether words are quoted between the citation before and this one."""
    ends = (one.span.end for one in case.cites if one.span.end <= cite.span.start)
    return "”" in case.note.text[max(ends, default=0) : cite.span.start]


def _is_film(cite: Cite, source: SourceCited) -> bool:
    return _FILM in (cite.kind, source.first.cite.kind)


def _is_document(cite: Cite) -> bool:
    """Law and reports have numbered parts; the thesis of an article may be all of it."""
    return cite.kind in _LAW or cite.kind == "report"


def _is_in_sentence(cite: Cite, said: Said) -> bool:
    """Whether the note itself says in a sentence what the work is cited for."""
    words = without_signal(said.before).split()
    small = [word for word in words if word.islower() and word.isalpha()]
    return (cite.is_work or cite.kind == SHORT) and len(small) >= _RUNNING


def _message(kind: str, claim: Claim, said: Said) -> str:
    if kind == _FILM:
        return "No time code is given for what is said in the film."
    place = "page" if kind in _PAGED else "article or paragraph"
    if explains(said.after):
        return f"The note says what the source says, and no {place} is given."
    if quotes(said.after) or claim.is_quoted:
        return f"Words are quoted, and no {place} is given."
    return f"The whole source is cited for one thing: give the {place}, or write “see generally” if all of it is meant."
