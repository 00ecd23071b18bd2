"""Which form of a text was asked for, which came, and whether it came whole.

Judged by the content: publishers send error pages as "200 OK", and a connection that breaks off does not always show.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["FORMATS", "Format", "ending", "fault", "is_cut_off", "kind_of"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format the catalogue names: what to ask for, and the kinds of file that can hold it."""

    accept: str
    kinds: tuple[str, ...]
    ending: str = ""


_PAGE = Format("text/html, application/xhtml+xml;q=0.9", ("html", "xhtml"))
_XML = Format("application/xml, text/xml;q=0.9, application/zip;q=0.8", ("xml", "zip"))
_FORMEX = Format("application/zip;mtype=fmx4, application/xml;mtype=fmx4;q=0.9", ("xml", "zip"))
_TEXT = Format("text/plain, text/markdown;q=0.9", ("text",))
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

#: Every format that an address of the catalogue may name.
FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "html": _PAGE,
        "xhtml": Format("application/xhtml+xml, text/html;q=0.9", ("xhtml", "html")),
        "formex": _FORMEX,
        "fmx4": _FORMEX,
        "akn": _XML,
        "uslm": _XML,
        "xml": _XML,
        "zip": Format("application/zip", ("zip",)),
        "json": Format("application/json", ("json",)),
        "pdf": Format("application/pdf", ("pdf",)),
        "docx": Format(_WORD, ("zip",), ".docx"),
        "markdown": Format("text/markdown, text/plain;q=0.9", ("text",), ".md"),
        "md": Format("text/markdown, text/plain;q=0.9", ("text",), ".md"),
        "text": _TEXT,
        "txt": _TEXT,
    }
)

_ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "html": ".html",
        "xhtml": ".xhtml",
        "xml": ".xml",
        "zip": ".zip",
        "json": ".json",
        "pdf": ".pdf",
        "text": ".txt",
    }
)
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "html": "a web page (HTML)",
        "xhtml": "XHTML",
        "xml": "XML",
        "zip": "a ZIP archive",
        "json": "JSON",
        "pdf": "PDF",
        "text": "plain text",
        "": "data of no kind known here",
    }
)

_ENDS = 4096  # of the beginning and of the end, as much is looked at
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_ASIDE = re.compile(r"<!--.*?-->|<\?.*?\?>|<![^>]*>", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?(?P<name>[A-Za-z_][\w.-]{0,60})")
_JSON = re.compile(r"""[\[{]\s{0,99}["\[\]{}]""")  # Markdown may begin with "[" too
_HTML = re.compile(r"<!doctype\s{1,9}html|<html[\s>]", re.IGNORECASE)


def fault(data: bytes, wanted: str) -> str:
    """Why these bytes are not in the format wanted: which kind they are, "" if they are in it."""
    kind, format_ = kind_of(data), FORMATS[wanted]
    if not data.strip():
        return "sent nothing."
    if kind not in format_.kinds:
        return f"sent {_NAMES[kind]} where {_NAMES[format_.kinds[0]]} was asked for."
    return ""


def kind_of(data: bytes) -> str:
    """The kind of file by its beginning: "pdf", "zip", "xhtml", "xml", "html", "json", "text", or "" for none known."""
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    head = _read(data[:_ENDS], data).lstrip("\ufeff \t\r\n")
    if head.startswith("<"):
        return _kind_of_markup(head)
    if "\0" in head:
        return ""
    return "json" if _JSON.match(head) else "text"


def _kind_of_markup(head: str) -> str:
    if not head.startswith("<?xml"):
        return "html" if _HTML.search(head) or _root(head).lower() in {"head", "body", ""} else "xml"
    return "xhtml" if _root(head).lower() == "html" else "xml"


def is_cut_off(data: bytes) -> bool:
    """Whether the end that such a file has is missing: its last tag, its trailer, its closing bracket."""
    kind = kind_of(data)
    tail = _read(data[-_ENDS:], data).rstrip("\0 \t\r\n")
    match kind:
        case "html":
            return "</html" not in tail.lower()
        case "xhtml" | "xml":
            name = re.escape(_root(_read(data[:_ENDS], data)))
            return re.search(rf"</(?:[\w.-]{{1,40}}:)?{name}\s{{0,20}}>|/>$", tail) is None
        case "pdf":
            return "%%EOF" not in tail
        case "zip":
            return b"PK\x05\x06" not in data[-70_000:]
        case "json":
            return not tail.endswith(("}", "]"))
        case _:
            return False


def ending(data: bytes, wanted: str) -> str:
    """The ending of the file's name, told from what it is and never from what the server calls it."""
    return FORMATS[wanted].ending or _ENDINGS[kind_of(data)]


def _root(head: str) -> str:
    found = _ROOT.search(_ASIDE.sub("", head))
    return found["name"] if found else ""


def _read(piece: bytes, whole: bytes) -> str:
    """A piece as characters, for looking only: markup is the same in every charset but the wide ones."""
    return piece.decode(_WIDE.get(whole[:2], "latin-1"), errors="replace").removeprefix("ï»¿")
