"""A whole graph, counted or read back out of any store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from legalgraph.errors import StoreError
from legalgraph.stores.base import (
    LABELS,
    LINK_TYPES,
    GraphData,
    GraphLink,
    GraphNode,
    Property,
    Store,
    Value,
)

__all__ = ["count_all", "read_back"]

# A server that others use may hold nodes of theirs under our labels: only those with a key are ours.
_COUNT_NODES = "MATCH (n:{name}) WHERE n.key IS NOT NULL RETURN count(n) AS n"
_COUNT_LINKS = (
    "MATCH (a)-[link:{name}]->(b) WHERE a.key IS NOT NULL AND b.key IS NOT NULL RETURN count(link) AS n"
)
_NODES = (
    "MATCH (n:{name}) WHERE n.key IS NOT NULL RETURN n.key AS key, properties(n) AS properties ORDER BY key"
)
_LINKS = """
MATCH (a)-[link:{name}]->(b) WHERE a.key IS NOT NULL AND b.key IS NOT NULL
RETURN labels(a) AS start, a.key AS start_key, labels(b) AS end, b.key AS end_key,
       properties(link) AS properties
ORDER BY start_key, end_key
"""


def count_all(store: Store) -> dict[str, int]:
    """How many nodes of each label and links of each type a store holds."""
    nodes = {label: _number(store, _COUNT_NODES.format(name=label)) for label in LABELS}
    return nodes | {name: _number(store, _COUNT_LINKS.format(name=name)) for name in LINK_TYPES}


def read_back(store: Store) -> GraphData:
    """The whole graph as it stands in a store. Raises StoreError when it holds what we would not write."""
    try:
        return GraphData(tuple(_nodes(store)), tuple(_links(store)))
    except ValueError as error:
        raise StoreError(store.address, f"holds something that is not of this graph: {error}.") from error


def _number(store: Store, cypher: str) -> int:
    return cast("int", store.run(cypher).rows[0][0])


def _nodes(store: Store) -> Iterator[GraphNode]:
    for label in LABELS:
        for key, properties in store.run(_NODES.format(name=label)):
            yield GraphNode(label, cast("str", key), _properties(properties))


def _links(store: Store) -> Iterator[GraphLink]:
    for name in LINK_TYPES:
        for start, start_key, end, end_key, properties in store.run(_LINKS.format(name=name)):
            yield GraphLink(name, _end(start, start_key), _end(end, end_key), _properties(properties))


def _end(labels: Value, key: Value) -> tuple[str, str]:
    ours = [label for label in cast("list[str]", labels) if label in LABELS]
    if len(ours) != 1:
        raise ValueError(f"“{key}” has {len(ours)} labels of ours")
    return ours[0], cast("str", key)


def _properties(value: Value) -> Mapping[str, Property]:
    return cast("Mapping[str, Property]", value)
