"""The manner in which a manuscript mostly writes a thing: what house style is judged against.

A form that all notes share is the house's, whatever a manual says. One that most notes share is the house's
too, and the few that depart from it are reported. Where no form prevails, nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from legalgraph.checks.base import Case
from legalgraph.checks.once import once
from legalgraph.footnotes import NoteRead
from legalgraph.model import Span

__all__ = ["Forms", "departing", "notes_by_form", "places_of", "prevailing"]

#: What finds, in a note, each place where something is written in one of several forms: the form and the place.
Forms = Callable[[NoteRead], Iterator[tuple[str, Span]]]

#: A form prevails from so many notes on, and with such a share of those that have any.
_FEWEST, _SHARE = 3, 0.75


@dataclass(frozen=True, slots=True)
class _Counted:
    """The forms of a manuscript with the numbers of the notes that have each, and all places in each note."""

    notes: Mapping[str, tuple[str, ...]]
    places: Mapping[int, tuple[tuple[str, Span], ...]]


@cache
def _counter(forms: Forms) -> Callable[[Sequence[NoteRead]], _Counted]:
    """What counts these forms in the notes of a manuscript, once for each; a rule's forms are one function."""

    def count(reads: Sequence[NoteRead]) -> _Counted:
        # A note is told by being the very same one: to compare all words of two would take long.
        places = {id(read): tuple(forms(read)) for read in reads}
        notes: dict[str, list[str]] = {}
        for read in reads:
            for form in dict.fromkeys(form for form, _ in places[id(read)]):
                notes.setdefault(form, []).append(read.note.number)
        return _Counted({form: tuple(numbers) for form, numbers in notes.items()}, places)

    return once(count)


def notes_by_form(case: Case, forms: Forms) -> Mapping[str, tuple[str, ...]]:
    """Each form that the manuscript uses, and the numbers of the notes that have it."""
    return _counter(forms)(case.notes).notes


def places_of(case: Case, forms: Forms) -> tuple[tuple[str, Span], ...]:
    """Each place of the note that has one of these forms: the form and the place."""
    return _counter(forms)(case.notes).places[id(case.read)]


def prevailing(case: Case, forms: Forms, *, fewest: int = _FEWEST, share: float = _SHARE) -> str:
    """The form of most notes that have any; "" where none prevails."""
    counts = {form: len(numbers) for form, numbers in notes_by_form(case, forms).items()}
    most = max(counts, key=lambda form: counts[form], default="")
    return most if most and counts[most] >= max(fewest, share * sum(counts.values())) else ""


def departing(
    case: Case, forms: Forms, *, fewest: int = _FEWEST, share: float = _SHARE
) -> Iterator[tuple[Span, str, str]]:
    """Each place of the note that has another form than most notes: the place, its form, and the form of most."""
    places = places_of(case, forms)
    usual = prevailing(case, forms, fewest=fewest, share=share) if places else ""
    if usual:
        for form, span in places:
            if form != usual:
                yield span, form, usual
