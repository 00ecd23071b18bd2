"""The whole shelf ``instruments/``, read and checked: every key, tag, coder and concept named is there.

On the shelf lie ``<id>.toml``, ``<id>.outline.csv`` and ``<id>.citations.csv``; in its folder ``coding``
``codebook*.toml``, ``concepts*.toml``, ``links*.csv`` and ``expresses*.csv``; in its folder ``shapes``
``<name>.toml``. Notes to people (``.md``) may lie beside them. Any other file is a mistake and said to be one.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from legalgraph.catalogue.codebook import read_codebook, read_concepts
from legalgraph.catalogue.codings import Scheme, read_expressions, read_links
from legalgraph.catalogue.instruments import instrument_of
from legalgraph.catalogue.keys import Keys
from legalgraph.catalogue.outline import read_citations, read_outline
from legalgraph.catalogue.shapes import check_shapes, read_shapes
from legalgraph.catalogue.table import nearest, table_of
from legalgraph.errors import ShelfError
from legalgraph.model import Coder, Coding, Concept, ConceptCoding, Instrument, Outlined, Shape, Tag
from legalgraph.shelves import ShelfFile, Shelves

__all__ = ["Catalogue", "load"]

SHELF, CODING, SHAPES = "instruments", "coding", "shapes"
ENTRY, OUTLINE, CITATIONS = ".toml", ".outline.csv", ".citations.csv"
CODEBOOKS, CONCEPTS, LINKS, EXPRESSIONS = "codebook*.toml", "concepts*.toml", "links*.csv", "expresses*.csv"
NOTES = "*.md"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that the shelf says; instruments, tags, coders, concepts and shapes by their ids."""

    instruments: Mapping[str, Instrument]
    tags: Mapping[str, Tag]
    coders: Mapping[str, Coder]
    concepts: Mapping[str, Concept]
    codings: tuple[Coding, ...] = ()
    expressions: tuple[ConceptCoding, ...] = ()
    shapes: Mapping[str, Shape] = field(default_factory=dict)


def load(shelves: Shelves) -> Catalogue:
    """Read the shelf of instruments. Raises ShelfError with file and place for whatever is wrong on it."""
    files = shelves.files(SHELF, "")
    coding = _sorted_out(shelves.files(SHELF, "", CODING))
    entries = {name.removesuffix(ENTRY): file for name, file in files.items() if name.endswith(ENTRY)}
    _check_files(files.values(), entries)
    outlines = {id_: _outline(id_, files) for id_ in entries}
    keys = Keys({id_: frozenset(each.path for each in outline) for id_, outline in outlines.items()})
    shapes = read_shapes(shelves.files(SHELF, "", SHAPES).values())
    instruments = {id_: _instrument(id_, files, outlines[id_], keys, shapes) for id_ in entries}
    tags, coders = read_codebook(coding[CODEBOOKS])
    concepts = read_concepts(coding[CONCEPTS])
    scheme = Scheme(keys, tags, coders, concepts)
    codings = read_links(coding[LINKS], scheme)
    expressions = read_expressions(coding[EXPRESSIONS], scheme)
    return Catalogue(instruments, tags, coders, concepts, codings, expressions, shapes)


def _outline(id_: str, files: Mapping[str, ShelfFile]) -> tuple[Outlined, ...]:
    file = files.get(id_ + OUTLINE)
    return tuple(read_outline(file)) if file else ()


def _instrument(
    id_: str,
    files: Mapping[str, ShelfFile],
    outline: tuple[Outlined, ...],
    keys: Keys,
    shapes: Mapping[str, Shape],
) -> Instrument:
    table = table_of(files[id_ + ENTRY])
    described = instrument_of(table, id_, keys)
    check_shapes(table, shapes)
    file = files.get(id_ + CITATIONS)
    citations = tuple(read_citations(file, id_, keys)) if file else ()
    return replace(described, outline=outline, citations=citations)


def _check_files(files: Iterable[ShelfFile], entries: Mapping[str, ShelfFile]) -> None:
    for file in files:
        ending = next((each for each in (ENTRY, OUTLINE, CITATIONS) if file.name.endswith(each)), "")
        if not ending and not fnmatch.fnmatch(file.name, NOTES):
            advice = f"Name it <id>{ENTRY}, <id>{OUTLINE} or <id>{CITATIONS}."
            raise ShelfError(str(file), "is not a file that this shelf knows.", advice=advice)
        name = file.name.removesuffix(ending)
        if ending and name not in entries:
            advice = nearest(name, entries) or f"Add {name}{ENTRY}."
            raise ShelfError(str(file), f"There is no instrument “{name}” on the shelf.", advice=advice)


def _sorted_out(files: Mapping[str, ShelfFile]) -> dict[str, list[ShelfFile]]:
    patterns = (CODEBOOKS, CONCEPTS, LINKS, EXPRESSIONS, NOTES)
    found: dict[str, list[ShelfFile]] = {pattern: [] for pattern in patterns}
    for name, file in files.items():
        fits = [each for each in patterns if fnmatch.fnmatch(name.removeprefix(f"{CODING}/"), each)]
        if not fits:
            advice = f"Name it after one of {', '.join(patterns[:-1])}."
            raise ShelfError(str(file), "is not a file that this shelf knows.", advice=advice)
        found[fits[0]].append(file)
    return found
