"""``fetched.json``: for each text fetched, from where, when, and what exactly it is.

::

    {"version": 1,
     "texts": [{"file": "tfeu/en/2026-01-31-0123456789ab.html", "instrument": "tfeu", "language": "en",
                "format": "html", "url": "https://…", "final_url": "https://…", "sha256": "…", "bytes": 1204113,
                "date": "2026-01-31T09:00:00+00:00", "media_type": "text/html", "etag": "…", "last_modified": "…",
                "part": "", "in_use": true}]}

``part`` names which of several texts in the file it is ("" for the whole).

Of one instrument in one language one text is in use, and others are kept beside it. The one that the publisher had
when last asked is the last of the list.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from legalgraph.errors import UnreadableInputError

__all__ = ["LOCK_FILE", "Kept", "damage", "file_name", "kept_in", "latest", "lock_text", "used"]

LOCK_FILE = "fetched.json"
_VERSION = 1
_LARGEST = 20_000_000
#: The only shape of a path that is ever made or believed: no dots that lead upward, no leading slash.
_FILE = re.compile(
    r"(?P<instrument>[a-z0-9-]{1,99})/(?P<language>[a-z]{2,3})/\d{4}-\d\d-\d\d-(?P<sha>[0-9a-f]{12})\.[a-z]{2,5}"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A text in the folder, as it was fetched. ``file`` is its path from the folder."""

    file: str
    instrument: str
    language: str
    format: str
    url: str
    final_url: str
    sha256: str
    bytes: int
    date: str
    media_type: str = ""
    etag: str = ""
    last_modified: str = ""
    part: str = ""
    in_use: bool = True

    def __post_init__(self) -> None:
        found = _FILE.fullmatch(self.file)
        if found is None or (found["instrument"], found["language"]) != (self.instrument, self.language):
            raise ValueError(f"“{self.file}” is no file name of a text of {self.instrument}, {self.language}")

    @property
    def of(self) -> tuple[str, str]:
        """The instrument and the language."""
        return self.instrument, self.language


def kept_in(folder: Path) -> tuple[Kept, ...]:
    """What the folder's lock file lists, nothing when it has none. Raises UnreadableInputError for a broken one."""
    path = folder / LOCK_FILE
    try:
        with path.open("rb") as file:
            return _listed(json.loads(file.read(_LARGEST)))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        advice = "Move the folder away and fetch again."
        raise UnreadableInputError(path, f"is no list of fetched texts ({error}).", advice=advice) from error


def _listed(said: dict[str, Any]) -> tuple[Kept, ...]:
    if said["version"] != _VERSION:
        raise ValueError(f"version {said['version']} is not known here")
    return tuple(map(_kept, said["texts"]))


def _kept(row: dict[str, Any]) -> Kept:
    found = Kept(**row)
    for field in fields(Kept):
        if type(getattr(found, field.name)).__name__ != field.type:
            raise TypeError(f"{field.name} of {found.file} is no {field.type}")
    return found


def lock_text(kept: Iterable[Kept]) -> str:
    """The lock file's content."""
    texts = [asdict(one) for one in kept]
    return json.dumps({"version": _VERSION, "texts": texts}, ensure_ascii=False, indent=1) + "\n"


def file_name(instrument: str, language: str, day: str, sha256: str, ending: str) -> str:
    """Where a text is kept, from the folder: ``tfeu/en/2026-01-31-0123456789ab.html``."""
    return f"{instrument}/{language}/{day}-{sha256[:12]}{ending}"


def used(kept: Iterable[Kept], of: tuple[str, str]) -> Kept | None:
    """The text in use of an instrument in a language, None if none is held."""
    return next((one for one in kept if one.in_use and one.of == of), None)


def latest(kept: Sequence[Kept], of: tuple[str, str]) -> Kept | None:
    """The text that the publisher had when last asked: the last of the list."""
    return next((one for one in reversed(kept) if one.of == of), None)


def damage(folder: Path, kept: Kept) -> str:
    """What has happened to a text since it was fetched: "" if it is as it was."""
    try:
        with (folder / kept.file).open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return "is not there any more"
    except OSError as error:
        return f"cannot be opened ({error.strerror or error})"
    return "" if sha256 == kept.sha256 else "is not as it was fetched: its sha256 is another"
