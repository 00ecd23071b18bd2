"""Pinpoints in one form for all styles."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.pinpoint_form import printed
from legalgraph.model import Pinpoint

FORMS = [
    ((), "", "", "no place"),
    (("art_67",), "", "art 67", "an article"),
    (("art_67/para_2",), "", "art 67(2)", "its paragraph"),
    (("art_6/para_1/point_a",), "", "art 6(1)(a)", "its point"),
    (("art_77", "art_78", "art_79"), "", "arts 77-79", "a range"),
    (("art_3/para_5", "art_21"), "", "arts 3(5), 21", "a list"),
    (("art_1", "art_2", "art_6"), "", "arts 1-2, 6", "a range in a list"),
    (("art_5", "art_6"), "Arts. 5, 6", "arts 5, 6", "a list of neighbours"),
    (("para_50",), "", "para 50", "a paragraph"),
    (("para_22", "para_23"), "", "paras 22-23", "two paragraphs"),
    (("page_744", "page_745"), "", "pp 744-745", "two pages"),
    (("page_96", "page_130"), "at 96–130", "pp 96-130", "a range of which the ends alone are given"),
    (("page_96", "page_130"), "at 96, 130", "pp 96, 130", "a list of two pages"),
    (("para_12", "para_14"), "[12]–[14]", "paras 12-14", "a range in brackets"),
    (("page_26/note_2",), "", "p 26 n 2", "a note on a page"),
    (("page_xii", "page_xiv"), "", "pp xii, xiv", "Roman numbers"),
    (("rec_22",), "", "recital 22", "a recital"),
    (("annex_I/art_2", "annex_I/art_3"), "", "annex I, arts 2-3", "articles of an annex"),
    (("annex",), "", "annex", "an annex without a number"),
    (("art_5", "para_9"), "", "art 5; para 9", "of two kinds"),
    (("objective_9",), "", "objective 9", "what has no short word"),
]


@pytest.mark.parametrize(("paths", "words", "form", "why"), FORMS, ids=[row[3] for row in FORMS])
def test_the_one_form(paths, words, form, why):
    assert printed([Pinpoint.parse(path) for path in paths], words) == form, why
