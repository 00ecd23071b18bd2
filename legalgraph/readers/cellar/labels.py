"""The labels over an article, a division, an annex and a group of an annex, in any of the Union's languages.

Class names or printed words have told what the label is of; what is wanted here is its number. Where no word of it
is known, the publisher's own name of the place has it ("art_3a", "cpt_II").
"""

from __future__ import annotations

import re
from dataclasses import replace

from legalgraph.readers.cellar.bodies import number_of
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.words.labels import RANKS, Label, is_label, parse_label
from legalgraph.readers.words.union_labels import label_number, union_label

__all__ = ["annex_label", "annex_named", "article_label", "division_label", "group_label", "group_rank"]

_IDENTITIES = {"prt": "part", "tis": "title", "cpt": "chp", "sct": "sec", "sbs": "subsec", "anx": "annex"}
_ANNEXED = frozenset({"annex", "appendix", "prot"})
_NUMBERED = re.compile(
    r"(?P<label>\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,7}|[A-Z])[.)]{1,2})\s+(?P<rest>\S.*)"
)
_OUTERMOST = RANKS["book"]


def article_label(piece: Piece) -> Label:
    """An article's label; what follows it on its line is its heading."""
    known = parse_label(piece.text, latin_as_letters=True)
    if known is not None and known.step == "art":
        rest = known.rest.lstrip(" .:–—-")
        return known if rest == known.rest else replace(known, rest=rest)
    return Label("art", label_number(piece.text) or _identified(piece.identity)[1], piece.text)


def division_label(piece: Piece) -> Label | None:
    """A division's label, None where it has no number."""
    label = union_label(piece.text)
    if label is not None:
        return label
    step, number = _identified(piece.identity)
    return Label(step, number, piece.text) if step in RANKS and number else None


def annex_label(text: str) -> Label | None:
    """The label of an annex, appendix or annexed protocol that a title consists of, None where it is another title."""
    for label in (union_label(text), is_label(text)):
        if label is not None and label.step in _ANNEXED and not label.rest:
            return label
    return None


def annex_named(piece: Piece) -> Label:
    """The label of what the publisher's markup says is an annex."""
    label = union_label(piece.text)
    if label is not None and label.step in _ANNEXED:
        return label
    number = label_number(piece.text) or _identified(piece.identity)[1]
    return Label("annex", number, piece.text)


def group_label(piece: Piece) -> Label | None:
    """The label of a group of an annex: a word and number, or a number alone; None where it has neither.

    A group without a word stands in one with a word ("PART A") though both be headed alike.
    """
    label = union_label(piece.text)
    if label is not None:
        return replace(label, rank=group_rank(piece) - 1)
    found = _NUMBERED.fullmatch(piece.words)
    if found is None:
        return None
    number = number_of(found["label"])
    step = "para" if number[0].isdigit() else "point"
    return Label(step, number, found["label"], found["rest"], rank=group_rank(piece))


def group_rank(piece: Piece) -> int:
    """How far out a group without a word stands, by the level of its heading."""
    return _OUTERMOST + 2 * piece.level


def _identified(identity: str) -> tuple[str, str]:
    """The element and number in the publisher's own name of a place, "" for what it does not say."""
    kind, _, number = identity.partition("_")
    return _IDENTITIES.get(kind, ""), number
