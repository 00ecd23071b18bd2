"""The table of authorities as JSON; docs/json-report.md explains it."""

from __future__ import annotations

from legalgraph.model import CheckReport, CitedAt
from legalgraph.reports.authorities.entries import Entry, table

__all__ = ["authorities"]


def authorities(report: CheckReport) -> dict[str, object]:
    """The sources with every place that cites them, and the citations that were counted to none."""
    made = table(report)
    return {
        "authorities": [_entry(report, entry) for entry in made.entries],
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
        "places": [
            {**_place(report, place), "printed": printed.get((place.note, place.citation), [])}
            for place in entry.places
        ],
    }


def _place(report: CheckReport, place: CitedAt) -> dict[str, object]:
    """Where: the note as printed, and note and citation by their order in ``notes`` and ``citations``."""
    return {
        "number": report.notes[place.note].note.number,
        "note": place.note,
        "citation": place.citation,
        "back": place.back,
    }
