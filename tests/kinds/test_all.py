"""Every kind finds its examples whole and leaves its counter-examples alone."""

from __future__ import annotations

import pytest

from legalgraph.kinds.all import KINDS

MATCHES = [pytest.param(kind, text, id=f"{kind.name}: {text}") for kind in KINDS for text in kind.matches]
DECLINES = [pytest.param(kind, text, id=f"{kind.name}: {text}") for kind in KINDS for text in kind.declines]
#: A drafting note ends where its sentence does, so that a frame round it becomes part of it.
FRAMED = [one for one in MATCHES if one.values[0].name != "placeholder"]


@pytest.mark.parametrize(("kind", "text"), MATCHES)
def test_an_example_is_found_whole(found, kind, text):
    assert [mention.text for mention in found(kind, text)] == [text]


@pytest.mark.parametrize(("kind", "text"), FRAMED)
@pytest.mark.parametrize("frame", ["See {}, where it says so.", "({})", "{}; and so on", "so it is.\n{}"])
def test_an_example_is_found_in_a_sentence(found, kind, text, frame):
    """Brackets, semicolons and line breaks round it change nothing."""
    assert text in [mention.text for mention in found(kind, frame.format(text))]


@pytest.mark.parametrize(("kind", "text"), DECLINES)
def test_a_counter_example_is_left_alone(found, kind, text):
    assert found(kind, text) == []


def test_every_kind_has_its_own_name_and_examples():
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert all(kind.matches and kind.declines for kind in KINDS)
