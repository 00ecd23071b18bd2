"""Quotations of the two model instruments, each with the verdict that is true of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import Quotation, QuotationCheck, Span, Verdict
from legalgraph.quotes import Corpus, judge

Judge = Callable[..., QuotationCheck]
VERIFIED, ELSEWHERE, DIFFERS = Verdict.VERIFIED, Verdict.ELSEWHERE, Verdict.DIFFERS
NOT_FOUND, NO_TEXT = Verdict.NOT_FOUND, Verdict.NO_TEXT


@pytest.mark.parametrize(
    ("words", "cited", "verdict", "found"),
    [
        # right, with what legal quoting allows
        ("[e]veryone has the right, alone or together with others", "c art_4", VERIFIED, "art_4/para_1"),
        ("act in favor of persons in movement", "c art_3 para_2", VERIFIED, "art_3/para_2"),
        ("no authorization to enter or to stay", "c art_4", VERIFIED, "art_4/para_2/subpara_2"),
        ("[States] Part[y] shall share equitably", "c art_9", VERIFIED, "art_9/para_1"),
        ("‘Smuggling of persons’ means the arranging", "p art_3", VERIFIED, "art_3/point_a"),
        ("shall not seize, immobilise or confis-\ncate a vessel", "c", VERIFIED, "art_7/para_1"),
        ("shall penalise: (a) a person in movement", "c art_5", VERIFIED, "art_5"),
        ("the resources of the Fund [sic] shall be applied solely", "c art_10", VERIFIED, "art_10/para_2"),
        # a word changed, lost, added, out of order
        ("States Parties may share equitably the responsibility", "c art_9", DIFFERS, "art_9/para_1"),
        ("It shall be invoked as a ground for excluding", "c art_3", DIFFERS, "art_3/para_2"),
        ("States Parties shall not share equitably the responsibility", "c art_9", DIFFERS, "art_9/para_1"),
        ("notified within 4 years … resolution 71/2 of 19 September", "c", DIFFERS, "preamble/para_3"),
        ("General Assembly resolution 71/2 of 19 September 2016", "c preamble", DIFFERS, "preamble/para_3"),
        ("a vehicle, vessel or dwelling by reason of its use", "c art_7", DIFFERS, "art_7/para_1"),
        # a negation cut off at the beginning of a rule
        ("State Party shall penalise: (a) a person in movement", "c art_5", DIFFERS, "art_5"),
        # a bracket on which the sense turns
        ("shall [not] share equitably the responsibility", "c art_9", DIFFERS, "art_9/para_1"),
        ("States Parties [may] share equitably the responsibility", "c art_9", DIFFERS, "art_9/para_1"),
        ("It shall [] be invoked as a ground for excluding", "c art_3", DIFFERS, "art_3/para_2"),
        ("It can[not] be invoked as a ground", "c art_3", DIFFERS, "art_3/para_2"),
        ("[States] shall penalise: (a) a person in movement", "c art_5", DIFFERS, "art_5"),
        ("on account of [un]authorised entry or presence, where", "c art_5", DIFFERS, "art_5/point_a"),
        ("on account of [a]uthorised entry or presence, where", "c art_5", DIFFERS, "art_5/point_a"),
        ("discharge not more than [two] third of its share", "c art_9", DIFFERS, "art_9/para_3"),
        # from two articles
        (
            "share equitably the responsibility . . . A Fund for Help across Borders",
            "c",
            DIFFERS,
            "art_9/para_1",
        ),
        # right words, wrong place
        ("Everyone has the right, alone or together", "c art_5", ELSEWHERE, "art_4/para_1"),
        ("Everyone has the right, alone or together", "c art_99", ELSEWHERE, "art_4/para_1"),
        ("Nothing in article 5 of this Protocol applies", "c art_6", ELSEWHERE, "art_6/para_1"),
        # nowhere; nothing to look in
        ("hospitality is the first duty of nations", "c preamble", NOT_FOUND, ""),
        ("the words of a report nobody holds", "x art_1", NO_TEXT, ""),
        ("the words of a report nobody holds", "", NO_TEXT, ""),
    ],
)
def test_verdict(check: Judge, words: str, cited: str, verdict: Verdict, found: str) -> None:
    checked = check(words, *filter(None, [cited]))
    assert checked.verdict is verdict
    assert [key.partition("/")[2] for key in checked.found[:1]] == ([found] if found else [])


@pytest.mark.parametrize(
    ("words", "cited", "omitted"),
    [
        ("It shall . . . be invoked as a ground", "c art_3", ["not"]),
        ("be invoked as a ground for excluding", "c art_3", ["not"]),  # begins right after it, without a mark
        ("States Parties [may] share equitably the responsibility", "c art_9", ["shall"]),
        ("It [is not to] be invoked as a ground for excluding", "c art_3", ["shall not"]),
        ("[They] shall share equitably the responsibility", "c art_9", ["States Parties"]),
        ("Everyone has the right … to give humanitarian help …", "c art_4",
         ["alone or together with others", "to any person in movement"]),
        ("… shall share equitably the responsibility", "c art_9", ["States Parties"]),
        ("States Parties shall share equitably", "c art_9", []),
    ],
)  # fmt: skip
def test_what_a_mark_leaves_out_is_shown(check: Judge, words: str, cited: str, omitted: list[str]) -> None:
    assert list(check(words, cited).omitted) == omitted


def test_a_difference_is_shown_word_by_word(check: Judge) -> None:
    checked = check("States Parties shall share voluntarily the burden for receiving", "c art_9")
    assert [(one.quoted, one.source) for one in checked.differences] == [
        ("voluntarily", "equitably"),
        ("burden", "responsibility"),
    ]


def test_what_an_ellipsis_leaves_out_is_no_difference(check: Judge) -> None:
    checked = check("Everyone has the duty . . . to give humanitarian help to any person", "c art_4")
    assert [(one.quoted, one.source) for one in checked.differences] == [("duty", "right")]
    assert checked.omitted == ("alone or together with others",)


def test_another_comma_is_shown_and_the_words_are_verified(check: Judge) -> None:
    checked = check("Everyone has the right alone or together with others; to give", "c art_4")
    assert checked.verdict is VERIFIED
    assert [one.quoted for one in checked.differences] == ["right", "others;"]


@pytest.mark.parametrize(
    ("cited", "proposal"),
    [
        (["c art_6"], "model-convention/art_6/para_3"),
        (["c art_6 para_3"], ""),
        (["c"], "model-convention/art_6/para_3"),
        (["c art_7"], "model-convention/art_6/para_3"),
    ],
)
def test_a_narrower_or_the_right_pinpoint_is_proposed(check: Judge, cited: list[str], proposal: str) -> None:
    assert check("The burden of proving material gain", *cited).proposal == proposal


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("shall share equitably the responsibility", VERIFIED),  # in what is held
        ("the words of another work altogether", NO_TEXT),
        ("share of each State", NO_TEXT),  # too few to say that they are of the article beside the one cited
        ("the burden of proving gain lies here", NO_TEXT),  # too unlike to say that they are misquoted
        (
            "States Parties shall share voluntarily the responsibility for receiving and protecting persons",
            DIFFERS,
        ),
    ],
)
@pytest.mark.parametrize("literature", [True, False])
def test_beside_a_source_not_held_the_words_may_be_its(
    check: Judge, words: str, verdict: Verdict, *, literature: bool
) -> None:
    others = [] if literature else ["x art_1"]
    cited = "c art_9 para_1"
    assert check(words, cited, *others, literature=literature).verdict is verdict


def test_of_two_places_the_one_that_hides_less_is_shown(check: Judge) -> None:
    # Article 6(2) has "offence" before and after; the nearer is meant.
    checked = check("shall not be an offence . . . of paragraph 1 of this article", "c art_6")
    assert checked.omitted == ("within the meaning",)
    assert checked.found == ("model-convention/art_6/para_2",)


def test_a_quotation_as_long_as_a_book_is_compared(check: Judge) -> None:
    long = "States Parties shall share voluntarily the responsibility for receiving them, " * 1500
    assert check(long, "c").verdict in {NOT_FOUND, DIFFERS}


@pytest.mark.parametrize(
    ("words", "cited", "message"),
    [
        ("restriction may be imposed on the sole ground that the person", "c art_4", "alters the sense"),
        (
            "share equitably the responsibility . . . A Fund for Help across Borders",
            "c art_9",
            "joins words of",
        ),
        (
            "nobody rows alone at night . . . shall share equitably the duty of receiving",
            "c art_9",
            "Only a part",
        ),
        ("States Parties shall share voluntarily the responsibility", "c art_1", "Not in what is cited."),
    ],
)
def test_the_message_says_what_is_wrong(check: Judge, words: str, cited: str, message: str) -> None:
    checked = check(words, cited)
    assert checked.verdict is DIFFERS
    assert message in checked.message


def test_a_negation_that_the_bracket_gives_back_is_no_change(check: Judge) -> None:
    checked = check("[No] restriction may be imposed on the sole ground", "c art_4")
    assert (checked.verdict, checked.omitted) == (VERIFIED, ("No",))


def test_a_bracket_is_weighed_wherever_the_words_stand(check: Judge) -> None:
    checked = check("States Parties [may] share equitably the responsibility", "c art_4")
    assert checked.verdict is DIFFERS
    assert checked.omitted == ("shall",)


@pytest.mark.parametrize(
    ("words", "verdict", "why"),
    [
        ("States Parties shall share equitably", VERIFIED, "found as quoted, so in that language"),
        ("les États partagent équitablement la responsabilité", NO_TEXT, "it may be a translation"),
    ],
)
def test_a_text_in_another_language_than_the_manuscript(models, words, verdict, why):
    corpus = Corpus(models[0].instruments, models[1], language="fr")
    found = judge(Quotation("1", words, Span(0, len(words))), ("model-convention/art_9",), corpus)
    assert found.verdict is verdict, why
    assert ("only another language is held" in found.message) is (verdict is NO_TEXT)
