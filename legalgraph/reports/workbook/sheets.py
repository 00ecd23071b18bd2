"""The four sheets of the workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from legalgraph import __version__
from legalgraph.model import CheckReport, NoteCheck, Verdict
from legalgraph.reports.attention import concerns, nothing_recognised, said_of
from legalgraph.reports.authorities import written
from legalgraph.reports.basis import counts, limits, texts_held
from legalgraph.reports.rows import Row, by_note, of_body
from legalgraph.reports.signs import SEVERITIES, VERDICTS
from legalgraph.reports.tally import tally
from legalgraph.reports.workbook.evidence import Piece, evidence
from legalgraph.reports.workbook.grid import Column, Grid

if TYPE_CHECKING:
    from xlsxwriter import Workbook

    from legalgraph.reports.workbook.styles import Styles

__all__ = ["DECISIONS", "authorities", "basis", "decisions", "notes"]

#: What an author can do with a row.
_KEPT = "leave as it is"
DECISIONS = ("accept", "change", _KEPT, "look it up", "ignore")

_TO_DECIDE = (
    Column("Note", 6),
    Column("Stands in", 11),
    Column("Words in the manuscript", 36),
    Column("Verdict", 15),
    Column("What was found", 38),
    Column("Proposal", 18),
    Column("Evidence, word by word", 32),
    Column("Needs you", 8),
    Column("Your decision", 14),
    Column("Your reason", 24),
)
_VERDICT, _EVIDENCE, _NEEDS, _DECISION, _REASON = 3, 6, 7, 8, 9


def decisions(book: Workbook, styles: Styles, report: CheckReport) -> None:
    """What needs attention first, then all else that was recognised; what is said of the same words in one row."""
    grid = Grid.new(book, styles, "Notes to decide", _TO_DECIDE, report.document.path.name)
    groups = list(_groups(report))
    for group in sorted(groups, key=lambda group: not _needs(group)):
        _decide(grid, sorted(group, key=lambda row: not row.attention))
    grid.choices(_DECISION, DECISIONS)
    grid.close("Nothing was recognised in the notes, so nothing was checked.")


def _groups(report: CheckReport) -> Iterator[list[Row]]:
    """What is said of the same words of a note together; without the citations that only repeat their quotations."""
    for note, made in zip(report.notes, by_note(report), strict=True):
        said = {id(check) for check in concerns(note)}
        yield from _by_words(
            [row for row in made if row.kind != "citation" or not row.attention or id(row.check) in said]
        )
    yield from _by_words(of_body(report))


def _by_words(made: Sequence[Row]) -> Iterator[list[Row]]:
    found: dict[str | int, list[Row]] = {}
    for at, row in enumerate(made):
        found.setdefault(row.words or at, []).append(row)
    yield from found.values()


def _needs(group: Sequence[Row]) -> bool:
    return any(row.attention for row in group)


def _decide(grid: Grid, group: Sequence[Row]) -> None:
    first = group[0]
    settled = dict.fromkeys(row.settled for row in group if row.settled)
    said = dict.fromkeys(f"{row.sign.symbol} {row.sign.word}" for row in group)
    cells: list[str | Sequence[Piece]] = [
        first.note or "–",
        first.place,
        first.words,
        "\n".join(said),
        "\n".join(_messages(group)),
        "\n".join(dict.fromkeys(row.proposal for row in group if row.proposal)),
        evidence(group),
        "yes" if _needs(group) else "no",
        _KEPT if settled else "",
        "\n".join(settled),
    ]
    own = dict.fromkeys((_DECISION, _REASON), grid.styles.own)
    grid.add(cells, {_VERDICT: grid.styles.sign(first.sign), **own})


def _messages(group: Sequence[Row]) -> Iterator[str]:
    """What was found, each said once however it begins, with the rules that found it."""
    codes: dict[str, list[str]] = {}
    told: dict[tuple[str, str], str] = {}
    for row in group:
        said = tuple(said_of(row.check))
        message = next((told[one] for one in said if one in told), row.message)
        told |= dict.fromkeys(said, message)
        codes.setdefault(message, []).extend(filter(None, [row.code]))
    for message, rules in codes.items():
        yield f"{message} [{', '.join(dict.fromkeys(rules))}]" if rules else message


def notes(book: Workbook, styles: Styles, report: CheckReport) -> None:
    """Every note with its text, what its citations and quotations came to, and why it is settled, if it is."""
    columns = (
        Column("Note", 6),
        Column("Text of the note", 80),
        Column("Called in paragraph", 10),
        Column("Needs you", 8),
        Column("Citations", 26),
        Column("Quotations", 26),
        Column("Findings", 26),
        Column("Settled by you", 20),
    )
    grid = Grid.new(book, styles, "All notes", columns, report.document.path.name)
    for note in report.notes:
        grid.add(_note(note))
    grid.close("The manuscript has no notes.")


def _note(note: NoteCheck) -> list[str | Sequence[Piece]]:
    called = str(note.reference.paragraph + 1) if note.reference else "nowhere"
    silent = "nothing recognised, so nothing was checked" if nothing_recognised(note) else ""
    return [
        note.note.number,
        note.note.text,
        called,
        "yes" if concerns(note) else "no",
        _counted([check.verdict.value for check in note.citations]) or silent,
        _counted([check.verdict.value for check in note.quotations]),
        _counted([f"{found.severity.value}: {found.code}" for found in note.findings]),
        note.settled,
    ]


def _counted(words: Sequence[str]) -> str:
    return "\n".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words))


def authorities(book: Workbook, styles: Styles, report: CheckReport) -> None:
    """The table of authorities, a row for each place in a source."""
    widths = (22, 12, 22, 70, 40, 18, 18, 18, 10)
    heads = (*(name.replace("_", " ").capitalize() for name in written.COLUMNS),)
    columns = tuple(Column(head, width) for head, width in zip(heads, widths, strict=True))
    grid = Grid.new(book, styles, "Table of authorities", columns, report.document.path.name)
    for row in written.rows(report):
        grid.add(list(row))
    grid.close("No citation was recognised in the notes.")


def basis(book: Workbook, styles: Styles, report: CheckReport) -> None:
    """The manuscript, the figures, what was not checked, and every text with its version and checksum."""
    columns = tuple(Column(head, width) for head, width in zip(_BASIS, (34, 24, 12, 14, 60, 68), strict=True))
    grid = Grid.new(book, styles, "Checked against", columns, report.document.path.name)
    for cells in (*_about(report), *_figures(report), *_limits(report), *_texts(report)):
        grid.add([*cells, *[""] * (len(columns) - len(cells))])
    grid.close("")


_BASIS = ("What", "Which", "Language", "As of", "File, or what it means", "sha256")


def _about(report: CheckReport) -> Iterator[Sequence[str]]:
    document = report.document
    yield (
        "Manuscript",
        f"{document.format}, {counts(len(report.notes), 'note')}",
        "",
        "",
        document.path.name,
        document.sha256,
    )
    yield "Checked on", report.checked_on, "", "", f"by legalgraph {__version__}"


def _figures(report: CheckReport) -> Iterator[Sequence[str]]:
    counted = tally(report)
    for verdict in Verdict:
        sign = VERDICTS[verdict]
        cited, quoted = counted.citations[verdict], counted.quotations[verdict]
        both = f"{counts(cited, 'citation')}, {counts(quoted, 'quotation')}"
        yield f"{sign.symbol} {sign.word}", both, "", "", sign.meaning
    for severity, count in counted.severities.items():
        yield (
            f"{SEVERITIES[severity].symbol} {severity}",
            counts(count, "finding"),
            "",
            "",
            SEVERITIES[severity].meaning,
        )


def _limits(report: CheckReport) -> Iterator[Sequence[str]]:
    yield from (("Not checked", "", "", "", said) for said in limits(report, tally(report)))


def _texts(report: CheckReport) -> Iterator[Sequence[str]]:
    for one in texts_held(report):
        text = one.text
        cited = "cited" if one.cited else "not cited"
        yield (
            f"Text held: {text.title}",
            f"{text.instrument} ({cited})",
            text.language,
            text.dated,
            text.source,
            text.sha256,
        )
