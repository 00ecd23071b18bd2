"""Keys of provisions, cut: the article, recital or annex that a provision stands in, or the step of a kind above it."""

from __future__ import annotations

__all__ = ["down_to", "unit_of"]

#: What holds units of its own: the third article of a protocol is a unit, and so is a recital of a preamble.
_HOLDING = frozenset({"preamble", "prot", "annex", "decl", "attachment"})


def unit_of(key: str) -> str:
    """The article, recital or annex of a provision: the whole in which "that Directive" looks back."""
    steps = key.split("/")
    inner = 3 if len(steps) > 1 and steps[1].partition("_")[0] in _HOLDING else 2
    return "/".join(steps[:inner])


def down_to(key: str, kind: str) -> str:
    """The key up to its last step of this kind; "" if it has none."""
    steps = key.split("/")
    depths = [depth for depth, step in enumerate(steps) if depth and step.partition("_")[0] == kind]
    return "/".join(steps[: depths[-1] + 1]) if depths else ""
