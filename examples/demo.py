"""The whole way on two invented treaties: catalogue and texts → graph → an answer, a diagram, a checked chapter.

    python examples/demo.py [FOLDER]        what it makes goes to FOLDER, by default demo-out

Needs no official text and no network. If LEGALGRAPH_SOURCES is set, the texts there are used as well, and it
is said which.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import legalgraph
from legalgraph import queries, reports
from legalgraph.shelves import Shelves

HERE = Path(__file__).resolve().parent
MANUSCRIPT = HERE / "manuscript.txt"


def main(out: Path) -> None:
    """Go the whole way and say what was made and where."""
    out.mkdir(parents=True, exist_ok=True)
    store, own = str(out / "graph"), os.environ.get("LEGALGRAPH_SOURCES", "")
    sources = os.pathsep.join(filter(None, (str(HERE / "texts"), own)))
    _heading("1  Build the graph")
    report = legalgraph.build(sources=sources, shelves=HERE, store=store)
    held = ", ".join(text.instrument for text in report.texts)
    print(f"{report.instruments} instruments; texts held: {held}.")
    if not own:
        print("Only the two invented treaties have a text here. Set LEGALGRAPH_SOURCES to use official texts.")
    print(
        f"{sum(report.citations.values())} citations, {sum(report.tagged.values())} of them tagged, "
        f"{len(report.unresolved)} unresolved."
    )

    _heading("2  Ask a question: what does the offence in the invented protocol cite, and what cites it?")
    table = legalgraph.query("provision", shelves=HERE, store=store, provision="model-protocol 4", limit="6")
    print(queries.as_text(table, 100))

    _heading("3  Draw who cites whom")
    drawing = legalgraph.draw("spread", shelves=HERE, store=store)
    page = out / "spread.html"
    page.write_text(drawing.html, encoding="utf-8")
    print(f"{drawing.nodes} provisions and instruments, {drawing.links} links.")

    _heading("4  Check the notes of a chapter")
    checked = legalgraph.check(MANUSCRIPT, sources=sources, shelves=HERE)
    paper = out / "manuscript-checked.html"
    paper.write_text(reports.as_html(checked, shelves=Shelves.find(HERE)), encoding="utf-8")
    print(f"{len(checked.notes)} notes. Quotations: {_counts(checked.quotation_counts())}.")
    print(f"Findings: {_counts(Counter(finding.code for finding in checked.findings))}.")

    _heading("Made")
    for made, what in ((store, "the graph"), (page, "the diagram"), (paper, "the checked chapter")):
        print(f"  {made}   {what}")
    print("Open the two pages in a browser. They need no network.")


def _heading(text: str) -> None:
    print(f"\n{text}\n{'─' * len(text)}")


def _counts(counts: dict[str, int] | Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "none"


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo-out"))
