"""Names for sources that stay the same from run to run, for tables, Zotero and LaTeX.

An instrument has its id in the catalogue, other law its symbol or number, a work its first author, year and title
("brook-2019-doors-at-sea"). Where two would have one name both get a few signs made from what they are.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from legalgraph.identifiers.patterns import later
from legalgraph.model import Instrument, Mention
from legalgraph.reports.people import family_name

if TYPE_CHECKING:
    from legalgraph.reports.authorities.entries import Entry

__all__ = ["id_of", "unlike"]

_RUN = later(r"[^a-z0-9]+")
_SMALL = frozenset(
    "a an the of on in to and or for at by from with la le les el los las de der die das".split()
)
_TITLE_WORDS = 3
_NAME_WORDS = 4
#: A report with a symbol is known by it, not by its author and title.
_SYMBOLS = frozenset({"un_document", "un_resolution"})
_LONGEST = 80


def id_of(parts: Sequence[Mention], instrument: Instrument | None, title: str) -> str:
    """A name of small letters, figures and hyphens for a source."""
    if instrument is not None:
        return instrument.id
    symbol = next((part.identifier for part in parts if part.kind in _SYMBOLS and part.identifier), "")
    if symbol:
        return _slug(symbol)
    work = next((part.work for part in parts if part.work is not None), None)
    if work is not None:
        author = family_name(work.authors[0]) if work.authors else ""
        name = " ".join(author.split()[:_NAME_WORDS])
        return _slug(name, work.date[:4], *_first_words(work.title or title)) or _digest(title)
    identifier = next((part.identifier for part in parts if part.identifier), "")
    if parts[0].kind == "web":
        address = identifier or parts[0].text
        return _slug(urlsplit(address).hostname or "", _digest(address))
    return _slug(identifier) or _slug(*title.split()) or _digest(title)


def unlike(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries with unlike names; what is added is made from the source itself, not from its order."""
    times = Counter(entry.id for entry in entries)
    found = [
        replace(entry, id=f"{entry.id}-{_digest(entry.words)}") if times[entry.id] > 1 else entry
        for entry in entries
    ]
    seen: Counter[str] = Counter()
    for at, entry in enumerate(found):
        seen[entry.id] += 1
        if seen[entry.id] > 1:  # the same words of two sources: only their order tells them apart
            found[at] = replace(entry, id=f"{entry.id}-{seen[entry.id]}")
    return found


def _first_words(title: str) -> list[str]:
    words = [word for word in title.split() if word.casefold() not in _SMALL]
    return words[:_TITLE_WORDS]


def _slug(*words: str) -> str:
    plain = unicodedata.normalize("NFKD", "-".join(filter(None, words))).casefold()
    plain = (
        "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("’", "").replace("'", "")
    )
    return _RUN.sub("-", plain).strip("-")[:_LONGEST].rstrip("-")


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", errors="replace")).hexdigest()[:6]
