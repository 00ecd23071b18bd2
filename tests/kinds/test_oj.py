"""References to the Official Journal in running text."""

from __future__ import annotations

import pytest

from legalgraph.kinds import oj

SEVERAL = [
    (
        "OJ No C 311, 17. 11. 1993, p. 6 and OJ No C 165, 1. 7. 1995, p. 9.",
        ["OJ C 311, 17.11.1993, p. 6", "OJ C 165, 1.7.1995, p. 9"],
        "each with the Journal's name",
    ),
    (
        "OJ L 1, 3.1.1994, p. 1; L 2, 4.1.1994, p. 2, and C 3, 5.1.1994",
        ["OJ L 1, 3.1.1994, p. 1", "OJ L 2, 4.1.1994, p. 2", "OJ C 3, 5.1.1994"],
        "the name goes for the whole list",
    ),
    (
        "OJ Nos L 18, 21.1.1975, p. 3 and L 20, 23.1.1975, p. 5",
        ["OJ L 18, 21.1.1975, p. 3", "OJ L 20, 23.1.1975, p. 5"],
        "in the plural",
    ),
    ("(OJ L 180, 29.6.2013, p. 31).", ["OJ L 180, 29.6.2013, p. 31"], "without the sentence's punctuation"),
    ("OJ\u00a0L\u00a0180,\n29.6.2013, p.\u00a031", ["OJ L 180, 29.6.2013, p. 31"], "over any white space"),
    ("OJ L 328, 5.12.2002, p. 17–18", ["OJ L 328, 5.12.2002, p. 17"], "known by its first page"),
    (
        "No 1998/2006\nOJ L 379, 28.12.2006, p. 5",
        ["OJ L 379, 28.12.2006, p. 5"],
        "a year on the line before is not its own",
    ),
    (
        "OJ L 30, 31.1.2009, p. 16 and 100 others",
        ["OJ L 30, 31.1.2009, p. 16"],
        "a number that counts something",
    ),
    ("OJ L 10, 31.6.2009, p. 16", [""], "June has no 31st day: kept, and not identified"),
]


@pytest.mark.parametrize(("text", "identifiers", "why"), SEVERAL, ids=[row[2] for row in SEVERAL])
def test_references_in_the_journals_own_form(found, text, identifiers, why):
    mentions = found(oj, text)
    assert [mention.identifier for mention in mentions] == identifiers, why
    assert all(mention.span.of(text) == mention.text for mention in mentions)


def test_a_reference_has_its_date_and_the_place_that_follows(found):
    (mention,) = found(oj, "OJ L 328, 5.12.2002, p. 17, art. 1(1).")
    assert (mention.dated, [str(place) for place in mention.pinpoints]) == ("2002-12-05", ["art_1/para_1"])


def test_what_gives_no_year_says_so(found):
    (mention,) = found(oj, "Treaty on European Union, O.J. C 191")
    assert (mention.identifier, mention.named) == ("", "O.J. C 191")
    assert "no year" in mention.remark
