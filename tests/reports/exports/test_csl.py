"""CSL-JSON: the right types, names and dates, in the shape that is documented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from json_shapes import faults

import legalgraph.reports.exports.csl as csl_module
from legalgraph.reports import as_csl

SHAPES = json.loads(Path(csl_module.__file__).with_name("csl.schema.json").read_text(encoding="utf-8"))[
    "$defs"
]

ITEMS = [
    (
        "Model Convention on Solidarity across Borders, Art. 4.",
        {"id": "model-convention", "type": "treaty", "issued": {"date-parts": [[2018, 6, 14]]}},
        "a treaty by the catalogue, with the date of its adoption",
    ),
    (
        "Convention relating to the Status of Refugees, art. 31(1), July 28, 1951, 189 U.N.T.S. 137.",
        {
            "type": "treaty",
            "container-title": "UNTS",
            "volume": "189",
            "page": "137",
            "issued": {"date-parts": [[1951, 7, 28]]},
        },
        "volume and page of the treaty series",
    ),
    (
        "Convention on the High Harbours, 12 May 1960, 500 UNTS 95, art. 4.",
        {"type": "treaty", "volume": "500", "page": "95"},
        "the same of a treaty that no catalogue knows",
    ),
    (
        "Regulation (EU) No 604/2013, art. 17.",
        {"id": "dublin-iii", "type": "legislation", "number": "604/2013", "volume": "L 180", "page": "31"},
        "an act of the Union with its number and place in the Official Journal",
    ),
    (
        "A/HRC/35/99, para. 5.",
        {"id": "a-hrc-35-99", "type": "report", "number": "A/HRC/35/99", "authority": "Human Rights Council"},
        "a document by its symbol, with the body that the symbol names",
    ),
    (
        "Report of the Independent Expert on human rights and international solidarity, A/73/206 (20 July 2018).",
        {
            "id": "a-73-206",
            "author": [{"literal": "Independent Expert on human rights and international solidarity"}],
            "authority": "General Assembly",
            "publisher": "United Nations",
            "issued": {"date-parts": [[2018, 7, 20]]},
        },
        "who wrote a document, as the catalogue says",
    ),
    (
        "Roe v. Doe, 457 U.S. 202 (1982).",
        {
            "type": "legal_case",
            "title": "Roe v. Doe",
            "container-title": "U.S.",
            "volume": "457",
            "page": "202",
            "issued": {"date-parts": [[1982]]},
        },
        "a case with its reporter",
    ),
    (
        "Roe v. Ruritania, App. No. 30696/09 (ECtHR, 21 January 2011).",
        {"type": "legal_case", "number": "App. No. 30696/09", "authority": "European Court of Human Rights"},
        "a case with its number, and the court that numbers so",
    ),
    (
        "8 U.S.C. § 1324.",
        {"type": "legislation"},
        "national law",
    ),
    (
        "Nora Lind and Piet de Groot, *The Long Quay*, 4(2) JOURNAL OF INVENTED LAW 101, 115 (2022).",
        {
            "id": "lind-2022-long-quay",
            "type": "article-journal",
            "title": "The Long Quay",
            "author": [
                {"family": "Lind", "given": "Nora"},
                {"family": "Groot", "given": "Piet", "non-dropping-particle": "de"},
            ],
            "container-title": "JOURNAL OF INVENTED LAW",
            "volume": "4",
            "issue": "2",
            "page": "101",
            "issued": {"date-parts": [[2022]]},
        },
        "an article; the page is the one it begins on",
    ),
    (
        "Nora Lind, *The Long Quay* (Fictitious Press 2022) 44.",
        {"type": "book", "publisher": "Fictitious Press", "issued": {"date-parts": [[2022]]}},
        "a book",
    ),
    (
        "Nora Lind, *Ropes*, in QUAYS AND ROPES 33, 35 (Ben Abel, ed., 2022).",
        {
            "type": "chapter",
            "container-title": "QUAYS AND ROPES",
            "editor": [{"family": "Abel", "given": "Ben"}],
        },
        "a chapter with the editor of its book",
    ),
    (
        "https://www.example.org/ropes",
        {"type": "webpage", "URL": "https://www.example.org/ropes", "title": "https://www.example.org/ropes"},
        "an address alone has nothing else for a title",
    ),
]


@pytest.mark.parametrize(("note", "fields", "why"), ITEMS, ids=[one[2] for one in ITEMS])
def test_a_source_as_an_item(checked, note, fields, why):
    (item,) = as_csl(checked(note))
    assert {name: item.get(name) for name in fields} == fields, why


def test_the_items_have_the_documented_shape_and_ids_of_their_own(checked):
    items = json.loads(json.dumps(as_csl(checked(*(note for note, _, _ in ITEMS)))))
    assert list(faults(items, SHAPES["items"], SHAPES)) == []
    assert len({item["id"] for item in items}) == len(items)
    assert all(value for item in items for value in item.values()), "an empty field is left out"


@pytest.mark.parametrize(
    "item", [{"type": "treaty", "title": "x"}, {"id": "x", "type": "convention", "title": "x"}]
)
def test_the_shape_refuses_what_it_does_not_allow(item):
    assert list(faults([item], SHAPES["items"], SHAPES))


def test_authors_that_are_not_named_are_said_to_be_there(checked):
    (item,) = as_csl(checked("Nora Lind et al., *The Long Quay* (Fictitious Press 2022) 44."))
    assert item["author"] == [{"family": "Lind", "given": "Nora"}]
    assert "et al." in item["note"]


def test_ids_do_not_change_with_the_order_of_the_notes(checked):
    notes = [note for note, _, _ in ITEMS]
    one, other = as_csl(checked(*notes)), as_csl(checked(*reversed(notes)))
    assert {item["id"] for item in one} == {item["id"] for item in other}


def test_every_field_is_explained(root):
    page = (root / "docs" / "how-to-give-back.md").read_text(encoding="utf-8")
    fields = {name for shape in ("item", "person", "body", "date") for name in SHAPES[shape]["properties"]}
    assert [name for name in sorted(fields) if f"`{name}`" not in page] == []
