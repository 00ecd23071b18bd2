"""The page's own rules: what it may run, load and contain."""

from __future__ import annotations

import base64
import hashlib

import pytest

from legalgraph.diagrams import page
from legalgraph.errors import ShelfError, SourceMissingError
from legalgraph.shelves import Shelves


@pytest.fixture
def own(root, tmp_path):
    def put(place, text):
        path = tmp_path / "visualizations" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return Shelves(root, tmp_path)

    return put


@pytest.mark.parametrize("value", ["</script><script>alert(1)</script>", "<!--", "a & b", "\u2028", "“é”"])
def test_json_cannot_leave_its_script_and_keeps_its_words(value):
    import json

    text = page.as_json({"name": value})
    assert not set(text) & set("<>&\u2028")
    assert json.loads(text) == {"name": value}


def test_the_policy_allows_by_hash_alone():
    policy = page.policy(("let a = 1;",), "p { margin: 0 }")
    digest = base64.b64encode(hashlib.sha256(b"let a = 1;").digest()).decode()
    assert policy.startswith("default-src 'none'; ")
    assert f"script-src 'sha256-{digest}';" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ('@import "more.css";', "@import"),
        ("p { background: URL (pic.png) }", "URL ("),
        ("</style><script>", "</style"),
    ],
)
def test_a_style_sheet_that_would_load_or_break_out_is_refused(own, css, found):
    shelves = own("styles/mine.css", f"p {{ color: black }}\n{css}")
    with pytest.raises(ShelfError) as caught:
        page.style_sheet("mine.css", shelves)
    assert caught.value.place == "line 2"
    assert found in caught.value.problem


def test_line_ends_are_those_a_browser_hashes(own):
    assert page.style_sheet("mine.css", own("styles/mine.css", "a {}\r\nb {}\r")) == "a {}\nb {}\n"


def test_a_program_that_ends_its_own_script_is_refused(own):
    with pytest.raises(ShelfError, match="too early"):
        page.program(own("templates/diagram.js", "'</SCRIPT>'"))


@pytest.mark.parametrize(
    ("template", "match"),
    [
        ("{{ title", "line 1: cannot be filled in"),  # not a template
        ("{{ nobody_gave_this }}", "nobody_gave_this"),  # a name that stands for nothing
        ("{{ title.__class__.__mro__ }}", "cannot be filled in"),  # a way out of the sandbox
    ],
)
def test_a_wrong_template_is_named(own, template, match):
    with pytest.raises(ShelfError, match=match) as caught:
        page.render("mine.html", own("templates/mine.html", template), {"title": "A"})
    assert caught.value.path.name == "mine.html"


def test_a_template_escapes_what_it_is_given(own):
    shelves = own("templates/mine.html", "<p>{{ title }}</p>")
    assert page.render("mine.html", shelves, {"title": "<b>"}) == "<p>&lt;b&gt;</p>"


def test_a_template_that_is_not_there_is_missing(shelves):
    with pytest.raises(SourceMissingError, match=r"nowhere\.html"):
        page.render("nowhere.html", shelves, {})
