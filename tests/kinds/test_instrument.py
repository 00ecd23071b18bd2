"""Instruments named without a place: catalogue names, and general words."""

from __future__ import annotations

import pytest

from legalgraph.kinds import instrument

TEXTS = [
    ("under this Protocol", ["this Protocol"], "the text itself"),
    ("this present Convention", ["this present Convention"], "in older wording"),
    ("the present declaration", ["the present declaration"], "a declaration needs no capital"),
    ("the declaration", [], "unless it says that it is the present one"),
    ("The Charter and that Treaty", ["The Charter", "that Treaty"], "several"),
    ("the Treaty on European Union", ["Treaty on European Union"], "a known name, not “the Treaty”"),
    ("the Convention on the Law of the Sea", [], "an unknown name is not “the Convention”"),
    ("the\nsaid\nProtocol", ["the\nsaid\nProtocol"], "over line breaks"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_instruments_named(found, text, expected, why):
    assert [mention.text for mention in found(instrument, text)] == expected, why


def test_what_is_named_is_kept_on_one_line(found):
    [mention] = found(instrument, "the\nsaid\nProtocol")
    assert mention.named == "the said Protocol"
