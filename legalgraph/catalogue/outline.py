"""``<id>.outline.csv`` and ``<id>.citations.csv``: an instrument's provisions, and what they cite.

Outline: ``path,parent,label,gist``, one provision a line in the order of the text. ``parent`` is the path it
is a part of, empty for the instrument itself; it stands on an earlier line. ``label`` is a short label and
``gist`` one line on what the provision says, both in our own words, both may be empty.

Citations: ``citing,cited,words``, full keys. ``citing`` is the deepest provision that holds the words,
``cited`` a provision or an instrument, ``words`` the few quoted words that cite. A pair is listed once.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.catalogue.keys import Keys, path_fault
from legalgraph.catalogue.rows import Row, rows_of
from legalgraph.model import Catalogued, Outlined
from legalgraph.shelves import ShelfFile

__all__ = ["CITATION_COLUMNS", "OUTLINE_COLUMNS", "read_citations", "read_outline"]

OUTLINE_COLUMNS = ("path", "parent", "label", "gist")
CITATION_COLUMNS = ("citing", "cited", "words")


def read_outline(file: ShelfFile) -> Iterator[Outlined]:
    """The provisions of an outline. Raises ShelfError for a path that is none, there twice or an orphan."""
    seen = {""}
    for row in rows_of(file, OUTLINE_COLUMNS):
        path, parent = row["path"], row["parent"]
        if fault := path_fault(path):
            raise row.wrong(fault, "Write a path like art_67/para_2.")
        if path in seen:
            raise row.wrong(f"“{path}” is listed twice.", "Keep one line for each provision.")
        if parent not in seen:
            raise row.wrong(f"the parent “{parent}” is not on an earlier line.", "List it first.")
        seen.add(path)
        yield Outlined(path, row["label"], row["gist"], parent)


def read_citations(file: ShelfFile, instrument: str, keys: Keys) -> Iterator[Catalogued]:
    """The citations of an instrument's provisions. Raises ShelfError for an unknown key or a pair twice."""
    seen: set[tuple[str, str]] = set()
    for row in rows_of(file, CITATION_COLUMNS):
        row.needed(*CITATION_COLUMNS)
        _check(row, instrument, keys)
        pair = row["citing"], row["cited"]
        if pair in seen:
            raise row.wrong(f"{pair[0]} → {pair[1]} is listed twice.", "Keep one line for each pair.")
        seen.add(pair)
        yield Catalogued(*pair, row["words"])


def _check(row: Row, instrument: str, keys: Keys) -> None:
    if row["citing"].partition("/")[0] != instrument:
        problem = f"“{row['citing']}” is not a provision of {instrument}."
        raise row.wrong(problem, "List it in the file of the instrument that cites.")
    for column in ("citing", "cited"):
        if fault := keys.fault(row[column]):
            raise row.wrong(*fault)
