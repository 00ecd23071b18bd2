"""The notes of a manuscript, read as citations and tied to what they refer back to.

What stands apart in a note may be one citation: a title, a symbol, a treaty series and a place; a work and its
address. "Id." is the source before it, "supra n. 4" that of note 4, "Roe 172" the work by Roe that some note cites in
full. Which source is meant is said only when one source fits.
"""

from __future__ import annotations

from collections.abc import Sequence

from legalgraph.footnotes.amended_acts import with_amended
from legalgraph.footnotes.antecedents import Threads
from legalgraph.footnotes.called_before import with_called
from legalgraph.footnotes.cited_in_full import fulls_of
from legalgraph.footnotes.cites import SHORT, Antecedent, Cite, NoteRead, SoFar, points_back
from legalgraph.footnotes.full_citations import FullCitations
from legalgraph.footnotes.grouping import grouped, own_mentions
from legalgraph.footnotes.located import with_locators
from legalgraph.footnotes.pointing import point
from legalgraph.footnotes.short_forms import ShortForms
from legalgraph.footnotes.sources_cited import Citing, SourceCited, SourcesCited, work_of
from legalgraph.footnotes.unread import with_unread
from legalgraph.footnotes.unreadable import with_unreadable
from legalgraph.footnotes.works_list import works_listed
from legalgraph.model import Mention, Note
from legalgraph.resolve import Known

__all__ = [
    "SHORT",
    "Antecedent",
    "Cite",
    "Citing",
    "NoteRead",
    "SourceCited",
    "SourcesCited",
    "read_notes",
    "work_of",
]


def read_notes(notes: Sequence[Note], known: Known, body: Sequence[str] = ()) -> tuple[NoteRead, ...]:
    """Every note read in order, each reference tied to its source: read before, or cited in full anywhere.

    ``body`` is the manuscript's text, the end of which may list the works that are cited by author and year.
    """
    own = with_called(notes, [_own(note, known) for note in notes], known)
    fulls = [
        full
        for note, mentions in zip(notes, own, strict=True)
        for full in fulls_of(note.number, note.text, list(grouped(note.text, mentions, known)), known)
    ]
    full = FullCitations.of(fulls)
    listed = FullCitations.of(works_listed(body))
    short = ShortForms.of(fulls, full, listed)
    threads = Threads(notes, full, known, listed)
    return tuple(
        _read(note, short.find(note.number, note.text, mentions), threads, known)
        for note, mentions in zip(notes, own, strict=True)
    )


def _own(note: Note, known: Known) -> list[Mention]:
    """What a note itself cites, before anything is known of the other notes."""
    found = with_unread(note.text, list(own_mentions(note.text, known)))
    return with_locators(note, with_amended(note.text, with_unreadable(note.text, found)))


def _read(note: Note, mentions: Sequence[Mention], threads: Threads, known: Known) -> NoteRead:
    here = SoFar(note.text)
    for group in grouped(note.text, mentions, known):
        antecedent = threads.antecedent(group[0], here) if points_back(group[0]) else None
        here.add(point(note.text, group, antecedent, here, known))
    read = NoteRead(note, tuple(here.cites))
    threads.add(read)
    return read
