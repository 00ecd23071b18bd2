"""The texts held, by the instruments they are of; a text may be read only when it is first asked for."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from legalgraph.model import Version

__all__ = ["Held", "Origin", "Read", "WhenAsked", "held_of"]

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text comes from: its language, its file and the checksum of that, and the day (ISO) of its law."""

    language: str
    source: str
    sha256: str
    dated: str = ""


class Held(Mapping[str, Version]):
    """The texts held, one an instrument. What can be said of a text without reading it is said without."""

    @abstractmethod
    def origin(self, instrument: str) -> Origin:
        """Where the text comes from."""

    def lacks(self, instrument: str, word: str) -> bool:  # noqa: ARG002 what is read is looked into
        """Whether this word, in small Latin letters, surely stands nowhere in the text. False says nothing."""
        return False


class Read(Held):
    """Texts that have been read."""

    def __init__(self, versions: Iterable[Version]) -> None:
        self._versions = {version.instrument: version for version in versions}

    def __getitem__(self, instrument: str) -> Version:
        return self._versions[instrument]

    def __iter__(self) -> Iterator[str]:
        return iter(self._versions)

    def __len__(self) -> int:
        return len(self._versions)

    def origin(self, instrument: str) -> Origin:
        version = self[instrument]
        return Origin(version.language, version.source, version.sha256, version.dated)


def held_of(versions: Held | Iterable[Version]) -> Held:
    """Texts as they are held, whether they have been read or not."""
    return versions if isinstance(versions, Held) else Read(versions)


class WhenAsked(Mapping[str, _Value]):
    """Values by names, each worked out when it is first asked for, and remembered."""

    def __init__(self, names: Collection[str], work_out: Callable[[str], _Value]) -> None:
        self._names = names
        self._work_out = work_out
        self._known: dict[str, _Value] = {}

    def __getitem__(self, name: str) -> _Value:
        if name not in self._known:
            if name not in self._names:
                raise KeyError(name)
            self._known[name] = self._work_out(name)
        return self._known[name]

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
