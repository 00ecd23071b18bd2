"""Author and title before a document's symbol, told from a sentence that only mentions the document."""

from __future__ import annotations

import pytest

from legalgraph.reports import as_csl
from legalgraph.reports.authorities import table

LED = [
    (
        "Human Rights Council, Report of the Special Rapporteur on quays, U.N. Doc. A/HRC/50/31 (26 Apr. 2022), ¶ 5.",
        "Human Rights Council, Report of the Special Rapporteur on quays, A/HRC/50/31 (26 Apr. 2022)",
        "Human Rights Council",
        "Report of the Special Rapporteur on quays",
    ),
    (
        "See also Report of the Working Group on Ropes, A/HRC/50/31, para. 5.",
        "Report of the Working Group on Ropes, A/HRC/50/31",
        "",
        "Report of the Working Group on Ropes",
    ),
    (
        "Model Convention, Art. 4; Committee on Quays, Concluding observations: Ruritania, CMW/C/RUR/CO/1.",
        "Committee on Quays, Concluding observations: Ruritania, CMW/C/RUR/CO/1",
        "Committee on Quays",
        "Concluding observations: Ruritania",
    ),
]
BARE = [
    ("As the Assembly recalled in 2022, many quays were closed (A/HRC/50/31).", "a sentence with a bracket"),
    ("The experts disagree. A/HRC/50/31, para. 5.", "another sentence before it"),
    ("The quays were closed, see A/HRC/50/31.", "a sentence before a signal"),
    ("A/HRC/50/31, para. 5.", "nothing before it"),
]


@pytest.mark.parametrize(("note", "heading", "author", "title"), LED)
def test_author_and_title_before_a_symbol(checked, note, heading, author, title):
    report = checked(note)
    (entry,) = [one for one in table(report).entries if one.group.name == "NATIONS"]
    assert entry.heading == heading
    (item,) = [one for one in as_csl(report) if one["type"] == "report"]
    assert item["title"] == title
    names = [one.get("literal", "") for one in item.get("author", [])]
    assert names == ([author] if author else [])


@pytest.mark.parametrize(("note", "why"), BARE)
def test_a_sentence_is_no_title(checked, note, why):
    (entry,) = table(checked(note)).entries
    assert entry.heading == "A/HRC/50/31", why


def test_the_longest_lead_is_taken(checked):
    report = checked(
        "A/HRC/50/31, para. 5.", "Committee on Quays, Report on ropes, A/HRC/50/31, para. 6.", "A/HRC/50/31."
    )
    (entry,) = table(report).entries
    assert (entry.id, entry.heading) == ("a-hrc-50-31", "Committee on Quays, Report on ropes, A/HRC/50/31")
