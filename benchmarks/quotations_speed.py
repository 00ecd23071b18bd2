"""How long it takes to look for a quotation in 50 MB of texts. Prints figures and judges none.

    python benchmarks/quotations_speed.py [--seed N] [--count N] [--megabytes N]

The texts are those in LEGALGRAPH_SOURCES, or in ../shared/sources beside the checkout, and texts made up after their
manner until there are 50 MB (without them, after that of the invented treaties). The index is made by one process
and found again by another. Each quotation is judged as in a footnote; what is timed is the judgement alone. On a
machine that others use too, the seconds of the processor are the measure.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from made_texts import catalogue_of, words_like, written_texts

from legalgraph.build.texts import read_text
from legalgraph.catalogue import load
from legalgraph.kept import VARIABLE, Kept
from legalgraph.kept.readings import packed, unpacked
from legalgraph.model import Provision, Quotation, Span, Version
from legalgraph.quotes import Corpus, judge
from legalgraph.quotes.legal_marks import read_marks
from legalgraph.shelves import Shelves
from legalgraph.sources import folders_of, locate

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "sources"
#: Linux counts memory in kilobytes, macOS in bytes.
UNIT = 1 if sys.platform == "darwin" else 1024
_READINGS = "readings"


def main() -> None:
    """Make the texts, index them, ask, and print."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--count", type=int, default=100, help="quotations of each kind")
    asked.add_argument("--megabytes", type=int, default=50)
    asked.add_argument("--step", choices=STEPS)
    given = asked.parse_args()
    if given.step:
        STEPS[given.step](given.seed, given.count, given.megabytes * 1_000_000)
        return
    with tempfile.TemporaryDirectory() as folder:
        for step in STEPS:
            _run(step, {VARIABLE: folder})
        size = sum(path.stat().st_size for path in Path(folder).iterdir() if _READINGS not in path.name)
        print(f"On the disk the index takes {size / 1e6:.0f} MB.")


def _run(step: str, places: Mapping[str, str]) -> None:
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    words = [sys.executable, __file__, *sys.argv[1:], "--step", step]
    subprocess.run(words, env={**os.environ, **places, "PYTHONPATH": path}, check=True)


def make(seed: int, _: int, size: int) -> None:
    """The texts, read or made up, kept as they were read."""
    versions, shelves = _held()
    more = size - sum(len(version.text) for version in versions)
    english = [version.text for version in versions if version.language == "en"]
    made = written_texts(words_like(english, random.Random(seed)), more)
    names = []
    for version in (*versions, *made):
        names.append(f"{_READINGS}-{version.instrument}")
        Kept.find().put(names[-1], packed(version))
    Kept.find().put(f"{_READINGS}-list", [json.dumps([names, shelves]).encode()])


def _held() -> tuple[list[Version], str]:
    """The texts held, and the shelves to lay over ours."""
    folder, shelves = os.environ.get("LEGALGRAPH_SOURCES") or (SHARED if SHARED.is_dir() else ""), ""
    if not folder:
        print("No official texts (LEGALGRAPH_SOURCES is not set): made up after two invented treaties.")
        folder, shelves = ROOT / "examples" / "texts", str(ROOT / "examples")
    catalogue = load(Shelves.find(shelves or None))
    located = locate(catalogue.instruments, folders_of(folder))
    return [read_text(source, catalogue.shapes) for source in located], shelves


def index(*_: int) -> None:
    """Fold and index every text for the first time."""
    corpus = _corpus()
    size = sum(len(version.text) for version in corpus.versions.values())
    print(
        f"{len(corpus.versions)} texts, {size / 1e6:.1f} million characters; Python {sys.version.split()[0]}"
    )
    _prepare(corpus, "made")


def ask(seed: int, count: int, _: int) -> None:
    """Find the index, and look for quotations."""
    corpus = _corpus()
    _prepare(corpus, "found again")
    print(f"\n{'':<51}{'median':>10}{'p95':>10}{'of the processor':>20}")
    die = random.Random(seed)
    for kind, (asker, drawn) in KINDS.items():
        cases = [drawn(corpus, die) for _ in range(count)]
        _report(kind, [_timed(asker, case, corpus) for case in cases])
    print(f"\nMost memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT / 1e6:.0f} MB")


def _corpus() -> Corpus:
    kept = Kept.find()
    names, shelves = json.loads(bytes(_parts(kept, f"{_READINGS}-list")[0]))
    versions = [unpacked(_parts(kept, name)) for name in names]
    known = load(Shelves.find(shelves or None)).instruments
    return Corpus(catalogue_of(known, versions), versions, kept=kept)


def _parts(kept: Kept, name: str) -> Sequence[memoryview]:
    parts = kept.get(name)
    if parts is None:
        sys.exit(f"{name} was not kept: is the disk full?")
    return parts


def _prepare(corpus: Corpus, how: str) -> None:
    before = time.perf_counter(), time.process_time()
    for one in corpus.held():
        corpus.source(one)
    after = time.perf_counter(), time.process_time()
    print(f"The index {how}: {after[0] - before[0]:.1f} s ({after[1] - before[1]:.1f} s of the processor)")


# --- quotations ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """Words, and the key that their note cites."""

    words: str
    cited: str


def _provision(corpus: Corpus, die: random.Random) -> Provision:
    """A provision of some length, of any English text."""
    while True:
        version = die.choice([one for one in corpus.versions.values() if one.language == "en"])
        found = [one for one in version.provisions if 200 < len(one.span) < 5_000]
        if found:
            return die.choice(found)


def _words(corpus: Corpus, die: random.Random, provision: Provision) -> list[str]:
    words = provision.span.of(corpus.text(provision.instrument)).split()
    length = die.randint(8, min(40, len(words)))
    start = die.randint(0, len(words) - length)
    return words[start : start + length]


def cited(corpus: Corpus, die: random.Random) -> Case:
    """Words as they stand in what is cited."""
    provision = _provision(corpus, die)
    return Case(" ".join(_words(corpus, die, provision)), provision.key)


def elsewhere(corpus: Corpus, die: random.Random) -> Case:
    """Words as they stand in a text, but not in the one cited."""
    return Case(cited(corpus, die).words, _provision(corpus, die).key)


def altered(corpus: Corpus, die: random.Random) -> Case:
    """Words of what is cited, one in ten of them another."""
    provision = _provision(corpus, die)
    return Case(_changed(_words(corpus, die, provision), corpus, die), provision.key)


def altered_elsewhere(corpus: Corpus, die: random.Random) -> Case:
    """The same, but of another text than the one cited."""
    return Case(altered(corpus, die).words, _provision(corpus, die).key)


def invented(corpus: Corpus, die: random.Random) -> Case:
    """Words of three texts, that stand together nowhere."""
    words = [word for _ in range(3) for word in _words(corpus, die, _provision(corpus, die))]
    die.shuffle(words)
    return Case(" ".join(words[: die.randint(8, 40)]), _provision(corpus, die).key)


def _changed(words: list[str], corpus: Corpus, die: random.Random) -> str:
    for _ in range(max(1, len(words) // 10)):
        words[die.randrange(len(words))] = die.choice(_words(corpus, die, _provision(corpus, die)))
    return " ".join(words)


def _judged(case: Case, corpus: Corpus) -> str:
    quotation = Quotation("1", case.words, Span(0, len(case.words)))
    return judge(quotation, (case.cited,), corpus).verdict


def _nearest(case: Case, corpus: Corpus) -> str:
    return "found" if corpus.nearest(read_marks(case.words)) else "nothing"


_Asker = Callable[[Case, Corpus], str]
#: What is looked for, and where.
KINDS: Mapping[str, tuple[_Asker, Callable[[Corpus, random.Random], Case]]] = {
    "exact: as it stands in what is cited": (_judged, cited),
    "exact: as it stands elsewhere": (_judged, elsewhere),
    "exact, then near in what is cited: altered": (_judged, altered),
    "exact, then near in what is cited: invented": (_judged, invented),
    "near, in all texts: altered": (_nearest, altered_elsewhere),
    "near, in all texts: invented": (_nearest, invented),
}


@dataclass(frozen=True)
class Timed:
    """Seconds from beginning to end, those of the processor, and what it came to."""

    seconds: float
    processor: float
    came_to: str


def _timed(asker: _Asker, case: Case, corpus: Corpus) -> Timed:
    start = time.perf_counter(), time.process_time()
    came_to = asker(case, corpus)
    return Timed(time.perf_counter() - start[0], time.process_time() - start[1], came_to)


def _report(kind: str, timed: Sequence[Timed]) -> None:
    figures = "".join(
        f"{one * 1e3:>7.1f} ms"
        for those in ([one.seconds for one in timed], [one.processor for one in timed])
        for one in (statistics.median(those), sorted(those)[int(0.95 * (len(those) - 1))])
    )
    print(f"{kind:<46}{len(timed):>5}{figures}   {', '.join(_counted(one.came_to for one in timed))}")


def _counted(those: Iterator[str]) -> Iterator[str]:
    found = list(those)
    return (f"{found.count(one)} {one}" for one in dict.fromkeys(found))


STEPS = {"make": make, "index": index, "ask": ask}


if __name__ == "__main__":
    main()
