"""A paragraph of a page, or a row of a table, with what the page's markup says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from legalgraph.readers.cellar.classes import Role

__all__ = ["Piece", "with_marks"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or a row of a table.

    ``mark`` is its list mark where the publisher sets it apart, ``depth`` the number of list items it stands in,
    ``level`` that of a heading. ``identity`` is the publisher's name of the article or division it stands in
    ("art_3"). ``order`` says where it stands in the page, of a note where it is called.
    """

    role: Role
    text: str
    place: str
    mark: str = ""
    depth: int = 0
    level: int = 1
    identity: str = ""
    order: int = 0

    @property
    def words(self) -> str:
        """Mark and words as one reads them."""
        return f"{self.mark} {self.text}".strip() if self.mark else self.text.strip()


def with_marks(found: Sequence[Piece]) -> list[Piece]:
    """The same pieces, each mark that stands alone joined to the words it marks."""
    joined: list[Piece] = []
    alone: Piece | None = None
    for piece in found:
        if alone is not None and piece.depth == alone.depth and not piece.mark:
            joined[-1] = replace(piece, mark=alone.mark)
            alone = None
        else:
            joined.append(piece)
            alone = piece if piece.mark and not piece.text else None
    return joined
