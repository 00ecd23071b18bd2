"""Protocols that are told by a number, by the treaty they are annexed to, or by their heading."""

from __future__ import annotations

import pytest

from legalgraph.model import Instrument, Outlined, Provision, Span, Version
from legalgraph.resolve import Known

HEADINGS = {
    "prot_1": "ON THE ROLE OF LAMPS",
    "prot_2": "ON THE POSITION OF RURITANIA",
    "prot_3": "ON THE POSITION OF ALL",
}


def treaty(id_: str, name: str, short: str, *, listed: bool = False) -> Instrument:
    outline = tuple(Outlined(path) for path in HEADINGS) if listed else ()
    return Instrument(id_, name, name, "treaty", abbreviations=(short,), outline=outline)


def text_of(id_: str) -> Version:
    provisions = tuple(
        Provision(f"{id_}/{path}", "prot", path[-1], Span(0, 1), order, id_, heading=heading)
        for order, (path, heading) in enumerate(HEADINGS.items())
    )
    return Version(id_, "en", "Words.", provisions, "reader", "file", "0" * 64)


INSTRUMENTS = (
    treaty("union", "Treaty on a Union", "TOU"),
    treaty("market", "Treaty on a Market", "TOM", listed=True),
    Instrument("rights", "Convention on Rights", "Rights Convention", "convention", abbreviations=("COR",)),
    Instrument("rights-4", "Protocol No. 4 to the Convention on Rights", "COR Protocol No. 4", "protocol"),
    Instrument(
        "lamps", "Lantern Convention", "Lantern Convention", "convention", outline=(Outlined("prot_1"),)
    ),
)


@pytest.fixture(scope="module")
def world() -> Known:
    return Known.of({one.id: one for one in INSTRUMENTS}, [text_of("union"), text_of("market")])


NAMED = [
    ("Protocol No. 4 COR", "", ("rights-4",), "a protocol of its own, however its number is written"),
    ("Protocol No 4 to the Convention on Rights", "", ("rights-4",), "or its convention"),
    ("COR, Protocol 4", "", ("rights-4",), "the convention first"),
    ("Protocol No. 7 COR", "", (), "one that nobody has"),
    ("First Protocol to the Lantern Convention", "", ("lamps/prot_1",), "annexed, and known by an outline"),
    ("Protocol No 2 TOU", "", ("union/prot_2",), "annexed to the treaty that is named"),
    (
        "Protocol (No 2) on the position of Ruritania",
        "",
        ("market/prot_2",),
        "to two alike: where it is listed",
    ),
    ("Protocol No 2 on the position of", "", ("market/prot_2",), "the number and how the heading begins"),
    ("Protocol No 2 on the role of Lamps", "", (), "another heading than that number's"),
    ("Protocol No 2 annexed to the TOU and to the TOM", "", ("market/prot_2",), "annexed to both"),
    ("Protocol No 2", "", (), "a number alone"),
    ("Protocol on the role of Lamps", "union", ("union/prot_1",), "the treaty's own needs no number"),
    ("Protocol on the role", "union", ("union/prot_1",), "nor all of its heading"),
    ("Protocol on the position", "union", (), "unless two begin so"),
    ("Protocol on the role of Lamps", "", (), "elsewhere it may be an older one"),
    ("Convention on the role of Lamps", "union", (), "another kind of instrument"),
]


@pytest.mark.parametrize(
    ("words", "within", "keys", "why"), NAMED, ids=[f"{row[0]} {row[1]}" for row in NAMED]
)
def test_which_protocol_is_named(world, words, within, keys, why):
    assert world.bearers(words, within) == keys, why
