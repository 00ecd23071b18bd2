"""A text with several mentions, and what each points to by what the text has said before it."""

from __future__ import annotations

import pytest

from legalgraph.model import Citation, Confidence, Unresolved
from legalgraph.resolve.running import read
from legalgraph.scan import scan

#: A text, where it stands, what its mentions point to ("?" and candidates where nothing is decided; "~" where it is
#: only probable), and why.
TEXTS = [
    # definitions
    (
        "The Crime Convention (hereinafter “the Accord”). See Article 3 of the Accord.",
        "", ["convention", "convention+art_3"], "a short name counts from where it is given",
    ),
    (
        "Under the Accord. The Crime Convention (“the Accord”) binds.",
        "", ["?", "convention"], "and not before",
    ),
    (
        "The Crime Convention (“the Act of Old”) and the Accord on Refuge (“the Accord”). By the Accord.",
        "", ["convention", "accord", "accord"], "each its own",
    ),
    (
        "The Crime Convention (“the Statute”). The Accord on Refuge (“the Statute”). By the Statute.",
        "", ["convention", "accord", "accord"], "a later one replaces it",
    ),
    (
        "The Crime Convention, with the Protocol against Smuggling (“the Convention”), and the Convention",
        "", ["convention", "protocol", "convention"], "“Convention” is the convention's name, not the protocol's",
    ),
    (
        "For the purposes of this Protocol “Convention” means the Crime Convention. Article 5 of the Convention",
        "protocol/art_1", ["protocol", "convention", "convention+art_5"], "an article of definitions",
    ),
    (
        "The Lantern Convention (“the Convention”). By the Convention.",
        "", ["?", "?"], "one that nobody knows is said to be that",
    ),
    # general words
    (
        "The Common Treaty and the Union Treaty; Article 1 of that Treaty",
        "", ["treaty", "union", "union+art_1"], "“that” is the one named last",
    ),
    (
        "The Crime Convention and the Union Treaty; the said Convention",
        "", ["convention", "union", "convention"], "of that kind",
    ),
    (
        "The Crime Convention binds. The Convention speaks.",
        "", ["convention", "~convention"], "“the” is only probable, though one alone was named",
    ),
    (
        "The Common Treaty and the Union Treaty bind. The Treaty speaks.",
        "", ["treaty", "union", "?", "treaty", "union"], "and undecided where two were",
    ),
    (
        "The Common Treaty binds." + " So it is." * 90 + " The Union Treaty too. The Treaty speaks.",
        "accord/art_1", ["treaty", "union", "~union"], "unless one alone is near",
    ),
    (
        "The First Pact binds. By the Pact.", "", ["pact-one", "~pact-one"],
        "of two that bear a name the one named before",
    ),
    ("This Treaty binds. The Treaty speaks.", "treaty/art_1", ["treaty", "~treaty"], "or the text itself"),
    (
        "The First Pact and the Second Pact: both Pacts",
        "", ["pact-one", "pact-two"], "no word for an instrument by itself",
    ),
    (
        "The Common Treaty and the Union Treaty: both Treaties",
        "", ["treaty", "union", "~treaty", "~union"], "both are meant",
    ),
    # words before a place
    (
        "Having regard to the Union Treaty, and in particular Article 61(a) and Article 63 thereof,",
        "treaty/preamble/para_1", ["union", "union+art_61/point_a", "union+art_63"], "thereof, for the whole list",
    ),
    (
        "The Union Treaty, and in particular Article 1, binds.",
        "treaty/art_5", ["union", "union+art_1"], "what leads up to a place, though the text has one",
    ),
    (
        "the Union Treaty, with the exception of Article 1, Article 2 and Article 3",
        "treaty/art_5", ["union", "union+art_1", "union+art_2", "union+art_3"], "and to those listed with it",
    ),
    (
        "other provisions of the Treaties, and in particular Article 1",
        "treaty/art_5", ["treaty", "union", "treaty/art_1"], "of several the text itself",
    ),
    ("the Union Treaty and its Article 1", "treaty/art_5", ["union", "union+art_1"], "its own"),
    (
        "See Article 1 of the Union Treaty, and Article 4.",
        "treaty/art_5", ["union+art_1", "treaty/art_4"], "nor does “and”",
    ),
    ("Annex XII thereto", "treaty/art_5", ["?"], "thereto, of nothing named"),
    ("the Union Treaty and Annex XII thereto", "treaty/art_5", ["union", "union+annex_XII"], "of something named"),
    (
        "The Union Treaty is repealed with the exception of Article 9 and Article 10 thereof.",
        "treaty/art_5", ["union", "union+art_9", "union+art_10"], "what the last of a list names belongs to all",
    ),
    (
        "Article 1 on lamps and Article 2 with regard to oil, of the Union Treaty apply.",
        "treaty/art_5", ["union+art_1", "union+art_2", "union"], "whatever each is said to be about",
    ),
    (
        "Article 1 on lamps shall apply with Article 2, of the Union Treaty",
        "treaty/art_5", ["treaty/art_1", "union+art_2"], "but not over a verb",
    ),
    (
        "Article 1 (n 3) and Article 2 (n 4) of the Union Treaty",
        "", ["union+art_1", "union+art_2", "union"], "the mark of a note parts nothing",
    ),
    # what was cited before
    (
        "Article 4(2) applies. In that Article nothing is said.",
        "treaty/art_5", ["treaty/art_4/para_2", "~treaty/art_4"], "that Article is the one cited before",
    ),
    (
        "Articles 4 and 5 apply, and those Articles only.",
        "treaty/art_1", ["treaty/art_4", "treaty/art_5", "treaty/art_4", "treaty/art_5"], "or both",
    ),
    (
        "Articles 4 and 5 apply, and that Article only.",
        "treaty/art_1", ["treaty/art_4", "treaty/art_5", "?", "treaty/art_4", "treaty/art_5"], "of two neither",
    ),
    ("that Article", "treaty/art_5", ["?"], "of nothing cited"),
    ("paragraph 1 of that subsection", "treaty/art_5", ["?"], "nor in a unit that nothing was cited by"),
    # a manuscript
    ("Article 4 of the Common Treaty. Article 5 too.", "", ["treaty/art_4", "~treaty/art_5"], "the only one named"),
    ("Article 4 of the Common Treaty and Article 5", "", ["treaty/art_4", "treaty/art_5"], "in one sentence"),
    (
        "The Common Treaty and the Union Treaty. Article 5 too.",
        "", ["treaty", "union", "?", "treaty", "union"], "of two neither",
    ),
    ("Article 4 of the Common Treaty; paragraph 2", "", ["treaty/art_4", "~treaty/art_4/para_2"], "its paragraph"),
    ("The Common Treaty.\n\nArticle 5 too.", "", ["treaty", "?"], "a new paragraph begins anew"),
    (
        "The Union Treaty and Article 4 of the Common Treaty (n 3) and Article 5",
        "", ["union", "treaty/art_4", "~treaty/art_5"], "a list goes on behind the mark of a note",
    ),
    (
        "The Union Treaty; Common Treaty (2001) art 4 and the Common Treaty, 3 May 2001, art 5",
        "", ["union", "treaty", "treaty/art_4", "treaty", "treaty/art_5"], "a date parts no name from its place",
    ),
    (
        "The Union Treaty; 12 UNTS 34 (Common Treaty) art 4",
        "", ["union", "?", "treaty", "treaty/art_4"], "nor does the bracket that the name stands in",
    ),
    (
        "The Union Treaty; Common Treaty (n 4) art 4 and art 5",
        "", ["union", "?", "union", "treaty"], "what a reference back stands for is named as well",
    ),
    # places that are not there
    (
        "Article 1 of the Crime Convention, save that in Article 99 of it",
        "treaty/art_5", ["convention+art_1", "?", "convention/art_99"], "one that the text has not may be of another",
    ),
    (
        "Article 99 of the Crime Convention: the words of Article 99 are left out.",
        "treaty/art_5", ["convention+art_99", "~convention+art_99"], "which is probable where that was cited",
    ),
    ("Article 99", "treaty/art_5", ["treaty+art_99"], "and missing where none was named"),
]  # fmt: skip


def shown(result: Citation | Unresolved) -> list[str]:
    if isinstance(result, Unresolved):
        assert result.reason
        return ["?", *result.candidates]
    mark = "~" if result.confidence is Confidence.PROBABLE else ""
    assert result.how or not mark, "what is only probable says why"
    return [mark + result.target + (f"+{result.missing}" if result.missing else "")]


@pytest.fixture(scope="module")
def pointed(known):
    def run(text: str, standing: str = "") -> list[str]:
        mentions = scan(text, known.names, known.local.get(standing.partition("/")[0]))
        return [part for result in read(text, mentions, known, standing) for part in shown(result)]

    return run


@pytest.mark.parametrize(("text", "standing", "expected", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_what_mentions_point_to(pointed, text, standing, expected, why):
    assert pointed(text, standing) == expected, why


def test_what_is_not_decided_says_how_far_it_is(known):
    text = "The Pact. The Agreement."
    several, nothing = read(text, scan(text, known.names), known)
    assert several.confidence is Confidence.UNDECIDED
    assert nothing.confidence is Confidence.NONE


def test_where_a_place_stands_may_depend_on_the_place(known):
    """A text whose provisions are known is read with a function from places to their keys."""
    text = "paragraph 1\nparagraph 1"
    keys = ("treaty/art_4/para_2", "treaty/art_1/para_2")
    results = read(text, scan(text, known.names), known, lambda place: keys[place > 11])
    assert [part for one in results for part in shown(one)] == ["treaty/art_4/para_1", "treaty/art_1/para_1"]


def test_works_and_addresses_are_passed_over(known):
    text = "https://example.org/ and [add more]"
    assert scan(text, known.names)
    assert read(text, scan(text, known.names), known) == ()
