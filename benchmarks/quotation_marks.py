"""What a writer may do to a quotation: ellipses, brackets, emphasis, a broken line, another spelling."""

from __future__ import annotations

from collections.abc import Sequence

from quotation_edits import Edit
from quotation_passages import Passages
from quotation_texts import Case
from quotation_words import REPLACED

__all__ = ["ELLIPSES", "Marks"]

ELLIPSES = ("…", ". . .", "...", "[…]", "[...]", "(…)", "[. . .]", ". . . .")
#: Edits after which a word has not its place any more.
_LAST = frozenset({"lead", "trail", "american", "typeset"})


class Marks:
    """Legal marks for passages, none of which hides or replaces a word on which the sense turns."""

    def __init__(self, passages: Passages) -> None:
        self._from = passages

    def marks(self, case: Case) -> list[Edit]:
        """Up to three legal marks, at words apart from each other."""
        run = self._from.run(case)
        free = set(range(len(run)))
        makers = [self.left_out, self.left_out, self._replaced, self.first, self._ended, self._broken]
        makers += [self._stressed, self._remarked, self._noted, self._hardened]
        edits: list[Edit] = []
        for maker in self._from.die.sample(makers, self._from.die.randint(1, 3)):
            edit = maker(run, free)
            if edit is not None:
                free -= set(range(edit.at - 2, edit.at + edit.count + 2))
                edits.append(edit)
        if self._from.die.random() < 0.15 and self._from.language == "en":
            edits.append(Edit("american"))
        if self._from.die.random() < 0.1:
            edits.append(Edit("typeset"))
        if self._from.die.random() < 0.1:
            edits.append(Edit("trail", value=self._from.die.choice(["…", ". . .", "[…]", ". . . ."])))
        return sorted(edits, key=lambda edit: edit.name in _LAST)

    def _spot(self, run: Sequence[str], free: set[int], count: int = 1, least: int = 0) -> int | None:
        """Where so many free words stand that nothing turns on, and some words before and after."""
        fit = [
            at
            for at in range(least, len(run) - count - least + 1)
            if free.issuperset(range(at, at + count)) and not self._from.turning(run[at : at + count])
        ]
        return self._from.die.choice(fit) if fit else None

    def left_out(self, run: Sequence[str], free: set[int]) -> Edit | None:
        count = self._from.die.randint(1, 8)
        at = self._spot(run, free, count, 4)
        if at is None or (
            self._ends_sentence(run[at : at + count]) and self._from.turning(run[at - 1 : at + count + 1])
        ):
            return None  # two sentences made one, at a word on which they turn
        return Edit("hide", at, count, self._from.die.choice(ELLIPSES))

    def _ends_sentence(self, words: Sequence[str]) -> bool:
        return any(word[-1] in ".;:" for word in words)

    def _replaced(self, run: Sequence[str], free: set[int]) -> Edit | None:
        count = self._from.die.randint(1, 3)
        at = self._spot(run, free, count, 3)
        return (
            None
            if at is None
            else Edit("bracket", at, count, self._from.die.choice(REPLACED[self._from.language]))
        )

    def first(self, run: Sequence[str], free: set[int]) -> Edit | None:
        return Edit("letter", 0) if 0 in free and run[0].isalpha() else None

    def _ended(self, run: Sequence[str], free: set[int]) -> Edit | None:
        fit = [at for at in free if 0 < at < len(run) - 1 and run[at].isalpha() and len(run[at]) > 4]
        fit = [at for at in fit if not self._from.turning(run[at : at + 1])]
        return Edit("ending", self._from.die.choice(sorted(fit))) if fit else None

    def _broken(self, run: Sequence[str], free: set[int]) -> Edit | None:
        fit = [at for at in free if run[at].isalpha() and len(run[at]) > 7]
        if not fit:
            return None
        at = self._from.die.choice(sorted(fit))
        return Edit(
            "break",
            at,
            self._from.die.randint(3, len(run[at]) - 3),
            self._from.die.choice(["-\n", "- ", "\u00ad", "-"]),
        )

    def _stressed(self, run: Sequence[str], free: set[int]) -> Edit | None:
        fit = [at for at in free if run[at].isalpha()]
        value = self._from.die.choice(["", "[emphasis added]", "[sic]"])
        return Edit("stress", self._from.die.choice(sorted(fit)), value=value) if fit else None

    def _remarked(self, run: Sequence[str], free: set[int]) -> Edit | None:
        fit = [at for at in free if at < len(run) - 1 and run[at].isalpha()]
        return (
            Edit("insert", self._from.die.choice(sorted(fit)), value=self._from.die.choice(["[sic]", "[12]"]))
            if fit
            else None
        )

    def _noted(self, run: Sequence[str], free: set[int]) -> Edit | None:
        return (
            Edit("lead", value=self._from.die.choice(["…", ". . .", "[…]"]))
            if 0 in free and not run[0][0].isupper()
            else None
        )

    def _hardened(self, run: Sequence[str], free: set[int]) -> Edit | None:
        fit = [at for at in free if at + 1 in free and at < len(run) - 1]
        value = self._from.die.choice(["\u00a0", "\u202f", "\n", "  "])
        return Edit("space", self._from.die.choice(sorted(fit)), 2, value) if fit else None
