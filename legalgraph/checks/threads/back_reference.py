"""References back that lead nowhere, or to more than one source.

Wrong: "supra n. 40" in note 12; "Id." after a note that cites three sources. Right: the number of the note
that gives the source in full, with a short title where its author has several works, and "Id." after one source only
(Bluebook rules 4.1, 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.threads.forms import named_notes
from legalgraph.footnotes import Antecedent, Cite, SourceCited, work_of
from legalgraph.footnotes.naming import people
from legalgraph.footnotes.same_author import surname
from legalgraph.kinds.back_reference import AGAIN, FORWARD, SAME, WORK_CITED, name
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)"
_SECOND = "Ida Brook, *Nets and Sails*, 5 LAW J. 60 (2021)"
codes = (
    Code(
        "supra_to_wrong_note",
        Severity.MAJOR,
        "A reference back leads to no earlier note, or to one without the source it names.",
        wrong=(
            example(f"{_WORK}.", "Brook, *supra* n. 7 at 5."),
            example(f"{_WORK}.", "Marsh, *supra* n. 1 at 5."),
            example(f"{_WORK}.", "See *infra* note 1."),
        ),
        right=(
            example(f"{_WORK}.", "Brook, *supra* n. 1 at 5."),
            example(f"{_WORK}.", "See *supra* Part II."),
            example(f"{_WORK}.", "Cf. *infra*, chapter 3."),
            example(f"{_WORK}.", "V. supra, n° 12."),
        ),
    ),
    Code(
        "supra_ambiguity",
        Severity.MINOR,
        "A reference back does not say which of several sources in its note, or works by its author, is meant.",
        wrong=(
            example(f"{_WORK}; Model Convention, Art. 4.", "*Supra* n. 1."),
            example(f"{_WORK}.", f"{_SECOND}.", "Brook, *supra* n. 1 at 5."),
        ),
        right=(
            example(f"{_WORK}; Model Convention, Art. 4.", "Brook, *supra* n. 1 at 5."),
            example(f"{_WORK}.", f"{_SECOND}.", "Brook, *Doors*, *supra* n. 1 at 5."),
            example(f"{_WORK}.", f"{_SECOND}.", "Brook (n 1) 5."),
        ),
    ),
    Code(
        "id_target_ambiguous",
        Severity.MINOR,
        "“Id.” or “Ibid.” follows several sources, or a drafting note.",
        wrong=(
            example(f"{_WORK}; Model Convention, Art. 4.", "*Ibid.*"),
            example("ADD SOURCES HERE", "*Ibid.*"),
        ),
        right=(
            example(f"{_WORK}.", "*Id.* at 5."),
            example(f"{_WORK}.", "*Loc. cit.*"),
            example(f"{_WORK} (citing Model Convention, Art. 4).", "*Id.* at 5."),
        ),
    ),
    Code(
        "short_form_no_full_citation",
        Severity.MAJOR,
        "“Op. cit.” after an author of whom no note cites a work.",
        wrong=(example(f"{_WORK}.", "P. Marsh, *op. cit.*, p. 3."),),
        right=(
            example(f"{_WORK}.", "I. Brook, *op. cit.*, p. 5."),
            example(f"{_WORK}.", "I. Brook, *op. cit.* (n. 1), p. 5."),
        ),
    ),
)

_SUPRA = re.compile(r"\bsupra\b", re.IGNORECASE)
#: What may be a section of the manuscript's own text, or of the source whose author is named.
_SECTION = re.compile(r"\*?,?\s*§")


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with each reference back."""
    for cite in case.cites:
        back = cite.antecedent
        if cite.kind != name or back is None or _is_of_the_text(case, cite):
            continue
        words = cite.span.of(case.note.text).replace("*", "")
        later = _not_later(case, cite)
        others = _works_by_its_author(case, cite)
        if back.candidates and cite.mentions[0].named in (WORK_CITED, AGAIN) and not back.note:
            continue  # it names no note by its nature, and its work may be one that we cannot read
        if back.problem or later:
            code, severity = _code(cite, back)
            yield case.finding(code, severity, f"“{words}”: {later or back.problem}.", cite.span)
        elif len(others) > 1:
            notes = named_notes(list(dict.fromkeys(one.first.note for one in others)))
            message = (
                f"{len(others)} works by this author are cited before ({notes}): give a short title, too."
            )
            yield case.finding("supra_ambiguity", Severity.MINOR, message, cite.span)


def _not_later(case: Case, cite: Cite) -> str:
    """ "infra note 4" in a note after it."""
    mention, order = cite.mentions[0], case.manuscript.sources.order
    number = str(mention.refers_to)
    is_earlier = order.get(number, len(order)) < order[case.note.number]
    return (
        f"note {number} stands before this one, not after it"
        if mention.named == FORWARD and is_earlier
        else ""
    )


def _works_by_its_author(case: Case, cite: Cite) -> list[SourceCited]:
    """The works, given before this note, by the one author who is named here without a title: "Brook, supra note 4".

    OSCOLA's "Brook (n 4)" is told by its number alone.
    """
    said, sources = work_of(cite), case.manuscript.sources
    if (
        said is None
        or said.title
        or not _SUPRA.search(cite.mentions[0].text)
        or not _is_one_person(said.authors)
    ):
        return []
    here = sources.order[case.note.number]
    by_author = sources.by_author.get(surname(said.authors[0]), ())
    return [one for one in by_author if sources.order[one.first.note] < here]


def _is_one_person(names: Sequence[str]) -> bool:
    """ "Brook", and not "Brook et al.", "Brook & Marsh"."""
    return len(names) == 1 and len(people(names[0])) == 1 and "et al" not in names[0]


def _code(cite: Cite, antecedent: Antecedent) -> tuple[str, Severity]:
    said = cite.mentions[0]
    if said.named == SAME or (said.named == AGAIN and said.work is None):
        return "id_target_ambiguous", Severity.MINOR
    if said.named in (WORK_CITED, AGAIN) and said.work is not None and said.refers_to is None:
        return "short_form_no_full_citation", Severity.MAJOR
    return (
        ("supra_ambiguity", Severity.MINOR)
        if antecedent.candidates
        else ("supra_to_wrong_note", Severity.MAJOR)
    )


def _is_of_the_text(case: Case, cite: Cite) -> bool:
    """A reference to another part of the manuscript's own text ("supra Part II")."""
    mention = cite.mentions[0]
    is_section = mention.refers_to is None and _SECTION.match(case.note.text, mention.span.end) is not None
    return cite.is_own_part or is_section
