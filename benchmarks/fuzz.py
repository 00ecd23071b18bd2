"""Throws damaged texts at a reader for as long as it is told to, guided by what the reader's code does with them.

    python benchmarks/fuzz.py formex 120 [FOLDER …]

Needs atheris (``pip install atheris``), which is used here alone. Begins with the model texts of this checkout and with
whatever texts below 100 kB the folders hold that the reader does not decline. A text must be read into a version
whose spans are in order, or be refused with one of our own errors; anything else, more than ten seconds on one text
or more than two gigabytes ends the run with the text that did it.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 100_000


def seeds(reader, folders: list[Path]) -> Iterator[bytes]:  # noqa: ANN001 (a Reader, imported late)
    for folder in (ROOT / "examples", ROOT / "tests" / "fixtures", *folders):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.stat().st_size < LARGEST:
                data = path.read_bytes()
                if not reader.declines(data):
                    yield data


def whole(version) -> None:  # noqa: ANN001 (a Version, imported late)
    """Raise AssertionError when a key is there twice, a child leaves its parent, or siblings overlap."""
    spans = {one.key: one.span for one in version.provisions}
    assert len(spans) == len(version.provisions)
    last: dict[str, int] = {}
    for one in version.provisions:
        assert one.span.end <= len(version.text)
        assert one.parent == version.instrument or spans[one.parent].covers(one.span)
        assert last.get(one.parent, 0) <= one.span.start
        last[one.parent] = one.span.end


def main(name: str, seconds: int, folders: list[Path]) -> None:
    import atheris  # noqa: PLC0415 (used here alone)

    with atheris.instrument_imports(include=["legalgraph"]):
        from legalgraph.errors import InputTooLargeError, UnreadableInputError  # noqa: PLC0415
        from legalgraph.model import Wanted  # noqa: PLC0415
        from legalgraph.readers.all import READERS  # noqa: PLC0415

    reader = next(one for one in READERS if one.name == name)
    wanted = Wanted("x", "en", "fuzz")

    def one_text(data: bytes) -> None:
        try:
            version = reader.read(data, wanted)
        except (UnreadableInputError, InputTooLargeError):
            return
        whole(version)

    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(seeds(reader, folders)):
            (Path(corpus) / str(number)).write_bytes(data)
        options = [f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", f"-max_len={LARGEST}"]
        atheris.Setup([sys.argv[0], *options, corpus], one_text)
        atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 3 or not sys.argv[2].isdigit():
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]), [Path(folder) for folder in sys.argv[3:]])
