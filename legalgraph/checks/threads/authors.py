"""The authors of one source, spelled, named or ordered in two ways.

Wrong: "Ana Leon" in note 3 and "Ana León" in note 7; "I. Brook" beside "Ida Brook"; "Brook & Marsh" beside "Marsh &
Brook". Right: the names as the title page has them, in its order, in every citation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.threads import forms
from legalgraph.checks.threads.forms import named_notes
from legalgraph.footnotes import Citing, SourceCited, work_of
from legalgraph.footnotes.differing import rarer
from legalgraph.footnotes.name_forms import NameForm, authors_differ, name_differs
from legalgraph.footnotes.naming import tokens
from legalgraph.footnotes.printed_form import in_full
from legalgraph.footnotes.same_author import surname
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import is_body
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_IN = "*Doors at Sea*, 3 LAW J. 4 (2020)."
_B = "Paul Marsh, *Nets*, 5 LAW J. 60 (2019)."
codes = (
    Code(
        "author_spelling",
        Severity.MINOR,
        "One author's name is spelled in two ways.",
        wrong=(
            example(f"Ana León, {_IN}", _B, f"Ana Leon, {_IN}"),
            example(f"Ana León, {_IN}", _B, "Leon, *supra* note 1, at 7."),
            example(f"Nora Lindquist, {_IN}", _B, f"Nora Lindqvist, {_IN}"),
        ),
        right=(
            example(f"Ana León, {_IN}", _B, "León, *supra* note 1, at 7."),
            example(f"Nora Lind, {_IN}", "Nora Linde, *Nets at Night*, 5 LAW J. 60 (2019)."),
        ),
    ),
    Code(
        "name_inconsistent",
        Severity.MINOR,
        "One author is named in two ways.",
        wrong=(
            example(f"Ida Brook, {_IN}", _B, f"I. Brook, {_IN}"),
            example(f"Obi-Ora Marsh, {_IN}", _B, "Obiora Marsh, *Sails*, 9 LAW J. 1 (2021)."),
        ),
        right=(
            example(f"Ida Brook, {_IN}", _B, "Brook, *supra* note 1, at 7."),
            example(f"Ida Brook, {_IN}", "Paul Brook, *Sails*, 9 LAW J. 1 (2021)."),
        ),
    ),
    Code(
        "author_order",
        Severity.MINOR,
        "The authors of one source stand in another order.",
        wrong=(example(f"Ida Brook & Paul Marsh, {_IN}", _B, f"Paul Marsh & Ida Brook, {_IN}"),),
        right=(
            example(f"Ida Brook & Paul Marsh, {_IN}", _B, "Brook & Marsh, *supra* note 1, at 7."),
            example(f"Ida Brook & Paul Marsh, {_IN}", "Paul Marsh & Ida Brook, *Sails*, 9 LAW J. 1 (2021)."),
        ),
    ),
    Code(
        "inconsistent_form",
        Severity.MINOR,
        forms.codes[0].means,
        wrong=(example(f"Ida Brook & Paul Marsh, {_IN}", _B, f"Ida Brook et al., {_IN}"),),
        right=(example(f"Ida Brook & Paul Marsh, {_IN}", _B, "Brook & Marsh, *supra* note 1, at 7."),),
    ),
)

_CODES = {
    NameForm.SPELLING: "author_spelling",
    NameForm.FULLNESS: "name_inconsistent",
    NameForm.ORDER: "author_order",
    NameForm.OTHERS: "inconsistent_form",
}
_AS = {
    NameForm.SPELLING: "The author is",
    NameForm.FULLNESS: "The author is",
    NameForm.ORDER: "The authors are",
    NameForm.OTHERS: "The authors are",
}
_BETWEEN = later(r",|;|&|\band\b|\bet\s+al\b\.?")


def run(case: Case) -> Iterator[Finding]:
    """Each citation's authors against how its source is mostly cited, and against the other works of the same names."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        here = source.at(case.note.number, number) if source is not None else None
        if source is None or here is None or source.work is None:
            continue
        for form, mine, other, notes in _differing(source).get((here.note, number), ()):
            message = f"{_AS[form]} “{mine}” here, “{other}” in {notes}: use one form."
            yield case.finding(_CODES[form], Severity.MINOR, message, cite.span)
        if not here.is_full:
            yield from _short(case, source, here)
        yield from _of_other_works(case, source, here)


@lru_cache(maxsize=4096)
def _differing(source: SourceCited) -> Mapping[tuple[str, int], tuple[tuple[NameForm, str, str, str], ...]]:
    """By place, in what its authors differ from those that the source is mostly cited with."""
    full = [one for one in source.full if in_full(one)]
    return {
        (citing.note, citing.number): tuple(
            (form, mine, other, named_notes(one.notes))
            for form, mine, other in authors_differ(one.here.split("\n"), one.there.split("\n"))
        )
        for citing, one in rarer("authors", full, _authors, str.casefold)
    }


def _authors(citing: Citing) -> str:
    work = work_of(citing.cite) if citing.cite.is_work else None
    return "\n".join(work.authors) if work is not None else ""


def _short(case: Case, source: SourceCited, here: Citing) -> Iterator[Finding]:
    """The names of a short form or of a reference back against those of its source."""
    said = work_of(here.cite)
    known = source.work.authors if source.work is not None else ()
    for name in _apart(said.authors) if said is not None else ():
        other = next(filter(None, (_ending(one, name) for one in known)), name)
        if name_differs(name, other):
            where = source.first.note
            message = f"The author is “{name}” here, “{other}” in note {where}: use one form."
            yield case.finding("author_spelling", Severity.MINOR, message, here.cite.span)


def _apart(names: Sequence[str]) -> list[str]:
    return [one for name in names for part in _BETWEEN.split(name) if (one := part.strip(" ,."))]


def _ending(author: str, short: str) -> str:
    """The last words of an author's name that are the short form but for accents and hyphens."""
    words = author.split()
    tails = (" ".join(words[-size:]) for size in range(1, len(words) + 1))
    return next((tail for tail in tails if _letters(tail) == _letters(short)), "")


def _letters(name: str) -> str:
    return "".join(tokens(name)).replace("-", "")


def _of_other_works(case: Case, source: SourceCited, here: Citing) -> Iterator[Finding]:
    """A name that another work by the same surname has with a letter or a hyphen otherwise; said where it is rarer."""
    work = work_of(here.cite)
    if work is None or here is not next(filter(in_full, source.full), None):
        return
    own = {name for one in source.full if (said := work_of(one.cite)) for name in said.authors}
    for name in work.authors:
        printed = case.manuscript.sources.names.get(surname(name), {})
        for other, notes in printed.items():
            if other not in own and _is_rarer(notes, printed[name]) and _is_perhaps_one(name, other):
                message = (
                    f"“{name}” here, “{other}” in {named_notes(notes)}: if they are one person, use one form."
                )
                yield case.finding("name_inconsistent", Severity.MINOR, message, here.cite.span)


def _is_rarer(notes: Sequence[str], mine: Sequence[str]) -> bool:
    return len(mine) < len(notes) or (len(mine) == len(notes) and mine != notes)


def _is_perhaps_one(name: str, other: str) -> bool:
    return not is_body(name) and name_differs(name, other) is NameForm.SPELLING
