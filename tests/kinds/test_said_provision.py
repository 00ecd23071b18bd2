"""Provisions pointed at again without their numbers."""

from __future__ import annotations

import pytest

from legalgraph.kinds import said_provision

TEXTS = [
    ("in that Article", [("that Article", "art_preceding")]),
    ("and those paragraphs", [("those paragraphs", "para_all preceding")]),
    ("under the said\nAnnexes", [("the said\nAnnexes", "annex_all preceding")]),
    ("in that Article, which", [("that Article", "art_preceding")]),
    ("in that Article 5", []),
    ("in that paragraph (a)", []),
    ("those articles of the Convention", []),
    ("at that point of that section", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[row[0] for row in TEXTS])
def test_what_is_pointed_at(found, text, expected):
    mentions = found(said_provision, text)
    assert [(one.text, str(one.pinpoints[0])) for one in mentions] == expected
