"""What a mark may leave out or replace, and where it turns the sense of the words quoted."""

from __future__ import annotations

import pytest

from legalgraph.model import Difference
from legalgraph.quotes.exact import matches
from legalgraph.quotes.fold import fold
from legalgraph.quotes.legal_marks import read_marks
from legalgraph.quotes.sense import turned
from legalgraph.quotes.sense_words import sense_of


def turns(source: str, quotation: str, language: str = "en") -> tuple[Difference, ...] | None:
    """What the first place of the source where the quotation stands makes of its marks; None if it stands nowhere."""
    match = next(matches(read_marks(quotation), fold(source), source), None)
    return None if match is None else turned(match, source, sense_of(language))


@pytest.mark.parametrize(
    ("source", "quotation", "why"),
    [
        ("A ferryman shall not be fined for it.", "A ferryman shall … be fined", "the not alone"),
        ("A ferryman shall not ever again be fined.", "A ferryman shall … be fined", "with words beside it"),
        ("A ferryman shall in no case be fined.", "A ferryman shall … be fined", "no case"),
        ("A guest is never to be turned away.", "A guest is … to be turned away", "never"),
        ("The fee is due without any delay to a guard.", "The fee is due … delay to a guard", "without"),
        ("None is held save or except on the order of a judge.", "is held … the order of a judge", "except"),
        ("Boats are free, nor shall they pay a toll.", "Boats are free … shall they pay a toll", "nor goes on"),
        ("A guest shall, if he asks, not be fined.", "A guest shall … be fined", "before the second part"),
        ("A guest shall not, if he asks, be fined.", "A guest shall … be fined", "after the first part"),
        ("No ferryman shall be fined.", "[A] ferryman shall be fined", "a bracket for the no"),
        ("No ferryman shall be fined.", "[f]erryman shall be fined", "cut off with another first letter"),
        ("No ferryman shall be fined.", "… ferryman shall be fined", "cut off with an ellipsis"),
        ("Without regard to snow, the ferry shall run.", "… regard to snow, the ferry shall run", "its without"),
        ("Nothing in these rules shall bind him.", "these rules shall bind him", "the head, without a mark"),
        ("Nothing in these rules shall bind him.", "… these rules shall bind him", "the same with one"),
        ("(c) Unless it snows, the ferry shall run.", "… it snows, the ferry shall run", "after its letter"),
        ("Unless it snows, the ferry shall run.", "… it snows, the ferry shall run", "the rule’s condition"),
        ("A guest shall not be fined.", "A guest shall [] be fined", "an empty bracket"),
        ("A guest may be fined.", "A guest [shall] be fined", "another modal"),
        ("Two guests pay nine coins.", "Two guests pay [ten] coins", "another number"),
        ("Articles 1 to 5 of the rules apply.", "Articles [1 to 7] of the rules", "another figure"),
        ("The host may ask. The guest shall not answer.", "The host may … not answer", "a not fetched from afar"),
        ("The host shall ask. He offers bread.", "The host shall … offers bread", "a shall without its verb"),
        ("The host shall wait if his guests at home do not eat.", "The host shall … not eat", "another verb’s not"),
        ("A guest may, when it is not late, ring twice at the door.",
         "A guest may, … not … ring twice", "the not of a clause, alone"),
        ("The duty is not to count.", "The duty is …", "what is cut off at the end"),
    ],
)  # fmt: skip
def test_the_sense_is_turned(source: str, quotation: str, why: str) -> None:
    assert turns(source, quotation), why


@pytest.mark.parametrize(
    ("source", "quotation", "why"),
    [
        ("A guest shall, if he is not ill, row.", "A guest shall … row", "a clause with all it denies"),
        ("A guest (not being ill) shall row.", "A guest … shall row", "the same in brackets"),
        ("A guest, whether or not he is ill, shall row.", "A guest, … shall row", "whether or not"),
        (
            "Guests of all ages without distinction of any kind shall row.",
            "Guests … shall row",
            "with its object",
        ),
        ("No guest on board shall row.", "shall row", "begins with its verb: who does not is said outside"),
        ("Without a lamp, the hosts shall row.", "… the hosts shall row", "the whole of the main clause"),
        ("No guest rows. The hosts shall row.", "The hosts shall row", "another sentence"),
        ("Act No 12 of the guild shall apply.", "Act … of the guild", "a number, not a denial"),
        ("Act No 12 of the guild shall apply.", "Act [that] of the guild", "the same in brackets"),
        ("The rule of non-return at dusk applies.", "The rule of … at dusk", "a prefix"),
        (
            "Articles 1 to 5 of the rules apply.",
            "[These articles] of the rules apply",
            "no figure for figures",
        ),
        ("That article of the rules applies.", "[Article 5] of the rules applies", "a figure for none"),
        ("Each third-country guest shall row.", "Each [such] guest shall row", "no number"),
        ("The guests help one another at sea.", "The guests help [them] at sea", "no number either"),
        (
            "A guest shall in such a case not row.",
            "A guest shall … not row",
            "the not is kept, beside its verb",
        ),
        (
            "A guest shall row. A host shall cook.",
            "A guest shall row … A host shall cook",
            "two whole sentences",
        ),
        ("A guest shall not row.", "not row", "begins with its own denial"),
    ],
)
def test_the_sense_is_left(source: str, quotation: str, why: str) -> None:
    assert turns(source, quotation) == (), why


@pytest.mark.parametrize(
    ("language", "source", "quotation"),
    [
        ("fr", "Le passeur ne peut être puni.", "Le passeur … peut être puni"),
        ("fr", "Le passeur ne peut pas être puni.", "Le passeur ne peut … être puni"),
        ("fr", "Aucun passeur ne peut être puni.", "… passeur ne peut être puni"),
        ("es", "El barquero no podrá ser multado.", "El barquero … podrá ser multado"),
        ("es", "El barquero podrá ser multado.", "El barquero [deberá] ser multado"),
        ("it", "Il traghettatore non può essere punito.", "Il traghettatore … può essere punito"),
        ("nl", "De veerman mag niet worden beboet.", "De veerman mag … worden beboet"),
    ],
)
def test_in_the_language_of_the_text(language: str, source: str, quotation: str) -> None:
    assert turns(source, quotation, language)


def test_what_is_shown() -> None:
    assert turns("A ferryman shall not be fined for it.", "A ferryman shall … be fined") == (
        Difference("…", "not"),
    )
