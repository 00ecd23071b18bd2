"""Provision keys: what a scholar types, what the graph keeps, and what a page prints.

A key is ``tfeu/art_67/para_2``. A scholar writes "tfeu 67(2)", "Smuggling Protocol, art. 6(1)(a)" or the
key itself. Steps are abbreviated as in the Akoma Ntoso Naming Convention (OASIS, 2019); numbers stand as
printed. In print a key reads "Article 67(2)" or, for an unnumbered paragraph, "Article 263, fourth paragraph";
what is printed may be typed back.
"""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.us_code import LEVELS, steps_of
from legalgraph.model import Pinpoint, Step

__all__ = ["KINDS", "as_key", "label", "note_form", "parts", "split", "sub_steps", "typed"]

#: Step kinds and the word each is printed with.
KINDS = {
    "preamble": "Preamble",
    "rec": "Recital",
    "part": "Part",
    "title": "Title",
    "chp": "Chapter",
    "sec": "Section",
    "subsec": "Subsection",
    "art": "Article",
    "para": "paragraph",
    "subpara": "paragraph",
    "point": "point",
    "indent": "indent",
    "annex": "Annex",
    "sched": "Schedule",
    "prot": "Protocol",
    "decl": "Declaration",
    "objective": "Objective",
    "rule": "Rule",
    "principle": "Principle",
    "toc": "Table of contents",
    "table": "Table",
    "book": "Book",
    "subtitle": "Subtitle",
    "subchp": "Subchapter",
    "appendix": "Appendix",
    "trans": "Transitory provisions",
    "former": "Earlier codification",
    "clause": "clause",
    "subclause": "subclause",
    "item": "item",
    "subitem": "subitem",
}

ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

# "67(2)(a)", "12 bis(1)", "1324(a)(1)(A)", "XII": a number and what hangs on it in brackets.
# "L823-9", "R*743-5": an article of a French code.
_NUMBER = (
    r"(?:[LRDA]\.?\*?\s?\d{1,4}(?:-\d{1,4}){0,5}(?![\w-])"
    r"|\d{1,5}(?:[a-z]|\s?(?:bis|ter|quater))?(?!\w)|(?-i:[IVXLC]{1,8}[a-d]?)(?!\w))"
)
_SUBS = r"(?:\s?\(\w{1,6}\)){0,8}"
_TYPED_WORDS = {
    "art": "art", "article": "art", "arts": "art", "articles": "art",
    "recital": "rec", "rec": "rec", "annex": "annex", "objective": "objective", "preamble": "preamble",
    "protocol": "prot", "declaration": "decl", "schedule": "sched",
    "part": "part", "title": "title", "chapter": "chp", "section": "sec", "subsection": "subsec",
    "paragraph": "para", "para": "para", "point": "point", "table": "table", "crossheading": "crossheading",
}  # fmt: skip
#: What there may be one of, without a number.
_UNNUMBERED = frozenset({"preamble", "annex"})
_WORDS = "|".join(sorted(_TYPED_WORDS, key=len, reverse=True))
#: One piece of a reference: "Article 67(2)", "67(2)", "recital 22", "preamble", "point (a)".
_PIECE = later(
    rf"(?:(?P<word>{_WORDS})\b\.?\s{{0,3}})?(?P<number>{_NUMBER})?(?P<subs>{_SUBS})", re.IGNORECASE
)
#: Without a word before it only a plain number is an article's: not a year ("Agenda 2030"), not a letter.
_BARE = later(r"(?!(?:19|20)\d\d$)(?:\d|[LRDA]\.?\*?\s?\d)")
_COUNTED_PIECE = later(r"(?P<ordinal>[a-z]+|\d{1,4}(?:st|nd|rd|th))\s(?P<unit>subparagraph|paragraph|indent)")
#: Where the instrument's name may end and the reference begin.
_GAP = later(r"[\s,]+")
#: Nobody types more; a longer reference is taken for a name.
_LONGEST = 300


def split(key: str) -> tuple[str, Pinpoint]:
    """A key as its instrument's id and its pinpoint. Raises ValueError when the path is malformed."""
    instrument, _, path = key.partition("/")
    return instrument, Pinpoint.parse(path)


def as_key(instrument: str, pinpoint: Pinpoint) -> str:
    return f"{instrument}/{pinpoint}" if pinpoint.steps else instrument


def parts(pinpoint: Pinpoint) -> tuple[str, ...]:
    """The pinpoint's step kinds, outermost first."""
    return tuple(step.kind for step in pinpoint.steps)


def sub_steps(subs: str, after: str) -> tuple[Step, ...]:
    """What hangs on a number in brackets: "(1)(a)(ii)" after an article is a paragraph, a point, a point."""
    steps: list[Step] = []
    for found in re.findall(r"\w+", subs):
        first = after == "art" and not steps
        steps.append(Step("para" if first and found[0].isdigit() else "point", found))
    return tuple(steps)


def typed(reference: str) -> tuple[str, Pinpoint]:
    """Read what a scholar types as (the instrument's name or id, the pinpoint).

    ``tfeu/art_67``, ``tfeu 67(2)``, ``Smuggling Protocol, art. 6(1)(a)``, ``dublin-iii recital 22``, and what
    ``label`` prints: ``tfeu Article 263, fourth paragraph``. What holds no pinpoint is a name as a whole, with
    an empty one. Raises ValueError for a malformed key.
    """
    reference = reference.strip()
    if "/" in reference and "_" in reference and not re.search(r"\s", reference):
        return split(reference)
    if len(reference) > _LONGEST:
        return reference, Pinpoint(())
    for gap in _GAP.finditer(reference):
        steps = _steps(reference[gap.end() :])
        if steps and gap.start():
            return reference[: gap.start()], Pinpoint(steps)
    return reference, Pinpoint(())


def _steps(written: str) -> tuple[Step, ...]:
    """The steps of "art. 6(1)(a)" or "Article 5(1), second subparagraph, point (a)"; none if a piece is no step."""
    steps: tuple[Step, ...] = ()
    for piece in re.split(r",\s*", written.strip()):
        inner = _counted(piece) or _numbered(piece, is_first=not steps)
        if not inner:
            return ()
        steps = (*steps, *inner)
    articles = [step for step in steps if step.kind == "art"]
    return steps if len(articles) < 2 else ()


def _counted(piece: str) -> tuple[Step, ...]:
    """ "fourth paragraph", "second subparagraph", "21st indent"."""
    found = _COUNTED_PIECE.fullmatch(piece.lower())
    if found is None:
        return ()
    ordinal = found["ordinal"]
    number = str(ORDINALS.index(ordinal) + 1) if ordinal in ORDINALS else ordinal[:-2]
    kind = "indent" if found["unit"] == "indent" else "subpara"
    return (Step(kind, number),) if number.isdecimal() else ()


def _numbered(piece: str, *, is_first: bool) -> tuple[Step, ...]:
    found = _PIECE.fullmatch(piece)
    if found is None or not piece:
        return ()
    word, number, subs = (found["word"] or "").lower(), found["number"], found["subs"]
    if not word and not (is_first and _BARE.match(piece)):
        return ()
    kind = _TYPED_WORDS[word] if word else "art"
    if kind in _UNNUMBERED and not number:
        return () if subs else (Step(kind, ""),)
    marks = re.findall(r"\w+", subs)
    if word and not number and marks:  # "Art(5)", "point (a)"
        number, subs = marks[0], subs[subs.index(")") + 1 :]
    below = re.findall(r"\w+", subs)
    if (
        kind == "subsec" and number and not number.isdecimal()
    ):  # "Subsection (a)(1)(A)" of a United States statute
        return steps_of([number, *below])
    if kind == "sec" and number and steps_of(below):
        return (Step(kind, number), *steps_of(below))
    return (Step(kind, re.sub(r"[\s.]", "", number)), *sub_steps(subs, kind)) if number else ()


def label(pinpoint: Pinpoint) -> str:
    """How a provision is written in running text.

    "Article 6(1)(b)(i)", "Recital 22", "Part 3, Title V, Chapter 2", "Article 263, fourth paragraph",
    "Article 5(1), second subparagraph, point (a)".
    """
    words = ""
    before = ""
    for step in pinpoint.steps:
        words = _said(words, before, step)
        before = step.kind
    return words[:1].upper() + words[1:]


def _said(words: str, before: str, step: Step) -> str:
    joined = f"{words}, " if words else ""
    if _is_bracketed(step, before):
        return f"{words or 'Subsection '}({step.number})"
    if step.kind == "subpara":
        return f"{joined}{_ordinal(step.number)} {'subparagraph' if before == 'para' else 'paragraph'}"
    if step.kind == "indent":
        return f"{joined}{_ordinal(step.number)} indent"
    if step.kind == "point":
        return f"{joined}point ({step.number})"
    return f"{joined}{KINDS.get(step.kind, step.kind)} {step.number}".strip()


def _is_bracketed(step: Step, before: str) -> bool:
    """Whether a step is written in brackets: "(1)" after an article, "(A)" in a United States statute."""
    if step.kind == "subsec" and not before:
        return step.number.islower()
    if step.kind in ("para", "point") and before in ("art", "para", "point"):
        return True
    return step.kind in LEVELS and before in (*LEVELS, "sec") and not _is_counted(step, before)


def _is_counted(step: Step, before: str) -> bool:
    """Whether a step is an unnumbered paragraph ("subpara_2"), or a division's subsection ("subsec_3")."""
    return step.number.isdecimal() and (step.kind in ("subpara", "subsec") or before in ("para", "subpara"))


def note_form(pinpoint: Pinpoint) -> str:
    """The pinpoint in the short form of notes: "art 67(2)", "recital 22"."""
    written = label(pinpoint)
    return (
        "art " + written.removeprefix("Article ")
        if written.startswith("Article ")
        else written[:1].lower() + written[1:]
    )


def _ordinal(number: str) -> str:
    index = int(number) - 1 if number.isdecimal() else -1
    if 0 <= index < len(ORDINALS):
        return ORDINALS[index]
    ending = (
        "th"
        if number[-2:] in ("11", "12", "13")
        else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1:], "th")
    )
    return f"{number}{ending}"
