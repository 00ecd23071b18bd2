"""``coding/codebook*.toml`` and ``coding/concepts*.toml``: the tags, who codes, and the concept scheme.

- ``[[tags]]``: ``id``, ``label``, ``definition``, ``use_when``, ``not_when``, ``typical``, ``borderline``,
  ``broader`` (for a sub-tag: the tag it is a kind of), ``for_people_only`` (true if no rule may propose it).
- ``[[coders]]``: ``id``, ``name``, ``is_rule``.
- ``[[concepts]]``: ``id``, ``label``, ``definition`` (in our words), ``source`` (work and note, or
  "unchecked"), ``broader``, ``related``.

A scholar adds a coder or concepts by a file of her own beside ours (``coding/codebook-mine.toml``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from legalgraph.catalogue.table import Table, nearest, table_of
from legalgraph.model import Coder, Concept, Tag
from legalgraph.shelves import ShelfFile

__all__ = ["read_codebook", "read_concepts"]

Entry = TypeVar("Entry", Tag, Coder, Concept)

TAG_TEXTS = ("id", "label", "definition", "use_when", "not_when", "broader", "typical", "borderline")


def read_codebook(files: Iterable[ShelfFile]) -> tuple[dict[str, Tag], dict[str, Coder]]:
    """Tags and coders of all codebooks. Raises ShelfError for an id twice there or an unknown broader tag."""
    tables = [table_of(file) for file in files]
    for table in tables:
        table.only(("tags", "coders"))
    tags = [each for table in tables for each in table.tables("tags")]
    known = _by_id(tags, _tag)
    for each in tags:
        broader = known.get(each.text("broader"))
        _check_among(each, "broader", known)
        if broader is not None and broader.broader:
            raise each.wrong("broader", f"“{broader.id}” is itself a sub-tag.", "Name the tag above it.")
    return known, _by_id((each for table in tables for each in table.tables("coders")), _coder)


def read_concepts(files: Iterable[ShelfFile]) -> dict[str, Concept]:
    """The concept scheme. Raises ShelfError for an id twice there, an unknown or a circular broader term."""
    tables = [table_of(file) for file in files]
    for table in tables:
        table.only(("concepts",))
    concepts = [each for table in tables for each in table.tables("concepts")]
    known = _by_id(concepts, _concept)
    for each in concepts:
        _check_among(each, "broader", known)
        _check_related(each, known)
        _check_circle(each, known)
    return known


def _tag(table: Table) -> Tag:
    table.only((*TAG_TEXTS, "for_people_only"))
    needed = {field: table.text(field, needed=True) for field in ("id", "label", "definition")}
    texts = {field: table.text(field) for field in TAG_TEXTS if field not in needed}
    return Tag(**needed, **texts, for_people_only=table.truth("for_people_only"))


def _coder(table: Table) -> Coder:
    table.only(("id", "name", "is_rule"))
    return Coder(table.text("id", needed=True), table.text("name", needed=True), table.truth("is_rule"))


def _concept(table: Table) -> Concept:
    table.only(("id", "label", "definition", "source", "broader", "related"))
    needed = {field: table.text(field, needed=True) for field in ("id", "label", "definition", "source")}
    return Concept(**needed, broader=table.text("broader"), related=table.texts("related"))


def _by_id(tables: Iterable[Table], make: Callable[[Table], Entry]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for table in tables:
        entry = make(table)
        if entry.id in found:
            raise table.wrong("id", f"“{entry.id}” is there twice.", "Give one of them another id.")
        found[entry.id] = entry
    return found


def _check_among(table: Table, field: str, known: Mapping[str, object]) -> None:
    word = table.text(field)
    if word and word not in known:
        raise table.wrong(
            field, f"“{word}” is not known.", nearest(word, known) or "Add it, or leave it out."
        )


def _check_related(table: Table, known: Mapping[str, Concept]) -> None:
    for word in table.texts("related"):
        if word not in known:
            raise table.wrong("related", f"“{word}” is not known.", nearest(word, known) or "Add it first.")


def _check_circle(table: Table, known: Mapping[str, Concept]) -> None:
    above = [table.text("id")]
    while broader := known[above[-1]].broader:
        if broader in above:
            problem = f"leads in a circle: {' → '.join((*above, broader))}."
            raise table.wrong("broader", problem, "A concept cannot be broader than itself.")
        above.append(broader)
