"""Everything that can go wrong with the tool itself, as one tree.

A wrong footnote is a finding, not an error: these are for faults that stop the work.

::

    LegalgraphError                    exit 1  (our own fault, or none of the below)
    ├── UsageError                     exit 2  what was asked cannot be done as asked
    │   ├── UnknownNameError                   no such instrument, provision, question or diagram
    │   └── ShelfError                         a file on a shelf is wrong (file, place, cause)
    ├── UnreadableInputError           exit 3  a text or manuscript cannot be read
    │   └── InputTooLargeError                 it is larger than the stated limit
    ├── SourceMissingError             exit 4  a file, text or address that is needed is not there
    │   ├── NotFetchedError                    a publisher did not give a text
    │   └── OfflineError                       no publisher can be reached from here
    ├── FolderError                    exit 1  the folder of fetched texts refused or failed
    │   └── FolderBusyError                    another fetch is writing to it
    └── StoreError                     exit 1  the graph database refused or failed
        ├── StoreMissingError          exit 4  no graph has been built there yet
        └── StoreBusyError                     another process holds the graph

Each class builds its own message and keeps what it was told as attributes. ``exit_code`` is the
documented exit status of the command line.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

__all__ = [
    "FolderBusyError",
    "FolderError",
    "InputTooLargeError",
    "LegalgraphError",
    "NotFetchedError",
    "OfflineError",
    "ShelfError",
    "SourceMissingError",
    "StoreBusyError",
    "StoreError",
    "StoreMissingError",
    "UnknownNameError",
    "UnreadableInputError",
    "UsageError",
]


class LegalgraphError(Exception):
    """The root of every error this package raises on purpose."""

    exit_code = 1


class UsageError(LegalgraphError):
    """What was asked cannot be done as asked."""

    exit_code = 2


class UnknownNameError(UsageError):
    """A name that stands for nothing here; the nearest names that do exist are offered."""

    def __init__(self, what: str, name: str, known: Iterable[str] = (), advice: str = "") -> None:
        self.what, self.name = what, name
        self.nearest = difflib.get_close_matches(name.lower(), list(known), n=3, cutoff=0.5)
        offer = f" Did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        super().__init__(f"There is no {what} “{name}”.{offer}{' ' + advice if advice else ''}")


class ShelfError(UsageError):
    """A file on a shelf is wrong. Says which file, where in it, why, and what to do."""

    def __init__(self, path: Path | str, problem: str, *, place: str = "", advice: str = "") -> None:
        self.path, self.place, self.problem = Path(path), place, problem
        where = f"{path}, {place}" if place else str(path)
        super().__init__(f"{where}: {problem}{' ' + advice if advice else ''}")


class UnreadableInputError(LegalgraphError):
    """A text or manuscript that cannot be read. Says which, where and why."""

    exit_code = 3

    def __init__(self, path: Path | str, problem: str, *, place: str = "", advice: str = "") -> None:
        self.path, self.place, self.problem = Path(path), place, problem
        where = f"{path}, {place}" if place else str(path)
        super().__init__(f"{where}: {problem}{' ' + advice if advice else ''}")


class InputTooLargeError(UnreadableInputError):
    """A file above the size this tool reads, so that no file can exhaust the machine."""

    def __init__(self, path: Path | str, size: int, limit: int) -> None:
        self.size, self.limit = size, limit
        super().__init__(
            path,
            f"is {size / 1e6:,.1f} MB; at most {limit / 1e6:,.0f} MB are read.",
            advice="Split it, or check that it is the file you meant.",
        )


class SourceMissingError(LegalgraphError):
    """A file or text that is needed is not there."""

    exit_code = 4

    def __init__(self, what: Path | str, problem: str = "is not there.", advice: str = "") -> None:
        self.what = str(what)
        super().__init__(f"{what} {problem}{' ' + advice if advice else ''}")


class NotFetchedError(SourceMissingError):
    """A publisher did not give a text.

    ``again``: it may do so if asked again; ``wait`` is how many seconds it asked for first, None if it did not say.
    ``unreached``: nobody answered at all.
    """

    def __init__(
        self,
        url: str,
        problem: str,
        *,
        again: bool = False,
        wait: float | None = None,
        unreached: bool = False,
    ) -> None:
        self.url, self.problem = url, problem
        self.again, self.wait, self.unreached = again, wait, unreached
        super().__init__(f"{url}:", problem)


class OfflineError(SourceMissingError):
    """No publisher can be reached from this computer; nothing was written."""

    def __init__(self, causes: Iterable[str]) -> None:
        self.causes = tuple(causes)
        super().__init__(
            "No publisher",
            f"can be reached from this computer ({'; '.join(self.causes)}). Nothing was fetched.",
            "Connect to the network and fetch again; texts held already can be used meanwhile.",
        )


class FolderError(LegalgraphError):
    """The folder of fetched texts refused or failed (no right to write, no room left, somebody else's)."""

    def __init__(self, folder: Path | str, problem: str, advice: str = "") -> None:
        self.folder, self.problem = Path(folder), problem
        super().__init__(f"{folder}: {problem}{' ' + advice if advice else ''}")


class FolderBusyError(FolderError):
    """Another fetch is writing to the folder, and one writer locks others out."""

    def __init__(self, folder: Path | str) -> None:
        super().__init__(
            folder,
            "another fetch is writing there.",
            "Wait until it has finished, or give --into another folder.",
        )


class StoreError(LegalgraphError):
    """The graph database refused or failed; the engine's own words are kept."""

    def __init__(self, store: str, problem: str, advice: str = "") -> None:
        self.store, self.problem = store, problem
        super().__init__(f"The graph at {store}: {problem}{' ' + advice if advice else ''}")


class StoreMissingError(StoreError):
    """No graph has been built at this place yet."""

    exit_code = 4

    def __init__(self, store: str) -> None:
        super().__init__(store, "nothing has been built there yet.", "Run “legalgraph build” first.")


class StoreBusyError(StoreError):
    """Another process is writing to the graph, and one writer locks others out."""

    def __init__(self, store: str) -> None:
        super().__init__(
            store,
            "another process has it open for writing.",
            "Wait until it has finished, or give --store another place.",
        )
