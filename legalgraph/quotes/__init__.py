"""Quotations: where they stand in a manuscript, and whether their words stand in the texts held."""

from __future__ import annotations

from legalgraph.quotes.case import FEWEST_ANYWHERE, FEWEST_WORDS, is_term
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.marks import Quoted, QuotedText, quoted, read_quotations
from legalgraph.quotes.parts import Part, parts_of
from legalgraph.quotes.unmarked import unmarked
from legalgraph.quotes.verdict import judge

__all__ = [
    "FEWEST_ANYWHERE",
    "FEWEST_WORDS",
    "Corpus",
    "Part",
    "Quoted",
    "QuotedText",
    "is_term",
    "judge",
    "parts_of",
    "quoted",
    "read_quotations",
    "unmarked",
]
