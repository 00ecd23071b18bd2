"""What is printed over a division, an article or an annex, as a label with its step, number and heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from legalgraph.readers.akn.marks import mark_number
from legalgraph.readers.akn.names import DIVISIONS, attribute, name_of
from legalgraph.readers.akn.words import Words
from legalgraph.readers.words.labels import CONTAINER, Label, parse_label
from legalgraph.readers.words.union_labels import union_label

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["attached_label", "division_label", "is_bare"]

_ATTACHED = frozenset({"annex", "appendix", "sched", "prot"})
_DASHES = " .:–—-"


def division_label(words: Words, element: _Element) -> Label:
    """A division's label: what it prints says what it is ("Chapitre 2."), else its element does.

    Its number may be "", its heading is the label's rest.
    """
    printed, heading = words.label(element, "num"), words.heading(element)
    label = _read(printed)
    if label is None or label.step in {"art", *_ATTACHED}:
        return Label(_step(element), mark_number(printed), printed, heading)
    rest = label.rest.lstrip(_DASHES)
    number = label.number or mark_number(printed)
    return Label(label.step, number, printed.removesuffix(rest).rstrip(" –—-"), heading or rest)


def attached_label(candidates: tuple[str, ...], name: str) -> Label:
    """The label of what is attached: the first of these lines that says what it is; an attachment under the first.

    ``name`` is what the file calls it, which is not printed: it says what it is where no line does.
    """
    for text in filter(None, candidates):
        label = _read(text)
        if label is not None and label.step in _ATTACHED:
            heading = label.rest.lstrip(_DASHES)
            return Label(label.step, label.number, text.removesuffix(heading).rstrip(_DASHES), heading)
    named, printed = _read(name), next(filter(None, candidates), "")
    if named is not None and named.step in _ATTACHED and not named.rest:
        return Label(named.step, named.number, printed)
    return Label("attachment", "", printed, rank=CONTAINER)


def is_bare(text: str) -> bool:
    """Whether a line says what is attached and no more ("Annex I")."""
    label = _read(text)
    return label is not None and label.step in _ATTACHED and not label.rest.strip(_DASHES)


def _read(text: str) -> Label | None:
    """The label a text begins with. Only the Union writes "bis" as a letter, so the number is read as printed."""
    if not text:
        return None
    label = parse_label(text)
    if label is not None:
        return label
    return union_label(text)


def _step(element: _Element) -> str:
    name = name_of(element)
    named = attribute(element, "name").lower()
    if name == "hcontainer" and named.isalpha() and named.isascii():
        return named
    return DIVISIONS.get(name, name)
