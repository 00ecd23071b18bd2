"""Akoma Ntoso addresses and provision ids."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.akn import AknUri, eid, pinpoint_of
from legalgraph.model import Pinpoint

ADDRESSES = [
    ("/akn/un/act/protocol/2000-11-15", AknUri("un", "act", "2000-11-15", "protocol")),
    (
        "/akn/un/act/protocol/2000-11-15/55-25/eng@2004-01-28/!main~art_6__para_1",
        AknUri(
            "un",
            "act",
            "2000-11-15",
            "protocol",
            "",
            "55-25",
            "eng",
            "@",
            "2004-01-28",
            "main",
            "art_6__para_1",
        ),
    ),
    (
        "/akn/aa-au/act/charter/2007/democracy-elections-and-governance",
        AknUri("aa-au", "act", "2007", "charter", "", "democracy-elections-and-governance"),
    ),
    (
        "/akn/aa-au/act/1969/civil-aviation-commission/eng@",
        AknUri("aa-au", "act", "1969", "", "", "civil-aviation-commission", "eng", "@"),
    ),
    (
        "/akn/mx/act/ley/federal/2011-05-25/lmigra",
        AknUri("mx", "act", "2011-05-25", "ley", "federal", "lmigra"),
    ),
    (
        "/akn/za/act/2000/abc/eng:2010-01-01",
        AknUri("za", "act", "2000", "", "", "abc", "eng", ":", "2010-01-01"),
    ),
    ("/akn/eu/act/2013-06-26/604/eng", AknUri("eu", "act", "2013-06-26", number="604", language="eng")),
    ("/akn/eu/act/2013/604/~art_5", AknUri("eu", "act", "2013", number="604", portion="art_5")),
    ("/akn/ke/judgment/2015/!main", AknUri("ke", "judgment", "2015", component="main")),
]
REFUSED = [
    ("/akn/un/novel/2000", "no type of document"),
    ("/akn/un/act", "expected a date"),
    ("/akn/un/act/a/b/c/2000", "a subtype and an author"),
    ("/akn/United/act/2000", "expected a country"),
    ("/akn/un/act/2000/5/eng/x/y", "has no place at its end"),
    ("http://example.org/act/2000", "expected a country"),
    ("", "expected a country"),
]


@pytest.mark.parametrize(("text", "value"), ADDRESSES, ids=[row[0] for row in ADDRESSES])
def test_read_and_printed_back(text, value):
    assert AknUri.parse(text) == value
    assert str(value) == text


def test_a_host_is_left_out():
    assert str(AknUri.parse("https://example.org/akn/un/act/2000")) == "/akn/un/act/2000"


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_what_has_no_place_is_refused(text, why):
    with pytest.raises(ValueError, match=why):
        AknUri.parse(text)


@pytest.mark.parametrize(
    "path", ["art_6/para_1", "preamble/para_3", "art_12bis", "part_3/title_V/chp_2", "annex_I/art_2"]
)
def test_provision_ids_and_keys(path):
    pinpoint = Pinpoint.parse(path)
    assert eid(pinpoint) == path.replace("/", "__")
    assert pinpoint_of(eid(pinpoint)) == pinpoint


def test_the_pinpoint_of_an_address():
    assert str(AknUri.parse("/akn/un/act/2000/1/eng/!main~art_6__para_1").pinpoint) == "art_6/para_1"
    assert AknUri.parse("/akn/un/act/2000").pinpoint.steps == ()
