"""What there is to point at."""

from __future__ import annotations

from legalgraph.model import Instrument, Outlined, Provision, Span, Version
from legalgraph.resolve import Known

ONE = Instrument("x", "An X", "X", "treaty", outline=(Outlined("art_1"), Outlined("art_2")))
HELD = Version(
    "x", "en", "One.", (Provision("x/art_1", "art", "1", Span(0, 4), 0, "x"),), "reader", "file", "0" * 64
)


def test_a_text_held_wins_over_the_outline():
    assert Known.of({"x": ONE}).paths["x"] == {"art_1", "art_2"}
    assert Known.of({"x": ONE}, [HELD]).paths["x"] == {"art_1"}


def test_of_an_instrument_without_text_and_outline_nothing_is_known():
    known = Known.of({"x": Instrument("x", "An X", "X", "treaty")})
    assert not known.has_structure("x")
    assert not known.has_structure("nobody")


def test_what_a_provision_is_a_part_of(known):
    above = ["treaty/art_4/para_1", "treaty/art_4", "treaty/part_1/title_II/chp_2", "treaty/part_1/title_II"]
    assert list(known.above("treaty/art_4/para_1")) == [*above, "treaty/part_1", "treaty"]
    assert list(known.above("")) == []


def test_parents_that_run_in_a_circle_do_no_harm():
    round_ = (Outlined("art_1", parent="art_2"), Outlined("art_2", parent="art_1"))
    known = Known.of({"x": Instrument("x", "An X", "X", "treaty", outline=round_)})
    assert list(known.above("x/art_1")) == ["x/art_1", "x/art_2"]


def test_identifiers_are_known_with_and_without_what_follows_a_comma(known):
    assert known.identifiers["OJ C 1, 1.1.2001"] == known.identifiers["OJ C 1"] == ("treaty",)


def test_a_name_is_first_the_texts_own(known):
    assert known.bearers("1951 Accord", "treaty") == ("accord",)
    assert known.bearers("1951 Accord") == ()
    assert known.bearers("pact") == ("pact-one", "pact-two")


def test_what_an_instrument_is_called(known):
    assert known.is_called("union", "Treaty")
    assert not known.is_called("pact-one", "Act")  # whole words only
    assert not known.is_called("nobody", "Treaty")
