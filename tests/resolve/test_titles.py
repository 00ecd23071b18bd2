"""Titles in the wild → the treaty meant, against a small invented catalogue."""

from __future__ import annotations

import pytest

from legalgraph.kinds import treaty_title
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.cues import Cues
from legalgraph.kinds.folding import Folded
from legalgraph.kinds.names import Names
from legalgraph.model import Instrument, Mention, Pinpoint, Span, Step
from legalgraph.resolve import Known
from legalgraph.resolve.running import read
from legalgraph.resolve.titles import Titles, borrowed, explained, given_names, settled
from legalgraph.resolve.titles.cross_dated import cross_dated
from legalgraph.resolve.titles.reading import read as read_title
from legalgraph.scan import scan

_ARUBA = "Verdrag tussen het Koninkrijk der Nederlanden, ten behoeve van Aruba, en het Koninkrijk"
_TAXES = "inzake de uitwisseling van informatie betreffende belastingen"
_HISTORY = "as revised at Brussels on 14 December 1900 and at Stockholm on 14 July 1967"
CATALOGUE = {
    "lamps": "Convention on the Lighting of Lamps in Harbours",
    "lamps-protocol": "Additional Protocol to the Convention on the Lighting of Lamps in Harbours",
    "wrecks-agreement": "Agreement supplementing the Convention on the Salving of Wrecks signed at Oslo in 1968",
    "wrecks": "Convention on the Salving of Wrecks",
    "clocks": "Convention to Combat Slow Clocks in those Towns that are late, particularly in the North",
    "tolls": "Internationaal tol reglement",
    "trade": "Agreement Establishing the World Trade Organization",
    "nations": "Charter of the United Nations",
    "lamps-2": "Protocol No. 2 to the Convention on the Lighting of Lamps in Harbours",
    "wicks-1960": "Convention on the Trimming of Wicks, 1960",
    "wicks-1990": "Convention on the Trimming of Wicks, 1990",
    "songs": "European Charter of Songs",
    "songs-revised": "European Charter of Songs (revised)",
    "tax-aruba": f"{_ARUBA} Zweden {_TAXES}",
    "tax-denmark": f"{_ARUBA} Denemarken {_TAXES}",
    "trade-aruba": "Agreement between the Netherlands, in respect of Aruba, and the Kingdom of Sweden on trade",
    "space": "Verdrag tot oprichting van een Europees Ruimte-Agentschap",
    "court": "Statute of the International Court of Lamps",
    "union": "Charter of the Union of Harbours",
    "inspection": "Verdrag betreffende de arbeidsinspectie in de industrie en de handel",
    "inspection-farms": "Verdrag betreffende de arbeidsinspectie in de landbouw",
    "fens": "Moor Convention for the Draining of Fens",
    "marks-old": "Harbour Convention for the Protection of Marks",
    "marks": f"Harbour Convention for the Protection of Marks of 20 March 1883, {_HISTORY}",
}

NAMED = [
    ("Convention on the Lighting of Lamps in Harbours", "", "", ("lamps",), "the very title"),
    ("Convention on Lighting Lamps in Harbors", "", "", ("lamps",), "in other spelling"),
    ("Harbour Lamps Lighting Convention", "", "", ("lamps",), "subject first"),
    ("Additional Protocol to the Convention on the Lighting of Lamps in Harbours", "", "", ("lamps-protocol",),
     "its protocol"),
    ("Second Protocol to the Convention on the Lighting of Lamps in Harbours", "", "", ("lamps-2",), "by its number"),
    ("Third Protocol to the Convention on the Lighting of Lamps in Harbours", "", "", (),
     "another number is another"),
    ("Declaration on the Lighting of Lamps in Harbours", "", "", (), "what calls itself otherwise is another"),
    ("Convention on the Trimming of Wicks", "", "", ("wicks-1960", "wicks-1990"), "two of one title are not decided"),
    ("Convention on the Trimming of Wicks", "1990-05-02", "", ("wicks-1990",), "the date decides"),
    ("Convention on the Trimming of Wicks", "1975", "", (), "a date that none has"),
    ("European Charter of Songs", "", "", ("songs",), "the base treaty, not the revised"),
    ("Revised European Charter of Songs", "", "", ("songs-revised",), "unless it is said"),
    ("Convention for the establishment of a European Space Agency", "", "", ("space",), "a Dutch title"),
    ("Agreement between Sweden and the Netherlands in respect of Aruba for the Exchange of Information on Taxes", "",
     "",
     ("tax-aruba",), "parties in any order"),
    ("Agreement on the Exchange of Information with respect to Taxes", "", "trade-aruba", ("tax-aruba",),
     "of the parties of the text it stands in"),
    ("Agreement on the Exchange of Information with respect to Taxes", "", "lamps", (), "of no parties elsewhere"),
    ("Agreement between Norway and Sweden on the Exchange of Information with respect to Taxes", "", "", (),
     "other parties"),
    ("Labour Inspection Convention", "1947", "", ("inspection",), "a name that is widely known"),
    ("Labour Inspection (Agriculture) Convention", "1969", "", ("inspection-farms",), "and another"),
    ("Harbour Convention for the Protection of Marks", "", "", ("marks",), "as it stands now"),
    ("Convention to Combat Slow Clocks in those Towns", "", "", ("clocks",), "the beginning of a long title"),
    ("General Agreement on Trade in Services", "", "", ("trade/annex_1B",), "an annex of a treaty, by its terms"),
    ("General Agreement on Tariffs and Trade", "1947", "", (), "of another year it is no annex"),
    ("Additional Protocol", "", "", (), "general words name nothing"),
    ("Convention on the Salting of Herring", "", "", (), "unknown"),
]  # fmt: skip

TEXTS = [
    (
        "The Union of Harbours in its Charter", "lamps", ["union"], "the charter of the body just named"),
    ("International Court of Lamps. See the Statute of the Court.", "lamps", ["court"],
     "the body's full name was given"),
    ("this Additional Protocol to the Convention on the Lighting of Lamps in Harbours", "lamps-protocol", ["lamps"],
     "the treaty that the text's own title names"),
    ("Additional Protocol to the Convention on the Lighting of Lamps in Harbours",
     "lamps-protocol", ["lamps-protocol", "lamps"],
     "the text itself and the treaty it names"),
    ("Moor Convention for the Draining of Fens. By the Moor Convention", "lamps", ["fens", "fens"],
     "cut short where it was named before"),
    ("“Convention” means the Convention on the Lighting of Lamps in Harbours.", "songs", ["lamps", "lamps"],
     "a short name where it is explained"),
    ("the Convention on the Trimming of Wicks of 2 May 1990", "songs", ["wicks-1990"], "by the year in the text"),
    ("the Convention on the Trimming of Wicks of 2 May 1975", "songs", ["?"], "and not another's"),
    ("the Convention on the Lighting of Lamps in Harbours and the Additional Protocol thereto", "songs",
     ["lamps", "lamps-protocol"], "a protocol to what was just named"),
    ("the Convention on the Lighting of Lamps in Harbours, its Additional Protocol and Protocol No. 2", "songs",
     ["lamps", "lamps-protocol", "lamps-2"], "and its others"),
    ("the Convention on the Lighting of Lamps in Harbours (“the Convention”). Protocol No. 2 to the Convention",
     "songs", ["lamps", "lamps-2"], "a protocol to what has a short name"),
    ("the Convention on the Lighting of Lamps in Harbours. The Additional Protocol of 1988.", "songs",
     ["lamps", "lamps-protocol"], "of the only treaty that has such a one"),
    ("the Convention on the Lighting of Lamps in Harbours. The Third Protocol thereto.", "songs",
     ["lamps", "?"], "but none that nobody knows"),
]  # fmt: skip


@pytest.fixture(scope="module")
def titles() -> Titles:
    return Titles.of(Instrument(key, title, "", "treaty") for key, title in CATALOGUE.items())


@pytest.fixture(scope="module")
def known(titles) -> Known:
    treaties = {key: Instrument(key, title, "", "treaty") for key, title in CATALOGUE.items()}
    return Known.of(treaties, titles=titles)


@pytest.mark.parametrize("row", NAMED, ids=[" ".join(row[:3]) for row in NAMED])
def test_a_title_names_a_treaty_or_none(titles, row):
    words, dated, within, ids, why = row
    assert titles.bearers(words, dated, within) == ids, why


@pytest.mark.parametrize("row", TEXTS, ids=[row[0] for row in TEXTS])
def test_what_titles_in_a_text_point_to(known, titles, row):
    text, own, expected, why = row
    mentions = settled(text, titled(text), titles.standing_in(own).bearers, own, by_year=True)
    pointed = [getattr(one, "target", "?") for one in explained(read(text, mentions, known, own))]
    assert pointed == expected, why


def titled(text: str) -> list[Mention]:
    """What is found in a text with the kind of this part alone."""
    names = Names.of(())
    asked = Cues.of([treaty_title]).asked(Folded.of(text))
    return [one for _, kind, at in asked for one in kind.find(text, Surroundings.of(text, names), at)]


def test_a_text_is_read_with_the_names_that_it_gives():
    """Its letters are a name only if they are those of the title: “LAC” of the convention, “LAX” of no word of it."""
    given = Mention(
        "instrument",
        Span(0, 10),
        "",
        named="Lamp Agreement of Companies",
        defines=("LAC", "LAX", "the Convention"),
    )
    assert set(given_names([given]).ids) == {"lac"}


def test_a_general_word_with_more_is_a_name():
    given = Mention(
        "instrument", Span(0, 10), "", named="Convention on Lamps", defines=("the Lamp Convention",)
    )
    assert set(given_names([given]).ids) == {"lamp convention"}


def test_a_place_that_the_text_lacks_is_that_of_the_text_it_was_cited_of():
    text = "Article 1\nBy Article 80 of the Lamp Treaty. Under Article 80. Under Article 1."
    found = [one.named for one in borrowed(text, places(text))]
    assert list(map(bool, found)) == [False, True, True, False]


def places(text: str) -> list[Mention]:
    return [one for one in scan(text, Names.of(())) if one.kind == "provision"]


def test_a_place_that_a_title_names_is_the_other_treatys():
    title = Mention("instrument", Span(0, 1), "", named="Agreement on Part XI of the Convention on Lamps")
    bare = Mention("provision", Span(5, 12), "Part XI", pinpoints=(Pinpoint((Step("part", "XI"),)),))
    assert [one.named for one in borrowed("x" * 20, [title, bare])] == [title.named, "Convention on Lamps"]


def test_the_convention_is_that_of_the_title(titles):
    protocol = Instrument("lamps-protocol", CATALOGUE["lamps-protocol"], "", "treaty")
    assert titles.definitions(protocol) == {"the Convention": ("lamps",)}


PROTOCOL = "Article 1\nThe rest.\nArticle 2\nThe rest.\n"
BARE = [
    (PROTOCOL + "Under Article 9.", "the Convention", ["the Convention"], "the text has no such article"),
    (PROTOCOL + "Under Article 2.", "the Convention", [""], "it has one"),
    (PROTOCOL + "Under Article 9 of the Lamp Act.", "the Convention", ["Lamp Act"], "it is said of what"),
    (PROTOCOL + "Under Article 9.", "", [""], "of nothing that the title says"),
    (PROTOCOL + "Under Article 9.", None, [""], "the text is no instrument"),
    ("By Article 2 of the Lamp Act, save for Article 9.", "", ["Lamp Act", "Lamp Act"], "a letter has no articles"),
    ("By Article 2 of the Lamp Act.\n\n" + "Then " * 9 + "and Article 9 of the Wick Act.\n\nBy Article 3.", "",
     ["Lamp Act", "Wick Act", ""], "of which of two, only its paragraph says"),
    ("Article 1\nThe rest.\nArticle 2\nThe rest.\nChapter III\nThe rest. Under Chapter 3.", "the Convention", [""],
     "its chapters are printed in Roman numbers"),
]  # fmt: skip


@pytest.mark.parametrize("row", BARE, ids=[row[3] for row in BARE])
def test_what_a_bare_place_is_of_in_a_text_that_lacks_it(row):
    text, parent, expected, why = row
    found = [one.named for one in borrowed(text, places(text), parent)]
    assert found[-len(expected) :] == expected, why


def test_the_only_short_name_of_a_letter_is_what_its_places_are_of():
    given = Mention("instrument", Span(0, 5), "", named="Convention on Lamps", defines=("the Convention",))
    text = "Lamps. " + "So it is. " * 80 + "Under Article 9."
    assert [one.named for one in borrowed(text, [given, *places(text)], "")][1] == "the Convention"


def test_a_title_is_of_the_year_that_anothers_title_gives_it():
    treaties = [Instrument(key, title, "", "treaty") for key, title in CATALOGUE.items()]
    assert cross_dated(treaties) == {"wrecks": frozenset({1968})}


def test_of_two_treaties_of_one_name_the_year_decides_though_one_alone_is_known():
    titles = {
        "old": "Verdrag nopens het bergen van wrakken",
        "new": "Verdrag inzake het bergen van wrakken",
        "rules": "Reglement bij het Verdrag inzake het bergen van wrakken, ondertekend te Oslo op 8 november 1968",
    }
    known = Titles.of(Instrument(key, title, "", "treaty") for key, title in titles.items())
    words = "Verdrag over het bergen van wrakken"
    found = [known.bearers(words, dated) for dated in ("", "1968-11-08", "1949-09-19")]
    assert found == [("old", "new"), ("new",), ("old",)]


def test_a_dutch_title_is_known_by_its_words_where_it_has_no_small_ones():
    assert read_title("Europees Sociaal Handvest").is_dutch
    assert not read_title("European Social Charter").is_dutch


def test_a_convention_supplementing_another_is_not_the_other():
    titles = {
        "one": "Convention on Lamp Liability",
        "other": "Convention supplementary to the Convention on Lamp Liability",
    }
    known = Titles.of(Instrument(key, title, "", "treaty") for key, title in titles.items())
    assert known.bearers("Lamp Liability Convention") == ("one",)


CONSTITUENT = [
    (
        "The International Court of Lamps judges. By the Statute of the said Court.",
        ["court"],
        "of a body named",
    ),
    ("The United Nations met. Under the Charter.", ["nations"], "where no other charter is named"),
    (
        "The United Nations met. The Union Charter binds. Under the Charter.",
        ["union", "union"],
        "or that one",
    ),
    ("The Union met. Under the Charter.", ["?"], "nor where the United Nations are not"),
]


@pytest.mark.parametrize("row", CONSTITUENT, ids=[row[0] for row in CONSTITUENT])
def test_the_charter_or_statute_of_a_body_that_the_text_names(known, titles, row):
    text, expected, why = row
    found = scan(text, known.names)
    mentions = settled(text, found, titles.standing_in("lamps").bearers, "lamps", by_year=True)
    assert [getattr(one, "target", "?") for one in read(text, mentions, known, "lamps")] == expected, why
