"""A page that an article or chapter cannot have, by its own first page or by all other places that cite it.

Wrong: "29 LAW J. 307, 112 (1982)"; page 523 of a chapter that is cited at 185-196 elsewhere. Right: a page between the
first of the article and the last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.law import pinpoint
from legalgraph.footnotes import Cite, SourceCited, work_of
from legalgraph.model import Finding, Severity, Work

__all__ = ["codes", "run"]

_FULL = "Ida Brook, *Doors and Locks*, 29 LAW J. 307 (1982)."
_BOOK = "in HARBOURS BY NIGHT"
codes = (
    Code(
        "pinpoint_out_of_range",
        Severity.MAJOR,
        pinpoint.codes[0].means,
        wrong=(
            example("Ida Brook, *Doors and Locks*, 29 LAW J. 307, 112 (1982)."),
            example(_FULL, "Brook 309.", "Brook 315-316.", "Brook 312.", "Brook, *supra* n. 1 at 723."),
            example(
                f"Ann Marsh, *Boats*, {_BOOK} 61, 63 (Jo Pike ed., 2022).",
                f"Ida Brook, *Doors*, {_BOOK} 33, 71 (Jo Pike ed., 2022).",
            ),
        ),
        right=(
            example("Ida Brook, *Doors and Locks*, 29 LAW J. 307, 312 (1982)."),
            example(_FULL, "Brook 309.", "Brook 315-316.", "Brook 312.", "Brook 340."),
        ),
    ),
    Code(
        "first_page_check",
        Severity.MINOR,
        "One article or chapter is given two first pages.",
        wrong=(example(_FULL, "Ida Brook, *Doors and Locks*, 29 LAW J. 317, 319 (1982)."),),
        right=(example(_FULL, "Ida Brook, *Doors and Locks*, 29 LAW J. 307, 319 (1982)."),),
    ),
)

#: What begins on a page of something larger.
_BEGINNING = frozenset({"article-journal", "chapter"})
#: An article or chapter of more pages than this is a rare thing.
_LONGEST = 200
#: So many other places tell where a work stands, if they lie this close together; a page this far off is another's.
_FEWEST, _CLOSE, _FAR = 3, 60, 100


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with the pages of each article or chapter."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        work = work_of(cite) if cite.antecedent is None else source.work if source else None
        if source is None or work is None or work.type not in _BEGINNING:
            continue
        pages = _pages(cite)
        first = _first_page(cite, source)
        yield from _first_pages(case, cite, source)
        if pages and first:
            yield from _against_first(case, cite, pages, first, work)
        elif pages:
            yield from _against_others(case, cite, pages, source)


def _against_first(case: Case, cite: Cite, pages: Sequence[int], first: int, work: Work) -> Iterator[Finding]:
    neighbour = _next_chapter(case, work, first)
    if min(pages) < first:
        message = f"Page {min(pages)} lies before page {first}, on which it begins."
        yield case.finding("pinpoint_out_of_range", Severity.MAJOR, message, cite.span)
    elif neighbour and max(pages) >= neighbour[0]:
        message = f"Page {max(pages)} is not in it: “{neighbour[1]}” begins on page {neighbour[0]} of the same book."
        yield case.finding("pinpoint_out_of_range", Severity.MAJOR, message, cite.span)
    elif max(pages) > first + _LONGEST:
        message = f"It begins on page {first}: is it so long that it has a page {max(pages)}?"
        yield case.finding("pinpoint_out_of_range", Severity.QUESTION, message, cite.span)


def _against_others(case: Case, cite: Cite, pages: Sequence[int], source: SourceCited) -> Iterator[Finding]:
    """A page far from all others that are cited of the same article or chapter."""
    others = [page for one in source.citings if one.cite is not cite for page in _pages(one.cite)]
    notes = {one.note for one in source.citings if one.cite is not cite and _pages(one.cite)}
    if len(notes) < _FEWEST or max(others) - min(others) > _CLOSE:
        return
    if max(pages) < min(others) - _FAR or min(pages) > max(others) + _FAR:
        message = (
            f"Page {pages[0]} cannot be right: all other places cite it at pages {min(others)} to {max(others)}"
            f" (notes {_listed(notes)}). Is it a page of another work?"
        )
        yield case.finding("pinpoint_out_of_range", Severity.MAJOR, message, cite.span)


def _first_pages(case: Case, cite: Cite, source: SourceCited) -> Iterator[Finding]:
    """A first page other than that of the first full citation."""
    here = work_of(cite)
    before = next((work for one in source.full if (work := work_of(one.cite)) and work.page), None)
    if (
        here is None
        or before is None
        or not here.page
        or here.page == before.page
        or not _is_same_place(here, before)
    ):
        return
    note = next(one.note for one in source.full if work_of(one.cite) is before)
    message = (
        f"It begins on page {here.page} here and on page {before.page} in note {note}. Look which is right."
    )
    yield case.finding("first_page_check", Severity.MINOR, message, cite.span)


def _is_same_place(one: Work, other: Work) -> bool:
    """Whether both are of one publication: an essay may be printed twice."""
    return (one.container.casefold(), one.volume) == (other.container.casefold(), other.volume)


def _first_page(cite: Cite, source: SourceCited) -> int:
    """The page it begins on, as this citation says it, or as the full ones agree; 0 if nothing says it."""
    own = work_of(cite)
    if own is not None and own.page:
        return int(own.page) if own.page.isdecimal() else 0
    said = {work.page for one in source.full if (work := work_of(one.cite)) and work.page}
    return int(page) if len(said) == 1 and (page := next(iter(said))).isdecimal() else 0


def _next_chapter(case: Case, work: Work, first: int) -> tuple[int, str] | None:
    """The first page and title of the chapter of the same book that begins next after it, as any note cites it."""
    book = work.container.casefold()
    beginning = [
        (int(other.page), other.title)
        for source in case.manuscript.sources.sources
        if (other := source.work) is not None
        and work.type == other.type == "chapter"
        and other.container.casefold() == book
        and other.editors == work.editors
        and other.page.isdecimal()
    ]
    return min((one for one in beginning if book and one[0] > first), default=None)


def _pages(cite: Cite) -> list[int]:
    """The pages it cites, in arabic figures."""
    steps = (pinpoint.steps[0] for mention in cite.mentions for pinpoint in mention.pinpoints)
    return [int(step.number) for step in steps if step.kind == "page" and step.number.isdecimal()]


def _listed(notes: set[str]) -> str:
    return ", ".join(sorted(notes, key=lambda note: (len(note), note)))
