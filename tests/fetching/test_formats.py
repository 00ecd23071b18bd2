"""Which kind of file came, whether it is what was asked for, and whether it has its end."""

from __future__ import annotations

import io
import zipfile

import pytest

from legalgraph.fetching.formats import FORMATS, ending, fault, is_cut_off, kind_of


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("act.xml", "<ACT/>")
    return out.getvalue()


XHTML = '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'
#: Whole files, the kind each is, and the ending its name gets.
WHOLE = [
    ("<!DOCTYPE html><html><p>x</p></html>", "html", ".html"),
    ("\n  <HTML><p>x</p></HTML>\n", "html", ".html"),
    ("<!-- saved --><!doctype html><html></html>", "html", ".html"),
    (XHTML, "xhtml", ".xhtml"),
    ('<?xml version="1.0"?>\n<!-- <html> --><ACT><P/></ACT>', "xml", ".xml"),
    ("<akomaNtoso><act/></akomaNtoso>", "xml", ".xml"),
    ('<?xml version="1.0"?><an:akomaNtoso><an:act/></an:akomaNtoso>\n<!-- end -->', "xml", ".xml"),
    ('<?xml version="1.0"?><ACT/>', "xml", ".xml"),
    ('{"article": 1}\n', "json", ".json"),
    ('[{"article": 1}]', "json", ".json"),
    ("# Pact\n\nArticle 1", "text", ".txt"),
    ("[The Pact](x)\n\nArticle 1", "text", ".txt"),
    (b"%PDF-1.7\n...\n%%EOF\n", "pdf", ".pdf"),
    (archive(), "zip", ".zip"),
    ("\ufeff<html></html>".encode(), "html", ".html"),
    (XHTML.encode("utf-16"), "xhtml", ".xhtml"),
]


def as_bytes(data: bytes | str) -> bytes:
    return data.encode() if isinstance(data, str) else data


@pytest.mark.parametrize(("data", "kind", "suffix"), WHOLE)
def test_kind_ending_and_end(data, kind, suffix):
    data = as_bytes(data)
    assert kind_of(data) == kind
    assert not is_cut_off(data)
    wanted = {"text": "txt"}.get(kind, kind)
    assert ending(data, wanted) == suffix


@pytest.mark.parametrize("data", [data for data, kind, _ in WHOLE if kind != "text"])
def test_without_its_end_it_is_cut_off(data):
    data = as_bytes(data).rstrip()
    assert is_cut_off(data[: len(data) * 2 // 3]), data


def test_binary_data_are_of_no_kind():
    assert kind_of(b"\x7fELF\x00\x00") == ""


@pytest.mark.parametrize(
    ("data", "wanted", "says"),
    [
        ("<html></html>", "formex", "sent a web page (HTML) where XML was asked for."),
        ("<html></html>", "pdf", "sent a web page (HTML) where PDF was asked for."),
        ("<html></html>", "xhtml", ""),
        (XHTML, "html", ""),
        ("<ACT></ACT>", "html", "sent XML where a web page (HTML) was asked for."),
        (archive(), "formex", ""),
        (archive(), "docx", ""),
        ("# Pact", "markdown", ""),
        ('{"error": 1}', "md", "sent JSON where plain text was asked for."),
        (b"\x7fELF\x00", "txt", "sent data of no kind known here where plain text was asked for."),
        ("  \n", "html", "sent nothing."),
    ],
)
def test_what_was_asked_for_or_not(data, wanted, says):
    assert fault(as_bytes(data), wanted) == says


def test_a_word_file_and_markdown_have_endings_of_their_own():
    assert ending(archive(), "docx") == ".docx"
    assert ending(b"# Pact", "markdown") == ".md"


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_says_what_to_accept(name):
    assert "/" in FORMATS[name].accept


def test_every_format_of_the_catalogue_is_known():
    """An address that is never asked would be no address."""
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves

    known = load(Shelves.find()).instruments.values()
    assert {address.format for one in known for address in one.addresses} <= set(FORMATS)


@pytest.mark.parametrize(
    "data",
    [b"<!--" * 50_000, b"<" * 200_000, b"<?" * 100_000, b"[" * 200_000, b"<a:" * 70_000, b"<!" * 99_999],
)
def test_hostile_beginnings_are_judged_at_once(data):
    kind_of(data)
    is_cut_off(data)
