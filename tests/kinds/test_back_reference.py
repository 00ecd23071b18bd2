"""References back: what they say they mean, and which note."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.pinpoint_form import printed
from legalgraph.kinds import back_reference
from legalgraph.model import Work

TEXTS = [
    ("Smith, supra n. 4 at 744", "supra", 4, "Bluebook-like"),
    ("Smith, *supra* note 12", "supra", 12, "in italics"),
    ("Smith, supra (n 12)", "supra", 12, "mixed"),
    ("Smith (n 31) 4", "supra", 31, "OSCOLA"),
    ("above n 4", "supra", 4, "Australian"),
    ("n 4 above", "supra", 4, "British"),
    ("see note 40 below", "infra", 40, "forward"),
    ("infra note 7", "infra", 7, "forward in Latin"),
    ("Smith, supra, at 4", "supra", None, "without a number"),
    ("Id. at 12", "id", None, "the source before"),
    ("See *id* at 12", "id", None, "small and in italics"),
    ("Ibid, 4", "id", None, "OSCOLA"),
    ("Smith, op. cit., 4", "op. cit.", None, "the work cited"),
    ("Smith, *op. cit.* (n. 5), p. 60", "op. cit.", 5, "with its note, one reference"),
    ("Loc. cit.", "loc. cit.", None, "the place cited"),
    ("infra, § 3", "own part", None, "a part of the manuscript"),
    ("Smith, supra, § 3", "supra", None, "a part of what Smith wrote"),
]


@pytest.mark.parametrize(("text", "named", "note", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_references_back(found, text, named, note, why):
    [mention] = found(back_reference, text)
    assert (mention.named, mention.refers_to) == (named, note), why


#: The author or title it is given by, and the place in it.
PARTS = [
    ("See Moreno Ruiz, *supra* n. 4 at 744-45.", "Moreno Ruiz", "", "pp 744-745", "an author after a signal"),
    ("It was so in Bergen. Smith, supra note 4.", "Smith", "", "", "not the end of the sentence before"),
    ("J.H.H. Smith and M. de la Cruz (n 5) 12", "J.H.H. Smith and M. de la Cruz", "", "p 12", "initials and particles"),
    ("U.N. Human Rights Council, supra note 5, ¶ 22.", "U.N. Human Rights Council", "", "para 22", "a body"),
    ("Smith, *Tow Lines*, supra note 4, at 12 n.3.", "Smith", "Tow Lines", "p 12 n 3", "with a title in italics"),
    ("Smith, “Tow Lines” (n 4) 12.", "Smith", "Tow Lines", "p 12", "or in quotation marks"),
    ("*Tow Lines*, *supra* note 4 at 5", "", "Tow Lines", "p 5", "a title alone"),
    ("Harbour Convention, supra note 4, art. 5(2)", "", "Harbour Convention", "art 5(2)", "an instrument"),
    ("As the Court said (n 4) [12]–[14].", "", "", "paras 12-14", "paragraphs of a judgment; a clause is no author"),
    ("See *supra* Part II.", "", "", "", "a part of the manuscript"),
    ("supra note 4 and accompanying text", "", "", "", "no place"),
    ("Hathaway, op. cit. note 3, p. 12", "Hathaway", "", "p 12", "op. cit. with the note"),
]  # fmt: skip


@pytest.mark.parametrize("row", PARTS, ids=[row[4] for row in PARTS])
def test_by_what_it_is_given_and_where(found, row):
    text, author, title, place, why = row
    [mention] = found(back_reference, text)
    work = mention.work or Work("")
    assert (" ".join(work.authors), work.title) == (author, title), why
    assert printed(mention.pinpoints, mention.text) == place, why
    assert mention.span.of(text) == mention.text, why


def test_two_references_each_have_their_author(found):
    texts = [mention.text for mention in found(back_reference, "Smith (n 5) and Jones (n 6) 7")]
    assert texts == ["Smith (n 5)", "Jones (n 6) 7"]


HOSTILE = [
    "Smith, supra n. 1; " * 5_000,
    "Id. " * 20_000,
    "A " * 50_000 + "supra n. 4",
    "A, " * 30_000 + "(n 4)",
]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:10] for text in HOSTILE])
def test_a_hostile_text_is_read_to_its_end(found, text):
    assert found(back_reference, text)[-1].span.end > len(text) - 6
