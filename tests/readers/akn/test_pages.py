"""Akoma Ntoso shown as HTML in an export of an invented collection, then in the African Union's."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.akn.pages import AknHtml

LAMPS, OIL = "/akn/xx/act/lamps", "/akn/xx/act/oil"


@pytest.fixture(scope="module")
def export(root):
    return (root / "tests" / "fixtures" / "readers" / "akn_export.json").read_bytes()


def read(data, part=""):
    return AknHtml().read(data, Wanted("x", "en", "export.json", part=part))


def paths(text):
    return [one.path for one in text.provisions]


@pytest.mark.parametrize(
    ("part", "keys"),
    [
        (
            LAMPS,
            """front preamble preamble/para_1 chp_1 art_1 art_1/point_a art_1/point_a/point_i art_1/point_a/point_ii
            art_1/point_b division_1 art_2 art_2/para_1 art_2/para_2 art_3 art_3/point_a conclusions""",
        ),
        (f"{OIL}/eng@2009-05-01", "front sec_1 sec_1/subsec_1 sched sched/table_1"),
        ("2", "front sec_1 sec_1/subsec_1 sched sched/table_1"),
    ],
)
def test_every_part_has_its_key(export, part, keys):
    assert paths(read(export, part)) == keys.split()


def test_titles_are_parted_and_notes_kept(export):
    text = read(export, LAMPS)
    headings = {one.path: one.heading for one in text.provisions if one.heading}
    assert headings == {"chp_1": "Meaning", "division_1": "Oil", "art_2": "Sale"}
    assert text.notes == {"commencement-date": "Commenced on 1 May 2001", "1": "At Lamport."}
    assert "HAVE AGREED AS FOLLOWS:\nChapter 1\nMeaning\nArticle 1\nIn this Treaty:" in text.text


def test_the_expression_says_the_day(export):
    assert read(export, f"{OIL}/eng@2009-05-01").dated == "2009-05-01"


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ("", r"holds 4 texts.*lamps/eng@2001-05-01; .*oil/eng@2009-05-01"),
        (OIL, r"holds 2 texts.*oil/eng@2001-05-01; .*oil/eng@2009-05-01\.$"),
        ("/akn/xx/act/wicks", "has no text “/akn/xx/act/wicks”. It has"),
        ("/akn/xx/doc/empty", "has no text"),
        ("/akn/xx/doc/note", "another HTML than Akoma Ntoso"),
    ],
)
def test_a_text_must_be_named_that_is_held(export, part, why):
    with pytest.raises(UnreadableInputError, match=why):
        read(export, part)


def test_an_export_of_one_text_needs_no_name(export):
    records = json.loads(export)
    alone = json.dumps([record for record in records if record["pk"] == 1]).encode()
    assert paths(read(alone)) == paths(read(export, LAMPS))


def test_a_page_alone_is_read_too(export):
    page = next(
        each["fields"]["content_html"] for each in json.loads(export) if "content_html" in each["fields"]
    )
    assert paths(read(page.encode())) == paths(read(export, LAMPS))


def test_other_pages_and_exports_are_declined():
    assert "no Akoma Ntoso" in AknHtml().declines(b"<html><p class='akn'>Article 1</p></html>")
    assert "no Akoma Ntoso" in AknHtml().declines(b'[{"fields": {"html": "<p>Article 1</p>"}}]')


# --- the African Union's

# Part, its last article, section or paragraph, how many of these, how much is unplaced.
OFFICIAL = [
    ("/akn/aa-au/act/charter/2007/elections-democracy-and-governance", "art_53", 53, 0),
    ("/akn/aa-au/act/charter/2007/democracy-elections-and-governance", "art_53", 53, 0),
    ("/akn/aa-au/act/pact/2005/non-aggression-and-common-defence", "art_23", 23, 1),  # point m) twice
    ("/akn/aa-au/act/1969/civil-aviation-commission", "subdivision_6/para_16", 17, 0),  # 4.1 and 4.2
    ("/akn/aa-au/doc/activity-report/2017/nn", "para_11.0", 34, 0),
    ("/akn/za/act/1979/70/eng@2020-10-22", "sec_19", 20, 0),
]
PARTS = [row[0] for row in OFFICIAL]
WORD = re.compile(r"[^\W\d_]+|\d+")


@pytest.fixture(scope="module")
def african(shared):
    return (shared / "sources" / "regional" / "au-akn" / "sample_documents.json").read_bytes()


@pytest.mark.sources
@pytest.mark.parametrize(("part", "last", "count", "unplaced"), OFFICIAL, ids=PARTS)
def test_official_texts_are_whole(african, part, last, count, unplaced):
    text = read(african, part)
    kind = next(one.kind for one in text.provisions if one.path == last)
    units = [one.path for one in text.provisions if one.kind == kind and not one.path.startswith("preamble")]
    assert (units[-1], len(units), len(text.unplaced)) == (last, count, unplaced)


@pytest.mark.sources
@pytest.mark.parametrize("part", PARTS)
def test_hardly_a_word_is_lost(african, part):
    text = read(african, part)
    records = json.loads(african)
    number = next(
        record["pk"]
        for record in records
        if part in (record["fields"].get("work_frbr_uri"), record["fields"].get("expression_frbr_uri"))
    )
    html = next(
        record["fields"]["content_html"]
        for record in records
        if record["pk"] == number and "content_html" in record["fields"]
    )
    page = html[html.index("akn-akomaNtoso") :]
    visible = Counter(WORD.findall(re.sub(r"&\w+;|<sup>\s*(?:<a[^<>]*>)?|<[^<>]*>", " ", page)))
    held = Counter(
        WORD.findall(re.sub(r"(\d)(st|nd|rd|th)\b", r"\1 \2", "\n".join([text.text, *text.notes.values()])))
    )
    assert sum((visible - held).values()) <= 0.005 * sum(visible.values())
