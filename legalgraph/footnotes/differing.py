"""In what the full citations of one source differ: title, journal, volume, date, and how a date is written.

Each difference is said of the places that have the rarer form; of two that are equally frequent the first to stand in
the manuscript is the rule.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from legalgraph.footnotes.citing import Citing, SourceCited, work_of
from legalgraph.footnotes.naming import tokens
from legalgraph.footnotes.printed_form import day_comes_first, heading, in_full
from legalgraph.identifiers.patterns import later
from legalgraph.model import Work

__all__ = [
    "DATE",
    "HEADING",
    "JOURNAL",
    "ORDER",
    "TITLE",
    "VOLUME",
    "Differing",
    "differing",
    "rarer",
]

TITLE, HEADING, JOURNAL, VOLUME = "title", "heading", "journal", "volume"
DATE, ORDER = "date", "order of the date"
#: The same place with the same words is not told apart by marks, hyphens or spaces.
_WORD = later(r"[^\W_]+")
_DOCUMENTS = frozenset({"un_document", "un_resolution", "com_document"})


@dataclass(frozen=True, slots=True)
class Differing:
    """A difference at one place: in what, how it is printed here, how elsewhere, and in which notes."""

    what: str
    here: str
    there: str
    notes: tuple[str, ...]


@lru_cache(maxsize=4096)
def differing(source: SourceCited) -> Mapping[tuple[str, int], tuple[Differing, ...]]:
    """By note and number of the citation, in what it differs from how the source is mostly cited in full."""
    full = [one for one in source.full if in_full(one)]
    found: defaultdict[tuple[str, int], list[Differing]] = defaultdict(list)
    for what, printed, key in _PARTS if len(full) > 1 else ():
        for citing, one in rarer(what, full, printed, key):
            found[citing.note, citing.number].append(one)
    return {place: tuple(those) for place, those in found.items()}


def rarer(
    what: str, citings: Sequence[Citing], printed: Callable[[Citing], str], key: Callable[[str], str]
) -> Iterator[tuple[Citing, Differing]]:
    """The places whose form is not the most frequent; a place that does not say it is passed over."""
    forms: defaultdict[str, list[tuple[Citing, str]]] = defaultdict(list)
    for citing in citings:
        form = printed(citing)
        if form:
            forms[key(form)].append((citing, form))
    if len(forms) > 1:
        rule = max(forms, key=lambda one: len(forms[one]))
        notes = tuple(dict.fromkeys(citing.note for citing, _ in forms[rule]))
        there = forms[rule][0][1]
        for one, those in forms.items():
            yield from (
                (citing, Differing(what, form, there, notes)) for citing, form in those if one != rule
            )


def _of_work(part: Callable[[Work], str]) -> Callable[[Citing], str]:
    def printed(citing: Citing) -> str:
        work = work_of(citing.cite) if citing.cite.is_work else None
        return part(work) if work is not None else ""

    return printed


def _heading(citing: Citing) -> str:
    return "" if citing.cite.is_work else _plain(heading(citing))


def _plain(title: str) -> str:
    return " ".join(title.replace("*", "").replace("’", "'").split()).strip(" ,.")


def _date(citing: Citing) -> str:
    """The year of a work; the day of a document, where it is printed."""
    work = work_of(citing.cite) if citing.cite.is_work else None
    if work is not None:
        return work.date[:4]
    return next((one.dated for one in citing.cite.mentions if one.dated and one.kind in _DOCUMENTS), "")


def _date_order(citing: Citing) -> str:
    first = day_comes_first(citing)
    return "" if first is None else ("day first" if first else "month first")


def _as_words(form: str) -> str:
    return " ".join(_WORD.findall(form))


def _in_small_letters(form: str) -> str:
    return "".join(tokens(form))


_PARTS: tuple[tuple[str, Callable[[Citing], str], Callable[[str], str]], ...] = (
    (TITLE, _of_work(lambda work: _plain(work.title)), _as_words),
    (HEADING, _heading, _as_words),
    (
        JOURNAL,
        _of_work(lambda work: work.container if work.type == "article-journal" else ""),
        _in_small_letters,
    ),
    (VOLUME, _of_work(lambda work: work.volume), str),
    (DATE, _date, str),
    (ORDER, _date_order, str),
)
