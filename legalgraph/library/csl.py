"""Works in CSL-JSON, the form in which Zotero gives a library out and keeps each citation of a note.

The fields are those of the Citation Style Language's schema (docs.citationstyles.org, "CSL-JSON"). A value that is
not of the kind the schema says, or longer than any title, is as good as none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from legalgraph.containers.json_values import parse_json
from legalgraph.errors import UnreadableInputError
from legalgraph.library.parts import MOST_AUTHORS, first_page, joined_name, plain, unread
from legalgraph.model import Library, LibraryItem, Work

__all__ = ["item_of", "read_csl"]

_PARTICLES = ("non-dropping-particle", "dropping-particle")
#: Year, month and day.
_PARTS = 3


def read_csl(data: bytes, source: str) -> Library:
    """The works of a file: a list of them, or an object that holds the list as "items". Raises UnreadableInputError."""
    value = parse_json(data, source)
    if isinstance(value, dict):
        value = value.get("items")
    if not isinstance(value, list):
        raise UnreadableInputError(source, "is no list of works.", advice="Export the library as CSL JSON.")
    items = [item_of(one) for one in value]
    return Library(
        source, tuple(item for item in items if item is not None), unread(items.count(None), "a title")
    )


def item_of(value: object) -> LibraryItem | None:
    """A work; None for what has no title or address."""
    if not isinstance(value, dict):
        return None
    title, url = _text(value, "title"), _text(value, "URL")
    if not (title or url):
        return None
    pages = _text(value, "page")
    work = Work(
        _text(value, "type"),
        tuple(_names(value.get("author"))),
        title,
        _text(value, "container-title"),
        tuple(_names(value.get("editor"))),
        _text(value, "publisher"),
        _text(value, "volume"),
        _text(value, "issue"),
        first_page(pages),
        _date(value.get("issued")),
        url,
    )
    return LibraryItem(_text(value, "id") or _text(value, "citation-key"), work, pages)


def _text(value: Mapping[str, object], name: str) -> str:
    """A text, or a number where a text is meant; "" for anything else."""
    found = value.get(name)
    if isinstance(found, bool) or not isinstance(found, str | int):
        return ""
    return plain(str(found))


def _names(value: object) -> Iterator[str]:
    for one in value[:MOST_AUTHORS] if isinstance(value, list) else ():
        if not isinstance(one, dict):
            continue
        particles = " ".join(filter(None, (_text(one, name) for name in _PARTICLES)))
        family = f"{particles} {_text(one, 'family')}".strip()
        name = _text(one, "literal") or joined_name(_text(one, "given"), family, _text(one, "suffix"))
        if name:
            yield name


def _date(value: object) -> str:
    """An ISO date as exact as it is given; of a span of time the beginning."""
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list):
        numbers = [str(one) for one in first[:_PARTS] if isinstance(one, int | str) and str(one).isdecimal()]
        if numbers and len(numbers[0]) == len("2020"):
            return "-".join(number.zfill(2) for number in numbers)
    raw = _text(value, "raw") or _text(value, "literal")
    return next((raw[at : at + 4] for at in range(len(raw) - 3) if raw[at : at + 4].isdecimal()), "")
