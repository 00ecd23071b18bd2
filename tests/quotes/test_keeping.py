"""What was folded and indexed once is found again, of the same text and no other."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from legalgraph.kept import NOTHING_KEPT, Kept
from legalgraph.quotes import keeping
from legalgraph.quotes.fold import fold
from legalgraph.quotes.keeping import folded, indexed
from legalgraph.quotes.phrases import marks_of


def written(seed: int = 1) -> str:
    """A text long enough to be kept, with words that hyphens tie, signs, accents and line ends."""
    die = random.Random(seed)
    words = "non-refoulement co-operation per cent 5 % León's “rights” of\nall; organi-\nsation § 7 \ud800x".split(
        " "
    )
    return " ".join(die.choice(words) for _ in range(6_000))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_a_text_is_folded_once(kept: Kept, monkeypatch) -> None:
    text = written()
    made = folded(text, kept)
    with monkeypatch.context() as patch:
        patch.setattr(keeping, "fold", lambda _: pytest.fail("folded again"))
        found = folded(text, kept)
    for one in (made, found):
        as_made = fold(text)
        assert one.run == as_made.run
        assert one.words == as_made.words
        assert list(one.places) == list(as_made.places)
        assert one.tied == as_made.tied
        assert one.tied


def test_a_text_is_indexed_once(kept: Kept, monkeypatch) -> None:
    text = written()
    source = folded(text, kept)
    made = indexed(text, source, kept)
    with monkeypatch.context() as patch:
        patch.setattr(keeping.WordIndex, "of", lambda _: pytest.fail("indexed again"))
        found = indexed(text, source, kept)
    assert list(found.numbers) == list(made.numbers)
    for mark in marks_of(source.stretch(100, 130)):
        assert found.places(mark, 9) == made.places(mark, 9)


def test_another_text_is_folded_for_itself(kept: Kept) -> None:
    one, other = written(1), written(2)
    assert folded(one, kept).run == fold(one).run
    assert folded(other, kept).run == fold(other).run != fold(one).run


def test_what_is_broken_on_the_disk_is_made_again(kept: Kept) -> None:
    text = written()
    indexed(text, folded(text, kept), kept)
    for path in kept.folder.iterdir():
        path.write_bytes(path.read_bytes()[:-7])
    source = folded(text, kept)
    assert source.run == fold(text).run
    assert indexed(text, source, kept).holds(marks_of(source.stretch(0, 3))[0])


def test_other_code_makes_it_again(kept: Kept, monkeypatch) -> None:
    folded(written(), kept)
    before = set(kept.folder.iterdir())
    monkeypatch.setattr(keeping, "made_by", lambda *_: "other code")
    folded(written(), kept)
    assert len(set(kept.folder.iterdir()) - before) == 1


def test_code_that_has_no_name_keeps_nothing(kept: Kept, monkeypatch) -> None:
    monkeypatch.setattr(keeping, "made_by", lambda *_: "")
    text = written()
    assert indexed(text, folded(text, kept), kept).numbers
    assert not list(kept.folder.iterdir())


def test_a_short_text_is_not_worth_keeping(kept: Kept) -> None:
    assert folded("No one is left behind.", kept).run == "nooneisleftbehind"
    assert not list(kept.folder.iterdir())


def test_nothing_is_kept_when_nothing_shall_be(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = written()
    assert indexed(text, folded(text, NOTHING_KEPT), NOTHING_KEPT).numbers
    assert not list(tmp_path.iterdir())
