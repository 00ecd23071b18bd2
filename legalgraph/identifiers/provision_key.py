"""Provision keys: what a scholar types, what the graph keeps, and what a page prints.

A key is ``tfeu/art_67/para_2``. A scholar writes "tfeu 67(2)", "Smuggling Protocol, art. 6(1)(a)" or the
key itself. Steps are abbreviated as in the Akoma Ntoso Naming Convention (OASIS, 2019); numbers stand as
printed. In print a key reads "Article 67(2)" or, for an unnumbered paragraph, "Article 263, fourth paragraph".
"""

from __future__ import annotations

import re

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
    "obj": "Objective",
    "toc": "Table of contents",
    "table": "Table",
}

ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

# "67(2)(a)", "12 bis(1)", "§ 1324(a)(1)(A)", "XII": a number and what hangs on it in brackets.
_NUMBER = r"(?:\d+[a-z]?(?:\s(?:bis|ter|quater))?|(?-i:[IVXLC]+))"
_SUBS = r"(?:\s?\(\w{1,5}\))*"
_TYPED_NUMBER = re.compile(rf"(?P<number>{_NUMBER})?(?P<subs>{_SUBS})", re.IGNORECASE)
_TYPED_WORDS = {
    "art": "art", "article": "art", "arts": "art", "articles": "art",
    "recital": "rec", "rec": "rec", "annex": "annex", "objective": "obj", "preamble": "preamble",
    "protocol": "prot", "declaration": "decl", "title": "title", "part": "part", "chapter": "chp",
}  # fmt: skip
_TYPED = re.compile(
    rf"""(?P<instrument>.*?) (?:[\s,]+|^)
    (?: \b(?P<word>{"|".join(sorted(_TYPED_WORDS, key=len, reverse=True))})\b \.? \s* )?
    (?P<rest> {_NUMBER}? {_SUBS} ) \s* $""",
    re.IGNORECASE | re.VERBOSE,
)


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

    ``tfeu/art_67``, ``tfeu 67(2)``, ``Smuggling Protocol, art. 6(1)(a)``, ``dublin-iii recital 22``.
    An instrument alone has an empty pinpoint. Raises ValueError when nothing names an instrument.
    """
    reference = reference.strip()
    if "/" in reference and "_" in reference:
        return split(reference)
    found = _TYPED.match(reference)
    if found is None or not found["instrument"].strip(" ,"):
        return reference, Pinpoint(())
    instrument, word, rest = (
        found["instrument"].strip(" ,"),
        (found["word"] or "").lower(),
        found["rest"].strip(),
    )
    if word == "preamble" and not rest:
        return instrument, Pinpoint.parse("preamble")
    numbered = _TYPED_NUMBER.fullmatch(rest)
    kind = _TYPED_WORDS.get(word, "art")
    if not rest or numbered is None or not (numbered["number"] or kind == "art"):
        return reference, Pinpoint(())
    number = (numbered["number"] or "").replace(" ", "")
    head = (Step(kind, number),) if number else ()
    return instrument, Pinpoint((*head, *sub_steps(numbered["subs"], kind)))


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
    if step.kind in ("para", "point") and before in ("art", "para", "point"):
        return f"{words}({step.number})"
    if step.kind == "subpara":
        return f"{joined}{_ordinal(step.number)} {'subparagraph' if before == 'para' else 'paragraph'}"
    if step.kind == "indent":
        return f"{joined}{_ordinal(step.number)} indent"
    if step.kind == "point":
        return f"{joined}point ({step.number})"
    return f"{joined}{KINDS.get(step.kind, step.kind)} {step.number}".strip()


def note_form(pinpoint: Pinpoint) -> str:
    """The pinpoint in the short form of notes: "art 67(2)", "recital 22"."""
    written = label(pinpoint)
    return (
        "art " + written.removeprefix("Article ")
        if written.startswith("Article ")
        else written[:1].lower() + written[1:]
    )


def _ordinal(number: str) -> str:
    index = int(number) - 1 if number.isdigit() else -1
    return ORDINALS[index] if 0 <= index < len(ORDINALS) else f"{number}th"
