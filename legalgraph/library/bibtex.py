"""Works in BibTeX and BibLaTeX, as Zotero, JabRef and Better BibTeX write them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping

from legalgraph.containers.bounded import LIMIT
from legalgraph.containers.decoding import decode
from legalgraph.library.parts import MOST_AUTHORS, first_page, joined_name, plain, unread
from legalgraph.model import Library, LibraryItem, Work

__all__ = ["read_bibtex"]

#: BibTeX's kinds of entry in CSL's words; any other is a document.
_TYPES = {
    "article": "article-journal",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "proceedings": "book",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "techreport": "report",
    "report": "report",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "unpublished": "manuscript",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "video": "motion_picture",
    "movie": "motion_picture",
}
_YEAR = re.compile(r"(?<!\d)\d{4}(?:-\d{2}){0,2}(?!\d)")
#: A value deeper in braces than this is no title, and is not read as LaTeX.
_DEEPEST, _LONGEST = 12, 2_000
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)


def read_bibtex(data: bytes, source: str) -> Library:
    """The works of a file; what BibTeX itself cannot read is counted. Raises UnreadableInputError."""
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415 (heavy, imported late)

    logger = logging.getLogger("bibtexparser")
    if not logger.handlers:  # else it would print its complaints between ours
        logger.addHandler(logging.NullHandler())
    parsed = parse_string(decode(data, source, lines=LIMIT))
    found = [_item(entry.entry_type, entry.key, _fields(entry)) for entry in parsed.entries]
    items = tuple(item for item in found if item is not None)
    left = (
        *unread(found.count(None), "a title"),
        *unread(len(parsed.failed_blocks), "an end, or with a key twice,"),
    )
    return Library(source, items, left)


def _fields(entry: object) -> Mapping[str, str]:
    fields = getattr(entry, "fields", ())
    return {str(one.key).lower(): str(one.value) for one in fields}


def _item(kind: str, key: str, fields: Mapping[str, str]) -> LibraryItem | None:
    title, url = _words(fields, "title"), _words(fields, "url")
    subtitle = _words(fields, "subtitle")
    if not (title or url):
        return None
    pages = _words(fields, "pages").replace("--", "-").replace("–", "-")
    found = _YEAR.search(fields.get("date", "") or fields.get("year", ""))
    work = Work(
        _TYPES.get(kind.lower(), "document"),
        tuple(_people(fields.get("author", ""))),
        f"{title}: {subtitle}" if subtitle else title,
        _words(fields, "journal", "journaltitle", "booktitle"),
        tuple(_people(fields.get("editor", ""))),
        _words(fields, "publisher", "institution", "school", "organization"),
        _words(fields, "volume"),
        _words(fields, "number", "issue"),
        first_page(pages),
        found.group() if found else "",
        url,
    )
    return LibraryItem(key, work, pages)


def _words(fields: Mapping[str, str], *names: str) -> str:
    """The first of these fields that says anything."""
    return next((said for name in names if (said := _plain(fields.get(name, "")))), "")


def _plain(value: str) -> str:
    """A value without its braces, its accents as letters."""
    if len(value) > _LONGEST:
        return ""
    if "\\" in value and _depth(value) <= _DEEPEST:
        from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 (heavy, imported late)

        value = LatexNodes2Text().latex_to_text(value)
    return plain(value.replace("{", "").replace("}", "").replace("~", " "))


def _depth(value: str) -> int:
    depth = deepest = 0
    for sign in value:
        depth += (sign == "{") - (sign == "}")
        deepest = max(deepest, depth)
    return deepest


def _people(value: str) -> Iterator[str]:
    """Names in one line: "Brook, Ida and {Sea Rescue International}"."""
    for name in filter(None, map(str.strip, _AND.split(value[: _LONGEST * 2])[:MOST_AUTHORS])):
        if name.startswith("{") and name.endswith("}"):
            yield _plain(name)
            continue
        parts = [_plain(part) for part in name.split(",")]
        if name.lower() == "others":
            yield "et al."
        elif len(parts) == 1:
            yield parts[0]
        else:
            yield joined_name(parts[-1], parts[0], parts[1] if len(parts) > 2 else "")  # "Brook, Jr, Ida"
