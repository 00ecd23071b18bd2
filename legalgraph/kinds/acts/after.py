"""The act that a provision belongs to: "Article 5 of [Council Regulation (EC) No 343/2003 of 18 February 2003]"."""

from __future__ import annotations

from legalgraph.identifiers.act_adopted import BY_WHOM
from legalgraph.kinds.acts.names import Named, named, word_at

__all__ = ["act_at"]


def act_at(text: str, at: int) -> Named | None:
    """The act whose name begins here, with its adopter if that is named; None where no act with a number is named."""
    before = BY_WHOM.match(text, at)
    word = word_at(text, before.end() if before else at)
    act = named(text, word.after, word, start=at) if word else None
    return act if act is not None and (act.celex is not None or act.communities) else None
