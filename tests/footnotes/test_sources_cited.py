"""Every source of a manuscript with the places that cite it, in the forms that real notes give one source."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import NoteRead, SourcesCited, read_notes
from legalgraph.model import Instrument, Note
from legalgraph.resolve import Known

INSTRUMENTS = (
    Instrument("harbour", "Convention on Safe Harbours", "Harbour Convention", "convention"),
    Instrument("towing", "Towing Protocol", "Towing Protocol", "protocol"),
    Instrument(
        "nets",
        "Draft declaration on nets",
        "Draft declaration",
        "draft",
        identifiers={"un": ("A/HRC/99/12",)},
    ),
)
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})
DOORS = "Ida Brook, *Doors at Sea*, 12 Oslo L. Rev. 34 (2015)"
NETS = "Paul Marsh, *Nets and Borders* (OUP 2018)"


def register(*notes: str) -> SourcesCited:
    return SourcesCited.of(reads(*notes))


def reads(*notes: str) -> tuple[NoteRead, ...]:
    return read_notes([Note(str(number), text) for number, text in enumerate(notes, 1)], KNOWN)


def places(*notes: str) -> list[list[str]]:
    """Of each source, the places that cite it: "2" the first citation of note 2, "2b" the second."""
    return [
        [f"{one.note}{'' if one.number == 0 else 'abcdef'[one.number]}" for one in source.citings]
        for source in register(*notes).sources
    ]


SAME = [
    ((f"{DOORS}.", f"{DOORS[:-7]}, 36 (2015)."), "a work given twice, with another place"),
    ((f"{DOORS}.", "Ida Brook, ‘Doors at sea’ (2015) 12 Oslo Law Review 34."), "in another style"),
    (
        (f"{DOORS}.", "I. Brook, *Doors at Sea: A Study*, 12 Oslo L. Rev. 34 (2015)."),
        "initials, and the subtitle",
    ),
    ((f"{NETS}.", "Paul Marsh, *Nets and Bordres* (OUP 2018) 4."), "a misprint"),
    ((f"{NETS}.", "Paul Marsch, *Nets and Borders* (OUP 2018) 4."), "a name with another letter"),
    ((f"{NETS}.", "As *Nets and Borders* (OUP 2018) says."), "by title alone"),
    ((f"{DOORS}.", "*Id.* at 40.", "Brook, *supra* note 1, at 3.", "Brook 41."), "by references back"),
    ((f"{DOORS}. *Id.* at 40.", "*Id.* at 41."), "Id. in the same note, and after it"),
    (("Brook 41.", f"{DOORS}."), "a short form that comes first"),
    (("Roe (2011) at 4.", "Roe (2011) at 9."), "what is given in full nowhere"),
    (("Harbour Convention, art 3.", "Convention on Safe Harbours, art 4."), "an instrument by two names"),
    (
        ("A/HRC/99/12, annex, art 3.", "Draft declaration on nets, A/HRC/99/12 (3 May 2019)."),
        "a symbol and a title",
    ),
    (("A/74/998, annex (3 May 2019).", "A/74/998, para 5."), "a document and its annex bear one symbol"),
    (("https://example.org/a", "See <https://www.example.org/a/>."), "one address"),
    (
        ("https://example.org/a", "Ida Brook, *Doors* (2015), https://example.org/a"),
        "an address, later said whose",
    ),
    (
        (
            "Roe and Others v Norway App no 12345/09 (ECtHR, 3 May 2011).",
            "Roe v. Norway, no. 12345/09, § 12.",
        ),
        "a case by its number",
    ),
]


@pytest.mark.parametrize(("notes", "why"), SAME, ids=[row[1] for row in SAME])
def test_one_source_in_several_forms(notes: tuple[str, ...], why: str) -> None:
    found = register(*notes)
    assert len(found.sources) == 1, why
    assert {one.note for one in found.sources[0].citings} == set(map(str, range(1, len(notes) + 1)))
    assert found.unattributed == ()


APART = [
    ((f"{DOORS}.", "Ida Brook, *Doors at Night*, 13 Oslo L. Rev. 9 (2016)."), "two titles that begin alike"),
    (
        ("Ida Brook, *Law of the Sea, Volume 1* (2015).", "Ida Brook, *Law of the Sea, Volume 2* (2015)."),
        "volumes",
    ),
    (
        ("Sea Watch Network, *Annual Report* (2015).", "Sea Watch Network, *Annual Report* (2016)."),
        "a report each year",
    ),
    (
        ("Ida Brook, *Rowing*, 3 LAW J. 4 (2015).", "Ida Brook, *Rowing*, 9 SEA L. REV. 1 (2020)."),
        "published twice, in two places",
    ),
    ((f"{NETS}.", "Nora Lind, *Nets and Borders* (CUP 2021)."), "one title by two people"),
    (
        (
            "Roe v Norway App no 12345/09 (ECtHR, 3 May 2011).",
            "Roe v Norway App no 777/15 (ECtHR, 3 May 2019).",
        ),
        "cases",
    ),
    (("Brook Interview, 3/8/20.", "Brook Interview, 5/7/21."), "two interviews"),
    (("Nora Lind, *Harbour Law* (3d ed. 2019).", "Nora Lind, *Harbour Law* (2d ed. 2011)."), "two editions"),
    (("https://example.org/a", "https://example.org/b"), "two pages"),
    (("Roe (2011) at 4.", "Roe (2012) at 4."), "two years of an author given in full nowhere"),
]


@pytest.mark.parametrize(("notes", "why"), APART, ids=[row[1] for row in APART])
def test_two_sources(notes: tuple[str, ...], why: str) -> None:
    assert [[one.note for one in source.citings] for source in register(*notes).sources] == [["1"], ["2"]], (
        why
    )


def test_a_citation_of_two_instruments_is_one_of_each() -> None:
    both = reads("Harbour Convention, art 3.", "Towing Protocol, art 2.")
    merged = NoteRead(Note("3", "Both."), (_joined(both[0].cites[0], both[1].cites[0]),))
    found = SourcesCited.of((*both, merged))
    assert [[one.note for one in source.citings] for source in found.sources] == [["1", "3"], ["2", "3"]]
    assert found.at("3", 0) is None
    assert len(found.all_at("3", 0)) == 2


def _joined(one, other):
    return type(one)((*one.mentions, *other.mentions), (*one.results, *other.results))


def test_the_order_is_that_of_the_first_place_of_each() -> None:
    assert places(f"Brook 4; {NETS}.", f"{DOORS}; Marsh 5.") == [["1", "2"], ["1b", "2b"]]


UNATTRIBUTED = [
    ((f"{DOORS}; {NETS}.", "*Id.* at 4."), ["2"], "Id. after two sources"),
    ((f"{DOORS}.", "Ida Brook, *Rowing*, 3 LAW J. 4 (2016).", "Brook 9."), ["3"], "two works by the author"),
    (("See art. 5.",), ["1"], "a place in nothing that is named"),
    ((f"{DOORS}.", "Lind, *supra* note 9."), ["2"], "a note that is not there"),
]


@pytest.mark.parametrize(("notes", "left", "why"), UNATTRIBUTED, ids=[row[2] for row in UNATTRIBUTED])
def test_what_leads_to_no_single_source_is_kept_apart(
    notes: tuple[str, ...], left: list[str], why: str
) -> None:
    found = register(*notes)
    assert [one.note for one in found.unattributed] == left, why
    assert all(found.at(one.note, one.number) is None for one in found.unattributed)


def test_every_citation_is_given_to_a_source_or_kept_apart() -> None:
    notes = (f"{DOORS}; {NETS}.", "*Id.*", "Marsh 4; art. 5.", "https://example.org/a", "ADD SOURCES HERE")
    found = register(*notes)
    given = {(one.note, one.number) for source in found.sources for one in source.citings}
    left = {(one.note, one.number) for one in found.unattributed}
    drafts = {("5", 0)}
    assert given | left | drafts == {
        (one.note.number, at) for one in reads(*notes) for at, _ in enumerate(one.cites)
    }
    assert not given & left


def test_a_source_knows_its_fullest_description_and_where_it_is_first_given() -> None:
    (source,) = register("Brook 41.", f"See *Doors at Sea* (2015); {DOORS}.").sources
    assert (source.first.note, source.first.is_full) == ("2", True)
    assert source.work is not None
    assert (source.work.authors, source.work.volume) == (("Ida Brook",), "12")


def test_how_a_manuscript_cites() -> None:
    assert register(f"{DOORS}.", "ibid 4.").same == "Ibid."
    assert register(f"{DOORS}.").same == ""
    assert register("Brook (2015) 4.", "Marsh (2018) 5.", "Brook (2015) 9.").is_author_date
    assert not register("Brook (2015) 4.", "Marsh (2018) 5.").is_author_date
    assert not register(f"{DOORS}.", "Brook (2015) 4.").is_author_date
