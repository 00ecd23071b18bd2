"""The parts of a table of authorities, and which of them a source belongs to."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.model import Instrument, Mention

__all__ = ["LITERATURE", "Group", "group_of"]


class Group(enum.StrEnum):
    """A part of the table, in the order in which they are printed."""

    TREATIES = "Treaties and other international instruments"
    UNION = "Acts of the European Union"
    NATIONS = "Documents of the United Nations"
    NATIONAL = "National law"
    CASES = "Cases"
    LITERATURE = "Literature"
    OTHER = "Other"


#: What is a treaty by its kind, whoever drew it up: a protocol annexed to a resolution is no resolution.
_TREATIES = frozenset({"convention", "protocol", "covenant", "treaty", "charter", "agreement"})
_STATUTES = frozenset({"statute", "code", "act", "law", "decree"})
#: Kinds of literature, with the word for each.
LITERATURE = {
    "journal_article": "article",
    "book": "book",
    "book_chapter": "chapter",
    "report": "report",
    "web_page": "web page",
    "web": "web page",
    "interview": "interview",
}
_BY_KIND = {
    "case": Group.CASES,
    "un_document": Group.NATIONS,
    "un_resolution": Group.NATIONS,
    "eu_act": Group.UNION,
    "oj": Group.UNION,
    "celex": Group.UNION,
    "com_document": Group.UNION,
    "us_code": Group.NATIONAL,
    "public_law": Group.NATIONAL,
    "statute": Group.NATIONAL,
    "treaty_series": Group.TREATIES,
    "treaty_title": Group.TREATIES,
}
#: What a source that no catalogue knows says of itself by its name.
_BY_NAME = (
    (later(r"\((?:EU|EC|EEC|Euratom)\)|/(?:EU|EC|EEC|JHA)\b"), Group.UNION),
    (
        later(
            r"\b(?:Convention|Protocol|Covenant|Treaty|Charter|Pact|Agreement|Compact|Declaration)\b",
            re.IGNORECASE,
        ),
        Group.TREATIES,
    ),
    (later(r"\b(?:Act|Code|Law|Constitution|Statute|Decree|Ordinance|Bill)\b"), Group.NATIONAL),
)


def group_of(parts: Sequence[Mention], instrument: Instrument | None) -> Group:
    """The part of the table for a source: by the catalogue, else by how the manuscript cites it."""
    if instrument is not None:
        return _of_instrument(instrument)
    kinds = [part.kind for part in parts]
    law = next((_BY_KIND[kind] for kind in kinds if kind in _BY_KIND), None)
    if law is not None:
        return law
    if any(kind in ("instrument", "provision") for kind in kinds):
        name = " ".join(part.named or part.text for part in parts)
        return next((group for form, group in _BY_NAME if form.search(name)), Group.OTHER)
    return Group.LITERATURE if kinds[0] in LITERATURE else Group.OTHER


def _of_instrument(instrument: Instrument) -> Group:
    if instrument.kind in _TREATIES:
        return Group.TREATIES
    if instrument.kind in _STATUTES:
        return Group.NATIONAL
    if instrument.identifiers.keys() & {"celex", "com"}:
        return Group.UNION
    if "un" in instrument.identifiers or "United Nations" in instrument.body:
        return Group.NATIONS
    return Group.TREATIES
