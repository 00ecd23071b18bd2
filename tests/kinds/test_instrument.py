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
    ("the said convention", ["the said convention"], "small letters, where it is pointed at"),
    ("both Protocols and those Directives", ["both Protocols", "those Directives"], "several at once"),
    ("the 1951 Convention", ["the 1951 Convention"], "with a year"),
    ("the principal Agreement", ["the principal Agreement"], "with its rank"),
    ("the Lantern Convention", ["the Lantern Convention"], "with a subject"),
    ("the Council Decision", [], "a body is no subject"),
    ("the Protocol on the position of islands", [], "a title in small letters goes on"),
    ("the Protocol No 22", [], "a number names another"),
    ("sent the Convention to the Secretary-General", ["the Convention"], "to whom it is sent is no title"),
    ("the Convention on 1 July", ["the Convention"], "nor is a date"),
    ("this Convention for the Islands", ["this Convention"], "what is here has no title"),
    ("(hereinafter “the Convention”)", [], "a short name that is being given cites nothing"),
    ("hereinafter referred to as the Convention", [], "with quotation marks or without"),
    ("“the Convention shall bind”", ["the Convention"], "a quotation may begin so"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_instruments_named(found, text, expected, why):
    assert [mention.text for mention in found(instrument, text)] == expected, why


def test_what_is_named_is_kept_on_one_line(found):
    [mention] = found(instrument, "the\nsaid\nProtocol")
    assert mention.named == "the said Protocol"


HEADS = [
    ("the Geneva Conventions", "convention"),
    ("Optional Protocol to the Convention on Lamps", "protocol"),
    ("COUNCIL FRAMEWORK DECISION of 2002", "framework decision"),
    ("founding Treaties", "treaty"),
    ("TFEU", ""),
]


@pytest.mark.parametrize(("words", "kind"), HEADS)
def test_the_kind_of_instrument_a_name_says(words, kind):
    assert instrument.head(words) == kind


def test_names_of_several():
    assert instrument.is_plural("the Treaties")
    assert instrument.is_plural("both Framework Decisions")
    assert not instrument.is_plural("the Covenants Act")
