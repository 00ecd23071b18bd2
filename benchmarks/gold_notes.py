"""The citations and findings of a chapter's notes, in the form of a gold set of notes.

Of the gold set only the notes' numbers and texts (``note``, ``raw_text``) are read, of the manuscript all other notes:
a short form may be cited in full in any of them. Offsets are those of ``raw_text``.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from legalgraph.build.texts import read_text
from legalgraph.catalogue import load
from legalgraph.check import check
from legalgraph.check.italics import Asterisked
from legalgraph.documents import read
from legalgraph.footnotes import Cite, read_notes
from legalgraph.model import Instrument, Note
from legalgraph.resolve import Known
from legalgraph.shelves import Shelves
from legalgraph.sources import folders_of, locate

__all__ = ["predictions"]

#: Kinds of mention whose name differs in the gold set; others are called alike.
_KINDS = {
    "web_page": "web", "back_reference": "supra", "us_code": "statute", "public_law": "statute",
    "un_document": "un_doc", "un_resolution": "un_doc", "celex": "eu_act", "eli": "eu_act", "oj": "eu_act",
    "com_document": "eu_act",
}  # fmt: skip
_OWN = frozenset(
    (
        "other case eu_act un_doc statute journal_article book book_chapter report web interview documentary "
        "short_form placeholder"
    ).split()
)
#: What the catalogue calls an instrument, where that is no treaty.
_INSTRUMENTS = {
    "directive": "eu_act", "regulation": "eu_act", "framework-decision": "eu_act",
    "statute": "statute", "code": "statute", "report": "un_doc", "resolution": "un_doc", "draft": "un_doc",
    "compact": "un_doc", "guidelines": "un_doc", "recommendation": "un_doc", "articles": "un_doc",
}  # fmt: skip
#: The first of these that a citation has among its mentions says what it is.
_WEIGHT = (
    "case", "un_document", "un_resolution", "eu_act", "celex", "eli", "oj", "com_document", "us_code", "public_law",
)  # fmt: skip


def predictions(footnotes: Path, manuscript: Path) -> Iterator[dict[str, Any]]:
    """Every citation and finding of the notes that the gold set has, in their order."""
    wanted = _wanted(footnotes)
    document = read(manuscript)
    notes = _with_own_words(document.notes, wanted)
    catalogue = load(Shelves.find())
    sources = locate(catalogue.instruments, folders_of(None))
    versions = [read_text(source, catalogue.shapes) for source in sources]
    known = Known.of(catalogue.instruments, versions)
    for one in read_notes([Asterisked.of(note).note for note in notes], known):
        if one.note.number in wanted:
            yield from (
                _citation(one.note, cite, known.instruments) for cite in one.cites if _is_citation(cite)
            )
    for checked in check(dataclasses.replace(document, notes=notes), catalogue, versions).notes:
        if checked.note.number in wanted:
            for finding in checked.findings:
                yield {
                    "type": "finding",
                    "note": int(checked.note.number),
                    "code": finding.code,
                    "severity": str(finding.severity),
                }


def _wanted(footnotes: Path) -> dict[str, str]:
    """The notes' texts by their numbers; nothing else of the gold set."""
    with footnotes.open(encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream if line.strip()]
    return {str(row["note"]): row["raw_text"] for row in rows}


def _with_own_words(notes: Sequence[Note], wanted: Mapping[str, str]) -> tuple[Note, ...]:
    """The manuscript's notes, those of the gold set in its words, and those that the manuscript lacks."""
    there = {note.number for note in notes}
    added = [Note(number, text) for number, text in wanted.items() if number not in there]
    own = [
        dataclasses.replace(note, text=wanted[note.number], italics=()) if note.number in wanted else note
        for note in notes
    ]
    return tuple(sorted((*own, *added), key=lambda note: int(note.number) if note.number.isdecimal() else 0))


def _is_citation(cite: Cite) -> bool:
    """Not what refers to a part of the manuscript ("supra Part II"), nor a drafting note that asks for other words.

    One in a bracket asks for a source only if it says so.
    """
    words = cite.mentions[0].text
    if cite.kind == "back_reference" and cite.pinpoint.startswith(("part", "title", "ch", "sec")):
        return cite.mentions[0].refers_to is not None
    return (
        cite.kind != "placeholder" or not words.startswith("[") or any(one in words.lower() for one in _ASKED)
    )


_ASKED = ("cite", "citation", "source", "reference", "footnote")


def _citation(note: Note, cite: Cite, instruments: Mapping[str, Instrument]) -> dict[str, Any]:
    kind = _kind(cite, instruments)
    full = cite.antecedent.full if cite.antecedent else ""
    return {
        "type": "citation",
        "note": int(note.number),
        "start": cite.span.start,
        "end": cite.span.end,
        "kind": kind,
        "pinpoint": cite.pinpoint.removeprefix("annex, ").removeprefix("annex") or None,
        "refers_to_note": int(full) if full.isdecimal() else None,
    }


def _kind(cite: Cite, instruments: Mapping[str, Instrument]) -> str:
    """What the gold set calls it. "Id." is the short form of the source before it, a magazine in print a journal."""
    if cite.kind == "back_reference":
        return "short_form" if cite.mentions[0].named == "id" else "supra"
    work = cite.mentions[0].work
    if cite.kind == "web_page" and work is not None and work.container and not work.url:
        return "journal_article"
    kinds = [mention.kind for mention in cite.mentions]
    kind = next((one for one in _WEIGHT if one in kinds), cite.kind)
    kind = _KINDS.get(kind, kind)
    if kind in _OWN:
        return kind
    if kind not in ("provision", "instrument", "treaty_series"):
        return "other"
    if kinds[-1] == "web" and cite.instruments and instruments[cite.instruments[0]].kind == "package":
        return "web"  # a page about several acts
    called = {instruments[key].kind for key in cite.instruments if key in instruments}
    return next((_INSTRUMENTS[one] for one in called if one in _INSTRUMENTS), "treaty_provision")
