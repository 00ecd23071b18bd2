"""Articles that change another instrument: what stands bare in them, and what stands in the words they put there."""

from __future__ import annotations

import pytest

from legalgraph.model import Citation, Confidence, Span
from legalgraph.resolve.amending import changes
from legalgraph.resolve.running import read
from legalgraph.scan import scan

UNION = "The Union Treaty is amended as follows:\n"
#: A text that stands in article 5 of the Common Treaty, the mention looked at, what it points to ("?" where it is not
#: known), and why. The Common Treaty has articles 1 to 5, of which article 4 has three paragraphs.
PASSAGES = [
    (UNION + "(1) Article 4 is deleted;", "Article 4", "union/art_4", "what is deleted is of what is changed"),
    (UNION + "(1) in Article 4, paragraph 2 is deleted;", "Article 4, paragraph 2", "union/art_4/para_2", "inside it"),
    (
        UNION + "(1) Article 4 is amended as follows:\n(a) paragraph 2 is deleted;",
        "paragraph 2", "union/art_4/para_2", "a paragraph is of the article whose change was begun",
    ),
    (
        UNION + "(1) Article 4 is replaced by the following:\n‘1. Under Article 3 lamps burn.’;",
        "Article 3", "union/art_3", "in the words put there a bare article is of what is changed",
    ),
    (
        UNION + "(1) Article 4 is replaced by the following:\n‘1. Under paragraph 2 lamps burn.’;",
        "paragraph 2", "union/art_4/para_2", "and a bare paragraph of the article changed",
    ),
    (
        UNION + "(1) Article 4 is replaced by the following:\n‘1. Under paragraph 2 of this Article lamps burn.’;",
        "paragraph 2 of this Article", "union/art_4/para_2", "and so is one of “this Article”",
    ),
    (
        UNION + "(1) Article 4 is replaced by the following:\n‘1. Under this Treaty lamps burn.’;",
        "this Treaty", "union", "“this Treaty” is what is changed",
    ),
    (
        UNION + "(1) Article 4 is replaced by the following:\n‘1. Under Article 3 of the Crime Convention.’;",
        "Article 3 of the Crime Convention", "convention/art_3", "another is named there as ever",
    ),
    (
        UNION + "(1) Article 4 is deleted.\nUnder Article 1 of this Treaty lamps burn.",
        "Article 1 of this Treaty", "treaty/art_1", "outside them “this Treaty” is the text itself",
    ),
    (
        UNION + "(1) Article 4 is deleted with effect from the day set in Article 1.",
        "Article 1", "treaty/art_1", "and a bare article of which no change is said is its own",
    ),
    (
        "In Article 4 of the Union Treaty, the following is inserted:\n‘3. Under paragraph 2.’;",
        "paragraph 2", "union/art_4/para_2", "the change of one article",
    ),
    (
        "Amendments to the Union Treaty\n(1) Article 4 is deleted;",
        "Article 4", "union/art_4", "a heading says it too",
    ),
    (
        "The following article shall be added to the Union Treaty:\n‘Under Article 1 lamps burn.’",
        "Article 1", "union/art_1", "an article that is added",
    ),
    (
        "The Lantern Convention is amended as follows:\n(1) Article 4 is deleted;",
        "Article 4", "?", "what is changed need not be known, and is not the text itself",
    ),
    (
        "Where Article 4 of the Union Treaty is amended, Article 1 is replaced.",
        "Article 1", "treaty/art_1", "a condition changes nothing",
    ),
    ("The Union Treaty binds. Article 4 is deleted.", "Article 4", "treaty/art_4", "nor does a mere naming"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "key", "why"), PASSAGES, ids=[row[0] for row in PASSAGES])
def test_what_a_place_in_an_amending_article_is_of(known, text, words, key, why):
    results = read(text, scan(text, known.names, known.local["treaty"]), known, "treaty/art_5")
    place = text.rindex(words)
    [one] = [result for result in results if result.mention.span.start == place]
    found = f"{one.target}/{one.missing}".rstrip("/") if isinstance(one, Citation) else "?"
    assert found == key, why


def test_what_is_read_so_is_only_probable(known):
    text = UNION + "(1) Article 4 is deleted;"
    *_, one = read(text, scan(text, known.names), known, "treaty/art_5")
    assert isinstance(one, Citation)
    assert one.confidence is Confidence.PROBABLE
    assert one.how.startswith("of what is changed here")


def test_in_a_text_without_structure_the_next_article_begins_anew(known):
    text = UNION + "(1) Article 4 is deleted;\n\n### Article 2\n\nArticle 4 is replaced."
    *_, one = read(text, scan(text, known.names), known, "treaty")
    assert isinstance(one, Citation)
    assert one.target == "treaty/art_4"


#: Words, with [X] for what they cite, and whether they say that it is changed here.
CHANGED = [
    ("[X] is amended as follows:", True),
    ("[X], as amended by the Act of 1990, shall be replaced", True),
    ("[X] shall be deleted", True),
    ("[X] shall be read as follows: ‘", True),
    ("In [X], the following point is inserted:", True),
    ("Amendment to [X]", True),
    ("[X] amends nothing", False),
    ("If [X] is amended, nothing follows", False),
    ("[X] was amended by others", False),
]


@pytest.mark.parametrize(("text", "changed"), CHANGED, ids=[row[0] for row in CHANGED])
def test_words_that_say_a_change(text, changed):
    at = text.index("[X]")
    assert changes(text, Span(at, at + 3)) is changed
