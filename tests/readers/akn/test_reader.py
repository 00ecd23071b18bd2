"""Akoma Ntoso as its publishers write it: one invented text for every dialect, then the official ones."""

from __future__ import annotations

import itertools
import re
from collections import Counter

import pytest
from lxml import etree

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.akn.reader import AkomaNtoso

GAZETTE, UNION, ASSEMBLY = "akn_gazette.xml", "akn_union.xml", "akn_assembly.xml"
PAGES, ATTACHED, SECTIONS = "akn_pages.xml", "akn_attached.xml", "akn_sections.xml"


def read(data, source="s", part=""):
    return AkomaNtoso().read(data, Wanted("x", "en", source, part=part))


@pytest.fixture(scope="module")
def version(root):
    return lambda name: read((root / "tests" / "fixtures" / "readers" / name).read_bytes(), name)


def paths(text):
    return [one.path for one in text.provisions]


def words(text, path):
    return text.words_of(next(one for one in text.provisions if one.path == path))


# --- one text for every dialect


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        (
            GAZETTE,
            """front chp_1 art_1 art_1/point_a art_1/point_b art_1/point_c art_1/point_c/indent_1
            art_1/point_c/indent_2 art_1/subpara_2 art_2 art_2/para_1 art_2/para_1/subpara_1
            art_2/para_1/subpara_2 art_2/para_2 chp_2 chp_2/sec_1 art_3 art_3bis art_3bis/point_1
            art_3bis/point_2 conclusions annex conclusions_2""",
        ),
        (
            UNION,
            """front preamble preamble/para_1 preamble/para_2 rec_1 rec_1a chp_I art_1 art_1/point_1 art_1/point_2
            art_1/point_2/point_a art_1/point_2/point_b art_2 art_2/para_1 art_2/para_1/point_a
            art_2/para_1/point_b art_2/para_1/point_b/indent_1 art_2/para_1/point_b/indent_2
            art_2/para_1/subpara_2 art_2/para_1/subpara_3 art_2/para_2 art_2/para_3 art_2/para_3/table_1
            conclusions""",
        ),
        (
            ASSEMBLY,
            """front art_1A art_L111-1 art_L111-1/point_I art_L111-1/point_I/point_1
            art_L111-1/point_I/point_1/subpara_1 art_L111-1/point_I/point_1/subpara_2
            art_L111-1/point_I/point_1bis art_L111-1/point_II""",
        ),
        (
            PAGES,
            """title_1 art_1 art_1/point_I art_1/point_II art_1/subpara_2 art_2bis trans_1 trans_1/art_1
            trans_1/art_2""",
        ),
        (
            ATTACHED,
            """front preamble art_1ter art_1ter/para_1 conclusions attachment_1 attachment_1/front
            attachment_1/art_1 attachment_1/art_2 attachment_1/art_2/para_1 attachment_1/art_2/para_2
            attachment_1/annex""",
        ),
        (
            SECTIONS,
            """front preamble preamble/para_1 chp_1 sec_1 sec_1/subsec_1 sec_1/subsec_1/para_a
            sec_1/subsec_1/para_a/subpara_i sec_1/subsec_1/para_a/subpara_ii sec_1/subsec_1/para_b
            sec_1/subsec_1/subpara_2 sec_1/subsec_2 sec_1/subsec_2/point_a sec_1/subsec_2/point_b sec_1a
            conclusions annex annex/table_1""",
        ),
    ],
)
def test_every_part_has_its_key(version, name, keys):
    assert paths(version(name)) == keys.split()


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [
        (GAZETTE, "art_1/point_c", "mèche: un fil\n– de coton,\n– de lin."),  # marks that only a style prints
        (GAZETTE, "art_1/subpara_2", "Nul autre mot ne compte."),  # the call of a note is taken out
        (GAZETTE, "art_2/para_2", ""),  # struck out: the number stays, the words are no law
        (GAZETTE, "art_3", "Les mèches sont courtes."),  # not the article struck out before it
        (GAZETTE, "art_3bis/point_1", "L'article 9 se lit:\nArt. 9. (1) L'huile est claire."),  # quoted: no article
        (GAZETTE, "conclusions", "Mandons que la présente loi soit exécutée."),
        (UNION, "preamble/para_1", "Having regard to the Treaty on Lanterns,"),
        (UNION, "rec_1a", "Streets are long.\nThey are crooked too."),
        (UNION, "art_2/para_2", "In Article 7 of the Treaty:\n‘Article 7\n1. Oil is free.’"),
        (UNION, "art_2/para_3/table_1", "lantern | 3\ntorch | 1"),
        (ASSEMBLY, "art_L111-1/point_I/point_1/subpara_1", "L'article 2 est ainsi rédigé :"),  # printed last
        (ASSEMBLY, "art_L111-1/point_I/point_1bis", "(nouveau) L'article 3 est abrogé."),  # the label printed twice
        (PAGES, "art_1/point_I", "Apague una linterna ajena antes del alba o después del ocaso;"),
        (PAGES, "art_1/subpara_2", "No se impondrá multa a quien lo haga para ayudar a otra persona."),
        (PAGES, "art_2bis", "El aceite es de todos y nadie lo vende en la noche."),  # over a page's end
        (ATTACHED, "attachment_1/art_1", "Le lanterne bruciano."),
        (SECTIONS, "sec_1/subsec_1/subpara_2", "before dusk."),
        (SECTIONS, "sec_1a", "Wicks are short."),
    ],
)  # fmt: skip
def test_words(version, name, path, expected):
    assert words(version(name), path) == expected


@pytest.mark.parametrize(
    ("name", "path", "heading"),
    [
        (GAZETTE, "chp_2/sec_1", "De la taille"),  # a section by its element, a chapter by its printed number
        (UNION, "art_1", "Meaning"),
        (UNION, "art_2", "Duties"),  # printed as a second number
        (PAGES, "title_1", "DE LAS LINTERNAS"),
        (ATTACHED, "attachment_1/art_2", "Olio"),
        (SECTIONS, "sec_1a", "Wicks"),
    ],
)
def test_headings(version, name, path, heading):
    assert next(one.heading for one in version(name).provisions if one.path == path) == heading


@pytest.mark.parametrize(
    ("name", "notes"),
    [
        (
            GAZETTE,
            {
                "1": "Loi du 4 mai 2005 sur les mèches.",
                "struck out, line 14": "phare: une tour;",
                "struck out, line 19": "(2)\nL'huile est rance.",
                "struck out, line 23": "Art. 3.\nLes mèches sont longues.",
            },
        ),
        (UNION, {"1": "The Treaty of Lamport."}),
        (
            PAGES,
            {
                "line 4": "Fracción reformada DOF 01-02-2003 (antes fracción III)",
                "art-1.": "Artículo reformado DOF 01-02-2003",
                "page": "1 de 3\nLEY DE LINTERNAS\n2 de 3\n3 de 3",
            },
        ),
        (ATTACHED, {"1": "In vigore dal 3 gennaio."}),
        (SECTIONS, {"remark, line 10": "[amended by Act 9]", "struck out, line 12": "long"}),
    ],
)
def test_what_is_no_text_is_a_note(version, name, notes):
    assert version(name).notes == notes


@pytest.mark.parametrize(
    ("name", "day"),
    [
        (GAZETTE, "2007-06-05"),  # as its title page says; its metadata give the law's own date
        (UNION, ""),  # 2999 is no day
        (ASSEMBLY, "2024-03-02"),  # the expression's, where the work's is another
        (ATTACHED, "2021-03-04"),  # in the address of the version
        (PAGES, ""),
    ],
)
def test_the_day_whose_law_it_gives(version, name, day):
    assert version(name).dated == day


@pytest.mark.parametrize(
    ("name", "unplaced"),
    [
        (UNION, [("Annex I", "its words are in another file")]),
        (SECTIONS, [("a wick", "it is a picture; the file has no words of it")]),
    ],
)
def test_what_has_no_words_here_is_listed(version, name, unplaced):
    assert [(one.text, one.reason) for one in version(name).unplaced] == unplaced


def test_a_catalogue_among_the_text_is_not_the_text(version):
    assert "gazette.example" not in version(GAZETTE).text


# --- small texts


def act(body, more=""):
    return f'<akomaNtoso xmlns="urn:any"><act>{more}<body>{body}</body></act></akomaNtoso>'.encode()


def article(number, inner):
    return f"<article><num>{number}</num>{inner}</article>"


P = "<paragraph><content><p>Oil.</p></content></paragraph>"


@pytest.mark.parametrize(
    ("printed", "path"),
    [
        ("Art. 1<sup>er</sup>.", "art_1"),
        ("Art. 12bis.", "art_12bis"),
        ("Artículo 12 Bis", "art_12bis"),
        ("Art. 14-ter", "art_14ter"),
        ("Article L. 111-1", "art_L111-1"),
        ("Article 1er A", "art_1A"),
        ("Article premier", "art_1"),
        ("Άρθρο 5", "art_5"),
        ("Artículo Primero", "art_1"),
        ("Art. 45-1.", "art_45-1"),
        ("§ 3", "art_3"),
        ("Article III", "art_III"),
    ],
)
def test_an_articles_number_is_the_one_in_print(printed, path):
    assert paths(read(act(article(printed, P)))) == [path]


@pytest.mark.parametrize(
    ("printed", "path"),
    [
        ("(2)", "art_3/para_2"),
        ("1°", "art_3/para_1"),
        ("3.2.", "art_3/para_2"),  # the article's number before its own
        ("ΠΑΡΑΓΡΑΦΟΣ 1", "art_3/para_1"),
        ("a)", "art_3/point_a"),
        ("a bis)", "art_3/point_abis"),
        ("III. –", "art_3/point_III"),
    ],
)
def test_a_mark_says_whether_it_is_a_paragraph_or_a_point(printed, path):
    inner = f"<paragraph><num>{printed}</num><content><p>Oil.</p></content></paragraph>"
    assert paths(read(act(article("Art. 3", inner)))) == ["art_3", path]


def test_articles_without_numbers_are_counted():
    bare = f"<article><heading>Oil</heading>{P}</article>"
    assert paths(read(act(bare + bare))) == ["art_1", "art_2"]


def test_a_number_printed_twice_is_unplaced():
    text = read(
        act(article("Art. 1", P) + article("Art. 2", P) + article("Art. 2", P) + article("Art. 3", P))
    )
    assert paths(text) == ["art_1", "art_2", "art_3"]
    assert [one.reason for one in text.unplaced] == ["there is a “x/art_2” already"]


def test_line_feeds_of_a_tidy_file_mean_nothing():
    inner = "<content><p>Oil burns\n   in lamps.\n   It smokes.</p></content>"
    assert words(read(act(article("Art. 1", inner))), "art_1") == "Oil burns in lamps. It smokes."


def test_a_formula_keeps_its_characters_and_is_listed():
    formula = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mn>2</mn></math>'
    text = read(act(article("Art. 1", f"<content><p>Use {formula} lamps.</p></content>")))
    assert words(text, "art_1") == "Use a2 lamps."
    assert [one.text for one in text.unplaced] == ["a2"]


def test_a_table_in_a_cell_is_words_of_that_cell():
    inner = "<table><tr><td><p>c</p></td><td><p>d</p></td></tr></table>"
    table = f"<table><tr><td><p>a</p>{inner}</td><td><p>b</p></td></tr></table>"
    assert (
        words(read(act(article("Art. 1", f"<content>{table}</content>"))), "art_1/table_1") == "a c | d | b"
    )


def component(name, oil):
    body = f"<body>{article('Article 1', f'<content><p>{oil}</p></content>')}</body>"
    return f'<component><act name="{name}">{body}</act></component>'


COLLECTION = (
    '<akomaNtoso><documentCollection name="gazette"><meta/><collectionBody>'
    f"{component('oil', 'Oil.')}{component('wicks', 'Wicks.')}"
    "</collectionBody></documentCollection></akomaNtoso>"
).encode()


def test_a_part_is_asked_for_by_name():
    assert words(read(COLLECTION, part="wicks"), "art_1") == "Wicks."
    assert paths(read(COLLECTION)) == [
        "attachment_1", "attachment_1/art_1", "attachment_2", "attachment_2/art_1",
    ]  # fmt: skip
    with pytest.raises(UnreadableInputError, match="It has: gazette; oil; wicks"):
        read(COLLECTION, part="lamps")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<akomaNtoso/>", "no act or other document"),
        (b"<akomaNtoso><act/></akomaNtoso>", "without words"),
        (act("<b>" * 120 + "oil" + "</b>" * 120), "nested more than 80 deep"),
        (b"<akomaNtoso><act>", "no well-formed XML"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><akomaNtoso><act>&x;</act></akomaNtoso>', "entities"),
    ],
)
def test_what_cannot_be_read_says_why(data, why):
    with pytest.raises(UnreadableInputError, match=why):
        read(data)


def test_other_markup_is_declined():
    assert "no akomaNtoso" in AkomaNtoso().declines(b"<html><p>akomaNtoso</p></html>")
    assert AkomaNtoso().declines(b'<an:akomaNtoso xmlns:an="urn:any"/>') == ""


# --- the official texts

TULIT = "formats/eu/tulit"
PROTECTION, IMMIGRATION = "national/lu-protection", "national/lu-immigration"
MEXICO = "national/mx-ley-de-migracion/mx-fed-lmigra-v2.xml"
VIGENZA = "member_states__italy__gazzetta_ufficiale__20240527_24G00083_VIGENZA_20240902.xml"
# File, articles of its own (last number, how many), how much is unplaced.
OFFICIAL = [
    (f"{IMMIGRATION}/2009-06-02/fr.xml", "162", 162, 0),
    (f"{IMMIGRATION}/2024-12-24/fr.xml", "162", 196, 1),  # two sections 3 in chapter 7
    (f"{IMMIGRATION}/2026-06-12/fr.xml", "162", 200, 1),
    (f"{PROTECTION}/2021-07-05/fr.xml", "84", 84, 0),
    (f"{PROTECTION}/2026-06-12/fr.xml", "84", 84, 0),
    (MEXICO, "162", 162, 8),  # all chapters stand in the last title, so their numbers come again
    (f"{TULIT}/eu__eurlex__akn__32014L0092.akn", "31", 31, 0),
    (f"{TULIT}/eu__eurlex__akn__DIR-cmcxketrh00ca8x00qxqd29bn-en.xml", "20", 20, 4),  # four annexes elsewhere
    (f"{TULIT}/eu__eurlex__akn__akn4eu.xml", "15", 15, 0),
    (f"{TULIT}/member_states__finland__finlex__finlex_2024_123.xml", "", 0, 0),
    (f"{TULIT}/member_states__france__akn__tas24-021.akn.xml", "5", 11, 0),
    (f"{TULIT}/member_states__greece__law_4330_2015.xml", "6", 6, 0),
    (f"{TULIT}/{VIGENZA}", "4", 4, 0),
    (f"{TULIT}/member_states__luxembourg__legilux__2006_07_31_n2_jo.xml", "6", 6, 0),
]
FILES = [row[0] for row in OFFICIAL]
WORD = re.compile(r"[^\W\d_]+|\d+")


@pytest.fixture(scope="module")
def official(shared):
    held = {}

    def of(file):
        if file not in held:
            held[file] = read((shared / "sources" / file).read_bytes(), file)
        return held[file]

    return of


def articles(text, within="art_"):
    return [one.path for one in text.provisions if one.kind == "art" and one.path.startswith(within)]


@pytest.mark.sources
@pytest.mark.parametrize(("file", "last", "count", "unplaced"), OFFICIAL, ids=FILES)
def test_official_texts_are_whole(official, file, last, count, unplaced):
    text = official(file)
    assert len(articles(text)) == count
    assert not count or articles(text)[-1] == f"art_{last}"
    assert len(text.unplaced) == unplaced


@pytest.mark.sources
@pytest.mark.parametrize("file", FILES)
def test_articles_are_those_that_are_not_quoted(official, shared, file):
    """Counted without the reader; of an article struck out and printed anew, the publisher has two elements."""
    root = etree.fromstring((shared / "sources" / file).read_bytes())
    quoted = "ancestor::*[local-name()='embeddedStructure' or local-name()='quotedStructure']"
    elements = root.xpath(f"//*[local-name()='article'][not({quoted})]")
    numbers = Counter("".join(each.xpath("string(*[local-name()='num'])").split()) for each in elements)
    anew = sum(times - 1 for times in numbers.values()) if file.startswith(IMMIGRATION) else 0
    own = [one for one in official(file).provisions if one.kind == "art" and "attachment" not in one.path]
    assert len(own) == len(elements) - anew


@pytest.mark.sources
@pytest.mark.parametrize("folder", [IMMIGRATION, PROTECTION])
def test_an_article_keeps_its_key_from_date_to_date(official, folder):
    versions = [official(file) for file in FILES if file.startswith(folder)]
    for earlier, later in itertools.pairwise(versions):
        assert earlier.dated < later.dated
        kept = [path for path in articles(later) if path in set(articles(earlier))]
        assert kept == articles(earlier)


@pytest.mark.sources
@pytest.mark.parametrize(
    ("file", "parent", "kind", "numbers"),
    [
        (MEXICO, "art_159", "point", ["I", "II", "III"]),
        (MEXICO, "art_159", "subpara", ["2", "3"]),
        (FILES[6], "art_1/para_6", "point", ["a", "b", "c"]),
        (FILES[6], "art_2", "point", [str(number) for number in range(1, 28)]),
        (FILES[8], "art_1/point_a", "point", ["i", "ii"]),
        (FILES[0], "art_2/para_1", "subpara", ["1", "2"]),
        (FILES[11], "art_1", "para", ["1", "2", "3", "4", "5", "6"]),
        (FILES[12], "attachment_1", "art", [str(number) for number in range(1, 19)]),
    ],
)
def test_what_hangs_on_what(official, file, parent, kind, numbers):
    found = official(file).provisions
    assert [one.number for one in found if one.parent == f"x/{parent}" and one.kind == kind] == numbers


@pytest.mark.sources
@pytest.mark.parametrize("file", FILES)
def test_hardly_a_word_is_lost(official, shared, file):
    text = official(file)
    visible = Counter(WORD.findall(seen((shared / "sources" / file).read_bytes())))
    held = Counter(WORD.findall("\n".join([text.text, *text.notes.values()])))
    assert weight(visible - held) <= 0.005 * weight(visible)


def weight(counted):
    return sum(len(word) * count for word, count in counted.items())


def seen(data):
    """The words an eye sees: none of the metadata, and what every page prints over again only once."""
    root = etree.fromstring(data)
    own = etree.QName(root).namespace
    pieces, lines = [], set()

    def go(element):
        name = etree.QName(element)
        if name.localname != "meta" and name.namespace == own:
            pieces.append(element.text or "")
            for child in element.iterchildren("*"):
                go(child)
                pieces.append(child.tail or "")

    go(root)
    kept = []
    for line in "".join(f" {piece}" for piece in pieces).split("\n"):
        line = re.sub(r"^\s*(Artículo \d+\.) +(?=\S)", "", line)  # noqa: PLW2901 (printed twice)
        if line.strip() and line.strip() in lines and (line.isupper() or "DOF" in line or "Secretar" in line):
            continue
        lines.add(line.strip())
        kept.append(line)
    return "\n".join(kept)


@pytest.mark.sources
@pytest.mark.parametrize("file", FILES)
def test_spans_lie_in_their_parents_and_in_order(official, file):
    text = official(file)
    spans, ends = {one.key: one.span for one in text.provisions}, {}
    assert len(spans) == len(text.provisions)
    for one in text.provisions:
        assert one.parent == "x" or spans[one.parent].covers(one.span)
        assert ends.get(one.parent, 0) <= one.span.start
        ends[one.parent] = one.span.end
