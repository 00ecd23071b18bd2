"""A small catalogue and small texts made of values, so that every row of the graph can be counted by hand."""

from __future__ import annotations

import pytest

from legalgraph.catalogue import Catalogue
from legalgraph.model import (
    Catalogued,
    Coder,
    Coding,
    Concept,
    ConceptCoding,
    Instrument,
    InstrumentDates,
    Outlined,
    Relation,
)

CONVENTION = Instrument(
    "convention",
    "Convention on Lanterns",
    "Lantern Convention",
    "convention",
    status="in force",
    dates=InstrumentDates(adopted="1990-05-01", in_force="1992-01-01"),
    names=("Convention on Lanterns",),
    outline=(
        Outlined("art_1", "Terms", "What a lantern is."),
        Outlined("art_1/para_2", "", "Oil.", "art_1"),
        Outlined("art_9", "Later", "Not in the text."),
    ),
)
PROTOCOL = Instrument(
    "protocol",
    "Protocol on Oil",
    "Oil Protocol",
    "protocol",
    dates=InstrumentDates(signed="2000-11-15"),
    names=("Protocol on Oil",),
    definitions={"the Convention": ("convention",)},
    relations=(Relation("supplements", "convention", "supplements the Convention", "protocol/art_1"),),
    outline=(
        Outlined("art_1", "Relation", "Adds to the Convention."),
        Outlined("art_2", "Oil", "Oil is taxed."),
    ),
    citations=(
        Catalogued("protocol/art_2", "convention/art_1/para_2", "article 1 of the Convention"),
        Catalogued("protocol/art_1", "undated/art_7", "the draft"),
    ),
)
UNDATED = Instrument("undated", "A draft", "Draft", "draft", invented=True)


def coding(citing: str, cited: str, tag: str, coder: str = "ana", **more: str) -> Coding:
    dull = {"words": "words", "reason": "Because.", "source": "n 1", "date": "2026-11-22"}
    return Coding(citing, cited, tag, coder, **(dull | more))


CATALOGUE = Catalogue(
    instruments={one.id: one for one in (CONVENTION, PROTOCOL, UNDATED)},
    tags={},
    coders={
        "ana": Coder("ana", "Ana"),
        "ben": Coder("ben", "Ben"),
        "rule": Coder("rule", "rule: x", is_rule=True),
    },
    concepts={
        "duty": Concept("duty", "duty", "What is owed.", "n 1", broader="solidarity"),
        "solidarity": Concept("solidarity", "solidarity", "Standing together.", "unchecked"),
    },
    codings=(
        coding("protocol/art_2", "convention/art_1/para_2", "criminalising", sub_tag="anti-solidarity"),
        coding("protocol/art_2", "convention/art_1/para_2", "neutral", "rule"),
        coding("protocol/art_9", "convention", "neutral"),
    ),
    expressions=(
        ConceptCoding("protocol/art_1", "duty", "ana", "w", "r", "n 1", "2026-11-22"),
        ConceptCoding("undated", "solidarity", "ben", "w", "r", "n 2", "2026-11-22"),
    ),
)

CONVENTION_TEXT = """CONVENTION ON LANTERNS

Article 1

1. A lantern is a light in a case.

2. Oil is what burns in it, as article 2 says.

Article 2

Oil is not taxed. This article gives way to article 12 of the Treaty of Nowhere.
"""


@pytest.fixture
def catalogue() -> Catalogue:
    return CATALOGUE


@pytest.fixture
def texts(tmp_path):
    """A folder with a text of the convention, and its index."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "convention.txt").write_text(CONVENTION_TEXT, encoding="utf-8")
    (folder / "sources.csv").write_text(
        "file,instrument,language,reader\nconvention.txt,convention,en,plain-text\n", encoding="utf-8"
    )
    return folder
