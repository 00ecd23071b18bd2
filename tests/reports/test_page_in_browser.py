"""The page in a real browser: no complaint on its console, and a filter that works."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from lxml import html

from legalgraph.reports import as_html
from legalgraph.shelves import Shelves

pytestmark = pytest.mark.browser

CLICK = "\ndocument.querySelector('[data-show=\"not-found\"]').click();\n"
FOLLOW = "\ndocument.querySelector('.attention a[href=\"#note-4\"]').click();\n"


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("no Chromium on this machine")
    return found


@pytest.fixture
def opened(chromium, tmp_path):
    """Open a page at an address within it; give the document as the browser then has it, and its console."""

    def open_page(text: str, fragment: str = ""):
        page = tmp_path / "report.html"
        page.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [
                chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--enable-logging=stderr", "--virtual-time-budget=2000",
                f"--user-data-dir={tmp_path / 'profile'}",
                "--dump-dom", page.as_uri() + fragment,
            ],
            capture_output=True, encoding="utf-8", check=True, timeout=120,
        )  # fmt: skip
        console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
        return html.document_fromstring(done.stdout), console

    return open_page


@pytest.fixture
def own_script(root, tmp_path):
    """Shelves on which more stands at the end of the page's script."""

    def shelves_with(more: str) -> Shelves:
        path = tmp_path / "own" / "visualizations" / "templates" / "report.js"
        path.parent.mkdir(parents=True)
        ours = Shelves(root).file("visualizations", "templates/report.js").read()
        path.write_text(ours + more, encoding="utf-8")
        return Shelves(root, tmp_path / "own")

    return shelves_with


def shown(document) -> list[str]:
    return [note.find(".//h3").text for note in document.findall(".//article") if note.get("hidden") is None]


@pytest.mark.parametrize(
    "case",
    [
        ("", 30, "All 30 notes shown."),
        ("#show=attention", 6, "Filter “needs attention”: 6 of 30 notes shown, 24 left out."),
        ("#show=verified-elsewhere", 1, "Filter “verified elsewhere”: 1 of 30 notes shown, 29 left out."),
        ("#show=nothing-recognised", 6, "Filter “nothing recognised”: 6 of 30 notes shown, 24 left out."),
        ("#show=nonsense", 30, "All 30 notes shown."),
        ("#note-11", 30, "All 30 notes shown."),
        ("#%zz", 30, "All 30 notes shown."),
    ],
)
def test_the_address_chooses_a_filter_and_the_console_stays_empty(long_report, shelves, opened, case):
    fragment, visible, status = case
    document, console = opened(as_html(long_report, shelves=shelves), fragment)
    assert console == []
    assert len(shown(document)) == visible
    assert document.xpath("//*[@data-status]")[0].text == status
    assert document.xpath("//*[@data-filters]/@hidden") == []


@pytest.mark.parametrize(
    "case",
    [
        (CLICK, "", ["Note 3", "Note 5"], "not-found"),
        (CLICK, "#show=attention", ["Note 3", "Note 5"], "not-found"),
        (FOLLOW, "#show=verified-elsewhere", [f"Note {number}" for number in range(1, 31)], "all"),
    ],
)
def test_a_click_filters(long_report, own_script, opened, case):
    script, fragment, visible, pressed = case
    document, console = opened(as_html(long_report, shelves=own_script(script)), fragment)
    assert console == []
    assert shown(document) == visible
    assert document.xpath("//button[@aria-pressed='true']/@data-show") == [pressed]
