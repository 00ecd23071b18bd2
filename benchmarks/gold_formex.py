"""Official Journal references that the product finds in acts of the Union, from their words alone.

    python benchmarks/gold_formex.py FOLDER > PREDICTIONS.jsonl

FOLDER holds acts in Formex 4. Of the marking only the breaks between blocks are used: a paragraph, a cell or a note
is read by itself, as a reader of the printed page would. One line a reference: file, collection, number, date, page.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml.etree import iterwalk

from legalgraph.containers import parse_xml, read_bounded
from legalgraph.identifiers import OjReference
from legalgraph.kinds.names import Names
from legalgraph.scan import scan

#: Elements within a line of print; every other begins a line of its own.
INLINE = frozenset({"REF.DOC.OJ", "REF.DOC", "REF.DOC.ECR", "DATE", "HT", "FT", "QUOT.START", "QUOT.END"})
NO_NAMES = Names.of([])


def predictions(folder: Path) -> Iterator[dict[str, str]]:
    """Every reference to an issue of the Journal in the acts of this folder, in the form that is scored."""
    for path in sorted(Path(folder).rglob("*.xml")):
        for reference in references(printed(path)):
            yield {
                "file": path.name,
                "collection": reference.series or "P",
                "number": reference.issue,
                "date": reference.date.replace("-", ""),
                "page": reference.page.partition("/")[0],
            }


def references(text: str) -> Iterator[OjReference]:
    """The references that give an issue and its date; since October 2023 there are acts, and no issues."""
    for mention in scan(text, NO_NAMES):
        if mention.kind == "oj" and mention.identifier:
            reference = OjReference.parse(mention.identifier)
            if reference.issue and reference.date:
                yield reference


def printed(path: Path) -> str:
    """The words of an act, a block a line."""
    lines = "".join(_words(parse_xml(read_bounded(path), path.name))).split("\n")
    return "\n".join(line for line in lines if line.strip())


def _words(root: Any) -> Iterator[str]:  # noqa: ANN401 (an element of lxml, which ships no types)
    """The words in their order, with a break wherever a block begins or ends."""
    for event, element in iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            yield ("" if element.tag in INLINE else "\n") + _plain(element.text)
        elif event == "end":
            yield ("" if element.tag in INLINE else "\n") + _plain(element.tail)
        else:
            yield _plain(element.tail)


def _plain(words: str | None) -> str:
    return (words or "").replace("\n", " ")


if __name__ == "__main__":
    for row in predictions(Path(sys.argv[1])):
        print(json.dumps(row, ensure_ascii=False))
