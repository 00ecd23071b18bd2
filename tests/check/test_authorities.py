"""Every citation given to its source, or left with the reason: what a table of authorities is made of."""

from __future__ import annotations

import pytest

LIND = "Nora Lind, *The Long Quay* (Fictitious Press 2022) 44."


def sources(report) -> list[tuple[str, list[str]]]:
    """Each source by its id in the catalogue or its first words, with its notes ("*" by a reference back)."""
    return [
        (
            one.instrument.id if one.instrument else one.places[0].parts[0].text[:9],
            [f"{report.notes[at.note].note.number}{'*' if at.back else ''}" for at in one.places],
        )
        for one in report.authorities
    ]


@pytest.mark.parametrize(
    ("notes", "found", "why"),
    [
        (
            ("Model Convention, Art. 4.", "Id. at art. 5."),
            [("model-convention", ["1", "2*"])],
            "the note before",
        ),
        (
            (LIND, "Lind 45.", "Lind, supra n. 1 at 46."),
            [("Nora Lind", ["1", "2*", "3*"])],
            "a short form, and supra",
        ),
        (("Lind 45.", LIND), [("Lind 45", ["1*", "2"])], "a short form that stands first"),
        ((f"{LIND} Id. at 45.",), [("Nora Lind", ["1", "1*"])], "Id. in the same note"),
        (
            (f"Model Convention, Art. 4; {LIND} Id. at 45. Id. at 46.",),
            [("model-convention", ["1"]), ("Nora Lind", ["1", "1*", "1*"])],
            "Id. after Id.",
        ),
        (
            ("https://www.example.org/a", "https://www.example.org/b; https://www.example.org/a"),
            [("https://w", ["1", "2"]), ("https://w", ["2"])],
            "an address alone",
        ),
        (
            (
                "Nora Lind, *The Long Quay*, HARBOUR WATCH (May 4, 2020), https://example.org/q.",
                "https://example.org/q",
            ),
            [("Nora Lind", ["1", "2"])],
            "an address alone that was given with a work before",
        ),
        (
            ("Roe v. Doe, 457 U.S. 202 (1982).", "Roe v. Doe."),
            [("Roe v. Do", ["1", "2"])],
            "a case by its parties alone is the one case of these parties",
        ),
        (
            ("Roe v. Doe, 457 U.S. 202 (1982).", "Roe v. Doe, 460 U.S. 1 (1985).", "Roe v. Doe."),
            [("Roe v. Do", ["1"]), ("Roe v. Do", ["2"]), ("Roe v. Do", ["3"])],
            "of two cases of the same parties nobody can say which is meant",
        ),
        (
            ("Convention on the High Harbours, 12 May 1960, 500 UNTS 95, art. 4.",),
            [("Conventio", ["1", "1"])],
            "a treaty that no catalogue knows is one with its treaty series",
        ),
        (
            ("Regulation (EU) 2029/123 of 3 May 2029 on quays [2029] OJ L 5/1, art 5.",),
            [("Regulatio", ["1", "1"])],
            "and an act with its place in the Official Journal",
        ),
        (
            (
                "Convention on High Harbours art. 5, May 12, 1960, 500 U.N.T.S. 95 [hereinafter Harbour Convention].",
                "Harbour Convention art. 7.",
            ),
            [("Conventio", ["1", "1", "2"])],
            "with the date before the series, and with a short name of its own",
        ),
        (
            ("A/HRC/35/99, A/HRC/35/98.", "Convention on Quays, art. 4; 500 UNTS 95."),
            [("A/HRC/35/", ["1"]), ("A/HRC/35/", ["1"]), ("Conventio", ["2"]), ("500 UNTS ", ["2"])],
            "two symbols are two documents, and a semicolon parts a title from a series",
        ),
        (
            ("Model Convention and Model Protocol.", "[2029] OJ L 5/1."),
            [("model-convention", ["1"]), ("model-protocol", ["1"]), ("[2029] OJ", ["2"])],
            "a Journal alone is a source of its own",
        ),
    ],
)
def test_a_citation_is_given_to_its_source(checked, notes, found, why):
    assert sources(checked(*notes)) == found, why


def test_the_series_of_an_unknown_treaty_is_part_of_its_citation(checked):
    (one,) = checked("Convention on the High Harbours, 12 May 1960, 500 UNTS 95, art. 4.").authorities
    assert [part.kind for part in one.places[0].parts] == ["instrument", "treaty_series"]


@pytest.mark.parametrize(
    ("notes", "reason", "why"),
    [
        (("Id.",), "there is no citation before it", "nothing before it"),
        (("Lind 45.",), "no note cites a work by Lind in full", "no full citation"),
        (("[ADD SOURCES]",), "a drafting note, not a citation", "a drafting note is no source"),
        (("See art. 5.",), "it names no instrument", "a place without a source"),
        (("Plyler, 457 U.S. at 205.", "Id. at 206."), "it leads to note 1", "Id. after what was not read"),
    ],
)
def test_what_belongs_to_no_source_is_left_with_the_reason(checked, notes, reason, why):
    report = checked(*notes)
    assert report.authorities == (), why
    assert [reason in one.reason and bool(one.reason) for one in report.unattributed] == [True], why


def test_a_part_of_the_manuscript_is_no_source_and_not_missed(checked):
    report = checked("Model Protocol, Art. 2.", "See *infra* Part IV.")
    assert report.unattributed == ()
    assert [check.verdict.value for check in report.notes[1].citations] == ["no text held"]


def test_id_after_an_explanation_in_brackets_is_the_one_source(checked):
    brook = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)"
    report = checked(f"{brook} (quoting Model Convention, Art. 4).", "*Id.* at 5.")
    assert [[(at.note, at.citation) for at in one.places] for one in report.authorities] == [
        [(0, 0), (1, 0)],
        [(0, 1)],
    ]
    assert report.unattributed == ()


def test_the_two_together_are_all_citations(examples):
    from legalgraph import api

    report = api.check(examples / "manuscript.txt", sources=examples / "texts", shelves=examples)
    places = [at for one in report.authorities for at in one.places]
    places += [one.place for one in report.unattributed]
    there = {(at, number) for at, note in enumerate(report.notes) for number in range(len(note.citations))}
    assert {(at.note, at.citation) for at in places} == there


def test_an_instrument_is_given_as_the_catalogue_has_it(checked):
    (one,) = checked("Model Protocol, Art. 2.").authorities
    assert one.instrument.short_title == "Model Protocol"
