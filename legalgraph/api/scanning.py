"""What a text cites, and what that points to: for any text, and for one that stands in an instrument."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from legalgraph.model import Citation, Mention, Unresolved
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved

if TYPE_CHECKING:
    from pathlib import Path

    from legalgraph.catalogue import Catalogue
    from legalgraph.model import Instrument, Version
    from legalgraph.resolve.union_acts import Acts

__all__ = ["Cited", "acts_in", "cited"]

Result = Citation | Unresolved
#: A citation of a text, with what each of its elements points to.
Cited = tuple[Mention, tuple[Result, ...]]


def cited(
    text: str, catalogue: Catalogue, folders: Sequence[Path], standing: str, acts: Acts | None = None
) -> tuple[Cited, ...]:
    """Every citation of the text with what it points to, as deep as the texts held and the outlines know.

    Only the texts of instruments that the text names are read. ``acts`` are a list of acts of the Union in which is
    looked for what the catalogue does not have.
    """
    found = resolved(text, Known.of(catalogue.instruments), standing, acts)
    versions = _texts(_named(found), catalogue, folders) if folders else ()
    return resolved(text, Known.of(catalogue.instruments, versions), standing, acts) if versions else found


def acts_in(files: Iterable[Path]) -> Acts | None:
    """The acts of these lists, ready to be asked for; None for no list. Raises UnreadableInputError."""
    from legalgraph.library.acts import read_acts  # noqa: PLC0415 only where a list is given
    from legalgraph.resolve.union_acts import Acts  # noqa: PLC0415

    lists = tuple(files)
    return Acts.of(act for one in lists for act in read_acts(one)) if lists else None


def _named(found: Iterable[Cited]) -> set[str]:
    """The instruments that anything here points to, or may."""
    keys = (key for _, results in found for one in results for key in _keys(one))
    return {key.partition("/")[0] for key in keys}


def _keys(one: Result) -> tuple[str, ...]:
    return (one.target,) if isinstance(one, Citation) else one.candidates


def _texts(ids: Iterable[str], catalogue: Catalogue, folders: Sequence[Path]) -> tuple[Version, ...]:
    from legalgraph.build.texts import read_text  # noqa: PLC0415 heavy, imported late
    from legalgraph.sources import locate  # noqa: PLC0415

    wanted: Mapping[str, Instrument] = {
        one: catalogue.instruments[one] for one in ids if one in catalogue.instruments
    }
    return tuple(read_text(source, catalogue.shapes) for source in locate(wanted, folders))
