"""ArcadeDB, the engine behind the embedded store: how it is started, what of it is used, how it answers.

With embedded.py this is all that is known of the engine (package ``arcadedb``, native build).
"""

from __future__ import annotations

import functools
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Protocol, Self, cast

from legalgraph.errors import StoreError
from legalgraph.stores.base import Parameter, Property, Value, path_refused, write_refused

__all__ = ["Database", "Engine", "engine", "faults", "openings", "plain"]


class _Schema(Protocol):
    def get_or_create_edge_type(self, name: str) -> object: ...


class _Answer(Protocol):
    def to_list(self) -> list[dict[str, object]]: ...


class _Batch(Protocol):
    def __enter__(self) -> Self: ...
    def __exit__(self, *of: object) -> None: ...
    def create_vertices(self, label: str, rows: list[dict[str, Property]]) -> list[str]: ...
    def new_edges(
        self, starts: list[str], name: str, ends: list[str], properties: list[dict[str, Property]]
    ) -> object: ...


class Database(Protocol):
    """What is used of the engine's database object."""

    @property
    def schema(self) -> _Schema: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *of: object) -> None: ...
    def query(self, language: str, statement: str, parameters: dict[str, Parameter]) -> _Answer: ...
    def command(self, language: str, statement: str) -> object: ...
    def graph_batch(self, *, expected_edge_count: int) -> _Batch: ...
    def close(self) -> None: ...


class Engine(Protocol):
    """What is used of the engine's package."""

    @property
    def ArcadeDBError(self) -> type[Exception]: ...  # noqa: N802 - the engine's own name
    def create_database(self, path: str) -> Database: ...
    def open_database(self, path: str, *, read_only: bool) -> Database: ...


# --- opening -------------------------------------------------------------------------------------


class _Openings:
    """The folders this process has open, each once however many use it: the engine allows no more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: dict[Path, tuple[Database, int]] = {}

    def take(self, path: Path, address: str) -> Database:
        with self._lock:
            if path in self._open:
                database, users = self._open[path]
            else:
                with faults(address):
                    database, users = engine(address).open_database(str(path), read_only=True), 0
            self._open[path] = database, users + 1
            return database

    def give_back(self, path: Path) -> None:
        with self._lock:
            database, users = self._open.pop(path)
            if users > 1:
                self._open[path] = database, users - 1
            else:
                database.close()


@functools.cache
def openings() -> _Openings:
    return _Openings()


# LOAD CSV would let a query file read any file or web address. The store refuses it; so does the engine.
_CLOSED = (
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
)


def engine(address: str) -> Engine:
    """The engine, told before its first use to be silent and to read nothing but its own folder.

    It takes such settings from the environment alone. What the user has set there stays.
    """
    import platformdirs  # noqa: PLC0415 - needed with the engine only

    given = os.environ.get("ARCADEDB_NATIVE_ISOLATE_ARGS", "").split()
    closed = [setting for setting in _CLOSED if setting not in given]
    os.environ["ARCADEDB_NATIVE_ISOLATE_ARGS"] = " ".join(given + closed)
    os.environ.setdefault("ARCADEDB_LOG_CONSOLE", "0")
    # It must have a log folder somewhere; this is the place the platform has for it.
    os.environ.setdefault("ARCADEDB_LOG_DIR", platformdirs.user_log_dir("legalgraph", appauthor=False))
    try:
        import arcadedb  # noqa: PLC0415 - heavy, imported late
    except ModuleNotFoundError as error:
        raise StoreError(
            address,
            "the embedded database is not made for this kind of machine.",
            "Use a Neo4j server instead (--store neo4j://…).",
        ) from error
    return cast("Engine", arcadedb)


# --- the engine's words and values -----------------------------------------------------------------


@contextmanager
def faults(address: str) -> Iterator[None]:
    """Turn the engine's errors into StoreErrors with the first line of what it says."""
    refusal = engine(address).ArcadeDBError
    try:
        yield
    except refusal as error:
        words = str(error)
        if "QueryNotIdempotentException" in words or "DatabaseIsReadOnlyException" in words:
            raise write_refused(address) from error
        raise StoreError(address, _first_line(words)) from error


_ENGINE_PREFIX = re.compile(r"^(?:[A-Z][\w ]+ failed: |Failed to [\w ]+: )?(?:[a-z][\w$]*\.)+[A-Z][\w$]*: ")
_ENGINE_CAUSE = re.compile(r" \(caused by [\w.$]+(?:: .*)?\)$")


def _first_line(words: str) -> str:
    """The first line of an error of the engine, without the names of its classes."""
    line = _ENGINE_CAUSE.sub("", _ENGINE_PREFIX.sub("", words).strip().splitlines()[0])
    return f"{line.rstrip('.')}."


_PATH = re.compile(r"\(#\d+:\d+\)(?:<?-\[#\d+:\d+\]->?\(#\d+:\d+\))*")


def plain(value: object, address: str) -> Value:
    """A value without what only this engine knows: record ids and types (``@rid``, ``@type``)."""
    if isinstance(value, dict):
        return {name: plain(value[name], address) for name in sorted(value) if not name.startswith("@")}
    if isinstance(value, (list, set)):
        return [plain(item, address) for item in value]
    if isinstance(value, str) and _PATH.fullmatch(value):
        raise path_refused(address)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    return str(value)
