"""The groups of paragraphs in an annex, each under a heading that class names mark.

A heading that is the only one of its annex and has no number is a heading and no more; one among several has a key,
by its label or, where it has none, by its place among them ("dvs_2"). Where a first group is headed "I." and the
publisher sets the next ones as items of a list ("II.", "III."), those are groups too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.labels import group_label, group_rank
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.words.labels import Label
from legalgraph.readers.words.numerals import roman_value

__all__ = ["Group", "groups_of", "with_annex_headings", "with_continued"]


@dataclass(frozen=True, slots=True)
class Group:
    """A group's label (None for a heading and no more), its heading, all its words, and how many lines they take."""

    label: Label | None
    heading: str
    words: str
    lines: int


def with_continued(pieces: Sequence[Piece], begins: Sequence[Role | None]) -> list[Role | None]:
    """What begins with each piece, the items that go on with a numbered heading's count taken as headings."""
    found = list(begins)
    last = 0
    for at, piece in enumerate(pieces if Role.GROUP in begins else ()):
        if begins[at] is not None:
            label = group_label(piece) if begins[at] is Role.GROUP else None
            last = _roman(label.printed) if label is not None else 0
        elif last and piece.depth == 1 and _roman(piece.mark) > last:
            found[at], last = Role.GROUP, _roman(piece.mark)
    return found


def _roman(mark: str) -> int:
    """The value of a group's roman number ("II."), 0 for the other marks that lists have."""
    number = mark.strip("(). ")
    return roman_value(number) if number.isupper() else 0


def groups_of(pieces: Sequence[Piece], begins: Sequence[Role | None]) -> dict[int, Group]:
    """Every group, by the place of its first line."""
    starts = [
        at for at in range(len(pieces)) if begins[at] is Role.GROUP and not _goes_on(pieces, begins, at)
    ]
    siblings = dict(_siblings(starts, pieces, begins))
    return {at: _group(pieces[at : _end(pieces, begins, at)], siblings[at]) for at in starts}


def with_annex_headings(pieces: Sequence[Piece], begins: Sequence[Role | None]) -> list[Role | None]:
    """What begins with each piece, a heading right under an annex's label and over another one as the annex's own."""
    found = list(begins)
    for at in (at for at, role in enumerate(begins) if role is Role.ANNEX):
        start = at + 1
        while start < len(pieces) and begins[start] in (Role.TITLE, Role.ANNEX_HEADING):
            start += 1
        end = _end(pieces, begins, start)
        over_another = end > start and end < len(pieces) and begins[end] is Role.GROUP
        if over_another and group_label(pieces[start]) is None:
            found[start:end] = [Role.ANNEX_HEADING] * (end - start)
    return found


def _end(pieces: Sequence[Piece], begins: Sequence[Role | None], start: int) -> int:
    """Where the lines of the heading end that begins here."""
    if start >= len(pieces) or begins[start] is not Role.GROUP:
        return start
    end = start + 1
    while end < len(pieces) and _goes_on(pieces, begins, end):
        end += 1
    return end


def _goes_on(pieces: Sequence[Piece], begins: Sequence[Role | None], at: int) -> bool:
    """Whether this is a further line of the heading before it."""
    if not at or begins[at - 1] is not Role.GROUP or pieces[at].depth or pieces[at - 1].depth:
        return False
    further = begins[at] is Role.GROUP and pieces[at - 1].level == pieces[at].level
    return further and group_label(pieces[at]) is None


def _siblings(
    starts: Sequence[int], pieces: Sequence[Piece], begins: Sequence[Role | None]
) -> Iterator[tuple[int, int]]:
    """Of every group, its number among those that stand in the same thing; 0 for the only one."""
    parents = dict(_parents(starts, pieces, begins))
    total = Counter(parents.values())
    seen: Counter[tuple[int, int]] = Counter()
    for at in starts:
        seen[parents[at]] += 1
        yield at, seen[parents[at]] if total[parents[at]] > 1 else 0


def _parents(
    starts: Sequence[int], pieces: Sequence[Piece], begins: Sequence[Role | None]
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Of every group, where what it stands in begins, and at which level it stands there."""
    open_groups: list[int] = []
    border = -1
    among = frozenset(starts)
    for at, role in enumerate(begins if starts else ()):
        if role is not None and role is not Role.GROUP:
            open_groups, border = [], at
        if at in among:
            while open_groups and pieces[open_groups[-1]].level >= pieces[at].level:
                open_groups.pop()
            yield at, (open_groups[-1] if open_groups else border, pieces[at].level)
            open_groups.append(at)


def _group(lines: Sequence[Piece], number: int) -> Group:
    first, label = lines[0], group_label(lines[0])
    further = [line.words for line in lines[1:]]
    if label is None and number:
        label = Label("dvs", str(number), "", rest=first.words, rank=group_rank(first))
    own = "" if label is None or first.depth else label.rest
    words = " ".join([first.words, *further])
    return Group(label, " ".join(filter(None, [own, *further])), words, len(lines))
