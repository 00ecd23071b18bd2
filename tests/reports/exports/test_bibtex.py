"""BibTeX that another program reads back as it was written."""

from __future__ import annotations

from dataclasses import replace

import bibtexparser
import pytest
from pylatexenc.latex2text import LatexNodes2Text

from legalgraph.model import Authority
from legalgraph.reports import as_bibtex, as_csl

NOTES = (
    "Nora Lind and Piet de Groot, *The Long Quay*, 4(2) JOURNAL OF INVENTED LAW 101, 115 (2022).",
    "Ada Zorn Jr., *Ropes & Sails* (Fictitious Press 2019) 4.",
    "Nora Lind, *Ropes*, in QUAYS AND ROPES 33, 35 (Ben Abel, ed., 2022).",
    "Model Convention on Solidarity across Borders, Art. 4.",
    "A/HRC/35/99, para. 5.",
    "Roe v. Doe, 457 U.S. 202 (1982).",
    "https://www.example.org/ropes_and_sails?a=1&b=%20#c",
)
#: What LaTeX would act on, in a title.
HARD = "Costs & 50% of #1_a ~ {b} \\c ^d $5, “quoted”, ελληνικά, 漢字"


def read(text: str) -> dict[str, bibtexparser.model.Entry]:
    library = bibtexparser.parse_string(text)
    assert library.failed_blocks == []
    return {entry.key: entry for entry in library.entries}


def plain(value: str) -> str:
    return LatexNodes2Text(keep_comments=True).latex_to_text(value.strip("{}")).replace("ˆ", "^")


def test_every_source_is_an_entry_with_its_id(checked):
    report = checked(*NOTES)
    assert list(read(as_bibtex(report))) == [item["id"] for item in as_csl(report)]


def test_an_entry_says_what_the_item_says(checked):
    report = checked(*NOTES)
    entries = read(as_bibtex(report))
    for item in as_csl(report):
        entry = entries[item["id"]]
        assert plain(entry["title"]) == item["title"]
        assert (
            int(entry["year"]) == item["issued"]["date-parts"][0][0]
            if "issued" in item
            else "year" not in entry
        )
    article = entries["lind-2022-long-quay"]
    assert article.entry_type == "article"
    assert article["author"] == "Lind, Nora and de Groot, Piet"
    assert (article["journal"], article["volume"], article["number"]) == ("JOURNAL OF INVENTED LAW", "4", "2")


@pytest.mark.parametrize(
    ("id_", "kind"),
    [
        ("zorn-2019-ropes-sails", "book"),
        ("lind-2022-ropes", "incollection"),
        ("model-convention", "misc"),
        ("a-hrc-35-99", "techreport"),
    ],
)
def test_the_type_of_an_entry(checked, id_, kind):
    assert read(as_bibtex(checked(*NOTES)))[id_].entry_type == kind


def test_authors_that_are_not_named_are_others(checked):
    (entry,) = read(
        as_bibtex(checked("Nora Lind et al., *The Long Quay* (Fictitious Press 2022) 44."))
    ).values()
    assert entry["author"] == "Lind, Nora and others"


def test_an_address_stands_as_it_is(checked):
    entries = read(as_bibtex(checked(NOTES[-1]))).values()
    assert [entry["url"] for entry in entries] == [NOTES[-1]]


def test_what_latex_would_act_on_is_escaped(checked):
    report = checked(NOTES[1])
    (authority,) = report.authorities
    (part,) = authority.places[0].parts
    hard = replace(part, work=replace(part.work, title=HARD, authors=("Harbour & Quay Committee",)))
    places = (replace(authority.places[0], parts=(hard,)),)
    (entry,) = read(as_bibtex(replace(report, authorities=(Authority(places),)))).values()
    assert plain(entry["title"]) == HARD
    assert entry["author"] == r"{Harbour \& Quay Committee}"
