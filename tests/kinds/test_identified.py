"""What is found by an identifier: United Nations documents and resolutions, treaty series, web addresses."""

from __future__ import annotations

import pytest

from legalgraph.kinds import treaty_series, un_document, un_resolution, web

TEXTS = [
    (un_document, "(A/HRC/35/35).", ["A/HRC/35/35"], "without the sentence's punctuation"),
    (un_document, "UN Doc. A/72/171, A/71/280", ["A/72/171", "A/71/280"], "several"),
    (un_document, "https://undocs.org/A/HRC/35/35", [], "not inside an address"),
    (un_resolution, "General Assembly\nresolution 54/212", ["A/RES/54/212"], "over a line break"),
    (un_resolution, "UNGA Res 2625 (XXV)", ["A/RES/2625(XXV)"], "by the session"),
    (treaty_series, "189 U.N.T.S. 137 and 606 UNTS 267", ["189 UNTS 137", "606 UNTS 267"], "in any typing"),
    (web, "<https://example.org/a_(b)>.", ["https://example.org/a_(b)"], "its own brackets stay"),
    (web, "(see https://example.org/a)", ["https://example.org/a"], "the sentence's do not"),
    (web, "www.example.org/a, and so on", ["www.example.org/a"], "without a scheme"),
    (web, "*https://example.org/*", ["https://example.org/"], "without the asterisks of italics"),
]


@pytest.mark.parametrize(("kind", "text", "expected", "why"), TEXTS, ids=[row[1] for row in TEXTS])
def test_identifiers_in_normal_form(found, kind, text, expected, why):
    assert [mention.identifier for mention in found(kind, text)] == expected, why
