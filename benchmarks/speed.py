"""How long the whole way takes on this machine, and how much memory. Prints figures and judges none.

    python benchmarks/speed.py [RUNS]

Uses the official texts in LEGALGRAPH_SOURCES, or in ../shared/sources beside the checkout; without them the two
invented treaties, and says so. Each run is a process of its own, started and timed from outside.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FINDINGS = 1
#: An installed program is compiled, a checkout perhaps not: the first run of all compiles it here.
COMPILED, NOT_COMPILED = "PYTHONPYCACHEPREFIX", "PYTHONDONTWRITEBYTECODE"
#: Linux counts memory in kilobytes, macOS in bytes.
UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Run:
    """One run of one command: seconds from start to end and of the processor, and the most memory held, in bytes.

    On a machine that others use too, the seconds of the processor are the measure.
    """

    seconds: float
    processor: float
    memory: int


def main(runs: int) -> None:
    """Measure, and print a table."""
    sources, chapter, shelves = texts()
    print(f"Texts: {sources}\nChapter: {chapter}\nPython {sys.version.split()[0]}, {os.cpu_count()} cores\n")
    print(f"{'':<22}{'runs':>6}{'fastest':>10}{'median':>10}{'processor':>11}{'memory':>10}")
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph"
        places = {
            "LEGALGRAPH_STORE": str(graph),
            "LEGALGRAPH_SOURCES": str(sources),
            "LEGALGRAPH_SHELVES": shelves,
            "LEGALGRAPH_INDEX": str(Path(folder) / "index"),
            COMPILED: str(Path(folder) / "compiled"),
        }
        for name, words in commands(chapter).items():
            report(name, [measured(words, places) for _ in range(runs)])
        for name, first in (("check and give back", False), ("the same, first ever", True)):
            report(name, [given_back(chapter, places, first=first) for _ in range(runs)])
        size = sum(path.stat().st_size for path in graph.rglob("*") if path.is_file())
    print(f"\nThe graph takes {size / 1e6:.1f} MB on the disk (the one in force and the one before).")


def texts() -> tuple[Path, Path, str]:
    """The folder of texts, a chapter to check, and the shelves to lay over ours."""
    for folder in (os.environ.get("LEGALGRAPH_SOURCES"), SHARED / "sources"):
        if folder and Path(folder).is_dir():
            chapter = Path(folder).parent / "chapters" / "forging-solidarity.txt"
            own = ROOT / "examples" / "manuscript.txt"
            return Path(folder), chapter if chapter.is_file() else own, ""
    print("No official texts (LEGALGRAPH_SOURCES is not set): measured on the two invented treaties.")
    return ROOT / "examples" / "texts", ROOT / "examples" / "manuscript.txt", str(ROOT / "examples")


def commands(chapter: Path) -> dict[str, list[str]]:
    """What is measured, in the order of the work: each command finds what the ones before have made."""
    return {
        "--help": ["--help"],
        "build": ["build"],
        "show": ["show", "tfeu", "80"],
        "query provision": ["query", "provision", "provision=smuggling-protocol 6"],
        "query phrase": ["query", "phrase", "phrase=financial or other material benefit"],
        "draw": ["draw", "-o", "-"],
        "check": ["check", str(chapter)],
    }


def given_back(chapter: Path, places: dict[str, str], *, first: bool) -> Run:
    """Check the chapter and write a report, and where it is a Word file the same with comments.

    The first time ever no text has been read and nothing is indexed.
    """
    with tempfile.TemporaryDirectory() as folder:
        word = chapter.with_suffix(".docx")
        words = ["check", str(chapter), "--html", f"{folder}/report.html"]
        if word.is_file():
            words = ["check", str(word), *words[2:], "--word", f"{folder}/{word.name}"]
        return measured(words, places | ({"LEGALGRAPH_INDEX": f"{folder}/index"} if first else {}))


def measured(words: list[str], places: dict[str, str]) -> Run:
    """Run one command in a process of its own, which says at its end what it took."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, __file__, "--child", *words],
        env=os.environ | {NOT_COMPILED: ""} | places | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    seconds = time.perf_counter() - start
    messages, _, used = done.stderr.rstrip().rpartition("\n")
    processor, _, memory = used.partition(" ")
    if done.returncode not in (0, FINDINGS) or not memory.isdecimal():
        sys.exit(f"legalgraph {' '.join(words)} ended with {done.returncode}:\n{messages}\n{used}")
    return Run(seconds, float(processor), int(memory) * UNIT)


def child(words: list[str]) -> None:
    """Be the program, then say how many seconds of the processor and how much memory it took."""
    from legalgraph.cli import main as legalgraph  # noqa: PLC0415 only the child is the program

    try:
        legalgraph(words, prog_name="legalgraph")
    finally:
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(f"{used.ru_utime + used.ru_stime:.3f} {used.ru_maxrss}", file=sys.stderr)


def report(name: str, runs: list[Run]) -> None:
    """One line of the table."""
    seconds = [run.seconds for run in runs]
    memory = max(run.memory for run in runs)
    print(
        f"{name:<22}{len(runs):>6}{min(seconds):>8.2f} s{statistics.median(seconds):>8.2f} s"
        f"{min(run.processor for run in runs):>9.2f} s{memory / 1e6:>7.0f} MB"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2:])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
