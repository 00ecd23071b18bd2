"""The instruments of the shelf without their outlines, citations and lists: all that a text is scanned with.

Most of an entry are its lists of tables (relations, addresses, texts). They stand after all else and are left unread;
where something else follows them, the whole entry is read. What is read is read as strictly as ever.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress

from legalgraph.catalogue.instruments import instrument_of
from legalgraph.catalogue.keys import Keys
from legalgraph.catalogue.table import Table, table_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Instrument
from legalgraph.shelves import ShelfFile, Shelves

__all__ = ["load_named"]

SHELF, ENTRY = "instruments", ".toml"
_LIST = later(r"^\[\[", re.MULTILINE)
#: A table of its own, and not one within a list ("[texts.damage]").
_TABLE = later(r"^\s*\[[^\[\].]+\]", re.MULTILINE)


def load_named(shelves: Shelves) -> Mapping[str, Instrument]:
    """Every instrument by its id, with names, abbreviations, identifiers, dates and definitions.

    Raises ShelfError with file and place for whatever is wrong in these; of the rest ``load`` says it.
    """
    files = {name.removesuffix(ENTRY): file for name, file in shelves.files(SHELF, ENTRY).items()}
    keys = Keys({id_: frozenset() for id_ in files})
    return {id_: instrument_of(_head(file), id_, keys) for id_, file in files.items()}


def _head(file: ShelfFile) -> Table:
    text = file.read()
    lists = _LIST.search(text)
    if lists is not None and not _TABLE.search(text, lists.start()):
        # Two brackets may also begin a line of a text in several lines: then this is no TOML, and the whole is.
        with suppress(tomllib.TOMLDecodeError):
            return Table(file, tomllib.loads(text[: lists.start()]), text)
    return table_of(file)
