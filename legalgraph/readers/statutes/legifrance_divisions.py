"""The divisions of a French code: Partie, Livre, Titre, Chapitre, Section, Sous-section, Paragraphe.

A part that bears no number ("Partie législative") is counted. Where the publisher lists two headings under one number,
the second has it with "_2".
"""

from __future__ import annotations

import re
from collections import Counter

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.statutes.front_matter import HeadedLine

__all__ = ["Divisions", "is_outermost"]

#: From the outside in, with their steps.
_ORDER = {
    "partie": "part",
    "livre": "book",
    "titre": "title",
    "sous-titre": "subtitle",
    "chapitre": "chp",
    "section": "sec",
    "sous-section": "subsec",
    "paragraphe": "para",
    "sous-paragraphe": "subpara",
}
_RANKS = {word: rank for rank, word in enumerate(_ORDER, 4)}
_LABEL = re.compile(
    rf"""
    (?P<word>{"|".join(sorted(_ORDER, key=len, reverse=True))}) (?!\w)
        (?: \s+ (?P<number> [IVXL]{{1,8}}(?:er)? | \d{{1,3}}(?:er)? | unique | préliminaire )
            (?: \s (?P<suffix> bis | ter | quater | quinquies ) )? (?!\w) )? \s? [.]?
    \s* :? \s* (?P<heading> .* )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ANNEXES = re.compile(r"Annexes?", re.IGNORECASE)


def is_outermost(text: str) -> bool:
    """Whether a heading is that of a part, so that what stands before the first is not of the code as it is."""
    found = _LABEL.fullmatch(text)
    return found is not None and found["word"].lower() == "partie"


class Divisions:
    """The divisions so far: which are open, and how often each key has been given."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str]] = []
        self.given: Counter[str] = Counter()
        self.parts = 0

    def block(self, heading: HeadedLine) -> Block | None:
        """The block of a division's heading; None when it is none."""
        found = _LABEL.fullmatch(heading.text)
        if found is None:
            return self._annexes(heading)
        word = found["word"].lower()
        number = self._number(word, found)
        if not number:
            return None
        label = heading.text[: found.start("heading")].strip() if found["number"] else ""
        title = found["heading"] if found["number"] else heading.text
        return self._placed(heading, _ORDER[word], number, _RANKS[word], (label, title))

    def _number(self, word: str, found: re.Match[str]) -> str:
        printed = found["number"] or ""
        if word == "partie" and not printed:
            self.parts += 1
            return str(self.parts)
        number = "1" if printed.lower() == "unique" else printed.removesuffix("er").removesuffix("ER")
        return f"{number}{(found['suffix'] or '').lower()}"

    def _annexes(self, heading: HeadedLine) -> Block | None:
        if not _ANNEXES.fullmatch(heading.text):
            return None
        return self._placed(heading, "annexes", "", _RANKS["partie"], ("", heading.text))

    def _placed(
        self, heading: HeadedLine, step: str, number: str, rank: int, printed: tuple[str, str]
    ) -> Block:
        self.open = [each for each in self.open if each[0] < rank]
        path = "/".join([*(key for _, key in self.open), f"{step}_{number}"])
        self.given[path] += 1
        if self.given[path] > 1:
            number = f"{number}_{self.given[path]}"
        self.open.append((rank, f"{step}_{number}"))
        label, title = printed
        return Block(
            Kind.DIVISION,
            place=heading.line.place,
            number=number,
            label=label,
            heading=title,
            inline=True,
            step=step,
            rank=rank,
        )
