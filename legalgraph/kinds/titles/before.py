"""Where a treaty's title begins, before the word for what it is: "1951 Convention", "European Social Charter"."""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.identifiers.patterns import later

__all__ = ["beginning", "is_to_be_made"]

#: A word that may stand in a name: with a capital, or a year; in brackets too ("(Minimum Standards)").
_NAMING = later(
    r"\(?(?:(?:[A-Z]|Ö|É)[\w’'/&.-]{0,40}|(?:1[6-9]|20)\d\d)\)?|\((?:[A-Z][\w’'-]*)|(?:[\w’'-]+)\)"
)
#: What joins the words of a long name: "Freedom of Association and Protection of the Right to Organise Convention".
_JOINING = frozenset("of and the to in for at with on".split())
#: Words with a capital that are no part of a name: they open a sentence, point, or name a place in a text.
_ASIDE = frozenset(
    """The This That These Those Such Any Each Every All No Article Articles Chapter Chapters Part Parts Section
    Sections Annex Annexes Appendix Paragraph Paragraphs Title Preamble Party Parties Contracting Signatory
    Recalling Noting Considering Recognizing Recognising Reaffirming Affirming Bearing Having Desiring Convinced
    Aware Conscious Being Wishing Whereas Under In Of For To By And Or If When Where Upon Pursuant Its Their Our Said
    Present Both Neither With From As At On Regarding Concerning Since While Although However Taking Acting Mindful
    States State Member Members Government Governments Secretary Director General’s Schedule Rule Rules Note See Cf
    Depositary Nothing Following Ratifying Amending Supplementing Implementing Ad""".split()
)
#: "Ad Hoc Committee on the Elaboration of a Convention against …": what that body is to make.
_TO_BE_MADE = later(
    r"(?:Elaboration|Drafting|Negotiation|Preparation|Adoption|Conclusion)\s+of\s+an?\s+(?:[A-Z][\w’-]+\s+){0,3}\Z"
)
_MADE_REACH = 60
#: "Council of Europe Convention": a small word in the name of who made it.
_OF_COUNCIL = later(r"(?<=Council\s)of\s(?=Europe\s)")
#: How far back a name may begin: in characters, and in words.
_REACH, _MOST = 160, 12


def beginning(text: str, at: int, *, is_long: bool = False) -> int:
    """Where the name whose last word stands at ``at`` begins; a long one may have small words inside."""
    start = at
    for begins, word in _words(text, at):
        if _is_naming(word):
            start = begins
        elif not (word in _JOINING and (is_long or _OF_COUNCIL.match(text, begins))):
            break
    return start + 1 if text[start : start + 1] == "(" and ")" not in text[start:at] else start


def is_to_be_made(text: str, start: int) -> bool:
    """Whether what is named here is what a body or a conference is to make, as its own name says."""
    low = max(0, start - _MADE_REACH)
    return " of a" in text[low:start] and _TO_BE_MADE.search(text, low, start) is not None


def _words(text: str, at: int) -> Iterator[tuple[int, str]]:
    """The words before, the last first, as long as each stands beside the next: where it begins, and the word."""
    low, follows = max(0, at - _REACH), at
    for _ in range(_MOST):
        words = text[low:follows].rsplit(None, 1)
        end = low + len(text[low:follows].rstrip())
        word = words[-1] if words else ""
        word = word[1 + max(word.rfind("#"), word.rfind("*")) :]
        if not word or not _adjoins(text, end, follows):
            return
        follows = end - len(word)
        yield follows, word


def _adjoins(text: str, end: int, start: int) -> bool:
    """Whether nothing but a space or a line break lies between."""
    return 0 < start - end <= 4 and not text[end:start].strip() and text.count("\n", end, start) < 2


def _is_naming(word: str) -> bool:
    bare = word.strip("()")
    return (
        bool(_NAMING.fullmatch(word))
        and bare not in _ASIDE
        and bare.capitalize() not in _ASIDE
        and not bare.endswith(".")
        and len(bare) > 1
    )
