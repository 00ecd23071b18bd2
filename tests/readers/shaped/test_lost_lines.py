"""Lost line breaks given back, and lines of print made paragraphs again."""

from __future__ import annotations

import pytest

from legalgraph.readers.blocks import Line
from legalgraph.readers.shaped.lost_lines import restored
from legalgraph.readers.text.wrapped_lines import unwrapped
from legalgraph.readers.words.joined_marks import joined

GLUED = (
    "Council Directive on lampsTHE COUNCIL OF THE ISLES,Having regard to Article 3 of the Treaty(1),Whereas:"
    "(1) Lamps burn(2).(2) They smoke, as Article 1 of the Treaty says.HAS ADOPTED THIS DIRECTIVE:"
    "CHAPTER ILampsArticle 11. A lamp is:(a) lit; or(b) unlit.Unlit lamps are dark.2. See Article 2.3. Oil is free."
    "Article 2Wicks are long: (i) thick; (ii) thin.CHAPTER IIIn the endArticle 3This ends.Done at Lamport, 1 May 1990."
    "For the CouncilThe PresidentA. Wick(1) OJ L 1, p. 1.(2) See page 5.ANNEX ILong wicksANNEX IIShort ones"
)
LINES = """
Council Directive on lamps
THE COUNCIL OF THE ISLES,
Having regard to Article 3 of the Treaty(1),
Whereas:
(1) Lamps burn(2).
(2) They smoke, as Article 1 of the Treaty says.
HAS ADOPTED THIS DIRECTIVE:
CHAPTER I
Lamps
Article 1
1. A lamp is:
(a) lit; or
(b) unlit.
Unlit lamps are dark.
2. See Article 2.
3. Oil is free.
Article 2
Wicks are long:
(i) thick;
(ii) thin.
CHAPTER II
In the end
Article 3
This ends.
Done at Lamport, 1 May 1990.
For the Council
The President
A. Wick
(1) OJ L 1, p. 1.
(2) See page 5.
ANNEX I
Long wicks
ANNEX II
Short ones
""".strip().splitlines()


def test_a_glued_act_has_its_lines_back():
    assert restored(GLUED) == LINES


def test_nothing_is_added_but_line_feeds():
    assert "".join("".join(restored(GLUED)).split()) == "".join(GLUED.split())


@pytest.mark.parametrize(
    "whole",
    [
        "Lamps burn, as in Article 5(1)(a), (b) and (c) of the Treaty.",  # a list of references is no list
        "It cites Article 4 and Article 1 of the Lamp Code.",
        "Adopted on 1.5.1990, in force on 2.6.1991; see p. 3.",
        "The rules of paragraph 1; and those of point (b) thereof.",
        "Wicks(3), lamps(4) and oil.",  # calls of notes
    ],
)
def test_what_proves_no_break_stays_whole(whole):
    assert restored(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("A lamp is:\n(a) of brass;(b) of tin.", ["A lamp is:", "(a) of brass;", "(b) of tin."]),
        ("Oil: (a) thick; and (b) thin.", ["Oil:", "(a) thick; and", "(b) thin."]),
        ("Oil of the Treaty(1)Having regard to wicks", ["Oil of the Treaty(1)", "Having regard to wicks"]),
    ],
)
def test_lists_and_calls(text, lines):
    assert restored(text) == lines


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("A lamp\nburns.\n\nOil\nis free.", ["A lamp burns.", "Oil is free."]),
        (
            "1. A lamp is:\na. lit\nor dim; or\nb. unlit.\n2. Oil.",
            ["1. A lamp is:", "a. lit or dim; or", "b. unlit.", "2. Oil."],
        ),
        (
            "as said in paragraph\n(a) of this article",
            ["as said in paragraph (a) of this article"],
        ),  # a reference
    ],
)
def test_lines_of_print(text, paragraphs):
    assert unwrapped(text) == paragraphs


@pytest.mark.parametrize(
    ("texts", "whole"),
    [
        (["(a)", "lit;", "—", "dim."], ["(a) lit;", "— dim."]),
        (["2.", "(a)", "lit."], ["2.", "(a) lit."]),
        (["2.", "(a) lit."], ["2.", "(a) lit."]),
        (["‘(1)", "“lamp” means"], ["‘(1) “lamp” means"]),
        (["Oil.", "(a)"], ["Oil.", "(a)"]),
    ],
)
def test_a_mark_alone_is_joined_with_its_words(texts, whole):
    assert [line.text for line in joined([Line(text, "") for text in texts])] == whole
