"""The page stands alone: nothing is fetched, and its own style and script come from the shelf."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from lxml import html

from legalgraph.errors import ShelfError, SourceMissingError
from legalgraph.reports import as_html
from legalgraph.shelves import Shelves


def test_the_page_asks_the_network_for_nothing(long_report, shelves):
    made = as_html(long_report, shelves=shelves)
    for element in html.document_fromstring(made).iter():
        for name in ("src", "href", "action", "srcset", "poster", "data", "background"):
            assert element.get(name, "#").startswith("#") or element.get(name) == "data:,", element.tag
        assert element.tag not in {"iframe", "object", "embed", "base", "form", "img"}
        assert not any(name.startswith("on") or name == "style" for name in element.attrib)
    style = re.search(r"<style>(.*?)</style>", made, re.DOTALL)[1]
    assert not re.search(r"url\(|@import|expression", style)


def test_the_policy_allows_only_the_pages_own_style_and_script(long_report, shelves):
    made = as_html(long_report, shelves=shelves)
    policy = html.document_fromstring(made).xpath("//meta[@http-equiv]/@content")[0]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for element in ("style", "script"):
        text = re.search(rf"<{element}>(.*?)</{element}>", made, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy


def own(root, tmp_path, name, text) -> Shelves:
    path = tmp_path / "visualizations" / name
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return Shelves(root, tmp_path)


def test_a_scholars_own_style_wins(make, root, tmp_path):
    assert "/* mine */" in as_html(
        make.report(), shelves=own(root, tmp_path, "styles/report.css", "/* mine */")
    )


@pytest.mark.parametrize(
    "broken",
    [
        ("styles/report.css", "p {} </STYLE> <p>", "would end it early"),
        ("templates/report.js", "let a = '</script>'", "would end it early"),
        ("templates/report.html.jinja", "<p>\n{% if %}", "line 2"),
    ],
)
def test_a_broken_shelf_file_is_named(make, root, tmp_path, broken):
    name, text, said = broken
    with pytest.raises(ShelfError, match=re.escape(said)) as caught:
        as_html(make.report(), shelves=own(root, tmp_path, name, text))
    assert name in str(caught.value)


def test_a_missing_template_is_named(make, tmp_path):
    with pytest.raises(SourceMissingError, match=r"report\.css"):
        as_html(make.report(), shelves=Shelves(tmp_path))
