"""Older Word files (.doc) and Rich Text (.rtf), turned into Word's newer format by LibreOffice where it is installed.

LibreOffice gets a copy in a folder of its own, no network, and a limit of time; what it makes is read like any
Word file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from legalgraph.documents.word import Word
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document

__all__ = ["Office"]

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RICH_TEXT = b"{\\rtf"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 180
#: An address at which nothing answers, so that links in a file to pictures elsewhere are not followed.
_NOWHERE = "http://127.0.0.1:9"
_ADVICE = "Open it in a word processor and save it as .docx."


class Office:
    """The reader of what LibreOffice can turn into a Word file."""

    name = "Word 97 or Rich Text"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 the shape all readers share
        """Why this is neither; "" if it is one."""
        return (
            "" if data.startswith((_COMPOUND, _RICH_TEXT)) else "is neither an older Word file nor Rich Text."
        )

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError for a locked file, and where LibreOffice is missing or fails."""
        if data.startswith(_COMPOUND) and _LOCKED in data:
            raise UnreadableInputError(
                path, "is locked with a password.", advice="Save a copy without a password."
            )
        what = "Rich Text (.rtf)" if data.startswith(_RICH_TEXT) else "an older Word file (.doc)"
        program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
        if program is None:
            raise UnreadableInputError(
                path, f"is {what}, which only LibreOffice can open here.", advice=_ADVICE
            )
        made = Word().read(path, _converted(program, path, data, what))
        remarks = (f"This is {what}; it was read through LibreOffice.", *made.remarks)
        return replace(made, format=self.name, sha256=hashlib.sha256(data).hexdigest(), remarks=remarks)


def _converted(program: str, path: Path, data: bytes, what: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="legalgraph-") as folder:
        copy = Path(folder) / ("manuscript.rtf" if data.startswith(_RICH_TEXT) else "manuscript.doc")
        copy.write_bytes(data)
        command = [
            program,
            "--headless",
            "--norestore",
            f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}",
            # without it, LibreOffice takes a damaged file for plain text
            f"--infilter={'Rich Text Format' if data.startswith(_RICH_TEXT) else 'MS Word 97'}",
            "--convert-to",
            "docx",
            "--outdir",
            folder,
            str(copy),
        ]
        proxies = dict.fromkeys(
            ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), _NOWHERE
        )
        try:
            subprocess.run(  # noqa: S603 the program that the system has under that name, with a copy of our own
                command,
                env=os.environ | proxies,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise UnreadableInputError(
                path, f"is {what} that LibreOffice takes too long to open.", advice=_ADVICE
            ) from None
        made = copy.with_suffix(".docx")
        if not made.is_file():
            raise UnreadableInputError(path, f"is {what} that LibreOffice cannot open.", advice=_ADVICE)
        return made.read_bytes()
