"""Which files are read as manuscripts, and what is said of those that are not."""

from __future__ import annotations

import hashlib
import os

import pytest

from legalgraph.documents import all as documents
from legalgraph.documents import read, readers
from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError


def test_a_manuscript_names_its_file_format_and_hash(tmp_path):
    path = tmp_path / "chapter.TXT"
    path.write_bytes("One.¹\n\n¹ Smith.\n".encode())
    doc = read(str(path))
    assert (doc.path, doc.format) == (path, "plain text")
    assert doc.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_missing_file(tmp_path):
    with pytest.raises(SourceMissingError, match=r"none\.txt"):
        read(tmp_path / "none.txt")


def test_a_folder(tmp_path):
    with pytest.raises(UnreadableInputError, match="is a folder"):
        read(tmp_path)


def test_an_empty_file(tmp_path):
    path = tmp_path / "empty.txt"
    path.touch()
    with pytest.raises(UnreadableInputError, match="is empty"):
        read(path)


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("chapter.docx", b"words", r"no manuscript in a format that is read \(\.docx\)"),
        ("chapter", b"words", "no manuscript in a format that is read"),
        ("chapter.pdf", b"%PDF-1.7", "is no whole PDF"),
        ("chapter.zip", b"PK\x03\x04", "an archive that holds no manuscript"),
    ],
)
def test_what_is_not_read_is_said_to_be_what_it_is(tmp_path, name, data, what):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableInputError, match=what):
        read(path)


def test_a_file_above_the_limit(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(documents.LARGEST + 1)
    with pytest.raises(InputTooLargeError, match="at most 50 MB"):
        read(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    with pytest.raises(UnreadableInputError, match="is not an ordinary file"):
        read(path)


def test_a_name_that_no_file_can_have():
    with pytest.raises(UnreadableInputError, match="cannot be opened"):
        read("chapter\0.txt")


def test_readers_have_names_of_their_own():
    names = [reader.name for reader in readers()]
    assert all(names)
    assert len(set(names)) == len(names)
