"""Which part of a table of authorities a source belongs to."""

from __future__ import annotations

import pytest

from legalgraph.model import Instrument, Mention, Span
from legalgraph.reports.authorities.groups import Group, group_of


def mention(kind: str, named: str = "") -> Mention:
    return Mention(kind, Span(0, 1), named or "x", named=named)


def instrument(kind: str, body: str = "", **identifiers: tuple[str, ...]) -> Instrument:
    return Instrument("x", "X", "X", kind, body, identifiers=identifiers)


@pytest.mark.parametrize(
    ("known", "group", "why"),
    [
        (
            instrument("protocol", un=("A/RES/55/25, annex III",)),
            Group.TREATIES,
            "annexed to a resolution, a treaty",
        ),
        (
            instrument("treaty", celex=("12012E/TXT",)),
            Group.TREATIES,
            "the Union's founding treaties are treaties",
        ),
        (instrument("charter"), Group.TREATIES, "a charter"),
        (
            instrument("constitution", unts=("1 UNTS 1",)),
            Group.TREATIES,
            "the constitution of an organisation",
        ),
        (instrument("recommendation", ilo=("R1",)), Group.TREATIES, "another international instrument"),
        (instrument("regulation", celex=("32013R0604",)), Group.UNION, "an act of the Union"),
        (instrument("package", com=("COM(2020) 1",)), Group.UNION, "a proposal of the Commission"),
        (instrument("report", un=("A/1/2",)), Group.NATIONS, "a report"),
        (instrument("declaration", "United Nations General Assembly"), Group.NATIONS, "told by its body"),
        (instrument("declaration", "A colloquium"), Group.TREATIES, "a declaration of others"),
        (instrument("statute"), Group.NATIONAL, "a statute"),
        (instrument("code"), Group.NATIONAL, "a code"),
    ],
)
def test_an_instrument_of_the_catalogue(known, group, why):
    assert group_of([mention("provision", "x")], known) is group, why


@pytest.mark.parametrize(
    ("kinds", "group", "why"),
    [
        ([("un_document", "")], Group.NATIONS, "a symbol"),
        (
            [("report", "A Report"), ("un_document", "")],
            Group.NATIONS,
            "the symbol decides, not the title before it",
        ),
        ([("eu_act", "")], Group.UNION, "a number of the Union"),
        ([("instrument", "Convention on Quays"), ("treaty_series", "")], Group.TREATIES, "a treaty series"),
        ([("case", "Roe v. Doe")], Group.CASES, "a case"),
        ([("us_code", "")], Group.NATIONAL, "a code"),
        ([("instrument", "Convention on Quays")], Group.TREATIES, "by its name"),
        ([("provision", "Harbour Act 1931")], Group.NATIONAL, "by its name"),
        ([("instrument", "Regulation (EU) on Quays")], Group.UNION, "by its name"),
        ([("instrument", "Guidelines on Quays")], Group.OTHER, "a name that says nothing"),
        ([("journal_article", "On Quays")], Group.LITERATURE, "an article"),
        ([("web", "")], Group.LITERATURE, "an address alone"),
        ([("documentary", "Quays")], Group.OTHER, "a film"),
        ([("other", "Quays")], Group.OTHER, "a lecture"),
    ],
)
def test_a_source_that_no_catalogue_knows(kinds, group, why):
    assert group_of([mention(*one) for one in kinds], None) is group, why
