"""Which store stands behind an address: one table, one line a scheme."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from legalgraph.errors import UsageError
from legalgraph.stores.base import Store
from legalgraph.stores.embedded import EmbeddedStore
from legalgraph.stores.neo4j_server import Neo4jStore

__all__ = ["default_folder", "open_store"]

VARIABLE = "LEGALGRAPH_STORE"


def open_store(address: str | None, *, write: bool = False) -> Store:
    """Open the graph at this address: a folder, or a server (``neo4j://host:7687``).

    Without an address, the one in LEGALGRAPH_STORE; without that, a folder of the platform's for data.
    Raises StoreMissingError, StoreBusyError or StoreError, and UsageError for an address of no known kind.
    """
    named = address or os.environ.get(VARIABLE) or str(default_folder())
    scheme, mark, _ = named.partition("://")
    opener = _STORES.get(f"{scheme}{mark}".lower() if mark else "")
    if opener is None:
        known = ", ".join(f"{name}…" for name in _STORES if name)
        raise UsageError(f"“{scheme}{mark}” is no address of a graph. Give a folder, or one of {known}.")
    return opener(named, write)


def default_folder() -> Path:
    """Where the graph lies when nobody says where."""
    import platformdirs  # noqa: PLC0415 - needed only when no address is given

    return Path(platformdirs.user_data_dir("legalgraph", appauthor=False)) / "graph"


def _folder(address: str, write: bool) -> Store:  # noqa: FBT001 - the table's common signature
    return EmbeddedStore(Path(address).expanduser(), write=write)


def _server(address: str, write: bool) -> Store:  # noqa: FBT001 - the table's common signature
    return Neo4jStore(address, write=write)


_STORES: Mapping[str, Callable[[str, bool], Store]] = MappingProxyType(
    {
        "": _folder,
        "neo4j://": _server,
        "neo4j+s://": _server,
        "bolt://": _server,
        "bolt+s://": _server,
    }
)
