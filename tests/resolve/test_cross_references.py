"""Every cross-reference of four texts, as judged by eye: found, resolved, certain, and nothing else.

``cross_references.csv`` has one row for each citation in reading order: the provision it stands in, its first words
and what it points to. A search for the words of the field, which knows nothing of the scanner, shows that none is left
out.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

import pytest

from legalgraph.build.links import own_words, results_in
from legalgraph.catalogue import load
from legalgraph.model import Citation, Confidence, Version
from legalgraph.resolve import Known
from legalgraph.resolve.pointing import whole
from legalgraph.shelves import Shelves

pytestmark = pytest.mark.sources

TABLE = Path(__file__).with_name("cross_references.csv")
#: So many words of a citation stand in the table.
WORDS_SHOWN = 8
TEXTS = ("smuggling-protocol", "tfeu", "draft-declaration-2017", "draft-declaration-2023")
#: Of the TFEU, Title V of Part Three.
TITLE_V = re.compile(r"tfeu/art_(?:6[7-9]|7\d|8\d)(?:/|$)")
#: Words with which places and instruments are named, whoever looks for them.
WORDS = re.compile(
    r"""\b(?: (?:sub-?)?(?:articles?|paragraphs?) | points? | indents? | chapters? | titles? | sections? | annex(?:es)?
      | preambles? | preambular | protocols? | conventions? | treat(?:y|ies) | charters? | covenants? | declarations?
      | compacts? | agenda | statutes? | thereof | therein | thereto | hereof )\b""",
    re.IGNORECASE | re.VERBOSE,
)
#: Where such words stand and cite nothing: the words, and what they say instead.
NOT_CITED = {
    "smuggling-protocol/preamble/para_7": [("international convention against", "one still to be written")],
    "smuggling-protocol/art_10/para_1/point_a": [("destination points", "places on a map")],
    "smuggling-protocol/art_11/para_3": [("international conventions", "any")],
    "smuggling-protocol/art_14/para_2/point_d": [("points of entry", "places on a map")],
    "smuggling-protocol/art_18/para_8": [("applicable treaty", "any")],
    "smuggling-protocol/art_19/para_1": [("contained therein", "in the two just cited")],
    "smuggling-protocol/conclusions": [("authorized thereto", "to sign")],
    "tfeu/art_78/para_1": [("other relevant treaties", "any")],
    "draft-declaration-2017/preamble/para_1": [
        ("expressed therein", "in the Charter just cited"),
        ("treaties", "any"),
    ],
    "draft-declaration-2017/preamble/para_4": [("recognized therein", "in the two just cited")],
    "draft-declaration-2017/preamble/para_9": [
        ("human rights treaties", "all, of which some are then cited")
    ],
    "draft-declaration-2017/art_2/point_c": [("human rights treaties", "any")],
    "draft-declaration-2017/art_4/para_2": [("human rights treaties", "any")],
    "draft-declaration-2023/preamble/para_1": [("expressed therein", "in the Charter just cited")],
    "draft-declaration-2023/preamble/para_7": [("recognized therein", "in the two just cited")],
    "draft-declaration-2023/art_8/para_2": [("human rights treaties", "any")],
}


def is_judged(key: str) -> bool:
    """Whether the provision is one of those that were read; a title page cites nothing, it is cited."""
    return not key.endswith("/front") and (not key.startswith("tfeu/") or TITLE_V.match(key) is not None)


def judged(instrument: str) -> list[tuple[str, str, list[str]]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [(row["citing"], row["words"], row["cited"].split()) for row in csv.DictReader(file)]
    return [row for row in rows if row[0].startswith(f"{instrument}/")]


@pytest.fixture(scope="module")
def known(official_texts: Mapping[str, Version]) -> Known:
    return Known.of(load(Shelves.find(None)).instruments, official_texts.values())


@pytest.fixture(scope="module", params=TEXTS)
def found(request, official_texts, known):
    """A text, and all that is found in its provisions."""
    version = official_texts[request.param]
    return version, [(key, one) for key, one in results_in(version, known) if is_judged(key)]


def test_every_cross_reference_is_resolved_as_judged(found):
    version, results = found
    shown = [
        (
            key,
            _short(mention.text),
            [whole(one) if isinstance(one, Citation) else "?" for _, one in elements],
        )
        for (key, mention), elements in groupby(results, key=lambda one: (one[0], one[1].mention))
    ]
    expected = judged(version.instrument)
    assert expected
    assert shown == expected


def test_every_cross_reference_is_certain(found):
    _, results = found
    assert {one.confidence for _, one in results} == {Confidence.CERTAIN}


def test_no_word_that_names_a_place_or_an_instrument_is_left_out(found):
    version, results = found
    covered = {at for _, one in results for at in range(one.mention.span.start, one.mention.span.end)}
    left = [
        (provision.key, word.group())
        for provision, span in own_words(version)
        if is_judged(provision.key)
        for word in WORDS.finditer(version.text, span.start, span.end)
        if word.start() not in covered and not _is_excused(version.text, word.start(), provision.key)
    ]
    assert left == []


def _is_excused(text: str, at: int, key: str) -> bool:
    """Whether the word stands among some that cite nothing."""
    return any(
        found.start() <= at < found.end()
        for words, _ in NOT_CITED.get(key, [])
        for found in re.finditer(re.escape(words), text[: at + len(words)])
    )


def _short(words: str) -> str:
    return " ".join(words.split()[:WORDS_SHOWN])
