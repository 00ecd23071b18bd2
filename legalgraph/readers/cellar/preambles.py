"""The preamble of an act of the Union: who acts, citations, recitals, enacting formula.

A citation ("Having regard to …") and a recital without a number are counted as preambular paragraphs; "Whereas:"
and the formula belong to the preamble itself. What follows a numbered recital without a number goes on with it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.cellar.bodies import as_printed, number_of
from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.preambles import begins_formula, begins_reason

__all__ = ["formula_in", "is_formula", "preamble_of", "preamble_start"]

_STOPS = (".", ",", ";", ":")


def formula_in(pieces: Sequence[Piece]) -> int:
    """Where the enacting formula stands, -1 where there is none."""
    by_role = (at for at, piece in enumerate(pieces) if piece.role is Role.FORMULA)
    by_words = (at for at, piece in enumerate(pieces) if begins_formula(piece.words))
    by_end = (len(pieces) - 1 for piece in pieces[-1:] if _ends(piece))
    return next(itertools.chain(by_role, by_words, by_end), -1)


def is_formula(piece: Piece) -> bool:
    """Whether this may be an enacting formula, wherever it stands."""
    return piece.role is Role.FORMULA or _ends(piece) or begins_formula(piece.words)


def preamble_start(pieces: Sequence[Piece], *, classed: bool) -> int:
    """Where a preamble begins behind lines of the title page; the number of pieces where there is none.

    Class names set a title apart, so that what follows it is the preamble, if any of it is a sentence. Where there
    are none the preamble begins with who acts, in capitals, or with its first reason.
    """
    if classed:
        sentences = any(piece.role is Role.PREAMBLE or piece.words.endswith(_STOPS) for piece in pieces)
        return 0 if sentences else len(pieces)
    starts = (at for at, piece in enumerate(pieces) if piece.role is Role.PREAMBLE or _begins(piece))
    return next(starts, len(pieces))


def _begins(piece: Piece) -> bool:
    speaks = piece.text.isupper() and piece.text.endswith((",", "—"))
    return speaks or begins_reason(piece.words)


def _ends(piece: Piece) -> bool:
    """Whether a preamble's last paragraph is a formula in a language whose formulas are not known."""
    set_apart = piece.role is Role.PREAMBLE or piece.text.isupper()
    return set_apart and piece.text.endswith(":") and not piece.mark


def preamble_of(title: Sequence[Piece], pieces: Sequence[Piece]) -> Iterator[Block]:
    """The blocks of a preamble, under the title that is printed over it, if one is."""
    if not (title or pieces):
        return
    label = " ".join(piece.words for piece in title)
    yield Block(Kind.PREAMBLE, label=label, place=(*title, *pieces)[0].place)
    marked = [_marked(piece) for piece in pieces]
    formula = formula_in(pieces)
    numbered = False
    for at, piece in enumerate(marked):
        following = marked[at + 1] if at + 1 < len(marked) else None
        kind = _kind(piece, at, formula, following, numbered=numbered)
        numbered = numbered or (kind is Kind.RECITAL and bool(piece.mark))
        if kind is Kind.RECITAL and piece.mark:
            yield Block(kind, piece.text, piece.place, number_of(piece.mark), label=piece.mark)
        else:
            yield as_printed(kind, piece)


def _marked(piece: Piece) -> Piece:
    """The piece, its mark set apart from its words."""
    split = None if piece.mark or piece.depth else split_marker(piece.text)
    return piece if split is None else replace(piece, mark=split[0].printed, text=split[1])


def _is_numbered(piece: Piece | None) -> bool:
    return piece is not None and piece.depth < 2 and number_of(piece.mark).isdigit()


def _kind(piece: Piece, at: int, formula: int, following: Piece | None, *, numbered: bool) -> Kind:
    if 0 <= formula <= at:
        return Kind.FORMULA
    if piece.role is Role.GROUP or (not piece.mark and piece.text.endswith(":") and _is_numbered(following)):
        return Kind.OPENING if not numbered else Kind.QUOTED
    if _is_numbered(piece):
        return Kind.RECITAL
    if piece.role is Role.PICTURE or numbered or piece.mark:
        return Kind.QUOTED
    return Kind.RECITAL if at else _first(piece)


def _first(piece: Piece) -> Kind:
    """Who speaks, unless the preamble begins with a reason at once."""
    return Kind.RECITAL if begins_reason(piece.words) else Kind.OPENING
