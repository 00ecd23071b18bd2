"""A second process that reads texts ahead, so that the very first check takes half as long.

It reads the texts from the last to the first, folds them and keeps them, while the check goes from the first to the
last and finds kept what the other has done. What it cannot read or keep, the check reads itself, and says so.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from legalgraph.build.texts import kept_as, read_text
from legalgraph.errors import LegalgraphError
from legalgraph.kept import Kept
from legalgraph.quotes.keeping import folded
from legalgraph.sources import Source

__all__ = ["main", "reading_ahead"]

#: Fewer bytes than these are read before another process has begun.
_FEW = 2_000_000
#: On a busy machine whoever waits for an answer goes first.
_AFTER_OTHERS = 5


@contextmanager
def reading_ahead(sources: Sequence[Source], kept: Kept) -> Iterator[None]:
    """While this lasts, another process reads these texts and keeps them, where none of them is kept yet."""
    texts = [source for source in sources if _can_be_told(source)]
    other = _begun(texts, kept) if _pays(texts, kept) else None
    try:
        yield
    finally:
        if other is not None:
            other.kill()
            other.wait()


def _can_be_told(source: Source) -> bool:
    """The other process does not know the shapes of JSON files; and a PDF is read by yet another one."""
    return not source.shape and source.path.suffix.casefold() != ".pdf"


def _pays(sources: Sequence[Source], kept: Kept) -> bool:
    return (
        (os.cpu_count() or 1) > 1
        and bool(sys.executable)
        and kept.can_keep()
        and not kept.has_any(kept_as())
        and sum(_size(path) for one in sources for path in one.pieces or (one.path,)) > _FEW
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # whoever reads it will say so
        return 0


def _begun(sources: Sequence[Source], kept: Kept) -> subprocess.Popen[bytes] | None:
    """The other process; None where the system refuses one, since it can be done without."""
    try:
        with tempfile.TemporaryFile() as told:
            told.write(json.dumps([str(kept.folder), list(map(_told, sources))]).encode())
            told.seek(0)
            return subprocess.Popen(
                [sys.executable, "-P", "-m", "legalgraph.build.ahead"],
                stdin=told,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
    except OSError:
        return None


def _told(source: Source) -> Mapping[str, Any]:
    """A source as plain data; what the catalogue says of its date and its damage changes no reading."""
    return {
        "instrument": source.instrument,
        "language": source.language,
        "path": str(source.path),
        "reader": source.reader,
        "part": source.part,
        "pieces": list(map(str, source.pieces)),
    }


def _heard(told: Mapping[str, Any]) -> Source:
    return Source(
        instrument=told["instrument"],
        language=told["language"],
        path=Path(told["path"]),
        reader=told["reader"],
        part=told["part"],
        pieces=tuple(map(Path, told["pieces"])),
    )


def _environment() -> dict[str, str]:
    """So that the other process finds this very package, wherever it lies."""
    here = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))}


def main() -> None:
    """Read the texts that the standard input names, from the last to the first, and keep them."""
    gc.disable()  # all that is read is let go at the end, and nothing of it holds itself
    if hasattr(os, "nice"):
        os.nice(_AFTER_OTHERS)
    folder, texts = json.load(sys.stdin)
    kept = Kept(Path(folder))
    for told in reversed(texts):
        with suppress(LegalgraphError):  # whoever asked will meet it too, and say it
            folded(read_text(_heard(told), kept=kept).text, kept)


if __name__ == "__main__":
    main()
