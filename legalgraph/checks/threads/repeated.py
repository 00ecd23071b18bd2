"""A source given in full again, where a reference back is due.

Wrong: author, title, journal and year once more in note 12, when note 4 has them. Right: "Brook, *supra* note 4, at 7",
and "*Id.* at 7" where the note just before cites that source and no other (Bluebook rules 4.1, 4.2; OSCOLA 1.2.1).
Where works are cited by author and date nothing is said; of "Id." nothing in a manuscript that never uses it.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import Citing, SourceCited
from legalgraph.footnotes.antecedents import cites_several
from legalgraph.footnotes.printed_form import in_full
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.back_reference import SAME
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_WORD = later(r"[^\W\d_]{2,}")
_WORK = "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020)"
_OTHER = "Paul Marsh, *Nets*, 5 LAW J. 60 (2019)"
codes = (
    Code(
        "repeat_full_citation",
        Severity.MINOR,
        "A source is given in full again, where a short form is due.",
        wrong=(
            example(f"{_WORK}.", f"{_OTHER}.", f"{_WORK[:-7]}, 6 (2020)."),
            example(
                "Report on nets, A/73/178 (July 12, 2018).",
                f"{_WORK}.",
                "Report on nets, A/73/178 (July 12, 2018).",
            ),
        ),
        right=(
            example(f"{_WORK}.", f"{_OTHER}.", "Brook, *supra* note 1, at 6."),
            example(f"{_WORK}.", f"{_OTHER}.", "Ida Brook, *Doors and Windows*, 9 LAW J. 1 (2021)."),
            example("Report on nets, A/73/178 (July 12, 2018).", f"{_WORK}.", "A/73/178, para. 6."),
            example("TFEU art. 67.", f"{_WORK}.", "TFEU art. 80."),
        ),
    ),
    Code(
        "should_be_id",
        Severity.MINOR,
        "The source is the only one of the note before: “Id.” is enough.",
        wrong=(
            example(f"{_OTHER}.", "*Id.* at 61.", f"{_WORK}.", f"{_WORK}."),
            example(f"{_OTHER}.", "*Id.* at 61.", f"{_WORK}.", "Brook, *supra* note 3, at 7."),
        ),
        right=(
            example(f"{_OTHER}.", "*Id.* at 61.", f"{_WORK}.", "*Id.* at 7."),
            example(f"{_OTHER}.", "*Id.* at 61.", f"{_WORK}; {_OTHER}.", "Brook, *supra* note 3, at 7."),
            example(f"{_WORK}.", "Brook, *supra* note 1, at 7."),
        ),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each citation that gives again what a note has given."""
    sources = case.manuscript.sources
    for number, _ in enumerate(case.cites):
        source = case.source(number)
        here = _here(source, case.note.number, number)
        if source is None or here is None or _is_spoken_of(here):
            continue
        if sources.same and _is_of_note_before(case, source, number) and _is_longer_than_id(source, here):
            message = (
                f"The note before cites this source and no other: write “{sources.same}” with the place."
            )
            yield case.finding("should_be_id", Severity.MINOR, message, here.cite.span)
        elif not sources.is_author_date:
            yield from _repeated(case, source, here)


def _repeated(case: Case, source: SourceCited, here: Citing) -> Iterator[Finding]:
    first = next((one for one in source.citings if in_full(one)), here)
    if first is here or not in_full(here):
        return
    where = "earlier in this note" if first.note == here.note else f"in note {first.note}"
    what = "This address is" if here.cite.kind == "web" else "This source is given in full"
    short = (
        "a short form" if first.note == here.note else f"a short form and a reference to note {first.note}"
    )
    message = f"{what} {where}: {short} will do here."
    yield case.finding("repeat_full_citation", Severity.MINOR, message, here.cite.span)


def _here(source: SourceCited | None, note: str, number: int) -> Citing | None:
    return source.at(note, number) if source is not None else None


def _is_spoken_of(here: Citing) -> bool:
    """ "For its status see https://…": an address in a sentence of the note's own."""
    before = here.text[here.after : here.cite.span.start]
    return here.cite.kind == "web" and len(_WORD.findall(before)) > 1


def _is_of_note_before(case: Case, source: SourceCited, number: int) -> bool:
    """Whether this is the first citation of its note, and the note before cites its source and no other."""
    if any(one.is_source or one.kind in ("web", "placeholder") for one in case.cites[:number]):
        return False
    before = case.manuscript.sources.before(case.note.number)
    if before is None or cites_several(before) or any(one.kind == "placeholder" for one in before.cites):
        return False
    there = [case.manuscript.sources.all_at(before.note.number, at) for at, _ in enumerate(before.cites)]
    return bool(there) and all(one == (source,) for one in there)


def _is_longer_than_id(source: SourceCited, here: Citing) -> bool:
    """Whether "Id." would replace anything: not a first citation in full, nor a treaty's short name."""
    back = here.cite.antecedent
    if back is not None:
        return here.cite.mentions[0].named != SAME
    return in_full(here) and here is not next(filter(in_full, source.citings))
