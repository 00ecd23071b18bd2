"""Measures on the citation graph: which provisions much of the law leads to, and which stand between.

The graph of citations as a networkx graph, for measures of one's own, and four measures ready made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.stores.base import Store

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Measured", "measure", "network_of"]

_NODES = """
MATCH (n)-[:CITES]-()
RETURN DISTINCT n.key AS key, coalesce(n.label, n.short_title) AS label, coalesce(n.instrument, n.key) AS instrument
ORDER BY key
"""
_LINKS = """
MATCH (citing)-[link:CITES]->(cited)
RETURN citing.key AS citing, cited.key AS cited, link.words AS words, link.tag AS tag, link.origin AS origin
ORDER BY citing, cited
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """A provision or instrument and its place in the graph.

    ``cited_by`` and ``cites`` count passages, each once; ``reach`` counts all that lead to it through any chain
    of citations; ``between`` is betweenness centrality (Freeman 1977), from 0 to 1: the share of shortest chains
    between two others that pass through it.
    """

    key: str
    label: str
    instrument: str
    cited_by: int
    cites: int
    reach: int
    between: float


def network_of(store: Store) -> nx.MultiDiGraph[str]:
    """Everything that cites or is cited, with ``label`` and ``instrument``; one edge a citation, from citing to cited.

    Edges carry ``words``, ``tag`` ("" where nobody has coded) and ``origin``.
    """
    import networkx as nx  # noqa: PLC0415 heavy, imported late

    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for key, label, instrument in store.run(_NODES):
        network.add_node(str(key), label=str(label), instrument=str(instrument))
    for citing, cited, words, tag, origin in store.run(_LINKS):
        network.add_edge(str(citing), str(cited), words=str(words), tag=str(tag), origin=str(origin))
    return network


def measure(network: nx.MultiDiGraph[str]) -> tuple[Measured, ...]:
    """Each node's measures, those that most lead to first; equals in the order of their keys."""
    import networkx as nx  # noqa: PLC0415 heavy, imported late

    simple: nx.DiGraph[str] = nx.DiGraph(network)
    between = nx.betweenness_centrality(simple)
    measured = (
        Measured(
            key=key,
            label=str(said["label"]),
            instrument=str(said["instrument"]),
            cited_by=simple.in_degree(key),
            cites=simple.out_degree(key),
            reach=len(nx.ancestors(simple, key)),
            between=round(between[key], 6),
        )
        for key, said in network.nodes(data=True)
    )
    return tuple(sorted(measured, key=lambda one: (-one.reach, -one.cited_by, one.key)))
