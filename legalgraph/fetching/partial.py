"""A download under way: its bytes so far, and by what the publisher knows the text they are of.

Both lie in a folder of their own, outside the index, so that nothing ever takes half a text for a text.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

__all__ = ["Partial", "Sent"]


@dataclass(frozen=True, slots=True)
class Sent:
    """What came with a text: where it was in the end, its type and packing, and the marks of its version."""

    url: str
    media_type: str = ""
    encoding: str = ""
    etag: str = ""
    last_modified: str = ""

    @property
    def mark(self) -> str:
        """What "If-Range" takes: a strong mark of the version, else its date, "" if there is neither."""
        strong = self.etag if self.etag and not self.etag.startswith("W/") else ""
        return strong or self.last_modified


@dataclass(frozen=True, slots=True)
class Partial:
    """The two files of one download under way: the bytes, and what came with them."""

    folder: Path
    name: str

    @property
    def data(self) -> Path:
        return self.folder / f"{self.name}.part"

    @property
    def about(self) -> Path:
        return self.folder / f"{self.name}.json"

    def sent(self) -> Sent | None:
        """What came with the bytes held, None when there are none that can be gone on with."""
        try:
            found = Sent(**json.loads(self.about.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):  # none, or not whole: begin anew
            return None
        return found if found.mark and self.size() else None

    def size(self) -> int:
        return self.data.stat().st_size if self.data.is_file() else 0

    def begin(self, sent: Sent) -> BinaryIO:
        """Open for a text from its first byte."""
        self.drop()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.about.write_text(json.dumps(asdict(sent)), encoding="utf-8")
        return self.data.open("wb")

    def go_on(self) -> BinaryIO:
        """Open for the bytes after those held."""
        return self.data.open("ab")

    def forget(self) -> None:
        """Let nobody go on with these bytes. Also while the file of bytes is still open."""
        self.about.unlink(missing_ok=True)

    def drop(self) -> None:
        """Remove it all."""
        self.about.unlink(missing_ok=True)
        self.data.unlink(missing_ok=True)
        if self.folder.is_dir() and not any(self.folder.iterdir()):
            self.folder.rmdir()
