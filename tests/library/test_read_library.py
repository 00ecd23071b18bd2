"""A scholar's library in its three forms: the same works come out of each; what is hostile or broken does no harm."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError
from legalgraph.library import read_library
from legalgraph.library.csl import item_of
from legalgraph.model import LibraryItem, Work

DOORS = LibraryItem(
    "brook2020",
    Work(
        "article-journal", ("Ida M. Brook", "Ana de León"), "Doors at Sea: A Study", "Law Journal",
        volume="3", issue="1", page="4", date="2020-05", url="https://example.org/doors",
    ),
    "4-19",
)  # fmt: skip
HANDBOOK = LibraryItem(
    "lind2016",
    Work(
        "chapter", ("Sea Rescue Network",), "Sails", "Handbook of the Sea", editors=("Nora Lind",),
        publisher="Tide Press", page="44", date="2016",
    ),
    "44-60",
)  # fmt: skip
CSL = [
    {
        "id": "brook2020", "type": "article-journal", "title": "Doors at <i>Sea</i>: A Study",
        "author": [{"family": "Brook", "given": "Ida M."},
                   {"family": "León", "given": "Ana", "non-dropping-particle": "de"}],
        "container-title": "Law Journal", "volume": 3, "issue": "1", "page": "4-19",
        "issued": {"date-parts": [["2020", 5]]}, "URL": "https://example.org/doors",
    },
    {
        "id": "lind2016", "type": "chapter", "title": "Sails", "author": [{"literal": "Sea Rescue Network"}],
        "container-title": "Handbook of the Sea", "editor": [{"family": "Lind", "given": "Nora"}],
        "publisher": "Tide Press", "page": "44-60", "issued": {"raw": "spring 2016"},
    },
]  # fmt: skip
BIBTEX = r"""
@string{lj = "Law Journal"}
@article{brook2020, author = {Brook, Ida M. and de Le{\'o}n, Ana}, title = {Doors at {Sea}}, subtitle = {A Study},
  journal = lj, date = {2020-05}, volume = 3, number = 1, pages = {4--19}, url = {https://example.org/doors}}
@incollection{lind2016, author = {{Sea Rescue Network}}, title = {Sails}, booktitle = {Handbook of the Sea},
  editor = {Lind, Nora}, publisher = {Tide Press}, year = 2016, pages = {44-60}}
"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
 <bib:Article rdf:about="brook2020"><z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:1"/><dc:title>Doors at Sea: A Study</dc:title>
  <bib:authors><rdf:Seq>
   <rdf:li><foaf:Person><foaf:surname>Brook</foaf:surname><foaf:givenName>Ida M.</foaf:givenName></foaf:Person></rdf:li>
   <rdf:li><foaf:Person><foaf:surname>de León</foaf:surname><foaf:givenName>Ana</foaf:givenName></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors><dc:date>2020-05</dc:date><bib:pages>4-19</bib:pages>
  <dc:identifier><dcterms:URI><rdf:value>https://example.org/doors</rdf:value></dcterms:URI></dc:identifier></bib:Article>
 <bib:Journal rdf:about="urn:issn:1"><dc:title>Law Journal</dc:title><prism:volume>3</prism:volume>
  <prism:number>1</prism:number></bib:Journal>
 <bib:BookSection rdf:about="lind2016"><z:itemType>bookSection</z:itemType>
  <dcterms:isPartOf><bib:Book><dc:title>Handbook of the Sea</dc:title></bib:Book></dcterms:isPartOf>
  <dc:publisher><foaf:Organization><foaf:name>Tide Press</foaf:name></foaf:Organization></dc:publisher>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Sea Rescue Network</foaf:surname></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lind</foaf:surname><foaf:givenName>Nora</foaf:givenName>
  </foaf:Person></rdf:li></rdf:Seq></bib:editors>
  <dc:title>Sails</dc:title><dc:date>2016</dc:date><bib:pages>44–60</bib:pages></bib:BookSection>
 <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>a.pdf</dc:title></z:Attachment>
</rdf:RDF>"""


def kept(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "library"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "content",
    [json.dumps(CSL), json.dumps({"items": CSL}), "\ufeff" + json.dumps(CSL), BIBTEX, RDF],
    ids=["CSL-JSON", "an object of items", "with a byte order mark", "BibTeX", "Zotero RDF"],
)
def test_the_same_works_come_out_of_each_form(tmp_path: Path, content: str) -> None:
    library = read_library(kept(tmp_path, content))
    assert library.items == (DOORS, HANDBOOK)
    assert (library.source, library.unread) == ("library", ())


def test_what_has_no_title_is_counted(tmp_path: Path) -> None:
    library = read_library(kept(tmp_path, json.dumps([*CSL, {"id": "x"}, "no work", {"title": ""}])))
    assert library.unread == ("3 entries without a title left out.",)


def test_what_bibtex_cannot_read_is_counted_and_not_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        library = read_library(
            kept(tmp_path, BIBTEX + "@book{x, title = {never closed\n@book{brook2020, title={again}}")
        )
    assert len(library.items) == 2
    assert library.unread == ("2 entries without an end, or with a key twice, left out.",)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "nothing"),
        ("A letter to a friend.", "no form of a library"),
        ("[]", "no work"),
        ('{"a": 1}', "no list"),
        ("[" * 5000, "too deep"),
        ('[{"title": "a", "title": "b"}]', "a field twice"),
        (b"\x00\xff\xfe", "bytes"),
        ("<a><b></a>", "no XML"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "an entity of its own"),
        ("<a/>", "an XML file of another sort"),
    ],
    ids=lambda one: "" if isinstance(one, bytes) or len(one) > 30 else str(one),
)
def test_what_is_no_library_is_refused_in_a_plain_sentence(
    tmp_path: Path, content: str | bytes, why: str
) -> None:
    with pytest.raises(UnreadableInputError) as refused:
        read_library(kept(tmp_path, content))
    assert "library" in str(refused.value), why


def test_a_file_that_is_not_there_or_too_large(tmp_path: Path) -> None:
    with pytest.raises(SourceMissingError):
        read_library(tmp_path / "nothing.json")
    with pytest.raises(InputTooLargeError):
        read_library(kept(tmp_path, b" " * 32_000_001))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"title": "Doors", "author": "Brook"}, Work("", title="Doors")),
        (
            {"title": "Doors", "author": [1, {"given": ["x"]}, {"family": "Brook"}]},
            Work("", ("Brook",), "Doors"),
        ),
        ({"title": "Doors", "volume": True, "page": 12.5}, Work("", title="Doors")),
        ({"title": "Doors", "issued": {"date-parts": [[None]]}}, Work("", title="Doors")),
        (
            {"title": "Doors", "issued": {"date-parts": [[20, 1]], "literal": "in 2011"}},
            Work("", title="Doors", date="2011"),
        ),
        ({"title": ["Doors"]}, None),
        ({"title": "x" * 2000}, None),
        (["Doors"], None),
    ],
)
def test_values_of_the_wrong_kind_are_none(value: object, expected: Work | None) -> None:
    item = item_of(value)
    assert (item.work if item else None) == expected


def test_braces_without_end_are_no_title_and_no_burden(tmp_path: Path) -> None:
    deep = "{" * 500 + "\\'e" + "}" * 500
    library = read_library(kept(tmp_path, f"@book{{a, title = {{{deep}}}}}\n@book{{b, title = {{Nets}}}}"))
    assert [item.key for item in library.items][-1] == "b"
