"""Identifiers as addresses of their publishers; what is no such identifier has none."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.web_address import web_address

ADDRESSES = [
    ("https://example.org/a?b=c", "https://example.org/a?b=c", "an address is its own"),
    ("www.example.org/a", "https://www.example.org/a", "without its beginning"),
    ("10.1007/978-3-030-44590-4_7", "https://doi.org/10.1007/978-3-030-44590-4_7", "a DOI"),
    ('10.1007/a"><script>', "https://doi.org/10.1007/a%22%3E%3Cscript%3E", "a hostile one is quoted"),
    ("32013R0604", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32013R0604", "an act"),
    ("12012E/TXT", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12012E%2FTXT", "a treaty"),
    ("A/HRC/35/35", "https://docs.un.org/en/A/HRC/35/35", "a document"),
    ("A/RES/217(III)", "https://docs.un.org/en/A/RES/217(III)", "an old resolution"),
    ("javascript:alert(1)", "", "no scheme but the web's"),
    ("2241 UNTS 507", "", "a series has no such address"),
    ("", "", "nothing"),
]


@pytest.mark.parametrize(("identifier", "address", "why"), ADDRESSES, ids=[row[2] for row in ADDRESSES])
def test_the_address_of_an_identifier(identifier, address, why):
    assert web_address(identifier) == address, why
