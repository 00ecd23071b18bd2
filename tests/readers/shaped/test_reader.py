"""JSON through shapes, on invented lamp laws."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from legalgraph.catalogue.shapes import read_shapes
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Shape, ShapedList, Wanted
from legalgraph.readers.shaped.reader import JsonText
from legalgraph.shelves import ShelfFile

BY_ARTICLE = Shape(
    "by-article",
    title="title",
    preamble="content.preamble",
    articles=ShapedList(
        "content.articles", number="number", heading="heading", text="text", aside=("extra",)
    ),
    annexes=ShapedList("content.annexes", heading="name", text="text"),
    aside=("id",),
)
LAW = {
    "id": "lamps",
    "title": "Convention on Lamps",
    "content": {
        "preamble": "The Parties to this Convention,\nRecalling that lamps are lent,\nHave agreed as follows:",
        "articles": [
            {"number": "PART I", "heading": None, "text": "PART I"},
            {
                "number": "1",
                "heading": "Use of\u00a0terms",
                "text": "Article 1\nUse of\nterms\nA lamp burns.",
                "extra": 1,
            },
            {
                "number": "2",
                "heading": None,
                "text": "1. Lamps:\n(a) (i) of brass;\n(ii) of tin;\n(b) of glass.\n2. No wick.",
            },
            {"number": "OIL", "heading": None, "text": "OIL"},
            {"number": "2 bis", "heading": None, "text": "Oil.\nIn witness whereof we signed.\nAna"},
        ],
        "annexes": [{"name": "Annex I: Wicks", "text": "1. Long.\n2. Short."}],
    },
}


def read(value, shape=BY_ARTICLE, language="en", part="", shapes=()):
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return JsonText().read(data, Wanted("x", language, "law.json", part, shape, shapes))


def paths(version, start=""):
    return [one.path for one in version.provisions if one.path.startswith(start)]


def words(version, path):
    return next(version.words_of(one) for one in version.provisions if one.path == path)


def test_every_part_has_its_key():
    version = read(LAW)
    assert (
        paths(version)
        == """
        front preamble preamble/para_1 part_I art_1 art_2 art_2/para_1 art_2/para_1/point_a
        art_2/para_1/point_a/point_i art_2/para_1/point_a/point_ii art_2/para_1/point_b art_2/para_2
        part_I/crossheading_1 art_2bis conclusions annex_I annex_I/para_1 annex_I/para_2
    """.split()
    )
    assert version.unplaced == ()


def test_a_label_and_heading_that_the_text_repeats_are_taken_once():
    version = read(LAW)
    assert version.text.count("terms") == 1
    assert words(version, "art_1") == "A lamp burns."


@pytest.mark.parametrize(
    ("path", "heading", "printed"),
    [
        ("art_1", "Use of terms", "A lamp burns."),
        ("part_I/crossheading_1", "", "OIL"),
        ("art_2bis", "", "Oil."),
        ("conclusions", "", "In witness whereof we signed.\nAna"),
        ("annex_I", "Wicks", "1. Long.\n2. Short."),
    ],
)
def test_words_and_headings(path, heading, printed):
    version = read(LAW)
    provision = next(one for one in version.provisions if one.path == path)
    assert (provision.heading, version.words_of(provision)) == (heading, printed)


def test_what_the_shape_does_not_name_is_unplaced_and_no_part_of_the_text():
    changed = json.loads(json.dumps(LAW))
    changed["sponsor"] = {"name": "Ana"}
    changed["content"]["articles"][1]["remark"] = "See oil."
    found = [(one.place, one.text) for one in read(changed).unplaced]
    assert found == [("sponsor.name", "Ana"), ("content.articles 2, remark", "See oil.")]
    assert "See oil." not in read(changed).text


FLAT_ARTICLES = Shape(
    "strings",
    title="header",
    preamble="reasons",
    conclusions="end",
    articles=ShapedList("body"),
)


def test_articles_without_numbers_are_numbered_by_their_order():
    version = read(
        {
            "header": "Council Directive on lamps",
            "reasons": "THE COUNCIL,\nHaving regard to oil,\nWhereas:\n(1) It burns.\n(2) It smokes:\n(3a) a little.",
            "body": ["Scope\nThis applies to lamps.", "No heading here, only words."],
            "end": "Done at Lamport.\nAna\n(1) OJ L 1.\n(2) OJ L 2,\np. 3.",
        },
        FLAT_ARTICLES,
    )
    assert paths(version) == [
        "front",
        "preamble",
        "preamble/para_1",
        "rec_1",
        "rec_2",
        "art_1",
        "art_2",
        "conclusions",
    ]
    assert [one.heading for one in version.provisions if one.kind == "art"] == ["Scope", ""]
    assert words(version, "rec_2") == "It smokes:\n(3a) a little."
    assert version.notes == {"1": "OJ L 1.", "2": "OJ L 2,\np. 3."}


LISTS = Shape(
    "lists",
    recitals=ShapedList("reasons", number="n", text="t"),
    notes=ShapedList("notes", number="n", text="t"),
    articles=ShapedList(
        "articles",
        label="label",
        text="chapeau",
        divisions=("part", "chapter"),
        paragraphs=ShapedList("paras", number="n", text="t", points=ShapedList("points", text="t")),
        points=ShapedList("points"),
    ),
)


def test_lists_of_recitals_paragraphs_points_and_notes():
    version = read(
        {
            "reasons": [{"n": 1, "t": "It burns.\nAnd smokes."}, {"n": 2, "t": "It lasts."}],
            "notes": [{"n": "(a)", "t": "See oil."}],
            "articles": [
                {
                    "label": "Article 1",
                    "chapeau": "Lamps:",
                    "points": ["of brass", "(b) of tin"],
                    "part": "I: LAMPS",
                },
                {
                    "label": "Article 2",
                    "part": "I: LAMPS",
                    "chapter": "1: Oil",
                    "paras": [
                        {"n": "1", "t": "1. Oil.\nMore oil.", "points": [{"t": "a) thick"}]},
                        {"n": "1a", "t": "Fat."},
                    ],
                },
                {"label": "Article 3", "part": "II: WICKS", "chapter": "1: Long ones", "chapeau": "Wicks."},
            ],
        },
        LISTS,
    )
    assert (
        paths(version)
        == """
        preamble rec_1 rec_2 part_I art_1 art_1/point_1 art_1/point_b part_I/chp_1 art_2 art_2/para_1
        art_2/para_1/subpara_1 art_2/para_1/subpara_2 art_2/para_1/subpara_2/point_a art_2/para_1a part_II
        part_II/chp_1 art_3
    """.split()
    )
    assert (words(version, "rec_1"), words(version, "art_2/para_1/subpara_1")) == (
        "It burns.\nAnd smokes.",
        "Oil.",
    )
    assert version.notes == {"a": "See oil."}
    assert [one.heading for one in version.provisions if one.kind == "chp"] == ["Oil", "Long ones"]


TWO = Shape(
    "two",
    languages=("en", "zh"),
    numerals="chinese",
    articles=ShapedList("articles", number="no", text="text_{language}"),
)


def test_a_field_is_chosen_by_language_and_the_other_language_is_not_unplaced():
    law = {
        "articles": [
            {"no": "十二", "text_en": "Oil.", "text_zh": "油。"},
            {"no": "八之二", "text_en": "Wick."},
        ]
    }
    english, chinese = read(law, TWO), read(law, TWO, "zh")
    assert paths(english) == paths(chinese) == ["art_12", "art_8-2"]
    assert (english.text, chinese.text) == (
        "Article 12\nOil.\nArticle 8-2\nWick.",
        "第十二條\n油。\n第八之二條",
    )
    assert english.unplaced == ()
    with pytest.raises(UnreadableInputError, match=r"no text in the language “fr”\. It holds: en, zh"):
        read(law, TWO, "fr")


SEVERAL = Shape(
    "several",
    documents="laws",
    document_name="id",
    articles=ShapedList("articles", text="t"),
)


@pytest.mark.parametrize(
    ("shape", "wrap"),
    [(SEVERAL, lambda laws: {"laws": laws}), (replace(SEVERAL, documents="."), lambda laws: laws)],
)
def test_a_part_is_one_of_several_texts(shape, wrap):
    laws = wrap([{"id": "oil", "articles": [{"t": "Oil."}]}, {"id": "wick", "articles": [{"t": "Wick."}]}])
    assert words(read(laws, shape, part="wick"), "art_1") == "Wick."
    with pytest.raises(UnreadableInputError, match=r"no text “lamp”\. Name one as part: oil, wick"):
        read(laws, shape, part="lamp")
    with pytest.raises(UnreadableInputError, match="several texts, and none is named"):
        read(laws, shape)


@pytest.mark.parametrize(
    ("value", "shape", "said"),
    [
        (LAW, replace(BY_ARTICLE, articles=ShapedList("articles")), "it has no field “articles”"),
        (
            {"content": {"articles": "Oil."}},
            BY_ARTICLE,
            "content.articles: does not fit the shape “by-article”",
        ),
        ({"content": {"articles": [5]}}, BY_ARTICLE, "an entry 1 that is neither a text nor an object"),
        (
            {"content": {"articles": [{"number": {}, "text": ""}]}},
            BY_ARTICLE,
            "content.articles 1, number: does not fit the shape “by-article”: the field holds neither a text nor",
        ),
    ],
)
def test_a_file_of_another_shape_is_refused(value, shape, said):
    with pytest.raises(UnreadableInputError, match=re.escape(said)):
        read(value, shape)


def test_a_part_of_a_file_with_one_text_is_refused():
    with pytest.raises(UnreadableInputError, match="holds one text, so there is no part “oil”"):
        read(LAW, part="oil")


def test_without_a_shape_those_that_fit_are_named():
    fits = replace(BY_ARTICLE, name="fits", aside=("id",))
    fits_less = replace(BY_ARTICLE, name="fits-less", aside=())
    with pytest.raises(UnreadableInputError) as error:
        read(LAW, None, shapes=(TWO, fits_less, fits))
    assert "Its fields are id, title, content." in str(error.value)
    assert str(error.value).endswith("Write shape = “fits” in the catalogue's entry.")
    with pytest.raises(UnreadableInputError, match="No shape on the shelf has these fields: add one"):
        read(LAW, None, shapes=(TWO,))


def test_what_is_cut_off_keeps_nothing_and_says_where():
    with pytest.raises(UnreadableInputError, match=r"law.json, line 2, column 15: is no JSON"):
        read(b'{"title": "x",\n "articles": [')


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'\xef\xbb\xbf {"a": 1}', ""),
        (b'[{"a": 1}]', ""),
        (b"[a link](address)", "does not begin as JSON"),
        (b"<html>", "does not begin as JSON"),
        (b"{curly}", "does not begin as JSON"),
    ],
)
def test_json_is_told_from_its_first_signs(data, reason):
    assert reason in JsonText().declines(data)
    assert bool(reason) == bool(JsonText().declines(data))


def test_the_example_of_the_how_to_is_read(tmp_path):
    page = (Path(__file__).resolve().parents[3] / "docs" / "how-to-add-a-json-text.md").read_text(
        encoding="utf-8"
    )
    (law,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    shape_text = next(
        block for block in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if "about =" in block
    )
    assert len(shape_text.strip().splitlines()) <= 12, "a new file is described in about ten lines"
    (tmp_path / "harbour-laws.toml").write_text(shape_text, encoding="utf-8")
    (shape,) = read_shapes([ShelfFile("shapes/harbour-laws.toml", tmp_path / "harbour-laws.toml")]).values()
    version = read(law.encode(), shape)
    (listed,) = re.findall(r"```\n(front.*?)```", page, re.DOTALL)
    assert paths(version) == listed.split()
    assert version.unplaced == ()
