"""Cypher, as far as it has to be read before a database reads it."""

from __future__ import annotations

import re

__all__ = ["bare", "reads_elsewhere"]

_SET_ASIDE = re.compile(
    r"""
      //[^\n]*                    # a comment to the end of the line
    | /\*.*?(?:\*/|\Z)            # a comment between marks
    | "(?:\\.|[^"\\])*(?:"|\Z)    # words in double quotes:  "a \" b"
    | '(?:\\.|[^'\\])*(?:'|\Z)    # words in single quotes
    | `[^`]*(?:`|\Z)              # a name in backticks
    """,
    re.VERBOSE | re.DOTALL,
)
_LOAD_CSV = re.compile(r"\bLOAD\s+CSV\b", re.IGNORECASE)


def bare(cypher: str) -> str:
    """The statement with comments and all that is quoted blanked; lines and columns stay where they were."""
    return _SET_ASIDE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), cypher)


def reads_elsewhere(cypher: str) -> bool:
    """Whether a statement asks the database to read a file or a web address, which no question needs."""
    return bool(_LOAD_CSV.search(bare(cypher)))
