"""Older Word files and Rich Text, through LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from legalgraph.documents.office import Office
from legalgraph.errors import UnreadableInputError

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RICH = rb"{\rtf1\ansi One{\super\chftn{\footnote\pard\plain {\super\chftn} Roe, {\i Title}.}} two.\par}"


@pytest.fixture
def office() -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")


@pytest.mark.office
@pytest.mark.usefixtures("office")
def test_rich_text_with_its_note():
    document = Office().read(Path("chapter.rtf"), RICH)
    assert document.body == ("One two.",)
    assert [(one.number, one.text) for one in document.notes] == [("1", "Roe, Title.")]
    assert [(ref.note, ref.offset) for ref in document.references] == [("1", 3)]
    assert "through LibreOffice" in document.remarks[0]


@pytest.mark.office
@pytest.mark.usefixtures("office")
def test_an_older_word_file(tmp_path):
    path = tmp_path / "chapter.rtf"
    path.write_bytes(RICH)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "doc", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, capture_output=True, timeout=180, check=True)
    old = path.with_suffix(".doc").read_bytes()
    assert old.startswith(COMPOUND)
    assert [one.text for one in Office().read(path.with_suffix(".doc"), old).notes] == ["Roe, Title."]


@pytest.mark.office
@pytest.mark.usefixtures("office")
def test_what_libreoffice_cannot_open_is_said_to_be_so():
    with pytest.raises(
        UnreadableInputError, match=r"an older Word file \(\.doc\) that LibreOffice cannot open"
    ):
        Office().read(Path("chapter.doc"), COMPOUND + b"nothing")


def test_a_locked_file_is_said_to_be_locked():
    with pytest.raises(UnreadableInputError, match="locked with a password"):
        Office().read(Path("chapter.docx"), COMPOUND + "EncryptedPackage".encode("utf-16-le"))


def test_without_libreoffice_it_is_said_what_to_do(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(UnreadableInputError, match="only LibreOffice can open") as caught:
        Office().read(Path("chapter.rtf"), RICH)
    assert "save it as .docx" in str(caught.value)


def test_another_file_is_declined():
    assert Office().declines(Path("a.doc"), b"words")
