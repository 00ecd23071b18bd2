"""Which texts may hold a quotation, as far as their files tell unread."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from legalgraph.held import Held, Origin
from legalgraph.model import Instrument, Version
from legalgraph.quotes import Corpus
from legalgraph.quotes.fold import fold


class Unread(Held):
    """One text of which only the letters of its file are known; reading it is an error."""

    def __init__(self, letters: str) -> None:
        self.letters = letters.replace(" ", "")

    def __getitem__(self, instrument: str) -> Version:
        raise AssertionError(f"{instrument} was read")

    def __contains__(self, instrument: object) -> bool:
        return instrument == "lamps"

    def __iter__(self) -> Iterator[str]:
        return iter(["lamps"])

    def __len__(self) -> int:
        return 1

    def origin(self, instrument: str) -> Origin:
        return Origin("en", f"{instrument}.txt", "0" * 64)

    def lacks(self, instrument: str, word: str) -> bool:
        assert instrument == "lamps"
        return word not in self.letters


LETTERS = "every vessel shall keep a xx lantern burning until yy morning and shall honour the zz harbour that it left"
QUOTED = [
    ("every vessel shall keep", True, "there"),
    ("every vessel shall sink", False, "a word is not"),
    ("keep a lantern burning until morning and shall", True, "parted twice by the file's own letters"),
    ("shall vessel every keep morning lantern", False, "all words are there, but not so"),
    ("shall honor the harbor", True, "another spelling proves nothing"),
    ("it a", True, "words too short to tell"),
]


@pytest.mark.parametrize(("words", "may", "why"), QUOTED, ids=[why for _, _, why in QUOTED])
def test_whether_a_text_may_hold_words(words: str, *, may: bool, why: str) -> None:
    corpus = Corpus({"lamps": Instrument("lamps", "Lamps", "Lamps", "treaty")}, Unread(LETTERS))
    assert corpus.may_hold("lamps", fold(words).words) is may, why


def test_each_run_is_looked_for_by_itself() -> None:
    corpus = Corpus({"lamps": Instrument("lamps", "Lamps", "Lamps", "treaty")}, Unread(LETTERS))
    assert corpus.may_hold("lamps", ("every", "vessel"), ("keep",), ("until",), ("left",))


def test_of_a_text_unread_the_language_is_known() -> None:
    corpus = Corpus(
        {"lamps": Instrument("lamps", "Lamps", "Lamps", "treaty")}, Unread(LETTERS), language="fr"
    )
    assert corpus.is_foreign("lamps")
    assert not corpus.is_foreign("others")
