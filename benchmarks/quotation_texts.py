"""A quotation made from a text held, as a case file keeps it: keys, offsets of words and edits, never the words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

from quotation_edits import Edit, edited, plain

from legalgraph.model import Provision, Version

__all__ = ["CITED", "FEWEST", "Case", "Texts", "with_edits"]

FEWEST = 10
#: What a note names in a usual form: no article of a protocol or a transitory provision.
CITED = re.compile(r"[^/]+/(?:art|rec|objective|preamble|subsec|annex)(?:_[^/_]+)?$")
_UNITS = frozenset({"art", "rec", "objective", "decl", "preamble", "annex"})
_BLOCKS = frozenset(
    {"art", "rec", "para", "subpara", "point", "indent", "subsec", "clause", "subclause", "item"}
)


@dataclass(frozen=True, slots=True)
class Case:
    """A quotation that can be made again: where its words stand, what is done to them, and what its note cites.

    ``unit`` is the article (recital, preamble …) that holds the words; ``hidden`` are the places and numbers of words
    that an ellipsis leaves out.
    """

    kind: str
    language: str
    key: str
    start: int
    length: int
    edits: tuple[Edit, ...]
    cited: str
    unit: str
    form: int = 0
    style: int = 0
    in_note: bool = True
    after: str = ""
    sha256: str = ""

    def words(self, texts: Texts) -> str:
        """What stands between the quotation marks."""
        run = texts.words(self.key)[self.start : self.start + self.length]
        return edited(run, self.edits, lambda key, at: texts.words(key)[at])

    @property
    def hidden(self) -> tuple[tuple[int, int], ...]:
        return tuple((edit.at, edit.count) for edit in self.edits if edit.name == "hide")

    def row(self) -> dict[str, Any]:
        """As a line of a case file."""
        edits = [[edit.name, edit.at, edit.count, edit.value, *edit.source] for edit in self.edits]
        return asdict(self) | {"edits": edits}

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Case:
        """Read a line of a case file back."""
        edits = tuple(Edit(*one[:4], source=(one[4], one[5])) for one in row["edits"])
        return cls(**(dict(row) | {"edits": edits}))


class Texts:
    """The texts of one language, as words."""

    def __init__(self, language: str, versions: Sequence[Version]) -> None:
        self.language = language
        self.versions = {one.instrument: one for one in versions if one.language == language}
        self._words: dict[str, tuple[str, ...]] = {}

    @cached_property
    def provisions(self) -> dict[str, Provision]:
        return {one.key: one for version in self.versions.values() for one in version.provisions}

    def words(self, key: str) -> tuple[str, ...]:
        """The words of a provision, as spaces part them."""
        if key not in self._words:
            version = self.versions[key.partition("/")[0]]
            self._words[key] = tuple(version.words_of(self.provisions[key]).split())
        return self._words[key]

    @cached_property
    def units(self) -> dict[str, dict[str, str]]:
        """By instrument, the plain words of each of its articles, recitals and the like."""
        return {
            name: {
                one.key: plain(version.words_of(one))
                for one in version.provisions
                if one.key == self.unit(one.key)
            }
            for name, version in self.versions.items()
        }

    @cached_property
    def everything(self) -> str:
        return " | ".join(plain(version.text) for version in self.versions.values())

    def unit(self, key: str) -> str:
        """The article that a provision is of; "" for a title page or a signature."""
        while key in self.provisions:
            one = self.provisions[key]
            if one.kind in _UNITS or (one.kind == "subsec" and "/" not in one.parent):
                return key
            key = one.parent
        return ""

    @cached_property
    def blocks(self) -> dict[str, list[str]]:
        """By instrument, the provisions that are long enough to quote from, undamaged."""
        found = {
            name: [
                one.key
                for one in version.provisions
                if one.kind in _BLOCKS
                and not version.damage_at(one.path)
                and CITED.match(self.unit(one.key))
                and len(version.words_of(one).split()) > FEWEST + 2
            ]
            for name, version in self.versions.items()
        }
        return {name: keys for name, keys in found.items() if len(keys) > 4}


def with_edits(case: Case, *edits: Edit, **changed: Any) -> Case:  # noqa: ANN401 the fields by name
    """The case with further edits, or with other fields."""
    return replace(case, **({"edits": (*case.edits, *edits)} | changed))
