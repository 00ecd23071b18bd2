"""What is said of the same words, for the terminal and for comments: sign, words, message, and what shows it.

The differing words stand side by side, then what an ellipsis or a bracket left out, then what is proposed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.identifiers.printed_dates import written
from legalgraph.model import Difference, Finding, QuotationCheck
from legalgraph.reports.excerpts import shortened
from legalgraph.reports.printed import Names
from legalgraph.reports.signs import Check, cited_by, evidence_of, sign_of, words_of

__all__ = ["evidence", "head", "proposals"]

#: So many differences are shown, and the rest counted; so many letters of what is left out.
_MOST = 8
_LONGEST = 300
#: Of a long quotation so many letters show which it is.
_OPENING = 40


def head(group: Sequence[Check], length: int) -> str:
    """The signs, the words (at most ``length`` characters, and not if a message quotes them), the messages."""
    signs = ", ".join(dict.fromkeys(f"{sign_of(check).symbol} {sign_of(check).word}" for check in group))
    messages = " ".join(dict.fromkeys(check.message for check in group))
    words = words_of(group[0])
    shown = "" if not words or _quotes(messages, words) else f"“{shortened(words, length)}”: "
    return f"{signs}: {shown}{messages}"


def _quotes(messages: str, words: str) -> bool:
    """Whether the messages have the words in quotation marks, or as many of their first as show which are meant."""
    return f"“{words}”" in messages or (len(words) > _OPENING and f"“{words[:_OPENING]}" in messages)


def evidence(group: Sequence[Check]) -> tuple[str, ...]:
    """A sentence for each difference and each omission; a finding's own evidence where there are none."""
    said = " ".join(check.message for check in group)
    quotations = [check for check in group if isinstance(check, QuotationCheck)]
    changes = list(dict.fromkeys(part for check in quotations for part in check.differences))
    shown = [one for one in changes if not _is_left_out(one, said)]
    found = [*map(_change, shown[:_MOST])]
    if len(shown) > _MOST:
        found.append(f"And {len(shown) - _MOST} more differences.")
    found += [
        f"Left out: “{shortened(words, _LONGEST)}”."
        for check in quotations
        for words in check.omitted
        if f"“{words}”" not in said
    ]
    if not changes:
        findings = [check for check in group if isinstance(check, Finding)]
        found += [written(said) for check in findings if (said := evidence_of(check))]
    return tuple(dict.fromkeys(found))


def _is_left_out(part: Difference, said: str) -> bool:
    """Whether an ellipsis stands for words that a message says are left out."""
    is_ellipsis = bool(part.quoted) and not part.quoted.strip(" ().[]…")
    return is_ellipsis and f"“{part.source}”" in said


def _change(part: Difference) -> str:
    if not part.quoted:
        return f"Your text lacks “{part.source}”."
    if not part.source:
        return f"Your text has “{part.quoted}”, the source has nothing there."
    return f"Your text has “{part.quoted}”, the source has “{part.source}”."


def proposals(group: Sequence[Check], known: Names) -> Iterator[str]:
    """What is proposed instead, each once: "Article 67 → Article 67(2)"."""
    offered = (
        known.proposal(cited_by(check), check.proposal) for check in group if not isinstance(check, Finding)
    )
    yield from dict.fromkeys(filter(None, offered))
