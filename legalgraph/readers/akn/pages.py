"""Akoma Ntoso as web pages show it: alone, or within a JSON export of a collection (Django's fixtures).

An export holds many texts; ``part`` says which is wanted: the address (FRBR URI) of its work or of the expression, or
the number of its record. A text that is held twice under one work has to be asked for by its expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from legalgraph.containers import parse_html, parse_json
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.akn.markup import cover_blocks, document_of, is_akn_markup
from legalgraph.readers.akn.metadata import own_elements
from legalgraph.readers.akn.reader import Cover, read_document

__all__ = ["AknHtml"]

_JSON = re.compile(rb"\s*[\[{]")
_DAY = re.compile(r"@(?P<day>\d{4}-\d\d-\d\d)\Z")
_WORDS = ("content_html", "source_html")


@dataclass(frozen=True, slots=True)
class _Held:
    """One text of an export: the names by which it may be asked for, the day of its expression, and its page."""

    names: tuple[str, ...]
    expression: str
    html: str


class AknHtml:
    """Reads Akoma Ntoso shown as HTML."""

    name = "akn-html"

    def declines(self, data: bytes) -> str:
        if is_akn_markup(data):
            return ""
        return "it has no Akoma Ntoso shown as HTML (classes “akn-…”)"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        if not _JSON.match(data.removeprefix(b"\xef\xbb\xbf")):
            return _read(data, data, wanted)
        held = _chosen(list(_texts(parse_json(data, wanted.source))), wanted)
        found = _DAY.search(held.expression)
        return _read(held.html.encode(), data, wanted, found["day"] if found else "")


def _read(html: bytes, data: bytes, wanted: Wanted, day: str = "") -> Version:
    page = parse_html(html, wanted.source)
    document = document_of(page)
    if document is None:
        raise UnreadableInputError(
            wanted.source,
            f"shows “{wanted.part}” in another HTML than Akoma Ntoso's."
            if wanted.part
            else "shows no Akoma Ntoso.",
        )
    cover = Cover(tuple(cover_blocks(page)), day)
    own = own_elements(document, wanted.source)
    return read_document(own, wanted, reader=AknHtml.name, data=data, cover=cover)


def _texts(value: object) -> Iterator[_Held]:
    """The texts in an export: each record that has a page, with the addresses in the record it belongs to."""
    records = [record for record in value if isinstance(record, dict)] if isinstance(value, list) else []
    described = {str(record.get("pk")): _fields(record) for record in records if _names(_fields(record))}
    for record in records:
        fields = _fields(record)
        html = next((page for key in _WORDS if isinstance(page := fields.get(key), str) and page.strip()), "")
        if html:
            number = str(fields.get("document", record.get("pk")))
            names = _names(described.get(number, fields))
            yield _Held((*names, number), names[-1] if names else "", html)


def _fields(record: Mapping[str, object]) -> Mapping[str, object]:
    fields = record.get("fields")
    return fields if isinstance(fields, dict) else {}


def _names(fields: Mapping[str, object]) -> tuple[str, ...]:
    """The addresses of a text's work and expression."""
    named = (fields.get("work_frbr_uri"), fields.get("expression_frbr_uri"))
    return tuple(name for name in named if isinstance(name, str) and name)


def _chosen(texts: list[_Held], wanted: Wanted) -> _Held:
    """The text wanted. Raises UnreadableInputError where none or several answer, with those that are held."""
    fitting = [held for held in texts if not wanted.part or wanted.part in held.names]
    if len(fitting) == 1:
        return fitting[0]
    held = "; ".join(sorted(each.expression or each.names[-1] for each in fitting or texts))
    if not texts:
        raise UnreadableInputError(wanted.source, "holds no page of a text.")
    if not fitting:
        raise UnreadableInputError(wanted.source, f"has no text “{wanted.part}”.", advice=f"It has: {held}.")
    raise UnreadableInputError(
        wanted.source, f"holds {len(fitting)} texts that could be meant.", advice=f"Say which part: {held}."
    )
