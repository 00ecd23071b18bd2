"""The manuscript's own list of works: its entries are what notes cite by author and year, the rest is told apart."""

from __future__ import annotations

import pytest

TEXT = "Text{1}{2}{3}."
LIST = (
    "References",
    "Brook, Ida, and Paul Marsh. 2030. “Doors at Sea.” Journal of Quays 12 (3): 44–60.",
    "Goldner Lund, Iris. 2031. The Long Quay. Oslo: Row Press.",
    "Roe, Jane. 2029. Nets. Oslo: Row Press.",
)


def works(report) -> list[tuple[str, list[str]]]:
    """The sources that the list has, by the beginning of their titles, with the notes that cite them."""
    return [
        (one.listed.work.title[:5], [report.notes[at.note].note.number for at in one.places])
        for one in report.authorities
        if one.listed
    ]


@pytest.mark.parametrize(
    ("notes", "cited", "uncited", "why"),
    [
        (
            ("Brook and Marsh 2030, 45.", "Ibid., 46.", "Goldner Lund (2031) 7."),
            [("Doors", ["1", "2"]), ("The L", ["3"])],
            ["Nets"],
            "author and year, and a reference back",
        ),
        (
            ("Brook & Marsh 2030, 45; Goldner Lund 2031, 7.", "Brook and Marsh (2030), 50.", "Roe 2029."),
            [("Doors", ["1", "2"]), ("The L", ["1"]), ("Nets", ["3"])],
            [],
            "a work cited so in several forms is one",
        ),
        (
            ("Ida Brook and Paul Marsh, “Doors at Sea,” 12 Journal of Quays 44 (2030).", "Brook and Marsh 51.", "X."),
            [("Doors", ["1", "2"])],
            ["The Long Quay", "Nets"],
            "a work cited in full is the one listed under its title",
        ),
        (
            ("Jane Roe, *Nets of the North* (Row Press 2025).", "Y.", "X."),
            [],
            ["Doors at Sea", "The Long Quay", "Nets"],
            "another title is another work",
        ),
        (
            ("Pia Holm, “Doors at Sea,” 3 Law Review 4 (2011).", "Y.", "X."),
            [],
            ["Doors at Sea", "The Long Quay", "Nets"],
            "and so is the same title of another author",
        ),
    ],
)  # fmt: skip
def test_the_list_and_the_notes(checked, notes, cited, uncited, why):
    report = checked(*notes, body=(TEXT, *LIST))
    assert works(report) == cited, why
    assert [one.work.title for one in report.uncited] == uncited, why


def test_without_a_list_nothing_is_uncited(checked):
    assert checked("Brook 2030, 45.", body=("Text{1}.",)).uncited == ()


def test_a_list_in_the_form_of_notes_is_read_too(checked):
    report = checked(
        "Ida Brook, “Doors at Sea,” 12 Journal of Quays 44 (2030).",
        body=(
            "Text{1}.",
            "Bibliography",
            "Brook, Ida. “Doors at Sea.” Journal of Quays 12, no. 3 (2030): 44–60.",
            "Roe, Jane. “Nets of the North.” Journal of Quays 9 (2028): 1–20.",
        ),
    )
    assert works(report) == [("Doors", ["1"])]
    assert [one.work.title for one in report.uncited] == ["Nets of the North"]


def test_a_family_name_of_two_words_is_known_by_the_list(checked):
    (listed,) = checked("X.", body=("Text{1}.", *LIST[:1], LIST[2])).uncited
    assert listed.work.authors == ("Goldner Lund, Iris",)


@pytest.mark.parametrize("listed", [(), LIST])
def test_a_part_of_the_text_that_is_called_literature_is_no_list(checked, listed):
    prose = ("Brook (2018) shows what a door is.", "Roe (2019) doubts it.{1}", "So do we.", "More follows.")
    report = checked("X.", body=("II. Literature", *prose, *prose[2:] * 3, *listed))
    assert [one.work.title for one in report.uncited] == (
        ["Doors at Sea", "The Long Quay", "Nets"] if listed else []
    )


@pytest.mark.parametrize(
    ("note", "entry", "uncited", "why"),
    [
        ("UN Doc A/HRC/50/31, para 5.", "Harbour Watch. 2030. Nets at sea. A/HRC/50/31.", 0, "by its symbol"),
        (
            "UN Doc A/HRC/50/32, para 5.",
            "Harbour Watch. 2030. Nets at sea. A/HRC/50/31.",
            1,
            "another symbol",
        ),
        (
            "Model Convention, Art. 4.",
            "Harbour Parties. 2018. Model Convention. Oslo: Row.",
            0,
            "by its title",
        ),
        (
            "Model Convention, Art. 4.",
            "Roe, J. 2029. The Model Convention: A Guide. Oslo: Row.",
            1,
            "a work on it",
        ),
    ],
)
def test_a_legal_source_of_the_list_is_cited_as_law(checked, note, entry, uncited, why):
    assert len(checked(note, body=("Text.{1}", "References", entry)).uncited) == uncited, why


def test_where_an_uncited_work_is_named_is_said(checked):
    report = checked("Roe, in a talk on nets, 2029.", body=("Brook and Marsh (2030) say so.{1}", *LIST))
    assert [(one.work.title, one.notes, one.in_text) for one in report.uncited] == [
        ("Doors at Sea", (), True),
        ("The Long Quay", (), False),
        ("Nets", ("1",), False),
    ]
