"""A Formex text in several files, as the Cellar gives it: the act, its annexes, and a record of what belongs to it.

The record (root ``DOC``) names the files in their order. Without a record the order is that of the numbers which the
files give themselves (``NO.SEQ``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from legalgraph.containers import Archive, is_archive, open_archive, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Bundle", "root_name", "unpacked"]

_HEAD = 4096
_ROOT = re.compile(
    rb"""
    (?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?
    (?: \s | <\?[^>]*> | <!--(?:[^-]|-(?!->))*--> | <!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?> )*
    <(?P<name>[A-Za-z][A-Za-z.]{0,40}) (?=[\s/>])
    """,
    re.VERBOSE,
)


def root_name(data: bytes) -> str:
    """The name of an XML file's root element as its first bytes show it, "" where they show none."""
    found = _ROOT.match(data[:_HEAD].replace(b"\0", b""))
    return found["name"].decode() if found else ""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The files of a text: their root elements by name in reading order, and the names of those that are missing."""

    pieces: dict[str, _Element] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def unpacked(data: bytes, source: str) -> Bundle:
    """The text in these bytes, whether it is one file or an archive of several."""
    if not is_archive(data):
        return Bundle({source: parse_xml(data, source)})
    held = dict(_members(open_archive(data, source), source))
    record = next((root for root in held.values() if root.tag == "DOC"), None)
    texts = {name: root for name, root in held.items() if root is not record}
    listed = list(_listed(record)) if record is not None else []
    order = [name for name in listed if name in texts]
    order += sorted((name for name in texts if name not in listed), key=lambda name: _sequence(texts[name]))
    missing = tuple(name for name in listed if name not in texts)
    return Bundle({name: texts[name] for name in order}, missing)


def _members(archive: Archive, source: str) -> Iterator[tuple[str, _Element]]:
    """The archive's XML files; its images and pages are no text."""
    for name in archive:
        data = archive[name]
        if root_name(data):
            yield PurePosixPath(name).name, parse_xml(data, f"{source}, {name}")


def _listed(record: _Element) -> Iterator[str]:
    for tag in ("DOC.MAIN.PUB", "DOC.SUB.PUB"):
        for publication in record.iter(tag):
            for file in publication.iterchildren("REF.PHYS"):
                if file.get("TYPE", "DOC.XML") == "DOC.XML":
                    yield file.get("FILE", "")


def _sequence(root: _Element) -> tuple[bool, str]:
    """Where a file stands among the others: the act before what is annexed to it, then by its own number."""
    return "ANNEX" in root.tag, root.findtext("BIB.INSTANCE/NO.SEQ", default="")
