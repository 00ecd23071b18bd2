"""Formex and Cellar XHTML, read by legalgraph and by other readers of Union law: speed, text kept, articles found.

    python benchmarks/readers_peers.py [PEERS_PYTHON ...]

Prints figures and judges none. Peers are no dependencies. They live in environments of their own, whose Python is
named on the command line; a peer that none of them has is named as not installed. To make two (the last peer cannot
stand beside the first, they ask for different versions of lxml)::

    python -m venv /tmp/peers && /tmp/peers/bin/pip install tulit==0.8.0 eurlxp==0.6.0 eurlex-corpus==0.2.1
    python -m venv /tmp/peers2 && /tmp/peers2/bin/pip install eurlex==0.1.12
    python benchmarks/readers_peers.py /tmp/peers/bin/python /tmp/peers2/bin/python

Texts are those of LEGALGRAPH_SOURCES, or of ../shared/sources beside the checkout: every file there that our own two
readers say is of their format. A reader reads each file several times in one process, from the disk; the fastest time
counts. Text kept is the share of the visible words (by length, capitals alike, each as often as it is printed) that is
anywhere in what the reader gives back; the publisher's record of a file and the calls of notes are not visible words.
What a peer offers two parsers for is read by the one that keeps more. A file a reader fails on counts as all lost.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 3
WORD = re.compile(r"[^\W\d_]+|\d+")
QUOTED = re.compile(rb"<QUOT\.S\b.*?</QUOT\.S>", re.DOTALL)
RECORD = ("BIB.INSTANCE", "BIB.INSTANCE.CONS", "INFO.CONSLEG", "NO.CELEX", "PUBLICATION")
GLUED = (
    "DATE",
    "FT",
    "HT",
    "IND",
    "EXPONENT",
    "REF.DOC.OJ",
    "span",
    "a",
    "em",
    "i",
    "b",
    "strong",
    "sup",
    "sub",
)
COMBINED = b"COMBINED"
UNSEEN = ("script", "style", "title", "head")


@dataclass(frozen=True)
class Result:
    """What became of one file: bytes, seconds (0 when it failed), words kept and visible, articles, or the fault."""

    size: int
    seconds: float
    kept: int
    visible: int
    articles: int
    fault: str = ""


# --- the readers, each in a process that has it -------------------------------------------------------

Read = Callable[[Path], tuple[list[str], int]]


def of_legalgraph(form: str) -> list[Read]:
    from legalgraph.model import Wanted  # noqa: PLC0415 only its own process has it

    reader = our_readers()[form]

    def read(path: Path) -> tuple[list[str], int]:
        version = reader.read(path.read_bytes(), Wanted("x", "en", path.name))
        articles = sum(one.kind == "art" for one in version.provisions)
        return [version.text, *version.notes, *version.notes.values()], articles

    return [read]


def our_readers() -> dict[str, Any]:
    from legalgraph.readers.cellar.reader import CellarXhtml  # noqa: PLC0415 only our own process has it
    from legalgraph.readers.formex.reader import Formex  # noqa: PLC0415 as above

    return {"Formex": Formex(), "XHTML": CellarXhtml()}


def of_tulit(form: str) -> list[Read]:
    from tulit.parser.html.cellar.cellar import CellarHTMLParser  # noqa: PLC0415 only a peer's process has it
    from tulit.parser.html.cellar.cellar_standard import CellarStandardHTMLParser  # noqa: PLC0415 as above
    from tulit.parser.xml.formex import Formex4Parser  # noqa: PLC0415 as above

    def reading(parser: type) -> Read:
        def read(path: Path) -> tuple[list[str], int]:
            parsed = parser()
            parsed.parse(str(path))
            return [parsed], len(parsed.articles or ())

        return read

    parsers = {"Formex": [Formex4Parser], "XHTML": [CellarHTMLParser, CellarStandardHTMLParser]}
    return [reading(parser) for parser in parsers[form]]


def of_eurlxp(form: str) -> list[Read]:
    from eurlxp.parser import parse_html  # noqa: PLC0415 only a peer's process has it

    def read(path: Path) -> tuple[list[str], int]:
        table = parse_html(path.read_text(encoding="utf-8-sig"))
        rows = table.to_dicts()
        return [str(row) for row in rows], len({row["article"] for row in rows if row.get("article")})

    return [read] if form == "XHTML" else []


def of_eurlex(form: str) -> list[Read]:
    from eurlex.parser import parse_html  # noqa: PLC0415 only a peer's process has it

    def read(path: Path) -> tuple[list[str], int]:
        rows = parse_html(path.read_text(encoding="utf-8-sig")).to_dict("records")
        return [str(row) for row in rows], len({str(row["article"]) for row in rows if row.get("article")})

    return [read] if form == "XHTML" else []


def of_eurlex_corpus(form: str) -> list[Read]:
    from eurlex_corpus.parse import parse_articles  # noqa: PLC0415 only a peer's process has it

    def read(path: Path) -> tuple[list[str], int]:
        articles = parse_articles(path.read_text(encoding="utf-8-sig"), "32000R0001", "EN")
        given = [words for article in articles for words in (article.heading, article.number, article.text)]
        return given, len(articles)

    return [read] if form == "XHTML" else []


READERS: dict[str, Callable[[str], list[Read]]] = {
    "legalgraph": of_legalgraph,
    "tulit": of_tulit,
    "eurlxp": of_eurlxp,
    "eurlex": of_eurlex,
    "eurlex-corpus": of_eurlex_corpus,
}


def child(name: str, form: str, files: list[str]) -> None:
    """Read the files with one reader; print a line of JSON for each."""
    import logging  # noqa: PLC0415 peers log what they meet; here it would only cost them time

    logging.disable(logging.CRITICAL)
    reads = READERS[name](form)
    version = "" if name == "legalgraph" else importlib.metadata.version(name)
    print(json.dumps({"version": version, "reads": bool(reads)}))
    for file in files if reads else ():
        tries = [tried(read, Path(file)) for read in reads]
        best = max(tries, key=lambda result: result.kept)
        print(json.dumps(best.__dict__))


def tried(read: Read, path: Path) -> Result:
    visible = Counter(WORD.findall(seen(path).upper()))
    size, weight = path.stat().st_size, weigh(visible)
    fastest = float("inf")
    try:
        for _ in range(ROUNDS):
            start = time.perf_counter()
            given, articles = read(path)
            fastest = min(fastest, time.perf_counter() - start)
        held = Counter(WORD.findall("\n".join(strings(given)).upper()))
    except Exception as error:  # noqa: BLE001 whatever a peer fails with is its result
        return Result(size, 0, 0, weight, 0, f"{type(error).__name__}: {error}"[:100])
    return Result(size, fastest, weight - weigh(visible - held), weight, articles)


def strings(given: object) -> Iterator[str]:
    """Every string in what a reader gave back, however deep; a parser's own copy of the file is not looked at."""
    if isinstance(given, str):
        yield given
    elif isinstance(given, dict):
        for key, value in given.items():
            yield from strings(key)
            yield from strings(value)
    elif isinstance(given, (list, tuple, set)):
        for value in given:
            yield from strings(value)
    elif hasattr(given, "to_dict"):
        yield from strings({k: v for k, v in given.to_dict().items() if k not in {"root", "body"}})


def seen(path: Path) -> str:
    """What an eye sees of a file, lines and cells parted, without the publisher's record and the calls of notes."""
    from lxml import etree, html  # noqa: PLC0415 every process here has it

    data = path.read_bytes()
    if b"<html" in data[:4096].lower():
        return printed(html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8")))
    return printed(etree.fromstring(data, parser=etree.XMLParser(resolve_entities=False, no_network=True)))


def printed(element: _Element) -> str:
    tag = element.tag
    if not isinstance(tag, str):
        return element.tail or ""
    parent = element.getparent()
    unseen = tag in RECORD + UNSEEN or (tag == "DATE" and parent.tag == "BIB.DATA") or is_call(element)
    inner = "" if unseen else (element.text or "") + "".join(map(printed, element))
    space = "" if tag in GLUED else " "
    return f"{space}{inner}{space}{element.tail or ''}"


def is_call(element: _Element) -> bool:
    """Whether this is a note's call, or its mark before the note itself: a link from one to the other."""
    return element.tag == "a" and bool(
        re.search(r"#(?:ntc|ntr|E0|src\.E0|footnote)", element.get("href", ""))
    )


def weigh(words: Counter[str]) -> int:
    return sum(len(word) * count for word, count in words.items())


# --- the comparison ----------------------------------------------------------------------------------


def main(pythons: list[str]) -> None:
    """Measure every reader, and print a table for each format."""
    sources = Path(os.environ.get("LEGALGRAPH_SOURCES") or ROOT.parent / "shared" / "sources")
    if not sources.is_dir():
        sys.exit(f"No official texts at {sources}: set LEGALGRAPH_SOURCES to a folder that has them.")
    print(f"Texts: {sources}\nPython {sys.version.split()[0]}, {os.cpu_count()} cores, fastest of {ROUNDS}")
    for form, files in chosen(sources).items():
        size = sum(path.stat().st_size for path in files)
        expected = sum(map(articles_in, files))
        print(f"\n{form}: {len(files)} files, {size / 1e6:.2f} MB, {expected} article elements")
        print(f"{'':<24}{'MB/s':>8}{'text kept':>12}{'articles':>10}{'failed':>8}")
        for name in READERS:
            print(
                line(
                    name, form.partition(",")[0], files, [sys.executable] if name == "legalgraph" else pythons
                )
            )


def chosen(sources: Path) -> dict[str, list[Path]]:
    """The files of each format, as our own readers tell them from their content."""
    sys.path.insert(0, str(ROOT))
    candidates = [path for path in sorted(sources.rglob("*")) if path.suffix in {".xml", ".html", ".xhtml"}]
    found = {
        form: [path for path in candidates if not reader.declines(path.read_bytes())]
        for form, reader in our_readers().items()
    }
    together = [path for path in found["Formex"] if COMBINED in path.read_bytes()[:4096]]
    alone = [path for path in found["Formex"] if path not in together]
    return {
        "Formex": alone,
        "Formex, act and annexes put together in one file": together,
        "XHTML": found["XHTML"],
    }


def articles_in(path: Path) -> int:
    """How many articles a file's markup has, told without any reader: outside quotations."""
    data = path.read_bytes()
    if b"<html" in data[:4096].lower():
        return len(re.findall(rb"""class="(?:oj-ti-art|ti-art|title-article-norm|Titrearticle)""", data))
    return len(re.findall(rb"<ARTICLE\b", QUOTED.sub(b"", data)))


def line(name: str, form: str, files: list[Path], pythons: list[str]) -> str:
    """One reader's line of the table, or why it has none."""
    for python in pythons:
        output, fault = answers(python, name, form, files)
        if fault.startswith(("ModuleNotFoundError", "ImportError")):
            continue
        if fault:
            return f"{name:<24}  broke off: {fault}"
        about, *results = output
        title = f"{name} {about['version']}".strip()
        if not about["reads"]:
            return f"{title:<24}  does not read {form}"
        return f"{title:<24}{figures([Result(**result) for result in results])}"
    return f"{name:<24}  not installed"


def answers(python: str, name: str, form: str, files: list[Path]) -> tuple[list[dict[str, Any]], str]:
    done = subprocess.run(
        [python, __file__, "--child", name, form, *map(str, files)],
        env={**os.environ, "PYTHONPATH": str(ROOT) if name == "legalgraph" else ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    fault = done.stderr.strip().rpartition("\n")[2] if done.returncode else ""
    return [json.loads(each) for each in done.stdout.splitlines() if each.startswith("{")], fault


def figures(results: list[Result]) -> str:
    read = [result for result in results if not result.fault]
    seconds = sum(result.seconds for result in read)
    speed = sum(result.size for result in read) / 1e6 / seconds if seconds else 0
    kept = sum(result.kept for result in results) / sum(result.visible for result in results)
    articles = sum(result.articles for result in results)
    first = next((f"  ({result.fault})" for result in results if result.fault), "")
    return f"{speed:>8.2f}{kept:>11.2%}{articles:>11}{len(results) - len(read):>8}{first}"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], sys.argv[3], sys.argv[4:])
    else:
        main(sys.argv[1:])
