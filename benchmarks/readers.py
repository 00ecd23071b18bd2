"""How fast every reader reads, and how much memory it takes. Prints figures and judges none.

    python benchmarks/readers.py [RUNS]

Reads every text in LEGALGRAPH_SOURCES, or in ../shared/sources beside the checkout: those that the catalogue knows by
their entries, and whatever else a reader does not decline. First all of them in one process, then each format in a
process of its own. MB are millions of bytes as they lie on the disk; the fastest of RUNS (3) readings counts.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from legalgraph.build.texts import bytes_of
from legalgraph.catalogue import load
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.all import READERS
from legalgraph.shelves import Shelves
from legalgraph.sources import held

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "sources"
#: Linux counts memory in kilobytes, macOS in bytes.
UNIT = 1 if sys.platform == "darwin" else 1024


def main(runs: int) -> None:
    """Measure, and print a table."""
    folder = Path(os.environ.get("LEGALGRAPH_SOURCES") or SHARED)
    print(f"Texts: {folder}\nPython {sys.version.split()[0]}, {os.cpu_count()} cores, fastest of {runs}\n")
    print(
        f"{'format':<22}{'texts':>6}{'MB':>8}{'s':>8}{'MB/s':>8}{'provisions':>12}{'unplaced':>10}{'memory':>10}"
    )
    everything = measured(folder, "all", runs)
    formats = sorted(everything["formats"])
    for name in (*formats, "all"):
        row = everything if name == "all" else measured(folder, name, runs)
        print(
            f"{name:<22}{row['texts']:>6}{row['bytes'] / 1e6:>8.2f}{row['seconds']:>8.2f}"
            f"{row['bytes'] / 1e6 / row['seconds']:>8.1f}{row['provisions']:>12,}{row['unplaced']:>10}"
            f"{row['memory'] / 1e6:>7.0f} MB"
        )


def measured(folder: Path, name: str, runs: int) -> dict:
    """One format (or "all") read in a process of its own."""
    words = [sys.executable, __file__, "--read", name, str(runs), str(folder)]
    done = subprocess.run(
        words, stdout=subprocess.PIPE, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    return json.loads(done.stdout)


def read_all(name: str, runs: int, folder: Path) -> dict:
    """Read the texts of a format RUNS times: how many, how large, how long the fastest time."""
    texts = [text for text in texts_in(folder) if name in ("all", text[0].name)]
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fastest, provisions, unplaced = float("inf"), 0, 0
    for _ in range(runs):
        began = time.perf_counter()
        versions = [reader.read(data, wanted) for reader, data, wanted in texts]
        fastest = min(fastest, time.perf_counter() - began)
        provisions = sum(len(version.provisions) for version in versions)
        unplaced = sum(len(version.unplaced) for version in versions)
    return {
        "texts": len(texts),
        "bytes": sum(len(data) for _, data, _ in texts),
        "seconds": fastest,
        "provisions": provisions,
        "unplaced": unplaced,
        "memory": max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, base) * UNIT,
        "formats": list(dict.fromkeys(reader.name for reader, _, _ in texts)),
    }


def texts_in(folder: Path) -> Iterator[tuple]:
    """Each text with its reader: as the catalogue says, then whatever else a reader does not decline."""
    catalogue = load(Shelves.find())
    named = {reader.name: reader for reader in READERS}
    seen = set()
    for source in held(catalogue.instruments, (folder,)):
        seen.update(source.pieces or (source.path,))
        shape = catalogue.shapes.get(source.shape)
        wanted = Wanted(source.instrument, source.language, str(source.path), source.part, shape)
        yield named[source.reader], bytes_of(source), wanted
    for path in sorted(folder.rglob("*")):
        if path in seen or not path.is_file() or path.name in ("LICENSE", "NOTICE", "DATA_LICENSE"):
            continue
        data = path.read_bytes()
        reader = next((one for one in READERS if one.name != "json" and not one.declines(data)), None)
        language = "fr" if path.name.startswith("fr.") else "en"
        wanted = Wanted("x", language, str(path))
        try:
            if reader is not None and reader.read(data, wanted).provisions:
                yield reader, data, wanted
        except UnreadableInputError as error:
            print(f"not read: {error}", file=sys.stderr)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        name, runs, folder = sys.argv[2:]
        json.dump(read_all(name, int(runs), Path(folder)), sys.stdout)
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
