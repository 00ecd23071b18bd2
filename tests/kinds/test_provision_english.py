"""How English names provisions: real forms in, the instrument named and the pinpoints out.

An expected mention is written as its words, the instrument they name and its pinpoints.
"""

from __future__ import annotations

import pytest

from legalgraph.kinds import provision

ROWS = [
    # an instrument's abbreviation after its article, or before it
    ("Article 67(2) TFEU", [("Article 67(2) TFEU", "TFEU", ["art_67/para_2"])]),
    ("Article 67 (2) TFEU", [("Article 67 (2) TFEU", "TFEU", ["art_67/para_2"])]),
    ("TFEU Art. 67", [("TFEU Art. 67", "TFEU", ["art_67"])]),
    ("TFEU, Arts. 77-79", [("TFEU, Arts. 77-79", "TFEU", ["art_77", "art_78", "art_79"])]),
    (
        "TFEU Arts 67 and 77–79",
        [("TFEU Arts 67 and 77–79", "TFEU", ["art_67", "art_77", "art_78", "art_79"])],
    ),
    ("Arts. 77-79", [("Arts. 77-79", "", ["art_77", "art_78", "art_79"])]),
    ("arts. 77 – 79 TFEU", [("arts. 77 – 79 TFEU", "TFEU", ["art_77", "art_78", "art_79"])]),
    # notes leave out "the"
    ("Charter, art 47", [("Charter, art 47", "the Charter", ["art_47"])]),
    ("see the Charter, arts. 4-5", [("the Charter, arts. 4-5", "the Charter", ["art_4", "art_5"])]),
    ("Oslo Charter, art 47", [("art 47", "", ["art_47"])]),
    ("subject to the Charter, article 47", [("article 47", "", ["art_47"])]),
    # lists of one instrument; paragraphs said before their article
    (
        "articles 3 and 6 of the Protocol",
        [("articles 3 and 6 of the Protocol", "the Protocol", ["art_3", "art_6"])],
    ),
    (
        "Articles 3, 6 and 9 to 12 of the Protocol",
        [
            (
                "Articles 3, 6 and 9 to 12 of the Protocol",
                "the Protocol",
                ["art_3", "art_6", "art_9", "art_10", "art_11", "art_12"],
            )
        ],
    ),
    (
        "paragraph 2 of Article 36 of the Statute",
        [("paragraph 2 of Article 36 of the Statute", "the Statute", ["art_36/para_2"])],
    ),
    (
        "paragraphs 2 and 3 of Article 36 of the Statute",
        [
            (
                "paragraphs 2 and 3 of Article 36 of the Statute",
                "the Statute",
                ["art_36/para_2", "art_36/para_3"],
            )
        ],
    ),
    # a bracketed number in place of the number is the number
    ("Art(5)", [("Art(5)", "", ["art_5"])]),
    ("Art (5)", [("Art (5)", "", ["art_5"])]),
    # paragraphs and points after their article, and lists and ranges of them
    ("Article 6(1), point (a)", [("Article 6(1), point (a)", "", ["art_6/para_1/point_a"])]),
    (
        "Article 6(1), first subparagraph, point (a)",
        [("Article 6(1), first subparagraph, point (a)", "", ["art_6/para_1/subpara_1/point_a"])],
    ),
    ("Article 6(1)(a)", [("Article 6(1)(a)", "", ["art_6/para_1/point_a"])]),
    (
        "Article 6(1)(a), (b) and (d)",
        [
            (
                "Article 6(1)(a), (b) and (d)",
                "",
                ["art_6/para_1/point_a", "art_6/para_1/point_b", "art_6/para_1/point_d"],
            )
        ],
    ),
    (
        "Article 6(1)(a) to (d)",
        [
            (
                "Article 6(1)(a) to (d)",
                "",
                [
                    "art_6/para_1/point_a",
                    "art_6/para_1/point_b",
                    "art_6/para_1/point_c",
                    "art_6/para_1/point_d",
                ],
            )
        ],
    ),
    ("Article 6(1) to (3)", [("Article 6(1) to (3)", "", ["art_6/para_1", "art_6/para_2", "art_6/para_3"])]),
    ("Article 6(1)-(3)", [("Article 6(1)-(3)", "", ["art_6/para_1", "art_6/para_2", "art_6/para_3"])]),
    ("Article 6(1-3)", [("Article 6(1-3)", "", ["art_6/para_1", "art_6/para_2", "art_6/para_3"])]),
    # lists and ranges of articles; Roman numbers
    (
        "Articles 18, 19 and 24 to 26",
        [("Articles 18, 19 and 24 to 26", "", ["art_18", "art_19", "art_24", "art_25", "art_26"])],
    ),
    ("Article XXIV, paragraph 5", [("Article XXIV, paragraph 5", "", ["art_XXIV/para_5"])]),
    (
        "Article XXIV:5 of the Agreement",
        [("Article XXIV:5 of the Agreement", "the Agreement", ["art_XXIV/para_5"])],
    ),
    ("Article XXIV(5)(a)", [("Article XXIV(5)(a)", "", ["art_XXIV/para_5/point_a"])]),
    ("Articles II to V", [("Articles II to V", "", ["art_II", "art_III", "art_IV", "art_V"])]),
    ("Article I, section 8", [("Article I, section 8", "", ["art_I/sec_8"])]),
    # annexes and their parts
    ("Annex II", [("Annex II", "", ["annex_II"])]),
    ("Annex II to the Convention", [("Annex II to the Convention", "the Convention", ["annex_II"])]),
    ("Annexes I and III", [("Annexes I and III", "", ["annex_I", "annex_III"])]),
    ("Annex 1B to the WTO Agreement", [("Annex 1B to the WTO Agreement", "WTO Agreement", ["annex_1B"])]),
    ("Annex III, Part A, point 3", [("Annex III, Part A, point 3", "", ["annex_III/part_A/point_3"])]),
    ("Part A of Annex II", [("Part A of Annex II", "", ["annex_II/part_A"])]),
    ("Section 2 of Part B of Annex I", [("Section 2 of Part B of Annex I", "", ["annex_I/part_B/sec_2"])]),
    # divisions; a small letter needs a Roman number or a name beside it
    ("Chapter IV of the Convention", [("Chapter IV of the Convention", "the Convention", ["chp_IV"])]),
    (
        "Chapters II and III of the Convention",
        [("Chapters II and III of the Convention", "the Convention", ["chp_II", "chp_III"])],
    ),
    ("chapter IV of the Convention", [("chapter IV of the Convention", "the Convention", ["chp_IV"])]),
    ("Part Three, Title V", [("Part Three, Title V", "", ["part_3/title_V"])]),
    (
        "Title V of Part Three of the TFEU",
        [("Title V of Part Three of the TFEU", "TFEU", ["part_3/title_V"])],
    ),
    ("TITLE V OF PART THREE", [("TITLE V OF PART THREE", "", ["part_3/title_V"])]),
    ("Part III of the Covenant", [("Part III of the Covenant", "the Covenant", ["part_III"])]),
    # recitals
    ("recital 22", [("recital 22", "", ["rec_22"])]),
    ("recitals (3) and (4)", [("recitals (3) and (4)", "", ["rec_3", "rec_4"])]),
    ("recitals 3 to 5", [("recitals 3 to 5", "", ["rec_3", "rec_4", "rec_5"])]),
    ("Recital (22) of the Regulation", [("Recital (22) of the Regulation", "the Regulation", ["rec_22"])]),
    ("the 22nd recital", [("the 22nd recital", "", ["rec_22"])]),
    # what points at where the words stand
    ("this Article", [("this Article", "", ["art_this"])]),
    ("paragraph 1 of this Article", [("paragraph 1 of this Article", "", ["art_this/para_1"])]),
    (
        "paragraphs 1 and 2 of the present article",
        [("paragraphs 1 and 2 of the present article", "", ["art_this/para_1", "art_this/para_2"])],
    ),
    ("the preceding paragraph", [("the preceding paragraph", "", ["para_preceding"])]),
    ("the preceding paragraphs", [("the preceding paragraphs", "", ["para_all preceding"])]),
    (
        "the preceding articles of this part",
        [("the preceding articles of this part", "", ["part_this/art_all preceding"])],
    ),
    ("the following article", [("the following article", "", ["art_following"])]),
    ("the next paragraph", [("the next paragraph", "", ["para_following"])]),
    ("the previous article", [("the previous article", "", ["art_preceding"])]),
    # the instrument that the words stand in
    ("Article 6 of this Protocol", [("Article 6 of this Protocol", "this Protocol", ["art_6"])]),
    (
        "articles 6 and 7 of the said Protocol",
        [("articles 6 and 7 of the said Protocol", "the said Protocol", ["art_6", "art_7"])],
    ),
    # “thereof” with nothing before it that it can be of
    ("paragraphs 1 and 2 thereof", [("paragraphs 1 and 2 thereof", "thereof", ["para_1", "para_2"])]),
    ("Article 42 thereof", [("Article 42 thereof", "thereof", ["art_42"])]),
    # inserted articles bear a Latin word; a range up to one has all before it
    ("arts 2-4 bis", [("arts 2-4 bis", "", ["art_2", "art_3", "art_4", "art_4bis"])]),
    ("Article 12 bis", [("Article 12 bis", "", ["art_12bis"])]),
    ("Article 12bis(2)", [("Article 12bis(2)", "", ["art_12bis/para_2"])]),
    ("Article 9 *ter*", [("Article 9 *ter*", "", ["art_9ter"])]),
    # rules of procedure
    ("Rule 39 of the Rules of Court", [("Rule 39 of the Rules of Court", "Rules of Court", ["rule_39"])]),
    ("Rules 39 and 40", [("Rules 39 and 40", "", ["rule_39", "rule_40"])]),
    # sections, as OSCOLA and American statutes write them
    ("s 5", [("s 5", "", ["sec_5"])]),
    ("ss 5-7", [("ss 5-7", "", ["sec_5", "sec_6", "sec_7"])]),
    ("s 5(2)(a)", [("s 5(2)(a)", "", ["sec_5/point_2/point_a"])]),
    ("section 1324(a)(1)(A)", [("section 1324(a)(1)(A)", "", ["sec_1324/point_a/point_1/point_A"])]),
    (
        "Section 5 of the Immigration Act",
        [("Section 5 of the Immigration Act", "Immigration Act", ["sec_5"])],
    ),
    ("sections 5 and 6 of this Act", [("sections 5 and 6 of this Act", "this Act", ["sec_5", "sec_6"])]),
    (
        "section 212(a)(6)(C)(i)",
        [("section 212(a)(6)(C)(i)", "", ["sec_212/point_a/point_6/point_C/point_i"])],
    ),
    (
        "subsection (a)(1) of section 1324",
        [("subsection (a)(1) of section 1324", "", ["sec_1324/subsec_a/point_1"])],
    ),
    ("subsection (2)", [("subsection (2)", "", ["subsec_2"])]),
    ("clause (ii) of subparagraph (B)", [("clause (ii) of subparagraph (B)", "", ["point_B/clause_ii"])]),
    # schedules, appendices, clauses
    ("Schedule 2, paragraph 4", [("Schedule 2, paragraph 4", "", ["sched_2/para_4"])]),
    ("paragraph 4 of Schedule 2", [("paragraph 4 of Schedule 2", "", ["sched_2/para_4"])]),
    ("Sch 2 para 4", [("Sch 2 para 4", "", ["sched_2/para_4"])]),
    ("Appendix B", [("Appendix B", "", ["appendix_B"])]),
    ("Appendix 2 to Annex I", [("Appendix 2 to Annex I", "", ["annex_I/appendix_2"])]),
    ("clause 5", [("clause 5", "", ["clause_5"])]),
    ("clauses 5 and 6(a)", [("clauses 5 and 6(a)", "", ["clause_5", "clause_6/point_a"])]),
    # paragraphs of a resolution: its preamble's, and the operative ones it numbers
    ("preambular paragraph 3", [("preambular paragraph 3", "", ["preamble/para_3"])]),
    (
        "preambular paragraphs 3 and 4",
        [("preambular paragraphs 3 and 4", "", ["preamble/para_3", "preamble/para_4"])],
    ),
    ("the fifth preambular paragraph", [("the fifth preambular paragraph", "", ["preamble/para_5"])]),
    ("PP3/OP4", [("PP3", "", ["preamble/para_3"]), ("OP4", "", ["para_4"])]),
    ("OP4 and OP5", [("OP4", "", ["para_4"]), ("OP5", "", ["para_5"])]),
    ("OP 12", [("OP 12", "", ["para_12"])]),
    ("operative paragraph 4", [("operative paragraph 4", "", ["para_4"])]),
    ("operative paragraphs 4 and 5", [("operative paragraphs 4 and 5", "", ["para_4", "para_5"])]),
    # articles that several instruments share
    ("common Article 3", [("common Article 3", "common", ["art_3"])]),
    (
        "common article 1 of the Covenants",
        [("common article 1 of the Covenants", "the Covenants", ["art_1"])],
    ),
    # paragraphs in brackets, and the list goes on
    (
        "articles 6, 7, 8 (paragraphs 1 and 2), 11, 15 (paragraph 3) and 16",
        [
            (
                "articles 6, 7, 8 (paragraphs 1 and 2), 11, 15 (paragraph 3) and 16",
                "",
                ["art_6", "art_7", "art_8/para_1", "art_8/para_2", "art_11", "art_15/para_3", "art_16"],
            )
        ],
    ),
    # an article divided into lettered sections
    ("article 1 B (1) (a)", [("article 1 B (1) (a)", "", ["art_1/point_B/point_1/point_a"])]),
    ("Article 1(A)(2)", [("Article 1(A)(2)", "", ["art_1/point_A/point_2"])]),
    ("Article 1A(2)", [("Article 1A(2)", "", ["art_1/point_A/point_2"])]),
    ("Article 1F(b)", [("Article 1F(b)", "", ["art_1/point_F/point_b"])]),
    (
        "article 1 C (5) and (6)",
        [("article 1 C (5) and (6)", "", ["art_1/point_C/point_5", "art_1/point_C/point_6"])],
    ),
    (
        "Article 1, section A, paragraph 2",
        [("Article 1, section A, paragraph 2", "", ["art_1/sec_A/para_2"])],
    ),
    # a name after the last of a list is said of all
    (
        "Articles 67(2) and (3) and Article 68 TFEU",
        [
            ("Articles 67(2) and (3)", "TFEU", ["art_67/para_2", "art_67/para_3"]),
            ("Article 68 TFEU", "TFEU", ["art_68"]),
        ],
    ),
    (
        "Article 2(1) in conjunction with Article 26 of the Covenant",
        [
            ("Article 2(1)", "the Covenant", ["art_2/para_1"]),
            ("Article 26 of the Covenant", "the Covenant", ["art_26"]),
        ],
    ),
    (
        "articles 2 (1), 24 (1) and 26 of the Covenant",
        [
            (
                "articles 2 (1), 24 (1) and 26 of the Covenant",
                "the Covenant",
                ["art_2/para_1", "art_24/para_1", "art_26"],
            )
        ],
    ),
    (
        "article 9, paragraph 3 (b) and (c), of the Covenant",
        [
            (
                "article 9, paragraph 3 (b) and (c), of the Covenant",
                "the Covenant",
                ["art_9/para_3/point_b", "art_9/para_3/point_c"],
            )
        ],
    ),
    (
        "article 14, paras. 1 and 3 (e)",
        [("article 14, paras. 1 and 3 (e)", "", ["art_14/para_1", "art_14/para_3/point_e"])],
    ),
    # as the European Court of Human Rights writes
    ("Article 5 § 1 (c)", [("Article 5 § 1 (c)", "", ["art_5/para_1/point_c"])]),
    (
        "Article 6 §§ 1 and 3 (c) of the Convention",
        [
            (
                "Article 6 §§ 1 and 3 (c) of the Convention",
                "the Convention",
                ["art_6/para_1", "art_6/para_3/point_c"],
            )
        ],
    ),
    (
        "Article 6 § 1 and § 3 (c)",
        [("Article 6 § 1", "", ["art_6/para_1"]), ("§ 3 (c)", "", ["art_6/para_3/point_c"])],
    ),
    # paragraphs, subparagraphs and indents that are counted and not numbered; sentences have no key
    (
        "Article 263, fourth paragraph, TFEU",
        [("Article 263, fourth paragraph, TFEU", "TFEU", ["art_263/subpara_4"])],
    ),
    (
        "the fourth paragraph of Article 263 TFEU",
        [("the fourth paragraph of Article 263 TFEU", "TFEU", ["art_263/subpara_4"])],
    ),
    (
        "the second subparagraph of Article 5(1)",
        [("the second subparagraph of Article 5(1)", "", ["art_5/para_1/subpara_2"])],
    ),
    (
        "the first and second subparagraphs of paragraph 3",
        [("the first and second subparagraphs of paragraph 3", "", ["para_3/subpara_1", "para_3/subpara_2"])],
    ),
    (
        "Article 5(1), second sentence, and Article 6",
        [("Article 5(1), second sentence", "", ["art_5/para_1"]), ("Article 6", "", ["art_6"])],
    ),
    ("the second sentence of Article 3(1)", [("Article 3(1)", "", ["art_3/para_1"])]),
    ("Article 3, first indent", [("Article 3, first indent", "", ["art_3/indent_1"])]),
    ("the third indent of Article 2", [("the third indent of Article 2", "", ["art_2/indent_3"])]),
    # from the smallest outward
    (
        "points (a) and (b) of Article 3(1)",
        [("points (a) and (b) of Article 3(1)", "", ["art_3/para_1/point_a", "art_3/para_1/point_b"])],
    ),
    (
        "point (b)(ii) of the first subparagraph of Article 4(2)",
        [
            (
                "point (b)(ii) of the first subparagraph of Article 4(2)",
                "",
                ["art_4/para_2/subpara_1/point_b/point_ii"],
            )
        ],
    ),
    (
        "Article 4, points (1) to (3)",
        [("Article 4, points (1) to (3)", "", ["art_4/point_1", "art_4/point_2", "art_4/point_3"])],
    ),
    # the whole and a part of it
    (
        "Article 2, in particular paragraphs 1 and 3",
        [("Article 2, in particular paragraphs 1 and 3", "", ["art_2", "art_2/para_1", "art_2/para_3"])],
    ),
    (
        "Article 101 and in particular paragraph 3 thereof",
        [("Article 101 and in particular paragraph 3 thereof", "", ["art_101", "art_101/para_3"])],
    ),
    # “thereof” and “that article” are of the place before them in their clause
    (
        "Article 36, and paragraphs 2 and 3 thereof",
        [
            ("Article 36", "", ["art_36"]),
            ("paragraphs 2 and 3 thereof", "", ["art_36/para_2", "art_36/para_3"]),
        ],
    ),
    (
        "paragraph 2 of Article 6 and paragraph 1 of that article",
        [
            ("paragraph 2 of Article 6", "", ["art_6/para_2"]),
            ("paragraph 1 of that article", "", ["art_6/para_1"]),
        ],
    ),
    # a list within a list
    (
        "Articles 63, points 1 and 2, and 64(2) TEC",
        [
            (
                "Articles 63, points 1 and 2, and 64(2) TEC",
                "TEC",
                ["art_63/point_1", "art_63/point_2", "art_64/para_2"],
            )
        ],
    ),
    # as it was before it was renumbered
    ("ex Article 61 TEC", [("Article 61 TEC", "ex TEC", ["art_61"])]),
    # an instrument that leads up to its provision
    ("the Convention’s article 31", [("the Convention’s article 31", "the Convention", ["art_31"])]),
    ("the Covenant, at Art 22(1)", [("the Covenant, at Art 22(1)", "the Covenant", ["art_22/para_1"])]),
    (
        "the Covenant (arts. 2, 7, 24 and 26)",
        [("the Covenant (arts. 2, 7, 24 and 26", "the Covenant", ["art_2", "art_7", "art_24", "art_26"])],
    ),
    (
        "the ICCPR (in particular in articles 23 and 24)",
        [("articles 23 and 24", "ICCPR", ["art_23", "art_24"])],
    ),
    # a list of two instruments
    (
        "Articles 3(3) TEU and 80 TFEU",
        [("Articles 3(3) TEU", "TEU", ["art_3/para_3"]), ("80 TFEU", "TFEU", ["art_80"])],
    ),
    (
        "Article 2 of both the ICCPR and the TFEU",
        [("Article 2 of both the ICCPR", "ICCPR", ["art_2"]), ("TFEU", "TFEU", ["art_2"])],
    ),
    # instruments that no catalogue knows
    ("article 33 of that Convention", [("article 33 of that Convention", "that Convention", ["art_33"])]),
    ("Article 8 ECHR", [("Article 8 ECHR", "ECHR", ["art_8"])]),
    ("Articles 8 and 13 ECHR", [("Articles 8 and 13 ECHR", "ECHR", ["art_8", "art_13"])]),
    (
        "Art. 10 of the European Convention on Human Rights",
        [
            (
                "Art. 10 of the European Convention on Human Rights",
                "European Convention on Human Rights",
                ["art_10"],
            )
        ],
    ),
    (
        "Article 4 of Council Regulation (EC) No 2201/2003",
        [
            (
                "Article 4 of Council Regulation (EC) No 2201/2003",
                "Council Regulation (EC) No 2201/2003",
                ["art_4"],
            )
        ],
    ),
    (
        "Article 3(2) of Regulation (EU) No 604/2013",
        [("Article 3(2) of Regulation (EU) No 604/2013", "Regulation (EU) No 604/2013", ["art_3/para_2"])],
    ),
    (
        "Article 1(1)(a) and (2) of Directive 2002/90/EC",
        [
            (
                "Article 1(1)(a) and (2) of Directive 2002/90/EC",
                "Directive 2002/90/EC",
                ["art_1/para_1/point_a", "art_1/para_2"],
            )
        ],
    ),
    # capitals beside an article are a name
    ("Article XX GATT 1994", [("Article XX GATT 1994", "GATT 1994", ["art_XX"])]),
    ("GATT Article XX(b)", [("GATT Article XX(b)", "GATT", ["art_XX/point_b"])]),
    # numbers over a point or colon
    ("Article F.2 TEU", [("Article F.2 TEU", "TEU", ["art_F/para_2"])]),
    ("Article K.3 of the Treaty", [("Article K.3 of the Treaty", "the Treaty", ["art_K/para_3"])]),
    ("Article 14.7", [("Article 14.7", "", ["art_14/para_7"])]),
    ("Article 8.2(b)(xxii)", [("Article 8.2(b)(xxii)", "", ["art_8/para_2/point_b/point_xxii"])]),
    (
        "Article 31(1), (2) and 33 of the Refugee Convention",
        [
            (
                "Article 31(1), (2) and 33 of the Refugee Convention",
                "Refugee Convention",
                ["art_31/para_1", "art_31/para_2", "art_33"],
            )
        ],
    ),
    # continental short forms
    ("Art. 4 lit. a", [("Art. 4 lit. a", "", ["art_4/point_a"])]),
    ("Art. 4(1) lit. (b)", [("Art. 4(1) lit. (b)", "", ["art_4/para_1/point_b"])]),
    # and those that follow, which are not resolved
    ("Article 5 et seq.", [("Article 5 et seq.", "", ["art_5"])]),
    ("Articles 12 ff. TFEU", [("Articles 12 ff. TFEU", "TFEU", ["art_12"])]),
    ("Art. 12ff TFEU", [("Art. 12ff TFEU", "TFEU", ["art_12"])]),
    ("Article No. 5 TFEU", [("Article No. 5 TFEU", "TFEU", ["art_5"])]),
    (
        "recitals 3-6, arts. 3-5 TFEU",
        [
            ("recitals 3-6", "", ["rec_3", "rec_4", "rec_5", "rec_6"]),
            ("arts. 3-5 TFEU", "TFEU", ["art_3", "art_4", "art_5"]),
        ],
    ),
    # paragraphs alone
    ("¶ 12", [("¶ 12", "", ["para_12"])]),
    ("¶¶ 22-23", [("¶¶ 22-23", "", ["para_22", "para_23"])]),
    ("para 50", [("para 50", "", ["para_50"])]),
    ("paras 6-9 and 12", [("paras 6-9 and 12", "", ["para_6", "para_7", "para_8", "para_9", "para_12"])]),
    ("Paras. 6-9", [("Paras. 6-9", "", ["para_6", "para_7", "para_8", "para_9"])]),
    ("para. 4(b)", [("para. 4(b)", "", ["para_4/point_b"])]),
    ("paragraphs (1) and (2)(a)", [("paragraphs (1) and (2)(a)", "", ["para_1", "para_2/point_a"])]),
    ("paragraph (c)", [("paragraph (c)", "", ["point_c"])]),
    (
        "paragraph 1 a), b) (i) or c) of this article",
        [
            (
                "paragraph 1 a), b) (i) or c) of this article",
                "",
                ["art_this/para_1/point_a", "art_this/para_1/point_b/point_i", "art_this/para_1/point_c"],
            )
        ],
    ),
    ("sub-paragraph (a) of paragraph 1", [("sub-paragraph (a) of paragraph 1", "", ["para_1/point_a"])]),
    ("subparagraph 1(A)", [("subparagraph 1(A)", "", ["subpara_1/point_A"])]),
    (
        "Article V, subparagraph 1(A), of the Treaty",
        [("Article V, subparagraph 1(A), of the Treaty", "the Treaty", ["art_V/subpara_1/point_A"])],
    ),
    ("Article 2(a)-(c)", [("Article 2(a)-(c)", "", ["art_2/point_a", "art_2/point_b", "art_2/point_c"])]),
    # objectives and principles
    ("Objective 9", [("Objective 9", "", ["objective_9"])]),
    (
        "Principle 21 of the Stockholm Declaration",
        [("Principle 21 of the Stockholm Declaration", "Stockholm Declaration", ["principle_21"])],
    ),
    # a division in a division
    ("Part I, Chapter 2, Section 3", [("Part I, Chapter 2, Section 3", "", ["part_I/chp_2/sec_3"])]),
    ("this Chapter", [("this Chapter", "", ["chp_this"])]),
    ("this section", [("this section", "", ["sec_this"])]),
    ("Section 3, paragraph 2", [("Section 3, paragraph 2", "", ["sec_3/para_2"])]),
    # a numbered protocol
    ("Article 1 of Protocol No. 4", [("Article 1 of Protocol No. 4", "Protocol No. 4", ["art_1"])]),
    (
        "Article 2 of Protocol No. 4 to the Convention",
        [("Article 2 of Protocol No. 4", "Protocol No. 4", ["art_2"])],
    ),
    # without a comma
    ("Article 6 paragraph 1", [("Article 6 paragraph 1", "", ["art_6/para_1"])]),
    (
        "Article 18 paragraph 1 letter (c)",
        [("Article 18 paragraph 1 letter (c)", "", ["art_18/para_1/point_c"])],
    ),
    ("Articles 3 through 7", [("Articles 3 through 7", "", ["art_3", "art_4", "art_5", "art_6", "art_7"])]),
    # other words that join a list
    (
        "Article 9 and/or Article 10 of the Convention",
        [
            ("Article 9", "the Convention", ["art_9"]),
            ("Article 10 of the Convention", "the Convention", ["art_10"]),
        ],
    ),
    ("Article 9 or 10", [("Article 9 or 10", "", ["art_9", "art_10"])]),
    (
        "Article 5, paragraph 1, sub-paragraph (f), of the Convention",
        [
            (
                "Article 5, paragraph 1, sub-paragraph (f), of the Convention",
                "the Convention",
                ["art_5/para_1/point_f"],
            )
        ],
    ),
    # what there is one of, without a number
    ("Preamble, paragraph 4", [("Preamble, paragraph 4", "", ["preamble/para_4"])]),
    ("the preamble to the Convention", [("preamble to the Convention", "the Convention", ["preamble"])]),
    ("paragraph 4 of the preamble", [("paragraph 4 of the preamble", "", ["preamble/para_4"])]),
    ("Annex to the Convention", [("Annex to the Convention", "the Convention", ["annex"])]),
    # a dash between numbers: a range, a range cut short, a number of two parts
    ("arts 26-7", [("arts 26-7", "", ["art_26", "art_27"])]),
    ("Article 5-1", [("Article 5-1", "", ["art_5-1"])]),
    ("Article 45-3(1)(4)", [("Article 45-3(1)(4)", "", ["art_45-3/para_1/point_4"])]),
    ("Articles 3-5(2)", [("Articles 3-5(2)", "", ["art_3", "art_5/para_2"])]),
    ("Article 12-3", [("Article 12-3", "", ["art_12-3"])]),
    ("Article 16A", [("Article 16A", "", ["art_16A"])]),
    ("Article 38a(2)", [("Article 38a(2)", "", ["art_38a/para_2"])]),
    # numbers of other shapes
    (
        "Articles 2, 3, 3 bis and 4",
        [("Articles 2, 3, 3 bis and 4", "", ["art_2", "art_3", "art_3bis", "art_4"])],
    ),
    ("Title VI", [("Title VI", "", ["title_VI"])]),
    (
        "Titles IV and V of Part Three",
        [("Titles IV and V of Part Three", "", ["part_3/title_IV", "part_3/title_V"])],
    ),
    (
        "Article 9.d of the Convention",
        [("Article 9.d of the Convention", "the Convention", ["art_9/point_d"])],
    ),
    ("Article 4(2)(c)(iii)", [("Article 4(2)(c)(iii)", "", ["art_4/para_2/point_c/point_iii"])]),
    (
        "Article IX(2) and X of the Antarctic Treaty",
        [("Article IX(2) and X of the Antarctic Treaty", "Antarctic Treaty", ["art_IX/para_2", "art_X"])],
    ),
    (
        "Arts. 3, 6 and Annex I of the Convention",
        [
            ("Arts. 3, 6", "the Convention", ["art_3", "art_6"]),
            ("Annex I of the Convention", "the Convention", ["annex_I"]),
        ],
    ),
    ("Art. 2 ¶ 4", [("Art. 2 ¶ 4", "", ["art_2/para_4"])]),
    ("Article 2¶4", [("Article 2¶4", "", ["art_2/para_4"])]),
    ("U.N. Charter art. 2, para. 4", [("art. 2, para. 4", "", ["art_2/para_4"])]),
    # an article's heading in brackets is passed over
    (
        "Articles 7 (Safety) and 8 (Aviation Security)",
        [("Articles 7 (Safety) and 8", "", ["art_7", "art_8"])],
    ),
    (
        "Article 4 (Designation) of this Agreement",
        [("Article 4 (Designation) of this Agreement", "this Agreement", ["art_4"])],
    ),
    # the bigger one after a comma
    (
        "paragraph 4, Article 10 of the Convention",
        [("paragraph 4, Article 10 of the Convention", "the Convention", ["art_10/para_4"])],
    ),
    # letters without brackets, and lists of letters
    ("sub-paragraph b of Article 48", [("sub-paragraph b of Article 48", "", ["art_48/point_b"])]),
    (
        "Article 4, sub-paragraphs a to c",
        [("Article 4, sub-paragraphs a to c", "", ["art_4/point_a", "art_4/point_b", "art_4/point_c"])],
    ),
    (
        "Article 21, paragraph 1.c, d, e and f",
        [
            (
                "Article 21, paragraph 1.c, d, e and f",
                "",
                [
                    "art_21/para_1/point_c",
                    "art_21/para_1/point_d",
                    "art_21/para_1/point_e",
                    "art_21/para_1/point_f",
                ],
            )
        ],
    ),
    (
        "Article 3(1)(a)(i) and (ii) and (b)",
        [
            (
                "Article 3(1)(a)(i) and (ii) and (b)",
                "",
                ["art_3/para_1/point_a/point_i", "art_3/para_1/point_a/point_ii", "art_3/para_1/point_b"],
            )
        ],
    ),
    (
        "parts A and B of this Chapter",
        [("parts A and B of this Chapter", "", ["chp_this/part_A", "chp_this/part_B"])],
    ),
    ("the Annex to this Agreement", [("Annex to this Agreement", "this Agreement", ["annex"])]),
    ("an annex to the Convention", []),
    (
        "sub-paragraph* (a)* of this paragraph",
        [("sub-paragraph* (a)* of this paragraph", "", ["para_this/point_a"])],
    ),
    # what stands between a list and its instrument
    (
        "Articles 4 and 5, respectively, of the Convention",
        [("Articles 4 and 5, respectively, of the Convention", "the Convention", ["art_4", "art_5"])],
    ),
    # the American constitution; statutes as OSCOLA names them
    ("U.S. Const. art. I, § 8, cl. 3", [("art. I, § 8, cl. 3", "", ["art_I/sec_8/clause_3"])]),
    ("Human Rights Act 1998, s 8", [("Human Rights Act 1998, s 8", "Human Rights Act 1998", ["sec_8"])]),
    (
        "Immigration Act 1971, s 3(5)(a) and Sch 2, para 16",
        [
            ("Immigration Act 1971, s 3(5)(a)", "Immigration Act 1971", ["sec_3/point_5/point_a"]),
            ("Sch 2, para 16", "Immigration Act 1971", ["sched_2/para_16"]),
        ],
    ),
    (
        "Immigration and Nationality Act § 212(a)",
        [
            (
                "Immigration and Nationality Act § 212(a)",
                "Immigration and Nationality Act",
                ["sec_212/point_a"],
            )
        ],
    ),
    # lists over headings and other words
    (
        "Article 5 (right to liberty) and Article 6 (fair trial) of the Convention",
        [
            ("Article 5 (right to liberty)", "the Convention", ["art_5"]),
            ("Article 6 (fair trial) of the Convention", "the Convention", ["art_6"]),
        ],
    ),
    (
        "Article 13 taken together with Article 3 of the Convention",
        [
            ("Article 13", "the Convention", ["art_13"]),
            ("Article 3 of the Convention", "the Convention", ["art_3"]),
        ],
    ),
    (
        "in Article 3 or in Article 4 of this Directive",
        [
            ("Article 3", "this Directive", ["art_3"]),
            ("Article 4 of this Directive", "this Directive", ["art_4"]),
        ],
    ),
    (
        "Article 33(1) 1951 Refugee Convention",
        [("Article 33(1) 1951 Refugee Convention", "Refugee Convention", ["art_33/para_1"])],
    ),
    ("Article 8 (see above)", [("Article 8", "", ["art_8"])]),
    # as human rights lawyers write in notes
    (
        "CRC, arts. 3, 9 and 22; CEDAW, art. 2(f)",
        [
            ("CRC, arts. 3, 9 and 22", "CRC", ["art_3", "art_9", "art_22"]),
            ("CEDAW, art. 2(f)", "CEDAW", ["art_2/point_f"]),
        ],
    ),
    ("Arts 3 & 4 ECHR", [("Arts 3 & 4 ECHR", "ECHR", ["art_3", "art_4"])]),
    (
        "Article 6(1)(a)–(c) TFEU",
        [
            (
                "Article 6(1)(a)–(c) TFEU",
                "TFEU",
                ["art_6/para_1/point_a", "art_6/para_1/point_b", "art_6/para_1/point_c"],
            )
        ],
    ),
    (
        "art. 2 (1) and (2) lit. b ICCPR",
        [("art. 2 (1) and (2) lit. b ICCPR", "ICCPR", ["art_2/para_1", "art_2/para_2/point_b"])],
    ),
    ("Part B of the Annex", [("Part B of the Annex", "", ["annex/part_B"])]),
    ("point 2.1.3 of Annex IV", [("point 2.1.3 of Annex IV", "", ["annex_IV/point_2.1.3"])]),
    (
        "Articles 20, 21, 22, 23 to 25, 27 to 30 and 35",
        [
            (
                "Articles 20, 21, 22, 23 to 25, 27 to 30 and 35",
                "",
                [
                    "art_20",
                    "art_21",
                    "art_22",
                    "art_23",
                    "art_24",
                    "art_25",
                    "art_27",
                    "art_28",
                    "art_29",
                    "art_30",
                    "art_35",
                ],
            )
        ],
    ),
    # what counts something, or begins another citation, is no provision
    ("Article 5 and 6 months later", [("Article 5", "", ["art_5"])]),
    ("Article 5 or 10 years", [("Article 5", "", ["art_5"])]),
    ("para. 25, UN Doc", [("para. 25", "", ["para_25"])]),
    ("agenda item 5", []),
    # ranges in words; sentences
    (
        "the first to third subparagraphs of Article 34(9)",
        [
            (
                "the first to third subparagraphs of Article 34(9)",
                "",
                ["art_34/para_9/subpara_1", "art_34/para_9/subpara_2", "art_34/para_9/subpara_3"],
            )
        ],
    ),
    ("Article 5, the last sentence, and", [("Article 5, the last sentence", "", ["art_5"])]),
    # headings in capitals name no instrument; what is brought in is not cited
    ("TITLE X SOCIAL POLICY", [("TITLE X", "", ["title_X"])]),
    ("the next paragraph shall be inserted:", []),
    ("the following articles:", []),
    # what “its” says, capitals after “of”, points with capital letters
    ("Article 102 of its Charter", [("Article 102 of its Charter", "its Charter", ["art_102"])]),
    ("States under the Charter, in particular article 55", [("article 55", "the Charter", ["art_55"])]),
    (
        "the Treaty on European Union, in accordance with its Article 6",
        [("Article 6", "Treaty on European Union", ["art_6"])],
    ),
    ("Annex IV of MARPOL 73/78", [("Annex IV of MARPOL 73/78", "MARPOL 73/78", ["annex_IV"])]),
    ("Article XV.C of the Statute", [("Article XV.C of the Statute", "the Statute", ["art_XV/point_C"])]),
    ("Article 7 ICC Statute", [("Article 7 ICC Statute", "ICC Statute", ["art_7"])]),
    ("from point A to point B", []),
    ("Point J of Part I of the Annex", [("Point J of Part I of the Annex", "", ["annex/part_I/point_J"])]),
    # what is brought in; lists of sections; what only looks like a date
    ("in Article 23, the following paragraphs 5 to 10 are added", [("Article 23", "", ["art_23"])]),
    (
        "in section 1, sections 2.1 to 2.8 and section 4 of Annex I",
        [
            ("section 1", "", ["annex_I/sec_1"]),
            ("sections 2.1 to 2.8", "", ["annex_I/sec_2.1", "annex_I/sec_2.8"]),
            ("section 4 of Annex I", "", ["annex_I/sec_4"]),
        ],
    ),
    ("Article 19 Market investigation", [("Article 19", "", ["art_19"])]),
    ("Article 5, 15 May 2001", [("Article 5", "", ["art_5"])]),
    # articles with letters, where more says that they are articles
    (
        "made in Article A, paragraph 1, sub-paragraph b",
        [("Article A, paragraph 1, sub-paragraph b", "", ["art_A/para_1/point_b"])],
    ),
    ("Article A State may", []),
    ("Article F of the TEU", [("Article F of the TEU", "TEU", ["art_F"])]),
    (
        "Articles A and B of the Charter",
        [("Articles A and B of the Charter", "the Charter", ["art_A", "art_B"])],
    ),
    ("in accordance with Article G; and", [("Article G", "", ["art_G"])]),
    ("the provisions of Article B below", [("Article B", "", ["art_B"])]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_provisions(found, text, expected):
    mentions = found(provision, text)
    assert [(one.text, one.named, [str(pin) for pin in one.pinpoints]) for one in mentions] == expected
    assert all(one.span.of(text) == one.text for one in mentions)
