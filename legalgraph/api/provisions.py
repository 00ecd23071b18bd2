"""A provision, or a whole instrument, as the graph holds it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from legalgraph.containers.bounded import read_bounded
from legalgraph.errors import UnknownNameError
from legalgraph.stores.base import Store, Value

__all__ = ["Shown", "changed", "held"]

_PROVISION = """
MATCH (p:Provision {key: $key})
OPTIONAL MATCH (i:Instrument {key: p.instrument})
RETURN p.key AS key, p.label AS label, p.heading AS heading, p.gist AS gist, p.text AS text,
       i.key AS instrument, i.title AS title, i.short_title AS short_title, i.date AS date, i.status AS status,
       i.text_source AS source, i.text_language AS language, i.text_sha256 AS sha256
"""
_WHOLE = """
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
_THERE = "MATCH (p:Provision {instrument: $instrument}) RETURN p.key AS key"
_READ = "MATCH (i:Instrument) RETURN i.key AS key, i.text_sha256 AS sha256"


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


def held(store: Store, key: str) -> Shown:
    """What the graph holds under this key. Raises UnknownNameError when it holds nothing."""
    found = store.run(_PROVISION if "/" in key else _WHOLE, {"key": key})
    if not found.rows:
        raise _not_held(store, key)
    values = dict(zip(found.columns, (str(value or "") for value in found.rows[0]), strict=True))
    return Shown(**values, path=_places(store, _ABOVE, key), parts=_places(store, _BELOW, key))


def changed(store: Store, files: Mapping[str, Path]) -> list[str]:
    """The instruments whose text held now is not the one that the graph was built from, sorted."""
    read = {str(key): str(sha256) for key, sha256 in store.run(_READ)}
    return sorted(key for key, path in files.items() if _sha256(path) != read.get(key, ""))


def _sha256(path: Path) -> str:
    return hashlib.sha256(read_bounded(path)).hexdigest()


def _places(store: Store, cypher: str, key: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(map(_place, store.run(cypher, {"key": key})))


def _place(row: Sequence[Value]) -> tuple[str, str, str]:
    """Key, label and heading; for a part without a heading, its gist."""
    key, label, *headings = map(str, row)
    return key, label, next(filter(None, headings), "")


def _not_held(store: Store, key: str) -> UnknownNameError:
    instrument = key.partition("/")[0]
    there = [str(found) for (found,) in store.run(_THERE, {"instrument": instrument})]
    advice = "" if there else f"Of {instrument} neither a text nor an outline is held."
    return UnknownNameError("provision in the graph", key, there, advice)
