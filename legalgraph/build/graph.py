"""Catalogue, texts, citations and codings → the rows of the graph. The only module that knows both law and graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from legalgraph.build.links import Link, Links
from legalgraph.catalogue import Catalogue
from legalgraph.coding import InForce, by_link, in_force
from legalgraph.identifiers.provision_key import label, split
from legalgraph.model import Confidence, Instrument, Outlined, Unresolved, Version
from legalgraph.stores.base import GraphData, GraphLink, GraphNode, Property

__all__ = ["as_graph"]


def as_graph(catalogue: Catalogue, versions: Sequence[Version], links: Links) -> GraphData:
    """The whole graph. A link to a provision that is in no text and no outline is drawn to its instrument."""
    held = {version.instrument: version for version in versions}
    nodes = [*_instruments(catalogue, held), *_provisions(catalogue, held)]
    keys = {(node.label, node.key) for node in nodes}
    nodes += [*_concepts(catalogue), *_coders(catalogue), *_codings(catalogue), *_unresolved(links)]
    ends = _Ends(keys)
    return GraphData(
        tuple(nodes),
        (
            *_parts(nodes),
            *_citations(catalogue, links, ends),
            *_descents(catalogue),
            *_expressions(catalogue, ends),
            *_broader(catalogue),
            *_nowhere(links, ends),
            *_coded(catalogue, ends),
        ),
    )


class _Ends:
    """The end of a link: the provision if the graph has it, else the nearest thing above it that it has."""

    def __init__(self, keys: set[tuple[str, str]]) -> None:
        self._keys = keys

    def of(self, key: str) -> tuple[str, str]:
        instrument, pinpoint = split(key)
        for shorter in pinpoint.shorter():
            if ("Provision", f"{instrument}/{shorter}") in self._keys:
                return "Provision", f"{instrument}/{shorter}"
        return "Instrument", instrument


def _instruments(catalogue: Catalogue, held: Mapping[str, Version]) -> Iterator[GraphNode]:
    for one in catalogue.instruments.values():
        properties: dict[str, Property] = {
            "title": one.title,
            "short_title": one.short_title,
            "kind": one.kind,
            "body": one.body,
            "status": one.status,
            "date": one.date,
            "in_force": one.dates.in_force,
            "text_held": one.id in held,
            "text_source": held[one.id].source if one.id in held else "",
            "text_language": held[one.id].language if one.id in held else "",
            "text_dated": held[one.id].dated if one.id in held else "",
            "text_damage": _damage(held.get(one.id)),
            "text_sha256": held[one.id].sha256 if one.id in held else "",
            "invented": one.invented,
        }
        if one.date[:4].isdigit():
            properties["year"] = int(one.date[:4])
        yield GraphNode("Instrument", one.id, properties)


def _damage(version: Version | None) -> list[str]:
    """What is known to be wrong in the text held, each with the provision's path before it."""
    return [f"{path}: {what}" for path, what in version.damage.items()] if version else []


def _provisions(catalogue: Catalogue, held: Mapping[str, Version]) -> Iterator[GraphNode]:
    for one in catalogue.instruments.values():
        outline = {outlined.path: outlined for outlined in one.outline}
        version = held.get(one.id)
        yield from _from_text(version, outline) if version else _from_outline(one)


def _from_text(version: Version, outline: Mapping[str, Outlined]) -> Iterator[GraphNode]:
    for provision in version.provisions:
        known = outline.get(provision.path)
        yield GraphNode(
            "Provision",
            provision.key,
            _provision(provision.key, provision.parent, provision.order, known)
            | {"heading": provision.heading, "text": version.words_of(provision), "text_held": True},
        )


def _from_outline(one: Instrument) -> Iterator[GraphNode]:
    for order, outlined in enumerate(one.outline):
        key = f"{one.id}/{outlined.path}"
        parent = f"{one.id}/{outlined.parent}" if outlined.parent else one.id
        yield GraphNode("Provision", key, _provision(key, parent, order, outlined))


def _provision(key: str, parent: str, order: int, outlined: Outlined | None) -> dict[str, Property]:
    instrument, pinpoint = split(key)
    last = pinpoint.steps[-1]
    return {
        "instrument": instrument,
        "parent": parent,
        "kind": last.kind,
        "number": last.number,
        "label": label(pinpoint),
        "heading": outlined.label if outlined else "",
        "gist": outlined.gist if outlined else "",
        "text": "",
        "order": order,
        "text_held": False,
    }


def _concepts(catalogue: Catalogue) -> Iterator[GraphNode]:
    for one in catalogue.concepts.values():
        yield GraphNode(
            "Concept",
            one.id,
            {"label": one.label, "definition": one.definition, "source": one.source, "broader": one.broader},
        )


def _coders(catalogue: Catalogue) -> Iterator[GraphNode]:
    for one in catalogue.coders.values():
        yield GraphNode("Coder", one.id, {"name": one.name, "is_rule": one.is_rule})


def _coding_keys(catalogue: Catalogue) -> Iterator[str]:
    for number, coding in enumerate(catalogue.codings, 1):
        yield f"{coding.citing} → {coding.cited} #{number}"


def _codings(catalogue: Catalogue) -> Iterator[GraphNode]:
    for key, one in zip(_coding_keys(catalogue), catalogue.codings, strict=True):
        yield GraphNode(
            "Coding",
            key,
            {
                "citing": one.citing, "cited": one.cited, "tag": one.tag, "sub_tag": one.sub_tag,
                "coder": one.coder, "words": one.words, "reason": one.reason, "source": one.source,
                "date": one.date, "certainty": one.certainty,
            },
        )  # fmt: skip


def _unresolved(links: Links) -> Iterator[GraphNode]:
    for number, (standing, one) in enumerate(links.unresolved, 1):
        yield GraphNode("Unresolved", f"{standing} #{number}", _nowhere_properties(standing, one))


def _nowhere_properties(standing: str, one: Unresolved) -> dict[str, Property]:
    return {
        "words": " ".join(one.mention.text.split()),
        "reason": one.reason,
        "candidates": list(one.candidates),
        "provision": standing,
        "instrument": standing.partition("/")[0],
        "kind": one.mention.kind,
    }


def _parts(nodes: Sequence[GraphNode]) -> Iterator[GraphLink]:
    labels = {node.key: node.label for node in nodes if node.label in ("Instrument", "Provision")}
    for node in nodes:
        if node.label == "Provision":
            parent = str(node.properties["parent"])
            yield GraphLink(
                "HAS_PART",
                (labels[parent], parent),
                ("Provision", node.key),
                {"order": node.properties["order"]},
            )


def _citations(catalogue: Catalogue, links: Links, ends: _Ends) -> Iterator[GraphLink]:
    """One link for each passage and what it cites, however often it names it."""
    codings = by_link(catalogue.codings)
    times: dict[tuple[str, str], list[Link]] = {}
    for link in links.links:
        times.setdefault((link.citing, link.cited), []).append(link)
    for (citing, cited), named in times.items():
        tagged = in_force(codings.get((citing, cited), ()), catalogue.coders)
        yield GraphLink("CITES", ends.of(citing), ends.of(cited), _cites(named) | _tag(tagged))


def _cites(named: Sequence[Link]) -> dict[str, Property]:
    """The words of every time, the place of the first."""
    first = named[0]
    return {
        "key": f"{first.citing} → {first.cited}",
        "words": " … ".join(dict.fromkeys(link.words for link in named)),
        "times": len(named),
        "start": first.span.start if first.span else -1,
        "end": first.span.end if first.span else -1,
        "pinpoint": first.cited.partition("/")[2],
        "missing": first.missing,
        "how": "; ".join(dict.fromkeys(link.how for link in named if link.how)),
        "origin": first.origin,
        "confidence": str(min((link.confidence for link in named), key=list(Confidence).index)),
    }


def _tag(tagged: InForce | None) -> dict[str, Property]:
    fields = ("tag", "sub_tag", "tag_words", "tag_reason", "tag_coder", "tag_source", "certainty")
    if tagged is None:
        return dict.fromkeys(fields, "")
    said = (
        tagged.tag,
        tagged.sub_tag,
        *map(tagged.said, ("words", "reason", "coder", "source", "certainty")),
    )
    return dict(zip(fields, said, strict=True))


def _descents(catalogue: Catalogue) -> Iterator[GraphLink]:
    for one in catalogue.instruments.values():
        for relation in one.relations:
            properties = {"type": relation.type, "words": relation.words, "source": relation.source}
            yield GraphLink("DESCENDS_FROM", ("Instrument", one.id), ("Instrument", relation.to), properties)


def _expressions(catalogue: Catalogue, ends: _Ends) -> Iterator[GraphLink]:
    for one in catalogue.expressions:
        yield GraphLink(
            "EXPRESSES", ends.of(one.provision), ("Concept", one.concept),
            {"provision": one.provision, "coder": one.coder, "words": one.words, "reason": one.reason,
             "source": one.source, "date": one.date, "certainty": one.certainty},
        )  # fmt: skip


def _broader(catalogue: Catalogue) -> Iterator[GraphLink]:
    for one in catalogue.concepts.values():
        if one.broader:
            yield GraphLink("BROADER", ("Concept", one.id), ("Concept", one.broader))


def _nowhere(links: Links, ends: _Ends) -> Iterator[GraphLink]:
    for number, (standing, _) in enumerate(links.unresolved, 1):
        yield GraphLink("HAS_UNRESOLVED", ends.of(standing), ("Unresolved", f"{standing} #{number}"))


def _coded(catalogue: Catalogue, ends: _Ends) -> Iterator[GraphLink]:
    for key, one in zip(_coding_keys(catalogue), catalogue.codings, strict=True):
        yield GraphLink("CODED", ("Coder", one.coder), ("Coding", key))
        yield GraphLink("ON", ("Coding", key), ends.of(one.citing), {"role": "citing"})
        yield GraphLink("ON", ("Coding", key), ends.of(one.cited), {"role": "cited"})
