"""The invented treaties: marked as such, read whole, and described by their shelf as they stand."""

from __future__ import annotations

import csv
import tomllib
from functools import lru_cache
from pathlib import Path

import pytest

from legalgraph.catalogue import Catalogue, load
from legalgraph.model import Catalogued, Coding, ConceptCoding, Version, Wanted
from legalgraph.readers import read
from legalgraph.shelves import Shelves

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MARK = "invented for the examples of legalgraph"
FILES = {
    "model-convention": ("model-convention.html", "eurlex-html"),
    "model-protocol": ("model-protocol.md", "treaty-markdown"),
}
QUOTES = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'"})


@lru_cache
def version(instrument: str, language: str = "en") -> Version:
    name, _ = FILES[instrument]
    data = (EXAMPLES / "texts" / name).read_bytes()
    return read(data, Wanted(instrument, language, name))


@lru_cache
def catalogue() -> Catalogue:
    return load(Shelves.find(EXAMPLES))


def ours(keys: str) -> list[str]:
    return [key for key in keys.split() if key.partition("/")[0] in FILES]


def words(key: str) -> str:
    """What the text says at a key, on one line and with straight quotes."""
    held = version(key.partition("/")[0])
    texts = [held.words_of(one) for one in held.provisions if one.key == key] if "/" in key else [held.text]
    assert texts, f"no provision {key}"
    return folded(texts[0])


def folded(text: str) -> str:
    return " ".join(text.translate(QUOTES).split())


def citations() -> list[Catalogued]:
    return [one for instrument in FILES for one in catalogue().instruments[instrument].citations]


def codings() -> list[Coding]:
    return [one for one in catalogue().codings if ours(one.citing)]


def expressions() -> list[ConceptCoding]:
    return [one for one in catalogue().expressions if ours(one.provision)]


@pytest.mark.parametrize("instrument", FILES)
def test_each_text_says_at_its_head_that_it_is_invented(instrument: str) -> None:
    name, reader = FILES[instrument]
    assert MARK in (EXAMPLES / "texts" / name).read_text(encoding="utf-8")[:700]
    assert MARK in version(instrument).text[:300]
    entry = tomllib.loads((EXAMPLES / "instruments" / f"{instrument}.toml").read_text(encoding="utf-8"))
    assert (entry["invented"], entry["status"]) == (True, "invented")
    assert MARK in entry["title"]
    assert [text["reader"] for text in entry["texts"]] == [reader]


@pytest.mark.parametrize(
    ("instrument", "articles", "chapters", "provisions"),
    [
        # The convention has headings of chapters only; it ends with a date and no signatures.
        ("model-convention", 14, ["1", "2", "3", "4"], 73),
        # The protocol's chapters have bare roman numbers; its Dutch half is another version.
        ("model-protocol", 12, ["I", "II", "III"], 59),
    ],
)
def test_each_text_is_read_whole(
    instrument: str, articles: int, chapters: list[str], provisions: int
) -> None:
    held = version(instrument)
    assert [one.number for one in held.provisions if one.kind == "art"] == [
        str(number) for number in range(1, articles + 1)
    ]
    assert [one.number for one in held.provisions if one.kind == "chp"] == chapters
    assert (len(held.provisions), held.unplaced) == (provisions, ())


@pytest.mark.parametrize(
    ("key", "begins"),
    [
        ("model-convention/preamble/para_7", "DETERMINED to found help"),
        ("model-convention/art_1", "This Convention has three purposes"),
        ("model-convention/art_2/para_1/point_b/point_iii", "information, interpretation"),
        ("model-convention/art_4/para_2/subpara_2", "No restriction may be imposed"),
        ("model-convention/art_5/point_b", "a helper, on account of"),
        ("model-convention/art_13/para_2/subpara_2", "For a State that ratifies"),
        ("model-protocol/preamble/para_5", "Resolved to punish the sale"),
        ("model-protocol/art_3/point_c/point_ii", "That is used by a person"),
        ("model-protocol/art_5/para_1/point_b/point_i", "In order to make"),
        ("model-protocol/art_7/subpara_2", "They shall be heard as witnesses"),
    ],
)
def test_each_form_of_provision_is_where_its_key_says(key: str, begins: str) -> None:
    assert words(key).startswith(begins)


def test_the_dutch_half_is_a_version_of_its_own_in_part() -> None:
    dutch = version("model-protocol", "nl")
    assert [one.number for one in dutch.provisions if one.kind == "art"] == ["1", "2", "3", "6"]
    assert "verzonnen voor de voorbeelden van legalgraph" in dutch.text
    assert "DONE at" not in dutch.text


@pytest.mark.parametrize("instrument", FILES)
def test_outline_and_text_have_the_same_provisions_in_the_same_order(instrument: str) -> None:
    outline = [one.path for one in catalogue().instruments[instrument].outline]
    text = [one.path for one in version(instrument).provisions if one.kind not in {"front", "conclusions"}]
    assert outline == text


@pytest.mark.parametrize("instrument", FILES)
def test_outline_and_text_agree_what_is_a_part_of_what(instrument: str) -> None:
    outline = {
        one.path: f"{instrument}/{one.parent}".rstrip("/")
        for one in catalogue().instruments[instrument].outline
    }
    text = {one.path: one.parent for one in version(instrument).provisions}
    assert outline.items() <= text.items()


@pytest.mark.parametrize("instrument", FILES)
def test_no_gist_repeats_the_text(instrument: str) -> None:
    for one in catalogue().instruments[instrument].outline:
        assert not one.gist or one.gist.rstrip(".") not in words(f"{instrument}/{one.path}")


@pytest.mark.parametrize("one", citations(), ids=lambda one: f"{one.citing}-{one.cited}")
def test_listed_citations_stand_in_the_text(one: Catalogued) -> None:
    assert one.words in words(one.citing)
    assert not ours(one.cited) or words(one.cited)


@pytest.mark.parametrize("one", codings(), ids=lambda one: f"{one.citing}-{one.cited}")
def test_coded_links_are_listed_and_rest_on_words_of_the_text(one: Coding) -> None:
    assert (one.citing, one.cited) in {(each.citing, each.cited) for each in citations()}
    assert one.words in words(one.citing)


@pytest.mark.parametrize("one", expressions(), ids=lambda one: f"{one.provision}-{one.concept}")
def test_coded_concepts_rest_on_words_of_the_text(one: ConceptCoding) -> None:
    assert one.words in words(one.provision)


@pytest.mark.parametrize("instrument", FILES)
def test_declared_descent_stands_in_the_text(instrument: str) -> None:
    relations = catalogue().instruments[instrument].relations
    assert relations
    assert all(one.words in words(one.source) for one in relations)


def test_all_that_the_codebook_offers_for_links_is_used_in_the_examples() -> None:
    assert {one.tag for one in codings()} == {
        "solidarity-enabling",
        "criminalising",
        "neutral",
        "contested",
    }


def test_the_chapters_table_names_provisions_that_exist_but_for_article_99() -> None:
    with (EXAMPLES / "manuscript.expected.csv").open(encoding="utf-8", newline="") as file:
        keys = {key for row in csv.DictReader(file) for key in ours(row["keys"])}
    existing = {one.key for instrument in FILES for one in version(instrument).provisions} | set(FILES)
    assert keys - existing == {"model-convention/art_99"}
