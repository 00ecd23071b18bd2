"""The parts that citations share: names, dates, pages, what follows, and where a citation begins."""

from __future__ import annotations

import pytest

from legalgraph.kinds import web
from legalgraph.kinds.names import Names
from legalgraph.kinds.works.authors import edited_by, inverted, people
from legalgraph.kinds.works.beginnings import begins_after
from legalgraph.kinds.works.dates import closing_at, iso
from legalgraph.kinds.works.foreign import is_foreign, is_reporter
from legalgraph.kinds.works.pages import pinpoints
from legalgraph.scan import scan

PEOPLE = [
    ("Jane Roe", ("Jane Roe",), "one"),
    ("Jane Roe, John Doe & Ann Poe", ("Jane Roe", "John Doe", "Ann Poe"), "three"),
    ("Jane Roe/John Doe", ("Jane Roe", "John Doe"), "with a slash"),
    ("Jane Roe et al.", ("Jane Roe", "et al."), "others are kept as others"),
    ("John Doe, Jr.", ("John Doe, Jr.",), "Jr. is no second author"),
    ("Jane Roe, Note", ("Jane Roe",), "what law reviews call a student's piece"),
]
TURNED = [
    ("Roe, J., & Doe, K.", ("Roe, J.", "Doe, K."), "with stops"),
    ("Roe J, Doe K", ("Roe J", "Doe K"), "without"),
    ("Roe, Jane, and John Doe", ("Roe, Jane", "John Doe"), "only the first is turned round"),
    ("De Roe, J. et al.", ("De Roe, J.", "et al."), "a particle"),
]
DATES = [
    ("2014", "2014", "a year"),
    ("June 2021", "2021-06", "a month"),
    ("Sept. 2021", "2021-09", "abbreviated"),
    ("May 3, 2019", "2019-05-03", "month first"),
    ("3rd May 2019", "2019-05-03", "day first, as an ordinal"),
    ("2019-05-03", "2019-05-03", "already so"),
    ("Spring 2014", "2014", "a season is no month"),
    ("no date", "", "none"),
]
BRACKETS = [
    ("(2014)", ("", "2014"), "nothing but the year"),
    ("(2d ed. 2014)", ("2d ed.", "2014"), "an edition"),
    ("(Oxford: OUP, 2014)", ("Oxford: OUP", "2014"), "a publisher"),
    ("(London, 3 May 2019)", ("London", "2019-05-03"), "a place and a day"),
    ("(2014a)", ("", "2014"), "one of several in a year"),
]
PAGES = [
    ("310", "", "page_310", "one"),
    ("744-45", "", "page_744 page_745", "a range, shortened"),
    ("1298–302", "", "page_1298 page_1302", "three figures shortened"),
    ("12, 15-16 and 20", "", "page_12 page_15 page_16 page_20", "a list"),
    ("26 n.2", "", "page_26/note_2", "a note"),
    ("26 & n.2", "", "page_26/note_2", "a note joined"),
    ("xii-xiv", "", "page_xii page_xiv", "Roman"),
    ("5-7", "paras ", "para_5 para_7", "paragraphs"),
    ("A1", "at ", "page_A1", "of a newspaper"),
]
BEGINNINGS = [
    ("Id.; Jane Roe, ", "Jane Roe, ", "after a semicolon"),
    ("It is so. Jane Roe, ", "Jane Roe, ", "after a sentence"),
    ("It is so. J. Roe et al., ", "J. Roe et al., ", "an initial ends none"),
    ("See also, e.g., Jane Roe, ", "Jane Roe, ", "after a signal"),
    ("*See* Jane Roe, ", "Jane Roe, ", "a signal in italics"),
    ("It is so (see Jane Roe, ", "Jane Roe, ", "in a bracket"),
    ("(It is; so.) Jane Roe, ", "Jane Roe, ", "after a sentence in brackets"),
    ("“It is; so.” Jane Roe, ", "Jane Roe, ", "after a quotation"),
    ("12 (2014) and Jane Roe, ", "Jane Roe, ", "“and” after another"),
    ("one.\n\nJane Roe, ", "Jane Roe, ", "in another paragraph"),
]


@pytest.mark.parametrize(("text", "names", "why"), PEOPLE)
def test_names(text, names, why):
    assert people(text) == names, why


@pytest.mark.parametrize(("text", "names", "why"), TURNED)
def test_names_with_the_surname_first(text, names, why):
    assert inverted(text) == names, why


@pytest.mark.parametrize(("text", "date", "why"), DATES)
def test_dates(text, date, why):
    assert iso(text) == date, why


@pytest.mark.parametrize(("text", "parts", "why"), BRACKETS)
def test_a_bracket_with_a_year(text, parts, why):
    dated = closing_at(text, text.rindex("20"))
    assert (dated.start, dated.end, (dated.words, dated.date)) == (0, len(text), parts), why


def test_no_bracket_no_date():
    assert closing_at("in 2014) and", 3) is None
    assert closing_at("(first) 2014)", 8) is None


@pytest.mark.parametrize(("text", "unit", "found", "why"), PAGES)
def test_pages(text, unit, found, why):
    assert " ".join(map(str, pinpoints(text, unit))) == found, why


@pytest.mark.parametrize(("text", "rest", "why"), BEGINNINGS)
def test_where_a_citation_begins(text, rest, why):
    assert text[begins_after(text, len(text)) :] == rest, why


def test_editors_in_a_bracket():
    assert edited_by("John Doe & Ann Poe eds., 2d ed.") == (("John Doe", "Ann Poe"), "2d ed.")
    assert edited_by("ed. John Doe") == (("John Doe",), "")
    assert edited_by("OUP") == ((), "OUP")


@pytest.mark.parametrize(
    "name", ["U.S.", "F.3d", "F. Supp. 2d", "U.N.T.S.", "I.C.J. Reports", "Fed. Reg.", "ECHR"]
)
def test_reporters_are_no_journals(name):
    assert is_reporter(name)
    assert not is_reporter("Harv. L. Rev.")


@pytest.mark.parametrize(
    "words", ["A/HRC/35/35", "UN Doc. 12", "OJ L 180", "COM (2020) 609", "Case C-411/10", "8 U.S.C. 1324"]
)
def test_other_sources_are_foreign(words):
    assert is_foreign(f"as in {words}, there")
    assert not is_foreign("The Case for Open Harbours and the United Nations")


@pytest.mark.parametrize("mark", ["[hereinafter *Ports*]", "(hereinafter ‘Ports’)", "[hereinafter: Ports]"])
def test_a_short_name_for_what_follows(mark):
    (mention,) = scan(f"Jane Roe, *Closed Ports* (OUP 2014) 26 {mark}.", Names.of([]))
    assert (mention.text, mention.defines) == ("Jane Roe, *Closed Ports* (OUP 2014) 26", ("Ports",))


def test_a_doi_is_an_address():
    found = scan("doi:10.1234/abc.5, and DOI 10.1234/x(2014)1.", Names.of([]))
    assert [(one.kind, one.identifier) for one in found] == [
        (web.name, "10.1234/abc.5"),
        (web.name, "10.1234/x(2014)1"),
    ]
