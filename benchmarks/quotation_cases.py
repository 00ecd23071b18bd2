"""Quotations made from the texts held, of six kinds, drawn with a seeded die.

What is genuine and what is not is decided here, by plain means of these files' own, and never by the code measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quotation_alterations import Alterations
from quotation_edits import Edit, plain
from quotation_marks import Marks
from quotation_negations import Negations
from quotation_passages import Passages
from quotation_texts import CITED, FEWEST, Case, Texts, with_edits
from quotation_words import INVENTED

__all__ = ["KINDS", "Drawer"]

KINDS = ("genuine", "altered", "negated", "spliced", "wrong article", "invented")


class Drawer:
    """Draws cases from the texts of one language."""

    def __init__(self, texts: Texts, seed: str) -> None:
        self._from = Passages(texts, seed)
        self._marks = Marks(self._from)
        self._alterations = Alterations(self._from, self._marks)
        self._negations = Negations(self._from)

    def cases(self, kind: str) -> Iterator[Case]:
        """Cases of one kind, without end."""
        make = {
            "genuine": self._genuine, "altered": self._alterations.altered, "negated": self._negations.negated,
            "spliced": self._spliced, "wrong article": self._misplaced, "invented": self._invented,
        }[kind]  # fmt: skip
        while True:
            made = make()
            if made is not None:
                yield made

    def _genuine(self) -> Case:
        case = self._from.passage("genuine", 5)
        edits = self._marks.marks(case) if case.length > FEWEST else ()
        return with_edits(case, *edits, after=self._emphasis())

    def _emphasis(self) -> str:
        return self._from.die.choice(
            ["", "", "", " (emphasis added)", " [emphasis added]", " (footnotes omitted)"]
        )

    def _spliced(self) -> Case | None:
        one, other = self._from.passage("spliced", 7, 16), self._from.passage("spliced", 7, 16)
        if self._from.die.random() < 0.4:
            siblings = [
                key
                for key in self._from.texts.blocks[one.key.partition("/")[0]]
                if self._from.texts.unit(key) == one.unit
            ]
            key = self._from.die.choice(siblings)
            other = with_edits(
                other, key=key, unit=one.unit, start=0, length=min(12, len(self._from.texts.words(key)))
            )
            joint = self._from.die.choice([" ", ",", ";", "and"])
        else:
            joint = self._from.die.choice(["", "…", ". . .", "[and]", ";", "[...]", "and"])
        first, second = plain(" ".join(self._from.run(one))), plain(" ".join(self._from.run(other)))
        if one.unit == other.unit and joint in ("…", ". . .", "[...]", "[and]"):
            return None
        for name in {one.key.partition("/")[0], other.key.partition("/")[0]}:
            if any(
                first[-25:] in unit and second[:25] in unit and one.unit != other.unit
                for unit in self._from.texts.units[name].values()
            ):
                return None
        case = with_edits(one, Edit("join", 0, other.length, joint, (other.key, other.start)))
        return case if joint not in ("", " ", ",", ";", "and") or self._from.stands_nowhere(case) else None

    def _misplaced(self) -> Case | None:
        """Under another article of the instrument, another paragraph of the article, or another instrument."""
        case, die = self._from.passage("wrong article", 8), self._from.die
        wrong = die.choice(
            [self._other_article, self._other_article, self._other_paragraph, self._other_text]
        )(case)
        if wrong is None or plain(" ".join(self._from.run(case))) in self._plain(wrong.cited):
            return None
        instrument, _, path = wrong.cited.partition("/")
        edits = self._marks.marks(case) if die.random() < 0.5 else ()
        damaged = self._from.texts.versions[instrument].damage_at(path)
        return None if damaged else with_edits(wrong, *edits)

    def _plain(self, key: str) -> str:
        return plain(" ".join(self._from.texts.words(key)))

    def _other_article(self, case: Case) -> Case | None:
        units = self._from.texts.units[case.key.partition("/")[0]]
        return self._under(case, units)

    def _other_text(self, case: Case) -> Case | None:
        units = self._from.texts.units[self._from.die.choice(sorted(self._from.texts.blocks))]
        return self._under(case, units)

    def _under(self, case: Case, units: Iterable[str]) -> Case | None:
        fit = sorted(key for key in units if CITED.match(key) and key != case.unit)
        return with_edits(case, cited=self._from.die.choice(fit)) if fit else None

    def _other_paragraph(self, case: Case) -> Case | None:
        """The paragraph that holds the words is then the one that must be named."""
        own = re.match(r"[^/]+/art_[^/_]+/para_[^/_]+", case.key)
        if own is None:
            return None
        beside = [
            one.key
            for key, one in self._from.texts.provisions.items()
            if one.parent == case.unit and one.kind == "para" and key != own.group()
        ]
        return with_edits(case, cited=self._from.die.choice(beside), unit=own.group()) if beside else None

    def _invented(self) -> Case | None:
        case = self._from.passage("invented")
        if self._from.die.random() < 0.5:
            said = " ".join(self._from.die.choice(INVENTED[self._from.language][place]) for place in range(4))
            return self._from.untrue(with_edits(case, Edit("said", value=said)))
        run = range(len(self._from.run(case)))
        drawn = [self._alterations.exchanged(self._from.run(case)) for _ in run]
        edits = [Edit("exchange", at, source=one.source) for at, one in zip(run, drawn, strict=True) if one]
        return self._from.untrue(with_edits(case, *edits)) if len(edits) > 0.8 * len(run) else None
