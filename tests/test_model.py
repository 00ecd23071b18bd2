"""The values: frozen, with the few things they can do."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph import model
from legalgraph.model import (
    CheckReport,
    CitationCheck,
    Document,
    Finding,
    Instrument,
    InstrumentDates,
    Mention,
    Note,
    NoteCheck,
    Pinpoint,
    Provision,
    Severity,
    Span,
    Step,
    Verdict,
    Version,
)

VALUES = [one for one in vars(model).values() if dataclasses.is_dataclass(one)]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_is_frozen_slotted_and_documented(value):
    assert value.__dataclass_params__.frozen
    assert "__slots__" in vars(value)
    assert not value.__doc__.startswith(f"{value.__name__}(")


# --- spans ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_runs_forward(start, end):
    with pytest.raises(ValueError, match="runs forward"):
        Span(start, end)


def test_a_span_counts_code_points():
    text = "§ 𝔸rticle"
    assert (Span(2, 9).of(text), len(Span(2, 9))) == ("𝔸rticle", 7)


SPANS = [
    # one, other, covers, meets
    ((0, 5), (1, 3), True, True),
    ((0, 5), (0, 5), True, True),
    ((0, 5), (3, 7), False, True),
    ((0, 5), (5, 7), False, False),  # the end is excluded
    ((2, 2), (0, 5), False, True),
]


@pytest.mark.parametrize(("one", "other", "covers", "meets"), SPANS)
def test_covering_and_meeting(one, other, covers, meets):
    assert (Span(*one).covers(Span(*other)), Span(*one).meets(Span(*other))) == (covers, meets)


# --- pinpoints -----------------------------------------------------------------------------------

STEPS = st.builds(
    Step, st.sampled_from(["art", "para", "point", "rec"]), st.from_regex(r"[0-9a-zA-Z]{1,4}", fullmatch=True)
)


@given(st.lists(STEPS, max_size=5))
def test_a_pinpoint_parses_and_prints_back(steps):
    pinpoint = Pinpoint(tuple(steps))
    assert Pinpoint.parse(str(pinpoint)) == pinpoint


@pytest.mark.parametrize("path", ["", "preamble", "preamble/para_3", "art_12bis/point_i"])
def test_these_are_paths(path):
    assert str(Pinpoint.parse(path)) == path


@pytest.mark.parametrize("path", ["_2", "art_", "art_1//para_2", "/art_1", "art_1/", "/"])
def test_these_are_none(path):
    with pytest.raises(ValueError, match="is not a path of steps"):
        Pinpoint.parse(path)


def test_a_pinpoint_grows_and_shortens():
    pinpoint = Pinpoint.parse("art_6") / Step("para", "1") / Step("point", "a")
    assert [str(one) for one in pinpoint.shorter()] == ["art_6/para_1/point_a", "art_6/para_1", "art_6"]
    assert list(Pinpoint(()).shorter()) == []


# --- instruments and texts -----------------------------------------------------------------------

DATES = [
    (InstrumentDates(adopted="2000-11-15", signed="2000-12-12"), "2000-11-15"),
    (InstrumentDates(signed="2000-12-12", published="2001-01-01", in_force="2004-01-28"), "2000-12-12"),
    (InstrumentDates(published="2001-01-01", in_force="2004-01-28"), "2001-01-01"),
    # entry into force is never when it was made
    (InstrumentDates(in_force="2004-01-28", opened="2000-12-12"), ""),
]


@pytest.mark.parametrize(("dates", "date"), DATES)
def test_an_instrument_is_placed_in_time_by_adoption_first(dates, date):
    assert Instrument("x", "X", "X", "treaty", dates=dates).date == date


def test_a_provision_knows_its_instrument_and_path():
    provision = Provision("tfeu/art_67/para_2", "para", "2", Span(3, 8), 0, "tfeu/art_67")
    assert (provision.instrument, provision.path) == ("tfeu", "art_67/para_2")
    assert Version("tfeu", "en", "1. Words.", (provision,), "r", "s", "0").words_of(provision) == "Words"


# --- a checked chapter ---------------------------------------------------------------------------


def test_findings_stand_in_the_order_of_the_notes_and_the_body_s_last():
    first, second, last = (Finding(code, Severity.MAJOR, "m", "") for code in ("first", "second", "last"))
    notes = [NoteCheck(Note(one.code, ""), None, findings=(one,)) for one in (first, second)]
    report = dataclasses.replace(checked(*notes), body_findings=(last,))
    assert report.findings == (first, second, last)


def test_every_verdict_is_counted_at_nought_if_need_be():
    check = CitationCheck(Mention("provision", Span(0, 1), "x"), Verdict.EXISTS, "")
    counts = checked(NoteCheck(Note("1", "x"), None, citations=(check, check))).citation_counts()
    assert list(counts) == list(Verdict)
    assert {verdict: count for verdict, count in counts.items() if count} == {Verdict.EXISTS: 2}
    assert sum(checked().quotation_counts().values()) == 0


def checked(*notes):
    document = Document("chapter.txt", (), (), (), "plain text", "0")
    return CheckReport(document, notes, (), "2026-11-22")
