"""The texts held, ready to be searched: folded once each, when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from legalgraph.identifiers.provision_key import label, split
from legalgraph.model import Instrument, Provision, Span, Version
from legalgraph.quotes.fold import Folded, fold
from legalgraph.quotes.near import WordIndex

__all__ = ["Corpus"]


class Corpus:
    """All texts held and the instruments they belong to; folding and indexing are kept for the next question."""

    def __init__(self, instruments: Mapping[str, Instrument], versions: Iterable[Version]) -> None:
        self.instruments = instruments
        self.versions = {version.instrument: version for version in versions}
        self._folded: dict[str, Folded] = {}
        self._indexed: dict[str, WordIndex] = {}

    def holds(self, instrument: str) -> bool:
        return instrument in self.versions

    def held(self) -> Iterator[str]:
        """The ids of the instruments of which a text is held."""
        yield from self.versions

    def text(self, instrument: str) -> str:
        return self.versions[instrument].text

    def folded(self, instrument: str) -> Folded:
        if instrument not in self._folded:
            self._folded[instrument] = fold(self.text(instrument))
        return self._folded[instrument]

    def index(self, instrument: str) -> WordIndex:
        if instrument not in self._indexed:
            self._indexed[instrument] = WordIndex.of(self.folded(instrument))
        return self._indexed[instrument]

    def provision(self, key: str) -> Provision | None:
        """The provision of this key in the text held."""
        version = self.versions.get(key.partition("/")[0])
        return next((one for one in version.provisions if one.key == key), None) if version else None

    def deepest(self, instrument: str, span: Span) -> str:
        """The key of the smallest provision that holds the whole stretch; the instrument's if none does."""
        over = [one for one in self.versions[instrument].provisions if one.span.covers(span)]
        return min(over, key=lambda one: (len(one.span), -one.order)).key if over else instrument

    def name(self, key: str) -> str:
        """A provision or instrument as a reader is told of it: "Article 67(2) TFEU"."""
        instrument, pinpoint = split(key)
        known = self.instruments.get(instrument)
        short = (known.abbreviations or (known.short_title,))[0] if known else instrument
        return f"{label(pinpoint)} {short}" if pinpoint.steps else short
