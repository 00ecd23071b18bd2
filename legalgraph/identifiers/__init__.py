"""Identifiers of the field as values that parse and print back: CELEX, ELI, UN symbols, treaty series, OJ,
numbers of cases and statutes, Akoma Ntoso addresses.

Each module holds one frozen value with a ``parse`` that raises ValueError in plain words, and a ``str``
that is its canonical form, so that ``parse(str(value)) == value``.
"""

from __future__ import annotations

from legalgraph.identifiers.akn import AknUri
from legalgraph.identifiers.case_number import CaseNumber
from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.com_document import ComDocument
from legalgraph.identifiers.designation import celex_of
from legalgraph.identifiers.ecli import Ecli
from legalgraph.identifiers.eli import Eli
from legalgraph.identifiers.ets import Ets
from legalgraph.identifiers.general_comment import GeneralComment
from legalgraph.identifiers.ilo import Ilo
from legalgraph.identifiers.oj import OjReference
from legalgraph.identifiers.public_law import PublicLaw, StatuteAtLarge
from legalgraph.identifiers.treaty_print import TreatyPrint
from legalgraph.identifiers.un_resolution import resolution
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.identifiers.unts import Unts
from legalgraph.identifiers.us_code import UsSection

__all__ = [
    "AknUri",
    "CaseNumber",
    "Celex",
    "ComDocument",
    "Ecli",
    "Eli",
    "Ets",
    "GeneralComment",
    "Ilo",
    "OjReference",
    "PublicLaw",
    "StatuteAtLarge",
    "TreatyPrint",
    "UnSymbol",
    "Unts",
    "UsSection",
    "celex_of",
    "resolution",
]
