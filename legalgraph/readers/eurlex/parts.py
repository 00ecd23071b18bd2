"""A section of a Union text, walked line by line: divisions, articles, preambles, protocols, declarations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.bodies import body_blocks, is_heading, is_row
from legalgraph.readers.words.labels import GROUP, RANKS, Label, is_label, labelled
from legalgraph.readers.words.preambles import formula_at, operative_at, preamble_blocks
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["Parts"]

_PREAMBLE = re.compile(r"(?:preamble|préambule)", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:IN (?:WITNESS|FAITH) WHEREOF|Done at |DONE at |EN FOI DE QUOI|Fait (?:à|au|le) |FAIT (?:à|au|le) )"
)
_FORMER = re.compile(r"\(ex[- ]art[^()]*(?:\([^()]*\)[^()]*)*\)\s*", re.IGNORECASE)
_GROUP = re.compile(r"(?P<letter>[A-Z])\. (?P<heading>D[EÉ]CLARATIONS?\b.*)")
_DECLARATION = re.compile(r"(?P<number>\d{1,3})\. (?P<heading>D[eé]claration\b.*)")


class Parts:
    """The lines of one section. ``within`` is the collection they stand in; ``front``: all is title page."""

    def __init__(self, lines: Sequence[Line], *, within: str = "", front: bool = False) -> None:
        self.lines = lines
        self.within = within
        self.front = front
        self.quoted = quoted_lines([line.text for line in lines])
        self.rows = [is_row(line.text) for line in lines]
        self.structure = [self._structure(at) for at in range(len(lines))]

    # --- what a line is

    def _structure(self, at: int) -> str:
        """What kind of structural line this is, "" if it is words of a body."""
        text = self.lines[at].text
        if at in self.quoted or self._is_between_rows(at):
            return ""
        if self.within == "declarations" and (_GROUP.fullmatch(text) or _DECLARATION.fullmatch(text)):
            return "group" if _GROUP.fullmatch(text) else "declaration"
        if _PREAMBLE.fullmatch(text):
            return "preamble"
        if not self.within and _CLOSING.match(text):
            return "closing"
        label = self._label(at)
        return ("article" if label.step == "art" else "division") if label else ""

    def _label(self, at: int) -> Label | None:
        return is_label(self.lines[at].text, latin_as_letters=True)

    def _is_between_rows(self, at: int) -> bool:
        return 0 < at < len(self.lines) - 1 and self.rows[at - 1] and self.rows[at + 1]

    def first_structure(self, after: int = 0) -> int:
        """The next structural line from here on, or the end."""
        return next((at for at in range(after, len(self.lines)) if self.structure[at]), len(self.lines))

    # --- the walk

    def blocks(self) -> Iterator[Block]:
        at = self.first_structure()
        if self.front or at < len(self.lines):
            yield from (Block(Kind.FRONT, line.text, line.place) for line in self.lines[:at])
        else:
            yield from body_blocks(self.lines)
        while at < len(self.lines):
            end = self._end(at)
            yield from self._part(at, end)
            at = end

    def _end(self, at: int) -> int:
        return len(self.lines) if self.structure[at] == "closing" else self.first_structure(at + 1)

    def _part(self, at: int, end: int) -> Iterator[Block]:
        match self.structure[at]:
            case "closing":
                yield from (Block(Kind.CONCLUSIONS, line.text, line.place) for line in self.lines[at:end])
            case "preamble":
                yield from preamble_blocks(
                    self.lines[at].text, self.lines[at + 1 : end], self.lines[at].place
                )
            case "group" | "declaration":
                yield from self._declaration(at, end)
            case "article":
                yield from self._article(at, end)
            case _:
                yield from self._division(at, end)

    def _body(self, start: int, end: int, article: str = "") -> list[Block]:
        quoted = (at - start for at in self.quoted if start <= at < end)
        return body_blocks(self.lines[start:end], article=article, quoted=quoted)

    def _declaration(self, at: int, end: int) -> Iterator[Block]:
        line = self.lines[at]
        group = _GROUP.fullmatch(line.text)
        found = group or _DECLARATION.fullmatch(line.text)
        if found is None:
            raise ValueError(f"no declaration at {line.place}")
        number = found["letter"] if group else found["number"]
        step, rank = ("group", GROUP) if group else ("decl", RANKS["decl"])
        label = Label(step, number, f"{number}.", rank=rank)
        yield labelled(label, line.place, found["heading"], inline=True)
        yield from self._body(at + 1, end)

    def _article(self, at: int, end: int) -> Iterator[Block]:
        label, line = self._label(at), self.lines[at]
        if label is None:
            raise ValueError(f"no article at {line.place}")
        start = at + 1
        formers = [label.former] if label.former else []
        while start < end and _FORMER.fullmatch(self.lines[start].text):
            formers.append(self.lines[start].text)
            start += 1
        heading = self._heading(start, end)
        yield labelled(label, line.place, heading)
        yield from (Block(Kind.FORMER, former, line.place) for former in formers)
        yield from self._body(start + bool(heading), end, label.number)

    def _heading(self, at: int, end: int) -> str:
        if at >= end:
            return ""
        following = self.lines[at + 1].text if at + 1 < end else ""
        return self.lines[at].text if is_heading(self.lines[at].text, following) else ""

    def _division(self, at: int, end: int) -> Iterator[Block]:
        label, line = self._label(at), self.lines[at]
        if label is None:
            raise ValueError(f"no division at {line.place}")
        following = self.lines[at + 1].text if at + 1 < end else ""
        heading = (
            following
            if following and not following.endswith((".", ":", ";", ",")) and not is_row(following)
            else ""
        )
        yield labelled(label, line.place, heading)
        yield from self._below_division(label.step, at + 1 + bool(heading), end)

    def _below_division(self, step: str, start: int, end: int) -> Iterator[Block]:
        """What stands between a division's heading and the next label: a preamble, and a body."""
        preamble = self._preamble_end(start, end) if step == "prot" else start
        if preamble > start:
            yield from preamble_blocks("", self.lines[start:preamble], self.lines[start].place)
        yield from self._body(preamble, end)

    def _preamble_end(self, start: int, end: int) -> int:
        """Where a protocol's preamble ends, which no heading announces; its start when there is none."""
        lines = self.lines[start:end]
        if not lines or not (lines[0].text.endswith(",") or lines[0].text.isupper()):
            return start
        formula, operative = formula_at(lines), operative_at(lines)
        if formula >= 0:
            return start + formula + 1
        return start + operative if operative >= 0 else end
