"""A whole text, from its words to what each citation points to."""

from __future__ import annotations

import pytest

from legalgraph.model import Citation, Instrument, Outlined
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved

CONVENTION = Instrument(
    "lamps", "Convention on the Lighting of Lamps", "Lamps Convention", "treaty",
    outline=tuple(Outlined(f"art_{number}") for number in range(1, 40)),
)  # fmt: skip
REGULATION = Instrument(
    "wicks",
    "Regulation (EU) No 604/2013",
    "Wick Regulation",
    "regulation",
    outline=(
        Outlined("art_13"),
        Outlined("annex_III", parent=""),
        Outlined("annex_III/art_4", parent="annex_III"),
    ),
    identifiers={"celex": ("32013R0604",), "oj": ("OJ L 180, 29.6.2013, p. 31",)},
)
KNOWN = Known.of({one.id: one for one in (CONVENTION, REGULATION)})

TEXTS = [
    (
        "Article 31 of the Lamps Convention protects. The Wick Regulation came later. Article 31 is about oil.",
        [("lamps/art_31", "certain"), ("wicks", "certain"), ("?", "undecided")],
        "a place is not lent on once another instrument was named",
    ),
    (
        "Lamps Convention arts. 12, 13, & 14",
        [("lamps/art_12", "certain"), ("lamps/art_13", "certain"), ("lamps/art_14", "certain")],
        "the last of a list after “, &”",
    ),
    (
        "article 13, and Annex III, article 4, of the Wick Regulation",
        [("wicks/art_13", "certain"), ("wicks/annex_III/art_4", "certain")],
        "what is printed before the second place is said of it alone",
    ),
    ("See [2013] OJ L180/31.", [("wicks", "certain")], "at a sentence's end"),
    (
        "The Lamps Convention binds. The Convention which drafted the Charter met.",
        [("lamps", "certain"), ("?", "none")],
        "a body that is called a convention",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[2] for row in TEXTS])
def test_what_a_text_cites(text, expected, why):
    found = [one for _, results in resolved(text, KNOWN) for one in results]
    said = [(one.target if isinstance(one, Citation) else "?", str(one.confidence)) for one in found]
    assert said[: len(expected)] == expected, why
