"""Every official file that is a text of an instrument: read by the reader it should be, its articles all there and
consecutive as the file has them, and nothing unplaced but what is known and listed.

``every_source.csv`` is the table of what must be there: the articles as ranges ("1-6 6a 7-35"), or how many. It was
checked against the folder's own description and against counts made without the readers.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from legalgraph.catalogue import load
from legalgraph.containers import pack
from legalgraph.model import Version, Wanted
from legalgraph.readers import READERS, read
from legalgraph.shelves import Shelves
from legalgraph.sources import _in_order

pytestmark = pytest.mark.sources

TABLE = Path(__file__).with_name("every_source.csv")
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
#: What lies among the texts and is none: descriptions, licences, metadata, and one file broken on purpose.
NO_TEXT = re.compile(
    r"(?:MANIFEST\.jsonl|README\.(?:md|txt)|SOURCES\.md|NOTICE|LICENSE|DATA_LICENSE|license|meta(?:data)?\.json)$"
    r"|/pact-2024/index\.json$|/schema/treaty\.json$|\.notice\.xml$|/records\.jsonl$|/broken-cat/cat\.json$"
)
#: What is printed before an article's words, in the languages held.
ARTICLE = re.compile(r"(?:Article|Artículo|Artikel|Articolo|Άρθρο|Art\.)\s", re.IGNORECASE)
#: Articles that cannot be placed, since the file prints their number twice.
NUMBERED_TWICE = {"regional/european-social-charter/BWBV0001021.md"}


@pytest.fixture(scope="module")
def shapes():
    return load(Shelves.find()).shapes


@pytest.fixture(scope="module")
def version(shared, shapes):
    held: dict[tuple[str, ...], Version] = {}

    def of(row):
        key = (row["file"], row["part"], row["language"])
        if key not in held:
            shape = shapes[row["shape"]] if row["shape"] else None
            wanted = Wanted("x", row["language"], row["file"], row["part"], shape)
            held[key] = read(data_of(shared / "sources", row["file"]), wanted, "json" if shape else "")
        return held[key]

    return of


def data_of(folder, file):
    if "*" not in file:
        return (folder / file).read_bytes()
    return pack(sorted(folder.glob(file), key=_in_order))


def identified(row):
    return " ".join(filter(None, (row["file"].rpartition("/sources/")[2], row["part"], row["language"])))


def test_every_file_is_in_the_table(shared):
    folder = shared / "sources"
    listed = {path for row in ROWS for path in folder.glob(row["file"].replace("[", "[[]"))}
    files = {path for path in folder.rglob("*") if path.is_file()}
    assert sorted(str(path) for path in files - listed if not NO_TEXT.search(path.as_posix())) == []
    assert len(ROWS) > 190


@pytest.mark.parametrize("row", ROWS, ids=identified)
def test_a_text_has_all_its_articles(version, row):
    text = version(row)
    assert text.reader == row["reader"]
    assert articles(text, row["articles"]) == row["articles"]


def articles(version, wanted):
    """The articles as the table writes them."""
    counted = re.fullmatch(r"\d+ (articles|sections|objectives)", wanted)
    numbers = [one.number for one in version.provisions if one.kind == "art" and "/" not in one.path]
    if not counted:
        return " ".join(ranges(numbers))
    kind = {"articles": "art", "sections": "sec", "objectives": "objective"}[counted[1]]
    there = [one for one in version.provisions if one.kind == kind and (kind == "sec" or "/" not in one.path)]
    return f"{len(there)} {counted[1]}"


def ranges(numbers: list[str]) -> Iterator[str]:
    """1, 2, 3, 5a as "1-3", "5a"."""
    at = 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and follows(numbers[end], numbers[end + 1]):
            end += 1
        yield numbers[at] if at == end else f"{numbers[at]}-{numbers[end]}"
        at = end + 1


def follows(one, other):
    return one.isdecimal() and other.isdecimal() and int(other) == int(one) + 1


@pytest.mark.parametrize("row", ROWS, ids=identified)
def test_what_is_unplaced_is_known_and_is_no_article(version, row):
    unplaced = version(row).unplaced
    assert len(unplaced) == int(row["unplaced"]), [one.text[:80] for one in unplaced]
    lost = [one.text[:80] for one in unplaced if ARTICLE.match(one.text)]
    assert not lost or row["file"] in NUMBERED_TWICE


@pytest.mark.parametrize("row", ROWS, ids=identified)
def test_keys_are_unique_and_siblings_do_not_overlap(version, row):
    text = version(row)
    spans = {one.key: one.span for one in text.provisions}
    assert len(spans) == len(text.provisions)
    ends: dict[str, int] = {}
    for one in text.provisions:
        assert one.parent == "x" or spans[one.parent].covers(one.span), one.key
        assert ends.get(one.parent, 0) <= one.span.start, one.key
        ends[one.parent] = one.span.end


def test_every_reader_has_a_real_text_but_those_said_to_be_untried():
    tried = {row["reader"] for row in ROWS}
    assert {reader.name for reader in READERS} - tried == {"word"}


LANGUAGES = [
    ("eu/tfeu/2012-10-26/en.html", "eu/tfeu/2012-10-26/fr.html"),
    ("eu/teu/2012-10-26/en.html", "eu/teu/2012-10-26/fr.html"),
    ("eu/charter/2012-10-26/en.xml", "eu/charter/2012-10-26/fr.xml"),
    ("un/udhr/eng.html", "un/udhr/fra.html"),
    ("un/udhr/eng.html", "un/udhr/ell_monotonic.html"),
    *(
        (row["file"], row["file"].replace("/en.", "/fr."))
        for row in ROWS
        if "single-articles" in row["file"] and "/en." in row["file"]
    ),
]


@pytest.mark.parametrize(("one", "other"), LANGUAGES)
def test_language_versions_share_their_keys(version, one, other):
    rows = {row["file"]: row for row in ROWS}
    assert [each.key for each in version(rows[one]).provisions] == [
        each.key for each in version(rows[other]).provisions
    ]
