"""One act of the Union as a text names it: who adopted it, what it is, its numbers, its date."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from legalgraph.identifiers.act_adopted import BETWEEN, adopted_after
from legalgraph.identifiers.act_numbers import Printed, celex_of_printed
from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.designation import WORD, act_of, numbered_at, printed_of
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.bank import filed_by_bank

__all__ = ["Named", "Word", "named", "numbered_so", "word_at"]

#: How far back of the word "Regulation" or "Decision" its adopter and adjectives may begin.
_BACK = 64
#: The last of the words that may stand before; without one of them nothing belongs to the name.
_LAST_BEFORE = frozenset(
    "council commission bank ecb committee authority parliament implementing delegated framework".split()
)
_BEFORE = later(
    r"""
    (?<!\w)
    (?: (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:elev|sev)enth|tw(?:el|entie)[fi]?th
        |[a-z]{3,6}teenth|tenth) \s )?
    (?: (?: european\sparliament\sand\s(?:of\sthe\s)?council | council(?:\sand\s(?:the\s)?commission)?
          | (?:european\s)?commission | european\s(?:council|central\sbank) | ecb | high\sauthority
          | political\sand\ssecurity\scommittee | council\sand\seuropean\sparliament ) \s )?
    (?: (?-i:Implementing|Delegated|IMPLEMENTING|DELEGATED)\s | framework\s )? \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: What Parliament and Council adopt together is an act of the Union, if the name prints no community.
_BOTH = ("EC",)


@dataclass(frozen=True, slots=True)
class Word:
    """The word that says what an act is, with what stands before it; ``after`` is where its numbers begin.

    ``is_adopted`` is whether the words before it name an institution of the Union.
    """

    start: int
    act: str
    after: int
    is_plural: bool = False
    is_adopted: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """An act named in a text: its place, its CELEX number, or in ``remark`` why nobody can tell it; its date (ISO).

    ``communities`` are those that the words print, or that an act before it in a list gives it.
    """

    start: int
    end: int
    celex: Celex | None
    dated: str
    communities: frozenset[str]
    remark: str = ""


def word_at(text: str, at: int) -> Word | None:
    """What an act is, where a word like "Regulation" begins; None where it only ends a longer word."""
    word = WORD.match(text, at)
    if word is None or (at and (text[at - 1].isalnum() or text[at - 1] in "_-")):
        return None
    act, between = act_of(word.group()), BETWEEN.match(text, word.end())
    if not act or between is None:
        return None
    before = _before(text, at)
    if "framework" in before.lower() and act == "decision":
        act = "framework decision"
    is_adopted = any(one.isupper() for one in before)
    return Word(at - len(before), act, between.end(), word.group()[-1] in "sS", is_adopted)


def _before(text: str, at: int) -> str:
    """The words before that belong to the name: "Commission Implementing ", "Council Framework "."""
    words = text[max(0, at - _BACK) : at]
    last = (
        words.rsplit(None, 1)[-1].lower().lstrip("([“\"‘'") if words[-1:].isspace() and words.strip() else ""
    )
    found = _BEFORE.search(words) if last in _LAST_BEFORE else None
    return found.group() if found else ""


def named(
    text: str, at: int, word: Word, inherited: Collection[str] = (), *, start: int | None = None
) -> Named | None:
    """The act whose numbers begin here; None where no number of an act stands."""
    found = numbered_at(text, at)
    if found is None:
        return None
    numbered, after = found
    end, dated = adopted_after(text, after)
    if "arliament" in text[after:end]:
        inherited = inherited or _BOTH
    printed = printed_of(numbered, word.act, dated, inherited)
    celex, remark = numbered_so(text, end, printed)
    begins = word.start if start is None else start
    return Named(begins, end, celex, dated, printed.communities, remark)


def numbered_so(text: str, end: int, printed: Printed) -> tuple[Celex | None, str]:
    """The CELEX number of what is printed up to here, and what is to be said of it."""
    if printed.act != "regulation" and text[end - 64 : end].lower().find("central bank") >= 0:
        return filed_by_bank(text, end, printed.act)
    try:
        return celex_of_printed(printed), ""
    except ValueError as error:
        return None, str(error)
