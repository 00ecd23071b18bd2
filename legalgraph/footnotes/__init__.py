"""The notes of a manuscript, read as citations and tied to what they refer back to.

What stands apart in a note may be one citation: a title, a symbol, a treaty series and a place. "Id." is the
source before it, "supra n. 4" that of note 4. Which source is meant is said only when one source fits.
"""

from __future__ import annotations

from collections.abc import Sequence

from legalgraph.footnotes.antecedents import Threads
from legalgraph.footnotes.cites import Antecedent, Cite, NoteRead, SoFar
from legalgraph.footnotes.grouping import grouped, own_mentions
from legalgraph.footnotes.pointing import point
from legalgraph.kinds import back_reference
from legalgraph.model import Note
from legalgraph.resolve import Known

__all__ = ["Antecedent", "Cite", "NoteRead", "read_notes"]


def read_notes(notes: Sequence[Note], known: Known) -> tuple[NoteRead, ...]:
    """Every note read in order, each reference back tied to what was read before it."""
    threads = Threads(notes)
    return tuple(_read(note, threads, known) for note in notes)


def _read(note: Note, threads: Threads, known: Known) -> NoteRead:
    here = SoFar()
    for mentions in grouped(note.text, own_mentions(note.text, known), known):
        is_back = mentions[0].kind == back_reference.name
        antecedent = threads.antecedent(mentions[0], note, here) if is_back else None
        here.add(point(note.text, mentions, antecedent, here, known))
    read = NoteRead(note, tuple(here.cites))
    threads.add(read)
    return read
