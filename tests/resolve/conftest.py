"""A small world to point at: a treaty with divisions and annexed protocols, a convention with its protocol."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import Citation, Instrument, Outlined, Unresolved
from legalgraph.resolve import Known, resolve
from legalgraph.scan import scan

DIVISION = {
    "art_1": "part_1/title_I/chp_1",
    "art_2": "part_1/title_I/chp_1",
    "art_3": "part_1/title_II/chp_1",
    "art_4": "part_1/title_II/chp_2",
    "art_5": "part_1/title_II/chp_2",
}
TREATY = """
part_1 part_1/title_I part_1/title_I/chp_1 part_1/title_II part_1/title_II/chp_1 part_1/title_II/chp_2
preamble preamble/para_1 preamble/para_2
art_1 art_1/para_1 art_1/para_2 art_1/para_2/point_a art_1/para_2/point_b art_1/para_2/point_b/point_i
art_2 art_2/subpara_1 art_2/subpara_2 art_2/subpara_3
art_3 art_3/point_a art_3/point_b art_3/subpara_2
art_4 art_4/para_1 art_4/para_1/subpara_1 art_4/para_1/subpara_2 art_4/para_2 art_4/para_3
art_5
art_7 art_7/para_1 art_7/para_1/subpara_1 art_7/para_1/subpara_2
art_7/para_1/subpara_2/point_a art_7/para_1/subpara_2/point_b
annex annex/para_1
prot_1 prot_1/title_I prot_1/art_1 prot_1/art_1/para_1 prot_1/art_1/para_2 prot_1/annex prot_1/annex/art_1
prot_2 prot_2/art_1
decl_1
"""
PROTOCOL = "preamble art_1 art_1/para_1 art_6 art_6/para_1 art_6/para_1/point_a art_6/para_1/point_b art_6/para_2 art_7"


def outline(paths: str) -> tuple[Outlined, ...]:
    return tuple(
        Outlined(path, parent=DIVISION.get(path, "") if "/" not in path else path.rpartition("/")[0])
        for path in paths.split()
    )


INSTRUMENTS = (
    Instrument(
        "treaty", "Treaty on Common Matters", "Common Treaty", "treaty",
        abbreviations=("TCM",),
        identifiers={"un": ("A/RES/60/1",), "oj": ("OJ C 1, 1.1.2001",)},
        definitions={
            "this Treaty": ("treaty",), "the Treaties": ("treaty", "union"), "the Statute": ("treaty/prot_1",),
            "the Charter": ("charter",), "ex TU": ("old-union",), "the 1951 Accord": ("accord",),
        },
        outline=outline(TREATY),
    ),
    Instrument("union", "Treaty on a Union", "Union Treaty", "treaty", abbreviations=("TU",)),
    Instrument("old-union", "Treaty on a Union as it was", "Old Union", "treaty"),
    Instrument("charter", "Charter of Rights", "Rights Charter", "charter"),
    Instrument("accord", "Accord on Refuge", "Refuge Accord", "agreement"),
    Instrument("convention", "Convention against Crime", "Crime Convention", "convention"),
    Instrument(
        "protocol", "Protocol against Smuggling", "Smuggling Protocol", "protocol",
        definitions={"the Convention": ("convention",)}, outline=outline(PROTOCOL),
    ),
    Instrument("pact-one", "First Pact", "Pact", "pact", identifiers={"un": ("A/RES/60/2",)}),
    Instrument("pact-two", "Second Pact", "Pact", "pact", identifiers={"un": ("A/RES/60/2",)}),
)  # fmt: skip


@pytest.fixture(scope="session")
def known() -> Known:
    return Known.of({one.id: one for one in INSTRUMENTS})


@pytest.fixture(scope="session")
def resolved(known: Known) -> Callable[..., list[Citation | Unresolved]]:
    """What all mentions of a text come to, written at a place, after an instrument was named."""

    def run(text: str, standing: str = "", named_last: str = "") -> list[Citation | Unresolved]:
        local = known.local.get(standing.partition("/")[0])
        mentions = scan(text, known.names, local)
        return [one for mention in mentions for one in resolve(mention, known, standing, named_last)]

    return run
