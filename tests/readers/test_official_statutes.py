"""The readers of statutes on the official texts themselves: what must be there, and that nothing is lost.

Visible words and headings are counted without the readers.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest

from legalgraph.containers import open_archive, pack
from legalgraph.model import Wanted
from legalgraph.readers.statutes.diputados_text import DiputadosText
from legalgraph.readers.statutes.gazette_markdown import GazetteMarkdown
from legalgraph.readers.statutes.legifrance_markdown import LegifranceMarkdown
from legalgraph.readers.statutes.normattiva_markdown import NormattivaMarkdown
from legalgraph.readers.statutes.us_code_markdown import UsCodeMarkdown
from legalgraph.readers.uslm.reader import Uslm

pytestmark = pytest.mark.sources

USC_PIECES = "national/us-8usc1324"
CESEDA = "national/fr-ceseda/LEGITEXT000006070158.md"
GREEK = "national/gr-4251-2014/FEK-A-80-2014.md"
ITALIAN = "national/it-dlgs-286-1998/art12.PARTIAL.md"
MEXICAN = "national/mx-ley-de-migracion/lmigra_extracted.txt"
USLM = [
    f"formats/us/{name}.xml"
    for name in ("COMPS-10510", "COMPS-1135", "COMPS-8188", "usc01-uslm2", "usc16_slice-uslm1")
]
READERS = {
    CESEDA: LegifranceMarkdown(),
    GREEK: GazetteMarkdown(),
    ITALIAN: NormattivaMarkdown(),
    MEXICAN: DiputadosText(),
    USC_PIECES: UsCodeMarkdown(),
    **dict.fromkeys(USLM, Uslm()),
}
WORD = re.compile(r"[^\W\d_]+|\d+")


@pytest.fixture(scope="module")
def data(shared):
    held = {}

    def of(file):
        if file not in held:
            path = shared / "sources" / file
            pieces = (
                sorted(path.glob("*.md"), key=lambda piece: int(piece.stem.rpartition("-")[2]))
                if path.is_dir()
                else ()
            )
            held[file] = pack(pieces) if pieces else path.read_bytes()
        return held[file]

    return of


@pytest.fixture(scope="module")
def version(data):
    held = {}

    def of(file, part=""):
        if (file, part) not in held:
            held[file, part] = READERS[file].read(data(file), Wanted("x", "en", file, part))
        return held[file, part]

    return of


def paths(version, kind, within=""):
    return [one.path for one in version.provisions if one.kind == kind and one.path.startswith(within)]


# --- what must be there


@pytest.mark.parametrize("file", READERS)
def test_its_own_reader_takes_it_and_no_other(data, file):
    taken = [reader.name for reader in set(READERS.values()) if not reader.declines(data(file))]
    assert taken == [READERS[file].name]


@pytest.mark.parametrize(
    ("file", "count", "first", "last"),
    [
        (USLM[0], 22, "sec_1", "sec_404"),
        (USLM[1], 22, "sec_1", "sec_404"),
        (USLM[2], 149, "sec_1", "sec_8403"),
        (USLM[3], 39, "sec_1", "sec_213"),
        (USLM[4], 158, "sec_1", "sec_119a"),
        (USC_PIECES, 3, "sec_1323", "sec_1324a"),
    ],
)
def test_sections(version, file, count, first, last):
    sections = paths(version(file), "sec", "sec_")
    assert (len(sections), sections[0], sections[-1]) == (count, first, last)


def test_mexican_articles_are_consecutive(version):
    assert paths(version(MEXICAN), "art", "art_") == [f"art_{number}" for number in range(1, 163)]


def test_french_articles_are_all_there(version, data):
    headings = data(CESEDA).decode().count("\n##### Article ")
    text = version(CESEDA)
    assert len([one for one in text.provisions if one.kind in ("art", "annex")]) == headings == 2545
    assert len(paths(text, "art", "former/")) == 19


#: Articles whose headings the converter has lost; their paragraphs follow the article before, or are lost too.
LOST = {22, 48, 105, 117}


def test_greek_articles_are_there_but_for_those_whose_headings_are_lost(version):
    whole = [path for path in paths(version(GREEK), "art", "art_") if "_" not in path.removeprefix("art_")]
    assert whole == [f"art_{number}" for number in range(1, 148) if number not in LOST]


@pytest.mark.parametrize(
    ("file", "part", "parent", "numbers"),
    [
        (USC_PIECES, "1324", "", "a b c d e"),
        (USC_PIECES, "1324", "subsec_a/para_1", "A B C"),
        (USC_PIECES, "1324", "subsec_a/para_1/subpara_A", "i ii iii iv v"),
        (USC_PIECES, "1324", "subsec_a/para_1/subpara_A/clause_v", "I II"),
        (USC_PIECES, "", "sec_1323", "a b c e"),  # its subsection (d) is not in the pieces
        (USC_PIECES, "", "sec_1324a/subsec_d/para_2", "A B C D E F G"),
        (USLM[3], "", "sec_7", "a b c"),
        (MEXICAN, "", "art_159", "I II III 2 3"),  # two unnumbered paragraphs follow the fractions
        (CESEDA, "", "art_L823-3", "1 2 3 4 5 2"),
        (ITALIAN, "", "art_12", "1 1-bis 2 3-bis 4 5"),  # commi 3 and 3-ter are not in the file
        (GREEK, "", "art_4", "1 2 3 4 5 6 7"),
        (GREEK, "", "art_30", "1 2 3 4 5 6 7 8 9 10 11"),
    ],
)
def test_what_hangs_on_what(version, file, part, parent, numbers):
    text = version(file, part)
    parent = f"x/{parent}".rstrip("/")
    assert [one.number for one in text.provisions if one.parent == parent and one.number] == numbers.split()


@pytest.mark.parametrize(
    ("file", "part", "path", "first"),
    [
        (USC_PIECES, "1324", "subsec_a/para_1/subpara_A/clause_iii", "knowing or in reckless disregard"),
        (USC_PIECES, "", "sec_1324a/subsec_a/para_6/subpara_C/clause_i", "If any employer that is a member"),
        (MEXICAN, "", "art_159", "Se impondrá pena de ocho"),
        (CESEDA, "", "art_L823-9", "L'aide à la circulation"),
        (GREEK, "", "art_30/para_1", "Πλοίαρχοι ή κυβερνήτες"),
        (ITALIAN, "", "art_12/para_1-bis", "Se i fatti di cui al comma 1"),
    ],
)
def test_a_span_begins_with_its_own_words(version, file, part, path, first):
    text = version(file, part)
    assert next(text.words_of(one) for one in text.provisions if one.path == path).startswith(first)


# --- nothing is lost, nothing overlaps


@pytest.mark.parametrize("file", READERS)
def test_hardly_a_word_is_lost_or_unplaced(version, data, file):
    text = version(file)
    visible = Counter(WORD.findall(seen(file, data(file))))
    held = Counter(WORD.findall("\n".join([text.text, *text.notes.values()])))
    missing = sum(len(word) * count for word, count in (visible - held).items())
    unplaced = sum(len(one.text) for one in text.unplaced)
    assert missing + unplaced <= 0.005 * sum(len(word) * count for word, count in visible.items())


def seen(file, data):
    """The words an eye sees in a file: no metadata, calls of footnotes, heads of pages, repeated headings, links."""
    text = data.decode("utf-8", "replace")
    if file in USLM:
        text = re.sub(r"<meta\b.*?</meta>", " ", text, flags=re.DOTALL)
        text = re.sub(
            r'<ref class="footnoteRef"[^<>]*>[^<>]*</ref>|<ref [^<>]*class="footnoteRef"[^<>]*>[^<>]*</ref>',
            " ",
            text,
        )
        text = re.sub(
            r"</?(?:b|i|sup|term|ref|inline|date|quotedText|shortTitle|headingText)\b[^<>]*>", "", text
        )
        return re.sub(r"<[^<>]*>", " ", text).replace("&amp;", "&")
    if file == MEXICAN:
        return re.sub(r"LEY DE MIGRACIÓN\nCÁMARA DE DIPUTADOS.*\nSecretaría.*\nSecretaría.*\n", "", text)
    if file == USC_PIECES:
        lines = [line for piece in open_archive(data, file).values() for line in piece.decode().splitlines()]
        return "\n".join(line for line in lines if not line.startswith("#") or line.startswith("########"))
    return re.sub(r"\]\([^()]*\)", "", text)


@pytest.mark.parametrize("file", [file for file in READERS if file != GREEK])
def test_nothing_is_unplaced(version, file):
    assert version(file).unplaced == ()


def test_what_is_unplaced_of_the_greek_law(version):
    """Where headings or words are lost, and a point that the gazette itself prints twice."""
    unplaced = version(GREEK).unplaced
    assert Counter(bool(one.text) for one in unplaced) == {False: 8, True: 1}
