"""Runs of words drawn from the texts held with a seeded die, and whether words stand in any of them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from quotation_edits import STYLES, plain
from quotation_texts import FEWEST, Case, Texts
from quotation_words import NEGATIONS, SENSE

__all__ = ["Passages"]

_MOST = 42
#: Edits whose value is a mark.
_MARKED = frozenset({"hide", "bracket", "lead", "trail"})


class Passages:
    """Draws passages of the texts of one language."""

    def __init__(self, texts: Texts, seed: str) -> None:
        self.texts, self.die = texts, random.Random(seed)
        self.negations, self.sense = NEGATIONS[texts.language], SENSE[texts.language]

    @property
    def language(self) -> str:
        return self.texts.language

    def passage(self, kind: str, fewest: int = FEWEST, most: int = _MOST) -> Case:
        """Some words in a row that begin and end with a word, and do not begin or end beside a negation."""
        while True:
            instrument = self.die.choice(sorted(self.texts.blocks))
            key = self.die.choice(self.texts.blocks[instrument])
            words = self.texts.words(key)
            length = self.die.randint(fewest, min(most, max(fewest, len(words))))
            start = 0 if self.die.random() < 0.3 else self.die.randrange(max(1, len(words) - length + 1))
            run = words[start : start + length]
            if len(run) == length and self._is_whole(words, start, length):
                break
        unit = self.texts.unit(key)
        style = self.die.choices(
            range(len(STYLES)), (8, 4, 2, *([6] * 3 if self._guillemets else [1] * 3), 1)
        )[0]
        return Case(
            kind, self.texts.language, key, start, length, (), self._cited(key, unit), unit,
            self.die.randrange(100), style, self.die.random() < 0.5,
            sha256=self.texts.versions[instrument].sha256,
        )  # fmt: skip

    @property
    def _guillemets(self) -> bool:
        return self.texts.language != "en"

    def _is_whole(self, words: Sequence[str], start: int, length: int) -> bool:
        end = start + length
        around = {plain(word) for word in (*words[max(0, start - 4) : start], *words[end : end + 1])}
        first, last = plain(words[start]), plain(words[end - 1])
        if not words[start][0].isalpha() or len(first) < 2 or not last or around & self.negations:
            return False
        inside = " ".join(words[start:end])  # nobody quotes the half of an inner quotation
        pairs = ("“”", "«»")
        return not inside.count('"') % 2 and all(inside.count(one) == inside.count(two) for one, two in pairs)

    def _cited(self, key: str, unit: str) -> str:
        """The article, or the paragraph or point if that has a number."""
        below = key.removeprefix(unit)
        named = all(step.partition("_")[0] in ("para", "point", "") for step in below.split("/"))
        return key if named and self.die.random() < 0.5 else unit

    def run(self, case: Case) -> list[str]:
        return list(self.texts.words(case.key)[case.start : case.start + case.length])

    def turning(self, words: Sequence[str]) -> bool:
        return not {part for word in words for part in plain(word).split()}.isdisjoint(self.sense)

    def untrue(self, case: Case) -> Case | None:
        """Only what stands nowhere, taken stretch by stretch."""
        return case if self.stands_nowhere(case) else None

    def stands_nowhere(self, case: Case) -> bool:
        words = case.words(self.texts)
        for edit in case.edits:
            if edit.name in _MARKED and edit.value:
                words = words.replace(edit.value, "|")
        pieces = [plain(piece.replace("[", "").replace("]", "")) for piece in words.split("|")]
        return any(piece and f" {piece} " not in f" {self.texts.everything} " for piece in pieces)
