"""Citations inside and between the instruments: found in the texts held, or listed by the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from legalgraph.model import Citation, Instrument, Mention, Provision, Span, Unresolved, Version
from legalgraph.resolve import Known, resolve
from legalgraph.scan import scan

__all__ = ["Link", "Links", "find_links", "own_words"]

#: Where words stand that belong to no provision: headings, the table of contents, tables of equivalence.
_NOT_SCANNED = frozenset({"part", "title", "chp", "sec", "subsec", "toc", "table", "prot"})


@dataclass(frozen=True, slots=True)
class Link:
    """One citing passage and one thing it cites. ``origin`` is "text" or "catalogue"."""

    citing: str
    cited: str
    words: str
    origin: str
    span: Span | None = None
    missing: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class Links:
    """All citations found, what points nowhere (with the provision it stands in), and what was left out."""

    links: tuple[Link, ...]
    unresolved: tuple[tuple[str, Unresolved], ...]
    to_themselves: int
    not_in_text: tuple[Link, ...]


def find_links(versions: Iterable[Version], instruments: Mapping[str, Instrument], known: Known) -> Links:
    """Scan and resolve the texts held; take the catalogue's list where no text is held.

    A passage that cites itself ("this article") makes no link and is counted. A citation the catalogue lists
    and the text does not have is kept, as the catalogue's, and named in ``not_in_text``.
    """
    held = {version.instrument: version for version in versions}
    found: list[Link] = []
    nowhere: list[tuple[str, Unresolved]] = []
    themselves = 0
    for version in held.values():
        for standing, result in _results(version, known):
            if isinstance(result, Unresolved):
                nowhere.append((standing, result))
            elif standing == result.target or standing.startswith(f"{result.target}/"):
                themselves += 1
            else:
                found.append(_link(standing, result))
    pairs = {(link.citing, link.cited) for link in found}
    listed = [_listed(one) for instrument in instruments.values() for one in _catalogued(instrument)]
    missing = [link for link in listed if (link.citing, link.cited) not in pairs]
    absent = tuple(link for link in missing if link.citing.partition("/")[0] in held)
    return Links((*found, *missing), tuple(nowhere), themselves, absent)


def _results(version: Version, known: Known) -> Iterator[tuple[str, Citation | Unresolved]]:
    for provision, span in own_words(version):
        for mention in scan(span.of(version.text), known.names):
            placed = _moved(mention, span.start)
            for result in resolve(placed, known, standing=provision.key):
                yield provision.key, result


def own_words(version: Version) -> Iterator[tuple[Provision, Span]]:
    """Each stretch of words that belongs to a provision itself and to nothing below it, in reading order."""
    below: dict[str, list[Provision]] = {}
    for provision in version.provisions:
        below.setdefault(provision.parent, []).append(provision)
    for provision in version.provisions:
        if provision.kind in _NOT_SCANNED:
            continue
        at = provision.span.start
        for child in sorted(below.get(provision.key, ()), key=lambda one: one.span.start):
            if at < child.span.start:
                yield provision, Span(at, child.span.start)
            at = max(at, child.span.end)
        if at < provision.span.end:
            yield provision, Span(at, provision.span.end)


def _moved(mention: Mention, by: int) -> Mention:
    return replace(mention, span=Span(mention.span.start + by, mention.span.end + by))


def _link(standing: str, result: Citation) -> Link:
    mention = result.mention
    return Link(
        standing,
        result.target,
        " ".join(mention.text.split()),
        "text",
        mention.span,
        result.missing,
        result.how,
    )


def _catalogued(instrument: Instrument) -> Sequence[tuple[str, str, str]]:
    return [(one.citing, one.cited, one.words) for one in instrument.citations]


def _listed(one: tuple[str, str, str]) -> Link:
    return Link(one[0], one[1], one[2], "catalogue")
