"""The Union's acts as web pages: the Official Journal's XHTML, consolidated texts, the Commission's proposals.

Older and newer class names are read alike, and so are older consolidated pages, which have none. Calls of notes
are taken out of the text and the notes kept beside it, by their marks (in an annex "annex_I 1"). So are, for they
are not the law's words, the running head and imprint ("page") and, in a consolidated text, the list of the acts it
is made of, each by its sign ("M1"); the arrows that say within the text which act its words come from are left
out. A consolidated text gives the law of the day in its first line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from legalgraph.containers import parse_html
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.cellar.acts import Act
from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.labels import annex_label, annex_named
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.cellar.walk import pieces_of

__all__ = ["CellarXhtml"]

_CLASSES = re.compile(
    rb"""class=["'](?:[\w-]+[ ])*(?:
        (?:oj-)?(?:ti-art|doc-ti|ti-grseq-1|hd-oj|hd-uniq) | title-doc-first | title-article-norm | title-annex-1
      | Titrearticle | Typedudocument | Annexetitre)\b""",
    re.VERBOSE,
)
# "1998F0699 — DE — 05.07.2001 — 001.001", and with the sector's number before it ("02009L0065").
_DATED = re.compile(r"0?\d{4}\w\d{4} — [A-Z]{2} — (?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4}) — ")
_ELDER = re.compile("\\d{4}\\w\\d{4} — [A-Z]{2} — \\d\\d\\.\\d\\d\\.\\d{4}".encode())
_IMPRINT = re.compile(r"ELI: ?https?://|ISSN \d{4}-\d{3}[\dX]")
_KEPT = {Role.PAGE: "page", Role.CHANGE: "consolidation"}


class CellarXhtml:
    """Reads the Union's acts as web pages."""

    name = "cellar-xhtml"

    def declines(self, data: bytes) -> str:
        if _CLASSES.search(data) or _ELDER.search(data):
            return ""
        return "it has no class names of the Official Journal's, consolidated or Commission pages"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        found = _with_head(pieces_of(parse_html(data, wanted.source), wanted.source))
        beside = {at: piece for at, piece in enumerate(found) if _is_beside(piece)}
        text = [piece for at, piece in enumerate(found) if at not in beside]
        if not text:
            raise UnreadableInputError(wanted.source, "has no words of an act.", advice="Fetch it again.")
        blocks = [*Act(text).blocks(), *_kept(beside.values(), _scopes(found))]
        return assemble(blocks, wanted, reader=self.name, data=data, dated=_day(found))


def _with_head(found: list[Piece]) -> list[Piece]:
    """The pieces, those before a consolidated page's first arrow marked as the page's own."""
    if not _day(found):
        return found
    first = next((at for at, piece in enumerate(found) if piece.role is Role.CHANGE and not piece.text), 0)
    head = (replace(piece, role=Role.PAGE) if piece.role is Role.WORDS else piece for piece in found[:first])
    return [*head, *found[first:]]


def _is_beside(piece: Piece) -> bool:
    """Whether a piece is a note, or the page's and not the text's."""
    return piece.role is Role.NOTE or piece.role in _KEPT or bool(_IMPRINT.match(piece.text))


def _scopes(found: Iterable[Piece]) -> list[tuple[int, str]]:
    """Where each annex begins in the page, and its name, from the last to the first."""
    return [(piece.order, _scope(piece)) for piece in found if _begins_annex(piece)][::-1]


def _kept(beside: Iterable[Piece], scopes: Sequence[tuple[int, str]]) -> Iterator[Block]:
    """The notes, and what is kept like them."""
    mark = ""
    for piece in filter(attrgetter("text"), beside):
        if piece.role is Role.NOTE:
            scope = next((name for order, name in scopes if order < piece.order), "")
            mark = f"{scope} {piece.mark}".strip() if piece.mark else mark
            yield Block(Kind.NOTE, piece.text, piece.place, mark)
        else:
            yield Block(Kind.NOTE, piece.text, piece.place, piece.mark or _KEPT.get(piece.role, "page"))


def _begins_annex(piece: Piece) -> bool:
    titled = piece.role is Role.TITLE and annex_label(piece.text) is not None
    return not piece.depth and (piece.role is Role.ANNEX or titled)


def _scope(piece: Piece) -> str:
    label = annex_named(piece)
    return f"{label.step}_{label.number}".rstrip("_")


def _day(found: Sequence[Piece]) -> str:
    """The day whose law a consolidated page gives, by its first line; "" for any other page."""
    dated = _DATED.match(found[0].text) if found else None
    return f"{dated['year']}-{dated['month']}-{dated['day']}" if dated else ""
