"""A passage that names one thing several times cites it once, with all its words."""

from __future__ import annotations

from legalgraph.build.graph import as_graph
from legalgraph.build.links import Link, Links
from legalgraph.catalogue import Catalogue
from legalgraph.model import Confidence, Instrument, Outlined, Span


def test_one_link_however_often_it_is_named():
    one = Instrument(
        "model",
        "Model",
        "Model",
        "convention",
        outline=(Outlined("art_1"), Outlined("art_2"), Outlined("art_3")),
    )
    named = [
        Link("model/art_1", "model/art_2", "article 2", "text", Span(5, 14)),
        Link("model/art_1", "model/art_3", "article 3", "text", Span(20, 29)),
        Link("model/art_1", "model/art_2", "Article 2", "text", Span(40, 49)),
        Link("model/art_1", "model/art_2", "article 2", "text", Span(60, 69)),
    ]
    data = as_graph(Catalogue({"model": one}, {}, {}, {}), (), Links(tuple(named), (), 0, ()))
    cites = [link.properties for link in data.links if link.type == "CITES"]
    assert [(link["times"], link["words"], link["start"]) for link in cites] == [
        (3, "article 2 … Article 2", 5),
        (1, "article 3", 20),
    ]


def test_a_link_is_as_sure_as_the_surest_of_its_citations():
    one = Instrument("model", "Model", "Model", "convention", outline=(Outlined("art_1"), Outlined("art_2")))
    sure = {"art_1": (Confidence.PROBABLE, Confidence.CERTAIN), "art_2": (Confidence.PROBABLE,)}
    named = [
        Link("model", f"model/{path}", "it", "text", Span(0, 2), confidence=each)
        for path, found in sure.items()
        for each in found
    ]
    data = as_graph(Catalogue({"model": one}, {}, {}, {}), (), Links(tuple(named), (), 0, ()))
    cites = [link.properties for link in data.links if link.type == "CITES"]
    assert [(link["key"], link["confidence"]) for link in cites] == [
        ("model → model/art_1", "certain"),
        ("model → model/art_2", "probable"),
    ]
