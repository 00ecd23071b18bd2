"""Short names that the words round a citation give it: (hereinafter “the Convention”), “Covenant” means the Covenant.

A short name follows what it stands for, in brackets or after "hereinafter", or stands before it in an article of
definitions. It is no citation itself: ``scan`` puts it into the mention that it is given to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span

__all__ = ["given", "given_after", "given_before"]

#: How far after a citation its short name may begin ("…, done at Geneva on 28 July 1951 (“the Convention”)"), how
#: far where it is an abbreviation, and how far before it an article of definitions may begin to say what it means.
_AHEAD, _NEAR, _BACK = 160, 60, 100

#: Quotation marks that open and close a short name; some are set as two commas or as two accents.
_OPEN, _CLOSE = r"(?:[\"“‘'«„]|,,|``)", r"(?:[\"”’'»]|´´)"
_MARKED = rf"(?:(?:the|la|le|el)\s+)?{_OPEN}\s?(?:[^\"“”‘«»\n()]|\([^\"“”‘«»\n()]{{1,24}}\)){{1,60}}?\s?{_CLOSE}(?!\w)"
_SEVERAL = rf"{_MARKED}(?:\s*(?:,|/|\bor\b|\band\b)\s*{_MARKED}){{0,3}}"
#: A short name without quotation marks: "the Convention", "Smith", "the 1978 Protocol".
_PLAIN = (
    r"(?:the\s+)?[A-Z0-9][\w’'-]{0,30}(?:\s+(?:(?:of|on|for|and)\s+)?(?:the\s+)?[A-Z0-9][\w’'-]{0,30}){0,5}"
)
#: "hereinafter referred to as", "hereafter:", "ci-après dénommée", "adelante".
_SAYS = r"""(?i: here(?:in)?after | henceforth | ci-apr[eè]s | en\s+(?:adelante|lo\s+sucesivo)
      | referred\s+to\s+below ) ,?
    (?i: \s+ (?:simply\s+|also\s+|jointly\s+)? (?: referred\s+to | called | known | cited | designated | styled | termed
      | abbreviated | d[ée]nomm[ée]e?s? | appel[ée]e?s? | denominad[oa]s? ) )?
    (?i: \s+as )? [:,]? \s*"""
#: What may stand between: place and date, where it is printed; no other sentence, no other brackets with quotations.
_GAP = r"(?: [^;\"“”‘«\[\]()] | \([^()\"“”‘«]{0,80}\) )"
_AFTER = later(
    rf"""(?P<gap> {_GAP}{{0,{_AHEAD}}}? )
    (?: [(\[] \s? (?: {_SAYS} | (?i:below|in\s+short):\s+ ) (?P<said> {_SEVERAL} | {_PLAIN} ) [^()\[\]]{{0,40}} [)\]]
      | (?<!\w) {_SAYS} (?P<openly> {_SEVERAL} | {_PLAIN} )
      | [(\[] \s? (?P<bracketed> {_SEVERAL} ) (?:\s(?i:here(?:in)?after|below))? \s? [)\]]
      | \( (?P<letters> [A-Z][\w/.-]{{0,12}}[A-Z][\w/.-]{{0,6}} ) \) )""",
    re.VERBOSE,
)
_SENTENCE_ENDS = later(r"[.:]\s+[A-Z“\"(]|\n\s*\n")
#: "“Convention” means the …", "‘Covenant’ shall mean the …", "the term Convention refers to the …".
_BEFORE = later(
    rf"""(?: (?P<marked> {_MARKED} ) | (?:^|\bterm\s+|[);]\s+) (?P<plain> {_PLAIN} ) )
    ,? \s+ (?: (?:shall\s+)?means? | (?:shall\s+)?refers?\s+to | denotes? | designates? ) ,? (?: \s?: )?
    (?: \s+ (?:the|any) )? \s+ $""",
    re.VERBOSE,
)
_MEANS = frozenset(("mean", "means", "to", "denote", "denotes", "designate", "designates"))
#: Without one of these no short name follows; most citations are told by that, and quickly.
_BRACKET = later(
    r"[(\[](?:\s?(?:(?:the|la|le|el)\s+)?(?:[\"“‘'«„]|,,|``)|(?<=\()(?:[Bb]elow:|in\s+short:|[A-Z][\w/.-]{0,12}[A-Z]))"
)
_WORDS = ("ereinafter", "ereafter", "henceforth", "ci-apr", "adelante", "sucesivo", "below")
_TERM = later(rf"(?P<the>(?:the|la|le|el)\s+)?{_OPEN}\s?(?P<words>[^\"“”‘«»]{{1,60}}?)\s?{_CLOSE}(?!\w)")
#: Letters in brackets after an act's name that are no short name of it.
_NO_NAMES = frozenset({"EU", "EC", "EEC", "ECSC", "JHA", "CFSP", "EEA", "UN"})
_ROMAN = later(r"[IVXLC]+")


def given(text: str, span: Span) -> tuple[str, ...]:
    """The short names that the words round a citation at ``span`` give it, as printed, without quotation marks."""
    if not (_may_precede(text, span.start) or _may_follow(text, span.end)):
        return ()
    return tuple(dict.fromkeys((*given_before(text, span.start), *given_after(text, span.end))))


def given_after(text: str, end: int) -> Iterator[str]:
    """Those that follow it, up to the end of its sentence."""
    found = _AFTER.match(text, end, end + 2 * _AHEAD) if _may_follow(text, end) else None
    if found is None or _SENTENCE_ENDS.search(found["gap"]):
        return
    if found["letters"]:
        if (
            len(found["gap"]) <= _NEAR
            and found["letters"] not in _NO_NAMES
            and not _ROMAN.fullmatch(found["letters"])
        ):
            yield found["letters"]
        return
    yield from _terms(found["said"] or found["openly"] or found["bracketed"])


def _may_follow(text: str, end: int) -> bool:
    ahead = text[end : end + _AHEAD + 8]
    for word in _WORDS:
        if word in ahead:
            return True
    return _opens(ahead, "(") or _opens(ahead, "[")


def _opens(ahead: str, bracket: str) -> bool:
    """Whether a bracket of this form opens on what may be a short name."""
    at = ahead.find(bracket)
    while at >= 0:
        if _BRACKET.match(ahead, at):
            return True
        at = ahead.find(bracket, at + 1)
    return False


def given_before(text: str, start: int) -> Iterator[str]:
    """The one that an article of definitions explains by it."""
    found = _BEFORE.search(text, max(0, start - _BACK), start) if _may_precede(text, start) else None
    if found is not None:
        yield from _terms(found["marked"] or found["plain"])


def _may_precede(text: str, start: int) -> bool:
    """Whether the words before a citation end as they do where it explains something: "means the "."""
    if not text[start - 1 : start].isspace():
        return False
    words = text[max(0, start - _BACK) : start].rsplit(None, 2)
    last = words[-1] if words else ""
    if last in ("the", "any") and len(words) > 1:
        last = words[-2]
    return last.rstrip(",:") in _MEANS


def _terms(words: str) -> Iterator[str]:
    marked = list(_TERM.finditer(words))
    if not marked:
        yield " ".join(words.split())
    for one in marked:
        yield " ".join(((one["the"] or "") + one["words"]).split()).rstrip(",.")
