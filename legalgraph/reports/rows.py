"""Everything a check recognised, one row a thing: the ground of the workbook, the CSV and the Markdown report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain

from legalgraph.model import CheckReport, Difference, Finding, NoteCheck, QuotationCheck, TextUsed
from legalgraph.reports.attention import is_concern
from legalgraph.reports.basis import texts_shown
from legalgraph.reports.printed import Names, names
from legalgraph.reports.signs import Check, Sign, cited_by, evidence_of, sign_of, words_of

__all__ = ["Row", "by_note", "of_body", "rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """A citation, a quotation or a finding, with what it came to; ``against`` are the texts it was compared with.

    ``place`` says where the words stand: "note", or the paragraph of the text; ``settled`` why the author has found it
    right as it stands.
    """

    note: str
    place: str
    kind: str
    check: Check
    settled: str
    proposal: str
    points_to: tuple[str, ...]
    against: tuple[TextUsed, ...]

    @property
    def sign(self) -> Sign:
        return sign_of(self.check)

    @property
    def words(self) -> str:
        return words_of(self.check)

    @property
    def message(self) -> str:
        return self.check.message

    @property
    def code(self) -> str:
        """The rule's code, of a finding."""
        return self.check.code if isinstance(self.check, Finding) else ""

    @property
    def attention(self) -> bool:
        return is_concern(self.check) and not self.settled

    @property
    def differences(self) -> tuple[Difference, ...]:
        return self.check.differences if isinstance(self.check, QuotationCheck) else ()

    @property
    def omitted(self) -> tuple[str, ...]:
        """The source's words that an ellipsis or a bracket left out."""
        return self.check.omitted if isinstance(self.check, QuotationCheck) else ()

    @property
    def evidence(self) -> str:
        """What a finding rests on, unless its message says it."""
        return evidence_of(self.check) if isinstance(self.check, Finding) else ""


def rows(report: CheckReport) -> Iterator[Row]:
    """All rows in the order of the notes, those of the body text last."""
    yield from chain.from_iterable(by_note(report))
    yield from of_body(report)


def by_note(report: CheckReport) -> Iterator[tuple[Row, ...]]:
    """The rows of each note."""
    make = partial(_row, known=names(report), texts=_by_instrument(report))
    return (
        tuple(make(note.note.number, check, note.settled) for check in _checks(note)) for note in report.notes
    )


def of_body(report: CheckReport) -> tuple[Row, ...]:
    """The findings outside any note."""
    known, texts = names(report), _by_instrument(report)
    return tuple(_row("", finding, "", known, texts) for finding in report.body_findings)


def _checks(note: NoteCheck) -> tuple[Check, ...]:
    return (*note.citations, *note.quotations, *note.findings)


def _by_instrument(report: CheckReport) -> Mapping[str, list[TextUsed]]:
    found: dict[str, list[TextUsed]] = {}
    for text in texts_shown(report):
        found.setdefault(text.instrument, []).append(text)
    return found


def _row(number: str, check: Check, settled: str, known: Names, texts: Mapping[str, list[TextUsed]]) -> Row:
    keys = _keys(check)
    instruments = dict.fromkeys(key.partition("/")[0] for key in keys)
    return Row(
        note=number,
        place=_place(number, check),
        kind=_kind(check),
        check=check,
        settled=check.settled if isinstance(check, Finding) and check.settled else settled,
        proposal="" if isinstance(check, Finding) else known.proposal(cited_by(check), check.proposal),
        points_to=tuple(map(known.full, keys)),
        against=tuple(text for instrument in instruments for text in texts.get(instrument, ())),
    )


def _keys(check: Check) -> tuple[str, ...]:
    """What was found, of a quotation; what is cited, of anything else."""
    if isinstance(check, QuotationCheck):
        return check.found or check.cited
    return cited_by(check)


def _kind(check: Check) -> str:
    if isinstance(check, Finding):
        return "finding"
    return "quotation" if isinstance(check, QuotationCheck) else "citation"


def _place(number: str, check: Check) -> str:
    paragraph = check.quotation.paragraph if isinstance(check, QuotationCheck) else None
    if paragraph is not None:
        return f"text, paragraph {paragraph + 1}"
    return "note" if number else "text"
