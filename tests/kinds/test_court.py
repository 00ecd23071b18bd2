"""The letters of a Convention where they are its Court."""

from __future__ import annotations

import pytest

from legalgraph.kinds.cases.court import court_at
from legalgraph.kinds.names import Names
from legalgraph.scan import scan

NAMES = Names.of([], [("ECHR", "echr"), ("CEDH", "echr")])
#: What is scanned, and its citations by kind.
TEXTS = [
    ("ECHR (GC), 23 February 2012", ["case"], "a chamber"),
    ("ECHR, 23 February 2012, Doe v. Ruritania, no 12345/09", ["case"], "the day of a judgment"),
    ("CEDH, arrêt du 5 mai 2001, Untel c. Ruritanie", ["case"], "in French"),
    ("ECHR, Case of Doe v. Ruritania, App. No. 12345/06", ["case"], "a case"),
    ("ECHR, app. no. 12345/06", ["case"], "an application"),
    ("See the ECHR judgment of 5 May 2001.", ["case"], "a judgment"),
    ("[2003] ECHR 12", ["case"], "a neutral citation"),
    ("ECHR, 4 November 1950", ["instrument"], "the day of the Convention"),
    ("the ECHR in Doe v. Ruritania, App. No. 1234/05", ["instrument", "case"], "named in a sentence"),
    (
        "Article 3 ECHR, Doe v. Ruritania, App. No. 1234/05",
        ["provision", "case"],
        "after a place of the Convention",
    ),
    ("Article 3 of the ECHR, 5 May 2001", ["provision"], "also with “of the”"),
    ("ECHR, Article 3", ["provision"], "before one"),
]


@pytest.mark.parametrize(("text", "kinds", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_court_or_convention(text, kinds, why):
    assert [one.kind for one in scan(text, NAMES)] == kinds, why


def test_the_day_is_read_as_exactly_as_it_can_be():
    assert [
        one.dated for one in scan("ECHR, 23 February 2012; ECHR, May 5, 2001; CEDH, 5 août 2001", NAMES)
    ] == [
        "2012-02-23",
        "2001-05-05",
        "2001",
    ]


def test_elsewhere_there_is_no_court():
    assert court_at("the ECHRs", 4) is None
    assert court_at("ECHR", 0) is None
