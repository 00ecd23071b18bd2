"""Every kind finds its examples whole and leaves its counter-examples alone."""

from __future__ import annotations

import pytest

from legalgraph.kinds.all import KINDS
from legalgraph.kinds.folding import Folded
from legalgraph.scan import scan

MATCHES = [pytest.param(kind, text, id=f"{kind.name}: {text}") for kind in KINDS for text in kind.matches]
DECLINES = [pytest.param(kind, text, id=f"{kind.name}: {text}") for kind in KINDS for text in kind.declines]
#: A drafting note ends where its sentence does, so that a frame round it becomes part of it.
FRAMED = [one for one in MATCHES if one.values[0].name != "placeholder"]
FRAMES = ("See {}, where it says so.", "({})", "{}; and so on", "so it is.\n{}")


@pytest.mark.parametrize(("kind", "text"), MATCHES)
def test_an_example_is_found_whole(found, kind, text):
    assert [mention.text for mention in found(kind, text)] == [text]


@pytest.mark.parametrize(("kind", "text"), FRAMED)
@pytest.mark.parametrize("frame", FRAMES)
def test_an_example_is_found_in_a_sentence(found, kind, text, frame):
    """Brackets, semicolons and line breaks round it change nothing."""
    assert text in [mention.text for mention in found(kind, frame.format(text))]


def _said(kind):
    """The kind of its mentions: a title is a mention of an instrument."""
    return getattr(kind, "mentions", kind.name)


@pytest.mark.parametrize(("kind", "text"), MATCHES)
def test_no_other_kind_takes_an_example_from_it(names, kind, text):
    assert [(mention.kind, mention.text) for mention in scan(text, names)] == [(_said(kind), text)]


@pytest.mark.parametrize(("kind", "text"), FRAMED)
@pytest.mark.parametrize("frame", FRAMES)
def test_no_other_kind_takes_an_example_from_it_in_a_sentence(names, kind, text, frame):
    found = scan(frame.format(text), names)
    assert (_said(kind), text) in [(mention.kind, mention.text) for mention in found]


@pytest.mark.parametrize(("kind", "text"), DECLINES)
def test_a_counter_example_is_left_alone(found, kind, text):
    assert found(kind, text) == []


def test_every_kind_has_its_own_name_and_examples():
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert all(kind.matches and kind.declines for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_cues_are_folded_and_told_apart(kind):
    """In any other form they would never be met; and one in the words of another is found with it."""
    assert [cue for cue in kind.cues if not cue or Folded.of(cue).text != cue] == []
    assert len(set(kind.cues)) == len(kind.cues)


@pytest.mark.parametrize(("kind", "text"), MATCHES)
def test_an_example_has_a_cue_in_it_or_a_name(names, kind, text):
    """Without one the kind would never be asked."""
    assert any(cue in Folded.of(text).text for cue in kind.cues) or list(names.find(text))
