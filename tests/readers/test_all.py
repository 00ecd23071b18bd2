"""Choosing a reader, and what becomes of input that means no good."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legalgraph.errors import UnknownNameError, UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers import READERS, read


def attempt(data, reader=""):
    return read(data, Wanted("x", "en", "law"), reader)


@pytest.mark.parametrize(
    ("name", "reader"),
    [("union.html", "eurlex-html"), ("treaty.md", "treaty-markdown"), ("declaration.txt", "plain-text")],
)
def test_the_reader_is_told_from_the_content(invented, name, reader):
    assert invented(name).reader == reader


def test_names_are_unique():
    assert len({reader.name for reader in READERS}) == len(READERS)


def test_an_unknown_reader_is_named_with_its_neighbours():
    with pytest.raises(UnknownNameError, match="Did you mean plain-text"):
        attempt(b"Article 1\n\nOil.", reader="plain-txt")


def test_when_nobody_can_read_it_everybody_says_why():
    with pytest.raises(UnreadableInputError) as caught:
        attempt(b"Just words.")
    assert all(f"{reader.name}: " in str(caught.value) for reader in READERS)


def test_reading_twice_gives_the_same(invented):
    assert invented("union.html") == invented("union.html")


LAUGHS = b"<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><l>&b;</l>"
ENTITY = (
    b"<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><TXT_TE><p>Article 1</p><p>&e;</p></TXT_TE>"
)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b"", "is in no format", id="empty"),
        pytest.param(b"\x7fELF\x02\x01\x01\x00" * 100, "is in no format", id="a program"),
        pytest.param(LAUGHS, "is in no format", id="entities of entities, as XML"),
        pytest.param(b"<TXT_TE>" + b"<div>" * 9999 + b"x", "cannot be read whole", id="deep nesting"),
        pytest.param(b"<TXT_TE><p>Article 1</p>\0<p>x</p></TXT_TE>", "NUL character", id="NUL in HTML"),
        pytest.param(b"Article 1\n\nOil\n" + b"a" * 5000 + b"\0", "NUL character", id="NUL far into a text"),
        pytest.param("Article 1\n\nÖl".encode("latin-1"), "is not utf-8 text", id="wrong encoding"),
        pytest.param(b'<meta charset="klingon"><TXT_TE>', "“klingon”", id="unknown charset"),
    ],
)
def test_hostile_input_is_refused_with_its_fault(data, problem):
    with pytest.raises(UnreadableInputError, match=problem):
        attempt(data)


def test_an_entity_is_not_followed():
    assert "root:" not in attempt(ENTITY).text


def test_a_file_cut_off_is_read_as_far_as_it_goes():
    version = attempt(b"<TXT_TE><p>Article 1</p><p>1. Oil.</p><p>2. Wi")
    assert [version.words_of(one) for one in version.provisions] == ["1. Oil.\n2. Wi", "Oil.", "Wi"]


@pytest.mark.parametrize(
    "line",
    [
        b"oil " * 250_000,
        b"[a](" * 250_000,
        b"![" * 500_000,
        b"(a) " * 250_000,
        b"<a" * 500_000,
        b"#" * 1_000_000,
        b"," * 1_000_000,
    ],
)
def test_a_line_of_a_million_characters_is_one_block(line):
    assert attempt(b"### Article 1\n\nThe lamp of the State\n\n" + line).provisions[0].path == "art_1"


@pytest.mark.parametrize(
    "line", [b"(a)\n", b"a\n", b"\n", b'"a\n', b"1. oil:\n", b"Article 1\n", b"| a |\n", b"- a:\n"]
)
def test_twenty_thousand_lines_are_read(line):
    assert attempt(b"Article 1\n\nOil.\n\n" + line * 20_000).provisions[0].path == "art_1"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", *(reader.name for reader in READERS)]))
def test_no_bytes_at_all_do_anything_but_read_or_be_refused(data, reader):
    for start in (b"", b"<TXT_TE><p>", b"### Article 1\n", b"Article 1\n"):
        try:
            version = attempt(start + data, reader)
        except UnreadableInputError:
            continue
        assert_whole(version)


LINES = st.sampled_from(
    [
        "Article 1",
        "Article 2",
        "PART I",
        "TITLE II",
        "ANNEX",
        "PROTOCOL (No 1)",
        "PREAMBLE",
        "1. Oil:",
        "2. Oil.",
        "1. oil;",
        "(a) oil;",
        "(i) oil;",
        "(ii) oil",
        "a) oil:",
        "- oil",
        "Oil.",
        "Oil:",
        "Oil",
        "a | b |",
        '"Article 7',
        'oil"',
        "3.1. Oil",
        "(1) oil",
        "[1] Note",
        "-----------",
        "Protocols",
        "Declarations",
        "1. Declaration on oil",
        "A. DECLARATIONS",
        "Whereas:",
        "HAVE AGREED",
        "THE PARTIES,",
        "(ex Article 9)",
        "Done at Lamport",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=25))
def test_no_order_of_lines_breaks_the_spans(lines):
    assert_whole(
        attempt(
            "".join(["<TXT_TE>", *(f"<p>{line}</p>" for line in ("Article 9", *lines)), "</TXT_TE>"]).encode()
        )
    )
    assert_whole(attempt("\n\n".join(("Article 9", *lines)).encode(), "plain-text"))
    assert_whole(
        attempt("\n\n".join(("### Article 9", "The lamp of the State", *lines)).encode(), "treaty-markdown")
    )


def assert_whole(version):
    """Keys are unique, children lie within their parents, siblings do not overlap, the order is the reading order."""
    spans = {one.key: one.span for one in version.provisions}
    assert len(spans) == len(version.provisions)
    last = {}
    for order, one in enumerate(version.provisions):
        assert one.order == order
        assert one.span.end <= len(version.text)
        assert one.parent == version.instrument or spans[one.parent].covers(one.span)
        assert last.get(one.parent, 0) <= one.span.start
        last[one.parent] = one.span.end
