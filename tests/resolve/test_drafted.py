"""Places in a United States statute: one section as an instrument, and a statute with several."""

from __future__ import annotations

import pytest

from legalgraph.model import Citation, Instrument, Outlined, Pinpoint
from legalgraph.resolve import Known
from legalgraph.resolve.place import find_place
from legalgraph.resolve.running import read
from legalgraph.scan import scan

SECTION = """
subsec_a subsec_a/para_1 subsec_a/para_1/subpara_A subsec_a/para_1/subpara_A/clause_i subsec_a/para_1/subpara_A/clause_v
subsec_a/para_1/subpara_A/clause_v/subclause_I subsec_a/para_1/subpara_B subsec_a/para_1/subpara_B/clause_i
subsec_a/para_2 subsec_b subsec_b/para_1
"""
STATUTE = "sec_7 sec_7/subsec_a sec_7/subsec_a/para_1 sec_8 sec_8/subsec_a sec_8/subsec_b"


def outline(paths):
    return tuple(Outlined(path, parent=path.rpartition("/")[0]) for path in paths.split())


INSTRUMENTS = (
    Instrument(
        "section",
        "Lanterns",
        "99 USC 7",
        "statute",
        identifiers={"usc": ("99 USC 7",)},
        outline=outline(SECTION),
    ),
    Instrument("statute", "Lamp Act", "Lamp Act", "statute", outline=outline(STATUTE)),
    Instrument(
        "treaty", "Treaty", "Treaty", "treaty", outline=outline("art_7 art_7/para_1 art_7/para_1/point_a")
    ),
)
PARA = "subsec_a/para_1"
#: What is scanned, where it stands, what it is.
PLACES = [
    ("point_a/para_1/point_A/point_i", "section", f"section/{PARA}/subpara_A/clause_i", "by the marks alone"),
    ("art_7/point_a/para_1", "section", "section/subsec_a/para_1", "the section that the instrument is"),
    ("sec_7", "section", "section", "that section as a whole"),
    ("sec_this", "section/subsec_a", "section", "which calls itself this section"),
    ("title_99/sec_7/point_a", "section/subsec_a", "section/subsec_a", "its own title, said in full"),
    ("title_this/sec_7", "section/subsec_a", "section", "or pointed at"),
    ("title_98/sec_7", "section/subsec_a", "", "a section of another title is none of its own"),
    ("sec_9/point_a", "section/subsec_a", "section+sec_9/point_a", "another section is of another text"),
    (
        "point_A/point_i",
        f"section/{PARA}/subpara_B/clause_i",
        f"section/{PARA}/subpara_A/clause_i",
        "of the same paragraph",
    ),
    (
        "point_A/point_v/point_I",
        f"section/{PARA}/subpara_B/clause_i",
        f"section/{PARA}/subpara_A/clause_v/subclause_I",
        "and deeper",
    ),
    ("para_2", f"section/{PARA}/subpara_A", "section/subsec_a/para_2", "of the same subsection"),
    ("para_1", "section/subsec_b/para_1", "section/subsec_b/para_1", "the nearest"),
    ("point_b", "section/subsec_a/para_1", "section/subsec_b", "a subsection of the same section"),
    ("sec_8/point_b", "statute", "statute/sec_8/subsec_b", "a section of a statute"),
    ("point_b", "statute/sec_8/subsec_a", "statute/sec_8/subsec_b", "of the section it stands in"),
    ("para_1", "statute/sec_7/subsec_a", "statute/sec_7/subsec_a/para_1", "of the subsection it stands in"),
    ("art_7/para_1/point_a", "treaty", "treaty/art_7/para_1/point_a", "a treaty is read as ever"),
]


@pytest.fixture(scope="module")
def world():
    return Known.of({one.id: one for one in INSTRUMENTS})


@pytest.mark.parametrize(("steps", "standing", "expected", "why"), PLACES, ids=[row[3] for row in PLACES])
def test_places(world, steps, standing, expected, why):
    instrument, _, path = standing.partition("/")
    found = find_place(instrument, Pinpoint.parse(steps), world, standing if path else "")
    assert found.key + (f"+{found.missing}" if found.missing else "") == expected, why


#: A text in a section of the Code, and what its citations come to: a key, or why there is none.
RUNNING = [
    ("chapter 4 of title 98", ["title 98 of the United States Code is not in the catalogue"]),
    ("chapter 4 of this title", ["title 99 of the United States Code is not in the catalogue"]),
    (
        "chapter 4 of title 98, including section 7(a) of such title",
        ["title 98 of the United States Code is not in the catalogue", "98 USC 7 is not in the catalogue"],
    ),
    (
        "42 U.S.C. § 4 and section 7(a) of such title",
        ["42 USC 4 is not in the catalogue", "42 USC 7 is not in the catalogue"],
    ),
    ("section 7(a) of such title", ["what “such title” points back to was not found before it"]),
    ("paragraph (2) of such subsection", ["what “such subsection” points back to was not found before it"]),
    ("section 7(b), and paragraph (1) of such subsection", ["section/subsec_b", "section/subsec_b/para_1"]),
]


@pytest.mark.parametrize(("text", "expected"), RUNNING, ids=[row[0] for row in RUNNING])
def test_what_is_said_of_another_title(world, text, expected):
    results = read(text, scan(text, world.names), world, "section/subsec_a")
    assert [one.target if isinstance(one, Citation) else one.reason for one in results] == expected


def test_a_text_called_articles_calls_itself_these_articles():
    articles = Instrument("lamps", "Articles on Lamps", "Lamp Articles", "articles", outline=outline("art_1"))
    world = Known.of({"lamps": articles})
    [result] = read("under these articles", scan("under these articles", world.names), world, "lamps/art_1")
    assert isinstance(result, Citation)
    assert result.target == "lamps"
