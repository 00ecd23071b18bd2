"""The table of authorities as JSON; docs/json-report.md explains it."""

from __future__ import annotations

from legalgraph.model import CheckReport, CitedAt
from legalgraph.reports.authorities.entries import Entry, table

__all__ = ["authorities"]


def authorities(report: CheckReport) -> dict[str, object]:
    """The sources with every place that cites them, the works listed and not cited, the citations of no source."""
    made = table(report)
    return {
        "authorities": [_entry(report, entry) for entry in made.entries],
        "uncited": [_uncited(entry) for entry in made.uncited],
        "unattributed": [
            {**_place(report, one.place), "words": one.words, "reason": one.reason} for one in made.missed
        ],
    }


def _entry(report: CheckReport, entry: Entry) -> dict[str, object]:
    printed: dict[tuple[int, int], list[str]] = {}
    for line in entry.lines:
        for place in line.places:
            own = printed.setdefault((place.note, place.citation), [])
            own += [line.pinpoint] if line.pinpoint else []
    return {
        "id": entry.id,
        "group": entry.group.value,
        "type": entry.type,
        "title": entry.title,
        "words": entry.words,
        "instrument": entry.instrument.id if entry.instrument else "",
        "identifier": entry.identifier,
        "dated": entry.dated,
        "listed": entry.listed.words if entry.listed else "",
        "places": [
            {**_place(report, place), "printed": printed.get((place.note, place.citation), [])}
            for place in entry.places
        ],
    }


def _uncited(entry: Entry) -> dict[str, object]:
    """A work of the manuscript's own list that no note cites."""
    listed = entry.listed
    return {
        "id": entry.id,
        "type": entry.type,
        "title": entry.title,
        "dated": entry.dated,
        "listed": listed.words if listed else "",
        "named_in_notes": list(listed.notes) if listed else [],
        "named_in_text": bool(listed and listed.in_text),
    }


def _place(report: CheckReport, place: CitedAt) -> dict[str, object]:
    """Where: the note as printed, and note and citation by their order in ``notes`` and ``citations``."""
    return {
        "number": report.notes[place.note].note.number,
        "note": place.note,
        "citation": place.citation,
        "back": place.back,
    }
