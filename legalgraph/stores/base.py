"""What a graph store takes in, gives back and promises, whichever database stands behind it.

The names of labels and links below are the only words of ours that are ever put into the text of a
Cypher statement; everything else goes to the database as a parameter.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from legalgraph.errors import StoreError

__all__ = [
    "LABELS",
    "LINK_TYPES",
    "GraphData",
    "GraphLink",
    "GraphNode",
    "Parameter",
    "Progress",
    "Property",
    "Rows",
    "Store",
    "Value",
    "batches",
    "elsewhere_refused",
    "path_refused",
    "write_refused",
]

LABELS = ("Instrument", "Provision", "Concept", "Coder", "Coding", "Unresolved")
LINK_TYPES = (
    "HAS_PART",
    "CITES",
    "DESCENDS_FROM",
    "EXPRESSES",
    "BROADER",
    "HAS_UNRESOLVED",
    "CODED",
    "ON",
)

Property = str | int | float | bool | Sequence[str]
Parameter = str | int | float | bool | Sequence[str] | None
Value = str | int | float | bool | list["Value"] | dict[str, "Value"] | None
Thing = TypeVar("Thing")
Progress = Callable[[int, int], None]

_PROPERTY_NAME = re.compile(r"[a-z][a-z0-9_]*")
_HALF_A_PAIR = re.compile("[\ud800-\udfff]")
_LARGEST_INTEGER = 2**63 - 1


@dataclass(frozen=True, slots=True)
class GraphNode:
    """One node: its label, its key (unique within the label), and its other properties."""

    label: str
    key: str
    properties: Mapping[str, Property] = field(default_factory=dict)

    def row(self) -> dict[str, Property]:
        """All properties, the key among them."""
        return {**self.properties, "key": self.key}


@dataclass(frozen=True, slots=True)
class GraphLink:
    """One link between two nodes, each named by its label and key."""

    type: str
    start: tuple[str, str]
    end: tuple[str, str]
    properties: Mapping[str, Property] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GraphData:
    """A whole graph, ready to be written.

    Raises ValueError when a label or type is not one of ours, two nodes of a label share a key, a link
    has an end that is not there, or a property is something a database cannot keep.
    """

    nodes: tuple[GraphNode, ...] = ()
    links: tuple[GraphLink, ...] = ()

    def __post_init__(self) -> None:
        known: set[tuple[str, str]] = set()
        for node in self.nodes:
            _check_node(node, known)
            known.add((node.label, node.key))
        for link in self.links:
            _check_link(link, known)

    @property
    def size(self) -> int:
        return len(self.nodes) + len(self.links)


@dataclass(frozen=True, slots=True)
class Rows:
    """What a question got back.

    ``columns`` is empty when there are no rows and the database does not name their columns.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


class Store(Protocol):
    """A graph database that holds one graph of ours. All its faults are StoreErrors."""

    @property
    def address(self) -> str:
        """Where it is, as a user may be told: a folder or an address, never with a password."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def ensure_schema(self) -> None:
        """Make sure that keys are unique within their label."""
        ...

    def bulk_load(self, data: GraphData, progress: Progress | None = None) -> None:
        """Put this graph in the place of the one before; readers see either the old one or the new one.

        ``progress`` is told how many of how many nodes and links are in.
        """
        ...

    def run(self, cypher: str, parameters: Mapping[str, Parameter] | None = None) -> Rows:
        """Ask. A statement that would change the graph is refused."""
        ...

    def counts(self) -> Mapping[str, int]:
        """How many nodes of each label and links of each type there are."""
        ...

    def backup(self, to: Path) -> None:
        """Write the graph to a new folder that can be opened as a store."""
        ...

    def close(self) -> None:
        """Let go of the database. Closing twice is harmless."""
        ...


def write_refused(address: str) -> StoreError:
    """What a question is told that tries to change the graph."""
    return StoreError(address, "a question may read the graph, not change it.")


def elsewhere_refused(address: str) -> StoreError:
    """What a question is told that would have the database read a file or a web address (LOAD CSV)."""
    return StoreError(address, "a question may read the graph, and no other file or address.")


def path_refused(address: str) -> StoreError:
    """What a question is told that returns a path, which every database writes in a way of its own."""
    return StoreError(
        address, "a path cannot be shown.", "Return nodes(path) or relationships(path) instead."
    )


def batches(
    things: Iterable[Thing], name: Callable[[Thing], str], size: int = 1000
) -> Iterator[tuple[str, list[Thing]]]:
    """The nodes of one label, or the links of one type, so many at a time; their order within it is kept."""
    for common, group in groupby(sorted(things, key=name), key=name):
        same = list(group)
        for first in range(0, len(same), size):
            yield common, same[first : first + size]


# --- checking ------------------------------------------------------------------------------------


def _check_node(node: GraphNode, known: set[tuple[str, str]]) -> None:
    if node.label not in LABELS:
        raise ValueError(f"“{node.label}” is not a label of this graph ({', '.join(LABELS)})")
    if not node.key:
        raise ValueError(f"a node {node.label} has no key")
    if (node.label, node.key) in known:
        raise ValueError(f"there are two nodes {node.label} “{node.key}”")
    if node.properties.get("key", node.key) != node.key:
        raise ValueError(f"{node.label} “{node.key}” has another key among its properties")
    _check_properties(f"{node.label} “{node.key}”", node.row())


def _check_link(link: GraphLink, known: set[tuple[str, str]]) -> None:
    if link.type not in LINK_TYPES:
        raise ValueError(f"“{link.type}” is not a type of link of this graph ({', '.join(LINK_TYPES)})")
    for label, key in (link.start, link.end):
        if (label, key) not in known:
            raise ValueError(f"a link {link.type} has an end that is not there: {label} “{key}”")
    _check_properties(f"{link.type} from “{link.start[1]}” to “{link.end[1]}”", link.properties)


def _check_properties(of: str, properties: Mapping[str, Property]) -> None:
    for name, value in properties.items():
        if not _PROPERTY_NAME.fullmatch(name):
            raise ValueError(f"{of}: “{name}” is not a name for a property")
        if not _can_be_kept(value):
            raise ValueError(f"{of}: {name} is {value!r:.60}, which a graph database cannot keep")


def _can_be_kept(value: object) -> bool:
    if isinstance(value, str):
        return _is_unicode(value)
    if isinstance(value, bool):
        return True
    if isinstance(value, int):
        return -_LARGEST_INTEGER <= value <= _LARGEST_INTEGER
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, (list, tuple)) and all(
        isinstance(item, str) and _is_unicode(item) for item in value
    )


def _is_unicode(text: str) -> bool:
    """Whether every character is one: half of a surrogate pair is not, and no database takes it."""
    return not _HALF_A_PAIR.search(text)
