"""What begins with each paragraph of a page: an article, a division, an annex, the closing words, or nothing.

Where class names say what is an article's or division's label they are believed; a page without such classes is
read by its printed labels. What stands in a list's item, or is quoted, begins nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.groups import with_annex_headings, with_continued
from legalgraph.readers.cellar.labels import annex_label
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.words.labels import is_label
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["PREAMBLE_TITLE", "beginnings", "is_classed"]

PREAMBLE_TITLE = re.compile(r"(?:preamble|préambule)", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:Done (?:at|in) |Fait (?:à|au) |Geschehen zu |IN WITNESS WHEREOF|EN FOI DE QUOI"
    r"|This (?:\w+ ){1,2}shall be binding in its entirety"
    r"|(?:Le présent|La présente) (?:\w+ ){1,2}est obligatoire dans tous ses éléments)"
)
_BEGINNING = frozenset(
    {
        Role.TITLE,
        Role.FRONT,
        Role.ARTICLE,
        Role.HEADING,
        Role.DIVISION,
        Role.DIVISION_HEADING,
        Role.ANNEX,
        Role.ANNEX_HEADING,
        Role.GROUP,
        Role.MEMORANDUM,
        Role.SECTION,
        Role.CONTENTS,
        Role.CLOSING,
    }
)


def is_classed(pieces: Sequence[Piece]) -> bool:
    """Whether the page's class names say which paragraphs are labels."""
    return any(piece.role in (Role.ARTICLE, Role.DIVISION) for piece in pieces)


def beginnings(pieces: Sequence[Piece]) -> list[Role | None]:
    """What begins with each piece, None where it goes on with what is open."""
    classed = is_classed(pieces)
    quoted = quoted_lines([piece.words for piece in pieces])
    found = [
        None if piece.depth or at in quoted else _begun(piece, pieces[at + 1 : at + 2], classed=classed)
        for at, piece in enumerate(pieces)
    ]
    return with_annex_headings(pieces, with_continued(pieces, found))


def _begun(piece: Piece, following: Sequence[Piece], *, classed: bool) -> Role | None:
    if piece.role is Role.TITLE and annex_label(piece.text) is not None:
        return Role.ANNEX
    if piece.role is not Role.WORDS or piece.mark:
        return piece.role if piece.role in _BEGINNING else None
    if _CLOSING.match(piece.text):
        return Role.CLOSING
    if PREAMBLE_TITLE.fullmatch(piece.text) and any(each.role is Role.CONTENTS for each in following):
        return Role.CONTENTS
    return None if classed else _printed(piece.text)


def _printed(text: str) -> Role | None:
    """What a printed label begins."""
    label = is_label(text, latin_as_letters=True)
    if label is None:
        return None
    if label.step == "art":
        return Role.ARTICLE
    return Role.ANNEX if annex_label(text) is not None else Role.DIVISION
