"""Court decisions that are one case, whichever of its numbers, its ECLI or its parties a citation gives.

Joined cases are one, and each of their numbers means them. A number and an ECLI are one case only where one citation
gives both, since the Union's ECLIs do not say the number; those of the European Court of Human Rights hold it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from legalgraph.footnotes import Cite, SourcesCited
from legalgraph.footnotes.naming import tokens
from legalgraph.footnotes.one_decision import applications_of, can_be, eclis_in
from legalgraph.identifiers.joined_cases import is_joined, numbers_of
from legalgraph.model import Mention

__all__ = ["same_cases"]

_CASE = "case"


def same_cases(sources: SourcesCited) -> Mapping[int, int]:
    """The number of each source that is a case, with the number of the first source that is the same case."""
    same, cases = _Same(), _cases(sources)
    numbered = {at for at, keys in cases.items() if keys}
    for at, keys in cases.items():
        same.tie(_node(at), keys)
    _by_parties(sources, cases.keys(), numbered, same)
    return {at: int(same.first(_node(at))[1:]) for at in cases}


def _cases(sources: SourcesCited) -> Mapping[int, tuple[str, ...]]:
    """The sources that are cases, each with all numbers that a citation of it gives."""
    return {
        at: tuple(
            key for one in source.citings if one.is_full for part in one.cite.mentions for key in _keys(part)
        )
        for at, source in enumerate(sources.sources)
        if _case(source.first.cite) is not None
    }


def _node(number: int) -> str:
    """A source among the keys; of those that are one the first is the least, and stands for all."""
    return f"#{number:09}"


class _Same:
    """What is one: each key leads to another of its kind, the least of all last."""

    def __init__(self) -> None:
        self._leads: dict[str, str] = {}

    def first(self, key: str) -> str:
        """The least of all that are one with this."""
        while (found := self._leads.get(key, key)) != key:
            self._leads[key] = self._leads.get(found, found)
            key = found
        return key

    def tie(self, key: str, others: Iterable[str]) -> None:
        """Make these one with it."""
        for other in others:
            one, two = sorted((self.first(key), self.first(other)))
            self._leads[two] = one


def _case(cite: Cite) -> Mention | None:
    return next((one for one in cite.mentions if one.kind == _CASE), None)


def _keys(mention: Mention) -> Iterator[str]:
    """All numbers by which one citation of a case says that the case is known."""
    if mention.kind != _CASE:
        return
    told = eclis_in(mention.text)
    ecli = told[0] if len(told) == 1 else None
    numbers = [one.partition(" ")[0] for one in numbers_of(mention.text)]
    if len(numbers) > 1 and not (is_joined(mention.text) or ecli):
        numbers = numbers[:1]  # "Cases C-1/20 and C-2/20" may be two
    yield from (f"case {one}" for one in numbers)
    if mention.identifier and not (numbers or told):
        yield f"number {mention.identifier}"
    if ecli is not None and (not numbers or can_be(ecli, numbers[0])):
        yield str(ecli)
        yield from (f"number {one}" for one in applications_of(ecli))


def _by_parties(sources: SourcesCited, cases: Iterable[int], numbered: AbstractSet[int], same: _Same) -> None:
    """Tie a case that is cited by its parties alone to the one case of these parties."""
    known: dict[tuple[str, ...], set[str]] = {}
    bare: dict[int, tuple[str, ...]] = {}
    for at in cases:
        mention = _case(sources.sources[at].first.cite)
        if mention is not None and mention.named:
            parties = tokens(mention.named)
            if at in numbered:
                known.setdefault(parties, set()).add(same.first(_node(at)))
            else:
                bare[at] = parties
    for at, parties in bare.items():
        if len(found := known.get(parties, ())) == 1:
            same.tie(_node(at), found)
