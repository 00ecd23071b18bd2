"""``coding/links*.csv`` and ``coding/expresses*.csv``: who says what of a link or a provision, on what words.

Links: ``citing,cited,tag,sub_tag,coder,words,reason,source,date,certainty``. Expressions:
``provision,concept,coder,words,reason,source,date,certainty``. ``words`` are quoted from the citing passage,
``reason`` is one sentence, ``source`` a work and note or a rule of the codebook, ``date`` the day of the
coding, ``certainty`` one of sure, likely, unsure. Only ``sub_tag`` may be empty. One coder codes a link once:
whoever changes her mind edits her row; who disagrees adds a file of her own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from legalgraph.catalogue.keys import Keys
from legalgraph.catalogue.rows import Row, rows_of
from legalgraph.model import Coder, Coding, Concept, ConceptCoding, Tag
from legalgraph.shelves import ShelfFile

__all__ = ["CERTAINTIES", "EXPRESSION_COLUMNS", "LINK_COLUMNS", "Scheme", "read_expressions", "read_links"]

CERTAINTIES = ("sure", "likely", "unsure")
EVIDENCE = ("coder", "words", "reason", "source", "date", "certainty")
LINK_COLUMNS = ("citing", "cited", "tag", "sub_tag", *EVIDENCE)
EXPRESSION_COLUMNS = ("provision", "concept", *EVIDENCE)


@dataclass(frozen=True, slots=True)
class Scheme:
    """What a coding may name: the keys, the tags, the coders and the concepts."""

    keys: Keys
    tags: Mapping[str, Tag]
    coders: Mapping[str, Coder]
    concepts: Mapping[str, Concept]


def read_links(files: Iterable[ShelfFile], scheme: Scheme) -> tuple[Coding, ...]:
    """Every coding of a link, in the files' order. Raises ShelfError for what the scheme does not know."""
    rows = [row for file in files for row in rows_of(file, LINK_COLUMNS)]
    _check_once(rows, ("citing", "cited", "coder"))
    return tuple(_coding(row, scheme) for row in rows)


def read_expressions(files: Iterable[ShelfFile], scheme: Scheme) -> tuple[ConceptCoding, ...]:
    """The codings of provisions with concepts. Raises ShelfError for what the scheme does not know."""
    rows = [row for file in files for row in rows_of(file, EXPRESSION_COLUMNS)]
    _check_once(rows, ("provision", "concept", "coder"))
    return tuple(_expression(row, scheme) for row in rows)


def _coding(row: Row, scheme: Scheme) -> Coding:
    row.needed(*(column for column in LINK_COLUMNS if column != "sub_tag"))
    _check_keys(row, scheme.keys, "citing", "cited")
    row.one_of("tag", [tag.id for tag in scheme.tags.values() if not tag.broader])
    _check_sub_tag(row, scheme)
    coder = scheme.coders[row.one_of("coder", tuple(scheme.coders))]
    if coder.is_rule and scheme.tags[row["tag"]].for_people_only:
        raise row.wrong(f"“{row['tag']}” is for people to say.", f"{coder.id} is a rule: leave the row out.")
    row.one_of("certainty", CERTAINTIES)
    row.day("date")
    return Coding(**row.cells)


def _expression(row: Row, scheme: Scheme) -> ConceptCoding:
    row.needed(*EXPRESSION_COLUMNS)
    _check_keys(row, scheme.keys, "provision")
    row.one_of("concept", tuple(scheme.concepts))
    row.one_of("coder", tuple(scheme.coders))
    row.one_of("certainty", CERTAINTIES)
    row.day("date")
    return ConceptCoding(**row.cells)


def _check_keys(row: Row, keys: Keys, *columns: str) -> None:
    for column in columns:
        if fault := keys.fault(row[column]):
            raise row.wrong(*fault)


def _check_sub_tag(row: Row, scheme: Scheme) -> None:
    if row["sub_tag"]:
        below = [tag.id for tag in scheme.tags.values() if tag.broader and tag.broader == row["tag"]]
        row.one_of("sub_tag", below)


def _check_once(rows: Iterable[Row], columns: tuple[str, ...]) -> None:
    seen: dict[tuple[str, ...], Row] = {}
    for row in rows:
        said = tuple(row[column] for column in columns)
        if said in seen:
            first = seen[said]
            problem = f"{said[-1]} has coded {' → '.join(said[:-1])} in {first.file.name}, line {first.line}."
            raise row.wrong(problem, "Keep one of the two.")
        seen[said] = row
