"""Where a reader finds on the web what an identifier names.

The addresses are those that the publishers give for linking: EUR-Lex by CELEX number, the United Nations' documents by
symbol, doi.org by DOI.
"""

from __future__ import annotations

from urllib.parse import quote

from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_symbol import UnSymbol

__all__ = ["web_address"]

_WEB = later(r"(?i:https?://|(?P<bare>www\.))[^\s<>\"]+")
_DOI = later(r"10\.\d{4,9}/\S+")


def web_address(identifier: str) -> str:
    """The address for an address, a DOI, a CELEX number or a UN symbol; "" for any other identifier."""
    if found := _WEB.fullmatch(identifier):
        return f"https://{identifier}" if found["bare"] else identifier
    if _DOI.fullmatch(identifier):
        return f"https://doi.org/{quote(identifier, safe='/:;()._-')}"
    if _parses(Celex, identifier):
        return f"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{quote(identifier, safe='()')}"
    if _parses(UnSymbol, identifier):
        return f"https://docs.un.org/en/{quote(identifier, safe='/().*')}"
    return ""


def _parses(kind: type[Celex | UnSymbol], identifier: str) -> bool:
    try:
        kind.parse(identifier)
    except ValueError:
        return False
    return True
