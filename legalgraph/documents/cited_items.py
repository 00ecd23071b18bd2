"""The works of a library that Zotero has put into a note: read from the codes of its fields.

Zotero keeps what it cites in the file: in Word as the code of a field ("ADDIN ZOTERO_ITEM CSL_CITATION {…}"), in
LibreOffice as the name of a reference mark; with bookmarks, the code lies in pieces among the file's properties, under
the bookmark's name. The code is JSON that anybody may have written, and is read within bounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from legalgraph.containers.json_values import parse_json
from legalgraph.documents.flow import Field
from legalgraph.documents.remarks import Remarks
from legalgraph.errors import UnreadableInputError
from legalgraph.model import ItemCited

__all__ = ["is_citation", "items_of", "kept_codes"]

_MARK = "CSL_CITATION"
#: No citation of a few works is longer; so many works are read of one.
_LONGEST, _MOST = 500_000, 40
_PIECE = re.compile(r"(?P<name>ZOTERO_BREF_\w{1,40}?)_(?P<number>\d{1,4})")
_LONGEST_LOCATOR = 60


def is_citation(code: str) -> bool:
    """Whether a field's code, or a mark's name, is that of a citation."""
    return code[:60].replace("ADDIN", "").split()[:2] == ["ZOTERO_ITEM", _MARK]


def kept_codes(properties: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """By name of the bookmark, the code that the file's properties keep in numbered pieces."""
    pieces: dict[str, list[tuple[int, str]]] = {}
    for name, value in properties:
        found = _PIECE.fullmatch(name)
        if found is not None:
            pieces.setdefault(found["name"], []).append((int(found["number"]), value))
    codes = {name: "".join(value for _, value in sorted(those)) for name, those in pieces.items()}
    return {name: code for name, code in codes.items() if is_citation(code)}


def items_of(fields: Iterable[Field], place: str, remarks: Remarks) -> tuple[ItemCited, ...]:
    """The works cited by the fields of a note; a code that cannot be read is remarked."""
    return tuple(item for one in fields if is_citation(one.code) for item in _items(one, place, remarks))


def _items(field: Field, place: str, remarks: Remarks) -> Iterator[ItemCited]:
    from legalgraph.library.csl import item_of  # noqa: PLC0415 only where Zotero has put a work into a note

    start, end = field.code.find("{"), field.code.rfind("}") + 1
    code = field.code[start:end] if 0 <= start < end <= _LONGEST else ""
    try:
        value = parse_json(code.encode(errors="replace"), place)
    except UnreadableInputError:
        remarks.add("What Zotero keeps of a citation cannot be read:", place)
        return
    listed = value.get("citationItems") if isinstance(value, dict) else None
    for one in listed[:_MOST] if isinstance(listed, list) else ():
        item = item_of(one.get("itemData")) if isinstance(one, dict) else None
        if item is not None:
            yield ItemCited(item, field.span, _short(one.get("locator")), _short(one.get("label")))


def _short(value: object) -> str:
    """A place or the name of its unit; "" for what is none."""
    text = value.strip() if isinstance(value, str) else ""
    return text if len(text) <= _LONGEST_LOCATOR else ""
