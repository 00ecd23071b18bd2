"""Citations inside and between instruments: which words are scanned, and what becomes a link."""

from __future__ import annotations

import csv
from collections.abc import Mapping

import pytest

from legalgraph.build.links import Link, Links, find_links, own_words
from legalgraph.model import Catalogued, Instrument, Provision, Span, Version
from legalgraph.resolve import Known

TREATY = """Treaty
Part One
Article 1
(ex Article 61 OT)
1. Under Article 2 and this Treaty:
(a) see paragraph 1;
(b) see Article 5 of the Other Treaty;
and see Article 3 of that Treaty.
2. See Article 99.
Article 2
About Article 1
See the Agreement and Article 98.
Article 3
(ex Article 12)
See Article 3.
Protocols
PROTOCOL (No 1)
ON ARTICLE 2 OF THE OTHER TREATY
Article 1
See this Protocol, Article 1 and Article 2.
ANNEX
See Article 1.
"""


def span(first: str, last: str = "") -> Span:
    start = TREATY.index(first)
    return Span(start, TREATY.index(last or first, start) + len(last or first))


WHOLE = span("Under", "See Article 99.")
PROVISIONS = (
    ("part_1", span("Part One", "See Article 3."), "x", ""),
    ("art_1", WHOLE, "x/part_1", ""),
    ("art_1/para_1", span("Under", "that Treaty."), "x/art_1", ""),
    ("art_1/para_1/point_a", span("see paragraph 1;"), "x/art_1/para_1", ""),
    ("art_1/para_1/point_b", span("see Article 5", "Other Treaty;"), "x/art_1/para_1", ""),
    ("art_1/para_2", span("See Article 99."), "x/art_1", ""),
    ("art_2", span("See the Agreement and Article 98."), "x/part_1", "About Article 1"),
    ("art_3", span("See Article 3."), "x/part_1", ""),
    ("protocols", span("PROTOCOL", "ANNEX\nSee Article 1."), "x", ""),
    (
        "prot_1",
        span("Article 1\nSee this", "ANNEX\nSee Article 1."),
        "x/protocols",
        "ON ARTICLE 2 OF THE OTHER TREATY",
    ),
    ("prot_1/art_1", span("See this Protocol, Article 1 and Article 2."), "x/prot_1", ""),
    ("prot_1/annex", Span(TREATY.rindex("See"), len(TREATY) - 1), "x/prot_1", ""),
)


def provision(order: int, path: str, place: Span, parent: str, heading: str) -> Provision:
    kind, _, number = path.rpartition("/")[2].partition("_")
    return Provision(f"x/{path}", kind, number, place, order, parent, heading)


VERSION = Version(
    "x",
    "en",
    TREATY,
    tuple(provision(number, *one) for number, one in enumerate(PROVISIONS)),
    "reader",
    "file",
    "",
)
INSTRUMENTS = {
    one.id: one
    for one in (
        Instrument(
            "x", "Treaty on X", "X", "treaty",
            citations=(
                Catalogued("x/art_1/para_1", "x/art_2", "Under Article 2"),
                Catalogued("x/art_2", "y", "named in no words"),
            ),
        ),
        Instrument("y", "Other Treaty", "Other Treaty", "treaty"),
        Instrument("old", "Old Treaty", "Old Treaty", "treaty", abbreviations=("OT",)),
        Instrument("z", "Not Held", "Z", "treaty", citations=(Catalogued("z/art_1", "x/art_2", "listed"),)),
    )
}  # fmt: skip
KNOWN = Known.of(INSTRUMENTS, [VERSION])


@pytest.fixture(scope="module")
def links() -> Links:
    return find_links([VERSION], INSTRUMENTS, KNOWN)


def test_every_word_is_its_own_provisions_and_no_number_or_heading_is_anybodys():
    assert [
        (one.path, place.of(TREATY))
        for one, place in own_words(VERSION)
        if place.of(TREATY).strip(" \n.()12ab")
    ] == [
        ("art_1", "(ex Article 61 OT)"),
        ("art_1/para_1", "Under Article 2 and this Treaty:\n(a) "),
        ("art_1/para_1", "\nand see Article 3 of that Treaty."),
        ("art_1/para_1/point_a", "see paragraph 1;"),
        ("art_1/para_1/point_b", "see Article 5 of the Other Treaty;"),
        ("art_1/para_2", "See Article 99."),
        ("art_2", "See the Agreement and Article 98."),
        ("art_3", "(ex Article 12)"),
        ("art_3", "See Article 3."),
        ("prot_1", "ON ARTICLE 2 OF THE OTHER TREATY"),
        ("prot_1/art_1", "See this Protocol, Article 1 and Article 2."),
        ("prot_1/annex", "See Article 1."),
    ]


LINKS = [
    ("art_1", "old/art_61", "", "the former number is that of the treaty named"),
    ("art_1/para_1", "x/art_2", "", "a passage's own words"),
    ("art_1/para_1/point_a", "x/art_1/para_1", "", "a part cites the whole"),
    ("art_1/para_1/point_b", "y/art_5", "", "nothing is held of the other: the place is kept whole"),
    ("art_1/para_1", "y/art_3", "", "that Treaty is the one named last"),
    ("art_2", "x", "art_98", "what does not exist is said to be missing, of the instrument itself too"),
    ("prot_1", "y/art_2", "", "a protocol's heading cites"),
    ("prot_1/annex", "x/prot_1/art_1", "", "the protocol's article, from its annex"),
]


@pytest.mark.parametrize(("citing", "cited", "missing", "why"), LINKS, ids=[row[0] for row in LINKS])
def test_links_found_in_the_text(links, citing, cited, missing, why):
    found = [
        (one.cited, one.missing)
        for one in links.links
        if one.citing == f"x/{citing}" and one.origin == "text"
    ]
    assert (cited, missing) in found, why


def test_nothing_else_is_a_link(links):
    assert len([one for one in links.links if one.origin == "text"]) == len(LINKS)


def test_the_words_of_a_link_stand_where_it_says(links):
    for one in links.links:
        assert one.span is None or " ".join(one.span.of(TREATY).split()) == one.words


def test_what_cites_itself_is_counted(links):
    """ "this Treaty" in the treaty, article 3 in article 3, "this Protocol" and its article 1 in its article 1."""
    assert links.to_themselves == 4


def test_what_points_nowhere_is_kept_with_its_place(links):
    assert [(standing, one.mention.text, one.candidates) for standing, one in links.unresolved] == [
        ("x/art_1/para_2", "Article 99", ("y/art_99",)),
        ("x/art_2", "the Agreement", ()),
        ("x/art_3", "Article 12", ()),
        ("x/prot_1/art_1", "Article 2", ("x/art_2",)),
    ]


def test_the_catalogue_fills_in_and_is_told_what_the_text_has_not(links):
    listed = [(one.citing, one.cited) for one in links.links if one.origin == "catalogue"]
    assert listed == [("x/art_2", "y"), ("z/art_1", "x/art_2")]
    assert links.not_in_text == (Link("x/art_2", "y", "named in no words", "catalogue"),)


def test_without_texts_the_catalogue_is_all():
    found = find_links([], INSTRUMENTS, Known.of(INSTRUMENTS))
    assert {one.origin for one in found.links} == {"catalogue"}
    assert (len(found.links), found.not_in_text, found.unresolved) == (3, (), ())


def test_that_treaty_is_the_one_named_in_the_words_above():
    """A point goes on where the words before it end."""
    text = "Under the Other Treaty:\n(a) Article 3 of that Treaty;"
    parts = (
        Provision("x/art_1", "art", "1", Span(0, len(text)), 0, "x"),
        Provision("x/art_1/point_a", "point", "a", Span(text.index("Article"), len(text)), 1, "x/art_1"),
    )
    version = Version("x", "en", text, parts, "reader", "file", "")
    found = find_links([version], INSTRUMENTS, Known.of(INSTRUMENTS, [version]))
    assert ("x/art_1/point_a", "y/art_3") in [(one.citing, one.cited) for one in found.links]


# --- official texts ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def official(official_texts) -> tuple[Mapping[str, Instrument], Links]:
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves

    instruments = load(Shelves.find(None)).instruments
    versions = tuple(official_texts.values())
    return instruments, find_links(versions, instruments, Known.of(instruments, versions))


@pytest.mark.sources
@pytest.mark.parametrize("instrument", ["smuggling-protocol", "draft-declaration-2017", "tfeu"])
def test_every_citation_the_catalogue_lists_is_found_in_the_text(official, root, instrument):
    _, links = official
    found = {(one.citing, one.cited) for one in links.links if one.origin == "text"}
    with (root / "instruments" / f"{instrument}.citations.csv").open(encoding="utf-8", newline="") as file:
        listed = {(row["citing"], row["cited"]) for row in csv.DictReader(file)}
    assert listed
    assert listed <= found


@pytest.mark.sources
def test_no_link_of_the_three_points_at_what_does_not_exist(official):
    """They were drafted by careful people: what is missing was misread."""
    _, links = official
    three = ("smuggling-protocol/", "draft-declaration-2017/", "tfeu/")
    missing = [(one.citing, one.cited, one.missing) for one in links.links if one.missing]
    assert [one for one in missing if one[0].startswith(three)] == []


@pytest.mark.sources
def test_hardly_a_link_of_any_text_points_at_what_does_not_exist(official):
    """What is left are mostly articles of other acts, quoted where these are amended."""
    _, links = official
    assert len(links.links) > 12_000
    assert sum(bool(one.missing) for one in links.links) < 0.015 * len(links.links)


#: Words that were once misread, or might be, and what they mean where they stand.
MEANT = [
    ("tfeu/art_79", "tec/art_63/point_3", "the comma before the treaty's name"),
    ("tfeu/art_78", "tec/art_64/para_2", "a list inside a list"),
    ("tfeu/art_135", "tfeu/art_126/para_14", "an exception is of the article before it"),
    ("tfeu/art_80", "tfeu/part_3/title_V/chp_2", "“this Chapter”"),
    ("tfeu/art_77/para_3", "teu", "“the Treaties” are two"),
    ("tfeu/prot_8", "teu/art_6/para_2", "a protocol's title"),
    (
        "tfeu/prot_21/art_6a",
        "tfeu/part_3/title_V/chp_4",
        "“Chapter 4 or Chapter 5 of Title V … of that Treaty”",
    ),
    ("tfeu/prot_22/annex/art_2", "tfeu/prot_22/annex/art_1", "the annex's own article"),
    ("tfeu/prot_4/art_41", "tfeu/prot_4/art_28/para_1", "“this Statute” is the protocol it stands in"),
    (
        "smuggling-protocol/art_6/para_2/point_b",
        "smuggling-protocol/art_6/para_1/point_b/point_i",
        "marks in a list",
    ),
    ("draft-declaration-2017/preamble/para_4", "icescr/preamble/para_5", "“of both … and …”"),
]


@pytest.mark.sources
@pytest.mark.parametrize(("citing", "cited", "why"), MEANT, ids=[row[0] for row in MEANT])
def test_words_of_official_texts_point_where_they_mean(official, citing, cited, why):
    _, links = official
    assert cited in [one.cited for one in links.links if one.citing == citing and one.origin == "text"], why
