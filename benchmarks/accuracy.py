"""How many citations are found, and whether they point to the right thing: measured on gold sets.

    python benchmarks/accuracy.py treaties DIR [-o PREDICTIONS.jsonl]
    python benchmarks/accuracy.py formex DIR [-o PREDICTIONS.jsonl]
    python benchmarks/accuracy.py notes FOOTNOTES.jsonl --manuscript CHAPTER [-o PREDICTIONS.jsonl]

Prints one JSON object: the figures (``scoring.py`` says what each is) and the seconds it took. The answers are read
only after the predictions are made, and only to score them. A gold set is a folder of these forms:

- treaties: ``text/ID.md``, ``titles.jsonl`` (id, titles) as the catalogue, ``links.jsonl`` (doc, start, end, target);
- formex: acts in Formex 4 in which the publisher has marked the references to the Official Journal;
- notes: a note a line (note, raw_text, citations, issues), and the manuscript they are of.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import scoring


def _treaties(told: argparse.Namespace) -> Iterable[Mapping[str, Any]]:
    from gold_treaties import predictions  # noqa: PLC0415 only what is asked for

    return predictions(told.gold)


def _formex(told: argparse.Namespace) -> Iterable[Mapping[str, Any]]:
    from gold_formex import predictions  # noqa: PLC0415

    return predictions(told.gold)


def _notes(told: argparse.Namespace) -> Iterable[Mapping[str, Any]]:
    from gold_notes import predictions  # noqa: PLC0415

    return predictions(told.gold, told.manuscript)


def main() -> None:
    told = _told()
    if not told.gold.exists():
        sys.exit(f"There is no {told.gold}. Name a gold set: see the head of benchmarks/accuracy.py.")
    if told.set == "notes" and told.gold.is_dir():
        told.gold = told.gold / "footnotes.jsonl"
    start = time.perf_counter()
    made = list({"treaties": _treaties, "formex": _formex, "notes": _notes}[told.set](told))
    seconds = time.perf_counter() - start
    if told.output:
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in made)
        told.output.write_text("".join(lines), encoding="utf-8")
    figures = {"treaties": scoring.treaties, "formex": scoring.formex, "notes": scoring.notes}[told.set](
        told.gold, made
    )
    print(json.dumps(figures | {"seconds": round(seconds, 1)}, ensure_ascii=False, indent=1))


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Measure on a gold set how many citations are found and resolved."
    )
    sets = parser.add_subparsers(dest="set", required=True)
    for name, what in (("treaties", "folder"), ("formex", "folder"), ("notes", "file footnotes.jsonl")):
        one = sets.add_parser(name)
        one.add_argument("gold", type=Path, help=f"the {what} of the gold set")
        one.add_argument("-o", "--output", type=Path, help="keep the predictions here, as JSON Lines")
        if name == "notes":
            one.add_argument(
                "--manuscript", type=Path, required=True, help="the chapter that the notes are of"
            )
    return parser.parse_args()


if __name__ == "__main__":
    main()
