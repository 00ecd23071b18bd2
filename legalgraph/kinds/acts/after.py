"""The act that a provision belongs to: "Article 5 of [Council Regulation (EC) No 343/2003 of 18 February 2003]"."""

from __future__ import annotations

from legalgraph.identifiers.act_adopted import BY_WHOM
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.dated import Dated, dated_at
from legalgraph.kinds.acts.names import Named, named, word_at

__all__ = ["act_at", "dated_act_at"]

#: What of a name stands before the word that gives it away.
_LEADS = later(
    r"(?=[A-Zd-r])(?:European (?:Central )?|European Parliament and (?:of the )?|Council and )?(?=[A-Zd-r])"
)


def act_at(text: str, at: int) -> Named | None:
    """The act whose name begins here, with its adopter if that is named; None where no act with a number is named."""
    before = BY_WHOM.match(text, at)
    word = word_at(text, before.end() if before else at)
    act = named(text, word.after, word, start=at) if word else None
    return act if act is not None and (act.celex is not None or act.communities) else None


def dated_act_at(text: str, at: int) -> Dated | None:
    """The act whose name begins here and gives its day and no number: "Council Decision of 3 May 2001"."""
    leads = _LEADS.match(text, at)
    act = dated_at(text, leads.end()) if leads else None
    return act if act is not None and act.start == at else None
