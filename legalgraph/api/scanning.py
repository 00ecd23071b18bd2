"""What a text cites, and what that points to: for any text, and for one that stands in an instrument."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from legalgraph.model import Citation, Mention, Unresolved
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved

if TYPE_CHECKING:
    from pathlib import Path

    from legalgraph.catalogue import Catalogue
    from legalgraph.held import Held
    from legalgraph.resolve.union_acts import Acts

__all__ = ["Cited", "acts_in", "cited"]

Result = Citation | Unresolved
#: A citation of a text, with what each of its elements points to.
Cited = tuple[Mention, tuple[Result, ...]]


def cited(
    text: str, catalogue: Catalogue, folders: Sequence[Path], standing: str, acts: Acts | None = None
) -> tuple[Cited, ...]:
    """Every citation of the text with what it points to, as deep as the texts held and the outlines know.

    Only the texts of what the text cites are read. ``acts`` are a list of acts of the Union in which is
    looked for what the catalogue does not have.
    """
    held = _held(catalogue, folders) if folders else ()
    return resolved(text, Known.of(catalogue.instruments, held), standing, acts)


def _held(catalogue: Catalogue, folders: Sequence[Path]) -> Held:
    from legalgraph.build.on_demand import OnDemand  # noqa: PLC0415 heavy, imported late
    from legalgraph.kept import Kept  # noqa: PLC0415
    from legalgraph.sources import locate  # noqa: PLC0415

    return OnDemand(locate(catalogue.instruments, folders), catalogue.shapes, Kept.find())


def acts_in(files: Iterable[Path]) -> Acts | None:
    """The acts of these lists, ready to be asked for; None for no list. Raises UnreadableInputError."""
    from legalgraph.library.acts import read_acts  # noqa: PLC0415 only where a list is given
    from legalgraph.resolve.union_acts import Acts  # noqa: PLC0415

    lists = tuple(files)
    return Acts.of(act for one in lists for act in read_acts(one)) if lists else None
