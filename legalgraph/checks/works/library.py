"""A citation that differs from what the scholar's own library says of the work.

Wrong: "Brook (2019)" where the library has the work of 2020; page 523 of an article on pages 4-19. Right: author,
title, year and pages as in the library, or the library mended. The library is the one that was named, and what Zotero
keeps in the manuscript of each citation that it has put there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.law import pinpoint
from legalgraph.footnotes import Cite, SourceCited, work_of
from legalgraph.footnotes.owned import Differs, Mismatch, mismatches, numbers, page_range
from legalgraph.footnotes.printed_form import in_full
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, ItemCited, Library, LibraryItem, Severity, Span, Step, Work

__all__ = ["codes", "run"]

_WORK = Work(
    "article-journal", ("Ida Brook",), "Doors at Sea", "Law Journal", volume="3", page="4", date="2020"
)
_OTHER = Work("book", ("Ida Brook",), "Nets and Borders", date="2018")
_AGAIN = Work("book", ("Ida Brook",), "Nets and Borders", "Library of the Sea", date="2018")
_LIBRARY = Library(
    "library.json",
    (LibraryItem("a", _WORK, "4-19"), LibraryItem("b", _OTHER), LibraryItem("c", _AGAIN)),
)
codes = (
    Code(
        "library_mismatch",
        Severity.MINOR,
        "A citation differs from what the scholar's own library says of the work.",
        wrong=(
            example("Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2019).", library=_LIBRARY),
            example("Ida Brook, *Door at Sea*, 3 LAW J. 4 (2020).", library=_LIBRARY),
            example("Ida Brooke, *Doors at Sea*, 3 LAW J. 4 (2020).", library=_LIBRARY),
            example("Ida Brook, *Nets and Borders* 5 (2018).", library=_LIBRARY),
        ),
        right=(
            example("Ida Brook, *Doors at Sea*, 3 LAW J. 4, 7 (2020).", library=_LIBRARY),
            example("I. Brook, *Doors at Sea: A Study*, 3 LAW J. 4 (2020).", library=_LIBRARY),
            example("Paul Marsh, *Sails*, 9 LAW J. 1 (2011).", library=_LIBRARY),
        ),
    ),
    Code(
        "pinpoint_out_of_range",
        Severity.MAJOR,
        pinpoint.codes[0].means,
        wrong=(
            example("Ida Brook, *Doors at Sea*, 3 LAW J. 4, 91 (2020).", library=_LIBRARY),
            example("Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020).", "Brook 91.", library=_LIBRARY),
        ),
        right=(example("Ida Brook, *Doors at Sea*, 3 LAW J. 4, 19 (2020).", "Brook 12.", library=_LIBRARY),),
    ),
)

#: So many entries of the library are named.
_MOST = 4
_DIGITS = later(r"\d+")


def run(case: Case) -> Iterator[Finding]:
    """Each citation against the entry that a field keeps of it, or against the library that was named."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        item = _kept(case, cite)
        if item is not None:
            said = f"Zotero’s entry in this file, for {_named(item.item.work)},"
            yield from _against(case, cite, item.item, said)
            yield from _locator(case, cite, item)
        elif source is not None and case.manuscript.owned is not None:
            yield from _in_library(case, cite, source, number)


def _in_library(case: Case, cite: Cite, source: SourceCited, number: int) -> Iterator[Finding]:
    """Said where the work is given in full; a page outside it wherever it is cited."""
    owned = case.manuscript.owned
    full = next(filter(in_full, source.full), None)
    work = work_of(full.cite) if full is not None else None
    if owned is None or full is None or work is None or not work.title:
        return
    meant = owned.meant(work)
    if len(meant) == 1:
        said = f"Your library, for {_named(meant[0].work)},"
        yield from _against(case, cite, meant[0], said)
    elif meant and (full.note, full.number) == (case.note.number, number):
        entries = "; ".join(_described(item.work) for item in meant[:_MOST])
        message = f"Several works of your library can be meant ({entries}): which of them is it?"
        yield case.finding("library_mismatch", Severity.QUESTION, message, cite.span)


def _against(case: Case, cite: Cite, item: LibraryItem, said: str) -> Iterator[Finding]:
    work = work_of(cite) if cite.antecedent is None else None
    found = list(mismatches(work, item.work)) if work is not None and work.title else []
    if found:
        grave = any(one.is_grave for one in found)
        message = f"{said} has {_joined(found)}."
        yield case.finding(
            "library_mismatch", Severity.MAJOR if grave else Severity.MINOR, message, cite.span
        )
    if not any(one.what in (Differs.AUTHOR, Differs.PAGE) for one in found):
        yield from _pages(case, cite, item)


def _joined(found: Sequence[Mismatch]) -> str:
    """ "the year 2020, not 2019, and the volume 3, not 4"."""
    return ", and ".join(f"the {one.what} “{one.kept}”, not “{one.printed}”" for one in found)


def _pages(case: Case, cite: Cite, item: LibraryItem) -> Iterator[Finding]:
    """A page outside those that the library gives an article or chapter."""
    whole = page_range(item.pages)
    cited = numbers([step.number for step in _pages_of(cite)])
    if whole is not None and cited and (min(cited) < whole[0] or max(cited) > whole[1]):
        wrong = min(cited) if min(cited) < whole[0] else max(cited)
        message = f"Page {wrong} is not in it: your library has it on pages {whole[0]} to {whole[1]}."
        yield case.finding("pinpoint_out_of_range", Severity.MAJOR, message, cite.span)


def _pages_of(cite: Cite) -> list[Step]:
    return [
        step
        for one in cite.mentions
        for place in one.pinpoints
        for step in place.steps[:1]
        if step.kind == "page"
    ]


def _locator(case: Case, cite: Cite, item: ItemCited) -> Iterator[Finding]:
    """The place that Zotero keeps, where the words were changed by hand."""
    kept, printed = _DIGITS.findall(item.locator), _DIGITS.findall(cite.pinpoint)
    if kept and printed and kept[0] != printed[0]:
        message = (
            f"Zotero keeps “{item.locator}” as the place, the note prints “{cite.pinpoint}”: which is right?"
        )
        yield case.finding("library_mismatch", Severity.MINOR, message, cite.span)


def _kept(case: Case, cite: Cite) -> ItemCited | None:
    """What a field keeps of this citation: of several in one field, the one whose author or title is printed here."""
    there = [item for item in case.note.items if item.span.meets(cite.span)]
    if len(there) == 1 and _is_alone(case, there[0]):
        return there[0]
    printed = _words(case, cite.span) if there else ""
    named = [item for item in there if _stands_in(item.item.work, printed)]
    return named[0] if len(named) == 1 else None


def _is_alone(case: Case, item: ItemCited) -> bool:
    """Whether one citation, and no more, stands among the words of a field."""
    there = (one for one in case.cites if one.is_source and one.span.meets(item.span))
    return len(list(islice(there, 2))) == 1


def _words(case: Case, span: Span) -> str:
    return span.of(case.note.text).casefold()


def _stands_in(work: Work, words: str) -> bool:
    names = [name.split()[-1].casefold() for name in work.authors if name.split()]
    return any(name in words for name in names) or bool(work.title and work.title.casefold() in words)


def _named(work: Work) -> str:
    return f"“{work.title}”" if work.title else work.url


def _described(work: Work) -> str:
    """ "Ida Brook, “Nets” (2018)"."""
    authors = ", ".join(work.authors[:2])
    year = f" ({work.date[:4]})" if work.date else ""
    place = f", {work.container}" if work.container else ""
    return f"{authors}, “{work.title}”{place}{year}"
