"""Tags on links: every coding is kept, and one tag is in force.

Coders who agree put their tag in force; coders who differ leave the link contested. A rule's proposal never
outweighs a person: it counts only where no person has coded.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from legalgraph.model import Coder, Coding

__all__ = ["CONTESTED", "InForce", "by_link", "in_force"]

CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class InForce:
    """The tag of a link, with the codings that put it there."""

    tag: str
    sub_tag: str
    codings: tuple[Coding, ...]

    def said(self, field: str) -> str:
        """What the codings say in one of their fields, each thing once: "coder", "words", "reason", "source"."""
        return "; ".join(
            dict.fromkeys(getattr(coding, field) for coding in self.codings if getattr(coding, field))
        )


def by_link(codings: Iterable[Coding]) -> Mapping[tuple[str, str], tuple[Coding, ...]]:
    """The codings of each (citing, cited) pair, in the order they were made."""
    found: dict[tuple[str, str], list[Coding]] = defaultdict(list)
    for coding in codings:
        found[coding.citing, coding.cited].append(coding)
    return {link: tuple(sorted(made, key=lambda coding: coding.date)) for link, made in found.items()}


def in_force(codings: Sequence[Coding], coders: Mapping[str, Coder]) -> InForce | None:
    """The tag these codings of one link leave in force; None when there are none."""
    people = [coding for coding in codings if not coders[coding.coder].is_rule]
    counted = people or list(codings)
    if not counted:
        return None
    tags = {coding.tag for coding in counted}
    sub_tags = {coding.sub_tag for coding in counted}
    tag = tags.pop() if len(tags) == 1 else CONTESTED
    return InForce(tag, sub_tags.pop() if len(sub_tags) == 1 else "", tuple(counted))
