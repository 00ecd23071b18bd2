"""The names of sources: the same in every run, and never the same for two."""

from __future__ import annotations

import re

import pytest

from legalgraph.model import Instrument, Mention, Span, Work
from legalgraph.reports.authorities import Entry, Group
from legalgraph.reports.authorities.ids import id_of, unlike


def mention(kind: str, text: str = "x", **more) -> Mention:
    return Mention(kind, Span(0, len(text)), text, **more)


@pytest.mark.parametrize(
    ("part", "title", "found"),
    [
        (mention("un_document", identifier="A/HRC/35/35"), "", "a-hrc-35-35"),
        (mention("case", named="Roe v. Doe", identifier="1 Harb. 2"), "Roe v. Doe", "1-harb-2"),
        (mention("instrument", named="Convention on Quays"), "Convention on Quays", "convention-on-quays"),
        (
            mention("book", work=Work("book", ("Ana De León",), "The Doors of the Sea", date="2019-05")),
            "",
            "de-leon-2019-doors-sea",
        ),
        (
            mention("book", work=Work("book", (), "On the Long Quiet Quay", date="2019")),
            "",
            "2019-long-quiet-quay",
        ),
        (mention("book", work=Work("book", ("UNHCR",), "")), "UNHCR 4", "unhcr-unhcr-4"),
    ],
)
def test_a_name_is_made_of_what_the_source_is(part, title, found):
    assert id_of([part], None, title) == found


def test_an_instrument_has_the_id_of_the_catalogue():
    assert id_of([mention("provision")], Instrument("quays", "Q", "Q", "treaty"), "Q") == "quays"


def test_an_address_has_its_host_and_a_sign_of_the_rest():
    one = id_of([mention("web", identifier="https://example.org/a")], None, "")
    other = id_of([mention("web", identifier="https://example.org/b")], None, "")
    assert re.fullmatch(r"example-org-[0-9a-f]{6}", one)
    assert one != other


@pytest.mark.parametrize("title", ["漢字", "—", ""])
def test_words_without_a_letter_have_a_name_all_the_same(title):
    assert re.fullmatch(r"[a-z0-9-]+", id_of([mention("instrument", title)], None, title))


def entry(id_: str, words: str) -> Entry:
    return Entry(id_, Group.LITERATURE, "", words, words, (mention("book", words),), (), ())


def test_two_sources_never_have_one_name_and_order_does_not_matter():
    one, other, third = entry("lind-2019", "First"), entry("lind-2019", "Second"), entry("roe-2020", "Third")
    names = {made.words: made.id for made in unlike([one, other, third])}
    assert len(set(names.values())) == 3
    assert names["Third"] == "roe-2020"
    assert {made.words: made.id for made in unlike([third, other, one])} == names


def test_even_the_same_words_twice_are_told_apart():
    assert len({made.id for made in unlike([entry("x", "Same"), entry("x", "Same")])}) == 2
