"""The table of authorities of a manuscript of a few lines: each source once, every citation somewhere."""

from __future__ import annotations

import pytest

from legalgraph.reports.authorities import Group, table

LIND = "Nora Lind, *The Long Quay*, 4(2) JOURNAL OF INVENTED LAW 101, 115 (2022)."


def entries(report):
    return {entry.id: entry for entry in table(report).entries}


def cited(report, entry):
    """Each place in a source, with the notes that cite it and how."""
    return [
        (
            line.pinpoint,
            [report.notes[one.note].note.number + ("*" if one.back else "") for one in line.places],
        )
        for line in entry.lines
    ]


def test_a_treaty_is_one_source_by_whatever_name(checked):
    report = checked(
        "Model Convention on Solidarity across Borders, Art. 4(1).",
        "Model Convention, arts 3-5; Model Protocol, Art. 2.",
        "Model Convention, preamble.",
        "Model Convention.",
    )
    made = table(report)
    assert [entry.id for entry in made.entries] == ["model-convention", "model-protocol"]
    convention = made.entries[0]
    assert convention.heading.startswith("Model Convention on Solidarity across Borders")
    assert cited(report, convention) == [
        ("", ["4"]),
        ("Preamble", ["3"]),
        ("Article 3", ["2"]),
        ("Article 4", ["2"]),
        ("Article 4(1)", ["1"]),
        ("Article 5", ["2"]),
    ]
    assert made.missed == ()


def test_short_forms_and_references_back_are_counted_to_their_source(checked):
    report = checked(
        LIND,
        "Id. at 116.",
        "Model Convention, Art. 4; Lind, supra n. 1 at 120.",
        "Lind 121.",
    )
    work = entries(report)["lind-2022-long-quay"]
    assert work.group is Group.LITERATURE
    assert work.heading == "Nora Lind, The Long Quay, 4(2) JOURNAL OF INVENTED LAW 101 (2022)"
    assert cited(report, work) == [
        ("p 115", ["1"]),
        ("p 116", ["2*"]),
        ("p 120", ["3*"]),
        ("p 121", ["4*"]),
    ]


def test_id_after_a_source_in_the_same_note_is_that_source(checked):
    report = checked(f"Model Convention, Art. 4. {LIND} Id. at 117.")
    assert cited(report, entries(report)["lind-2022-long-quay"]) == [("p 115", ["1"]), ("p 117", ["1*"])]


@pytest.mark.parametrize(
    ("notes", "words", "reason"),
    [
        (("Lind 121.",), "Lind 121", "no note cites a work by Lind in full"),
        (("ADD SOURCES",), "ADD SOURCES", "a drafting note, not a citation"),
        (("Model Convention, Art. 4; Model Protocol, Art. 2.", "Id."), "Id.", "cites several sources"),
        (
            ("Model Convention, Art. 4.", "Lind, supra n. 9."),
            "Lind, supra n. 9",
            "note 9 is not an earlier note",
        ),
    ],
)
def test_what_leads_to_no_source_is_listed_with_the_reason(checked, notes, words, reason):
    (missed,) = table(checked(*notes)).missed
    assert missed.words == words
    assert reason in missed.reason


def test_every_citation_is_in_the_table_or_among_those_missed(examples):
    from legalgraph import api

    report = api.check(examples / "manuscript.txt", sources=examples / "texts", shelves=examples)
    made = table(report)
    listed = {(one.note, one.citation) for entry in made.entries for one in entry.places}
    missed = [(one.place.note, one.place.citation) for one in made.missed]
    all_of_them = {
        (at, number) for at, note in enumerate(report.notes) for number in range(len(note.citations))
    }
    assert listed | set(missed) == all_of_them
    assert not listed & set(missed)
    assert len(missed) == len(set(missed))


def test_every_place_of_a_source_stands_on_a_line(checked):
    report = checked(LIND, "Model Convention, Arts. 3, 5 and 7(1).", "Id. at art. 9(1).", "Id.")
    for entry in table(report).entries:
        assert {place for line in entry.lines for place in line.places} == set(entry.places)


@pytest.mark.parametrize(
    ("notes", "words"),
    [(("ADD SOURCES", "*Id.* at 5."), "Id. at 5"), (("ADD SOURCES", "*Id* at 5."), "Id at 5")],
)
def test_italics_leave_no_mark(checked, notes, words):
    assert table(checked(*notes)).missed[-1].words == words


def test_groups_stand_in_their_order_and_sources_by_name(checked):
    report = checked(
        "Ada Zorn, *Ropes* (Fictitious Press 2019) 4; Ben Abel, *Sails* (Fictitious Press 2020) 5.",
        "Roe v. Doe, 457 U.S. 202 (1982); A/HRC/35/35; Regulation (EU) No 604/2013.",
        "https://www.example.org/ropes",
        "Model Convention, Art. 4; 8 U.S.C. § 1324.",
    )
    made = table(report)
    assert list(made.groups) == [
        Group.TREATIES,
        Group.UNION,
        Group.NATIONS,
        Group.NATIONAL,
        Group.CASES,
        Group.LITERATURE,
    ]
    literature = [entry.id.partition("-")[0] for entry in made.groups[Group.LITERATURE]]
    assert literature == ["abel", "zorn", "www"], "by the author's name, bare addresses last"


def test_the_fullest_citation_of_a_work_is_the_one_that_is_printed(checked):
    report = checked(
        "Nora Lind, *The Long Quay* (2022).",
        "Nora Lind, *The Long Quay* (Fictitious Press 2022) 44.",
        "Lind 45.",
    )
    (work,) = table(report).entries
    assert work.heading == "Nora Lind, The Long Quay (Fictitious Press 2022)"


@pytest.mark.parametrize(
    ("note", "heading", "pinpoints"),
    [
        ("Harbour Act 1931, s 5.", "Harbour Act 1931", ["Section 5"]),
        ("Convention on Quays, art. 4(1).", "Convention on Quays", ["Article 4(1)"]),
        ("A/RES/99/1 (3 May 2045), para 4.", "A/RES/99/1 (3 May 2045)", ["para 4"]),
        ("A/RES/99/1, paras. 4-6.", "A/RES/99/1", ["paras 4–6"]),
        (
            "Regulation (EU) 2029/123 of 3 May 2029 on quays [2029] OJ L 5/1, art 5.",
            "Regulation (EU) 2029/123 of 3 May 2029, [2029] OJ L 5/1",
            ["Article 5"],
        ),
        (
            "General Comment No. 99: Ropes, ¶ 4, U.N. Doc. CRC/C/GC/99 (2044).",
            "General Comment No. 99, CRC/C/GC/99 (2044)",
            ["para 4"],
        ),
        ("Roe v. Doe, 457 U.S. 202, 210 (1982).", "Roe v. Doe, 457 U.S. 202 (1982)", ["p 210"]),
    ],
)
def test_law_that_no_catalogue_knows_is_named_without_the_place(checked, note, heading, pinpoints):
    (entry,) = table(checked(note)).entries
    assert entry.heading == heading
    assert [line.pinpoint for line in entry.lines] == pinpoints


def test_a_report_without_notes_has_an_empty_table(checked):
    made = table(checked(body=("Text.",)))
    assert (made.entries, made.missed) == ((), ())


def test_a_range_of_pages_or_paragraphs_stands_where_its_first_would(checked):
    report = checked(
        "UN Doc A/HRC/50/31, para 49.",
        "UN Doc A/HRC/50/31, paras 6-9.",
        "UN Doc A/HRC/50/31, para 5.",
    )
    (entry,) = table(report).entries
    assert [place for place, _ in cited(report, entry)] == ["para 5", "paras 6–9", "para 49"]


def test_what_is_counted_to_none_is_gathered_by_the_reason(checked):
    made = table(checked("Roe 45.", "[ADD SOURCES]", "Roe 46."))
    assert {reason: [one.words for one in those] for reason, those in made.missed_by_reason.items()} == {
        "no note cites a work by Roe in full": ["Roe 45", "Roe 46"],
        "a drafting note, not a citation": ["[ADD SOURCES]"],
    }
