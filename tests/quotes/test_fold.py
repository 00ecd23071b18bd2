"""Words made comparable: what is one word in two spellings, and what is two words."""

from __future__ import annotations

import pytest

from legalgraph.model import Span
from legalgraph.quotes.fold import fold
from legalgraph.quotes.spelling import fold_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Organisation", "organization"), ("COLOUR", "color"), ("unfavourable", "unfavorable"),
        ("programmes", "programs"), ("defence", "defense"), ("fulfilment", "fulfillment"), ("wilful", "willful"),
        ("travelling", "traveling"), ("centred", "centered"), ("analysed", "analyzed"), ("labelled", "labeled"),
        ("licence", "license"), ("judgement", "judgment"), ("recognisable", "recognizable"), ("León", "Leon"),
        ("Le\u0301on", "León"), ("ﬁnance", "finance"), ("subcentres", "subcenters"), ("codefence", "codefense"),
    ],
)  # fmt: skip
def test_two_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert fold_word(one) == fold_word(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prise", "prize"), ("devise", "device"), ("advise", "advice"), ("cheque", "check"), ("tonne", "ton"),
        ("storey", "story"), ("hour", "horror"), ("tour", "tor"), ("four", "for"), ("metre", "metric"),
        ("fulfil", "fulfilled"), ("shall", "shale"), ("lawful", "unlawful"), ("state", "stated"), ("raise", "raze"),
        ("expel", "expelled"), ("offence", "offend"), ("practice", "practical"), ("rise", "rize"),
        ("analysis", "analyze"), ("tyre", "tire"), ("draught", "draft"), ("enquire", "inquire"),
    ],
)  # fmt: skip
def test_two_words_stay_two(one: str, other: str) -> None:
    assert fold_word(one) != fold_word(other)


@pytest.mark.parametrize(
    "american", ["fulfill", "enrollment", "skillful", "installment", "practical", "program"]
)
def test_a_word_spelt_the_american_way_is_left_alone(american: str) -> None:
    assert fold_word(american) == american


def found(wanted: str, text: str) -> list[str]:
    source = fold(text)
    return [source.span(*run).of(text) for run in source.find(fold(wanted))]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("cooperation of States", "the co-operation of States"),
        ("co-operation of States", "the cooperation of States"),
        ("co operation", "the co-operation of States"),
        ("third country nationals", "the third-country nationals"),
        ("asso-\nciation", "an association of helpers"),
        ("asso\u00adciation", "an association of helpers"),
        ("an association", "an asso- ciation of helpers"),
        ("pro-\ngramme", "the program of work"),
        ("10 percent", "10 per cent of all"),
        ("it cannot be so", "it can not be so"),
        ("a 3 year term", "a 3-year term"),
        ("the States’ duty", "the States' duty"),
        ("goods & services", "goods and services"),
        ("in *all* cases", "in all cases"),
        ("the _States_ shall", "the States shall"),
    ],
)
def test_the_same_words_are_found(wanted: str, text: str) -> None:
    assert len(found(wanted, text)) == 1


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("shall be notable", "shall be not able"),
        ("in formal talks", "informal talks"),
        ("the Member State's duty", "the Member States duty"),
        ("paragraph 67(2)", "paragraph 672"),
        ("within 1.5 years", "within 15 years"),
        ("articles 1-5 apply", "articles 15 apply"),
        ("≤ 7 coins", "≥ 7 coins"),
        ("5 % of $ 100", "5 % of € 100"),
        ("the State", "the Statement"),
        ("hate", "that every"),
    ],
)
def test_other_words_are_not(wanted: str, text: str) -> None:
    assert found(wanted, text) == []


def test_a_place_is_given_back_as_printed() -> None:
    assert found("the co-operation", "For The Co-\noperation, then") == ["The Co-\noperation"]


def test_the_last_place_before_another_is_found() -> None:
    source = fold("the State and the Statement and the State")
    run = source.find_back(fold("the state"), 0, len(source.run) - 1)
    assert run is not None
    assert source.span(*run) == Span(0, 9)
