"""The readers on the official texts themselves: what must be there, and that nothing is lost.

The visible words are counted without the readers: tags or Markdown taken out, the Dutch half cut off at the
line where an eye finds it.
"""

from __future__ import annotations

import html
import re
from collections import Counter

import pytest

from legalgraph.model import Wanted
from legalgraph.readers import read

pytestmark = pytest.mark.sources

UNION = [f"eu/{treaty}/2012-10-26/{language}.html" for treaty in ("tfeu", "teu") for language in ("en", "fr")]
DECLARATIONS = [
    f"un/draft-declaration/{symbol}/declaration.derived.txt" for symbol in ("A-HRC-35-35", "A-HRC-53-32")
]
# File, articles (first number, last number, how many without those of protocols and annexes), line of the Dutch half.
TREATIES = [
    ("un/crc/BWBV0002508.md", "1", "54", 54, 413),
    ("un/firearms-protocol/BWBV0001710.md", "1", "21", 21, 239),
    ("un/iccpr/BWBV0001017.md", "1", "53", 53, 491),
    ("un/icescr/BWBV0001016.md", "1", "31", 31, 232),
    ("un/refugee-convention/BWBV0001002.md", "1", "46", 46, 564),
    ("un/refugee-protocol/BWBV0006107.md", "I", "XI", 11, 97),
    ("un/sar-convention/BWBV0003096.md", "I", "VIII", 8, 395),
    ("un/smuggling-protocol/BWBV0001750.md", "1", "25", 25, 307),
    ("un/statelessness-convention/BWBV0001003.md", "1", "42", 42, 456),
    ("un/trafficking-protocol/BWBV0001749.md", "1", "20", 20, 231),
    ("un/udhr-markdown/BWBV0001008.md", "1", "30", 30, 181),
    ("un/un-charter/BWBV0004143.md", "1", "111", 111, 704),
    ("un/unclos/BWBV0003172.md", "1", "320", 320, 5182),
    ("un/untoc/BWBV0001668.md", "1", "41", 41, 655),
    ("regional/coe-trafficking/BWBV0004138.md", "1", "47", 47, 542),
    ("regional/echr/BWBV0001000.md", "1", "59", 59, 521),
    ("regional/echr-protocol-4/BWBV0001029.md", "1", "7", 7, 62),
    ("regional/european-social-charter/BWBV0001021.md", "1", "38", 38, 603),
]
FILES = [*UNION, *DECLARATIONS, *(treaty[0] for treaty in TREATIES)]
WORD = re.compile(r"[^\W\d_]+|\d+")


@pytest.fixture(scope="module")
def version(shared):
    held = {}

    def of(file):
        if file not in held:
            data = (shared / "sources" / file).read_bytes()
            language = "fr" if file.endswith("fr.html") else "en"
            held[file] = read(data, Wanted("x", language, file))
        return held[file]

    return of


def paths(version, kind="", within=""):
    return [
        one.path
        for one in version.provisions
        if one.kind == (kind or one.kind) and one.path.startswith(within)
    ]


def children(version, parent, kind):
    return [one.number for one in version.provisions if one.parent == f"x/{parent}" and one.kind == kind]


# --- what must be there


@pytest.mark.parametrize(
    ("file", "last"),
    [(UNION[0], 358), (UNION[1], 358), (UNION[2], 55), (UNION[3], 55)],
    ids=["tfeu en", "tfeu fr", "teu en", "teu fr"],
)
def test_union_treaties_are_whole(version, file, last):
    text = version(file)
    assert paths(text, "art", "art_") == [f"art_{number}" for number in range(1, last + 1)]
    assert paths(text, "prot") == [f"prot_{number}" for number in range(1, 38)]
    assert paths(text, "decl") == [f"decl_{number}" for number in range(1, 66)]
    assert text.unplaced == ()


@pytest.mark.parametrize(("english", "french"), [UNION[:2], UNION[2:]], ids=["tfeu", "teu"])
def test_keys_are_the_same_in_both_languages(version, english, french):
    assert paths(version(english)) == paths(version(french))


@pytest.mark.parametrize(
    ("file", "first", "last", "count", "_dutch"), TREATIES, ids=[treaty[0] for treaty in TREATIES]
)
def test_treaties_are_whole(version, file, first, last, count, _dutch):
    articles = paths(version(file), "art", "art_")
    assert (articles[0], articles[-1], len(articles)) == (f"art_{first}", f"art_{last}", count)


@pytest.mark.parametrize("file", DECLARATIONS)
def test_declarations_are_whole(version, file):
    assert paths(version(file), "art") == [f"art_{number}" for number in range(1, 11)]


TFEU, SMUGGLING, DECLARATION = UNION[0], TREATIES[7][0], DECLARATIONS[0]
ABC, I_II = ["a", "b", "c"], ["i", "ii"]


@pytest.mark.parametrize(
    ("file", "parent", "kind", "numbers"),
    [
        (TFEU, "art_67", "para", ["1", "2", "3", "4"]),
        (TFEU, "art_79", "para", ["1", "2", "3", "4", "5"]),
        (TFEU, "art_79/para_2", "point", ["a", "b", "c", "d"]),
        (TFEU, "art_80", "para", []),
        (TFEU, "art_4/para_2", "point", list("abcdefghijk")),  # i is a letter here
        (TFEU, "art_15/para_3", "subpara", ["1", "2", "3", "4", "5"]),
        (TFEU, "art_263", "subpara", ["1", "2", "3", "4", "5", "6"]),
        (TFEU, "art_267", "subpara", ["2", "3", "4"]),  # points hang on the first
        (TFEU, "art_294", "crossheading", ["1", "2", "3", "4", "5"]),
        (TFEU, "art_355", "para", ["1", "2", "3", "4", "5", "6"]),
        (TFEU, "prot_4/art_3/para_1", "indent", ["1", "2", "3", "4"]),
        (TFEU, "prot_5/art_4/para_1", "table", ["1"]),
        (TFEU, "prot_15", "para", [str(number) for number in range(1, 11)]),  # a protocol without articles
        (TFEU, "prot_3/annex", "art", [str(number) for number in range(1, 14)]),
        (TFEU, "prot_22", "part", ["I", "II", "III", "IV"]),
        (TFEU, "preamble", "para", [str(number) for number in range(1, 10)]),
        (UNION[2], "art_3", "para", ["1", "2", "3", "4", "5", "6"]),
        (UNION[2], "art_21/para_2", "point", list("abcdefgh")),
        (SMUGGLING, "art_3", "point", ["a", "b", "c", "d"]),
        (SMUGGLING, "art_3/point_c", "point", ["i", "ii", "iii"]),
        (SMUGGLING, "art_6", "para", ["1", "2", "3", "4"]),
        (SMUGGLING, "art_6/para_1", "point", ABC),
        (SMUGGLING, "art_6/para_1/point_b", "point", I_II),
        (SMUGGLING, "preamble", "para", [str(number) for number in range(1, 9)]),
        (DECLARATION, "art_3", "point", ABC),
        (DECLARATION, "art_7", "para", ["1", "2", "3", "4", "5"]),
        (DECLARATION, "art_8", "para", ["1", "2"]),
        (DECLARATION, "preamble", "para", [str(number) for number in range(1, 19)]),
        (TREATIES[2][0], "preamble", "para", ["1", "2", "3", "4", "5"]),  # as the declaration counts it
        (TREATIES[2][0], "art_22", "para", ["1", "2", "3"]),
        (TREATIES[2][0], "prot_1", "art", [str(number) for number in range(1, 15)]),
        (TREATIES[4][0], "art_1", "point", ["A", "B", "C", "D", "E", "F"]),
        (TREATIES[4][0], "art_1/point_C", "point", ["1", "2", "3", "4", "5", "6"]),
        (TREATIES[4][0], "sched", "para", [str(number) for number in range(1, 17)]),
        (TREATIES[11][0], "art_1", "para", ["1", "2", "3", "4"]),
        (TREATIES[13][0], "art_5/para_1/point_a/point_ii", "point", ["a", "b"]),
    ],
)
def test_what_hangs_on_what(version, file, parent, kind, numbers):
    assert children(version(file), parent, kind) == numbers


@pytest.mark.parametrize(
    ("file", "path", "first"),
    [
        (TFEU, "art_67/para_2", "It shall ensure the absence"),
        (TFEU, "art_79/para_2/point_d", "combating trafficking in persons"),
        (TFEU, "art_80", "The policies of the Union"),
        (SMUGGLING, "art_3/point_a", "``Smuggling of migrants"),
        (SMUGGLING, "art_6/para_1/point_b/point_i", "Producing a fraudulent travel"),
        (DECLARATION, "art_8/para_1", "States shall establish"),
    ],
)
def test_a_span_begins_with_its_own_words(version, file, path, first):
    text = version(file)
    provision = next(one for one in text.provisions if one.path == path)
    assert text.words_of(provision).startswith(first)


# --- nothing is lost, nothing overlaps


@pytest.mark.parametrize("file", FILES)
def test_hardly_a_word_is_lost_or_unplaced(version, shared, file):
    text = version(file)
    visible = Counter(WORD.findall(seen(file, (shared / "sources" / file).read_bytes())))
    held = Counter(WORD.findall("\n".join([text.text, *text.notes.values()])))
    missing = weight(visible - held) + sum(
        len(one.text) for one in text.unplaced if not one.text.startswith("![")
    )
    assert missing <= 0.005 * weight(visible)


def weight(words):
    return sum(len(word) * count for word, count in words.items())


def seen(file, data):
    """The words an eye sees in a file, in the language asked for."""
    text = data.decode("utf-8-sig")
    if file.endswith(".html"):
        return html.unescape(re.sub(r"<[^<>]*>", " ", text[text.index("<TXT_TE>") : text.index("</TXT_TE>")]))
    if file.endswith(".txt"):
        return re.sub(r"\[\[fn:\d+\]\]", " ", text)
    dutch = next(treaty[4] for treaty in TREATIES if treaty[0] == file)
    lines = [
        line for line in text.splitlines()[3 : dutch - 1] if not line.startswith(("Treedt in werking", "!["))
    ]
    words = re.sub(r"\]\([^()]*(?:\([^()]*\)[^()]*)*\)", "", "\n".join(lines))
    return re.sub(r"(?<=Pream)bule?(?=[A-Z])|</?su[bp]>|\*", "", words)


@pytest.mark.parametrize("file", [TFEU, SMUGGLING, DECLARATION])
def test_reading_twice_gives_the_same(version, shared, file):
    assert read((shared / "sources" / file).read_bytes(), Wanted("x", "en", file)) == version(file)


@pytest.mark.parametrize("treaty", TREATIES, ids=[treaty[0] for treaty in TREATIES])
def test_the_dutch_half_has_the_same_articles(version, shared, treaty):
    data = (shared / "sources" / treaty[0]).read_bytes()
    dutch = read(data, Wanted("x", "nl", treaty[0]))
    assert len(paths(dutch, "art")) == len(paths(version(treaty[0]), "art"))
