"""Quotations: where they stand in a manuscript, and whether their words stand in the texts held."""

from __future__ import annotations

from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.marks import Quoted, quoted
from legalgraph.quotes.unmarked import unmarked
from legalgraph.quotes.verdict import FEWEST_WORDS, judge

__all__ = ["FEWEST_WORDS", "Corpus", "Quoted", "judge", "quoted", "unmarked"]
