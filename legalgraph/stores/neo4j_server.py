"""The graph on a Neo4j server (5.7 or later), through the official driver.

A new graph comes in by one transaction that takes the old one out: until it is committed everybody sees
the old graph, and if anything fails nothing has changed. Marking each graph with a generation instead
would ask every question to filter by it, and the questions are the same text for every store. A server
may hold other people's nodes: only nodes under our labels that have a key are ever removed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from legalgraph.errors import StoreError, UsageError
from legalgraph.stores.base import (
    LABELS,
    GraphData,
    GraphLink,
    Parameter,
    Progress,
    Rows,
    Value,
    batches,
    elsewhere_refused,
    path_refused,
    write_refused,
)
from legalgraph.stores.cypher import reads_elsewhere
from legalgraph.stores.embedded import rebuild
from legalgraph.stores.whole import count_all, read_back

if TYPE_CHECKING:
    import neo4j

__all__ = ["Neo4jStore"]

_USER = "LEGALGRAPH_NEO4J_USER"
_PASSWORD = "LEGALGRAPH_NEO4J_PASSWORD"  # noqa: S105 - the name of a variable
_TIMEOUT = 15.0

_CONSTRAINT = """
CREATE CONSTRAINT legalgraph_{label}_key IF NOT EXISTS FOR (n:{label}) REQUIRE n.key IS UNIQUE
"""
_CLEAR = "MATCH (n:{label}) WHERE n.key IS NOT NULL DETACH DELETE n"
_ADD_NODES = "UNWIND $rows AS row CREATE (n:{label}) SET n = row RETURN count(n) AS added"
_ADD_LINKS = """
UNWIND $rows AS row
MATCH (a:{start} {{key: row.start}})
MATCH (b:{end} {{key: row.end}})
CREATE (a)-[link:{type}]->(b) SET link = row.properties
RETURN count(link) AS added
"""


class Neo4jStore:
    """A graph on a server. User and password come from the environment and are never shown."""

    def __init__(self, address: str, *, write: bool = False) -> None:
        self._address = _without_credentials(address)
        self._writes = write
        import neo4j  # noqa: PLC0415 - heavy, imported late

        with self._faults():
            self._driver = neo4j.GraphDatabase.driver(
                address,
                auth=_credentials(),
                connection_timeout=_TIMEOUT,
                connection_acquisition_timeout=_TIMEOUT,
                notifications_min_severity="OFF",  # hints about unused labels are not for the user's terminal
            )
        try:
            with self._faults():
                self._driver.verify_connectivity()
        except StoreError:
            self._driver.close()
            raise

    @property
    def address(self) -> str:
        return self._address

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ensure_schema(self) -> None:
        with self._faults(), self._driver.session() as session:
            for label in LABELS:
                session.run(_CONSTRAINT.format(label=label)).consume()

    def bulk_load(self, data: GraphData, progress: Progress | None = None) -> None:
        if not self._writes:
            raise StoreError(self.address, "was opened for reading.", "Open it for writing.")
        self.ensure_schema()
        with self._faults(), self._driver.session() as session, session.begin_transaction() as transaction:
            for label in LABELS:
                transaction.run(_CLEAR.format(label=label)).consume()
            done = 0
            for cypher, rows in _statements(data):
                self._add(transaction, cypher, rows)
                done += len(rows)
                if progress:
                    progress(done, data.size)
            transaction.commit()

    def run(self, cypher: str, parameters: Mapping[str, Parameter] | None = None) -> Rows:
        """Ask, in a transaction that is never committed; the server refuses to write in it besides."""
        if reads_elsewhere(cypher):
            raise elsewhere_refused(self.address)
        with self._faults(), self._driver.session(default_access_mode="READ") as session:
            transaction = session.begin_transaction()
            try:
                result = transaction.run(cypher, dict(parameters or {}))
                columns = tuple(result.keys())
                found = [tuple(record.values()) for record in result]
                kind = result.consume().query_type
            finally:
                transaction.close()  # which undoes whatever a server may have let pass
        if kind != "r":
            raise write_refused(self.address)
        return Rows(columns, tuple(tuple(_plain(value, self.address) for value in row) for row in found))

    def counts(self) -> Mapping[str, int]:
        return count_all(self)

    def backup(self, to: Path) -> None:
        """Write the graph to a folder as an embedded one, which needs no server to be opened."""
        if to.exists():
            raise StoreError(str(to), "is there already; no backup is written over it.", "Name a new folder.")
        rebuild(to, read_back(self))

    def close(self) -> None:
        self._driver.close()

    def _add(self, transaction: neo4j.Transaction, cypher: str, rows: list[dict[str, object]]) -> None:
        record = transaction.run(cypher, rows=rows).single(strict=True)
        if record["added"] != len(rows):
            raise StoreError(
                self.address, f"took in {record['added']} of {len(rows)} rows; nothing was changed."
            )

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Turn the driver's and the server's errors into StoreErrors that say what to do."""
        from neo4j import exceptions as neo4j_errors  # noqa: PLC0415 - heavy, imported late

        try:
            yield
        except neo4j_errors.AuthError as error:
            raise StoreError(
                self.address, "refused the user name or password.", f"Set {_USER} and {_PASSWORD}."
            ) from error
        except (neo4j_errors.ServiceUnavailable, neo4j_errors.SessionExpired) as error:
            raise StoreError(
                self.address,
                "no server answers there.",
                "Is it running, and is the address right (neo4j://host:7687; bolt:// for a single server)?",
            ) from error
        except neo4j_errors.Neo4jError as error:
            if "AccessMode" in error.code or "ForbiddenOnReadOnly" in error.code:
                raise write_refused(self.address) from error
            raise StoreError(self.address, _first_line(error.message)) from error
        except (neo4j_errors.DriverError, ValueError) as error:
            raise StoreError(self.address, _first_line(str(error))) from error


def _statements(data: GraphData) -> Iterator[tuple[str, list[dict[str, object]]]]:
    for label, nodes in batches(data.nodes, lambda node: node.label):
        yield _ADD_NODES.format(label=label), [dict(node.row()) for node in nodes]
    for _, links in batches(data.links, _kind):
        first = links[0]
        cypher = _ADD_LINKS.format(type=first.type, start=first.start[0], end=first.end[0])
        yield cypher, [_row(link) for link in links]


def _kind(link: GraphLink) -> str:
    return f"{link.type} {link.start[0]} {link.end[0]}"


def _row(link: GraphLink) -> dict[str, object]:
    return {"start": link.start[1], "end": link.end[1], "properties": dict(link.properties)}


def _without_credentials(address: str) -> str:
    """The address, as long as it says no user or password: what stands in an address gets printed."""
    try:
        named = urlsplit(address).username is not None or "@" in urlsplit(address).netloc
    except ValueError:
        named = "@" in address
    if named:
        raise UsageError(
            f"A store's address may not contain a user or password. Set {_USER} and {_PASSWORD}."
        )
    return address


def _credentials() -> tuple[str, str] | None:
    user, password = os.environ.get(_USER), os.environ.get(_PASSWORD)
    return (user or "neo4j", password) if password else None


def _first_line(words: str | None) -> str:
    lines = (words or "").strip().splitlines()
    return f"{lines[0].rstrip('.')}." if lines else "it refused without a reason."


def _plain(value: object, address: str) -> Value:
    """A value without what only a server knows: nodes and relationships become their properties."""
    from neo4j import graph, time  # noqa: PLC0415 - heavy, imported late

    if isinstance(value, graph.Path):
        raise path_refused(address)
    if isinstance(value, (graph.Node, graph.Relationship, dict)):
        return {name: _plain(of, address) for name, of in sorted(value.items())}
    if isinstance(value, (list, tuple)):
        return [_plain(item, address) for item in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return value.iso_format() if isinstance(value, (time.Date, time.DateTime, time.Time)) else str(value)
