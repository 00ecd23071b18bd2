"""A note that does not end with a full stop, in a manuscript whose notes do.

Wrong: "Brook 5" among notes that end with a stop. Right: "Brook 5." (Bluebook B1.1: a citation sentence ends
with a period; OSCOLA 1.1: close footnotes with a full stop). Where no note that ends in
a web address has a stop, that is the manuscript's way of keeping addresses whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import notes_by_form, places_of, prevailing
from legalgraph.checks.wording.own_words import FILLER, sentence_end, without_addresses
from legalgraph.footnotes import NoteRead
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_C = "Model Convention, Art."
_STOPPED = (f"{_C} 1.", f"{_C} 2.", f"{_C} 4(1).", f"{_C} 5.")
codes = (
    Code(
        "no_final_stop",
        Severity.MINOR,
        "The note does not end with a full stop, and most notes of the manuscript do.",
        wrong=(
            example(*_STOPPED, f"{_C} 6"),
            example(*_STOPPED, f"{_C} 6 (which Marsh calls “a door.”)"),
        ),
        right=(
            example(*_STOPPED, f"{_C} 6."),
            example(*_STOPPED, "(Marsh calls it “a door.”)"),
            example(*(one[:-1] for one in _STOPPED), f"{_C} 6"),
            example(*_STOPPED, "Is this a door?"),
        ),
    ),
)

_STOPPED_FORM, _OPEN_FORM, _ADDRESS, _ADDRESS_STOPPED = "a full stop", "none", "address", "address and stop"
_MARKS = ".!?…。"
#: What ends with these has more wrong with it than a missing stop, or says that more is to come.
_OTHER = ",;:-–—"
_SHARE = 0.6
#: A consistent way with addresses is one of so many notes.
_FEWEST_ADDRESSES = 3


def run(case: Case) -> Iterator[Finding]:
    """One finding for a note without its stop."""
    (form, span), *_ = (*places_of(case, _forms), ("", Span(0, 0)))
    if (
        form == _OPEN_FORM
        and prevailing(case, _forms, share=_SHARE) == _STOPPED_FORM
        and not _spares_address(case)
    ):
        message = "The note does not end with a full stop, as most notes of this manuscript do."
        yield case.finding("no_final_stop", Severity.MINOR, message, span)


def _forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
    text = read.note.text.rstrip()
    end = sentence_end(text)
    if not end or end in _OTHER or text[-1] in _OTHER or _ends_with_placeholder(read):
        return
    stopped = end in _MARKS and not _closes_mid_sentence(text)
    yield (_STOPPED_FORM if stopped else _OPEN_FORM), Span(text.rfind(" ") + 1, len(text))


def _spares_address(case: Case) -> bool:
    """Whether the note ends in an address, and no note of the manuscript has a stop after one."""
    forms = notes_by_form(case, _address_forms)
    ends_so = places_of(case, _address_forms)
    return (
        bool(ends_so) and _ADDRESS_STOPPED not in forms and len(forms.get(_ADDRESS, ())) >= _FEWEST_ADDRESSES
    )


def _address_forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
    found = re.search(FILLER + r"[>)*]{0,3}(\.?)\s*\Z", without_addresses(read.note.text))
    if found:
        yield (_ADDRESS_STOPPED if found[1] else _ADDRESS), Span(*found.span())


def _ends_with_placeholder(read: NoteRead) -> bool:
    last = read.cites[-1:]
    return (
        bool(last) and last[0].kind == "placeholder" and last[0].span.end >= len(read.note.text.rstrip(" .*"))
    )


def _closes_mid_sentence(text: str) -> bool:
    """Whether the stop stands within a bracket that was opened in the midst of a sentence: "(so Brook.)"."""
    inner = text.rstrip("*_ ")
    if not inner.endswith((")", "]")):
        return False
    depth = 0
    for at in range(len(inner) - 1, -1, -1):
        depth += (inner[at] in ")]") - (inner[at] in "([")
        if not depth:
            before = inner[:at].rstrip("*_ ")
            return bool(before) and sentence_end(before) not in _MARKS
    return False
