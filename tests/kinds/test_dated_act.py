"""Acts cited by their institution and day: the words of their subject, and what number can be told."""

from __future__ import annotations

import pytest

from legalgraph.kinds import dated_act
from legalgraph.kinds.acts.after import dated_act_at
from legalgraph.kinds.acts.dated import opening
from legalgraph.scan import scan

#: The text, what is named of it beyond its day, why it ends there.
SUBJECTS = [
    ("Council Decision of 3 May 2001 setting up a Lamp Fund.", "setting up a Lamp Fund", "the sentence ends"),
    (
        "(Council Decision of 3 May 2001 setting up a Lamp Fund) which",
        "setting up a Lamp Fund",
        "the bracket that it stands in ends",
    ),
    (
        "Council Decision of 3 May 2001 setting up a Lamp Fund (OJ L 9, 4.5.2001, p. 1)",
        "setting up a Lamp Fund",
        "its place in the Journal follows",
    ),
    (
        "Council Decision of 3 May 2001 on lamps (the bright ones) at sea; and so on",
        "on lamps (the bright ones) at sea",
        "a bracket belongs to the subject",
    ),
    ("Council Decision of 3 May 2001 (4) on lamps at sea (5), and", "on lamps at sea", "the calls of notes"),
    ("Council Decision of 3 May 2001 on lamps should be repealed", "on lamps", "the sentence goes on"),
    ("Council Decision of 3 May 2001 on lamps (hereinafter “the Lamp Decision”)", "on lamps", "a short name"),
    ("Council Decision of 3 May 2001 on lamps and Council Directive 2002/90/EC", "on lamps", "another act"),
    ("Council Decision of 3 May 2001", "", "no subject is named"),
]
#: The text, its CELEX number, why.
NUMBERED = [
    (
        "Decision of the European Central Bank of 22 April 2004 on lamps (ECB/2004/99)",
        "32004D0099(01)",
        "EUR-Lex files acts of the Bank by its own number",
    ),
    ("Commission Directive of 13 May 1965 on lamps in barns (65/999/EEC)", "31965L0999", "printed behind"),
    ("Council Decision of 3 May 2001 on lamps (Regulation (EC) No 58/2003)", "", "the number of another act"),
    (
        "Council Decision of 3 May 2001 pursuant to Regulation (EC) No 58/2003 on",
        "",
        "of another, in no bracket",
    ),
    (
        "Council Resolution of 3 May 2001 on lamps (2001/77/EC)",
        "",
        "a resolution is not filed by that number",
    ),
]
OTHERS = [
    ("UN Security Council Resolution of 3 May 2001", "another council"),
    ("EEC-Ruritania Association Council Decision of 3 May 2001", "a body under an agreement"),
    ("Council Decision 2003/8/EC of 3 May 2001", "it prints its number"),
]


@pytest.mark.parametrize(("text", "subject", "why"), SUBJECTS)
def test_the_words_of_the_subject_are_kept(found, text, subject, why):
    (mention,) = found(dated_act, text)
    assert mention.named == f"{mention.text} {subject}".strip(), why
    assert (mention.dated, mention.span.of(text)) == ("2001-05-03", mention.text)


@pytest.mark.parametrize(("text", "celex", "why"), NUMBERED)
def test_a_number_behind_the_subject_is_the_acts(found, text, celex, why):
    mention = found(dated_act, text)[0]
    assert mention.identifier == celex, why
    assert bool(mention.named) is not bool(celex)


def test_print_in_series_c_tells_how_the_number_begins_and_no_more(found):
    (mention,) = found(dated_act, "Council Decision of 4 March 1979 on lamps (OJ C 253, 4.10.1979, p. 3)")
    assert mention.identifier == ""
    assert "begins with 31979D1004(" in mention.remark


@pytest.mark.parametrize(("text", "why"), OTHERS)
def test_what_is_another_bodys_or_has_a_number_is_left(found, text, why):
    assert found(dated_act, text) == [], why


def test_a_numbered_title_stays_one_mention(names):
    (mention,) = scan("93/743/EC: Council Decision of 13 December 1993 on lamps", names)
    assert mention.identifier == "31993D0743"


@pytest.mark.parametrize("word", ["The", "Under", "See", "Amending", "EU"])
def test_a_capital_that_opens_a_sentence_is_nobodys_name(found, word):
    assert [one.text for one in found(dated_act, f"{word} Council Decision of 3 May 2001 on lamps")] == [
        "Council Decision of 3 May 2001"
    ]


def test_a_provision_is_of_the_act_with_its_day(names):
    (mention,) = scan("Article 5(2) of the Council Decision of 3 May 2001 on lamps", names)
    assert (mention.kind, mention.named) == ("provision", "Council Decision of 3 May 2001")
    assert dated_act_at("the Convention of 3 May 2001", 4) is None


@pytest.mark.parametrize(
    ("title", "given", "read"),
    [
        ("2001/5/EC: Council Decision of 3 May 2001 on lamps", "", ("decision", "Council", "2001-05-03")),
        (
            "Regulation (EU) No 1/2013 of the European Parliament and of the Council of 26 June 2013 on lamps",
            "",
            ("regulation", "European Parliament and Council", "2013-06-26"),
        ),
        ("Règlement du Conseil, du 3 mai 2001, sur les lampes", "", ("regulation", "Council", "2001-05-03")),
        ("EEC: Council Decision on lamps", "1962-04-03", ("decision", "Council", "1962-04-03")),
        ("EEC: Council Decision on lamps", "", None),
        ("Rules of the Lamp Committee of 3 May 2001", "", None),
    ],
)
def test_a_title_says_what_it_is_whose_and_of_what_day(title, given, read):
    one = opening(title, given)
    assert (one and (one.act, one.by, one.dated)) == read
