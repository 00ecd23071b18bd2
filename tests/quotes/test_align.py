"""Two runs of words side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legalgraph.quotes.align import parts

RUNS = st.lists(st.sampled_from("abcdefgh"), max_size=40)


@given(RUNS, RUNS)
def test_the_parts_are_the_runs(one: list[str], other: list[str]) -> None:
    found = parts(one, other)
    assert [word for part in found for word in one[slice(*part.first)]] == one
    assert [word for part in found for word in other[slice(*part.second)]] == other
    assert all(one[slice(*part.first)] == other[slice(*part.second)] for part in found if part.equal)


def test_long_runs_are_pinned_at_phrases_that_stand_once() -> None:
    one = [f"w{number}" for number in range(3000)]
    other = [*one[:1000], "other", *one[1001:2000], *one[2010:]]
    unequal = [part for part in parts(one, other) if not part.equal]
    assert [(part.first, part.second) for part in unequal] == [
        ((1000, 1001), (1000, 1001)),
        ((2000, 2010), (2000, 2000)),
    ]


def test_long_runs_without_a_common_phrase_differ_as_a_whole() -> None:
    (part,) = parts(["a"] * 2000, ["b"] * 2000)
    assert (part.equal, part.first, part.second) == (False, (0, 2000), (0, 2000))
