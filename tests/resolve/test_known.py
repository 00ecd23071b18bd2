"""What there is to point at."""

from __future__ import annotations

from dataclasses import replace

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


def test_a_place_in_the_official_journal_is_known_by_the_issue_and_by_the_year(known):
    assert known.identified("OJ C 1, 1.1.2001") == known.identified("[2001] OJ C 1") == ("treaty",)
    assert known.identified("OJ C 1") == ()


def test_of_several_instruments_in_one_document_the_annex_named_is_meant():
    two = [
        Instrument(id_, id_, id_, "treaty", identifiers={"un": (symbol,)})
        for id_, symbol in (("one", "A/RES/1/1, annex I"), ("two", "A/RES/1/1, annex II"))
    ]
    known = Known.of({one.id: one for one in two})
    assert known.identified("A/RES/1/1") == ("one", "two")
    assert known.identified("A/RES/1/1", "annex II") == ("two",)


def test_a_name_is_first_the_texts_own(known):
    assert known.bearers("1951 Accord", "treaty") == ("accord",)
    assert known.bearers("1951 Accord") == ()
    assert known.bearers("pact") == ("pact-one", "pact-two")


def test_what_an_instrument_is_called(known):
    assert known.is_called("union", "Treaty")
    assert not known.is_called("pact-one", "Act")  # whole words only
    assert not known.is_called("nobody", "Treaty")


def test_terms_that_an_instrument_gives_others(known):
    assert known.definitions("treaty")["the treaties"] == ("treaty", "union")
    assert known.definitions("union") == known.definitions("nobody") == {}


def test_what_kind_of_instrument_its_names_say_it_is(known):
    assert known.heads("union") == {"treaty"}
    assert known.heads("nobody") == frozenset()


def test_an_act_is_known_by_its_number():
    one = Instrument("lamps", "Lamps", "L", "regulation", identifiers={"celex": ("32013R0604",)})
    known = Known.of({"lamps": one})
    assert known.bearers("Regulation (EU) No 604/2013") == ("lamps",)
    assert known.bearers("Regulation (EU) No 605/2013") == known.bearers("Resolution 12/34") == ()


class Titles:
    """Knows one instrument by a word."""

    def bearers(self, words: str) -> tuple[str, ...]:
        return ("x",) if "lantern" in words.lower() else ()


def test_names_that_the_catalogue_does_not_list_are_looked_for_among_titles():
    known = Known.of({"x": ONE}, titles=Titles())
    assert known.bearers("Convention on Lanterns") == ("x",)
    assert known.bearers("An X") == ("x",)
    assert known.bearers("Convention on Lamps") == ()


def test_a_statute_is_known_by_its_number_as_by_a_name():
    law = Instrument("law", "A law on lamps", "Lamp Law", "statute", names=("Law 77/2031",))
    known = Known.of({"law": law})
    assert known.identified("Law 77/2031") == ("law",)
    assert known.identified("Law 78/2031") == ()


def test_of_an_excerpt_no_article_is_said_not_to_exist():
    whole, excerpt = (
        Known.of({"x": ONE}, [HELD]),
        replace(HELD, damage={"art_*": "only article 1 is in the file."}),
    )
    known = Known.of({"x": ONE}, [excerpt])
    assert whole.lacks("x", "art_7")
    assert not known.lacks("x", "art_7")
    assert known.damage("x/art_7/para_2") == "only article 1 is in the file."
    assert known.damage("x/art_1") == known.damage("x/annex_1") == known.damage("x") == ""
