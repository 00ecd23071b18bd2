"""United Nations documents by their symbols, with what follows them; general comments of the treaty bodies."""

from __future__ import annotations

import pytest

from legalgraph.kinds import un_document

# text, then for each mention: its words, identifier, pinpoints; why
SYMBOLS = [
    ("See A/HRC/35/35.", [("A/HRC/35/35", "A/HRC/35/35", "")], "without the sentence's full stop"),
    ("(UN Doc. A/72/171)", [("A/72/171", "A/72/171", "")], "in brackets"),
    (
        "U.N. Doc. A/70/316 and A/71/280",
        [("A/70/316", "A/70/316", ""), ("A/71/280", "A/71/280", "")],
        "several",
    ),
    ("A/73/206 at Para. 50", [("A/73/206 at Para. 50", "A/73/206", "para_50")], "American pinpoint"),
    ("A/73/206, para 50, says", [("A/73/206, para 50", "A/73/206", "para_50")], "British pinpoint"),
    (
        "A/73/206 at Paras. 6-9",
        [("A/73/206 at Paras. 6-9", "A/73/206", "para_6 para_7 para_8 para_9")],
        "a range, written out",
    ),
    ("A/72/171 at ¶¶ 22-23", [("A/72/171 at ¶¶ 22-23", "A/72/171", "para_22 para_23")], "by signs"),
    ("A/72/171, ¶ 5, and so on", [("A/72/171, ¶ 5", "A/72/171", "para_5")], "by one sign"),
    (
        "A/HRC/21/66, para. 22 (e).",
        [("A/HRC/21/66, para. 22 (e)", "A/HRC/21/66", "para_22/point_e")],
        "a letter after a space",
    ),
    ("A/HRC/35/35 (para. 12)", [("A/HRC/35/35 (para. 12)", "A/HRC/35/35", "para_12")], "in its own brackets"),
    ("A/810, p. 71", [("A/810, p. 71", "A/810", "page_71")], "a page"),
    ("A/810 at 71 (1948)", [("A/810 at 71 (1948)", "A/810", "page_71")], "a page by “at” alone"),
    (
        "A/810 at 71 (1948), art 14",
        [("A/810 at 71 (1948), art 14", "A/810", "art_14")],
        "an article after a page",
    ),
    (
        "General Comment 31, ¶ 12, U.N. Doc. CCPR/C/21/Rev.1/Add.13",
        [
            ("General Comment 31, ¶ 12", "General Comment No. 31", "para_12"),
            ("CCPR/C/21/Rev.1/Add.13", "CCPR/C/21/Rev.1/Add.13", ""),
        ],
        "the place is the comment's",
    ),
    ("(S/L/44), AGR A/36434", [], "other organizations' numbers"),
    ("A/66/10, pp. 52-56", [("A/66/10, pp. 52-56", "A/66/10", "page_52 page_56")], "first and last page"),
    (
        "A/HRC/35/35, Annex at Art. 1(1)",
        [("A/HRC/35/35, Annex at Art. 1(1)", "A/HRC/35/35", "art_1/para_1")],
        "an article of the annex",
    ),
    (
        "A/HRC/35/35, Annex (Apr. 25, 2017). Art 4(1).",
        [("A/HRC/35/35, Annex (Apr. 25, 2017). Art 4(1)", "A/HRC/35/35", "art_4/para_1")],
        "the place after the date and a full stop",
    ),
    (
        "A/HRC/35/35 (25 Apr. 2017). Article 4 of the Convention",
        [("A/HRC/35/35 (25 Apr. 2017)", "A/HRC/35/35", "")],
        "a new sentence about something else",
    ),
    ("A/72/171, article 5 of the Covenant", [("A/72/171", "A/72/171", "")], "another instrument's article"),
    (
        "Para. 25, UN Doc No. A/HRC/44/42",
        [("Para. 25, UN Doc No. A/HRC/44/42", "A/HRC/44/42", "para_25")],
        "place first",
    ),
    (
        "E/CN.4/Sub.2/2004/43, at para. 22",
        [("E/CN.4/Sub.2/2004/43, at para. 22", "E/CN.4/Sub.2/2004/43", "para_22")],
        "",
    ),
    ("E/CN.4/SUB.2/2004/43", [("E/CN.4/SUB.2/2004/43", "E/CN.4/Sub.2/2004/43", "")], "typed in capitals"),
    ("A/Res/73/195", [("A/Res/73/195", "A/RES/73/195", "")], "typed in small letters"),
    ("A/RES/2625 (XXV)", [("A/RES/2625 (XXV)", "A/RES/2625(XXV)", "")], "roman session"),
    ("A/RES/217 A (III)", [("A/RES/217 A (III)", "A/RES/217(III) A", "")], "a letter before the session"),
    ("A/RES/217A(III)", [("A/RES/217A(III)", "A/RES/217(III) A", "")], "and without spaces"),
    ("A/RES/217(III) A of 1948", [("A/RES/217(III) A of 1948", "A/RES/217(III) A", "")], "and after it"),
    ("A/RES/217(III). A year later", [("A/RES/217(III)", "A/RES/217(III)", "")], "a sentence's “A”"),
    ("S/RES/1325 (2000)", [("S/RES/1325 (2000)", "S/RES/1325(2000)", "")], "a year is part of the symbol"),
    (
        "S/RES/1373(2001), OP 3",
        [("S/RES/1373(2001), OP 3", "S/RES/1373(2001)", "para_3")],
        "operative paragraph",
    ),
    (
        "A/RES/54/212, PP 4",
        [("A/RES/54/212, PP 4", "A/RES/54/212", "preamble/para_4")],
        "preambular paragraph",
    ),
    ("A/73/12 (Part II)", [("A/73/12 (Part II)", "A/73/12 (Part II)", "")], "a part is part of the symbol"),
    ("A/CONF.151/26 (Vol. I)", [("A/CONF.151/26 (Vol. I)", "A/CONF.151/26 (Vol. I)", "")], "so is a volume"),
    (
        "HRI/GEN/1/Rev.9 (Vol. I), p. 12",
        [("HRI/GEN/1/Rev.9 (Vol. I), p. 12", "HRI/GEN/1/Rev.9 (Vol. I)", "page_12")],
        "",
    ),
    ("A/72/171* of July", [("A/72/171*", "A/72/171", "")], "reissued; known by its symbol"),
    (
        "*Report*, *A/72/171*, p. 3",
        [("A/72/171*, p. 3", "A/72/171", "page_3")],
        "italics end; the page goes on",
    ),
    (
        "E/2004/23-E/CN.4/2004/127",
        [("E/2004/23", "E/2004/23", ""), ("E/CN.4/2004/127", "E/CN.4/2004/127", "")],
        "two symbols of one document",
    ),
    ("A/HRC/\n35/35", [("A/HRC/\n35/35", "A/HRC/35/35", "")], "over a line break"),
    (
        "CCPR/C/21/Rev.1/Add.13, ¶ 12",
        [("CCPR/C/21/Rev.1/Add.13, ¶ 12", "CCPR/C/21/Rev.1/Add.13", "para_12")],
        "",
    ),
    (
        "CAT/C/34/D/258/2004, paras 7.2",
        [("CAT/C/34/D/258/2004, paras 7.2", "CAT/C/34/D/258/2004", "para_7.2")],
        "",
    ),
    (
        "EC/67/SC/CRP.12; EC/GC/01/12",
        [("EC/67/SC/CRP.12", "EC/67/SC/CRP.12", ""), ("EC/GC/01/12", "EC/GC/01/12", "")],
        "",
    ),
    ("HCR/GIP/02/01, para. 5", [("HCR/GIP/02/01, para. 5", "HCR/GIP/02/01", "para_5")], "refugee guidelines"),
    ("FCCC/CP/2015/10/Add.1", [("FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1", "")], "climate"),
    (
        "UNEP/EA.4/1 and A/C.3/72/L.1/Rev.1",
        [("UNEP/EA.4/1", "UNEP/EA.4/1", ""), ("A/C.3/72/L.1/Rev.1", "A/C.3/72/L.1/Rev.1", "")],
        "",
    ),
    (
        "S/PV.3988 and A/C.3/SR.98",
        [("S/PV.3988", "S/PV.3988", ""), ("A/C.3/SR.98", "A/C.3/SR.98", "")],
        "records",
    ),
    ("ST/SGB/2003/13", [("ST/SGB/2003/13", "ST/SGB/2003/13", "")], "a bulletin"),
    ("document E/1618, p. 40", [("E/1618, p. 40", "E/1618", "page_40")], "an old number"),
    ("page A/12, file A/36434", [], "other letters and numbers"),
    (
        "UN Doc S/RES/1244, para. 1",
        [("S/RES/1244, para. 1", "S/RES/1244(1999)", "para_1")],
        "its year is known",
    ),
    ("https://undocs.org/A/HRC/35/35", [], "an address is another kind"),
    ("N/A, and/or, 24/7, S/he", [], "figures of speech"),
    ("Directive 2002/90/EC and Regulation EC/2201/2003", [], "acts of the Union"),
    ("A/B testing of A/C units; km/h; A/S", [], "abbreviations"),
    ("UNHCR/2019", [], "a body and a year are no symbol"),
    ("CEDAW/C/2004 men/women", [("CEDAW/C/2004", "CEDAW/C/2004", "")], "words with strokes beside it"),
]

DATES = [
    ("A/73/206 (July 20, 2018)", "2018-07-20", ""),
    ("E/CN.4/Sub.2/2004/43, 15 June 2004.", "2004-06-15", ""),
    ("A/RES/217(III) A of 10 December 1948", "1948-12-10", ""),
    ("A/RES/73/195 (adopted 19 December 2018)", "2018-12-19", ""),
    ("A/RES/73/195 (2019), annex", "2019", "annex"),
    ("A/HRC/35/35 Annex (25 Apr. 2017)", "2017-04-25", "annex"),
    ("A/RES/55/25, annex II, art. 3(a)", "", "annex II"),
    ("A/HRC/53/32, annex I", "", "annex I"),
    ("A/72/171, 1820 people", "", ""),
]

COMMENTS = [
    ("General Comment No. 15 (1986)", "General Comment No. 15", "1986", "nobody named"),
    (
        "Human Rights Committee, General Comment No. 31 (2004), para. 10",
        "CCPR General Comment No. 31",
        "2004",
        "before",
    ),
    (
        "General comment No. 15 (1986) of the Human Rights Committee",
        "CCPR General Comment No. 15",
        "1986",
        "after",
    ),
    ("CRC General Comment No 6", "CRC General Comment No. 6", "", "by its acronym"),
    (
        "Committee on the Rights of the Child (CRC), General comment No. 6",
        "CRC General Comment No. 6",
        "",
        "by both",
    ),
    ("CESCR, General Comment No. 14: the right", "CESCR General Comment No. 14", "", "comma between"),
    (
        "CEDAW General Recommendation No. 35 (2017)",
        "CEDAW General Recommendation No. 35",
        "2017",
        "a recommendation",
    ),
    ("CERD General Recommendation XXX", "CERD General Recommendation No. 30", "", "by a roman number"),
    ("UN Committee against Torture, General Comment No. 4", "CAT General Comment No. 4", "", "with “UN”"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SYMBOLS, ids=[row[0] for row in SYMBOLS])
def test_symbols_with_their_places(found, text, expected, why):
    read = [(one.text, one.identifier, " ".join(map(str, one.pinpoints))) for one in found(un_document, text)]
    assert read == expected, why


@pytest.mark.parametrize(("text", "dated", "annex"), DATES, ids=[row[0] for row in DATES])
def test_dates_and_annexes(found, text, dated, annex):
    (mention,) = found(un_document, text)
    assert (mention.dated, mention.named) == (dated, annex)


@pytest.mark.parametrize(("text", "identifier", "dated", "why"), COMMENTS, ids=[row[0] for row in COMMENTS])
def test_general_comments(found, text, identifier, dated, why):
    (mention,) = found(un_document, text)
    assert (mention.identifier, mention.dated) == (identifier, dated), why


def test_each_comment_of_a_list(found):
    read = found(un_document, "General comments Nos. 15, 31 and 36 say so")
    assert [one.identifier[-2:] for one in read] == ["15", "31", "36"]


@pytest.mark.parametrize("text", ["his general comment 3 days ago", "general comments on the draft"])
def test_a_comment_in_general_is_none(found, text):
    assert found(un_document, text) == []


def test_a_long_range_says_that_it_was_cut(found):
    (mention,) = found(un_document, "A/72/171, paras. 1-900")
    assert mention.remark
