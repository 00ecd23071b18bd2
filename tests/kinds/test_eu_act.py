"""Acts of the Union named in running text: which words, which act, which date, which place in it."""

from __future__ import annotations

import pytest

from legalgraph.kinds import eu_act
from legalgraph.kinds.acts.after import act_at
from legalgraph.kinds.acts.lists import LONGEST

ONE = [
    (
        "Having regard to Council Regulation (EC) No 343/2003 of 18 February 2003 establishing the criteria",
        "Council Regulation (EC) No 343/2003 of 18 February 2003",
        "32003R0343",
        "2003-02-18",
        "with its adopter and date, without its title",
    ),
    (
        "under Regulation (EU) No 604/2013 of the\nEuropean Parliament and of the Council\nof 26 June 2013, which",
        "Regulation (EU) No 604/2013 of the\nEuropean Parliament and of the Council\nof 26 June 2013",
        "32013R0604",
        "2013-06-26",
        "over line breaks",
    ),
    (
        "rules for implementing Regulation (EEC) No 2052/88 as amended",
        "Regulation (EEC) No 2052/88",
        "31988R2052",
        "",
        "what implements it is another act",
    ),
    (
        "Article 2 of Commission Implementing Regulation (EU) No 118/2014",
        "Commission Implementing Regulation (EU) No 118/2014",
        "32014R0118",
        "",
        "the adjective of its own name",
    ),
    (
        "of Council Directive (77/388/EEC) of 17 May 1977",
        "Council Directive (77/388/EEC) of 17 May 1977",
        "31977L0388",
        "1977-05-17",
        "the number in brackets",
    ),
    ("Regulation (EU) No 1151/2012has been", "Regulation (EU) No 1151/2012", "32012R1151", "", "a space lost"),
    ("adopted Decision No 1230/2003 of the European Parliament and of the Council", None, "32003D1230", "",
     "no community printed, but both institutions"),
    ("of Regulaton (EEC) No 804/68 of 27 June 1968", "(EEC) No 804/68 of 27 June 1968", "31968R0804", "1968-06-27",
     "a word misprinted: only regulations print so"),
    ("(2004/543/EC): Council Decision of 21 October 2004", None, "32004D0543", "2004-10-21", "a title in brackets"),
    ("95/489/EC: Decision No 2717/95/EC of", "Decision No 2717/95/EC", "31995D2717", "", "the act's own number wins"),
    (
        "2010/281/EU: Decision of the European Central Bank of 14 May 2010 establishing a programme (ECB/2010/5)",
        "2010/281/EU: Decision of the European Central Bank of 14 May 2010",
        "32010D0005(01)",
        "2010-05-14",
        "filed under the number of the Bank",
    ),
    ("Regulation No 7/66/Euratom, 122/66/EEC of the Councils of 28 July 1966", None, "31966R0122", "1966-07-28",
     "one act with two numbers, filed under that of the EEC"),
    ("Regulation No 422/67/EEC, No 5/67/Euratom", None, "31967R0422", "", "in whichever order"),
    ("(see Directive 2004/38/EC)", "Directive 2004/38/EC", "32004L0038", "", "in brackets"),
    ("l’article 3 du règlement (CE) n° 343/2003 du Conseil du 18 février 2003",
     "règlement (CE) n° 343/2003 du Conseil du 18 février 2003", "32003R0343", "2003-02-18", "in French"),
]  # fmt: skip

LISTS = [
    (
        "Regulations (EC) No 883/2004 and (EC) No 987/2009",
        {"Regulations (EC) No 883/2004": "32004R0883", "(EC) No 987/2009": "32009R0987"},
        "each with its community",
    ),
    (
        "Regulations (EC) Nos 883/2004 and 987/2009",
        {"Regulations (EC) Nos 883/2004": "32004R0883", "987/2009": "32009R0987"},
        "the community of the first goes for all",
    ),
    (
        "Directives 64/221/EEC, 68/360/EEC  and 72/194/EEC",
        {"Directives 64/221/EEC": "31964L0221", "68/360/EEC": "31968L0360", "72/194/EEC": "31972L0194"},
        "over two spaces",
    ),
    (
        "Directives 89/662/EEC (3), 90/425/EEC (4) and 90/675/EEC",
        {"Directives 89/662/EEC": "31989L0662", "90/425/EEC": "31990L0425", "90/675/EEC": "31990L0675"},
        "over the calls of notes",
    ),
    (
        "Directives 2004/38 and 2003/86 and Regulation No 1612/68",
        {"Directives 2004/38": "32004L0038", "2003/86": "32003L0086", "Regulation No 1612/68": "31968R1612"},
        "another kind of act opens another list",
    ),
    (
        "both Decisions: 97/296/EC and 2000/159/EC",
        {"Decisions: 97/296/EC": "31997D0296", "2000/159/EC": "32000D0159"},
        "after a colon",
    ),
    (
        "the following Regulations: - (EEC) No 1559/70 of 31 July 1970 on forms, - (EEC) No 1560/70",
        {"Regulations: - (EEC) No 1559/70 of 31 July 1970": "31970R1559", "(EEC) No 1560/70": "31970R1560"},
        "with titles between",
    ),
    (
        "Regulation (EC) No 1/2003, 3 of them",
        {"Regulation (EC) No 1/2003": "32003R0001"},
        "what follows counts something",
    ),
    (
        "les directives 2013/32/UE et 2013/33/UE",
        {"directives 2013/32/UE": "32013L0032", "2013/33/UE": "32013L0033"},
        "in French",
    ),
    (
        "los Reglamentos (UE) n.º 603/2013 y (UE) n.º 604/2013",
        {"Reglamentos (UE) n.º 603/2013": "32013R0603", "(UE) n.º 604/2013": "32013R0604"},
        "in Spanish",
    ),
]

PLACES = [
    ("Directive 2002/90/EC, art. 1(1)", ["art_1/para_1"]),
    ("Regulation 604/2013 arts 3 and 6", ["art_3", "art_6"]),
    ("Directive 2004/38/EC (recital 22)", ["rec_22"]),
    ("Directive 91/414/EEC, Annex I", ["annex_I"]),
    ("Directive 91/414/EEC, Article 5 of the Treaty", []),
    ("Directive 91/414/EEC, Annex I to the Treaty", []),
    ("Directives 2013/32/EU and 2013/33/EU, art. 3", []),
]

UNKNOWN = [
    (
        "Decision No 1/80 of the EEC-Turkey Association Council",
        "a body under an agreement",
        "the body is named after",
    ),
    ("the Joint Committee adopted Decision No 1/81", "a body under an agreement", "or before"),
    ("Directive 791/112/EEC", "neither 791 nor 112 is the year", "misprinted"),
    (
        "Decision (EU) 2015/300 of the European Central Bank",
        "not given here",
        "the Bank's own number is missing",
    ),
]


@pytest.mark.parametrize("row", ONE, ids=[row[0][:40] for row in ONE])
def test_one_act(found, row):
    text, words, celex, dated, why = row
    (mention,) = found(eu_act, text)
    assert (mention.identifier, mention.dated) == (celex, dated), why
    assert mention.text == (words or mention.text), why
    assert mention.span.of(text) == mention.text


@pytest.mark.parametrize(("text", "acts", "why"), LISTS, ids=[row[0][:40] for row in LISTS])
def test_each_act_of_a_list_is_a_mention(found, text, acts, why):
    assert {mention.text: mention.identifier for mention in found(eu_act, text)} == acts, why


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_the_place_that_follows_goes_with_one_act(found, text, places):
    assert [str(place) for place in found(eu_act, text)[-1].pinpoints] == places


@pytest.mark.parametrize(("text", "reason", "why"), UNKNOWN)
def test_what_has_no_celex_number_is_kept_with_the_reason(found, text, reason, why):
    (mention,) = found(eu_act, text)
    assert mention.identifier == "", why
    assert mention.named == mention.text
    assert reason in mention.remark


@pytest.mark.parametrize(
    ("text", "is_doubtful"),
    [("Regulation No 1612/68", True), ("Regulation (EEC) No 1612/68", False), ("Regulation 1612/68", False)],
)
def test_what_states_number_too_says_so(found, text, is_doubtful):
    (mention,) = found(eu_act, text)
    assert mention.identifier == "31968R1612"
    assert ("no community is named" in mention.remark) is is_doubtful


def test_a_list_without_end_is_cut_and_says_so(found):
    text = "Directives " + ", ".join(f"2004/{number}/EC" for number in range(1, LONGEST + 50))
    mentions = found(eu_act, text)
    assert len(mentions) == LONGEST
    assert "read no further" in mentions[-1].remark


def test_an_act_is_read_where_its_name_begins():
    act = act_at("of Council Framework Decision 2002/946/JHA of 28 November 2002 on", 3)
    assert (act.start, act.end, str(act.celex)) == (3, 62, "32002F0946")
    assert act_at("the Convention", 0) is None
