"""Text → mentions: exact places, no overlap, signals; whatever the text."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from legalgraph.kinds.all import KINDS
from legalgraph.kinds.names import Names
from legalgraph.kinds.works.dates import closing_at
from legalgraph.model import Instrument, Mention, Pinpoint, Signal, Span, Step, Work
from legalgraph.scan import _placed, names_of, scan

NAMES = Names.of(
    [("Treaty on European Union", "teu"), ("Smuggling Protocol", "smuggling-protocol")],
    [("TFEU", "tfeu"), ("TEU", "teu")],
)
#: Pieces of which hostile and ordinary texts are made.
PIECES = (
    *(
        "Article ",
        "Arts. ",
        "paragraph ",
        "1",
        "(2)",
        "(a)",
        "-",
        " to ",
        ", ",
        " and ",
        " of ",
        "the ",
        "this ",
        "ex ",
    ),
    *(
        "TFEU",
        "TEU",
        "Treaty on European Union",
        "Convention",
        "Protocol",
        "thereof",
        "second ",
        "subparagraph",
        "Chapter ",
    ),
    *(
        "A/HRC/35/35",
        "resolution ",
        "54/212",
        "(XXV)",
        "189 UNTS 137",
        "https://e.org/",
        "Id.",
        "supra n. 4",
        "See ",
        "IV",
    ),
    *("*", "“", "”", "[", "]", "[add ", "ADD ", "Cite ", "?", "???", ";", ")", "(", "¶", "\n"),
    *("ſ", "ı", "İ", "\u00a0", "é", "\U0001d518", "ſee ", "artıcle "),
)
EXAMPLES = tuple(example for kind in KINDS for example in (*kind.matches, *kind.declines))
CUES = tuple(sorted({cue for kind in KINDS for cue in kind.cues}))
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.lists(st.sampled_from((*PIECES, *EXAMPLES)), max_size=30).map("".join),
    st.lists(
        st.one_of(st.sampled_from(EXAMPLES), st.sampled_from(CUES), st.text(max_size=9)), max_size=30
    ).map(" ".join),
    st.lists(st.sampled_from(EXAMPLES), max_size=12).map(
        lambda some: "".join(one[: 3 * len(one) // 4] for one in some)
    ),
)


@given(TEXTS)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_whatever_the_text_mentions_stand_where_they_say_and_apart(text):
    mentions = scan(text, NAMES)
    assert all(one.span.of(text) == one.text and one.text for one in mentions)
    assert all(one.span.end <= two.span.start for one, two in pairwise(mentions))


#: A text, the kinds and words found in it, and why.
SCANNED = [
    (
        "See TFEU Art. 67; A/HRC/35/35, para. 5; id. at 4; https://example.org/TFEU.",
        [
            ("provision", "TFEU Art. 67"),
            ("un_document", "A/HRC/35/35, para. 5"),
            ("back_reference", "id. at 4"),
            ("web", "https://example.org/TFEU"),
        ],
        "each kind finds its own, and an address is nothing else",
    ),
    (
        "Article 6 of this Protocol",
        [("provision", "Article 6 of this Protocol")],
        "a place with its instrument is one",
    ),
    ("[insert TFEU Art. 67]", [("placeholder", "[insert TFEU Art. 67]")], "what begins first wins"),
    ("1 UNTS XVI", [("treaty_series", "1 UNTS XVI")], "volume and page"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SCANNED, ids=[row[2] for row in SCANNED])
def test_kinds_share_a_text(text, expected, why):
    assert [(one.kind, one.text) for one in scan(text, NAMES)] == expected, why


SIGNALS = [
    ("See TFEU Art. 1", Signal.SEE),
    ("*See also* TFEU Art. 1", Signal.SEE_ALSO),
    ("See also, e.g., TFEU Art. 1", Signal.SEE_ALSO),
    ("See, e.g., TFEU Art. 1", Signal.SEE_EG),
    ("see e.\u00a0g. TFEU Art. 1", Signal.SEE_EG),
    ("But see TFEU Art. 1", Signal.BUT_SEE),
    ("Cf. TFEU Art. 1", Signal.CF),
    ("Accord TFEU Art. 1", Signal.ACCORD),
    ("Contra TFEU Art. 1", Signal.CONTRA),
    ("They oversee TFEU Art. 1", Signal.NONE),
    ("See the rules in TFEU Art. 1", Signal.NONE),
    ("TFEU Art. 1", Signal.NONE),
]


@pytest.mark.parametrize(("text", "signal"), SIGNALS)
def test_the_signal_before_a_citation(text, signal):
    assert [one.signal for one in scan(text, NAMES)] == [signal]


def test_names_that_only_the_text_itself_uses():
    local = Names.of([("Black Sea Rules", "harbour-rules")])
    assert [one.text for one in scan("the Black Sea Rules, article 31", NAMES, local)] == [
        "Black Sea Rules, article 31"
    ]
    assert scan("the Black Sea Rules", NAMES) == ()


def test_a_symbol_is_an_identifier_and_not_a_name():
    one = Instrument(
        "x", "A Pact", "A/RES/1/1", "pact", abbreviations=("AP",), identifiers={"un": ("A/RES/1/1",)}
    )
    names = names_of([one])
    assert (names.bearers("a pact"), names.bearers("AP"), names.bearers("A/RES/1/1")) == (("x",), ("x",), ())


HOSTILE = {
    "a long list": "Article " + ", ".join(str(n % 999 + 1) for n in range(40_000)),
    "ranges": "Articles " + "1-100, " * 28_000,
    "points without end": "Article 1" + "(1)" * 66_000,
    "paragraphs without end": "paragraph 1" + " of paragraph 1" * 13_000,
    "combinations": "points 1, 2, 3 of paragraphs 1, 2, 3 of articles 1, 2, 3 of " * 3_300,
    "open brackets": "(" * 200_000,
    "open orders": "[add " * 40_000,
    "orders in capitals": "ADD X, " * 28_000,
    "one endless line": "solidarity " * 18_000,
    "one endless word": "a" * 200_000,
    "symbols without end": "A/B/C/D/" * 25_000,
    "names without end": "Treaty on European " * 10_000,
    "an abbreviation again and again": "TFEU " * 40_000,
    "brackets in an address": "http://" + "()))" * 50_000,
    "spaces": " " * 200_000,
    "signals": "see also, e.g., " * 12_000,
    "line ends": "\n" * 200_000,
    "opened quotation marks": "“" * 200_000,
    "quotations": "“a” " * 50_000,
    "sections": "§" * 200_000,
    "years": "(2014) " * 28_000,
    "capitals with stops": "A. " * 66_000,
    "words with capitals": "Solidarity " * 18_000,
    "parties": "v. " * 66_000,
    "addresses": "https://a." * 20_000,
    "resolutions": "resolution 1 " * 15_000,
    "volumes and pages": "12 Yale L.J. 3 " * 13_000,
    "stars": "*" * 200_000,
    "commas": ", " * 100_000,
    "one endless number": "1" * 200_000,
    "letters that fold to two": "İ" * 200_000,
}


def _some(cues):
    """Three, from all over the list."""
    return sorted(set(cues))[:: 1 + len(set(cues)) // 3]


#: What each kind looks for, again and again: its cues run together, its cues each with a number, its examples.
ITS_OWN = {
    f"{kind.name}, {way}": "".join(piece * (35_000 // len(piece)) for piece in pieces)
    for kind in KINDS
    for way, pieces in (
        ("cues", _some(kind.cues)),
        ("cues numbered", [f"{cue} {cue.title()} 1, " for cue in _some(kind.cues)]),
        ("examples", ["".join(kind.matches), "; ".join((*kind.matches, ""))]),
    )
}


@pytest.mark.parametrize("text", (HOSTILE | ITS_OWN).values(), ids=HOSTILE | ITS_OWN)
def test_a_hostile_text_is_scanned_to_its_end(text):
    """Each would run for hours if anything looked back over the whole text, or tried all ways to read it."""
    mentions = scan(text, NAMES)
    assert sum(len(one.pinpoints) for one in mentions) <= len(text)


def test_a_long_text_is_read_in_segments_and_nothing_is_lost_or_met_twice():
    """Wherever the cut falls, before, in or after a citation."""
    citation = "Treaty on European Union, Article 21(2), point (a)"
    for filling in range(130_936, 131_096, 7):
        text = (
            "word " * (filling // 5)
            + "x" * (filling % 5)
            + " "
            + citation
            + "; "
            + "word " * 2_000
            + citation
        )
        found = scan(text, NAMES)
        assert [one.text for one in found] == [citation, citation]
        assert [one.span.of(text) for one in found] == [citation, citation]


def test_nothing_is_lost_of_a_mention_that_is_put_in_its_place() -> None:
    """Every field but its place, its signal and its short names is the kind's own."""
    work = Work("book", title="Harbours")
    place = (Pinpoint((Step("para", "2"),)),)
    found = Mention(
        "book", Span(0, 3), "Roe", "Harbours", place, "X 1", Signal.NONE, 4, "why", "2014", ("Roe",), work
    )
    assert all(getattr(found, one.name) for one in fields(Mention) if one.name != "signal")
    placed = _placed("See Roe", found, Span(4, 7))
    assert placed == replace(found, span=Span(4, 7), signal=Signal.SEE)


def test_what_is_remembered_of_a_text_is_forgotten_with_it() -> None:
    text = "Jane Roe, *Title of the Book* (Harbour Press 2014) 26"
    assert scan(text, NAMES)
    before = closing_at.cache_info().misses
    assert scan(text, NAMES)
    assert closing_at.cache_info().misses == before > 0
