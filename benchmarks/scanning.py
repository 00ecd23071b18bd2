"""How fast a text is scanned for citations, by legalgraph and by eyecite; and that no text makes it slow.

    python benchmarks/scanning.py [--peers PYTHON ...] [--sizes MB ...] [--hostile MB] [--only WORDS] [--json FILE]

Prints figures and judges none. The text is a chapter with all its notes (../shared/chapters beside the checkout, else
the manuscript of the examples), repeated up to the size asked for. Each run is a process of its own, timed from
outside, so that importing, reading the catalogue and compiling patterns count; "worked" is the time that the
processor gave it, which other programs change least, and "scan" is the scanning alone. Our modules are compiled
beforehand, as they are where the package is installed, and a copy is no faster than the first: what is remembered of
a segment of text is forgotten with it.

eyecite is no dependency. It lives in an environment of its own, whose Python is named on the command line; it is run
with its default tokenizer and with the one that needs hyperscan, which compiles its patterns at each start ("cached":
which finds them compiled by the run before). To make one::

    python -m venv /tmp/peers && /tmp/peers/bin/pip install eyecite==2.7.8 hyperscan==0.9.1
    python benchmarks/scanning.py --peers /tmp/peers/bin/python

Hostile texts come last: what might make a pattern look again and again at what it has read, at one and at two times
the size of ``--hostile`` (0 leaves them out). The classic cases, every kind's examples one after the other, and every
cue of every kind repeated. Time is that of the processor; twice the text should take about twice as long, and no text
much longer than ordinary ones. ``--only`` takes the cases with these words in their names.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from legalgraph.kinds.names import Names

ROOT = Path(__file__).resolve().parent.parent
CHAPTER = ROOT.parent / "shared" / "chapters" / "forging-solidarity.txt"
MANUSCRIPT = ROOT / "examples" / "manuscript.txt"
#: Linux counts memory in kilobytes, macOS in bytes.
UNIT = 1 if sys.platform == "darwin" else 1024
STARTS = 9
#: As many cues of one kind are tried, if it has so many.
CUES = 40
#: The shortest texts: how long it takes to be ready, and how long a name in a line of a text.
SHORT = "Article 1 TEU"

Found = dict[str, int]


# --- the scanners, each in a process that has it -------------------------------------------------------


def of_legalgraph(text: str, folder: str) -> Callable[[], Found]:  # noqa: ARG001 the shape all scanners share
    from legalgraph.scan import scan  # noqa: PLC0415 only its own process has it

    names = our_names()
    return lambda: Counter(mention.kind for mention in scan(text, names))


@cache
def our_names() -> Names:
    from legalgraph.catalogue.named import load_named  # noqa: PLC0415 only our own process has it
    from legalgraph.scan import names_of  # noqa: PLC0415 as above
    from legalgraph.shelves import Shelves  # noqa: PLC0415 as above

    return names_of(load_named(Shelves.find()).values())


def of_eyecite(text: str, folder: str) -> Callable[[], Found]:  # noqa: ARG001 the shape all scanners share
    from eyecite import get_citations  # noqa: PLC0415 only a peer's process has it

    return lambda: Counter(type(one).__name__ for one in get_citations(text))


def of_hyperscan(text: str, folder: str) -> Callable[[], Found]:
    from eyecite import get_citations  # noqa: PLC0415 only a peer's process has it
    from eyecite.tokenizers import HyperscanTokenizer  # noqa: PLC0415 as above

    tokenizer = HyperscanTokenizer(cache_dir=folder or None)
    get_citations("1 U.S. 1", tokenizer=tokenizer)  # compiles its patterns, or loads them
    return lambda: Counter(type(one).__name__ for one in get_citations(text, tokenizer=tokenizer))


SCANNERS = {"legalgraph": of_legalgraph, "eyecite": of_eyecite, "eyecite, hyperscan": of_hyperscan}


def child(name: str, file: str, folder: str) -> None:
    """Scan one file with one scanner; print a line of JSON."""
    ready = SCANNERS[name](Path(file).read_text(encoding="utf-8"), folder)
    start = time.perf_counter()
    found = ready()
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT
    print(json.dumps({"scan": seconds, "memory": memory, "found": found}))


# --- hostile texts -------------------------------------------------------------------------------------

CLASSIC = {
    "a list without end": "Article 1" + "".join(f", {number}" for number in range(2, 200)),
    "brackets within brackets": "(",
    "brackets closed at once": "()",
    "brackets and a number": "(1)",
    "one endless line": "solidarity ",
    "one endless word": "a",
    "one endless number": "1",
    "spaces": " ",
    "line ends": "\n",
    "full stops": ".",
    "commas": ", ",
    "capitals": "A",
    "capitals and stops": "A. ",
    "words with capitals": "Solidarity ",
    "resolutions": "resolution 1 ",
    "sections": "§",
    "years": "(2014) ",
    "versus": "v. ",
    "opened quotation marks": "“",
    "closed quotation marks": "”",
    "quotation marks in pairs": "“a” ",
    "straight quotation marks": '"',
    "square brackets": "[",
    "addresses": "https://a.",
    "stars": "*",
    "footnote marks": "[1] ",
    "names half said": "Treaty on European ",
    "an abbreviation again and again": "TEU ",
    "a name again and again": "Treaty on European Union, ",
    "authors": "A. Author, B. Author and ",
    "volumes and pages": "12 Yale L.J. 3 ",
    "paragraphs of paragraphs": "paragraph 1 of ",
    "ranges": "Articles 1-100, ",
    "letters that fold to two": "İ",
}


def cases() -> Iterator[tuple[str, str]]:
    """Each hostile text by its name, as the piece that is repeated."""
    from legalgraph.kinds.all import KINDS  # noqa: PLC0415 only our own process has it

    yield from CLASSIC.items()
    examples = [example for kind in KINDS for example in kind.matches]
    yield "all examples", "".join(examples)
    yield "all examples, parted", " ".join((*examples, ""))
    for kind in KINDS:
        cues = shapes(kind.cues)
        yield f"{kind.name}: examples", "".join(kind.matches)
        yield f"{kind.name}: examples, parted", "; ".join((*kind.matches, ""))
        yield f"{kind.name}: cues, parted", "".join(f"{cue} " * 40 for cue in cues)
        yield f"{kind.name}: cues, numbered", "".join(f"{cue.title()} 1, " * 40 for cue in cues)
        yield from ((f"{kind.name}: cue “{cue}”", cue) for cue in cues)


def shapes(cues: Iterable[str]) -> list[str]:
    """One cue of each shape ("2014)" stands for all years), and of very many shapes every third, every tenth."""
    found = list({re.sub(r"\d", "0", cue): cue for cue in cues}.values())
    return found[:: 1 + len(found) // CUES]


def hostile(size: int, only: str) -> None:
    """Scan each hostile text of this many characters, and of twice as many; print a line of JSON for each."""
    for name, piece in cases():
        if only in name:
            text = piece * (2 * size // len(piece) + 1)
            once, twice = (worked(text[: times * size]) for times in (1, 2))
            print(json.dumps({"name": name, "once": once, "twice": twice}), flush=True)


def worked(text: str) -> float:
    """Seconds of the processor, the names of the whole catalogue being known."""
    scan = of_legalgraph(text, "")
    start = time.process_time()
    scan()
    return time.process_time() - start


# --- the comparison ------------------------------------------------------------------------------------


def main(asked: argparse.Namespace) -> None:
    """Measure, and print the tables."""
    source = CHAPTER if CHAPTER.is_file() else MANUSCRIPT
    piece = source.read_text(encoding="utf-8")
    print(f"Text: {source}\nPython {sys.version.split()[0]}, {os.cpu_count()} cores\n")
    compileall.compile_dir(ROOT / "legalgraph", quiet=1)
    result = {"start": starts(), "scans": [], "hostile": []}
    print(
        f"\n{'':<30}{'size':>9}{'all':>9}{'worked':>9}{'scan':>9}{'MB/s':>8}{'scan MB/s':>11}{'memory':>9}{'found':>9}"
    )
    with tempfile.TemporaryDirectory() as folder:
        places = {python: Path(folder) / str(number) for number, python in enumerate(asked.peers)}
        caches = {python: str(filled(python, place)) for python, place in places.items()}
        for size in asked.sizes:
            file = Path(folder) / f"{size}.txt"
            file.write_text(repeated(piece, size), encoding="utf-8")
            result["scans"] += [scanned(name, python, file, kept) for name, python, kept in runs(caches)]
    for row in result["scans"][:1]:
        for kind, count in Counter(row["found"]).most_common():
            print(f"  {kind:<28}{count:>9,}")
    if asked.hostile:
        result["hostile"] = told(asked.hostile, asked.only)
    if asked.json:
        Path(asked.json).write_text(json.dumps(result, indent=1), encoding="utf-8")


def repeated(piece: str, size: float) -> str:
    """As many whole copies as come nearest to this many megabytes."""
    return piece * max(1, round(size * 1e6 / len(piece.encode())))


def starts() -> dict[str, float]:
    """How long a process takes that scans the shortest text, and one that does nothing: the median."""
    figures = {}
    for name, program in (
        ("Python alone", "pass"),
        ("scan of one line", f"import legalgraph.api as api; api.scan({SHORT!r})"),
    ):
        seconds, worked_for, _ = zip(
            *(timed([sys.executable, "-c", program]) for _ in range(STARTS)), strict=True
        )
        figures[name], fastest, least = statistics.median(seconds), min(seconds), min(worked_for)
        print(f"{name:<30}{figures[name]:>8.3f} s, fastest {fastest:.3f} s, least work {least:.3f} s")
    return figures


def filled(python: str, folder: Path) -> Path:
    """A folder in which a peer has left what it compiles."""
    folder.mkdir()
    line = folder / "line.txt"
    line.write_text(SHORT, encoding="utf-8")
    timed([python, __file__, "--child", "eyecite, hyperscan", str(line), str(folder)])
    return folder


def runs(caches: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Each scanner, the Python that has it, and where it finds what it has compiled."""
    yield "legalgraph", sys.executable, ""
    for python, kept in caches.items():
        yield "eyecite", python, ""
        yield "eyecite, hyperscan", python, ""
        yield "eyecite, hyperscan", python, kept


def scanned(name: str, python: str, file: Path, kept: str) -> dict[str, object]:
    """One run of one scanner, printed."""
    seconds, worked_for, said = timed([python, __file__, "--child", name, str(file), kept])
    size = file.stat().st_size / 1e6
    row = {
        "name": f"{name}{', cached' if kept else ''}",
        "size": size,
        "seconds": seconds,
        "worked": worked_for,
        **json.loads(said),
    }
    found, scan = sum(row["found"].values()), row["scan"]
    times = f"{seconds:>7.2f} s{worked_for:>7.2f} s{scan:>7.2f} s{size / seconds:>8.2f}{size / scan:>11.2f}"
    print(f"{row['name']:<30}{size:>6.1f} MB{times}{row['memory'] / 1e6:>6.0f} MB{found:>9,}", flush=True)
    return row


def timed(words: list[str]) -> tuple[float, float, str]:
    """Seconds from start to end of a process, those of them that the processor worked, and what it printed."""
    start, worked_before = time.perf_counter(), children()
    done = subprocess.run(
        words, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, encoding="utf-8", check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(words[:5])} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return seconds, children() - worked_before, done.stdout


def children() -> float:
    """Seconds that the processor has worked for all processes that we have run."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def told(size: float, only: str) -> list[dict[str, object]]:
    """The table of hostile texts, as they come."""
    print(f"\n{'Hostile texts':<44}{f'{size:g} MB':>10}{f'{2 * size:g} MB':>10}{'times':>8}{'MB/s':>8}")
    words = [sys.executable, __file__, "--hostile-child", str(round(size * 1e6)), only]
    rows = []
    with subprocess.Popen(
        words, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        for line in process.stdout or ():
            row = json.loads(line)
            rows.append(row)
            once, twice = row["once"], row["twice"]
            print(
                f"{row['name'][:43]:<44}{once:>8.2f} s{twice:>8.2f} s{twice / once:>8.2f}{2 * size / twice:>8.2f}",
                flush=True,
            )
    if process.returncode:
        sys.exit(f"The hostile texts ended with {process.returncode}.")
    if not rows:
        sys.exit("No hostile text has these words in its name.")
    slowest = max(rows, key=lambda row: row["twice"])
    print(f"{len(rows)} texts; the slowest: {slowest['name']}")
    return rows


def arguments() -> argparse.Namespace:
    """What is asked on the command line."""
    parser = argparse.ArgumentParser(description="Speed of scanning.")
    parser.add_argument("--peers", nargs="*", default=[], metavar="PYTHON")
    parser.add_argument("--sizes", nargs="*", type=float, default=[10, 20], metavar="MB")
    parser.add_argument("--hostile", type=float, default=1, metavar="MB")
    parser.add_argument("--only", default="", metavar="WORDS")
    parser.add_argument("--json", default="", metavar="FILE")
    return parser.parse_args()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:5])
    elif sys.argv[1:2] == ["--hostile-child"]:
        hostile(int(sys.argv[2]), sys.argv[3])
    else:
        main(arguments())
