"""The JSON against its documented shape: what the schema names is there, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from json_shapes import faults

import legalgraph.reports.record as record_module
from legalgraph.model import ItemCited, LibraryItem, Severity, Span, Verdict, Work
from legalgraph.reports import FORMAT, as_json

SCHEMA = Path(record_module.__file__).with_name("schema.json")


@cache
def shapes() -> dict:
    return json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]


def test_a_long_report_has_the_documented_shape(long_report):
    written = json.loads(json.dumps(as_json(long_report)))
    assert list(faults(written, shapes()["report"], shapes())) == []
    assert written["format"] == FORMAT == shapes()["report"]["properties"]["format"]["const"]


def test_a_report_of_nothing_has_the_documented_shape(make):
    assert list(faults(as_json(make.report(texts=())), shapes()["report"], shapes())) == []


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda report: report.pop("notes"), "$: notes is missing"),
        (lambda report: report.update(extra=1), "$: extra is not known"),
        (lambda report: report["notes"][0].update(number=1), "$.notes[0].number: 1 is no string"),
        (lambda report: report["counts"].update(notes=-1), "$.counts.notes: -1 is too small"),
        (lambda report: report["counts"].update(notes=True), "$.counts.notes: True is no integer"),
    ],
)
def test_the_shape_refuses_what_it_does_not_allow(long_report, spoil, fault):
    written = json.loads(json.dumps(as_json(long_report)))
    spoil(written)
    assert list(faults(written, shapes()["report"], shapes())) == [fault]


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (shapes()["verdict"]["enum"], Verdict),
        (shapes()["by_verdict"]["required"], Verdict),
        (shapes()["finding"]["properties"]["severity"]["enum"], Severity),
    ],
)
def test_the_shape_knows_every_verdict_and_severity(names, values):
    assert names == [value.value for value in values]


def test_every_field_of_an_object_is_required():
    objects = [shape for shape in shapes().values() if "properties" in shape]
    assert objects
    for shape in objects:
        assert shape["required"] == list(shape["properties"])


def test_every_field_and_verdict_is_explained(root):
    page = (root / "docs" / "json-report.md").read_text(encoding="utf-8")
    fields = {name for shape in shapes().values() for name in shape.get("properties", ())}
    assert [name for name in sorted(fields) if f"`{name}`" not in page] == []


def test_every_note_is_there_in_order_with_its_words(long_report):
    written = as_json(long_report)["notes"]
    assert [(note["number"], note["text"]) for note in written] == [
        (checked.note.number, checked.note.text) for checked in long_report.notes
    ]


def test_selectors_lead_to_the_words_in_the_note_or_the_body(long_report):
    seen = set()
    for note in as_json(long_report)["notes"]:
        for check in (
            *note["citations"],
            *note["quotations"],
            *(f for f in note["findings"] if f["selectors"]),
        ):
            body = check.get("in") == "body"
            text = long_report.document.body[check["paragraph"]] if body else note["text"]
            quote, position = check["selectors"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert quote["exact"] == check.get("words", quote["exact"])
            seen.add(body)
    assert seen == {True, False}


@pytest.mark.parametrize(
    ("words", "said", "why"),
    [
        ("Art. 5", "Art. 5", "the note has the words there"),
        ("Art. 6", "", "the span is of words that stand elsewhere"),
    ],
)
def test_a_finding_has_selectors_only_where_the_note_has_its_words(make, words, said, why):
    found = make.finding("rule", Severity.MINOR, "Odd.", f"See {words}.", words)
    (written,) = as_json(make.report(make.note(1, "See Art. 5.", found)))["notes"][0]["findings"]
    assert [one["exact"] for one in written["selectors"] if "exact" in one] == ([said] if said else []), why


def test_what_zotero_put_into_a_note_is_there_with_its_place(make):
    words = "See Marsh, Nets (2018) 12."
    work = Work("book", ("Paul Marsh",), "Nets", publisher="Row Press", date="2018")
    cited = ItemCited(LibraryItem("marsh2018", work, "1–90"), Span(4, 25), "12", "page")
    note = make.note(1, words)
    report = make.report(replace(note, note=replace(note.note, items=(cited,))))
    written = as_json(report)
    assert list(faults(written, shapes()["report"], shapes())) == []
    (item,) = written["notes"][0]["items"]
    assert item.pop("selectors")[0]["exact"] == "Marsh, Nets (2018) 12"
    assert {name: value for name, value in item.items() if value} == {
        "key": "marsh2018",
        "type": "book",
        "authors": ["Paul Marsh"],
        "title": "Nets",
        "publisher": "Row Press",
        "pages": "1–90",
        "dated": "2018",
        "locator": "12",
        "label": "page",
    }


def test_no_folder_of_the_authors_machine_is_told(long_report):
    assert "somebody" not in json.dumps(as_json(long_report))
