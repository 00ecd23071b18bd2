"""Preambles: who speaks, the reasons, and the words by which the parties bind themselves.

The paragraphs of a preamble are its reasons, counted as lawyers count them ("the fifth preambular
paragraph"): the line that names who speaks and the enacting formula belong to the preamble itself and have
no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.preamble_words import BINDING, OPERATIVE, REASONS, SPEAKERS

__all__ = [
    "begins_formula",
    "begins_reason",
    "formula_at",
    "glued_preamble",
    "operative_at",
    "preamble_blocks",
    "split_front",
    "split_glued",
    "split_title",
]

_TITLE = re.compile(
    r"(?P<title>\*{0,2}(?:pre|pré)amb(?:ul|l)e\*{0,2})(?::|(?-i:(?![a-zà-ÿ])))\s*", re.IGNORECASE
)
_TITLE_WITHIN = re.compile(r"(?<=\s)(?:Preamble|Preambule|Préambule|PREAMBLE)(?=\s+[A-Z])")

_REASON = re.compile(rf"(?:{REASONS})(?![a-zà-ÿ])")
_FORMULA = re.compile(rf"(?:{'|'.join(BINDING)})\b", re.IGNORECASE)
_FORMULA_GLUED = rf"(?:{'|'.join(words[0].upper() + words[1:] for words in BINDING)})\b"
_OPERATIVE = re.compile(rf"(?:{'|'.join(OPERATIVE)})\b")
# Who speaks in a preamble, before the comma that ends the opening.
_SPEAKER = re.compile(rf"(?:^|(?<=\s))The (?:{'|'.join(SPEAKERS)})\b[^,.]{{0,200}},")
# A note's call may stand between the comma and the next reason: a letter glued on, or a bracketed number.
_CALL = r"(?:[a-z](?=\s)|\s?\[\[?(?:fn:)?\d+\]?\])?"
_BORDER = re.compile(rf"(?<=[,;.])(?P<call>{_CALL})\s*(?=(?:{_REASON.pattern})|{_FORMULA_GLUED})")


def split_front(text: str) -> tuple[str, str]:
    """A line before a text's first article as title and preamble: parted where somebody begins to speak.

    A line in which nobody speaks is all title.
    """
    title = _TITLE.match(text)
    speaker = _TITLE_WITHIN.search(text) or _SPEAKER.search(text)
    if title is not None or (speaker is None and begins_reason(text)):
        return "", text
    if speaker is None:
        return text, ""
    return text[: speaker.start()].strip(), text[speaker.start() :]


def split_title(text: str) -> tuple[str, str]:
    """The word "Preamble" a text may begin with (even glued to its first word), and the rest."""
    found = _TITLE.match(text)
    if found is None:
        return "", text
    return found["title"].strip("*"), text[found.end() :]


def split_glued(text: str) -> list[str]:
    """The paragraphs of a preamble that is printed in one piece, parted where a reason begins.

    A border is a comma, semicolon or stop (and perhaps a note's call), then a customary opener with a
    capital: "…, Recalling", "…, Have agreed as follows".
    """
    pieces, start = [], 0
    for border in _BORDER.finditer(text):
        end = border.end("call")
        pieces.append(text[start:end].strip())
        start = border.end()
    return [piece for piece in [*pieces, text[start:].strip()] if piece]


def begins_formula(text: str) -> bool:
    """Whether a paragraph begins as an enacting formula does ("Have agreed as follows", "HAS ADOPTED")."""
    return bool(_FORMULA.match(text))


def formula_at(lines: Sequence[Line]) -> int:
    """Where the enacting formula stands, -1 where there is none."""
    return next((at for at, line in enumerate(lines) if begins_formula(line.text)), -1)


def operative_at(lines: Sequence[Line]) -> int:
    """Where the parties begin to declare without a formula ("REAFFIRM that …"), -1 where they do not."""
    return next((at for at, line in enumerate(lines) if _OPERATIVE.match(line.text)), -1)


def preamble_blocks(title: str, lines: Sequence[Line], place: str) -> Iterator[Block]:
    """A preamble's blocks: its title, the opening, the reasons, and all from the formula on."""
    yield Block(Kind.PREAMBLE, label=title, place=place)
    formula = formula_at(lines)
    for at, line in enumerate(lines):
        if 0 <= formula <= at:
            yield Block(Kind.FORMULA, line.text, line.place)
        elif at == 0 and not begins_reason(line.text):
            yield Block(Kind.OPENING, line.text, line.place)
        else:
            yield Block(Kind.RECITAL, line.text, line.place)


def glued_preamble(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a preamble whose paragraphs, and whose very title, may be glued together on a line."""
    if not lines:
        return
    title, rest = split_title(lines[0].text)
    whole = [Line(rest, lines[0].place), *lines[1:]]
    pieces = [Line(words, line.place) for line in whole for words in split_glued(line.text)]
    yield from preamble_blocks(title, pieces, lines[0].place)


def begins_reason(text: str) -> bool:
    """Whether a paragraph begins as a preamble's reasons do ("Recalling", "RECALLING", "Considérant")."""
    first = text.split(maxsplit=1)[0]
    return bool(
        _REASON.match(text) or (first.isupper() and _REASON.match(first.capitalize() + text[len(first) :]))
    )
