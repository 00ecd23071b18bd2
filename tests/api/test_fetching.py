"""What the readers make of a text that came: can it be read, is it the same text, which part of the file is it?"""

from __future__ import annotations

import pytest

from legalgraph.api import fetching
from legalgraph.errors import UnreadableInputError
from legalgraph.fetching.wanted import Want
from legalgraph.model import Address, Instrument, Provision, Span, TextHeld, Version

ADDRESS = Address("https://law.example.org/a", "en", "html")
WANT = Want("code", "en", (ADDRESS,))


def code(*texts: TextHeld) -> dict[str, Instrument]:
    return {"code": Instrument("code", "C", "C", "code", texts=texts)}


@pytest.fixture
def judge(monkeypatch):
    """Judge with a reader named "uslm" that reads "words|part", a file that holds one part."""

    def read(data, wanted):
        words, _, part = data.decode().partition("|")
        if wanted.part not in {"", part}:
            raise UnreadableInputError(wanted.source, f"has no section {wanted.part}.", place="line 1")
        there = (Provision("code/art_1", "art", "1", Span(0, len(words)), 1, "code"),) if words else ()
        return Version(wanted.instrument, wanted.language, words, there, "uslm", wanted.source, "")

    monkeypatch.setattr(fetching, "_read", read)
    return lambda data, *texts: fetching._Judge(code(*texts))(data.encode(), ADDRESS, WANT)


def test_a_text_that_can_be_read_has_a_fingerprint_of_its_words(judge):
    one, same, other = judge("words"), judge("words|7"), judge("other words")
    assert (one.problem, one.part) == ("", "")
    assert one.words == same.words != other.words


def test_a_text_without_provisions_is_none(judge):
    assert judge("").problem == "It has no articles or other provisions."


PART = TextHeld("en", ("title-8.xml",), "uslm", "1324")


def test_the_part_is_the_one_the_catalogue_names_for_this_reader(judge):
    assert judge("words|1324", PART).part == "1324"
    assert judge("words|1324", TextHeld("en", ("x.html",), "eurlex-html", "annex")).part == ""


def test_a_file_without_that_part_is_not_the_text(judge):
    assert judge("words|1325", PART).problem == "line 1: has no section 1324."


def test_the_readers_themselves_are_asked(examples):
    text = (examples / "texts" / "model-convention.html").read_bytes()
    judged = fetching._Judge(code())
    assert judged(text, ADDRESS, WANT).problem == ""
    around = text.replace(b"<body>", b"<body><!-- seen at 09:01 -->")
    assert around != text
    assert judged(around, ADDRESS, WANT).words == judged(text, ADDRESS, WANT).words
    assert judged(b"<html><p>Are you a robot?</p></html>", ADDRESS, WANT).problem
