"""Quotations that say the contrary: a "not" put in, taken out or hidden, or another modal."""

from __future__ import annotations

from collections.abc import Sequence

from quotation_edits import Edit, plain
from quotation_marks import ELLIPSES
from quotation_passages import Passages
from quotation_texts import FEWEST, Case, with_edits
from quotation_words import DENIALS, MODALS, REPLACED, TURNS, UNSAID

__all__ = ["Negations"]

#: "not later than" denies nothing.
_LIMITS = frozenset("later less more exceeding earlier longer fewer only".split())
_HIDING = frozenset({"hide", "bracket"})


class Negations:
    """Negates passages, openly or behind a mark."""

    def __init__(self, passages: Passages) -> None:
        self._from = passages

    def negated(self) -> Case | None:
        case = self._from.passage("negated", 8)
        run = self._from.run(case)
        makers = [
            self._put_in,
            self._taken_out,
            self._taken_out,
            self._taken_out,
            self._softened,
            self._cut_off,
            self._afar,
            self._alone,
        ]
        made = self._from.die.choice(makers)(case, run)
        return made if made is not None and self._is_negated(made) else None

    def _is_negated(self, case: Case) -> bool:
        """Whether the words stand nowhere as they read: a mark that hides a "not" may meet a place that has none."""
        if case.start == 1:
            return True
        return self._from.stands_nowhere(case) or any(
            edit.name == "join" or (edit.name in _HIDING and self._from.stands_nowhere(self._unmarked(case)))
            for edit in case.edits
        )

    def _unmarked(self, case: Case) -> Case:
        edits = (
            Edit("turn", edit.at, edit.count, "") if edit.name in _HIDING else edit for edit in case.edits
        )
        return with_edits(case, edits=tuple(edits))

    def _put_in(self, case: Case, run: Sequence[str]) -> Case | None:
        """A "not" after a modal or anywhere, with or without a bracket."""
        fit = [at for at in range(len(run) - 1) if plain(run[at]) in MODALS[self._from.language]]
        near = {plain(word) for word in run}
        if not fit or near & self._from.negations:
            return None
        said = self._from.die.choice(UNSAID[self._from.language])
        return with_edits(case, Edit("insert", self._from.die.choice(fit), value=said))

    def _denied(self, run: Sequence[str]) -> list[int]:
        return [at for at in range(1, len(run) - 1) if run[at] in DENIALS[self._from.language]]

    def _taken_out(self, case: Case, run: Sequence[str]) -> Case | None:
        """A "not" lost silently, behind an ellipsis alone or with words beside it, or behind a bracket."""
        fit = self._denied(run)
        if not fit:
            return None
        at = self._from.die.choice(fit)
        low, high = (
            max(1, at - self._from.die.randint(0, 2)),
            min(len(run) - 1, at + 1 + self._from.die.randint(0, 3)),
        )
        if any(mark in word for word in run[low - 1 : high] for mark in ",;:.()"):
            low, high = at, at + 1
        if run[low - 1][-1] in ",;:." or run[high - 1][-1] in ",;:.)":
            return None
        edits = (
            Edit("drop", at),
            Edit("hide", low, high - low, self._from.die.choice(ELLIPSES)),
            Edit("hide", at, 1, self._from.die.choice(ELLIPSES)),
            Edit(
                "bracket",
                at,
                1,
                self._from.die.choice(["[]", "[also]", "[,]", *REPLACED[self._from.language]]),
            ),
        )
        return with_edits(case, self._from.die.choice(edits))

    def _softened(self, case: Case, run: Sequence[str]) -> Case | None:
        turns = TURNS[self._from.language]
        fit = [at for at in range(1, len(run) - 1) if run[at] in turns and plain(run[at]) in self._from.sense]
        if not fit:
            return None
        at = self._from.die.choice(fit)
        value = turns[run[at]]
        return with_edits(
            case, self._from.die.choice([Edit("turn", at, value=value), Edit("bracket", at, 1, f"[{value}]")])
        )

    def _cut_off(self, case: Case, _: Sequence[str]) -> Case | None:
        """ "No State shall …" begun after its "No"."""
        words = self._from.texts.words(case.key)
        begun = plain(words[0]) in self._from.negations and len(words) > FEWEST + 1 and words[1].isalpha()
        soon = {plain(word) for word in words[1:9]} & MODALS[self._from.language]
        if not (begun and soon):
            return None
        cut = with_edits(case, start=1, length=min(len(words) - 1, 24))
        return with_edits(
            cut, self._from.die.choice([Edit("letter", 0), Edit("lead", value="…"), Edit("stress", 0)])
        )

    def _afar(self, case: Case, run: Sequence[str]) -> Case | None:
        """The beginning of one sentence, up to its modal, and the negated end of another of the same article."""
        modals = [at for at in range(2, len(run) - 1) if plain(run[at]) in MODALS[self._from.language]]
        unit = self._from.texts.words(case.unit)
        here = next((n for n in range(len(unit)) if list(unit[n : n + len(run)]) == run), None)
        if not modals or here is None:
            return None
        at = self._from.die.choice(modals)
        ends = [n for n in range(here + at, len(unit) - 1) if unit[n].endswith(".") and len(unit[n]) > 4]
        last = len(unit) - 6 if ends else 0
        said = (
            DENIALS[self._from.language] - {"no"}
            if self._from.language == "en"
            else DENIALS[self._from.language]
        )
        far = [
            n for n in range(ends[0] if ends else 0, last) if unit[n] in said and unit[n + 1] not in _LIMITS
        ]
        if not far:
            return None
        case = with_edits(case, length=at + 1)
        return with_edits(
            case, Edit("join", 0, 6, self._from.die.choice(ELLIPSES), (case.unit, self._from.die.choice(far)))
        )

    def _alone(self, case: Case, run: Sequence[str]) -> Case | None:
        """The "not" of a clause within the sentence, kept alone between two ellipses."""
        fit = [at for at in self._denied(run) if 4 < at < len(run) - 5]
        if not fit:
            return None
        at = self._from.die.choice(fit)
        low, high = at - self._from.die.randint(2, 3), at + self._from.die.randint(3, 4)
        if not any(mark in word for word in (*run[low:at], *run[at + 1 : high]) for mark in ",;:()"):
            return None
        return with_edits(case, Edit("hide", low, at - low, "…"), Edit("hide", at + 1, high - at - 1, "…"))
