"""Words at a place → what they point to, or why to nothing."""

from __future__ import annotations

import pytest

from legalgraph.kinds.names import Names
from legalgraph.model import Citation, Instrument, Outlined, Unresolved
from legalgraph.resolve import Known, resolve
from legalgraph.scan import scan

#: Words, where they stand, what they point to ("?" and candidates where nothing is decided), and why.
POINTED = [
    ("Article 1(2)(b)", "treaty/art_5", ["treaty/art_1/para_2/point_b"], "a bare article is the text's own"),
    ("paragraph 1", "treaty/art_4/para_2", ["treaty/art_4/para_1"], "a bare paragraph is of the same article"),
    ("paragraph 9", "treaty/art_4/para_2", ["treaty/art_4+para_9"], "though it has none"),
    ("point (z)", "treaty/art_4/para_2", ["treaty/art_4+point_z"], "or no such point"),
    ("point (a)", "treaty/art_1/para_2/point_b", ["treaty/art_1/para_2/point_a"], "a bare point is of the nearest"),
    ("the second subparagraph", "treaty/art_4/para_1/subpara_1", ["treaty/art_4/para_1/subpara_2"], "of the paragraph"),
    ("the third paragraph", "treaty/art_2/subpara_1", ["treaty/art_2/subpara_3"], "counted, of the article"),
    ("this Article", "treaty/art_1/para_2/point_a", ["treaty/art_1"], "the article round it"),
    ("this paragraph", "treaty/art_1/para_2/point_b", ["treaty/art_1/para_2"], "the paragraph round it"),
    ("this paragraph", "treaty/art_2/subpara_2", ["treaty/art_2/subpara_2"], "an unnumbered one, inside no other"),
    ("this Chapter", "treaty/art_3", ["treaty/part_1/title_II/chp_1"], "the chapter round it"),
    ("this Title", "treaty/art_3/point_a", ["treaty/part_1/title_II"], "the title round it"),
    ("the preceding paragraph", "treaty/art_4/para_2", ["treaty/art_4/para_1"], "the one before"),
    ("the preceding paragraphs", "treaty/art_4/para_2", ["treaty/art_4/para_1"], "all before, and that is one"),
    ("the preceding paragraphs", "treaty/art_4/para_3", ["?", "treaty/art_4/para_1", "treaty/art_4/para_2"], "two"),
    ("the preceding paragraph", "treaty/art_4/para_1", ["?"], "there is none before the first"),
    ("this Section", "treaty/art_3", ["?"], "nothing of that kind stands there"),
    ("Article 1 of this Treaty", "treaty/art_5", ["treaty/art_1"], "the text itself"),
    ("Article 1 of the Common Treaty", "protocol/art_1", ["treaty/art_1"], "another, by name"),
    ("articles 6 and 7 of this Protocol", "protocol/art_1", ["protocol/art_6", "protocol/art_7"], "one each"),
    ("article 9 of the Convention", "protocol/art_1", ["convention+art_9"], "as the text defines it"),
    ("the Convention", "protocol/art_1", ["convention"], "without a place"),
    ("the 1951 Accord", "treaty/art_1", ["accord"], "a name that only this text uses"),
    ("the Treaties", "treaty/art_1", ["treaty", "union"], "both are meant"),
    ("Article 1 of the Treaties", "treaty/art_1", ["?", "treaty", "union"], "an article is of one only"),
    ("ex Article 5 TU", "treaty/art_1", ["old-union+art_5"], "the treaty as it was"),
    ("Article 5 TU", "treaty/art_1", ["union+art_5"], "and as it is"),
    ("Article 99", "treaty/art_1", ["treaty+art_99"], "an article that does not exist is missing"),
    ("Article 5(3)", "treaty/art_1", ["treaty/art_5+para_3"], "or a paragraph"),
    ("paragraph II of Article 4", "treaty/art_1", ["?", "treaty/art_4/para_2"], "“II” may be a misprint"),
    ("paragraph IX of Article 4", "treaty/art_1", ["treaty/art_4+para_IX"], "unless there is no such paragraph"),
    ("Article 4, paragraph(s) 1 and 2", "treaty/art_1", ["treaty/art_4/para_1", "treaty/art_4/para_2"], "one or more"),
    ("Article 2(2)", "treaty/art_1", ["treaty/art_2/subpara_2"], "a second paragraph without a number"),
    ("Article 3(1)", "treaty/art_1", ["treaty/art_3+para_1"], "“(1)” is no point (a)"),
    ("the first paragraph of Article 3", "treaty/art_1", ["treaty/art_3"], "whose words bear no key of their own"),
    ("the first paragraph of Article 5", "treaty/art_1", ["treaty/art_5"], "an article of one paragraph"),
    ("the first paragraph of Article 4", "treaty/art_1", ["treaty/art_4/para_1"], "the one numbered 1"),
    ("the first subparagraph", "treaty/art_3/subpara_2", ["treaty/art_3"], "what has a second has a first"),
    ("Article 7(1)(b)", "treaty/art_1", ["treaty/art_7/para_1/subpara_2/point_b"], "the only point (b) of paragraph 1"),
    ("point (a) of this subparagraph", "treaty/art_7/para_1/subpara_2/point_b",
     ["treaty/art_7/para_1/subpara_2/point_a"], "of what has points, and not of the point itself"),
    ("Article 4", "treaty/annex/para_1", ["treaty/art_4"], "an annex may mean an article of the treaty"),
    ("Annex", "treaty/annex/para_1", [], "a word alone is no place"),
    ("Chapter 1", "treaty/art_3", ["treaty/part_1/title_II/chp_1"], "of several the nearest"),
    ("Chapter 2", "treaty/art_1", ["treaty/part_1/title_II/chp_2"], "the only one"),
    ("Chapter 1 of Title I of Part One", "treaty/art_5", ["treaty/part_1/title_I/chp_1"], "said in full"),
    ("Chapter 1 of the Common Treaty", "", ["?", "treaty/part_1/title_I/chp_1", "treaty/part_1/title_II/chp_1"], "two"),
    ("Title I of the Common Treaty", "", ["treaty/part_1/title_I"], "the treaty's own before its protocols'"),
    ("Chapter 9", "treaty/art_1", ["treaty+chp_9"], "a division that does not exist"),
    ("Article 5 of Chapter 2 of Title II", "treaty/art_1", ["treaty/art_5"], "articles are numbered through"),
    ("Article 1", "treaty/prot_1/art_1/para_2", ["treaty/prot_1/art_1"], "in a protocol its own article"),
    ("Article 1", "treaty/prot_1/annex/art_1", ["treaty/prot_1/annex/art_1"], "in its annex the annex's"),
    ("Article 5", "treaty/prot_1/art_1", ["?", "treaty/art_5"], "but the treaty's is not taken for it"),
    ("Article 5 of the Common Treaty", "treaty/prot_1/art_1", ["treaty/art_5"], "unless it is named"),
    ("Article 5 of this Treaty", "treaty/prot_1/art_1", ["treaty/art_5"], "or meant"),
    ("Article 1(2) of this Protocol", "treaty/prot_1/art_1", ["treaty/prot_1/art_1/para_2"], "an annexed protocol"),
    ("this Statute", "treaty/prot_2/art_1", ["treaty/prot_2"], "may call itself otherwise"),
    ("this Convention", "protocol/art_1", ["convention"], "a protocol is none: the one that it belongs to"),
    ("the Statute", "treaty/art_1", ["treaty/prot_1"], "a defined part of the text"),
    ("the Statute", "treaty/prot_2/art_1", ["?", "treaty/prot_1"], "which another protocol may not mean"),
    ("the Agreement", "treaty/art_1", ["?"], "not defined"),
    ("that Convention", "protocol/art_1", ["?", "convention"], "“that” need not be the one defined"),
    ("Article 15 of the European Convention", "treaty/art_1", ["?"], "an unknown one is not the text itself"),
    ("Article 3 thereof", "treaty/art_1", ["?"], "of something said before"),
    ("paragraph 2 of that Article", "treaty/art_1", ["?"], "of an article said before"),
    ("(ex Article 5)", "treaty/art_1", ["?"], "a former number, of nothing named"),
    ("the Pact", "treaty/art_1", ["?", "pact-one", "pact-two"], "two are called so"),
    ("Article 2 of the First Pact", "", ["pact-one+art_2"], "in a manuscript too"),
    ("Pact, art. 2", "", ["?", "pact-one", "pact-two"], "two bear the name"),
    ("A/RES/60/1", "", ["treaty"], "by its symbol"),
    ("A/RES/60/2", "", ["?", "pact-one", "pact-two"], "two bear the symbol"),
    ("A/RES/60/9", "", ["?"], "a symbol nobody bears"),
    ("Article 3", "", ["?"], "bare in a manuscript, of nothing"),
    ("this Treaty", "", ["?"], "stands in no instrument"),
    ("supra n. 4, https://example.org/ and [add more]", "treaty/art_1", [], "other kinds are not resolved here"),
]  # fmt: skip


def shown(result: Citation | Unresolved) -> list[str]:
    if isinstance(result, Unresolved):
        assert result.reason
        return ["?", *result.candidates]
    return [result.target + (f"+{result.missing}" if result.missing else "")]


@pytest.mark.parametrize(
    ("text", "standing", "expected", "why"), POINTED, ids=[f"{row[0]} @{row[1]}" for row in POINTED]
)
def test_what_words_point_to(resolved, text, standing, expected, why):
    assert [part for result in resolved(text, standing) for part in shown(result)] == expected, why


#: Words, where they stand and the instrument named last before them, what they point to, and why.
AFTER = [
    ("that Treaty", ("treaty/art_1", "union"), ["union"], "the one named before"),
    ("Article 5 of that Treaty", ("treaty/art_1", "union"), ["union+art_5"], "with a place"),
    ("that Treaty", ("treaty/art_1", "convention"), ["?"], "which was no treaty"),
    ("that Convention", ("", "convention"), ["convention"], "in a manuscript"),
    ("the Convention", ("", "convention"), ["convention"], "where “the” can mean no other"),
    ("Article 6", ("", "protocol"), ["protocol/art_6"], "a bare place"),
    ("this Act", ("", "protocol"), [], "“Act” is no word for an instrument by itself"),
]


@pytest.mark.parametrize(
    ("text", "place", "expected", "why"), AFTER, ids=[f"{row[0]} {row[1][1]}" for row in AFTER]
)
def test_what_words_point_to_after_a_name(resolved, text, place, expected, why):
    assert [part for result in resolved(text, *place) for part in shown(result)] == expected, why


def test_how_it_was_read_is_said(resolved):
    [counted] = resolved("Article 2(2)", "treaty/art_1")
    [defined] = resolved("article 9 of the Convention", "protocol/art_1")
    assert counted.how == "read as Article 2, second paragraph"
    assert defined.how == "as protocol defines it; neither a text nor an outline of it is held"


def test_a_mention_of_an_instrument_that_left_the_catalogue_is_unresolved(known):
    """Names come from the catalogue; a mention may be older."""
    [mention] = scan("Article 4 XYZ", Names.of([], [("XYZ", "xyz")]))
    [result] = resolve(mention, known)
    assert isinstance(result, Unresolved)
    assert "XYZ" in result.reason


REASONS = [
    ("this Section", "treaty/art_3", "where each section begins is not known of this text"),
    ("this Chapter", "treaty/decl_1", "it stands in no chapter"),
    ("the preceding paragraph", "treaty/art_4/para_1", "none comes before Article 4(1)"),
    ("that Accord", "treaty/art_1", "“that Accord” points back to one that was not found before it"),
    ("that Convention", "protocol/art_1", "“that Convention” may be another than the text defines"),
    (
        "Article 6",
        "treaty/prot_2/art_1",
        "Protocol 2 has no Article 6, and which instrument is meant is not certain",
    ),
]


@pytest.mark.parametrize(("text", "standing", "reason"), REASONS, ids=[row[2] for row in REASONS])
def test_why_nothing_is_pointed_to(resolved, text, standing, reason):
    [result] = resolved(text, standing)
    assert isinstance(result, Unresolved)
    assert result.reason == reason


CODE = Instrument(
    "code", "Code des Ports", "Ports Code", "code", abbreviations=("CDP",),
    outline=tuple(
        Outlined(path, parent=path.rpartition("/")[0])
        for path in (
            "art_L12-3", "art_L12-3/point_1", "art_L12-3/point_3", "art_L12-3/subpara_2",
            "art_L12-4", "art_L12-4/point_1",
        )
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("CDP, art. L. 12-3, 3°", "code/art_L12-3/point_3", "the 3° belongs to the article"),
        ("CDP, art. L. 12-3, al. 1er", "code/art_L12-3", "its opening words, and not its 1°"),
        ("CDP, art. L. 12-3, al. 2", "code/art_L12-3/subpara_2", "the words after its points"),
        ("CDP, art. L. 12-4, al. 1er", "code/art_L12-4", "though no second paragraph follows"),
    ],
)
def test_articles_of_a_french_code(text, expected, why):
    known = Known.of({CODE.id: CODE})
    (mention,) = scan(text, known.names)
    assert [one.target for one in resolve(mention, known)] == [expected], why
    assert not any(one.missing for one in resolve(mention, known))
