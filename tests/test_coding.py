"""Which tag is in force: coders who agree put theirs there, coders who differ leave the link contested."""

from __future__ import annotations

import pytest

from legalgraph.coding import by_link, in_force
from legalgraph.model import Coder, Coding

CODERS = {
    "ana": Coder("ana", "Ana"),
    "ben": Coder("ben", "Ben"),
    "rule": Coder("rule", "rule: x", is_rule=True),
}


def coded(coder, tag, sub_tag="", *, words="words", date="2026-11-22"):
    return Coding("a/art_1", "b", tag, coder, words, f"{coder} says so.", "n 1", date, sub_tag=sub_tag)


CASES = [
    # codings, tag, sub-tag, whose codings count
    ([coded("ana", "criminalising", "anti-solidarity")], "criminalising", "anti-solidarity", ["ana"]),
    ([coded("ana", "neutral"), coded("ben", "neutral")], "neutral", "", ["ana", "ben"]),
    ([coded("ana", "neutral"), coded("ben", "criminalising")], "contested", "", ["ana", "ben"]),
    # they agree on the tag and not on the finer one: the tag stands
    (
        [coded("ana", "criminalising", "anti-solidarity"), coded("ben", "criminalising", "negative-solidarity")],
        "criminalising",
        "",
        ["ana", "ben"],
    ),
    ([coded("ana", "criminalising", "anti-solidarity"), coded("ben", "criminalising")], "criminalising", "",
     ["ana", "ben"]),
    # a rule's proposal counts only where no person has coded
    ([coded("rule", "criminalising")], "criminalising", "", ["rule"]),
    ([coded("rule", "criminalising"), coded("ana", "neutral")], "neutral", "", ["ana"]),
    # one person may say "contested", and it is so
    ([coded("ana", "contested")], "contested", "", ["ana"]),
    ([coded("ana", "contested"), coded("ben", "neutral")], "contested", "", ["ana", "ben"]),
]  # fmt: skip


@pytest.mark.parametrize(("codings", "tag", "sub_tag", "whose"), CASES)
def test_the_tag_in_force(codings, tag, sub_tag, whose):
    found = in_force(codings, CODERS)
    assert (found.tag, found.sub_tag, [one.coder for one in found.codings]) == (tag, sub_tag, whose)


def test_the_order_of_coding_decides_nothing():
    codings = [coded("ana", "neutral"), coded("ben", "criminalising"), coded("rule", "neutral")]
    assert in_force(codings, CODERS).tag == in_force(codings[::-1], CODERS).tag == "contested"


def test_nothing_is_in_force_where_nobody_coded():
    assert in_force([], CODERS) is None


def test_what_the_coders_say_is_said_once_each():
    found = in_force([coded("ana", "neutral"), coded("ben", "neutral")], CODERS)
    assert (found.said("words"), found.said("coder")) == ("words", "ana; ben")
    assert found.said("reason") == "ana says so.; ben says so."


def test_the_codings_of_a_link_stand_together_by_date():
    late, early = coded("ana", "neutral", date="2026-02-01"), coded("ben", "neutral", date="2026-01-01")
    elsewhere = Coding("a/art_2", "b", "neutral", "ana", "w", "r", "n 1", "2026-01-01")
    assert by_link([late, elsewhere, early]) == {
        ("a/art_1", "b"): (early, late),
        ("a/art_2", "b"): (elsewhere,),
    }
