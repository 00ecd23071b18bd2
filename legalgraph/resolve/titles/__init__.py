"""Which treaty a title means that no catalogue has word for word."""

from __future__ import annotations

from legalgraph.resolve.titles.borrowed import borrowed
from legalgraph.resolve.titles.explained import explained
from legalgraph.resolve.titles.given import given_names
from legalgraph.resolve.titles.index import Named, Titles
from legalgraph.resolve.titles.settled import named_in, settled

__all__ = ["Named", "Titles", "borrowed", "explained", "given_names", "named_in", "settled"]
