"""The texts of a folder, each read when it is first needed.

A check needs the texts that are cited, and few of the others: of most of them their letters already say that a
quotation cannot stand there. What is not needed is not read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from legalgraph.build.texts import bytes_of, read_text
from legalgraph.containers.letters import letters_of
from legalgraph.held import Held, Origin
from legalgraph.kept import NOTHING_KEPT, Kept
from legalgraph.model import Shape, Version
from legalgraph.sources import Source

__all__ = ["OnDemand"]


@dataclass(frozen=True, slots=True)
class _Bytes:
    """What is known of a file without reading it as a text; what was asked of it is remembered."""

    sha256: str
    letters: bytes | None
    lacking: dict[str, bool] = field(default_factory=dict)

    def lacks(self, word: str) -> bool:
        if word not in self.lacking:
            self.lacking[word] = self.letters is not None and word.encode() not in self.letters
        return self.lacking[word]


class OnDemand(Held):
    """Texts that are read when they are asked for.

    Whatever asks for a text may meet UnreadableInputError, SourceMissingError, and UnknownNameError for a shape or a
    reader that is not known.
    """

    def __init__(
        self, sources: Iterable[Source], shapes: Mapping[str, Shape], kept: Kept = NOTHING_KEPT
    ) -> None:
        self._sources = {source.instrument: source for source in sources}
        self._shapes, self._kept = shapes, kept
        self._versions: dict[str, Version] = {}
        self._bytes: dict[str, _Bytes] = {}

    def __getitem__(self, instrument: str) -> Version:
        if instrument not in self._versions:
            source = self._sources[instrument]
            self._versions[instrument] = read_text(source, self._shapes, self._kept)
        return self._versions[instrument]

    def __contains__(self, instrument: object) -> bool:
        return instrument in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def origin(self, instrument: str) -> Origin:
        """Where the text comes from; of its day only what the catalogue says, until it is read."""
        source = self._sources[instrument]
        dated = self._versions[instrument].dated if instrument in self._versions else source.dated
        return Origin(source.language, str(source.path), self._seen(source).sha256, dated)

    def lacks(self, instrument: str, word: str) -> bool:
        """Whether this word surely stands nowhere in the text: its letters are not among those of the file."""
        return instrument not in self._versions and self._seen(self._sources[instrument]).lacks(word)

    def _seen(self, source: Source) -> _Bytes:
        """A file is looked at once, also where it holds several texts."""
        file = "\n".join(map(str, source.pieces or (source.path,)))
        if file not in self._bytes:
            data = bytes_of(source)
            letters = None if source.pieces else letters_of(data)
            self._bytes[file] = _Bytes(hashlib.sha256(data).hexdigest(), letters)
        return self._bytes[file]
