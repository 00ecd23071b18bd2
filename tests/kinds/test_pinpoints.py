"""Places as legal English writes them, read into pinpoints, outermost step first."""

from __future__ import annotations

import pytest

from legalgraph.kinds.places.pinpoints import places

PLACES = [
    # written, pinpoints, why
    ("Article 67(2)", ["art_67/para_2"], "a bracketed number after an article is a paragraph"),
    ("Article 6(1)(a)(ii)", ["art_6/para_1/point_a/point_ii"], "then points"),
    ("Art. 22(1)", ["art_22/para_1"], "the full stop belongs to the short word"),
    ("art 3", ["art_3"], "without it too"),
    ("Art(5)", ["art_5"], "a bracketed number in place of a number is the number"),
    ("Article 29.3", ["art_29/para_3"], "a number after a point is the paragraph"),
    ("Article 40.3.3", ["art_40/para_3/point_3"], "and one deeper"),
    ("Article 6a", ["art_6a"], "inserted articles bear a letter"),
    ("Article 12 bis", ["art_12bis"], "or a Latin word"),
    ("Article IV", ["art_IV"], "or are counted in Roman numerals"),
    ("Arts. 3, 6", ["art_3", "art_6"], "a list"),
    ("arts 77-79", ["art_77", "art_78", "art_79"], "a range has all its elements"),
    ("Articles 18, 19 and 24 to 26", ["art_18", "art_19", "art_24", "art_25", "art_26"], "list and range"),
    ("Article 3 or 4", ["art_3", "art_4"], "a list after a singular"),
    (
        "Article 205(1) and (2)",
        ["art_205/para_1", "art_205/para_2"],
        "the second mark hangs on the same article",
    ),
    (
        "Article 6(1)(a) and (c)",
        ["art_6/para_1/point_a", "art_6/para_1/point_c"],
        "and on the same paragraph",
    ),
    ("article 6, paragraph 1 (a)", ["art_6/para_1/point_a"], "inward by comma"),
    ("Art. 3 para. 2", ["art_3/para_2"], "inward without a comma"),
    ("Article 6(1), point (a)", ["art_6/para_1/point_a"], "a named point"),
    ("paragraph 2 of Article 36", ["art_36/para_2"], "outward by “of”"),
    ("point (b) of paragraph 2 of Article 3", ["art_3/para_2/point_b"], "twice outward"),
    ("points (a) and (b) of Article 3", ["art_3/point_a", "art_3/point_b"], "several inner ones"),
    ("paragraph 1 of articles 3 and 4", ["art_3/para_1", "art_4/para_1"], "several outer ones: each has it"),
    ("articles 3 and 4, paragraph 1", ["art_3", "art_4/para_1"], "after a comma only the last has it"),
    ("Article 263, fourth paragraph", ["art_263/subpara_4"], "a counted paragraph is an unnumbered one"),
    ("the second and third subparagraphs", ["subpara_2", "subpara_3"], "several counted ones"),
    ("the fifth preambular paragraph", ["preamble/para_5"], "of the preamble"),
    ("this Chapter", ["chp_this"], "where it stands"),
    ("paragraph 2 of this article", ["art_this/para_2"], "inside where it stands"),
    ("the preceding paragraph", ["para_preceding"], "just before"),
    ("the preceding paragraphs", ["para_all preceding"], "all before"),
    (
        "paragraph 1 a), b) (i) or c)",
        ["para_1/point_a", "para_1/point_b/point_i", "para_1/point_c"],
        "half brackets",
    ),
    ("Title V of Part Three", ["part_3/title_V"], "divisions, counted in words"),
    ("Annex A", ["annex_A"], "annexes may bear letters"),
    ("¶¶ 22-23", ["para_22", "para_23"], "paragraph signs"),
    ("Recital 22", ["rec_22"], "recitals"),
    (
        "Articles 63, points 1 and 2, and 64(2)",
        ["art_63/point_1", "art_63/point_2", "art_64/para_2"],
        "list in a list",
    ),
    ("Articles 122(2), second sentence, and 123", ["art_122/para_2", "art_123"], "sentences have no key"),
    ("Article 101, in particular paragraph 3", ["art_101", "art_101/para_3"], "the whole and the part"),
    ("Article 1(1)(1)(1)(1)(1)", ["art_1" + "/para_1" + "/point_1" * 4], "as deep as any instrument goes"),
]

#: What the first place of a text is, where more words follow.
FIRST = [
    (
        "articles 14 and 15, the third paragraph of Article 17",
        "articles 14 and 15",
        "the paragraph is of article 17",
    ),
    ("Under article 6, this paragraph applies", "article 6", "“this paragraph” is no part of article 6"),
    ("Article 31, 189 UNTS 137", "Article 31", "the volume of a treaty series is no article"),
    ("Article 20, 12 States agreed", "Article 20", "nor is a count"),
    ("Article 5, 15 December", "Article 5", "nor the day of a date"),
    ("art. 4, 2016", "art. 4", "nor a year"),
    ("Article 1. 2. The States", "Article 1", "a full stop ends it"),
    ("Article 8 (see above)", "Article 8", "a word in brackets is no point"),
]
NONE = [
    "Article 2016",
    "the article I wrote",
    "in part 3 of it",
    "the state of the art 3",
    "Annex. In that case",
]


@pytest.mark.parametrize(("written", "expected", "why"), PLACES, ids=[row[0] for row in PLACES])
def test_a_place_is_read_whole(written, expected, why):
    [place] = places(written, range(400))
    assert ([str(one) for one in place.pinpoints], written[place.start : place.end]) == (
        expected,
        written,
    ), why


@pytest.mark.parametrize(("text", "first", "why"), FIRST, ids=[row[0] for row in FIRST])
def test_a_place_ends_where_another_thing_begins(text, first, why):
    place = next(iter(places(text, range(400))))
    assert text[place.start : place.end] == first, why


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_place_or_one_only_beside_other_words(text):
    """Ordinary words are places where a name or another unit stands beside them."""
    assert all(place.is_doubtful for place in places(text, range(400)))


def test_a_long_range_keeps_its_ends_and_says_so():
    [place] = places("Articles 1-900", range(400))
    assert (list(map(str, place.pinpoints)), place.shortened) == (["art_1", "art_900"], True)


def test_too_many_combinations_are_cut_and_said_to_be():
    numbers = ", ".join(map(str, range(1, 40)))
    [place] = places(f"paragraphs {numbers} of articles {numbers}", range(400))
    assert place.shortened
    assert len(place.pinpoints) < 100


@pytest.mark.parametrize("text", ["firſt paragraph of Article 1", "ARTİCLE 5", "ſection 4", "Part sıx"])
def test_letters_that_only_look_alike_under_case_rules_do_no_harm(text):
    """Unicode's case rules fold "ſ" into "s" and "ı" into "i"; no table of words has them."""
    list(places(text, range(400)))
