"""Opening what others made, safely: bounded, decoded, parsed; never with the network, never with entities."""

from __future__ import annotations

from legalgraph.containers.archive import Archive, is_archive, open_archive, pack
from legalgraph.containers.bounded import LIMIT, read_bounded, within_limit
from legalgraph.containers.decoding import decode
from legalgraph.containers.html import parse_html
from legalgraph.containers.json_values import parse_json
from legalgraph.containers.xml import parse_xml

__all__ = [
    "LIMIT",
    "Archive",
    "decode",
    "is_archive",
    "open_archive",
    "pack",
    "parse_html",
    "parse_json",
    "parse_xml",
    "read_bounded",
    "within_limit",
]
