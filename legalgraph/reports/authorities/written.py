"""The table of authorities on paper: as a part of an HTML page, as a page of its own, as Markdown and as CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph import __version__
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport, CitedAt
from legalgraph.reports import cells
from legalgraph.reports.authorities.entries import Entry, Table, table
from legalgraph.reports.authorities.pinpoints import Line
from legalgraph.reports.basis import figures, texts_held
from legalgraph.reports.prose import plain
from legalgraph.reports.tally import tally
from legalgraph.reports.templates import SHELF, embedded, hashed, template
from legalgraph.shelves import Shelves

__all__ = ["COLUMNS", "as_csv", "as_markdown", "as_page", "noted", "rows", "section"]

SECTION, PAGE, STYLE = (
    "templates/authorities.html.jinja",
    "templates/authorities-page.html.jinja",
    "styles/report.css",
)
COLUMNS = (
    "group",
    "type",
    "id",
    "authority",
    "details",
    "pinpoint",
    "notes",
    "notes_by_short_form",
    "citations",
)
#: The group under which the table ends.
LEFT = "Not attributed"
#: The group of the works listed that no note cites.
UNCITED = "In the list of works, cited in no note"
#: What stands before the notes in which no citation was recognised.
SILENT = "No citation recognised"


def section(report: CheckReport, *, shelves: Shelves, linked: bool = True) -> str:
    """The table as a part of an HTML page; ``linked`` where the page has an anchor for each note."""
    return template(shelves.file(SHELF, SECTION)).render(
        table=table(report),
        number=lambda place: _number(report, place),
        by_note=_by_note,
        linked=linked,
    )


def as_page(report: CheckReport, *, shelves: Shelves) -> str:
    """The table as a page of its own. Raises ShelfError when a file on the shelf cannot be used."""
    style = embedded(shelves.file(SHELF, STYLE), "style")
    return template(shelves.file(SHELF, PAGE)).render(
        report=report,
        section=section(report, shelves=shelves, linked=False),
        figures=figures(tally(report)),
        texts=texts_held(report),
        written=written,
        version=__version__,
        style=style,
        style_hash=hashed(style),
    )


def as_csv(report: CheckReport) -> str:
    """A row for a place in a source, a work listed and not cited, a citation of no source; one for notes without."""
    return cells.as_csv(COLUMNS, rows(report))


def rows(report: CheckReport) -> Iterator[tuple[str, ...]]:
    """The rows of the table under ``COLUMNS``; the last holds a number, all as text."""
    made = table(report)
    for entry in made.entries:
        for line in entry.lines:
            full = [place for place in line.places if not place.back]
            short = [place for place in line.places if place.back]
            yield (
                entry.group.value,
                entry.type,
                entry.id,
                entry.heading,
                "; ".join(entry.details),
                line.pinpoint,
                noted(report, full),
                noted(report, short),
                str(len(line.places)),
            )
    for entry in made.uncited:
        yield (UNCITED, entry.type, entry.id, entry.heading, entry.named_in, "", "", "", "0")
    for one in made.missed:
        number = _number(report, one.place)
        by_number = ("", number) if one.place.back else (number, "")
        yield (LEFT, "", "", one.words, one.reason, "", *by_number, "1")
    if made.silent:
        yield (SILENT, "", "", "", "", "", made.silent, "", "0")


def as_markdown(report: CheckReport) -> str:
    """The table as a Markdown document."""
    name = plain(report.document.path.name)
    texts = "; ".join(plain(f"{one.text.title} ({one.version})") for one in texts_held(report) if one.cited)
    counts = "\n".join(f"- {what}: {counted}" for what, counted in figures(tally(report)))
    return (
        f"# Table of authorities: {name}\n\nChecked on {written(report.checked_on)}. Texts held of what is cited: "
        f"{texts or 'none'}.\n\n{counts}\n\n" + "\n".join(markdown_lines(report, table(report))) + "\n"
    )


def markdown_lines(report: CheckReport, made: Table) -> Iterator[str]:
    """The groups as headings of the second level, the sources as lists."""
    if not (made.entries or made.missed or made.uncited):
        yield "No citation was recognised in the notes."
        return
    yield from _markdown_groups(report, made)
    if made.silent:
        yield from ("", f"Notes with no citation recognised: {plain(made.silent)}.")


def _markdown_groups(report: CheckReport, made: Table) -> Iterator[str]:
    yield from (
        "Notes marked “short” cite the source by a short form or a reference back (“Id.”, “supra”).",
        "",
    )
    for group, entries in made.groups.items():
        yield from (f"## {group.value}", "")
        for entry in entries:
            yield from _markdown_entry(report, entry)
        yield ""
    if made.uncited:
        yield from (f"## {UNCITED}", "")
        yield from (f"- {plain(entry.heading)}{_named(entry)}" for entry in made.uncited)
        yield ""
    if made.missed:
        yield from (f"## {LEFT}", "", "These citations could be counted to no source.", "")
        for reason, those in made.missed_by_reason.items():
            said = "; ".join(
                f"note {plain(_number(report, one.place))}: “{plain(one.words)}”" for one in those
            )
            yield f"- {plain(reason[:1].upper() + reason[1:])}: {said}"


def _markdown_entry(report: CheckReport, entry: Entry) -> Iterator[str]:
    details = f" ({plain('; '.join(entry.told))})" if entry.told else ""
    whole = [line for line in entry.lines if not line.pinpoint]
    yield f"- {plain(entry.heading)}{details}" + "".join(f": {_notes(report, line)}" for line in whole)
    yield from (
        f"  - {plain(line.pinpoint)}: {_notes(report, line)}" for line in entry.lines if line.pinpoint
    )


def _named(entry: Entry) -> str:
    return f" ({plain(entry.named_in)})" if entry.named_in else ""


def _notes(report: CheckReport, line: Line) -> str:
    said = (
        plain(_number(report, place)) + (" (short)" if place.back else "") for place in _by_note(line.places)
    )
    return ("note " if len(_by_note(line.places)) == 1 else "notes ") + ", ".join(said)


def noted(report: CheckReport, places: Sequence[CitedAt]) -> str:
    """The printed numbers of the notes, each once."""
    return ", ".join(_number(report, place) for place in _by_note(places))


def _number(report: CheckReport, place: CitedAt) -> str:
    return report.notes[place.note].note.number


def _by_note(places: Sequence[CitedAt]) -> list[CitedAt]:
    """One place for each note; what gives the source itself before what leads back to it."""
    found: dict[int, CitedAt] = {}
    for place in sorted(places, key=lambda one: (one.note, one.back)):
        found.setdefault(place.note, place)
    return list(found.values())
