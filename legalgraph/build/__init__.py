"""Texts and catalogue → the graph, with a count of all that went in and of all that did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from legalgraph.build.graph import as_graph
from legalgraph.build.links import Link, Links, find_links
from legalgraph.build.texts import Texts, read_texts
from legalgraph.catalogue import Catalogue
from legalgraph.kept import NOTHING_KEPT, Kept
from legalgraph.model import Coding, Unplaced, Unresolved, Version
from legalgraph.resolve import Known
from legalgraph.sources import Source
from legalgraph.stores.base import GraphData, Store

__all__ = ["BuildReport", "TextRead", "Told", "build"]

#: Hears what is being done, how far it is, and of how much (0 where that is not known).
Told = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class TextRead:
    """One text as it was read: how many provisions of which kind, and the pieces that found no place."""

    instrument: str
    source: str
    reader: str
    provisions: Mapping[str, int]
    unplaced: tuple[Unplaced, ...]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build took in and what it could not: nothing is dropped that is not counted here."""

    store: str
    instruments: int
    without_text: tuple[str, ...]
    texts: tuple[TextRead, ...]
    unread: Mapping[str, str]
    not_scanned: tuple[str, ...]
    outline_not_in_text: tuple[str, ...]
    citations: Mapping[str, int]
    tagged: Mapping[str, int]
    to_themselves: int
    unresolved: tuple[tuple[str, Unresolved], ...]
    not_in_text: tuple[Link, ...]
    codings: int
    codings_without_link: tuple[str, ...]
    graph: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The report as plain values, for ``--json``."""
        return {
            "store": self.store,
            "instruments": self.instruments,
            "without_text": list(self.without_text),
            "texts": [
                {"instrument": one.instrument, "source": one.source, "reader": one.reader,
                 "provisions": dict(one.provisions),
                 "unplaced": [{"place": piece.place, "reason": piece.reason, "words": piece.text}
                              for piece in one.unplaced]}
                for one in self.texts
            ],
            "unread": dict(self.unread),
            "not_scanned": list(self.not_scanned),
            "outline_not_in_text": list(self.outline_not_in_text),
            "citations": dict(self.citations),
            "tagged": dict(self.tagged),
            "to_themselves": self.to_themselves,
            "unresolved": [
                {"provision": standing, "words": one.mention.text, "reason": one.reason,
                 "candidates": list(one.candidates)}
                for standing, one in self.unresolved
            ],
            "listed_but_not_in_text": [f"{one.citing} → {one.cited}" for one in self.not_in_text],
            "codings": self.codings,
            "codings_without_link": list(self.codings_without_link),
            "graph": dict(self.graph),
        }  # fmt: skip


def build(
    catalogue: Catalogue,
    sources: Sequence[Source],
    store: Store,
    told: Told = lambda *_: None,
    kept: Kept = NOTHING_KEPT,
) -> BuildReport:
    """Read the texts, find and resolve their citations, put the codings on them, and swap the new graph in.

    Readers of the store see the old graph until the new one is whole. ``told`` hears of each step; ``kept`` has the
    readings of texts that have not changed.
    """
    texts = read_texts(sources, told, catalogue.shapes, kept)
    told("finding citations", 0, 0)
    known = Known.of(catalogue.instruments, texts.versions)
    links = find_links(texts.versions, catalogue.instruments, known)
    data = as_graph(catalogue, texts.versions, links)
    store.bulk_load(data, lambda done, total: told("writing the graph", done, total))
    return _report(catalogue, texts, links, data, store)


def _report(catalogue: Catalogue, texts: Texts, links: Links, data: GraphData, store: Store) -> BuildReport:
    held = {version.instrument for version in texts.versions}
    return BuildReport(
        store=store.address,
        instruments=len(catalogue.instruments),
        without_text=tuple(one for one in catalogue.instruments if one not in held),
        texts=tuple(map(_text_read, texts.versions)),
        unread=texts.unread,
        not_scanned=links.not_scanned,
        outline_not_in_text=tuple(_outline_not_in_text(catalogue, texts.versions)),
        citations=Counter(_said(data, "origin")),
        tagged=Counter(_said(data, "tag")),
        to_themselves=links.to_themselves,
        unresolved=links.unresolved,
        not_in_text=links.not_in_text,
        codings=len(catalogue.codings),
        codings_without_link=_without_link(catalogue.codings, links),
        graph=store.counts(),
    )


def _said(data: GraphData, name: str) -> Iterator[str]:
    """What the citations say of themselves under this name, where they say anything."""
    for link in data.links:
        if link.type == "CITES" and link.properties[name]:
            yield str(link.properties[name])


def _without_link(codings: Iterable[Coding], links: Links) -> tuple[str, ...]:
    drawn = {(link.citing, link.cited) for link in links.links}
    coded = {(coding.citing, coding.cited) for coding in codings}
    return tuple(f"{citing} → {cited}" for citing, cited in sorted(coded - drawn))


def _outline_not_in_text(catalogue: Catalogue, versions: Iterable[Version]) -> Iterator[str]:
    """What the catalogue's outline lists and the text held has not: the text is followed, and this is said."""
    for version in versions:
        there = {provision.path for provision in version.provisions}
        for outlined in catalogue.instruments[version.instrument].outline:
            if outlined.path not in there:
                yield f"{version.instrument}/{outlined.path}"


def _text_read(version: Version) -> TextRead:
    kinds = Counter(provision.kind for provision in version.provisions)
    return TextRead(version.instrument, version.source, version.reader, kinds, version.unplaced)
