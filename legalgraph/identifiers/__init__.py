"""Identifiers of the field as values that parse and print back: CELEX, ELI, UN symbols, UNTS, OJ.

Each module holds one frozen value with a ``parse`` that raises ValueError in plain words, and a ``str``
that is its canonical form, so that ``parse(str(value)) == value``.
"""

from __future__ import annotations

from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.designation import celex_of
from legalgraph.identifiers.eli import Eli
from legalgraph.identifiers.oj import OjReference
from legalgraph.identifiers.un_resolution import resolution
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.identifiers.unts import Unts

__all__ = ["Celex", "Eli", "OjReference", "UnSymbol", "Unts", "celex_of", "resolution"]
