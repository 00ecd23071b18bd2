"""Dates that a text gives an instrument, against those that the catalogue knows."""

from __future__ import annotations

import pytest

from legalgraph.model import Citation, Confidence, Instrument, InstrumentDates, Mention, Span, Unresolved
from legalgraph.resolve import Known
from legalgraph.resolve.dates import agreeing, conflict
from legalgraph.resolve.running import read

INSTRUMENTS = (
    Instrument("lamps", "Lantern Convention", "Lamps", "convention",
               dates=InstrumentDates(adopted="1951-07-28", in_force="1954-04-22")),
    Instrument("old-pact", "Old Pact", "Pact", "pact", dates=InstrumentDates(signed="1967-01-31")),
    Instrument("new-pact", "New Pact", "Pact", "pact", dates=InstrumentDates(signed="1985-06-14")),
    Instrument("undated", "Undated Act", "Act", "act"),
)  # fmt: skip


@pytest.fixture(scope="module")
def world():
    return Known.of({one.id: one for one in INSTRUMENTS})


def result(world, named, dated):
    mention = Mention("instrument", Span(0, len(named)), named, named=named, dated=dated)
    [one] = read(named, [mention], world)
    return one


CERTAIN = [
    ("Lantern Convention", "1951-07-28", "the day it was adopted"),
    ("Lantern Convention", "1951", "the year"),
    ("Lantern Convention", "1954-04-22", "the day it entered into force"),
    ("Lantern Convention", "1951-07", "the month"),
    ("Lantern Convention", "", "no date is given"),
    ("Undated Act", "1800", "no date is known"),
]


@pytest.mark.parametrize(("named", "dated", "why"), CERTAIN, ids=[row[2] for row in CERTAIN])
def test_a_date_that_agrees_changes_nothing(world, named, dated, why):
    assert result(world, named, dated).confidence is Confidence.CERTAIN, why


def test_a_date_that_is_none_of_them_is_said(world):
    one = result(world, "Lantern Convention", "1952-07-28")
    assert isinstance(one, Citation)
    assert one.confidence is Confidence.PROBABLE
    assert one.how == "dated 1952-07-28 here, in the catalogue adopted 1951-07-28, in force 1954-04-22"


def test_of_two_that_share_a_name_the_date_decides(world):
    assert result(world, "Pact", "1985").target == "new-pact"
    assert result(world, "Pact", "1967-01-31").confidence is Confidence.CERTAIN


def test_a_date_of_neither_decides_nothing(world):
    one = result(world, "Pact", "1900")
    assert isinstance(one, Unresolved)
    assert one.candidates == ("old-pact", "new-pact")


def test_years_and_days(world):
    assert conflict("1950", "lamps", world)
    assert not conflict("1950", "nobody", world)
    assert agreeing("", ("lamps",), world) == ()
