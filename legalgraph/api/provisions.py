"""A provision, or a whole instrument, as the graph holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from legalgraph.errors import UnknownNameError

if TYPE_CHECKING:
    from legalgraph.model import Version
    from legalgraph.sources import Source
    from legalgraph.stores.base import Store, Value

__all__ = ["Shown", "changed", "held", "in_language"]

_PROVISION = """
MATCH (p:Provision {key: $key})
OPTIONAL MATCH (i:Instrument {key: p.instrument})
RETURN p.key AS key, p.label AS label, p.heading AS heading, p.gist AS gist, p.text AS text,
       i.key AS instrument, i.title AS title, i.short_title AS short_title, i.date AS date, i.status AS status,
       i.text_source AS source, i.text_language AS language, i.text_dated AS dated,
       i.text_sha256 AS sha256, i.text_damage AS damage
"""
_WHOLE = """
MATCH (i:Instrument {key: $key})
RETURN i.key AS key, "" AS label, "" AS heading, "" AS gist, "" AS text,
       i.key AS instrument, i.title AS title, i.short_title AS short_title, i.date AS date, i.status AS status,
       i.text_source AS source, i.text_language AS language, i.text_dated AS dated,
       i.text_sha256 AS sha256, i.text_damage AS damage
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

#: The graph is as it was built: a text that is held since then is not in it.
_TO_BUILD = (
    "Of {instrument} neither a text nor an outline is held in it; if “legalgraph instruments” says that its text is"
    " held, run “legalgraph build”."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A provision (or a whole instrument) as the graph holds it. ``text`` is "" where no text is held.

    ``path`` is what it is a part of, outermost first, and ``parts`` what it is made of, each as (key, label,
    heading); ``source``, ``language``, ``dated`` (the day whose law it gives, "" if nobody says) and ``sha256`` say
    which text of the instrument was read. ``damage`` is what is known to be wrong with it in that text.
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
    dated: str
    sha256: str
    damage: tuple[str, ...]
    path: tuple[tuple[str, str, str], ...]
    parts: tuple[tuple[str, str, str], ...]


def held(store: Store, key: str) -> Shown:
    """What the graph holds under this key. Raises UnknownNameError when it holds nothing."""
    found = store.run(_PROVISION if "/" in key else _WHOLE, {"key": key})
    if not found.rows:
        raise _not_held(store, key)
    row = dict(zip(found.columns, found.rows[0], strict=True))
    damage = row.pop("damage")
    values = {name: str(value or "") for name, value in row.items()}
    told = _concerning(key, damage if isinstance(damage, list) else ())
    return Shown(
        **values, damage=tuple(told), path=_places(store, _ABOVE, key), parts=_places(store, _BELOW, key)
    )


def _concerning(key: str, damage: Iterable[object]) -> Iterator[str]:
    """What is wrong with this provision, with what it stands in or with what stands in it."""
    asked = key.partition("/")[2]
    for said in map(str, damage):
        path, _, what = said.partition(": ")
        if not path or not asked or f"{asked}/".startswith(f"{path}/") or path.startswith(f"{asked}/"):
            yield said if path else what


def changed(store: Store, located: Iterable[Source]) -> list[str]:
    """The instruments whose text held now is not the one that the graph was built from, sorted."""
    read = {str(key): str(sha256) for key, sha256 in store.run(_READ)}
    return sorted(one.instrument for one in located if _sha256(one) != read.get(one.instrument, ""))


def _sha256(source: Source) -> str:
    import hashlib  # noqa: PLC0415 heavy, imported late

    from legalgraph.build.texts import bytes_of  # noqa: PLC0415

    return hashlib.sha256(bytes_of(source)).hexdigest()


def in_language(shown: Shown, version: Version) -> Shown:
    """The same provision in another language version. Raises UnknownNameError when that version does not have it."""
    found = next((one for one in version.provisions if one.key == shown.key), None)
    if found is None and "/" in shown.key:
        keys = [one.key for one in version.provisions]
        raise UnknownNameError(f"provision in the language “{version.language}”", shown.key, keys)
    headings = {one.key: one.heading for one in version.provisions}
    return replace(
        shown,
        heading=found.heading if found else "",
        text=version.words_of(found) if found else "",
        source=version.source,
        language=version.language,
        dated=version.dated,
        sha256=version.sha256,
        damage=tuple(_concerning(shown.key, (f"{path}: {what}" for path, what in version.damage.items()))),
        path=tuple((key, label, headings.get(key, "")) for key, label, _ in shown.path),
        parts=tuple((key, label, headings.get(key, "")) for key, label, _ in shown.parts),
    )


def _places(store: Store, cypher: str, key: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(map(_place, store.run(cypher, {"key": key})))


def _place(row: Sequence[Value]) -> tuple[str, str, str]:
    """Key, label and heading; for a part without a heading, its gist."""
    key, label, *headings = map(str, row)
    return key, label, next(filter(None, headings), "")


def _not_held(store: Store, key: str) -> UnknownNameError:
    instrument = key.partition("/")[0]
    there = [str(found) for (found,) in store.run(_THERE, {"instrument": instrument})]
    advice = "" if there else _TO_BUILD.format(instrument=instrument)
    return UnknownNameError("provision in the graph", key, there, advice)
