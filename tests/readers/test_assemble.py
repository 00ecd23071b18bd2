"""From blocks to keys, spans and text: the rules of keys one by one."""

from __future__ import annotations

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind


def version(*blocks):
    return assemble(blocks, Wanted("x", "en", "s"), reader="r", data=b"")


def keys(*blocks):
    return [provision.path for provision in version(*blocks).provisions]


def article(number="1"):
    return Block(Kind.ARTICLE, number=number, label=f"Article {number}")


def words(text="Words.", level=0):
    return Block(Kind.TEXT, text, level=level)


def para(number, text="Words."):
    return Block(Kind.PARAGRAPH, text, number=number, label=f"{number}.")


def point(number, level=1, text="words;"):
    return Block(Kind.POINT, text, number=number, label=f"({number})", level=level)


INDENT = Block(Kind.INDENT, "words;", label="-", level=1)
ROW = Block(Kind.TABLE, "a | b |")


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        pytest.param([article(), words()], ["art_1"], id="one block has no child"),
        pytest.param(
            [article(), words(), words()], ["art_1", "art_1/subpara_1", "art_1/subpara_2"], id="two blocks"
        ),
        pytest.param(
            [article(), words(), point("a"), point("b")],
            ["art_1", "art_1/point_a", "art_1/point_b"],
            id="points of the first block",
        ),
        pytest.param(
            [article(), words(), point("a"), words()],
            ["art_1", "art_1/point_a", "art_1/subpara_2"],
            id="words after points count on",
        ),
        pytest.param(
            [article(), para("1"), words(), point("a")],
            [
                "art_1",
                "art_1/para_1",
                "art_1/para_1/subpara_1",
                "art_1/para_1/subpara_2",
                "art_1/para_1/subpara_2/point_a",
            ],
            id="points of a later block hang on it",
        ),
        pytest.param(
            [article(), words(), para("1"), para("2")],
            ["art_1", "art_1/para_1", "art_1/para_2"],
            id="paragraphs hang on the words before",
        ),
        pytest.param(
            [article(), point("a"), words()],
            ["art_1", "art_1/point_a", "art_1/subpara_1"],
            id="words only after points",
        ),
        pytest.param(
            [article(), point("a"), point("i", 2), words(level=1), point("b")],
            ["art_1", "art_1/point_a", "art_1/point_a/point_i", "art_1/point_a/subpara_2", "art_1/point_b"],
            id="a point of several blocks",
        ),
        pytest.param(
            [article(), words(), INDENT, INDENT],
            ["art_1", "art_1/indent_1", "art_1/indent_2"],
            id="indents are counted",
        ),
        pytest.param(
            [article(), para("1"), ROW, ROW, words()],
            ["art_1", "art_1/para_1", "art_1/para_1/table_1", "art_1/para_1/subpara_2"],
            id="a table hangs like a point",
        ),
        pytest.param(
            [
                Block(Kind.PREAMBLE),
                Block(Kind.OPENING, "We,"),
                Block(Kind.RECITAL, "Noting,"),
                Block(Kind.FORMULA, "Agree:"),
                words(),
                words(),
            ],
            ["preamble", "preamble/para_1", "subpara_1", "subpara_2"],
            id="a preamble ends where the body begins",
        ),
        pytest.param(
            [Block(Kind.RECITAL, "Oil.", number="1", label="(1)")], ["rec_1"], id="numbered recitals"
        ),
        pytest.param(
            [
                Block(Kind.FRONT, "a"),
                Block(Kind.FRONT, "b"),
                Block(Kind.CONTENTS, "c"),
                Block(Kind.FRONT, "d"),
            ],
            ["front", "toc", "front_2"],
            id="runs",
        ),
    ],
)
def test_keys(blocks, expected):
    assert keys(*blocks) == expected


def division(step, number, rank, heading=""):
    return Block(
        Kind.DIVISION, number=number, label=f"{step} {number}".strip(), heading=heading, step=step, rank=rank
    )


def test_divisions_nest_and_articles_do_not_carry_them():
    blocks = [
        division("part", "3", 5),
        division("title", "V", 6),
        article(),
        words(),
        division("part", "4", 5),
        article("2"),
        words(),
    ]
    made = {provision.path: provision.parent for provision in version(*blocks).provisions}
    assert made == {
        "part_3": "x",
        "part_3/title_V": "x/part_3",
        "art_1": "x/part_3/title_V",
        "part_4": "x",
        "art_2": "x/part_4",
    }


def test_protocols_and_their_annexes_prefix_everything_in_them():
    blocks = [
        article(),
        words(),
        division("protocols", "", 0),
        division("prot", "3", 2),
        division("title", "I", 6),
        article(),
        words(),
        division("annex", "", 3),
        article(),
        words(),
        division("prot", "4", 2),
        words(),
    ]
    assert keys(*blocks) == [
        "art_1",
        "protocols",
        "prot_3",
        "prot_3/title_I",
        "prot_3/art_1",
        "prot_3/annex",
        "prot_3/annex/art_1",
        "prot_4",
    ]


def test_the_text_keeps_labels_and_spans_begin_after_them():
    made = version(
        division("part", "1", 5, "LAMPS"),
        article(),
        Block(Kind.FORMER, "(ex 7)"),
        para("1", "Oil:"),
        point("a", text="pressed."),
    )
    assert made.text == "part 1\nLAMPS\nArticle 1\n(ex 7)\n1. Oil:\n(a) pressed."
    assert {one.path: made.words_of(one) for one in made.provisions} == {
        "part_1": "Article 1\n(ex 7)\n1. Oil:\n(a) pressed.",
        "art_1": "1. Oil:\n(a) pressed.",
        "art_1/para_1": "Oil:\n(a) pressed.",
        "art_1/para_1/point_a": "pressed.",
    }


def test_what_is_printed_beside_a_table_comes_after_it_and_does_not_move_what_it_stands_in():
    read = version(Block(Kind.DIVISION, step="part", number="1", rank=5), ROW, Block(Kind.FORMER, "(ex 7)"))
    assert [(each.path, each.span.of(read.text)) for each in read.provisions] == [
        ("part_1", "a | b |\n(ex 7)"),
        ("part_1/table_1", "a | b |"),
    ]


def test_a_label_without_words_begins_where_its_first_child_is_printed():
    made = version(article(), point("a", text=""), point("i", 2, "oil."))
    assert [made.words_of(one) for one in made.provisions] == ["(a)\n(i) oil.", "(i) oil.", "oil."]


def test_an_article_without_words_is_empty():
    made = version(article(), article("2"), words("Oil."))
    assert [made.words_of(one) for one in made.provisions] == ["", "Oil."]


def test_a_key_that_is_taken_leaves_its_words_in_the_text_and_on_the_list():
    made = version(article(), words("First."), article(), para("1", "Second."), article("2"), words("Third."))
    assert [one.path for one in made.provisions] == ["art_1", "art_2"]
    assert "1. Second." in made.text
    assert [(one.text, one.reason) for one in made.unplaced] == [
        ("Article 1", "there is a “x/art_1” already"),
        ("1. Second.", "what it stands in is unplaced"),
    ]


def test_quoted_lines_go_on_with_the_block_before():
    made = version(
        article(), words("It reads:"), words("“Article 5"), Block(Kind.QUOTED, "1. Oil.”"), words("So be it.")
    )
    assert [made.words_of(one) for one in made.provisions][1:] == [
        "It reads:",
        "“Article 5\n1. Oil.”",
        "So be it.",
    ]


def test_notes_stand_beside_the_text_by_their_marks():
    made = version(
        article(),
        words("Oil."),
        Block(Kind.NOTE, "A note.", number="2"),
        Block(Kind.NOTE, "Goes on.", number="2"),
    )
    assert (made.text, made.notes) == ("Article 1\nOil.", {"2": "A note.\nGoes on."})


def test_what_is_unplaced_stays_in_the_text():
    made = version(
        article(), words("Oil."), Block(Kind.UNPLACED, "Smudge", "line 9", reason="nobody can read it")
    )
    assert made.text.endswith("Smudge")
    assert [(one.text, one.place, one.reason) for one in made.unplaced] == [
        ("Smudge", "line 9", "nobody can read it")
    ]


def test_a_marked_block_that_was_never_nested_is_our_own_fault():
    with pytest.raises(ValueError, match="never nested"):
        version(Block(Kind.MARKED, "x", "line 1"))
