"""The whole way on two invented treaties: catalogue and texts → graph → an answer, a diagram, a checked chapter.

    python examples/demo.py [FOLDER]        what it makes goes to FOLDER, by default demo-out

Needs no official text and no network. If LEGALGRAPH_SOURCES is set, the texts there are used as well; if not, a few
are asked for at their publishers, for a short while, and kept in FOLDER. It is said which there are.
"""

from __future__ import annotations

import os
import sys
import textwrap
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from legalgraph import api, reports
from legalgraph.build import BuildReport
from legalgraph.errors import OfflineError
from legalgraph.fetching.manners import Manners
from legalgraph.fetching.report import TextReport
from legalgraph.model import CheckReport, Difference, QuotationCheck, Verdict
from legalgraph.queries import Table
from legalgraph.shelves import Shelves
from legalgraph.sources import INDEX

HERE = Path(__file__).resolve().parent
MANUSCRIPT = HERE / "manuscript.txt"
PROTOCOL = "model-protocol"
WIDTH = 96
#: The official texts that the links of the catalogue speak of most, and how many seconds they may take to come.
OFFICIAL = ("tfeu", "smuggling-protocol", "draft-declaration-2017")
PATIENCE = 20
#: The verdicts that an editor would want to see first, one quotation of each.
TELLING = (Verdict.ELSEWHERE, Verdict.DIFFERS, Verdict.NOT_FOUND, Verdict.NO_TEXT)


def main(out: Path) -> None:
    """Go the whole way and say what was made and where."""
    out.mkdir(parents=True, exist_ok=True)
    graph, diagram, chapter = out / "graph", out / "spread.html", out / "manuscript-checked.html"
    own = os.environ.get("LEGALGRAPH_SOURCES", "") or _fetched(out / "texts")
    sources = os.pathsep.join(filter(None, (str(HERE / "texts"), own)))

    _heading("1  Build the graph")
    _say_built(api.build(sources=sources, shelves=HERE, store=graph), own)

    _heading(
        "2  Ask: what does the offence in the invented protocol (Article 5) rest on, and what rests on it?"
    )
    _say_answer(api.query("provision", shelves=HERE, store=graph, provision=f"{PROTOCOL} 5", limit=100))

    _heading("3  Draw whom the invented protocol cites, and what for")
    drawing = api.draw(shelves=HERE, store=graph, instrument=PROTOCOL)
    diagram.write_text(drawing.html, encoding="utf-8")
    print(f"{drawing.nodes} provisions and instruments, {drawing.links} links.")
    for said in drawing.left_out:
        print(said)

    _heading("4  Check the notes of a chapter against the texts held")
    checked = api.check(MANUSCRIPT, sources=sources, shelves=HERE)
    chapter.write_text(reports.as_html(checked, shelves=Shelves.find(HERE)), encoding="utf-8")
    _say_checked(checked)

    _heading("Made")
    for what, made in (("the graph", graph), ("the diagram", diagram), ("the checked chapter", chapter)):
        print(f"  {what:<20} {made.resolve()}")
    print("\nOpen the two pages in a browser. They need no network.")
    print(f"Ask on:  {Path(sys.executable).parent}/legalgraph query tagged tag=contested --store {graph}")


def _fetched(folder: Path) -> str:
    """A folder with the official texts that their publishers give us now, or gave us before; "" if it has none."""
    _heading("0  Ask the publishers for a few official texts")
    manners = Manners(hosts_in_vain=1, connecting=5)
    try:
        report = api.fetch(
            *OFFICIAL, languages=["en"], into=folder, limit=PATIENCE, shelves=HERE, manners=manners
        )
    except OfflineError as error:
        _paragraph(f"{error} This goes on without them.")
        return _if_any(folder)
    for text in report.texts:
        _say_fetched(text)
    return _if_any(folder)


def _say_fetched(text: TextReport) -> None:
    print(f"{text.instrument}: {text.outcome}")
    if not text.file:
        for attempt in text.attempts:
            _paragraph(f"{attempt.url} {attempt.problem}")


def _if_any(folder: Path) -> str:
    return str(folder) if (folder / INDEX).is_file() else ""


def _say_built(report: BuildReport, own: str) -> None:
    held = ", ".join(text.instrument for text in report.texts)
    print(f"{report.instruments} instruments in the catalogue; texts held of {held}.")
    print(
        f"Official texts are read from {own}."
        if own
        else "All are invented. With LEGALGRAPH_SOURCES set to a folder of official texts, those are used too."
    )
    print(
        f"{sum(report.citations.values())} citations found, {sum(report.tagged.values())} of them tagged by a "
        f"coder, {len(report.unresolved)} unresolved."
    )


def _say_answer(table: Table) -> None:
    """The tagged links of an answer, as a scholar reads them: who, what for, on which words, why."""
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    # A link inside the article both cites and is cited: once is enough here.
    links = {(row["citing_key"], row["cited_key"], row["words"]): row for row in rows}.values()
    tagged = [row for row in links if row["tag"]]
    for row in tagged:
        print(f"{row['citing']}  →  {row['cited']}   [{row['tag']}]")
        _paragraph(f"“{row['evidence']}” {row['reason']} ({row['coder']})")
    print(f"{len(tagged)} links that somebody has coded, of {len(links)}.")


def _say_checked(report: CheckReport) -> None:
    print(f"{len(report.notes)} notes. Quotations: {_counted(report.quotation_counts())}.")
    codes = Counter(finding.code.replace("_", " ") for finding in report.findings)
    print(textwrap.fill(f"Findings: {_counted(codes)}.", WIDTH, subsequent_indent="    "), end="\n\n")
    for verdict in TELLING:
        for check in _with(verdict, report)[:1]:
            print(f"note {check.quotation.note}   [{verdict}]")
            _paragraph(
                " ".join((_shortened(check.quotation.words), check.message, *map(_said, check.differences)))
            )


def _shortened(words: str) -> str:
    return f"“{textwrap.shorten(words, 90, placeholder=' …')}”"


def _said(difference: Difference) -> str:
    return f"Quoted: “{difference.quoted}”, the text: “{difference.source}”."


def _with(verdict: Verdict, report: CheckReport) -> list[QuotationCheck]:
    return [check for note in report.notes for check in note.quotations if check.verdict is verdict]


def _heading(text: str) -> None:
    print(f"\n{text}\n{'─' * len(text)}")


def _paragraph(text: str) -> None:
    print(textwrap.fill(text, WIDTH, initial_indent="    ", subsequent_indent="    "))


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "none"


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo-out"))
