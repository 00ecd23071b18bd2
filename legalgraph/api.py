"""The library's verbs: what the command line does, for notebooks and programs.

Each opens what it needs, does one thing, and closes it again. Names of provisions may be written as a scholar
writes them: "tfeu 67(2)", "Smuggling Protocol, art. 6(1)(a)".
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from legalgraph.errors import UnknownName
from legalgraph.identifiers.provision_key import as_key, typed
from legalgraph.shelves import Shelves

if TYPE_CHECKING:
    from legalgraph.build import BuildReport
    from legalgraph.catalogue import Catalogue
    from legalgraph.diagrams import Drawing
    from legalgraph.model import CheckReport, Instrument, Mention
    from legalgraph.queries import Question, Table
    from legalgraph.stores.base import Store

__all__ = [
    "InstrumentHeld",
    "Place",
    "Shown",
    "build",
    "check",
    "draw",
    "instruments",
    "key_of",
    "query",
    "questions",
    "scan",
    "show",
    "status",
]

#: A folder, or None for what the environment or the installation says.
Place = str | os.PathLike[str] | None

_SHOWN = """
MATCH (p:Provision {key: $key})
OPTIONAL MATCH (i:Instrument {key: p.instrument})
RETURN p.key AS key, p.label AS label, p.heading AS heading, p.gist AS gist, p.text AS text,
       i.key AS instrument, i.title AS title, i.short_title AS short_title, i.date AS date, i.status AS status,
       i.text_source AS source, i.text_language AS language, i.text_sha256 AS sha256
"""
_SHOWN_WHOLE = """
MATCH (i:Instrument {key: $key})
RETURN i.key AS key, "" AS label, "" AS heading, "" AS gist, "" AS text,
       i.key AS instrument, i.title AS title, i.short_title AS short_title, i.date AS date, i.status AS status,
       i.text_source AS source, i.text_language AS language, i.text_sha256 AS sha256
"""
_ABOVE = """
MATCH (above:Provision)-[:HAS_PART*1..]->(p:Provision {key: $key})
RETURN above.key AS key, above.label AS label, above.heading AS heading ORDER BY above.order
"""
_BELOW = """
MATCH (p {key: $key})-[link:HAS_PART]->(part:Provision)
RETURN part.key AS key, part.label AS label, part.heading AS heading, part.gist AS gist ORDER BY link.order
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """A provision (or a whole instrument) as the graph holds it. ``text`` is "" where no text is held.

    ``path`` is what it is a part of, outermost first, and ``parts`` what it is made of, each as (key, label,
    heading); ``source``, ``language`` and ``sha256`` say which text of the instrument was read.
    """

    key: str
    label: str
    heading: str
    gist: str
    text: str
    instrument: str
    title: str
    short_title: str
    date: str
    status: str
    source: str
    language: str
    sha256: str
    path: tuple[tuple[str, str, str], ...]
    parts: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class InstrumentHeld:
    """An instrument of the catalogue, and the file that holds its text ("" if none)."""

    instrument: Instrument
    source: str


def build(
    *,
    sources: Place = None,
    shelves: Place = None,
    store: str | None = None,
    told: Callable[[str, int, int], None] = lambda *_: None,
) -> BuildReport:
    """Build the graph anew from the catalogue and the texts held, and put it in the old one's place.

    Raises ShelfError, SourceMissing and StoreError; a text that cannot be read is in the report's ``unread``.
    """
    from legalgraph.build import build as build_graph  # noqa: PLC0415 heavy, imported late
    from legalgraph.sources import folder_of, locate  # noqa: PLC0415
    from legalgraph.stores.all import open_store  # noqa: PLC0415

    catalogue = _catalogue(shelves)
    located = locate(catalogue.instruments, folder_of(sources))
    with open_store(store, write=True) as opened:
        return build_graph(catalogue, located, opened, told)


def show(reference: str, *, shelves: Place = None, store: str | None = None) -> Shown:
    """One provision or instrument as the graph holds it. UnknownName when it has none of that name."""
    from legalgraph.stores.all import open_store  # noqa: PLC0415 heavy, imported late

    key = key_of(reference, _catalogue(shelves).instruments)
    with open_store(store) as opened:
        found = opened.run(_SHOWN if "/" in key else _SHOWN_WHOLE, {"key": key})
        if not found.rows:
            raise UnknownName("provision in the graph", key, _near(opened, key))
        values = dict(zip(found.columns, (str(value or "") for value in found.rows[0]), strict=True))
        return Shown(**values, path=_places(opened, _ABOVE, key), parts=_places(opened, _BELOW, key))


def query(name: str, *, shelves: Place = None, store: str | None = None, **arguments: str) -> Table:
    """Ask a question of the shelf. The arguments are those its file declares, as strings."""
    from legalgraph.queries import load_questions, question_named, run  # noqa: PLC0415 heavy, imported late
    from legalgraph.stores.all import open_store  # noqa: PLC0415

    question = question_named(load_questions(Shelves.find(shelves)), name)
    known = _catalogue(shelves).instruments
    with open_store(store) as opened:
        return run(opened, question, arguments, lambda reference: key_of(reference, known))


def questions(*, shelves: Place = None) -> Mapping[str, Question]:
    """The questions on the shelf, by name."""
    from legalgraph.queries import load_questions  # noqa: PLC0415 heavy, imported late

    return load_questions(Shelves.find(shelves))


def draw(
    diagram: str = "spread", *, shelves: Place = None, store: str | None = None, **arguments: str
) -> Drawing:
    """Draw a diagram of the shelf; ``.html`` is one self-contained page."""
    from legalgraph.diagrams import draw as draw_rows  # noqa: PLC0415 heavy, imported late
    from legalgraph.diagrams import load  # noqa: PLC0415

    found = Shelves.find(shelves)
    described = load(diagram, found)
    asked = {name: str(value) for name, value in described.parameters.items()} | arguments
    table = query(described.question, shelves=shelves, store=store, **asked)
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return draw_rows(
        rows, described, shelves=found, asked=table.question.question, parameters=table.parameters
    )


def check(manuscript: str | os.PathLike[str], *, sources: Place = None, shelves: Place = None) -> CheckReport:
    """Check every note of a manuscript against the texts held. The manuscript is only read.

    Raises SourceMissing and UnreadableInput for the manuscript, and UnreadableInput for a text held that
    cannot be read: a check against half the texts would look cleaner than it is.
    """
    from legalgraph.build.texts import read_text  # noqa: PLC0415 heavy, imported late
    from legalgraph.check import check as check_document  # noqa: PLC0415
    from legalgraph.documents.all import read  # noqa: PLC0415
    from legalgraph.sources import folder_of, locate  # noqa: PLC0415

    document = read(Path(manuscript))
    catalogue = _catalogue(shelves)
    versions = [read_text(source) for source in locate(catalogue.instruments, folder_of(sources))]
    return check_document(document, catalogue, versions)


def scan(text: str, *, shelves: Place = None) -> tuple[Mention, ...]:
    """Every mention of an instrument, provision, document or earlier note in a text, with its place."""
    from legalgraph.scan import names_of  # noqa: PLC0415 heavy, imported late
    from legalgraph.scan import scan as scan_text  # noqa: PLC0415

    return scan_text(text, names_of(_catalogue(shelves).instruments.values()))


def instruments(*, sources: Place = None, shelves: Place = None) -> tuple[InstrumentHeld, ...]:
    """Every instrument of the catalogue by date of adoption, and whether a text of it is held."""
    from legalgraph.sources import folder_of, locate  # noqa: PLC0415 heavy, imported late

    known = _catalogue(shelves).instruments
    held = {source.instrument: str(source.path) for source in locate(known, folder_of(sources))}
    by_date = sorted(known.values(), key=lambda one: (one.date or "9999", one.id))
    return tuple(InstrumentHeld(one, held.get(one.id, "")) for one in by_date)


def status(*, sources: Place = None, shelves: Place = None, store: str | None = None) -> dict[str, Any]:
    """Where things lie and what is there: shelves, texts, graph. A graph that is not there is said to be none."""
    from legalgraph import __version__  # noqa: PLC0415 the package itself imports this module late
    from legalgraph.errors import StoreMissing  # noqa: PLC0415
    from legalgraph.sources import folder_of  # noqa: PLC0415
    from legalgraph.stores.all import open_store  # noqa: PLC0415 heavy, imported late

    found = Shelves.find(shelves)
    held = instruments(sources=sources, shelves=shelves)
    folder = folder_of(sources)
    said: dict[str, Any] = {
        "version": __version__,
        "shelves": {"ours": str(found.ours), "own": str(found.own or "")},
        "texts": {"folder": str(folder or ""), "held": sum(bool(one.source) for one in held)},
        "instruments": len(held),
    }
    try:
        with open_store(store) as opened:
            said["graph"] = {"address": opened.address, "built": True, "counts": dict(opened.counts())}
    except StoreMissing as error:
        said["graph"] = {"address": error.store, "built": False, "counts": {}}
    return said


def key_of(reference: str, known: Mapping[str, Instrument]) -> str:
    """The key of what a scholar writes. UnknownName when no instrument, or more than one, has that name."""
    from legalgraph.kinds.names import folded  # noqa: PLC0415 heavy, imported late

    name, pinpoint = typed(reference)
    if name in known:
        return as_key(name, pinpoint)
    bearers = [
        one.id
        for one in known.values()
        if folded(name) in map(folded, (one.id, one.title, one.short_title, *one.names, *one.abbreviations))
    ]
    if len(bearers) == 1:
        return as_key(bearers[0], pinpoint)
    several = (
        f"Several have that name: {', '.join(bearers)}."
        if bearers
        else "“legalgraph instruments” lists them."
    )
    raise UnknownName("instrument", name, known, several)


def _catalogue(shelves: Place) -> Catalogue:
    from legalgraph.catalogue import load  # noqa: PLC0415 heavy, imported late

    return load(Shelves.find(shelves))


def _places(store: Store, cypher: str, key: str) -> tuple[tuple[str, str, str], ...]:
    rows = store.run(cypher, {"key": key}).rows
    return tuple(
        (str(row[0]), str(row[1]), str(row[2] or (row[3] if len(row) > 3 else "") or "")) for row in rows
    )


def _near(store: Store, key: str) -> list[str]:
    cypher = "MATCH (p:Provision {instrument: $instrument}) RETURN p.key AS key"
    return [str(row[0]) for row in store.run(cypher, {"instrument": key.partition("/")[0]})]
