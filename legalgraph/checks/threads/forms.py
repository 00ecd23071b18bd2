"""One source cited in several forms.

Wrong: "U.N.G.A., Report on nets" in note 2 and "Report on nets" in notes 5 and 7; volume 3 in one note, 4 in another;
a title that has other words. Right: the same author, title, journal, volume and date wherever the source is given in
full (two first pages are told by ``pages``). The form that is rarer in the manuscript is the one that is pointed out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes.differing import HEADING, ORDER, TITLE, Differing, differing
from legalgraph.footnotes.naming import is_namelike, tokens
from legalgraph.model import Finding, Severity

__all__ = ["codes", "named_notes", "run"]

_A, _B = "Ida Brook, *Doors at Sea: A Study*, 3 LAW J. 4 (2020)", "Paul Marsh, *Nets*, 5 LAW J. 60 (2019)"
_DOC = "Report on nets and doors, A/73/178 (July 12, 2018)."
codes = (
    Code(
        "inconsistent_form",
        Severity.MINOR,
        "One source is cited in several forms.",
        wrong=(
            example(f"{_A}.", f"{_B}.", "Ida Brook, *Doors at Sea: A Study*, 4 LAW J. 4 (2020)."),
            example(f"{_A}.", f"{_B}.", "Ida Brook, *Doors at sea: a study*, 3 LAW J. 4 (2020)."),
            example(_DOC, f"{_B}.", f"U.N.G.A., {_DOC}"),
            example(_DOC, f"{_B}.", "Report on nets and doors, A/73/178 (12 July 2018)."),
        ),
        right=(
            example(f"{_A}.", f"{_B}.", "Ida Brook, *Doors at Sea: A Study*, 3 LAW J. 4, 7 (2020)."),
            example(f"{_A}.", f"{_B}.", "Brook, *supra* note 1, at 7."),
            example(_DOC, f"{_B}.", "A/73/178, para. 7."),
            example(f"{_A}.", "Ida Brook, *Doors at Night*, 9 LAW J. 1 (2021)."),
        ),
    ),
    Code(
        "title_check",
        Severity.MINOR,
        "The title of one source has different words in two notes.",
        wrong=(example(f"{_A}.", f"{_B}.", "Ida Brook, *Door at Sea: A Study*, 3 LAW J. 4 (2020)."),),
        right=(example(f"{_A}.", f"{_B}.", "Ida Brook, *Doors at sea: a study*, 3 LAW J. 4 (2020)."),),
    ),
)

#: So many notes are named, and the rest counted; so many words are shown.
_MOST = 6
#: Of the words of two titles so many are the same, or they are not one title.
_ALIKE = 0.6


def run(case: Case) -> Iterator[Finding]:
    """One finding of each code for a citation that differs from how its source is mostly cited."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        differences = differing(source).get((case.note.number, number), ()) if source is not None else ()
        forms = [said for one in differences if (said := _said(one))]
        if forms:
            message = f"This source is cited in several forms: {'; '.join(forms)}. Choose one."
            yield case.finding("inconsistent_form", Severity.MINOR, message, cite.span)
        for one in differences:
            if _has_other_words(one):
                message = f"The title is “{one.here}” here, “{one.there}” in {named_notes(one.notes)}: which is right?"
                yield case.finding("title_check", Severity.MINOR, message, cite.span)


def named_notes(notes: Sequence[str]) -> str:
    """ "note 4", "notes 4, 7 and 9", "notes 1, 2, 3, 4, 5, 6 and 12 more"."""
    if len(notes) == 1:
        return f"note {notes[0]}"
    if len(notes) > _MOST:
        return f"notes {', '.join(notes[:_MOST])} and {len(notes) - _MOST} more"
    return f"notes {', '.join(notes[:-1])} and {notes[-1]}"


def _said(one: Differing) -> str:
    """The difference in a few words; "" for one that is no matter of form."""
    notes = named_notes(one.notes)
    if one.what == ORDER:
        return f"its date is written with the {one.here} here, the {one.there} in {notes}"
    if one.what in (TITLE, HEADING):
        return _of_title(one, notes)
    return f"{one.what} {one.here} here, {one.there} in {notes}"


def _of_title(one: Differing, notes: str) -> str:
    """A subtitle or issuing body that only one form has; or words with and without capitals."""
    extra, is_here = _extra(one)
    if extra:
        return f"{'with' if is_here else 'without'} “{extra}” here, {'without' if is_here else 'with'} it in {notes}"
    if not _has_same_letters(one):
        return ""
    pairs = [
        (mine, other)
        for mine, other in _words(one)
        if mine != other and not (mine.isupper() or other.isupper())
    ]
    mine, other = (" … ".join(pair[side] for pair in pairs[:_MOST]) for side in (0, 1))
    return f"“{mine}” here, “{other}” in {notes}" if pairs else ""


def _words(one: Differing) -> Iterator[tuple[str, str]]:
    return zip(one.here.split(), one.there.split(), strict=False)


def _extra(one: Differing) -> tuple[str, bool]:
    """The words that only one of the two has before or after the same words; and whether this place has them."""
    here, there = one.here.split(), one.there.split()
    short, long = sorted((here, there), key=len)
    size, same = len(short), tokens(" ".join(short))
    extra: list[str] = []
    if tokens(" ".join(long[-size:])) == same:
        extra = long[:-size]
    elif tokens(" ".join(long[:size])) == same:
        extra = long[size:]
    words = " ".join(extra).strip(" ,:")
    is_told = one.what == TITLE or is_namelike(words)
    return (words, long is here) if words and is_told else ("", False)


def _has_same_letters(one: Differing) -> bool:
    return "".join(tokens(one.here)) == "".join(tokens(one.there))


def _has_other_words(one: Differing) -> bool:
    """Whether the two are one title with some other words; what leads up to a symbol may be a sentence."""
    if one.what not in (TITLE, HEADING) or _extra(one)[0] or _has_same_letters(one):
        return False
    here, there = set(tokens(one.here)), set(tokens(one.there))
    return len(here & there) >= _ALIKE * max(len(here), len(there))
