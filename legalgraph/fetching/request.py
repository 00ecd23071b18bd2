"""What is asked of a publisher: an address, a format, a language."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from legalgraph.fetching.formats import FORMATS
from legalgraph.fetching.manners import AGENT
from legalgraph.model import Address

__all__ = ["Request"]

#: ISO 639-3 for ISO 639-1, as the EU's Publications Office wants languages in "Accept-Language".
_THREE_LETTERS: Mapping[str, str] = MappingProxyType(
    dict(
        pair.split(":")
        for pair in (
            "ar:ara bg:bul cs:ces da:dan de:deu el:ell en:eng es:spa et:est fi:fin fr:fra ga:gle hr:hrv hu:hun"
            " it:ita lt:lit lv:lav mt:mlt nl:nld pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sv:swe zh:zho"
        ).split()
    )
)


@dataclass(frozen=True, slots=True)
class Request:
    """One address, asked in one way."""

    url: str
    format: str
    accept: str
    language: str

    @classmethod
    def of(cls, address: Address) -> Request:
        """The request for an address of the catalogue, whose format must be one of FORMATS.

        An address that says what to accept is one that negotiates; there languages have three letters.
        """
        three = _THREE_LETTERS.get(address.language, address.language)
        return cls(
            address.url,
            address.format,
            address.accept or FORMATS[address.format].accept,
            three if address.accept else address.language,
        )

    @property
    def headers(self) -> dict[str, str]:
        """Plain bytes are asked for, so that a download can be resumed; one question a connection."""
        return {
            "User-Agent": AGENT,
            "Accept": self.accept,
            "Accept-Language": self.language,
            "Accept-Encoding": "identity",
            "Connection": "close",
        }

    @property
    def host(self) -> str:
        """The server, in small letters."""
        return urlsplit(self.url).netloc.lower()

    @property
    def name(self) -> str:
        """A name for files about this request."""
        asked = f"{self.url}\n{self.accept}\n{self.language}"
        return hashlib.sha256(asked.encode()).hexdigest()[:20]
