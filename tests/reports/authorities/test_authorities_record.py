"""The table of authorities in the JSON: every citation once, with where it stands."""

from __future__ import annotations

import json
from pathlib import Path

from json_shapes import faults

import legalgraph.reports.record as record_module
from legalgraph.reports import as_json
from legalgraph.reports.authorities import Group

SHAPES = json.loads(Path(record_module.__file__).with_name("schema.json").read_text(encoding="utf-8"))[
    "$defs"
]
NOTES = (
    "Nora Lind, *The Long Quay*, 4(2) JOURNAL OF INVENTED LAW 101, 115 (2022).",
    "Model Convention, Art. 4; Lind, supra n. 1 at 120.",
    "ADD SOURCES",
)


def test_it_has_the_documented_shape(checked):
    written = json.loads(json.dumps(as_json(checked(*NOTES))))
    assert list(faults(written, SHAPES["report"], SHAPES)) == []


def test_a_source_says_what_it_is_and_where_it_is_cited(checked):
    convention, work = as_json(checked(*NOTES))["authorities"]
    assert (convention["id"], convention["instrument"], convention["type"]) == (
        "model-convention",
        "model-convention",
        "convention",
    )
    assert (work["group"], work["instrument"], work["dated"]) == ("Literature", "", "2022")
    assert work["places"] == [
        {"number": "1", "note": 0, "citation": 0, "back": False, "printed": ["p 115"]},
        {"number": "2", "note": 1, "citation": 1, "back": True, "printed": ["p 120"]},
    ]


def test_what_was_counted_to_no_source_is_there_with_the_reason(checked):
    (left,) = as_json(checked(*NOTES))["unattributed"]
    assert (left["number"], left["words"], left["reason"]) == (
        "3",
        "ADD SOURCES",
        "a drafting note, not a citation",
    )


def test_the_shape_knows_every_group():
    assert SHAPES["authority"]["properties"]["group"]["enum"] == [group.value for group in Group]
