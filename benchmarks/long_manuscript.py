"""How long a whole book takes: manuscripts of 50 to 500 pages, made with a seeded die. Prints figures and judges none.

    python benchmarks/long_manuscript.py [--seed N] [--notes N …] [--keep FOLDER]

A page has 500 words of invented text and six notes: citations of the texts held, in full and in short, back to
earlier notes, and of invented works, many with words quoted from the text cited. Each manuscript is a Word file,
checked by the command with all it can give back, in a process of its own. What is made ready once is made before.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from made_texts import words_like
from speed import COMPILED, Run, measured, texts

from legalgraph.build.texts import read_text
from legalgraph.catalogue import load
from legalgraph.model import Provision, Version
from legalgraph.quotes import Corpus
from legalgraph.shelves import Shelves
from legalgraph.sources import folders_of, locate

_WORDS_A_NOTE, _PARAGRAPH, _NOTES_A_PAGE = 83, 160, 6
_FIRST = (
    "Ald Brec Corv Dalm Erik Fons Gal Hov Imr Jur Kest Lind Mar Nor Oster Pav Quint Rost Sal Torv".split()
)
_GIVEN = "Ada Bela Cleo Dario Edda Farid Gita Hugo Ines Jonas Kaya Luis Mira Nils Olga Pia".split()
_LAST = "ana ht in as sen eca ant land esco ado rel qvist ovic mann ini eaux".split()
_THINGS = (
    "Quiet Frontiers Duties Strangers Harbours Borrowed Law Common Ground Rescue Burdens Neighbours".split()
)
_MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def main() -> None:
    """Make the manuscripts, check them, and print a table."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--notes", type=int, nargs="+", default=[300, 1000, 3000])
    asked.add_argument("--keep", type=Path, help="a folder to leave the manuscripts and reports in")
    given = asked.parse_args()
    sources, _, shelves = texts()
    corpus = _corpus(sources, shelves)
    print(f"{'notes':>6}{'pages':>7}{'words':>9}{'seconds':>9}{'processor':>11}{'a note':>10}{'memory':>9}")
    with tempfile.TemporaryDirectory() as made:
        folder = given.keep or Path(made)
        places = {
            "LEGALGRAPH_SOURCES": str(sources),
            "LEGALGRAPH_SHELVES": shelves,
            "LEGALGRAPH_INDEX": f"{made}/index",
            COMPILED: f"{made}/compiled",
        }
        measured(["check", str(_write(folder / "first.docx", corpus, 10, given.seed)[0])], places)
        for notes in given.notes:
            path, words = _write(folder / f"{notes}-notes.docx", corpus, notes, given.seed)
            run = _checked(path, places)
            print(
                f"{notes:>6}{notes // _NOTES_A_PAGE:>7}{words:>9,}{run.seconds:>7.1f} s{run.processor:>9.1f} s"
                f"{run.processor / notes * 1e3:>7.1f} ms{run.memory / 1e6:>6.0f} MB"
            )


def _checked(path: Path, places: dict[str, str]) -> Run:
    given = [option for kind in ("html", "word") for option in (f"--{kind}", str(_beside(path, kind)))]
    return measured(["check", str(path), *given], places)


def _beside(path: Path, kind: str) -> Path:
    return path.with_name(f"{path.stem}-checked.{'docx' if kind == 'word' else kind}")


def _corpus(sources: Path, shelves: str) -> Corpus:
    catalogue = load(Shelves.find(shelves or None))
    located = locate(catalogue.instruments, folders_of(sources))
    return Corpus(catalogue.instruments, [read_text(one, catalogue.shapes) for one in located])


# --- what is written -------------------------------------------------------------------------------


@dataclass
class Writer:
    """Who writes: what she can cite, and what she has cited so far."""

    corpus: Corpus
    die: random.Random
    cited: list[Provision] = field(default_factory=list)
    works: list[tuple[str, int]] = field(default_factory=list)

    def note(self, number: int) -> str:
        """One note: mostly of law, some of works, some back to an earlier one."""
        roll = self.die.random()
        if roll < 0.12 and self.cited:
            return "Id."
        if roll < 0.3 and self.works:
            author, earlier = self.die.choice(self.works)
            return f"{author}, supra note {earlier}, at {self.die.randint(3, 300)}."
        if roll < 0.45:
            return self._work(number)
        return "; ".join(self._law() for _ in range(self.die.choice((1, 1, 1, 2, 3)))) + "."

    def _work(self, number: int) -> str:
        author = self.die.choice(_FIRST) + self.die.choice(_LAST)
        self.works.append((author, number))
        title = " ".join(self.die.sample(_THINGS, 3))
        page, year = self.die.randint(3, 300), self.die.randint(1960, 2024)
        return f"{self.die.choice(_GIVEN)} {author}, {title} {page} ({year})."

    def _law(self) -> str:
        provision = self.die.choice(_provisions(self.die.choice(self._versions())))
        self.cited.append(provision)
        name = self.corpus.name(provision.key)
        words = provision.span.of(self.corpus.text(provision.instrument)).split()
        length = min(len(words), self.die.randint(6, 30))
        start = self.die.randint(0, len(words) - length)
        quoted = f" (“{' '.join(words[start : start + length])}”)" if self.die.random() < 0.5 else ""
        return f"{name}{quoted}"

    def _versions(self) -> Sequence[Version]:
        found = [one for one in self.corpus.versions.values() if one.language == "en" and _provisions(one)]
        return sorted(found, key=lambda one: one.instrument)


def _provisions(version: Version) -> Sequence[Provision]:
    """Articles of the instrument itself, and their paragraphs, of some length."""
    return [
        one
        for one in version.provisions
        if one.kind in ("art", "para") and one.path.startswith("art_") and 100 < len(one.span) < 3_000
    ]


def _write(path: Path, corpus: Corpus, notes: int, seed: int) -> tuple[Path, int]:
    """A manuscript of so many notes, and how many words of text it has."""
    die = random.Random(seed)
    english = [one.text for one in corpus.versions.values() if one.language == "en"]
    words = words_like(english, die)
    writer = Writer(corpus, die)
    written = [writer.note(number) for number in range(1, notes + 1)]
    count = notes * _WORDS_A_NOTE
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _types())
        file.writestr("_rels/.rels", _relations(("officeDocument", "word/document.xml")))
        file.writestr("word/_rels/document.xml.rels", _relations(("footnotes", "footnotes.xml")))
        file.writestr("word/document.xml", _document(words, count))
        file.writestr("word/footnotes.xml", _footnotes(written))
    return path, count


def _document(words: Iterator[str], count: int) -> str:
    paragraphs: list[str] = []
    runs: list[str] = []
    for at in range(1, count + 1):
        runs.append(f"{escape(next(words))} ")
        if at % _WORDS_A_NOTE == 0:
            call = f'<w:footnoteReference w:id="{at // _WORDS_A_NOTE + 1}"/>'
            runs.append(f"</w:t></w:r><w:r>{call}</w:r><w:r><w:t xml:space='preserve'> ")
        if at % _PARAGRAPH == 0 or at == count:
            text = "".join(runs)
            paragraphs.append(f"<w:p><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>")
            runs = []
    return f"{_XML}<w:document {_MAIN}><w:body>{''.join(paragraphs)}</w:body></w:document>"


def _footnotes(notes: Sequence[str]) -> str:
    made = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>'
        f"<w:r><w:t xml:space='preserve'> {escape(note)}</w:t></w:r></w:p></w:footnote>"
        for number, note in enumerate(notes, 2)
    )
    return f"{_XML}<w:footnotes {_MAIN}>{made}</w:footnotes>"


def _types() -> str:
    parts = (("document", "document.main"), ("footnotes", "footnotes"))
    made = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_OFFICE}.{kind}+xml"/>' for part, kind in parts
    )
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    )
    return f'{_XML}<Types xmlns="{_PACKAGE}/content-types">{defaults}{made}</Types>'


def _relations(*related: tuple[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATED}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(related, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


if __name__ == "__main__":
    main()
