"""Formex 4: an invented act with everything the real ones have, and the real ones themselves."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.formex.body import number_of
from legalgraph.readers.formex.reader import Formex
from legalgraph.readers.words.union_labels import label_number, union_label

INVENTED = Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "formex"
# As the Cellar names the files of one act: the second annex comes first by name, and second by the record.
MEMBERS = {
    "L_20990077EN.000801.fmx.xml": "annex_two.xml",
    "L_20990077EN.000901.fmx.xml": "annex_one.xml",
    "L_20990077EN.000101.fmx.xml": "act.xml",
    "L_20990077EN.doc.fmx.xml": "record.xml",
}


def read(data, source="law", language="en"):
    return Formex().read(data, Wanted("x", language, source))


def bundle(members, **more):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, file in members.items():
            archive.writestr(name, (INVENTED / file).read_bytes())
        for name, data in more.items():
            archive.writestr(name, data)
    return written.getvalue()


def paths(version):
    return [provision.path for provision in version.provisions]


def words(version, path):
    return next(version.words_of(one) for one in version.provisions if one.path == path)


@pytest.fixture(scope="module")
def act():
    return read((INVENTED / "act.xml").read_bytes())


@pytest.fixture(scope="module")
def whole():
    return read(bundle(MEMBERS))


# --- an act


def test_every_part_has_its_key(act):
    assert (
        paths(act)
        == """
        front preamble preamble/para_1 preamble/para_2 rec_1 rec_2
        title_I title_I/chp_1 art_1 art_1/point_1 art_1/point_2 art_1/point_2/point_a
        art_1/point_2/point_a/indent_1 art_1/point_2/point_a/indent_2 art_1/point_2/point_b art_1/point_2/subpara_2
        art_1/subpara_2 art_2 art_2/para_1 art_2/para_1/subpara_1 art_2/para_1/subpara_2
        art_2/para_1a art_2/para_1a/point_i art_2/para_1a/point_ii
        title_I/chp_2 art_3a art_3a/subpara_1 art_3a/subpara_2 art_3a/subpara_3 art_3a/subpara_3/table_1
        art_3a/subpara_4 art_3a/subpara_4/table_1 dvs_2 art_4 art_4/point_1 art_4/point_2 art_5 conclusions
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param(
            "front",
            "REGULATION (EU) 2099/77\nof 1 April 2099\non lanterns for travellers",
            id="capitals are printed",
        ),
        pytest.param(
            "preamble/para_2", "Having regard to the opinion of the Committee of Wicks,", id="no call"
        ),
        pytest.param(
            "rec_2",
            "A light is of use where:\n(a) it burns; and\n(b) somebody sees it.\nBoth are needed.",
            id="a recital of several lines",
        ),
        pytest.param("art_1/point_1", "‘lantern’ means a light in a case;", id="quotation marks are printed"),
        pytest.param("art_1/point_2/point_a/indent_1", "pressed,", id="dash"),
        pytest.param("art_3a/subpara_2", "L = (W · O)/2", id="a formula's signs are printed"),
        pytest.param("art_3a/subpara_3", "where:\nW = the wick;\nO = the oil.", id="terms"),
        pytest.param(
            "art_3a/subpara_4/table_1", "Table 1\nTown | Jars\nOldgate |", id="a table with an empty cell"
        ),
        pytest.param(
            "art_4/point_1",
            "the following Article is inserted:\n‘Article 9a\nCandles\n1. A candle is a lantern."
            "\n2. A match is none.’;",
            id="an article in quotation marks is none of this act",
        ),
        pytest.param(
            "conclusions",
            "This Regulation shall be binding on all lamplighters.\nDone at Oldgate, 1 April 2099."
            "\nThe First Lamplighter",
            id="closing words",
        ),
    ],
)
def test_words(act, path, expected):
    assert words(act, path) == expected


@pytest.mark.parametrize(
    ("path", "heading", "parent"),
    [
        ("title_I", "LIGHT", "x"),
        ("title_I/chp_2", "Measure", "x/title_I"),  # two lines of one element
        ("art_2", "Duty", "x/title_I/chp_1"),
        ("dvs_2", "LAST PROVISIONS", "x"),  # it has no number: the second division
        ("rec_1", "", "x/preamble"),
    ],
)
def test_headings_and_parents(act, path, heading, parent):
    provision = next(one for one in act.provisions if one.path == path)
    assert (provision.heading, provision.parent) == (heading, parent)


def test_notes_are_kept_under_their_marks(act):
    assert act.notes == {
        "1": "OJ C 7, 1.1.2099, p. 3.",
        "2": "A case of glass is a case.",
        "3": "With its harbour.",
        "*1": "Of wax.",
    }


def test_an_image_is_listed(act):
    assert [(one.text, one.reason) for one in act.unplaced] == [
        ("", "an image stands here (L_20990077EN.tif), of which no words are held")
    ]


def test_the_place_is_a_path_in_the_file(act):
    tree = etree.fromstring((INVENTED / "act.xml").read_bytes())
    place = next(one.place for one in act.provisions if one.path == "art_2/para_1")
    assert [element.tag for element in tree.xpath(place)] == ["NO.PARAG"]


# --- annexes, and several files


def test_annexes_stand_in_the_order_of_the_record(whole, act):
    assert (
        paths(whole)[len(paths(act)) :]
        == """
        annex_I annex_I/sec_A annex_I/sec_A/para_1 annex_I/sec_A/para_1/point_a annex_I/sec_A/para_1/point_b
        annex_I/sec_A/para_2 annex_I/sec_B annex_I/sec_B/point_1 annex_I/sec_B/point_2
        annex_II annex_II/para_1 annex_II/para_1/para_1.1 annex_II/para_1/para_1.2
        annex_II/para_2 annex_II/para_2/indent_1 annex_II/para_2/indent_2
        annex_II/dvs_3 annex_II/dvs_3/chp_I annex_II/art_1 annex_II/art_1/para_1
    """.split()
    )


def test_without_a_record_the_files_number_themselves(whole):
    assert (
        read(bundle({name: file for name, file in MEMBERS.items() if "doc" not in name})).text == whole.text
    )


def test_notes_of_an_annex_are_told_from_those_of_the_act(whole):
    assert {mark: words for mark, words in whole.notes.items() if mark.startswith("annex")} == {
        "annex_I 1": "As sold.",
        "annex_II 1": "With a cloth.",
    }


def test_a_heading_on_the_label_s_own_line_stays_there(whole):
    assert "Section A. Of glass\n1. Clear glass:" in whole.text
    assert "Section B\nOf horn\n" in whole.text


def test_what_is_missing_from_an_archive_is_listed():
    version = read(bundle({name: file for name, file in MEMBERS.items() if file != "annex_two.xml"}))
    reason = "the archive's record names the file L_20990077EN.000801.fmx.xml, which is not in it"
    assert [one.reason for one in version.unplaced][-1] == reason


def test_what_is_of_another_kind_is_kept_and_listed():
    version = read(bundle(MEMBERS, statement=b"<GENERAL><P>A word</P><P>of thanks.</P></GENERAL>"))
    assert version.unplaced[-1].text == "A word of thanks."
    assert "A word of thanks." in version.text


def test_a_file_is_taken_in_where_it_belongs():
    main = b"""<ACT><ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>Oil:
        <INCL.ELEMENT FILEREF="jars.xml" TYPE="FORMEX.DOC"/></ALINEA></ARTICLE></ENACTING.TERMS></ACT>"""
    jars = b"<TBL><CORPUS><ROW><CELL>Oldgate</CELL><CELL>9</CELL></ROW></CORPUS></TBL>"
    version = read(bundle({}, **{"act.xml": main, "jars.xml": jars}))
    assert (words(version, "art_1/table_1"), version.unplaced) == ("Oldgate | 9", ())


# --- a consolidated act, a publication


def test_a_consolidated_act_is_of_the_day_from_which_it_applies():
    version = read((INVENTED / "consolidated.xml").read_bytes())
    assert version.dated == "2099-05-01"
    assert paths(version) == "front art_1 art_9a annex annex/crossheading_1 annex/para_1 annex/para_2".split()
    assert version.notes == {"*1": "Delete as fitting."}  # called twice, printed once
    assert words(version, "front").splitlines()[:2] == [
        "Regulation (EU) 2098/5 on candles",
        "Regulation (EU) 2099/77 on lanterns",
    ]


def test_a_publication_with_act_and_annex():
    version = read((INVENTED / "combined.xml").read_bytes(), language="fr")
    assert paths(version) == "front part_1 art_1 art_2 annex".split()
    assert (version.dated, "Lamplighters" in version.text) == ("", False)


# --- labels


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("1.", "1"),
        ("(4a)", "4a"),
        ("‘12.", "12"),  # the first paragraph of a quotation
        ("2 bis.", "2a"),
        ("5.3.", "5.3"),
        ("iii)", "iii"),
        ("□", ""),
        ("", ""),
    ],
)
def test_number_of(label, number):
    assert number_of(label) == number


@pytest.mark.parametrize(
    ("title", "step", "number", "printed", "rest"),
    [
        ("CHAPTER IV", "chp", "IV", "CHAPTER IV", ""),
        ("Section A — Of glass", "sec", "A", "Section A —", "Of glass"),
        ("PREMIÈRE PARTIE", "part", "1", "PREMIÈRE PARTIE", ""),
        ("TEIL 11", "part", "11", "TEIL 11", ""),
        ("I. FEJEZET", "chp", "I", "I. FEJEZET", ""),
        ("1 jakso", "sec", "1", "1 jakso", ""),
        ("ΚΕΦΑΛΑΙΟ ΙΙ", "chp", "II", "ΚΕΦΑΛΑΙΟ ΙΙ", ""),  # Greek letters that look like roman numbers
        ("ГЛАВА ІХ", "chp", "IX", "ГЛАВА ІХ", ""),
        ("HOOFDSTUK II BIS", "chp", "IIa", "HOOFDSTUK II BIS", ""),
        ("ROZDZIAŁ III", "chp", "III", "ROZDZIAŁ III", ""),
        ("ANHANG", "annex", "", "ANHANG", ""),
    ],
)
def test_division_labels_of_many_languages(title, step, number, printed, rest):
    label = union_label(title)
    assert (label.step, label.number, label.printed, label.rest) == (step, number, printed, rest)


@pytest.mark.parametrize("title", ["LAST PROVISIONS", "Teil der Ordnung", "Right of withdrawal"])
def test_words_that_are_no_division_label(title):
    assert union_label(title) is None


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Article premier", "1"),
        ("Άρθρο 4", "4"),
        ("2. cikk", "2"),
        ("Artículo 5 bis", "5a"),
        ("Pirmas straipsnis", ""),
    ],
)
def test_label_number(label, number):
    assert label_number(label) == number


# --- what it declines, and what means no good


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<!-- x --><?xml-model y?><ACT/>", ""),
        ('<?xml version="1.0" encoding="utf-16"?><CONS.ACT/>'.encode("utf-16"), ""),
        (b"<CJT>judgment</CJT>", "its outermost element is CJT"),
        (b"<html><body>ACT</body></html>", "its outermost element is html"),
        (b"Article 1", "neither XML nor an archive"),
        (b"PK\x03\x04 cut", "no whole ZIP archive"),
    ],
)
def test_declines(data, reason):
    declined = Formex().declines(data)
    assert reason in declined if reason else declined == ""


def test_an_archive_of_other_things_is_declined():
    assert "an archive without" in Formex().declines(bundle({}, **{"a.md": b"# Treaty"}))
    assert Formex().declines(bundle(MEMBERS)) == ""


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"<ACT><TITLE>", "no well-formed XML"),
        (b'<!DOCTYPE ACT [<!ENTITY a "b">]><ACT><TITLE><P>&a;</P></TITLE></ACT>', "entities of its own"),
        (b"<ACT>" * 300 + b"</ACT>" * 300, "no well-formed XML"),
        (b"<CJT/>", "is not an act"),
    ],
)
def test_hostile_input_is_refused(data, problem):
    with pytest.raises(UnreadableInputError, match=problem):
        read(data)


def test_a_quotation_mark_of_no_known_code_is_straight():
    version = read(
        b'<ACT><TITLE><P><QUOT.START CODE="D800"/>a<QUOT.END CODE="z"/><QUOT.END CODE="0"/></P></TITLE></ACT>'
    )
    assert version.text == '"a""'


def test_an_annex_in_quotation_marks_is_none_of_this_act():
    version = read(b"""<ACT><ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA><P>Annex:</P>
        <QUOT.S LEVEL="1"><ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS><P>Wax.</P></CONTENTS></ANNEX></QUOT.S>
        </ALINEA></ARTICLE></ENACTING.TERMS></ACT>""")
    assert (paths(version), words(version, "art_1")) == (["art_1"], "Annex:\nANNEX I\nWax.")


def test_an_annex_has_its_own_contents_and_closing_words():
    version = read(b"""<ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS><TOC><P>1. Wax</P></TOC>
        <NP><NO.P>1.</NO.P><TXT>Wax</TXT></NP></CONTENTS><FINAL><P>Done.</P></FINAL></ANNEX>""")
    assert paths(version) == "annex_I annex_I/toc annex_I/para_1 annex_I/conclusions".split()


def test_an_article_printed_twice_is_kept_and_listed():
    article = b'<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>Oil.</ALINEA></ARTICLE>'
    version = read(b"<ACT><ENACTING.TERMS>" + article * 2 + b"</ENACTING.TERMS></ACT>")
    assert (paths(version), version.text.count("Oil.")) == (["art_1"], 2)
    assert [one.reason for one in version.unplaced] == ["there is a “x/art_1” already"]


ELEMENTS = """
    TITLE TI STI P PREAMBLE PREAMBLE.INIT VISA GR.CONSID CONSID NP NO.P TXT ENACTING.TERMS DIVISION ARTICLE TI.ART
    STI.ART PARAG NO.PARAG ALINEA LIST ITEM QUOT.S TBL GR.TBL CORPUS ROW CELL BLK TI.BLK DLIST DLIST.ITEM TERM
    DEFINITION NOTE GR.NOTES FORMULA.S EXPR HT DATE ANNEX CONTENTS GR.SEQ NO.GR.SEQ FINAL INCL.ELEMENT TOC OTHER
""".split()
WORDS = st.sampled_from(["@ ", "@ ", "1. ", "(a) ", "Article 1 ", "CHAPTER I ", ":", ";", ""])
TREES = st.recursive(
    WORDS,
    lambda inner: st.builds(
        lambda tag, pieces: f"<{tag}>{''.join(pieces)}</{tag}>",
        st.sampled_from(ELEMENTS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=30,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TREES, max_size=4))
def test_whatever_stands_in_whatever_no_word_is_lost(trees):
    pieces = "".join(trees).split("@")
    text = "".join(f"word{number}{piece}" for number, piece in enumerate(pieces))
    version = read(f"<ACT>{text}</ACT>".encode())
    held = "\n".join([version.text, *version.notes.values()])
    assert [number for number in range(len(pieces)) if f"word{number}" not in held] == []


# --- the real ones

LOADER, LEXPARENCY, TULIT = (
    f"formats/eu/{folder}/" for folder in ("eur-lex-loader", "eurlex2lexparency", "tulit")
)
EXCHANGE = TULIT + (
    "eu__eurlex__formex__c008bcb6-e7ec-11ee-9ea8-01aa75ed71a1.0006.02__DOC_1__L_202400903EN.000101.fmx.xml"
)
# File, number of articles and the last (without those of annexes), recitals, notes, the day of a consolidated text.
# The three of eurlex2lexparency are excerpts: not every article is there.
REAL = [
    ("formats/eu/eur-lex-visualiser/aia.fmx.xml", 113, "113", 180, 66, ""),
    ("formats/eu/eur-lex-visualiser/dga.fmx.xml", 38, "38", 63, 33, ""),
    ("formats/eu/eur-lex-visualiser/gdpr.fmx.xml", 99, "99", 173, 21, ""),
    (LEXPARENCY + "crr.xml", 9, "521", 4, 11, ""),
    (LEXPARENCY + "mifid_ii.xml", 15, "97", 0, 3, "2020-03-26"),
    (LEXPARENCY + "visakodex.xml", 60, "58", 0, 28, "2020-02-02"),
    (LOADER + "CL2011L0083EN0020010.0001.xml", 36, "35", 0, 10, "2022-05-28"),
    (LOADER + "L_2019130EN.01009201.xml", 32, "32", 86, 22, ""),
    (LOADER + "L_2022277EN.01000101.xml", 93, "93", 156, 41, ""),
    (EXCHANGE, 23, "23", 57, 20, ""),
]
WORD = re.compile(r"[^\W\d_]+|\d+")
RECORD = ("BIB.INSTANCE", "BIB.INSTANCE.CONS", "INFO.CONSLEG", "NO.CELEX", "PUBLICATION")
GLUED = ("DATE", "FT", "HT", "IND", "EXPONENT", "REF.DOC.OJ")


@pytest.fixture(scope="module")
def real(shared):
    held = {}

    def of(file):
        if file not in held:
            data = (shared / "sources" / file).read_bytes()
            held[file] = read(data, file), data
        return held[file]

    return of


@pytest.mark.parametrize("expected", REAL, ids=[one[0] for one in REAL])
def test_real_texts_are_whole(real, expected):
    file, count, last, recitals, notes, dated = expected
    version, _ = real(file)
    articles = [one for one in version.provisions if one.path.startswith("art_") and one.kind == "art"]
    assert (len(articles), articles[-1].number) == (count, last)
    assert [path for path in paths(version) if path.startswith("rec_")] == [
        f"rec_{number}" for number in range(1, recitals + 1)
    ]
    assert (len(version.notes), version.dated) == (notes, dated)
    assert {one.reason[:22] for one in version.unplaced} <= {"an image stands here ("}


@pytest.mark.parametrize("file", [one[0] for one in REAL])
def test_every_article_element_outside_quotations_is_an_article(real, file):
    version, data = real(file)
    printed = re.findall(rb"<ARTICLE\b", re.sub(rb"<QUOT\.S\b.*?</QUOT\.S>", b"", data, flags=re.DOTALL))
    assert sum(one.kind == "art" for one in version.provisions) == len(printed)


@pytest.mark.parametrize("file", [one[0] for one in REAL if one[3]])
def test_articles_are_consecutive(real, file):
    numbers = [
        one.number for one in real(file)[0].provisions if one.kind == "art" and one.path.startswith("art_")
    ]
    excerpt = file.startswith(LEXPARENCY)
    assert excerpt or numbers == [str(number) for number in range(1, len(numbers) + 1)]


@pytest.mark.parametrize("file", [one[0] for one in REAL])
def test_hardly_a_word_is_lost(real, file):
    version, data = real(file)
    visible = Counter(WORD.findall(seen(etree.fromstring(data)).upper()))
    held = Counter(WORD.findall("\n".join([version.text, *version.notes.values()]).upper()))
    assert weight(visible - held) <= 0.005 * weight(visible)


def seen(element):
    """What an eye sees of a file: all but the publisher's record of it, lines and cells parted."""
    if not isinstance(element.tag, str):
        return element.tail or ""
    recorded = element.tag in RECORD or (element.tag == "DATE" and element.getparent().tag == "BIB.DATA")
    inner = "" if recorded else (element.text or "") + "".join(map(seen, element))
    space = "" if element.tag in GLUED else " "
    return f"{space}{inner}{space}{element.tail or ''}"


def weight(words):
    return sum(len(word) * count for word, count in words.items())


@pytest.mark.parametrize("file", [one[0] for one in REAL])
def test_siblings_never_overlap(real, file):
    version, _ = real(file)
    spans = {one.key: one.span for one in version.provisions}
    assert len(spans) == len(version.provisions)
    ends = {}
    for one in version.provisions:
        assert one.parent == "x" or spans[one.parent].covers(one.span)
        assert ends.get(one.parent, 0) <= one.span.start
        ends[one.parent] = one.span.end


@pytest.mark.parametrize(
    ("file", "path", "first"),
    [
        ("formats/eu/eur-lex-visualiser/gdpr.fmx.xml", "art_6/para_1/point_f", "processing is necessary for"),
        ("formats/eu/eur-lex-visualiser/gdpr.fmx.xml", "art_6/para_1/subpara_2", "Point (f) of the first"),
        (
            "formats/eu/eur-lex-visualiser/aia.fmx.xml",
            "annex_VII/para_3/para_3.1/point_a",
            "the name and address",
        ),
        (
            "formats/eu/eur-lex-visualiser/aia.fmx.xml",
            "art_108/point_1",
            "in Article 17, the following paragraph",
        ),
        (LOADER + "CL2011L0083EN0020010.0001.xml", "art_2/point_4a", "‘personal data’ means"),
        (LOADER + "CL2011L0083EN0020010.0001.xml", "annex_I/point_A/dvs_2/para_1/point_a", "in the case of"),
        (LEXPARENCY + "crr.xml", "art_153/para_1/subpara_3/point_ii/indent_1", "wenn ein Institut"),
        (LEXPARENCY + "mifid_ii.xml", "annex_I/sec_A/para_1", "Annahme und Übermittlung"),
        (LEXPARENCY + "visakodex.xml", "annex_XI/art_9", "(1) Beim Überschreiten der Außengrenzen"),
    ],
)
def test_real_provisions(real, file, path, first):
    assert words(real(file)[0], path).startswith(first)
