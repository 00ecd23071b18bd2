"""Rows as the question “spread” answers them, and the shelf of the checkout."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from legalgraph.diagrams import load
from legalgraph.shelves import Shelves

INSTRUMENTS = {
    "charter": ("First Charter", 1945),
    "covenant": ("Covenant on Passage", 1966),
    "convention": ("Convention on Help at Sea and on Land", 1999),
    "protocol": ("Protocol on Crossing", 2000),
    "directive": ("Directive 2002/1", 2002),
    "compact": ("Compact", 2018),
    "draft": ("Draft of no date", None),
}
TAGS = ("solidarity-enabling", "criminalising", "contested", "neutral", "")


def _end(role, key):
    instrument, _, path = key.partition("/")
    name, year = INSTRUMENTS.get(instrument, (instrument, None))
    return {
        role: key,
        f"{role}_label": f"Article {path.removeprefix('art_')}" if path else "",
        f"{role}_instrument": name,
        f"{role}_date": f"{year}-11-15" if year else "",
        f"{role}_year": year,
    }


def make_row(citing, cited, tag="", **said):
    blank = dict.fromkeys(("words", "sub_tag", "reason", "coder", "source"), "")
    return {**_end("citing", citing), **_end("cited", cited), "tag": tag, **blank, **said}


def make_rows(count, seed=1, articles=4):
    """Invented citations, mostly backwards in time, always the same for the same seed."""
    chance = random.Random(seed)
    keys = [f"{name}/art_{number}" for name in INSTRUMENTS for number in range(1, articles + 1)]
    rows = []
    while len(rows) < count:
        citing, cited = chance.sample(keys, 2)
        if chance.random() < 0.1:
            cited = cited.partition("/")[0]
        rows.append(make_row(citing, cited, chance.choice(TAGS), words=f"as article {len(rows)} says"))
    return rows


@pytest.fixture
def row():
    return make_row


@pytest.fixture
def rows():
    return make_rows


@pytest.fixture(scope="session")
def shelves(root):
    return Shelves(root)


@pytest.fixture(scope="session")
def spread(shelves):
    return load("spread", shelves)


@pytest.fixture
def small(spread):
    """The same diagram, allowed so few boxes that instruments are closed."""
    return replace(spread, boxes_at_most=12)
