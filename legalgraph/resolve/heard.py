"""What a running text has said up to a place: the instruments it named, its short names, the provisions it cited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.folding import folded
from legalgraph.kinds.instrument import head
from legalgraph.model import Span

__all__ = ["Cited", "Heard", "Named"]

#: How far back "that Directive" and "that Article" reach, in characters, and over how many namings.
_REACH, _MANY = 3_000, 40
#: How far apart two instruments of one sentence may stand.
_SENTENCE = 300
_ARTICLE = later(r"(?:the|la|le|el)\s+|l'")


@dataclass(frozen=True, slots=True)
class Named:
    """An instrument that the text has named: where, in which words, which it is (none: not known), what kind it is.

    ``at`` is the key of the provision that names it.
    """

    span: Span
    words: str
    at: str
    keys: tuple[str, ...]
    heads: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cited:
    """Provisions that the text has cited: the keys of all elements of a list, none where they are not known."""

    span: Span
    at: str
    keys: tuple[str, ...]


@dataclass(slots=True)
class Heard:
    """Grows as the text is read. ``defined`` has the short names, folded, by the annexed text that gives them."""

    named: list[Named] = field(default_factory=list)
    cited: list[Cited] = field(default_factory=list)
    defined: dict[tuple[str, str], Named] = field(default_factory=dict)
    called: dict[str, dict[tuple[str, ...], Named]] = field(default_factory=dict)

    def name(self, one: Named) -> None:
        """Take in an instrument named."""
        self.named.append(one)
        for kind in one.heads:
            self.called.setdefault(kind, {}).setdefault(one.keys or (folded(one.words),), one)

    def define(self, term: str, one: Named, scope: str) -> None:
        """From here on ``term`` is this; or, if it is a word for another kind, the one of that kind just named.

        "The Convention of 1951, as supplemented by the Protocol of 1967 (‘Geneva Convention’)".
        """
        key, kind = (scope, bare(term)), head(term)
        before = self.defined.get(key)
        if before is not None and before.keys and not one.keys:
            return  # said again in words that nobody knows
        if kind and one.heads and kind not in one.heads:
            fitting = self.last_named(one.span.start, lambda other: kind in other.heads)
            if fitting is not None and one.span.start - fitting.span.end <= _SENTENCE:
                self.defined[key] = fitting
                return
            if before is not None and kind in before.heads:
                return
        self.defined[key] = one

    def meant_by(self, words: str, scope: str) -> Named | None:
        """What these words have been defined to mean, in this annexed text or in the whole."""
        term = bare(words)
        return self.defined.get((scope, term)) or self.defined.get(("", term))

    def last_named(self, before: int, fits: Callable[[Named], bool]) -> Named | None:
        """The instrument named last that fits, if it is near."""
        near = (one for one in islice(reversed(self.named), _MANY) if before - one.span.end <= _REACH)
        return next((one for one in near if fits(one)), None)

    def of_kind(self, kind: str) -> tuple[Named, ...]:
        """All different instruments of a kind named so far, in the order of their first naming."""
        return tuple(self.called.get(kind, {}).values())

    def last_cited(self, before: int, fits: Callable[[Cited], bool]) -> Cited | None:
        """The provision cited last that fits, if it is near."""
        near = (one for one in islice(reversed(self.cited), _MANY) if before - one.span.end <= _REACH)
        return next((one for one in near if fits(one)), None)


def bare(words: str) -> str:
    """A short name as it is compared: without its article."""
    return _ARTICLE.sub("", folded(words), count=1) if _ARTICLE.match(folded(words)) else folded(words)
