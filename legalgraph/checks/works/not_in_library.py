"""Works that are cited and do not stand in the scholar's own library.

Wrong: a manuscript that cites Marsh, and a library without Marsh. Right: every work that is cited kept in the library.
It is asked once for the whole manuscript; pages on the web, newspapers and interviews are left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.footnotes import Citing, SourceCited
from legalgraph.footnotes.printed_form import in_full
from legalgraph.model import Finding, Library, LibraryItem, Severity, Work

__all__ = ["codes", "run"]

_LIBRARY = Library(
    "library.json", (LibraryItem("a", Work("book", ("Ida Brook",), "Doors at Sea", date="2020")),)
)
codes = (
    Code(
        "not_in_library",
        Severity.QUESTION,
        "Works are cited that do not stand in the scholar's own library.",
        wrong=(example("Paul Marsh, *Nets and Borders* (2018).", library=_LIBRARY),),
        right=(
            example("Ida Brook, *Doors at Sea* (2020).", library=_LIBRARY),
            example("Paul Marsh, *Nets and Borders* (2018)."),
        ),
    ),
)

#: What scholars keep in a library.
_KEPT = frozenset({"article-journal", "book", "chapter", "report"})
_NAMED = 8


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One question that counts and names the works."""
    owned = manuscript.owned
    cited = [(full.note, work) for source in manuscript.sources.sources for full, work in _in_full(source)]
    missing = [(note, work) for note, work in cited if not owned.meant(work)] if owned is not None else []
    if owned is not None and missing:
        named = "; ".join(_described(note, work) for note, work in missing[:_NAMED])
        more = f"; and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
        message = (
            f"{len(missing)} of {len(cited)} works cited do not stand in {owned.source}: {named}{more}. "
            f"{''.join(f'Of that file: {one} ' for one in owned.unread)}Are they kept elsewhere?"
        )
        yield Finding("not_in_library", Severity.QUESTION, message, "")


def _in_full(source: SourceCited) -> Iterator[tuple[Citing, Work]]:
    """The first citation in full of a work of scholarship, and what is said of it wherever it is cited."""
    full = next(filter(in_full, source.full), None)
    work = source.work
    if full is not None and work is not None and work.title and work.type in _KEPT:
        yield full, work


def _described(note: str, work: Work) -> str:
    by = f"{work.authors[0]}, " if work.authors else ""
    return f"{by}“{work.title.replace('*', '')}” (note {note})"
