"""A text as it was read is found again as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from legalgraph.kept.readings import packed, unpacked
from legalgraph.model import Provision, Span, Unplaced, Version

VERSION = Version(
    "made-up",
    "pt",
    "Artigo 1.º\nNinguém \U0001f600 \ud800 fica para trás.",
    (
        Provision("made-up/art_1", "art", "1", Span(0, 30), 0, "made-up", "Título", "linha 1"),
        Provision("made-up/art_1/para", "para", "", Span(11, 30), 1, "made-up/art_1"),
    ),
    "a reader",
    "a/file.html",
    "00ff",
    {"1": "Uma nota.", "*": "Outra."},
    (Unplaced("words", "line 9", "stands nowhere"),),
    "2020-02-29",
)


def again(version: Version) -> Version:
    return unpacked([memoryview(part) for part in packed(version)])


def test_a_reading_is_the_same_when_it_is_found_again() -> None:
    assert again(VERSION) == VERSION


def test_an_empty_text_is_one_too() -> None:
    empty = Version("made-up", "en", "", (), "a reader", "", "")
    assert again(empty) == empty


def test_official_texts(official_texts: Mapping[str, Version]) -> None:
    for version in official_texts.values():
        assert again(version) == replace(version, damage={}), version.instrument
