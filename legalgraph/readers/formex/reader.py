"""Formex 4, the Publications Office's own format: an act, a consolidated act, alone or with its annexes.

One file (root ``ACT``, ``CONS.ACT`` or ``ANNEX``), several put together in one (``COMBINED.FMX``, ``LEXP.COMBINED``),
or the ZIP that the Cellar gives. Pages, the record of the publication (``BIB.INSTANCE``), and the marks that say
which amending act a word comes from are not text. The day of a consolidated text is that from which it applies
(``START.DATE``), as in its CELEX number; the day on which it was put together is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from legalgraph.containers import is_archive, open_archive
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, fold
from legalgraph.readers.formex.archive import Bundle, root_name, unpacked
from legalgraph.readers.formex.parts import PARTS
from legalgraph.readers.formex.walk import Walk

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Formex"]

_ROOTS = ("ACT", "CONS.ACT", "COMBINED.FMX", "LEXP.COMBINED", "ANNEX", "CONS.ANNEX")
_ANNEXES = ("ANNEX", "CONS.ANNEX")
_READ = "an act (ACT), a consolidated act (CONS.ACT), an annex, or several of them"
_DAY = re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)")


class Formex:
    """Reads Formex 4."""

    name = "formex"

    def declines(self, data: bytes) -> str:
        if is_archive(data):
            return _why_no_archive(data)
        root = root_name(data)
        if root in _ROOTS:
            return ""
        if root:
            return f"its outermost element is {root}, not that of {_READ}"
        return "it is neither XML nor an archive of XML files"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        bundle = unpacked(data, wanted.source)
        if not any(root.tag in _ROOTS for root in bundle.pieces.values()):
            raise UnreadableInputError(wanted.source, f"is not {_READ}.")
        return assemble(
            list(_blocks(bundle, wanted)), wanted, reader=self.name, data=data, dated=_dated(bundle)
        )


def _why_no_archive(data: bytes) -> str:
    try:
        archive = open_archive(data, "the archive")
        found = any(root_name(archive[name]) in _ROOTS for name in archive)
    except UnreadableInputError as error:
        return str(error).rstrip(".")
    return "" if found else f"it is an archive without {_READ}"


def _blocks(bundle: Bundle, wanted: Wanted) -> Iterator[Block]:
    """The blocks of all files; one that is of another kind, or is missing, is not placed."""
    walk = Walk(PARTS, bundle.pieces)
    for name in bundle.pieces:
        root = walk.pieces.pop(name, None)
        if root is None:  # taken in by another file
            continue
        if root.tag in _ROOTS:
            _walk(walk, root, "" if name == wanted.source else f"{name}:")
        else:
            words = fold(" ".join(map(str, root.itertext())))
            reason = f"it is a {root.tag}, not {_READ}"
            walk.blocks.append(Block(Kind.UNPLACED, words, name, reason=reason))
    yield from walk.blocks
    for name in bundle.missing:
        reason = f"the archive's record names the file {name}, which is not in it"
        yield Block(Kind.UNPLACED, place=name, reason=reason)


def _walk(walk: Walk, root: _Element, place: str) -> None:
    take = PARTS[root.tag] if root.tag in _ANNEXES else Walk.through
    take(walk, root, f"{place}/{root.tag}")
    walk.flush()


def _dated(bundle: Bundle) -> str:
    """The day (ISO) whose law a consolidated text gives, "" for an act as it was adopted."""
    for root in bundle.pieces.values():
        record = next(root.iter("INFO.CONSLEG"), None)
        day = _DAY.fullmatch(record.get("START.DATE", "")) if record is not None else None
        if day is not None:
            return f"{day['year']}-{day['month']}-{day['day']}"
    return ""
