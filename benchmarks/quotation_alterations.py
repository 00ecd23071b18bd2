"""Quotations in which a word is exchanged, lost, added, moved or counted otherwise, and no mark says so."""

from __future__ import annotations

from collections.abc import Sequence

from quotation_edits import Edit, plain
from quotation_marks import Marks
from quotation_passages import Passages
from quotation_texts import Case, with_edits
from quotation_words import ENDINGS, TURNS

__all__ = ["Alterations"]


class Alterations:
    """Alters passages, each in one place; what stands somewhere all the same is not given."""

    def __init__(self, passages: Passages, marks: Marks) -> None:
        self._from, self._marks = passages, marks

    def altered(self) -> Case | None:
        case = self._from.passage("altered", 6)
        run = self._from.run(case)
        makers = [
            self.exchanged,
            self._swapped,
            self._dropped,
            self._counted,
            self._plural,
            self._turned,
            self._added,
        ]
        edit = self._from.die.choice(makers)(run)
        if edit is None:
            return None
        free = (
            set(range(len(run)))
            - set(range(edit.at - 2, edit.at + 3))
            - set(range(edit.count - 2, edit.count + 3))
        )
        legal = [self._marks.first(run, free)] if self._from.die.random() < 0.3 else []
        legal += [self._marks.left_out(run, free)] if self._from.die.random() < 0.3 else []
        return self._from.untrue(with_edits(case, edit, *filter(None, legal)))

    def _inner(self, run: Sequence[str]) -> int:
        return self._from.die.randrange(1, len(run) - 1)

    def exchanged(self, run: Sequence[str]) -> Edit | None:
        at = self._inner(run)
        block = self._from.die.choice(
            self._from.texts.blocks[self._from.die.choice(sorted(self._from.texts.blocks))]
        )
        offset = self._from.die.randrange(len(self._from.texts.words(block)))
        other = plain(self._from.texts.words(block)[offset])
        alike = other[:4] == plain(run[at])[:4] or not other or not plain(run[at])
        return None if alike else Edit("exchange", at, source=(block, offset))

    def _swapped(self, run: Sequence[str]) -> Edit | None:
        one, other = sorted(self._from.die.sample(range(1, len(run) - 1), 2))
        return None if plain(run[one]) == plain(run[other]) else Edit("swap", one, other)

    def _dropped(self, run: Sequence[str]) -> Edit | None:
        at = self._inner(run)
        same = plain(run[at]) in {"", plain(run[at - 1]), plain(run[at + 1])}
        return None if same else Edit("drop", at)

    def _counted(self, run: Sequence[str]) -> Edit | None:
        fit = [at for at in range(1, len(run)) if any(letter.isdigit() for letter in run[at])]
        return Edit("number", self._from.die.choice(fit)) if fit else None

    def _plural(self, run: Sequence[str]) -> Edit | None:
        fit = [at for at in range(1, len(run) - 1) if run[at].isalpha() and len(run[at]) > 4]
        return Edit("plural", self._from.die.choice(fit)) if fit else None

    def _turned(self, run: Sequence[str]) -> Edit | None:
        turns = TURNS[self._from.language]
        fit = [at for at in range(1, len(run) - 1) if run[at] in turns]
        at = self._from.die.choice(fit) if fit else 0
        return Edit("turn", at, value=turns[run[at]]) if fit else None

    def _added(self, run: Sequence[str]) -> Edit:
        return Edit("insert", self._inner(run), value=self._from.die.choice(ENDINGS[self._from.language]))
