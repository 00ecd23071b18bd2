"""XML parsed whole or not at all, and never with the help of another file."""

from __future__ import annotations

import pytest

from legalgraph.containers import LIMIT, parse_xml
from legalgraph.errors import InputTooLargeError, UnreadableInputError

LAUGHS = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))


def test_comments_and_instructions_are_no_words():
    root = parse_xml(b"<act>one<!-- two --><?three four?> five</act>", "x")
    assert "".join(root.itertext()).split() == ["one", "five"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode("latin-1"), "é"),
        ('<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode("utf-16"), "é"),
        (b"<a>\xc3\xa9</a>", "é"),
        (b"\xef\xbb\xbf<a>\xc3\xa9</a>", "é"),
    ],
)
def test_a_file_is_read_in_the_encoding_it_declares(data, words):
    assert "".join(parse_xml(data, "x").itertext()) == words


def test_a_publishers_document_type_is_no_harm_and_is_not_fetched():
    data = b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/x.dtd"><html/>'
    assert parse_xml(data, "x").tag == "html"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(f"<!DOCTYPE l [<!ENTITY l0 'lol'>{LAUGHS}]><p>&l9;</p>", "entit", id="laughs"),
        pytest.param("<!DOCTYPE a [<!ENTITY e 'x'>]><a/>", "entities of its own", id="declared, not used"),
        pytest.param(
            "<!DOCTYPE a [<!ENTITY % e SYSTEM 'file:///etc/passwd'> %e;]><a/>",
            "entities of its own",
            id="parameter",
        ),
        pytest.param("<a>&nbsp;</a>", "line 1: is no well-formed XML", id="unknown entity"),
        pytest.param("<a>" * 300 + "</a>" * 300, "Excessive depth", id="300 levels"),
        pytest.param("<a>\n<b></a>", "line 2: is no well-formed XML", id="crossed"),
        pytest.param("<a>\n\n<b>", "line 3: is no well-formed XML", id="cut off"),
        pytest.param("<a>\0</a>", "is no well-formed XML", id="NUL"),
        pytest.param('<?xml version="1.0" encoding="ebcdic-x"?><a/>', "Unsupported encoding", id="encoding"),
        pytest.param("<a>" + "x" * 11_000_000 + "</a>", "is no well-formed XML", id="11 MB in one piece"),
        pytest.param(" \n ", "is empty", id="empty"),
        pytest.param("no markup", "is no well-formed XML", id="text"),
    ],
)
def test_what_is_not_whole_or_means_harm_is_refused(data, fault):
    with pytest.raises(UnreadableInputError, match=fault):
        parse_xml(data.encode(), "law.xml")


def test_an_external_entity_is_never_followed(tmp_path):
    (tmp_path / "secret").write_text("the secret")
    data = f"<!DOCTYPE a [<!ENTITY e SYSTEM 'file://{tmp_path}/secret'>]><a>&e;</a>".encode()
    with pytest.raises(UnreadableInputError) as refused:
        parse_xml(data, "x")
    assert "the secret" not in str(refused.value)


def test_bytes_that_are_not_in_their_encoding_are_refused():
    with pytest.raises(UnreadableInputError, match="line 1"):
        parse_xml(b"<a>\xe9</a>", "x")


def test_a_file_over_the_limit_is_not_even_parsed():
    with pytest.raises(InputTooLargeError):
        parse_xml(b" " * (LIMIT + 1), "x")
