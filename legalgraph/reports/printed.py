"""Provision keys as a reader prints them, and a proposed pinpoint beside the one it would replace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.provision_key import label, split
from legalgraph.model import CheckReport

__all__ = ["Names", "names"]

# A provision's key; an instrument's id alone, or a symbol like A/HRC/35/35, is printed as it stands.
KEY = later(r"[a-z0-9.-]+(?:/[a-z]+(?:_[^/\s]+)?)+")

#: What stands before a text's first provision, its title and date, by its label.
_FRONT = "Front"


@dataclass(frozen=True, slots=True)
class Names:
    """What provisions are called in one report: the labels its checks gave, else read from the key."""

    labels: Mapping[str, str]

    def of(self, key: str) -> str:
        """The label of a key: "Article 67(2)" for ``tfeu/art_67/para_2``; what is no key stands as it is."""
        if key in self.labels or not KEY.fullmatch(key):
            return self.labels.get(key, key)
        return _bare(key)

    def full(self, key: str) -> str:
        """A provision with its instrument: "Article 67(2), TFEU", "the title of the TFEU"."""
        instrument, slash, _ = key.partition("/")
        named = self.labels.get(key, "")
        if named or not slash or not KEY.fullmatch(key):
            return self.of(key)
        whole = self.labels.get(instrument, instrument)
        return f"the title of the {whole}" if _bare(key) == _FRONT else f"{_bare(key)}, {whole}"

    def proposal(self, cited: Iterable[str], proposed: str) -> str:
        """A proposal as an editor writes it, "Article 67 → Article 67(2)".

        The provision it would replace is named when just one of those cited holds it. Words that are no
        key stand as they are.
        """
        if not KEY.fullmatch(proposed):
            return proposed
        wider = [key for key in cited if proposed.startswith(f"{key}/")]
        replaced = [_bare(key) or self.of(key) for key in wider] if len(wider) == 1 else []
        return " → ".join([*replaced, _bare(proposed)])


def _bare(key: str) -> str:
    """The provision without its instrument, "" for an instrument alone."""
    return label(split(key)[1])


def names(report: CheckReport) -> Names:
    """Gather what the report's texts and citations call the things they point to."""
    labels = {text.instrument: text.title for text in report.texts}
    for note in report.notes:
        for check in note.citations:
            labels |= {key: given for key, given in check.targets if given}
    return Names(MappingProxyType(labels))
