"""JSON, article files, compacts and marked web pages on the official texts: what must be there, and nothing lost.

Damage in the collections is listed here with what it does to the text; it is never mended.
"""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from legalgraph.catalogue.shapes import read_shapes
from legalgraph.containers import pack
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.shaped.reader import JsonText
from legalgraph.readers.treaties.article_files import ArticleFiles
from legalgraph.readers.treaties.article_html import ArticleHtml
from legalgraph.readers.treaties.objectives_markdown import ObjectivesMarkdown
from legalgraph.shelves import Shelves

pytestmark = pytest.mark.sources

SHAPES = read_shapes(Shelves.find().files("instruments", "", "shapes").values())
FLAT, GLUED, FOUR = "act-as-flat-text", "act-as-glued-text", "act-in-four-fields"
PACT, TREATY, TWO = "act-by-article", "treaty-by-article", "treaty-in-two-languages"
# File, shape, articles, numbered recitals, pieces unplaced.
ACTS = [
    ("eu/acts-flat-json/32001L0055.json", GLUED, 34, 26, 1),  # annex I is a picture
    ("eu/acts-flat-json/32003L0086.json", GLUED, 22, 18, 0),
    ("eu/acts-flat-json/32008L0115.json", FLAT, 23, 30, 0),
    ("eu/acts-flat-json/32009L0052.json", FLAT, 19, 39, 0),
    ("eu/acts-flat-json/32011L0095.json", FLAT, 42, 53, 0),
    ("eu/acts-flat-json/32013L0032.json", FLAT, 55, 62, 0),
    ("eu/acts-flat-json/32013L0033.json", FLAT, 34, 37, 0),
    ("eu/acts-flat-json/32013R0603.json", FLAT, 46, 54, 0),
    ("eu/acts-flat-json/32013R0604.json", FLAT, 49, 42, 0),
    (
        "eu/acts-flat-json/32016R0399.json",
        FLAT,
        45,
        44,
        3,
    ),  # a picture; calls of notes whose signs are pictures
    ("eu/acts-flat-json/32019R1896.json", FLAT, 124, 133, 0),
    ("eu/acts-eurlex57k/32001L0051.json", FOUR, 9, 10, 0),
    ("eu/acts-eurlex57k/32002L0090.json", FOUR, 7, 8, 0),
    ("eu/pact-2024/ammr.json", PACT, 85, 94, 0),
    ("eu/pact-2024/apr.json", PACT, 79, 108, 0),
    ("eu/pact-2024/cfmr.json", PACT, 20, 68, 0),
    ("eu/pact-2024/eurodac.json", PACT, 63, 99, 0),
    ("eu/pact-2024/qr.json", PACT, 42, 78, 0),
    ("eu/pact-2024/rbpr.json", PACT, 14, 25, 0),
    ("eu/pact-2024/rcd.json", PACT, 38, 77, 0),
    ("eu/pact-2024/sr.json", PACT, 25, 67, 0),
    ("eu/pact-2024/urfa.json", PACT, 16, 51, 0),
]
TREATIES = [
    ("un/icrmw/cmw.json", TREATY, 93, 0, 0),
    ("un/vclt/vclt.json", TREATY, 85, 0, 0),
    ("un/arsiwa/intl-wrongul-acts.json", TREATY, 59, 0, 0),
    ("un/cedaw/cedaw.json", TREATY, 30, 0, 0),
    ("un/icerd/icerd.json", TREATY, 25, 0, 0),
    ("regional/achr/achr.json", TREATY, 82, 0, 0),
    ("regional/asean-declaration/asean-hr.json", TREATY, 40, 0, 0),
    *(
        (f"un/open-treaties/{name}.json", TWO, articles, 0, 0)
        for name, articles in [
            ("cat", 33),
            ("crc", 54),
            ("iccpr", 53),
            ("icescr", 31),
            ("refugee", 46),
            ("udhr", 30),
            ("un-charter", 111),
            ("uncac", 71),
            ("vclt", 85),
        ]
    ),
]
CHARTER = ("regional/african-charter/african-charter.json", TREATY, 56, 0, 1)  # a second “3.” in article 29
EVERY = [*ACTS, *TREATIES, CHARTER]
FILES = [(file, shape) for file, shape, *_ in EVERY]
UDHR = {"en": "eng", "fr": "fra", "es": "spa", "it": "ita", "el": "ell_monotonic"}


@pytest.fixture(scope="module")
def version(shared):
    held = {}

    def of(file, shape, language="en"):
        if (file, language) not in held:
            data = (shared / "sources" / file).read_bytes()
            held[file, language] = JsonText().read(data, Wanted("x", language, file, shape=SHAPES[shape]))
        return held[file, language]

    return of


def paths(version, kind="", within=""):
    return [
        one.path
        for one in version.provisions
        if one.kind == (kind or one.kind) and one.path.startswith(within)
    ]


def children(version, parent, kind):
    return [one.number for one in version.provisions if one.parent == f"x/{parent}" and one.kind == kind]


@pytest.mark.parametrize("entry", [*ACTS, *TREATIES], ids=lambda entry: entry[0])
def test_every_article_and_recital_is_there(version, entry):
    file, shape, articles, recitals, unplaced = entry
    text = version(file, shape)
    assert paths(text, "art", "art_") == [f"art_{number}" for number in range(1, articles + 1)]
    assert paths(text, "rec") == [f"rec_{number}" for number in range(1, recitals + 1)]
    assert len(text.unplaced) == unplaced


def test_the_english_african_charter_lacks_what_its_file_lacks(version):
    numbers = [*range(1, 32), 41, *range(45, 69)]
    text = version(*CHARTER[:2])
    assert paths(text, "art", "art_") == [f"art_{number}" for number in numbers]
    assert [one.reason for one in text.unplaced] == ["there is a “x/art_29/para_3” already"]


@pytest.mark.parametrize(
    ("source", "parent", "kind", "numbers"),
    [
        (
            ACTS[0][:2],
            "art_28/para_1/point_a",
            "point",
            ["i", "ii", "iii"],
        ),  # no line break is left in the file
        (ACTS[0][:2], "annex_II", "point", list("abcdef")),
        (ACTS[1][:2], "art_4", "para", list("123456")),
        (ACTS[1][:2], "art_15", "para", list("1234")),  # "under Article 15.4. Member States may"
        (ACTS[8][:2], "art_2", "point", list("abcdefghijklmn")),
        (ACTS[8][:2], "art_2/point_g", "indent", list("1234")),
        (ACTS[8][:2], "chp_VI", "sec", ["I", "II", "III", "IV", "V", "VI"]),
        (ACTS[8][:2], "preamble", "para", list("12345")),
        (ACTS[9][:2], "", "title", ["I", "II", "III", "IV"]),
        (ACTS[12][:2], "art_1/para_1", "point", ["a", "b"]),
        (
            ACTS[13][:2],
            "",
            "part",
            ["II", "III", "IV", "V", "VI", "VII"],
        ),  # the file says of no article: part I
        (ACTS[13][:2], "part_III/chp_V", "sec", ["I", "II", "III", "IV", "V", "VI"]),
        (ACTS[13][:2], "art_81", "point", list("1234567")),  # amendments: quoted articles are no articles
        (TREATIES[0][:2], "art_2/para_2", "point", list("abcdefgh")),
        (TREATIES[0][:2], "preamble", "para", [str(number) for number in range(1, 17)]),
        (TREATIES[1][:2], "annex", "para", list("1234567")),
        (TREATIES[3][:2], "", "part", ["I", "II", "III", "IV", "V", "VI"]),
        (TREATIES[5][:2], "art_6/para_3", "point", list("abcd")),
        (TREATIES[7][:2], "art_4", "para", ["1", "2"]),
        (TREATIES[14][:2], "art_23/para_1/point_a", "point", ["i", "ii"]),
        (CHARTER[:2], "art_7/para_1", "point", list("abcd")),
    ],
)
def test_what_hangs_on_what(version, source, parent, kind, numbers):
    text = version(*source)
    found = (
        children(text, parent, kind)
        if parent
        else [one.number for one in text.provisions if one.kind == kind]
    )
    assert found == numbers


@pytest.mark.parametrize(
    ("source", "path", "first"),
    [
        (ACTS[8][:2], "art_17/para_2/subpara_2", "The request to take charge"),
        (ACTS[11][:2], "art_2/point_a", "the carrier which was"),
        (ACTS[12][:2], "art_1/para_2", "Any Member State may decide not to impose"),
        (ACTS[12][:2], "art_5", "7(1) of the 1990"),  # its heading and first words are not in the file
        (ACTS[13][:2], "rec_1", "The Union, in constituting"),
        (TREATIES[1][:2], "art_3/point_a", "the legal force"),
        (
            CHARTER[:2],
            "art_29/para_4",
            "To preserve and strengthen the national",
        ),  # printed “4.”; it is the fifth
    ],
)
def test_a_span_begins_with_its_own_words(version, source, path, first):
    text = version(*source)
    provision = next(one for one in text.provisions if one.path == path)
    assert text.words_of(provision).startswith(first)


# --- nothing is lost, nothing overlaps


@pytest.mark.parametrize(("file", "shape"), FILES)
def test_hardly_a_sign_is_lost_or_unplaced(version, shared, file, shape):
    text = version(file, shape)
    visible = signs(*seen(json.loads((shared / "sources" / file).read_bytes()), shape))
    held = signs(text.text, *text.notes.values())
    known = 1 if file == CHARTER[0] else 0  # the second “3.”, half a percent of a short text
    missing = sum((visible - held).values()) + sum(len(one.text) for one in text.unplaced[known:])
    assert missing <= 0.005 * sum(visible.values())


def signs(*texts):
    """Letters and figures one by one, for a text that has lost its line breaks has glued words."""
    return Counter(sign for text in texts for sign in re.sub(r"[\W_]", "", text))


def seen(law, shape):
    """The fields an eye reads, chosen without the shape."""
    if shape in (FLAT, GLUED):
        return [law["reference"]]
    if shape == FOUR:
        return [law["header"], law["recitals"], *law["main_body"], law["attachments"]]
    if shape == PACT:
        return [
            law["title"],
            *(one["text"] for one in law["recitals"]),
            *(one["content"] for one in law["articles"]),
        ]
    if shape == TWO:
        texts = (one[field] for one in law["articles"] for field in ("title_en", "content_en"))
        return [law["treaty_en"], law["preamble_en"], *texts]
    entries = [*law["content"]["articles"], *law["content"]["annexes"]]
    return [law["title"], law["content"]["preamble"] or "", *(one["text"] for one in entries)]


def check_spans(text):
    spans = {one.key: one.span for one in text.provisions}
    assert len(spans) == len(text.provisions)
    ends = {}
    for one in text.provisions:
        assert one.parent == "x" or spans[one.parent].covers(one.span)
        assert ends.get(one.parent, 0) <= one.span.start
        ends[one.parent] = one.span.end


@pytest.mark.parametrize("name", ["cat", "iccpr", "refugee", "un-charter", "vclt"])
def test_chinese_articles_have_the_english_numbers(version, name):
    file = f"un/open-treaties/{name}.json"
    assert paths(version(file, TWO, "zh"), "art", "art_") == paths(version(file, TWO), "art", "art_")


def test_a_broken_file_is_refused_with_line_and_column(shared):
    file = "un/broken-cat/cat.json"
    data = (shared / "sources" / file).read_bytes()
    with pytest.raises(UnreadableInputError, match=r"cat\.json, line \d+, column \d+: is no JSON"):
        JsonText().read(data, Wanted("x", "en", file, shape=SHAPES[TREATY]))


@pytest.mark.parametrize(("file", "shape"), FILES)
def test_each_file_is_offered_its_own_shape(shared, file, shape):
    data = (shared / "sources" / file).read_bytes()
    with pytest.raises(UnreadableInputError) as error:
        JsonText().read(data, Wanted("x", "en", file, shapes=tuple(SHAPES.values())))
    assert f"“{FLAT if shape == GLUED else shape}”" in str(error.value)


# --- the other formats


@pytest.fixture(scope="module")
def declarations(shared):
    folder = shared / "sources" / "un" / "udhr"
    return {
        language: ArticleHtml().read((folder / f"{name}.html").read_bytes(), Wanted("x", language, name))
        for language, name in UDHR.items()
    }


@pytest.mark.parametrize("language", UDHR)
def test_the_universal_declaration_has_the_same_keys_in_five_languages(declarations, language):
    text = declarations[language]
    assert paths(text, "art") == [f"art_{number}" for number in range(1, 31)]
    assert children(text, "preamble", "para") == list("1234567")
    assert paths(text) == paths(declarations["en"])
    assert text.unplaced == ()
    check_spans(text)


@pytest.mark.parametrize(("name", "actions"), [("long", 187), ("short", 190)])
def test_the_compact_has_its_objectives(shared, name, actions):
    data = (shared / "sources" / "un" / "gcm" / f"gcms_{name}.md").read_bytes()
    text = ObjectivesMarkdown().read(data, Wanted("x", "en", name))
    assert paths(text, "objective") == [f"objective_{number}" for number in range(1, 24)]
    assert children(text, "objective_9", "point") == list("abcdef")
    assert len(paths(text, "point")) == actions
    assert text.unplaced == ()
    check_spans(text)


def test_the_french_african_charter_is_whole_in_its_files(shared, version):
    folder = shared / "sources" / "regional" / "african-charter-fr"
    files = sorted(folder.glob("**/*.md"), key=lambda path: int(re.search(r"article-(\d+)", path.name)[1]))
    text = ArticleFiles().read(pack(files), Wanted("x", "fr", "charter"))
    assert paths(text, "art") == [f"art_{number}" for number in range(1, 69)]
    assert set(paths(version(*CHARTER[:2]), "art")) <= set(paths(text, "art"))
    assert [one.path for one in text.provisions if one.kind in ("book", "chp")] == [
        "book_1",
        "book_1/chp_1",
        "book_1/chp_2",
        "book_2",
        "book_2/chp_3",
        "book_2/chp_4",
        "book_3",
    ]
    # Its point 4 is printed within point 3 and repeats it; the words of the real point 4 are not in the file.
    assert children(text, "art_29", "para") == list("1235678")
    assert text.unplaced == ()
    check_spans(text)
