"""Opening what others made, safely: bounded, decoded, parsed; never with the network, never with entities."""

from __future__ import annotations

from legalgraph.containers.bounded import LIMIT, read_bounded, within_limit
from legalgraph.containers.decoding import decode
from legalgraph.containers.html import parse_html

__all__ = ["LIMIT", "decode", "parse_html", "read_bounded", "within_limit"]
