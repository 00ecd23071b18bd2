"""How much is read, and what happens past it."""

from __future__ import annotations

import pytest

from legalgraph.containers import LIMIT, read_bounded, within_limit
from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError


def test_a_file_within_the_limit_is_read_whole(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    assert read_bounded(tmp_path / "a", limit=3) == b"abc"


def test_a_file_above_the_limit_is_refused_with_both_figures(tmp_path):
    (tmp_path / "a").write_bytes(b"abcd")
    with pytest.raises(InputTooLargeError) as caught:
        read_bounded(tmp_path / "a", limit=3)
    assert (caught.value.size, caught.value.limit) == (4, 3)


def test_what_is_missing_is_said_to_be_missing(tmp_path):
    with pytest.raises(SourceMissingError, match="is not there"):
        read_bounded(tmp_path / "none")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(UnreadableInputError, match="cannot be opened"):
        read_bounded(tmp_path)


def test_bytes_are_bounded_too():
    assert within_limit(b"abc", "x") == b"abc"
    with pytest.raises(InputTooLargeError):
        within_limit(b"abc", "x", limit=2)
    assert LIMIT == 64_000_000
