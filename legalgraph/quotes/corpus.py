"""The texts held, ready to be searched: folded and indexed once each, when first asked for, and kept."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from legalgraph.held import Held, held_of
from legalgraph.identifiers.provision_key import label, split
from legalgraph.kept import Kept
from legalgraph.model import Instrument, Provision, Span, Version
from legalgraph.quotes.fold import Folded
from legalgraph.quotes.keeping import folded, indexed
from legalgraph.quotes.legal_marks import Wanted
from legalgraph.quotes.near import Near, Source, nearest_of
from legalgraph.quotes.phrases import RUN, WordIndex
from legalgraph.quotes.spelling import has_one_spelling

__all__ = ["Corpus"]

#: What an article, a recital or a preamble is made of. A quotation may run from one to the next of these, and of
#: nothing larger: words of two articles are no one quotation.
_SMALL = frozenset(
    (
        "para subpara point subpoint indent item crossheading table "
        "clause subclause subitem"  # of statutes of the United States
    ).split()
)
#: A table of contents repeats words, and provides nothing.
_NOT_PROVIDING = frozenset({"toc"})
#: A shorter word stands in every text.
_TELLING = 4
#: What Roman numbers are made of.
_NUMBER = frozenset("ivxlc")
#: Of so many words in a row more than one may be parted from the next by a file's own letters.
_APART = 12


@dataclass(frozen=True, slots=True)
class _Tree:
    """The provisions of one version by their keys, by their parents, and in the order they begin."""

    by_key: Mapping[str, Provision]
    parts: Mapping[str, tuple[Provision, ...]]
    ordered: tuple[Provision, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, version: Version) -> _Tree:
        ordered = sorted(version.provisions, key=lambda one: (one.span.start, -one.span.end, one.order))
        parts: dict[str, list[Provision]] = {}
        for one in ordered:
            parts.setdefault(one.parent, []).append(one)
        return cls(
            {one.key: one for one in ordered},
            {parent: tuple(children) for parent, children in parts.items()},
            tuple(ordered),
            tuple(one.span.start for one in ordered),
        )

    def deepest(self, span: Span) -> Provision | None:
        """The smallest provision that holds the whole stretch."""
        at = bisect_right(self.starts, span.start) - 1
        one = self.ordered[at] if at >= 0 else None
        while one is not None and not one.span.covers(span):
            one = self.by_key.get(one.parent)
        return one


class Corpus:
    """All texts held and the instruments they belong to; folding and indexing are kept for the next question.

    ``language`` is that of the manuscript: words quoted from a text held in another may be a translation.
    What is made of a text is kept where ``kept`` says; by default where the person at the machine has said.
    """

    def __init__(
        self,
        instruments: Mapping[str, Instrument],
        versions: Held | Iterable[Version],
        language: str = "en",
        kept: Kept | None = None,
    ) -> None:
        self.instruments = instruments
        self.language = language
        self.versions = held_of(versions)
        self._kept = Kept.find() if kept is None else kept
        self._trees: dict[str, _Tree] = {}
        self._folded: dict[str, Folded] = {}
        self._indexed: dict[str, WordIndex] = {}

    def holds(self, instrument: str) -> bool:
        return instrument in self.versions

    def is_foreign(self, instrument: str) -> bool:
        """Whether the text held is in another language than the manuscript."""
        return self.holds(instrument) and self.text_language(instrument) != self.language

    def text_language(self, instrument: str) -> str:
        """The language in which an instrument's text is held."""
        return self.versions.origin(instrument).language

    def held(self) -> Iterator[str]:
        """The ids of the instruments of which a text is held."""
        yield from self.versions

    def may_hold(self, instrument: str, *runs: Sequence[str]) -> bool:
        """Whether these runs of folded words may stand in a text; False where its letters say that they do not.

        A word that is not there is proof. Between two words a file may have letters of its own, such as a note's mark,
        but not between many.
        """
        if instrument in self._folded:
            return True
        words = sorted({word for run in runs for word in run if _is_telling(word)}, key=len, reverse=True)
        if any(self.versions.lacks(instrument, word) for word in words):
            return False
        pairs = [one + other for run in runs for one, other in pairwise(run) if _are_telling(one, other)]
        return sum(self.versions.lacks(instrument, pair) for pair in pairs) <= 1 + len(pairs) // _APART

    def damage(self, key: str) -> str:
        """What is known to be wrong with this provision in the text held, "" if nothing."""
        instrument, _, path = key.partition("/")
        return self.versions[instrument].damage_at(path) if self.holds(instrument) else ""

    def text(self, instrument: str) -> str:
        return self.versions[instrument].text

    def folded(self, instrument: str) -> Folded:
        if instrument not in self._folded:
            self._folded[instrument] = folded(self.text(instrument), self._kept)
        return self._folded[instrument]

    def index(self, instrument: str) -> WordIndex:
        if instrument not in self._indexed:
            text, source = self.text(instrument), self.folded(instrument)
            self._indexed[instrument] = indexed(text, source, self._kept)
        return self._indexed[instrument]

    def source(self, instrument: str) -> Source:
        """A text as words like these are looked for in it."""
        return Source(self.text(instrument), self.folded(instrument), self.index(instrument))

    def nearest(self, wanted: Wanted, but_for: Collection[str] = ()) -> tuple[str, Near] | None:
        """The instrument, of all but these, that has the likest words, and where; None when none has any like them."""
        others = (one for one in self.held() if one not in but_for and self._may_be_near(one, wanted.words))
        return nearest_of(wanted, ((one, self.source(one)) for one in others))

    def _may_be_near(self, instrument: str, words: Sequence[str]) -> bool:
        """Whether a text may hold three of these words in a row, which is what places are looked for by."""
        lacking = {one for one in words if not self.may_hold(instrument, (one,))}
        runs = (words[at : at + RUN] for at in range(len(words) - RUN + 1))
        return any(lacking.isdisjoint(run) for run in runs)

    def provision(self, key: str) -> Provision | None:
        """The provision of this key in the text held."""
        instrument = key.partition("/")[0]
        return self._tree(instrument).by_key.get(key) if self.holds(instrument) else None

    def deepest(self, instrument: str, span: Span) -> str:
        """The key of the smallest provision that holds the whole stretch; the instrument's if none does."""
        found = self._tree(instrument).deepest(span)
        return found.key if found else instrument

    def unit(self, instrument: str, span: Span) -> str:
        """The same, but "" when the stretch runs from one article (recital, annex …) into another."""
        tree = self._tree(instrument)
        found = tree.deepest(span)
        if found is None or found.kind in _NOT_PROVIDING:
            return ""
        crossed = (part for part in tree.parts.get(found.key, ()) if part.span.meets(span))
        return "" if any(part.kind not in _SMALL for part in crossed) else found.key

    def name(self, key: str) -> str:
        """A provision or instrument as a reader is told of it: "Article 67(2) TFEU", "Article 5, Model Protocol"."""
        instrument, pinpoint = split(key)
        known = self.instruments.get(instrument)
        if known is None or not pinpoint.steps:
            return known.short_title if known else instrument
        if pinpoint.steps[0].kind == "front":
            return f"the title of the {known.short_title}"
        short = known.abbreviations[0] if known.abbreviations else f", {known.short_title}"
        return f"{label(pinpoint)} {short}".replace(" ,", ",")

    def _tree(self, instrument: str) -> _Tree:
        if instrument not in self._trees:
            self._trees[instrument] = _Tree.of(self.versions[instrument])
        return self._trees[instrument]


def _is_telling(word: str) -> bool:
    return len(word) >= _TELLING and has_one_spelling(word)


def _are_telling(word: str, following: str) -> bool:
    """Whether two words would stand side by side in a file too; a point's number may be kept apart from its words."""
    return not any(len(one) == 1 or _NUMBER.issuperset(one) for one in (word, following)) and (
        has_one_spelling(word) and has_one_spelling(following)
    )
