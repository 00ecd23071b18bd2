"""Our figures are those of the people who made the gold sets, whatever was predicted."""

from __future__ import annotations

import importlib.util
import json
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"loaded_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    return module(ROOT / "benchmarks/scoring.py")


@pytest.fixture(scope="module")
def theirs(shared) -> ModuleType:
    return module(shared / "gold/score.py")


def shaken(gold, chance, *, fields):
    """Rows of the gold set, some left out, some twice, some with another value: as good a prediction as any."""
    made = []
    for row in gold:
        for _ in range(chance.choice((0, 1, 1, 1, 2))):
            one = dict(row)
            if chance.random() < 0.3:
                field = chance.choice(fields)
                one[field] = chance.choice(gold)[field]
            made.append(one)
    return made


@pytest.mark.sources
@pytest.mark.parametrize("seed", range(4))
def test_links_of_treaties(ours, theirs, shared, seed):
    folder, chance = shared / "gold/treaties", random.Random(seed)
    made = shaken(ours.rows(folder / "links.jsonl"), chance, fields=("doc", "target", "start"))
    made = [row | {"end": max(row["end"], row["start"] + 1)} for row in made]
    assert ours.treaties(folder, made) == theirs.treaties(folder, made)


@pytest.mark.sources
@pytest.mark.parametrize("seed", range(2))
def test_references_to_the_official_journal(ours, theirs, shared, seed):
    folder, chance = shared / "gold/formex", random.Random(seed)
    fields = ("file", "collection", "number", "date", "page")
    gold = [
        dict(zip(fields, each, strict=True))
        for path in sorted(folder.rglob("*.xml"))
        for each in ours._references(path)
    ]
    made = shaken(gold, chance, fields=fields)
    assert ours.formex(folder, made) == theirs.formex(folder, made)


@pytest.mark.sources
@pytest.mark.parametrize("seed", range(8))
def test_citations_and_findings_of_notes(ours, theirs, shared, seed):
    path, chance = shared / "gold/notes/footnotes.jsonl", random.Random(seed)
    notes = ours.rows(path)
    cites = [
        {"type": "citation", "note": note["note"], "start": start, "end": start + chance.randint(1, 40)}
        | {key: cite[key] for key in ("kind", "pinpoint", "refers_to_note")}
        for note in notes
        for cite in note["citations"]
        for start in (max(0, cite["anchor_start"] - chance.randint(0, 3)),)
    ]
    findings = [
        {"type": "finding", "note": note["note"], "code": issue["code"], "severity": issue["severity"]}
        for note in notes
        for issue in note["issues"]
    ]
    made = shaken(cites, chance, fields=("kind", "pinpoint", "refers_to_note", "start"))
    made += shaken(findings, chance, fields=("note", "code", "severity"))
    made = [json.loads(json.dumps(row)) for row in made]
    made = [row | {"end": max(row["end"], row["start"] + 1)} if "end" in row else row for row in made]
    chance.shuffle(made)
    assert ours.notes(path, made) == theirs.notes(path, made)


def test_nothing_predicted_is_no_figure_but_none(ours, tmp_path):
    (tmp_path / "links.jsonl").write_text(
        '{"doc": "a", "start": 0, "end": 4, "text": "Pact", "target": "b", "self": false}\n', encoding="utf-8"
    )
    assert ours.treaties(tmp_path, []) == {
        "gold": 1, "recall": 0.0, "target_accuracy": None, "predicted": 0, "unjudged": 0,
    }  # fmt: skip
