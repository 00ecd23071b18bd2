"""The instrument that an article alone goes with; acts in brackets take no place from the act before them."""

from __future__ import annotations

import pytest

from legalgraph.footnotes import Cite, read_notes
from legalgraph.model import Citation, Confidence, Instrument, Note, Outlined, Unresolved
from legalgraph.resolve import Known

INSTRUMENTS = (
    Instrument(
        "harbour", "Convention on Safe Harbours", "Harbour Convention", "convention",
        outline=tuple(map(Outlined, ("art_3", "art_4", "art_9"))), identifiers={"unts": ("9876 UNTS 54",)},
    ),
    Instrument(
        "quays", "Directive on quays", "Quays Directive", "directive",
        identifiers={"celex": ("32029L0012",), "oj": ("OJ L 5, 3.5.2029, p. 31",)},
        outline=tuple(map(Outlined, ("art_3", "art_5", "art_9"))),
    ),
    Instrument(
        "berths", "Regulation on berths", "Berths Regulation", "regulation", identifiers={"celex": ("32031R0077",)},
        outline=tuple(map(Outlined, ("art_3", "art_9"))),
    ),
)  # fmt: skip
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})


def last(note: str) -> Cite:
    (read,) = read_notes([Note("1", note)], KNOWN)
    return read.cites[-1]


@pytest.mark.parametrize(
    ("note", "target", "sure", "why"),
    [
        ("Harbour Convention, art. 3 and art. 4.", "harbour/art_4", True, "joined"),
        (
            "Harbour Convention, art. 3: “Every ship may anchor” and art. 4: “No ship may be towed”.",
            "harbour/art_4",
            True,
            "a quotation between",
        ),
        ("Harbour Convention, art. 3. See also art. 4.", "harbour/art_4", True, "a signal between"),
        ("Harbour Convention, art. 3. On towing see art. 4.", "harbour/art_4", False, "a sentence between"),
        (
            "Harbour Convention, art. 3. Under the Convention a pilot may board, art. 4.",
            "harbour/art_4",
            False,
            "the instrument itself between",
        ),
        (
            "Harbour Convention, art. 3; Quays Directive, art. 3. On moorings see art. 5.",
            "quays/art_5",
            False,
            "only the last of several has it",
        ),
        ("Harbour Convention, art. 4; Quays Directive, art. 3 and art. 9.", "quays/art_9", True, "joined to the last"),
        ("Directive 2029/12/EU (repealed by Regulation (EU) 2031/77), art 9.", "quays/art_9", True, "repealed by"),
        ("Directive 2029/12/EU (recast of Directive 2019/1/EU), art 9.", "quays/art_9", True, "recast of the unknown"),
        (
            "Directive 2029/12/EU (as last amended by Regulation (EU) 2031/77) art 9.",
            "quays/art_9",
            True,
            "amended by",
        ),
        (
            "Regulation (EU) 2031/77 (implementing Article 3 of the Harbour Convention), art. 9.",
            "berths/art_9",
            True,
            "implementing a provision",
        ),
        ("The berths act (Regulation (EU) 2031/77), art. 9.", "berths/art_9", True, "the act's own number in brackets"),
    ],
)  # fmt: skip
def test_an_article_alone_goes_with_the_instrument_named_last(note, target, sure, why):
    (found,) = last(note).results
    assert isinstance(found, Citation), why
    assert found.target == target, why
    assert (found.confidence is Confidence.CERTAIN) is sure, why
    assert found.how.startswith("taken for") is not sure, why


@pytest.mark.parametrize(
    ("note", "candidates", "why"),
    [
        ("See art. 9.", (), "nothing before it"),
        ("Harbour Convention, art. 3. The Pilots Declaration is silent; art. 9 says more.", ("harbour",), "unknown"),
        ("Harbour Convention, art. 3. Under the PSA, see art. 9.", ("harbour",), "capitals that nobody knows"),
        (
            "Harbour Convention, art. 3. Ida Lindt, Doors at Sea, 3 Law J. 4 (2020). In art. 9 it says so.",
            ("harbour",),
            "a work between",
        ),
        ("Harbour Convention, art. 3; Quays Directive, art. 3. On moorings see art. 9.", ("harbour", "quays"), "both"),
        ("Harbour Convention, art. 3. On moorings see art. 5.", ("harbour",), "it has no such article"),
    ],
)  # fmt: skip
def test_what_is_not_told_is_given_with_the_candidates(
    note: str, candidates: tuple[str, ...], why: str
) -> None:
    (found,) = last(note).results
    assert isinstance(found, Unresolved), why
    assert found.candidates == candidates, why


@pytest.mark.parametrize(
    ("note", "target", "why"),
    [
        (
            "Harbour Convention art. 4, May 12, 1960, 9876 U.N.T.S. 97.",
            "harbour/art_4",
            "a page within the treaty",
        ),
        ("Directive 2029/12/EU, OJ L 5 of 3 May 2029, art. 5.", "quays/art_5", "an issue without its page"),
    ],
)
def test_where_an_instrument_was_published_is_part_of_its_citation(note: str, target: str, why: str) -> None:
    (read,) = read_notes([Note("1", note)], KNOWN)
    assert [cite.targets for cite in read.cites] == [(target,)], why


@pytest.mark.parametrize(
    "note",
    [
        "Harbour Convention art. 4, 9876 U.N.T.S. 12.",
        "Harbour Convention art. 4, 9875 U.N.T.S. 97.",
        "Harbour Convention art. 4; 9876 U.N.T.S. 97.",
        "Directive 2029/12/EU, OJ L 6 of 3 May 2029, art. 5.",
    ],
)
def test_another_volume_or_issue_is_a_citation_of_its_own(note: str) -> None:
    (read,) = read_notes([Note("1", note)], KNOWN)
    assert len(read.cites) == 2


@pytest.mark.parametrize(
    ("note", "target", "sure", "why"),
    [
        ("Harbour Convention, as amended by Directive 2029/12/EU, art. 4.", "harbour/art_4", True, "the act amended"),
        ("Harbour Convention as last amended by the Quays Directive art 9.", "harbour/art_9", True, "without commas"),
        (
            "Harbour Convention, 9876 UNTS 54, as amended by Directive 2029/12/EU, OJ L 5, 3.5.2029, p. 31, art. 3.",
            "harbour/art_3",
            True,
            "over where they are published",
        ),
        (
            "Directive 2029/12/EU of 3 May 2029 on quays and moorings, as amended by Regulation (EU) 2031/77, art. 5.",
            "quays/art_5",
            True,
            "over a title",
        ),
        ("Directive 2029/12/EU, modifiée par le règlement (UE) 2031/77, art. 5.", "quays/art_5", True, "in French"),
        (
            "Harbour Convention, as amended by Regulation (EU) 2035/9 [2035] OJ L7/3, art. 3.",
            "harbour/art_3",
            True,
            "over where an unknown act is published",
        ),
        ("Harbour Convention, art. 4, as amended by Quays Directive, art. 5.", "quays/art_5", True, "it has its own"),
        (
            "Harbour Convention, as amended by Article 3 of the Quays Directive, art. 9.",
            "harbour/art_9",
            True,
            "the place of the amending act stands before it",
        ),
        (
            "Harbour Convention, as amended by Directive 2029/12/EU, art. 5.",
            "quays/art_5",
            False,
            "only the amending act has it",
        ),
        ("Harbour Convention, Quays Directive, art. 5.", "quays/art_5", True, "nothing is said to be amended"),
    ],
)  # fmt: skip
def test_an_article_after_an_amending_act_is_of_the_act_amended(note, target, sure, why):
    (found,) = last(note).results
    assert isinstance(found, Citation), why
    assert found.target == target, why
    assert (found.confidence is Confidence.CERTAIN) is sure, why


@pytest.mark.parametrize(
    "note",
    [
        "Harbour Convention, art. 3; Lamps Code, as amended by the Quays Directive, art. 9.",  # the Code is not known
        "Lamps Act 2019, as amended by the Quays Directive, art. 9.",
    ],
)
def test_of_an_amended_act_that_is_not_known_nothing_is_said(note):
    assert all(isinstance(one, Unresolved) for one in last(note).results)
