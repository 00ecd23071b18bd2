"""Notes read as citations, and tied to what they refer back to."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from legalgraph.footnotes import NoteRead, read_notes
from legalgraph.model import Citation, Instrument, Note, Outlined, Signal
from legalgraph.resolve import Known

INSTRUMENTS = (
    Instrument(
        "tfeu", "Treaty on the Functioning of the European Union", "TFEU", "treaty", abbreviations=("TFEU",),
        outline=tuple(map(Outlined, ("art_67", "art_77", "art_78", "art_79", "art_80"))),
    ),
    Instrument("teu", "Treaty on European Union", "TEU", "treaty", abbreviations=("TEU",)),
    Instrument("untoc", "Convention against Organized Crime", "Crime Convention", "convention"),
    Instrument(
        "smuggling", "Protocol against Smuggling", "Smuggling Protocol", "protocol",
        identifiers={"unts": ("2241 UNTS 507",)},
    ),
    Instrument(
        "draft", "Draft declaration on solidarity", "Draft", "draft", identifiers={"un": ("A/HRC/35/35",)},
        outline=tuple(map(Outlined, ("art_1", "art_1/para_1", "art_4"))),
    ),
    Instrument("revised", "Draft declaration on solidarity", "Revised", "draft", identifiers={"un": ("A/HRC/53/32",)}),
    Instrument("report", "Report on friendship", "Friendship", "report", identifiers={"un": ("A/73/206",)}),
)  # fmt: skip
KNOWN = Known.of({one.id: one for one in INSTRUMENTS})


def read(*texts: str) -> tuple[NoteRead, ...]:
    notes = [Note(str(number), text) for number, text in enumerate(texts, start=1)]
    return read_notes(notes, KNOWN)


def words_and_targets(note: NoteRead) -> list[tuple[list[str], list[str]]]:
    """Each citation of a note as its mentions' words and what it points to ("?" for what is not decided)."""
    return [
        (
            [mention.text for mention in cite.mentions],
            [
                f"{one.target}{'+' + one.missing if one.missing else ''}"
                if isinstance(one, Citation)
                else "?"
                for one in cite.results
            ],
        )
        for cite in note.cites
    ]


#: A note's text, its citations as (words of each mention, what it points to), and why.
NOTES = [
    (
        "*Draft declaration on solidarity*, A/HRC/35/35 Annex, Art. 1(1) (25 Apr. 2017).",
        [
            (
                ["Draft declaration on solidarity", "A/HRC/35/35 Annex, Art. 1(1) (25 Apr. 2017)"],
                ["draft/art_1/para_1"],
            )
        ],
        "title, symbol and place are one citation; the symbol says which of two drafts",
    ),
    (
        "*Draft declaration on solidarity*, A/HRC/53/32.",
        [(["Draft declaration on solidarity", "A/HRC/53/32"], ["revised"])],
        "and so without a place",
    ),
    (
        "Draft declaration on solidarity, Art. 4.",
        [(["Draft declaration on solidarity, Art. 4"], ["?"])],
        "without the symbol both may be meant",
    ),
    (
        "Rapporteur, *A report of hers*, Para. 25, UN Doc No. A/73/206 (2018).",
        [(["Para. 25, UN Doc No. A/73/206 (2018)"], ["report+para_25"])],
        "the place before the symbol",
    ),
    (
        "A/HRC/35/35, Annex (Apr. 25, 2017). Art 4.",
        [(["A/HRC/35/35, Annex (Apr. 25, 2017). Art 4"], ["draft/art_4"])],
        "an article after the full stop",
    ),
    (
        "Protocol against Smuggling, supplementing the Convention against Organized Crime, Art. 3, 2241 U.N.T.S. 507.",
        [
            (
                [
                    "Protocol against Smuggling",
                    "Convention against Organized Crime, Art. 3",
                    "2241 U.N.T.S. 507",
                ],
                ["smuggling+art_3"],
            )
        ],
        "the convention is part of the protocol's title",
    ),
    (
        "Smuggling Protocol, contrary to the TFEU Art. 67.",
        [(["Smuggling Protocol"], ["smuggling"]), (["TFEU Art. 67"], ["tfeu/art_67"])],
        "other words between two names make two citations",
    ),
    (
        "The TFEU provisions are laid out in Arts. 77-79.",
        [(["TFEU", "Arts. 77-79"], ["tfeu/art_77", "tfeu/art_78", "tfeu/art_79"])],
        "the instrument earlier in the sentence",
    ),
    (
        "TFEU Art. 67. *See also* Art. 80.",
        [(["TFEU Art. 67"], ["tfeu/art_67"]), (["Art. 80"], ["tfeu/art_80"])],
        "a bare article is of the one instrument named",
    ),
    (
        "TFEU Art. 67; TEU Art. 3; Art. 80.",
        [(["TFEU Art. 67"], ["tfeu/art_67"]), (["TEU Art. 3"], ["teu+art_3"]), (["Art. 80"], ["?"])],
        "of two, and so not decided",
    ),
    (
        "TFEU Art. 67; Constitution, Art. 80.",
        [(["TFEU Art. 67"], ["tfeu/art_67"]), (["Art. 80"], ["?"])],
        "another source is named before it",
    ),
    (
        "TFEU Art. 67; Art. 8 ECHR.",
        [(["TFEU Art. 67"], ["tfeu/art_67"]), (["Art. 8 ECHR"], ["?"])],
        "or after it",
    ),
    (
        "A/73/206 has more. Smith v. Jones, para. 9.",
        [(["A/73/206"], ["report"]), (["Smith v. Jones, para. 9"], ["?"])],
        "a paragraph of something else",
    ),
    (
        "See TFEU Art. 67; Smuggling Protocol, art. 3.",
        [(["TFEU Art. 67"], ["tfeu/art_67"]), (["Smuggling Protocol, art. 3"], ["smuggling+art_3"])],
        "two instruments in one note",
    ),
    (
        "Weber says that “Article 67 TFEU binds the States”.",
        [],
        "what a quotation speaks of is not cited",
    ),
    (
        "Weber, *The TFEU and its discontents*, 4 J. 1; Meyer, *Article 80 TFEU as a principle of law*, 5 J. 2.",
        [],
        "nor what another work's title speaks of",
    ),
    ("As the Convention says in this chapter.", [], "running words are no citation"),
    ("A/HRC/99/99, para. 5.", [(["A/HRC/99/99, para. 5"], ["?"])], "a symbol that nobody catalogued"),
    ("Add cite to TFEU.", [(["Add cite to TFEU."], [])], "a drafting note"),
    ("<https://example.org/TFEU>.", [(["https://example.org/TFEU"], [])], "an address"),
    ("", [], "an empty note"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), NOTES, ids=[row[2] for row in NOTES])
def test_a_note_as_citations(text, expected, why):
    [note] = read(text)
    assert words_and_targets(note) == expected, why


#: Notes in order, what the last citation of the last note leads to: note, targets, and a word of its problem.
THREADS = [
    (["TFEU Art. 67.", "Id."], ("1", ["tfeu/art_67"], ""), "Id. is the source of the note before"),
    (["TFEU Art. 67.", "Id. at Art. 80."], ("1", ["tfeu/art_80"], ""), "with a place of its own"),
    (["TFEU Art. 67.", "Ibid.", "Ibid."], ("2", ["tfeu/art_67"], ""), "a thread"),
    (["TFEU Art. 67; id."], ("", ["tfeu/art_67"], ""), "in the same note"),
    (["TFEU Art. 67, https://example.org/. Id."], ("", ["tfeu/art_67"], ""), "the address is not the source"),
    (["Id."], ("", [], "no citation before"), "nothing before"),
    (["LIST SOURCES", "Id."], ("1", [], "drafting note"), "after a drafting note"),
    (["LIST SOURCES", "Id.", "Id."], ("2", [], "drafting note"), "and the next"),
    (["Add cite to it. Id."], ("", [], "drafting note"), "in the same note"),
    (["Weber, *Help*, 47 J. 1 (2014). Cite Meyer on aid.", "Id."], ("1", [], ""), "a source and a drafting note"),
    (["TFEU Art. 67; TEU Art. 3.", "Id."], ("1", [], "several"), "after a string cite"),
    (["TFEU Art. 67; Weber, *Help* 3.", "Id."], ("1", [], "several"), "a work this tool does not know counts"),
    (["TFEU Art. 67. See also Weber 3.", "Id."], ("1", [], "several"), "after a signal too"),
    (["TFEU Art. 67 (as amended; in force).", "Id."], ("1", ["tfeu/art_67"], ""), "brackets are of one source"),
    (["TFEU Art. 67 (“all; and so on”).", "Id."], ("1", ["tfeu/art_67"], ""), "so are quotations"),
    (["TFEU Art. 67.", "Weber 3.", "supra n. 1"], ("1", ["tfeu/art_67"], ""), "by the note's number"),
    (["TFEU Art. 67.", "supra n. 1, at Art. 80"], ("1", ["tfeu/art_80"], ""), "with another place"),
    (["Weber, *Help*, 47 J. 1.", "Weber, *supra* n. 1 at 4"], ("1", [], ""), "by author and number"),
    (["Weber 1; Meyer 2.", "Meyer, supra n. 1"], ("1", [], ""), "the author says which of several"),
    (["Weber 1.", "Meyer 2.", "Meyer, supra n. 1"], ("1", [], "stands first in note 2"), "the wrong note"),
    (["Weber 1.", "Meyer, supra n. 1"], ("1", [], "does not stand in note 1"), "an author nowhere named"),
    (["Discuss Weber.", "Weber, supra n. 1"], ("1", [], "drafting note"), "a drafting note stays one"),
    (["Weber 1.", "Weber, supra"], ("", [], "names no note; “Weber” stands first in note 1"), "without a number"),
    (["Weber 1.", "Weber, op. cit., 4"], ("", [], "names no note"), "the work cited, wherever"),
    (["Weber 1.", "supra n. 40"], ("40", [], "not an earlier note"), "no such note"),
    (["supra n. 1"], ("1", [], "not an earlier note"), "itself"),
    (["infra n. 2", "Weber 1.", "infra n. 2"], ("2", [], ""), "forward"),
    (["García-Sayán, *Help* 4.", "García-Sayán (n 1) 5"], ("1", [], ""), "names with accents and hyphens"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "expected", "why"), THREADS, ids=[f"{row[2]}: {row[0][-1]}" for row in THREADS]
)
def test_what_a_reference_back_leads_to(texts, expected, why):
    cite = read(*texts)[-1].cites[-1]
    note, targets, problem = expected
    assert cite.antecedent is not None
    assert (cite.antecedent.note, list(cite.targets)) == (note, targets), why
    assert bool(cite.antecedent.problem) == bool(problem), why
    assert problem in cite.antecedent.problem, why


def test_infra_leads_to_a_later_note():
    cite = read("See infra n. 2.", "Weber, *Help* 3.")[0].cites[0]
    assert cite.antecedent is not None
    assert (cite.antecedent.note, cite.antecedent.words, cite.antecedent.problem) == (
        "2",
        "Weber, *Help* 3.",
        "",
    )


def test_of_two_notes_with_one_number_the_first_is_meant():
    notes = [Note("1", "TFEU Art. 67."), Note("1", "TEU Art. 3."), Note("2", "supra n. 1")]
    assert read_notes(notes, KNOWN)[-1].cites[0].targets == ("tfeu/art_67",)


def test_a_citation_as_one_mention():
    [note] = read("See *Draft declaration on solidarity*, A/HRC/35/35, Art. 1(1) and so on.")
    whole = note.cites[0].whole(note.note.text)
    assert whole.text == "Draft declaration on solidarity*, A/HRC/35/35, Art. 1(1)"
    assert (whole.kind, whole.signal, note.cites[0].instruments) == ("provision", Signal.SEE, ("draft",))


PIECES = (
    *(
        "TFEU",
        "TEU Art. 3",
        "Art. 67",
        "para. 5",
        "A/HRC/35/35",
        "2241 UNTS 507",
        "Draft declaration on solidarity",
    ),
    *(
        "Id.",
        "supra n. 1",
        "supra",
        "(n 2)",
        "infra n. 9",
        "op. cit.",
        "Weber, ",
        "Add cite to it.",
        "[list]",
        "TK",
    ),
    *(
        "; ",
        ". ",
        ", ",
        " ",
        "*",
        "“",
        "”",
        "(",
        ")",
        "See also ",
        "\n",
        "https://example.org/",
        "the Convention",
        "ſ",
    ),
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))


@given(st.lists(TEXTS, max_size=6))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_whatever_the_notes_every_citation_stands_in_its_note(texts):
    notes = read(*texts)
    assert [note.note.text for note in notes] == texts
    for note in notes:
        mentions = [mention for cite in note.cites for mention in cite.mentions]
        assert all(one.span.of(note.note.text) == one.text for one in mentions)
        assert [one.span for one in mentions] == sorted(one.span for one in mentions)


HOSTILE = {
    "Id. without end": "Id. " * 20_000,
    "supra without end": "Smith, supra n. 1; " * 5_000,
    "bare places": "Art. 67; " * 10_000,
    "names": "TFEU " * 20_000,
    "symbols": "A/HRC/35/35, " * 8_000,
    "quotations": "“a” TFEU Art. 67; " * 5_000,
    "italics": "*a* TFEU " * 10_000,
    "open quotations": "“" * 100_000,
    "short forms": "Weber 12; " * 10_000,
    "names without end": "Weber " * 20_000,
    "authors of one name": "".join(f"Weber, *Help {number}*, 2014; " for number in range(3_000))
    + "Weber 3; " * 3_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_note_is_read_to_its_end(text):
    """Each would run for hours if every citation looked through all before it."""
    first, second = read(text, text)
    assert sum(len(cite.mentions) for cite in second.cites) == sum(len(cite.mentions) for cite in first.cites)


def test_ten_thousand_notes_are_read_in_one_go():
    notes = read(*(f"Weber{number}, supra n. {number}; Smith 4." for number in range(10_000)))
    assert notes[-1].cites[0].antecedent is not None
