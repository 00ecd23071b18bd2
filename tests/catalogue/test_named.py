"""The shelf read for its names alone: the same as the whole, less what stands in lists; and as strict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalgraph.catalogue import load
from legalgraph.catalogue.named import load_named
from legalgraph.errors import ShelfError
from legalgraph.shelves import Shelves


def _less_the_rest(one):
    return replace(one, relations=(), addresses=(), texts=(), outline=(), citations=())


def test_every_entry_of_our_shelf_has_the_names_that_the_whole_shelf_gives_it():
    shelves = Shelves.find()
    whole = load(shelves).instruments
    named = load_named(shelves)
    assert {id_: _less_the_rest(one) for id_, one in named.items()} == {
        id_: _less_the_rest(one) for id_, one in whole.items()
    }


def test_names_after_a_list_are_read(shelf, good):
    names = '[names]\nen = ["Help Protocol"]\nfr = ["Protocole d\'aide", "Help Protocol"]\nabbreviations = ["HP"]\n'
    entry = good("protocol.toml").replace(names, "")
    found = load_named(shelf({"protocol.toml": entry + '[names]\nen = ["Late Name"]\n'}))
    assert found["protocol"].names == ("Late Name",)


def test_a_text_in_lines_that_begin_like_a_list_is_read_whole(shelf, good):
    entry = good("protocol.toml").replace('"free"', '"""\n[[free]]"""')
    assert load_named(shelf({"protocol.toml": entry}))["protocol"].terms == "[[free]]"


#: An entry's change, and what is said of it.
WRONG = [
    ('short_title = "Help Protocol"', "", "short_title"),
    ('abbreviations = ["HP"]', "abbreviations = 1", "abbreviations"),
    ('fr = ["Pro', 'french = ["Pro', "french"),
    ('unts = ["1 UNTS 2"]', 'untss = ["1 UNTS 2"]', "untss"),
    ('"the Convention" = "convention"', '"the Convention" = "conventoin"', "conventoin"),
    ('title = "Protocol', "title = Protocol", "line 3"),
]  # fmt: skip


@pytest.mark.parametrize(("good_words", "bad_words", "said"), WRONG, ids=[row[2] for row in WRONG])
def test_what_is_wrong_with_a_name_stops_it(shelf, good, good_words, bad_words, said):
    entry = good("protocol.toml").replace(good_words, bad_words)
    with pytest.raises(ShelfError, match=said):
        load_named(shelf({"protocol.toml": entry}))


def test_a_scholars_own_entry_lies_over_ours(shelf, good):
    own = {"protocol.toml": good("protocol.toml").replace('"HP"', '"HLP"')}
    assert load_named(shelf(own=own))["protocol"].abbreviations == ("HLP",)
