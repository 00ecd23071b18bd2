"""Protocols named by what they are added to: "the Protocol thereto", "its Additional Protocol of 1988".

Their titles are those of their treaties with "Protocol to the" before them, which such a text leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.titles.dated import dated
from legalgraph.kinds.titles.subject import KIND
from legalgraph.model import Mention
from legalgraph.resolve.titles.bodies import Bearers

__all__ = ["Added"]

_KINDS = "Convention|Treaty|Agreement|Charter|Covenant|Constitution|Arrangement"
_ORDER = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
#: "the Second Additional Protocol", "Protocol No. 11 to the Convention".
_FORM = later(
    rf"(?:the\s|its\s)?(?P<what>(?:1[89]\d\d\s|20\d\d\s)?(?:(?:{_ORDER}|Additional|Optional|Supplementary)\s){{0,2}}Protocol(?:\sNo\.?\s?\d{{1,2}})?)"
    rf"(?:\sto\s(?:the|that|this)\s(?P<base>{_KINDS}))?",
    re.IGNORECASE,
)
_TO = later(rf"\s+to\s+(?:the|that)\s+(?P<base>{_KINDS})(?!\s+(?:on|for|of|concerning|relating)\s)(?!\w)")
_THERETO = later(r"(?:\s+(?:relating|relative|annexed))?\s+thereto(?!\w)")
_ITS = later(
    rf"(?<!\w)[Ii]ts\s+(?:(?:(?:{_ORDER}|Additional|Optional)\s){{0,2}}Protocol(?:\sNo\.?\s?\d{{1,2}})?(?:,\s|\sand\s)){{0,3}}\Z"
)
#: How far back "thereto" and "its" reach.
_SENTENCE, _LIST = 400, 90
_YEAR = later(r"\d{4}")
#: Of how many treaties a protocol that is told by its year alone may be.
_FEW = 6


@dataclass(slots=True)
class Added:
    """What a text has said so far: its treaties by their last words and short names, and the protocols to them.

    ``last`` is the title named last, with where it ended; ``named`` all titles named; ``terms`` those that have short
    names, by these; ``said`` the full titles of protocols by the words that were used for them.
    """

    text: str
    bearers: Bearers
    last: tuple[int, str] = (0, "")
    named: dict[str, None] = field(default_factory=dict)
    terms: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)

    def take(self, mention: Mention) -> Mention:
        """The mention, by the full title of the protocol where it names one by what it is added to; and remembered."""
        found = _FORM.fullmatch(mention.named)
        if found is not None and len(self.bearers(mention.named)) != 1:
            return self._full(mention, found)
        if mention.named and KIND.search(mention.named) and len(self.bearers(mention.named)) == 1:
            self.last = mention.span.end, mention.named
            self.named[mention.named] = None
            self.terms |= {_bare(term): mention.named for term in mention.defines}
        elif _bare(mention.named) in self.terms:
            self.last = mention.span.end, self.terms[_bare(mention.named)]
        return mention

    def _full(self, mention: Mention, found: re.Match[str]) -> Mention:
        what = found["what"].casefold()
        is_said = (
            what in self.said
            and (what != "protocol" or mention.dated)
            and mention.dated[:4] in self.said[what]
        )
        if is_said:
            return replace(mention, named=self.said[what])
        for base, end in self._bases(mention, found):
            year = mention.dated[:4] or dated(self.text, end).date[:4]
            full = f"{found['what']} to the {base}"
            wholly = f"{year} {full}".strip()
            if len(self.bearers(wholly)) == 1 and self.bearers(wholly) != self.bearers(base):
                self.said[what] = wholly
                self.terms |= {_bare(term): wholly for term in mention.defines}
                return replace(mention, named=wholly)
        return mention

    def _bases(self, mention: Mention, found: re.Match[str]) -> Iterator[tuple[str, int]]:
        """The titles of what the protocol may be added to, each with where the protocol's date would follow."""
        end = mention.span.end
        to = _TO.match(self.text, end)
        said = found["base"] or (to["base"] if to else "")
        if said:
            base = self.terms.get(said.casefold())
            if base:
                yield base, to.end() if to and not found["base"] else end
            return
        at, last = self.last
        is_near = last and 0 <= mention.span.start - at <= _SENTENCE
        thereto = _THERETO.match(self.text, end)
        if is_near and (
            thereto or _ITS.search(self.text, max(0, mention.span.start - _LIST), mention.span.start)
        ):
            yield last, thereto.end() if thereto else end
            return
        year = mention.dated[:4] or _YEAR.match(found["what"])
        if year and len(self.named) <= _FEW:
            fitting = [
                base for base in self.named if len(self.bearers(f"{found['what']} to the {base}")) == 1
            ]
            yield from ((base, end) for base in fitting if len(fitting) == 1)


def _bare(words: str) -> str:
    return words.casefold().removeprefix("the ").strip()
