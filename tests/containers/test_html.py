"""HTML parsed whole or not at all."""

from __future__ import annotations

import pytest

from legalgraph.containers import parse_html
from legalgraph.errors import UnreadableInputError


def words_in(root):
    return "".join(root.itertext())


def test_comments_and_instructions_are_no_words():
    root = parse_html(b"<p>one<!-- two --><?three four?> five</p>", "x")
    assert words_in(root).split() == ["one", "five"]


def test_an_external_entity_is_never_followed(tmp_path):
    (tmp_path / "secret").write_text("the secret")
    data = f"<!DOCTYPE html [<!ENTITY e SYSTEM 'file://{tmp_path}/secret'>]><p>&e;</p>".encode()
    assert "the secret" not in words_in(parse_html(data, "x"))


def test_entities_of_entities_do_not_multiply():
    lines = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    data = f"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY l0 'lol'>{lines}]><p>&l9;</p>".encode()
    assert len(words_in(parse_html(data, "x"))) < len(data)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<div>" * 5000 + b"x" + b"</div>" * 5000 + b"<p>end</p>", id="5000 levels"),
        pytest.param(b"<p>" + b"a" * 11_000_000 + b"</p><p>end</p>", id="11 MB in one piece"),
    ],
)
def test_what_would_be_cut_short_is_an_error(data):
    with pytest.raises(UnreadableInputError, match="cannot be read whole"):
        parse_html(data, "x")


def test_a_file_of_white_space_is_empty():
    with pytest.raises(UnreadableInputError, match="is empty"):
        parse_html(b" \n ", "x")


def test_a_file_without_an_element_is_no_html():
    with pytest.raises(UnreadableInputError, match="is no HTML"):
        parse_html(b"<!-- nothing -->", "x")
