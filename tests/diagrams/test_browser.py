"""The page in a real browser: it draws, answers to clicks and keys, and breaks none of its own rules."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess

import pytest

from legalgraph.diagrams import draw, page
from legalgraph.diagrams.network import vis_network

pytestmark = pytest.mark.browser

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--enable-logging=stderr",
    "--v=0",
    "--virtual-time-budget=5000",
    "--window-size=1400,1200",
)


@pytest.fixture
def browse(tmp_path):
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")

    def visit(text, *flags):
        file = tmp_path / "page.html"
        file.write_text(text, encoding="utf-8")
        command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", *flags, file.as_uri()]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
        return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]

    return visit


@pytest.fixture
def ask(browse, shelves):
    """Run a script in the page, under the page's own policy with one more hash; what it says comes back."""

    def run(drawing, diagram, script):
        script = f"document.body.dataset.told = JSON.stringify((() => {{ {script} }})());"
        programs = (vis_network().program, page.program(shelves))
        style = page.style_sheet(diagram.style, shelves)
        before, after = (
            str(html.escape(page.policy(all_programs, style), quote=True)).replace("&#x27;", "&#39;")
            for all_programs in (programs, (*programs, script))
        )
        assert before in drawing.html
        text = drawing.html.replace(before, after).replace("</body>", f"<script>{script}</script></body>")
        dom, console = browse(text, "--dump-dom")
        assert console == []
        return json.loads(html.unescape(re.search(r'data-told="([^"]*)"', dom)[1]))

    return run


def test_the_page_breaks_no_rule_and_logs_no_fault(browse, rows, spread, shelves):
    dom, console = browse(draw(rows(62), spread, shelves=shelves).html, "--dump-dom")
    assert console == []
    assert 'class="scripted"' in dom
    assert "<canvas" in dom


def test_the_policy_would_have_spoken(browse, rows, spread, shelves):
    """The test above can fail: a program without a hash is refused and the console says so."""
    text = draw(rows(5), spread, shelves=shelves).html.replace(
        "</body>", "<script>let a = 1;</script></body>"
    )
    assert "Content Security Policy" in " ".join(browse(text, "--dump-dom")[1])


def test_the_canvas_has_ink_of_the_tags_colours(ask, rows, spread, shelves):
    ink = """
      const canvas = document.querySelector("#canvas canvas");
      const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
      const near = (i, colour) => colour.every((value, n) => Math.abs(pixels[i + n] - value) < 5);
      const seen = { blue: 0, vermillion: 0, black: 0 };
      for (let i = 0; i < pixels.length; i += 4) {
        if (near(i, [0, 114, 178])) seen.blue += 1;
        if (near(i, [213, 94, 0])) seen.vermillion += 1;
        if (near(i, [26, 26, 26])) seen.black += 1;
      }
      return seen;"""
    seen = ask(draw(rows(62), spread, shelves=shelves), spread, ink)
    assert min(seen.values()) > 200


def test_a_row_shows_its_words_and_source_and_marks_the_line(ask, row, spread, shelves):
    rows = [
        row("protocol/art_6", "charter/art_1", "neutral", words="first words", source="work, n 1"),
        row("protocol/art_7", "charter/art_1", "contested", words="second words", source="work, n 2"),
    ]
    told = ask(
        draw(rows, spread, shelves=shelves),
        spread,
        "document.querySelector('tr[data-link=\"2\"] button').click();"
        'return [document.getElementById("panel").textContent, document.querySelectorAll("tr.chosen").length];',
    )
    assert "second words" in told[0]
    assert "work, n 2" in told[0]
    assert "first words" not in told[0]
    assert told[1] == 1


def test_keys_step_through_the_links(ask, rows, spread, shelves):
    press = 'document.getElementById("frame").dispatchEvent(new KeyboardEvent("keydown", { key: "%s" }));'
    chosen = 'told.push([...document.querySelectorAll("tr.chosen")].map((row) => row.dataset.link).join());'
    keys = ("ArrowRight", "ArrowRight", "ArrowLeft", "Escape")
    script = "const told = [];" + "".join(press % key + chosen for key in keys) + "return told;"
    assert ask(draw(rows(9), spread, shelves=shelves), spread, script) == ["1", "2", "1", ""]


def test_a_reader_can_hide_what_the_coders_said(ask, row, spread, shelves):
    rows = [row("protocol/art_6", "charter/art_1", "criminalising", coder="A. Reader", reason="It punishes.")]
    told = ask(
        draw(rows, spread, shelves=shelves),
        spread,
        'document.getElementById("blind").click(); document.querySelector("tr[data-link] button").click();'
        "return [document.body.innerText, document.getElementById('panel').textContent];",
    )
    assert not [text for text in told if "criminalising" in text or "A. Reader" in text or "punishes" in text]


def test_a_hidden_tag_is_hidden_in_the_picture_and_the_picture_says_so(ask, rows, spread, shelves):
    told = ask(
        draw(rows(40), spread, shelves=shelves),
        spread,
        'document.querySelector("#tags input").click();'
        'return [document.getElementById("hidden-tags").textContent,'
        ' document.querySelectorAll(".still g[data-tag][hidden]").length,'
        ' document.querySelectorAll("tr[data-link]").length];',
    )
    assert told[0] == "Hidden in the picture by the reader: solidarity-enabling."
    assert told[1] > 0
    assert told[2] == 40  # the table keeps every link


def test_a_closed_instrument_opens(ask, rows, small, shelves):
    told = ask(
        draw(rows(62), small, shelves=shelves),
        small,
        'const menu = document.getElementById("opened"); menu.value = "2"; menu.dispatchEvent(new Event("change"));'
        'return [menu.selectedOptions[0].textContent, document.querySelector("figcaption").innerText];',
    )
    assert f"{told[0]} is open: the picture has only what it cites" in told[1]


def test_print_has_the_drawing_and_the_table(browse, rows, spread, shelves, tmp_path):
    pdf = tmp_path / "page.pdf"
    browse(draw(rows(62), spread, shelves=shelves).html, f"--print-to-pdf={pdf}", "--no-pdf-header-footer")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf.read_bytes())
    assert boxes
    assert all(float(width) > float(height) for width, height in boxes)  # A4 across
