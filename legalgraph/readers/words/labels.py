"""What a line says when it says nothing but where we are: "Article 67", "TITLE V", "PREMIÈRE PARTIE".

The words are those of the languages held (English, French, Dutch, Spanish, Italian); a further language is a further
word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.words.numerals import NUMBER, ORDINALS, normal_number

__all__ = [
    "BETWEEN_ARTICLES",
    "COLLECTION",
    "CONTAINER",
    "GROUP",
    "RANKS",
    "Label",
    "is_label",
    "labelled",
    "parse_label",
]

_WORDS = {
    "prot": ("protocol", "protocole"),
    "annex": ("annex", "annexe", "bijlage", "anexo", "allegato"),
    "appendix": ("appendix", "appendice", "aanhangsel"),
    "sched": ("schedule",),
    "book": ("book", "livre", "boek", "libro"),
    "part": ("part", "partie", "deel"),
    "title": ("title", "titre", "titel", "título", "titolo"),
    "chp": ("chapter", "chapitre", "hoofdstuk", "capítulo", "capo"),
    "sec": ("section", "afdeling", "sección", "sezione"),
    "subsec": ("subsection", "sub-section", "sous-section", "onderafdeling"),
    "art": ("article", "artikel", "artículo", "articolo"),
}
_STEP = {word: step for step, words in _WORDS.items() for word in words}
# How far out a division stands. Collections ("Protocols") and groups ("A. Declarations …") hold texts that
# have their own keys; those texts (a protocol, an annex, a declaration) hold everything below them.
COLLECTION, GROUP, CONTAINER = 0, 1, 2
RANKS = {
    "prot": CONTAINER,
    "decl": CONTAINER,
    "attachment": CONTAINER,
    "annex": CONTAINER + 1,
    "appendix": CONTAINER + 1,
    "sched": CONTAINER + 1,
    "book": 4,
    "part": 5,
    "title": 6,
    "chp": 7,
    "sec": 8,
    "subsec": 9,
    "para": 10,  # where paragraphs have labels on lines of their own, as in schedules
}
# Between articles; within an article a heading has no rank.
BETWEEN_ARTICLES = 15
_AFTER_NUMBER = ("part", "partie", "article", "artikel", "deel", "titre", "afdeling")
_UNNUMBERED = ("annex", "appendix", "sched")
_LABEL = re.compile(
    rf"""
    (?:
        (?P<word>{"|".join(sorted(_STEP, key=len, reverse=True))})
        (?: \s* \(? \s* (?:No|n°|nr\.?)? \s* (?P<number>{NUMBER} | (?-i:[A-Z])(?!\w)) \s* \)? )?
      | (?P<ordinal>{NUMBER}) \s+ (?P<word_after>{"|".join(_AFTER_NUMBER)})
    )
    (?!\w) (?P<rest>.*)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BEGINNINGS = frozenset(word[:3] for word in (*_STEP, *ORDINALS))
_BEGINNINGS_AFTER = frozenset(word[:3] for word in _AFTER_NUMBER)
_ROMAN = frozenset("IVXLC")
_FORMER = re.compile(r"\s*(?P<former>\(ex[- ]art[^()]*\))\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """A division's or article's label: its element ("art", "part"), number, words as printed, and the rest.

    ``rest`` are the words after it on its line: a heading, or the prose of which it is the beginning.
    ``former`` is a former number printed beside it, "(ex Article 38)". ``rank`` is set where an element
    stands elsewhere than its kind does.
    """

    step: str
    number: str
    printed: str
    rest: str = ""
    former: str = ""
    rank: int = 0


def parse_label(text: str, *, latin_as_letters: bool = False) -> Label | None:
    """The label a line begins with, None if it begins with none. Whoever asks must judge the rest."""
    found = _LABEL.match(text) if _may_be_label(text) else None
    if found is None:
        return None
    step = _STEP.get((found["word"] or found["word_after"]).lower())
    printed = found["number"] or found["ordinal"] or ""
    if step is None or (not printed and step not in _UNNUMBERED):
        return None
    number = normal_number(printed, latin_as_letters=latin_as_letters)
    return _with_former(step, number, text[: found.start("rest")].strip(), found["rest"])


def _may_be_label(text: str) -> bool:
    """Whether a line begins as labels do: most lines do not, and need not be looked at more closely."""
    if text[:3].lower() in _BEGINNINGS:
        return True
    if not (text[:1].isdigit() or text[:1] in _ROMAN):
        return False
    return not _BEGINNINGS_AFTER.isdisjoint([word[:3].lower() for word in text.split(maxsplit=3)[1:3]])


def _with_former(step: str, number: str, printed: str, rest: str) -> Label:
    former = _FORMER.match(rest)
    if former is None:
        return Label(step, number, printed, rest.strip())
    return Label(step, number, printed, rest[former.end() :].strip(), former["former"])


def labelled(label: Label, place: str, heading: str = "", *, inline: bool = False) -> Block:
    """The block of a division's or article's label, with its heading."""
    kind = Kind.ARTICLE if label.step == "art" else Kind.DIVISION
    rank = label.rank or RANKS.get(label.step, 0)
    return Block(
        kind,
        place=place,
        number=label.number,
        label=label.printed,
        heading=heading,
        inline=inline,
        step=label.step,
        rank=rank,
    )


def is_label(text: str, *, latin_as_letters: bool = False) -> Label | None:
    """The label a line consists of, None when there is anything else on it.

    An annex without a number may say in capitals what it is annexed to ("ANNEX TO THE PROTOCOL").
    """
    label = parse_label(text, latin_as_letters=latin_as_letters)
    if label is None or label.rest in ("", ".", ":"):
        return label
    if label.step in _UNNUMBERED and not label.number and text.isupper() and text[-1].isalpha():
        return Label(label.step, "", text)
    return None
