"""Legal quoting read: what must stand in the source, and what a mark allows between."""

from __future__ import annotations

import pytest

from legalgraph.quotes.legal_marks import read_marks


@pytest.mark.parametrize(
    ("quotation", "segments"),
    [
        ("[t]he right to help", ["the right to help"]),
        ("and [T]he right", ["and the right"]),
        ("the right . . . to help", ["the right", "to help"]),
        ("the right … to help", ["the right", "to help"]),
        ("the right [...] to help", ["the right", "to help"]),
        ("the right * * * to help", ["the right", "to help"]),
        ("the right....To help", ["the right", "to help"]),
        ("shall [not] help them", ["shall", "help them"]),
        ("each State[s] shall", ["each", "shall"]),
        ("the force[] of law", ["the", "of law"]),
        ("in Mexico[,] and beyond", ["in mexico and beyond"]),  # a changed comma is no gap
        ("the offfence [sic] of help", ["the offfence of help"]),
        ("the offfence[sic] of help", ["the offfence of help"]),
        ("must help [emphasis added]", ["must help"]),
        ("as held [12] before", ["as held before"]),  # the number of a note or paragraph
        ("[Member States]", []),
        (". . .", []),
        ("", []),
    ],
)
def test_segments(quotation: str, segments: list[str]) -> None:
    wanted = read_marks(quotation)
    assert [" ".join(segment.words) for segment in wanted.segments] == segments
    assert len(wanted.gaps) == len(segments) + 1


def test_what_the_writer_put_in_brackets_is_kept() -> None:
    wanted = read_marks("[States] shall . . . [and freely] help State[s]")
    assert [gap.said for gap in wanted.gaps] == ["[States]", "[and freely]", "State[s]"]
    assert wanted.gaps[2].stem == "state"
    assert wanted.gaps[1].is_open
    assert not wanted.gaps[0].is_open
