"""The Union's acts as web pages: one invented act in every dialect, and the turns that real pages take."""

from __future__ import annotations

import html
import itertools
import re
from collections import Counter
from pathlib import Path

import pytest

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.cellar.reader import CellarXhtml
from legalgraph.readers.eurlex.reader import EurLexHtml
from legalgraph.readers.formex.reader import Formex

PAGES = Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "cellar"
DIALECTS = [
    "journal.xhtml",
    "journal-eli.xhtml",
    "consolidated.html",
    "consolidated-older.html",
    "proposal.html",
    "flat.html",
]
WITH_ANNEXES = DIALECTS[:3]
ENACTED = """
    preamble preamble/para_1 preamble/para_2 rec_1 rec_2
    chp_I art_1 art_2 art_2/point_1 art_2/point_1/point_a art_2/point_1/point_b art_2/point_2 art_2/subpara_2
    art_3 art_3/para_1 art_3/para_1/point_a art_3/para_1/point_b art_3/para_1/point_b/indent_1
    art_3/para_1/point_b/indent_2 art_3/para_1/subpara_2 art_3/para_2 chp_II art_3a conclusions
""".split()
ANNEXES = """
    annex_I annex_I/part_A annex_I/part_A/para_1 annex_I/part_A/para_1/point_a annex_I/part_A/para_2
    annex_I/part_B annex_I/part_B/table_1 annex_II annex_II/crossheading_1 annex_II/indent_1
""".split()
MEMORANDUM = """
    memorandum memorandum/sec_1 memorandum/sec_1/subsec_1.1 memorandum/sec_1/subsec_1.1/indent_1 front_2
""".split()


@pytest.fixture(scope="module")
def page():
    held = {}

    def of(name):
        if name not in held:
            reader = EurLexHtml() if name == "flat.html" else CellarXhtml()
            held[name] = reader.read((PAGES / name).read_bytes(), Wanted("x", "en", name))
        return held[name]

    return of


def read(body, language="en"):
    data = f'<html><body><p class="doc-ti">LAW</p>{body}</body></html>'.encode()
    return CellarXhtml().read(data, Wanted("x", language, "law.html"))


def paths(version):
    return [one.path for one in version.provisions]


def words(version, path):
    return version.words_of(next(one for one in version.provisions if one.path == path))


def heading(version, path):
    return next(one.heading for one in version.provisions if one.path == path)


# --- one act in every dialect


@pytest.mark.parametrize("name", DIALECTS)
def test_the_same_act_has_the_same_keys_in_every_dialect(page, name):
    memorandum = MEMORANDUM if name == "proposal.html" else []
    annexes = ANNEXES if name in WITH_ANNEXES else []
    assert paths(page(name)) == ["front", *memorandum, *ENACTED, *annexes]


@pytest.mark.parametrize("name", DIALECTS)
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("chp_I", "GENERAL PROVISIONS"),
        ("art_2", "Definitions"),
        ("art_3a", "Entry into force"),
        ("art_3/para_1", ""),
    ],
)
def test_headings(page, name, path, expected):
    assert heading(page(name), path) == expected


@pytest.mark.parametrize("name", DIALECTS)
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("preamble/para_2", "Having regard to the opinion of the Committee on Wicks,"),  # the call is out
        ("rec_2", "Dark harbours are not safe:\n(a) by night."),  # the recital's own point stays with it
        ("art_1", "This Regulation lays down rules on lanterns."),
        ("art_2/point_1/point_b", "horn;"),
        ("art_3/para_1/point_b/indent_2", "dry."),
        ("art_3/para_1/subpara_2", "Lanterns are counted."),
        ("art_3/para_2", "No lantern is left alone."),
    ],
)
def test_words(page, name, path, expected):
    assert words(page(name), path) == expected


@pytest.mark.parametrize("name", DIALECTS[2:4])
def test_arrows_and_rules_of_the_consolidation_are_not_the_laws_words(page, name):
    text = page(name)
    assert words(text, "art_3/para_1").startswith("A keeper shall:\n(a)")
    assert not re.search("[►▼◄]|——", text.text)


@pytest.mark.parametrize("name", WITH_ANNEXES)
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("annex_I/part_A/para_1", "Red:\n(a) small."),
        ("annex_I/part_B/table_1", "Harbour | Lanterns\n(1) | 7"),  # a table with rules is no list
        ("annex_II/crossheading_1", "List of harbours"),
    ],
)
def test_words_of_annexes(page, name, path, expected):
    assert words(page(name), path) == expected
    assert (heading(page(name), "annex_I"), heading(page(name), "annex_I/part_A")) == (
        "FORMS OF LANTERN",
        "Harbours",
    )


@pytest.mark.parametrize("name", WITH_ANNEXES)
def test_a_picture_is_unplaced_but_not_that_of_the_running_head(page, name):
    assert [one.text for one in page(name).unplaced] == ["A map"]


NOTES = {"1": "OJ C 3, 1.1.2031, p. 9.", "2": "See the Oil Act."}
AMENDED = "REGULATION (LU) 2033/8 on wicks"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("journal.xhtml", {**NOTES, "annex_I *": "By night."}),  # named for where it is called
        ("journal-eli.xhtml", {**NOTES, "annex_I *": "By night."}),
        ("consolidated.html", {**NOTES, "annex_I *": "By night.", "M1": f"{AMENDED} L 8 2 9.11.2033"}),
        ("consolidated-older.html", {**NOTES, "M1": AMENDED}),
        ("proposal.html", {"1": "At times.", "2": NOTES["1"], "3": NOTES["2"]}),
        ("flat.html", NOTES),
    ],
)
def test_notes_are_kept_by_their_marks(page, name, expected):
    kept = {
        mark: note for mark, note in page(name).notes.items() if mark not in ("page", "B", "consolidation")
    }
    assert kept == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("journal.xhtml", "L 7/1"),
        ("journal-eli.xhtml", "ELI: http://example.org/eli/reg/2031/7/oj"),
        ("consolidated.html", "This text is meant purely as a documentation tool."),
        ("consolidated-older.html", "This text is meant purely as a documentation tool."),
    ],
)
def test_what_is_the_pages_and_not_the_texts_is_kept_beside_it(page, name, expected):
    assert expected in page(name).notes["page"].split("\n")
    assert expected not in page(name).text


@pytest.mark.parametrize(
    ("name", "day"),
    [("consolidated.html", "2033-11-09"), ("consolidated-older.html", "2033-11-09"), ("journal.xhtml", "")],
)
def test_a_consolidated_text_gives_its_day(page, name, day):
    assert page(name).dated == day


# --- the turns that real pages take

ART = '<p class="ti-art">Article 1</p>'


TABLE = '<table class="table"><tr><td>Oil</td><td>7</td></tr></table>'


def item(mark, inner):
    return f"<table><tr><td><p>{mark}</p></td><td>{inner}</td></tr></table>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # an inserted article, quoted, is none of this act
        (
            ART
            + "<p>The Oil Act is amended:</p>"
            + item("(1)", '<p>the following is inserted:</p><p class="ti-art">‘Article 9</p><p>1. Oil.’</p>')
            + item("(2)", "<p>point (b) is deleted.</p>"),
            ["art_1", "art_1/point_1", "art_1/point_2"],
        ),
        # a quoted mark is no point
        (ART + "<p>Inserted is:</p>" + item("‘—", "<p>in Lamport.’</p>"), ["art_1"]),
        # paragraph 1 has been repealed
        (ART + "<p>▼M1 —————</p><p>(2) Oil.</p><p>(3) Wicks.</p>", ["art_1", "art_1/para_2", "art_1/para_3"]),
        # a point's second paragraph, and words after the list
        (
            ART + "<p>All:</p>" + item("(a)", "<p>oil;</p><p>Any oil.</p>") + "<p>End.</p>",
            [
                "art_1",
                "art_1/point_a",
                "art_1/point_a/subpara_1",
                "art_1/point_a/subpara_2",
                "art_1/subpara_2",
            ],
        ),
        # a table within a point
        (
            ART + "<p>All:</p>" + item("(a)", f"<p>oil:</p>{TABLE}"),
            ["art_1", "art_1/point_a", "art_1/point_a/table_1"],
        ),
        # a heading within an article
        (
            f'{ART}<p>1. Oil.</p><p class="ti-grseq-1">Wicks</p><p>2. Wicks.</p>',
            ["art_1", "art_1/para_1", "art_1/crossheading_1", "art_1/para_2"],
        ),
        # an article's former number stands in the place of its heading
        (f'{ART}<p class="sti-art">(ex Article 9 OIL)</p><p>Oil.</p>', ["art_1"]),
        # a division without a number
        (f'<p class="ti-section-1">LAST RULES</p>{ART}<p>Oil.</p>', ["crossheading_1", "art_1"]),
        # signs that close a text
        (f'{ART}<p>Oil.</p><p class="ti-grseq-1">°</p><p>It replaces another.</p>', ["art_1", "conclusions"]),
        # what follows the signatures without an annex's label is a text of its own
        (
            f'{ART}<p>Oil.</p><p>Done at Lamport.</p><p class="doc-ti">PACT</p><p>The Parties,</p>{ART}<p>Oil.</p>',
            ["art_1", "conclusions", "attachment_1", "attachment_1/preamble", "attachment_1/art_1"],
        ),
        # a preamble under its title
        (
            f"<p>PREAMBLE</p><p>The keepers,</p><p>We agree.</p>{ART}",
            ["preamble", "preamble/para_1", "art_1"],
        ),
        # no article, only paragraphs after the formula
        (
            "<p>Whereas oil is dear,</p><p>HAS DECIDED AS FOLLOWS:</p><p>1. Oil.</p>",
            ["preamble", "preamble/para_1", "para_1"],
        ),
        # the running contents before a preamble that they list too
        (
            f'<p>PREAMBLE</p>{item("TITLE I", "OIL")}<p>We agree.</p><p class="ti-section-1">TITLE I</p>{ART}',
            ["toc", "preamble", "title_I", "art_1"],
        ),
    ],
)
def test_turns(body, expected):
    version = read(body)
    assert paths(version) == ["front", *expected]
    assert version.unplaced == ()


ANNEX = '<p class="title-annex-1">ANNEX</p>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # "1." is a paragraph, "(1)" after a colon a point
        (item("1.", "<p>Oil:</p>" + item("(1)", "<p>new.</p>")), ["annex/para_1", "annex/para_1/point_1"]),
        ("<p>All:</p>" + item("(1)", "<p>oil.</p>"), ["annex/point_1"]),
        # groups among others have keys of their own, with or without a number
        (
            '<p class="ti-grseq-1">Oil</p><p>Clean.</p><p class="ti-grseq-1">B. Wicks</p>'
            + item("1.", "<p>Long.</p>"),
            ["annex/dvs_1", "annex/point_B", "annex/point_B/para_1"],
        ),
        # the heading over the first numbered one is the annex's
        ('<p class="ti-grseq-1">Lists</p><p class="ti-grseq-1">3. Oil</p><p>Clean.</p>', ["annex/para_3"]),
        # groups that go on as items of a list, in one that a word heads
        (
            '<p class="ti-grseq-1">SCHEDULE B</p><p class="ti-grseq-1">I. Oil</p><p>Clean.</p>'
            + item("II.", "<p>Wicks:</p>" + item("—", "<p>long.</p>")),
            [
                "annex/sched_B",
                "annex/sched_B/point_I",
                "annex/sched_B/point_II",
                "annex/sched_B/point_II/indent_1",
            ],
        ),
        # a mark that the converter prints twice
        (
            '<div style="text-indent: -9pt"><p>— Oil:</p>— <div style="text-indent: -9pt"><p>(a) new.</p></div></div>',
            ["annex/indent_1", "annex/indent_1/point_a"],
        ),
        # two rows that look alike, within rules
        ('<table border="1"><tr><td>(a)</td><td>Oil</td></tr></table>', ["annex/table_1"]),
    ],
)
def test_annexes(body, expected):
    version = read(ANNEX + body)
    assert paths(version) == ["front", "annex", *expected]
    assert version.unplaced == ()


@pytest.mark.parametrize(
    ("label", "identity", "path"),
    [
        ("Άρθρο 3", "art_3", "art_3"),
        ("3. cikk", "art_3", "art_3"),
        ("Article 3 bis", "art_3a", "art_3a"),  # English has 3a
        ("Pirmas straipsnis", "art_1", "art_1"),  # only the publisher's own name has the number
        ("Article premier", "", "art_1"),
    ],
)
def test_articles_in_any_language(label, identity, path):
    version = read(f'<div id="{identity}"><p class="oj-ti-art">{label}</p><p>Oil.</p></div>')
    assert paths(version) == ["front", path]


@pytest.mark.parametrize(
    ("label", "identity", "path"),
    [
        ("POGLAVLJE II", "", "chp_II"),
        ("CHAPTER II — OIL", "", "chp_II"),
        ("ZZZ", "cpt_II", "chp_II"),
        ("SECTION 1", "cpt_II.sct_1", "sec_1"),
    ],
)
def test_divisions_in_any_language(label, identity, path):
    version = read(f'<div id="{identity}"><p class="oj-ti-section-1">{label}</p></div>{ART}<p>Oil.</p>')
    assert paths(version) == ["front", path, "art_1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Oil <a href='#n' id='c'>(1)</a>, wicks.</p>", "Oil, wicks."),
        ("<p>Oil (<a href='#n' id='c'>1</a>) burns.</p>", "Oil burns."),
        ("<p>Oil<a href='#n' id='c'>1</a>.</p>", "Oil."),
        ("<p>Oil <a href='#q' id='c'>(1)</a>.</p>", "Oil (1)."),  # a call whose note is not there stays
        ("<p>See <a href='#n' id='c'>point</a> (1).</p>", "See point (1)."),  # no call
        ("<p>two ►M1 long ◄ wicks ◄.</p>", "two long wicks."),
        ("<p>(►M1 oil ◄)</p>", "(oil)"),
        ("<p>m<sup>2</sup> of oil<br>and wick</p>", "m2 of oil and wick"),
    ],
)
def test_calls_and_arrows_leave_the_words_whole(text, expected):
    version = read(f'{ART}{text}<p class="note"><a id="n" href="#c">(1)</a> By night.</p>')
    assert words(version, "art_1") == expected


# --- what it does not read


@pytest.mark.parametrize(
    "data",
    [
        b"<html><p>Article 1</p></html>",
        b"# Article 1",
        b'<p class="sti-article">Oil</p>',
        b'{"class": "normal"}',
    ],
)
def test_another_page_is_declined(data):
    assert "no class names" in CellarXhtml().declines(data)


@pytest.mark.parametrize("name", DIALECTS[:5])
def test_its_own_pages_are_not(name):
    assert CellarXhtml().declines((PAGES / name).read_bytes()) == ""


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<div>" * 200 + "<p>Oil.</p>", "nested more than 120 deep"),
        ('<div style="text-indent: -9pt">' * 200 + "<p>Oil.</p>", "nested more than 120 deep"),
        ("<table><tr><td>(a)</td><td>" * 90 + "<p>Oil.</p>", "Excessive depth"),
    ],
)
def test_what_is_nested_too_deep_is_an_error(body, message):
    with pytest.raises(UnreadableInputError, match=message):
        read(body)


def test_a_page_without_words_is_an_error():
    with pytest.raises(UnreadableInputError, match="no words of an act"):
        CellarXhtml().read(
            b'<html><body><p class="doc-ti"> </p></body></html>', Wanted("x", "en", "law.html")
        )


# --- official pages

CHARTER = "eu/charter/2012-10-26"
FORMATS = "formats/eu"
REGULATION = "tulit/eu__eurlex__regulations__html__c008bcb6-e7ec-11ee-9ea8-01aa75ed71a1.0006.03__DOC_1.html"
FORMEX = "tulit/eu__eurlex__formex__c008bcb6-e7ec-11ee-9ea8-01aa75ed71a1.0006.02__DOC_1__L_202400903EN.000101.fmx.xml"
OFFICIAL = [
    f"{CHARTER}/en.xml",
    f"{CHARTER}/fr.xml",
    f"{FORMATS}/eurlex2lexparency/modern_1_raw.html",
    f"{FORMATS}/eurlex2lexparency/moderncons_1_raw.html",
    f"{FORMATS}/eurlex2lexparency/old_consolidated_raw.html",
    f"{FORMATS}/tulit/eu__eurlex__commission_proposals__COM(2025)43.html",
    f"{FORMATS}/{REGULATION}",
]
WORD = re.compile(r"[^\W\d_]+|\d+")
# The single article has no headings within it; the whole Treaty prints them.
NOT_IN_SINGLE = re.compile(r"art_294/crossheading_\d")


@pytest.fixture(scope="module")
def official(shared):
    def of(file, reader=CellarXhtml, instrument="x"):
        language = "fr" if file.endswith(("fr.xml", "fr.html")) else "en"
        data = (shared / "sources" / file).read_bytes()
        return reader().read(data, Wanted(instrument, language, file))

    return of


@pytest.mark.sources
def test_the_charter_is_whole_in_both_languages(official):
    english, french = official(OFFICIAL[0]), official(OFFICIAL[1])
    articles = [one.path for one in english.provisions if one.kind == "art"]
    assert articles == [f"art_{number}" for number in range(1, 55)]
    assert paths(english) == paths(french)


@pytest.mark.sources
@pytest.mark.parametrize(
    ("file", "articles"),
    [
        (OFFICIAL[2], "1 2 3 4 521"),  # an extract, as are the next two
        (OFFICIAL[3], "1 2 3 4 5 114 118 119"),
        (OFFICIAL[4], "2 4 5 6 7 8 9"),  # 1 and 3 are repealed
        (OFFICIAL[5], "1 2"),
        (OFFICIAL[6], " ".join(str(number) for number in range(1, 24))),
    ],
)
def test_articles_are_those_of_the_file(official, file, articles):
    assert [one.number for one in official(file).provisions if one.kind == "art"] == articles.split()


@pytest.mark.sources
@pytest.mark.parametrize("file", OFFICIAL)
def test_hardly_a_word_is_lost_or_unplaced(official, shared, file):
    version = official(file)
    visible = Counter(WORD.findall(seen((shared / "sources" / file).read_text("utf-8-sig"))))
    kept = "\n".join([version.text, *version.notes, *version.notes.values()])
    missing = visible - Counter(WORD.findall(kept))
    assert version.unplaced == ()
    assert weight(missing) <= 0.005 * weight(visible)


@pytest.mark.sources
@pytest.mark.parametrize("file", OFFICIAL)
def test_siblings_never_overlap(official, file):
    siblings = {}
    for one in official(file).provisions:
        siblings.setdefault(one.parent, []).append(one.span)
    for spans in siblings.values():
        assert not any(before.meets(after) for before, after in itertools.pairwise(sorted(spans)))


def weight(found):
    return sum(len(word) * count for word, count in found.items())


def seen(text):
    """The words an eye sees in a page; a tag within a word parts none."""
    body = re.sub(r"<!--.*?-->", "", text[text.index("<body") :], flags=re.DOTALL)
    parted = re.sub(r"</?(?:p|div|td|tr|br|dd|table)\b[^<>]*>", " ", body)
    return html.unescape(re.sub(r"<[^<>]*>", "", parted))


@pytest.mark.sources
def test_formex_and_xhtml_of_one_act_say_the_same(official):
    pages = official(f"{FORMATS}/{REGULATION}")
    formex = official(f"{FORMATS}/{FORMEX}", Formex)
    said = {one.path: (pages.words_of(one), one.heading) for one in pages.provisions}
    assert {one.path: (formex.words_of(one), one.heading) for one in formex.provisions} == {
        path: what for path, what in said.items() if not path.startswith("annex")
    }


@pytest.mark.sources
def test_single_articles_are_those_of_the_whole_treaty(official, shared):
    folder = shared / "sources" / "eu" / "tfeu-single-articles"
    whole = {
        language: said(official(f"eu/tfeu/2012-10-26/{language}.html", EurLexHtml, "tfeu"))
        for language in ("en", "fr")
    }
    files = sorted(folder.glob("12012e*/*/*.xml"))
    assert len(files) == 20
    for file in files:
        version = official(str(file.relative_to(shared / "sources")), instrument="tfeu")
        single = {path: what for path, what in said(version).items() if path.startswith("art_")}
        article = next(iter(single))
        of_whole = {
            path: what
            for path, what in whole[version.language].items()
            if path.split("/")[0] == article and not NOT_IN_SINGLE.fullmatch(path)
        }
        assert list(single) == list(of_whole), file
        if article != "art_294":
            assert single == of_whole, file


def said(version):
    return {one.path: plain(version.words_of(one)) for one in version.provisions}


def plain(text):
    return text.translate(str.maketrans("’‘—–", "''--"))


@pytest.mark.sources
def test_single_articles_have_the_same_keys_in_both_languages(official, shared):
    folder = shared / "sources" / "eu" / "tfeu-single-articles"
    for english in sorted(folder.glob("*/*/en.*")):
        reader = EurLexHtml if english.suffix == ".html" else CellarXhtml
        files = [english, english.with_name(f"fr{english.suffix}")]
        versions = [official(str(file.relative_to(shared / "sources")), reader, "tfeu") for file in files]
        assert paths(versions[0]) == paths(versions[1]), english
        assert not any(version.unplaced for version in versions), english
