"""The sources of a manuscript in BibTeX, for LaTeX and for reference managers.

BibTeX knows no treaty and no case: these are ``@misc`` with the CSL type in ``type``. Letters stand as they are, in
UTF-8, which biber and today's BibTeX styles read; the signs that LaTeX would act on are escaped, but not in addresses,
where they belong. Titles stand in double braces, so that no style changes their capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.model import CheckReport, Work
from legalgraph.reports.authorities import Entry, table
from legalgraph.reports.exports.csl import item
from legalgraph.reports.people import MORE

__all__ = ["as_bibtex"]

#: Entry types, by CSL's; any other is @misc.
_TYPES = {
    "article-journal": "article",
    "book": "book",
    "chapter": "incollection",
    "report": "techreport",
}
#: Fields, by CSL's, where they are not called alike.
_FIELDS = {"issue": "number", "page": "pages", "authority": "institution", "title-short": "shorttitle"}
_CONTAINERS = {"article": "journal", "incollection": "booktitle"}
_KEPT = ("volume", "issue", "number", "page", "publisher", "authority", "title-short", "note")
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_ACTIVE = later("[" + re.escape("".join(_ESCAPED)) + "]")
_IN_ADDRESS = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def as_bibtex(report: CheckReport) -> str:
    """All sources of the manuscript as entries, each with its CSL id as key; last the works listed and not cited."""
    made = table(report)
    return "\n".join(map(_entry, (*made.entries, *made.uncited)))


def _entry(entry: Entry) -> str:
    described = item(entry)
    kind = _TYPES.get(str(described["type"]), "misc")
    fields = (*_people(entry.work, described), *_fields(kind, described))
    lines = "".join(f"  {name} = {value},\n" for name, value in fields)
    return f"@{kind}{{{entry.id},\n{lines}}}\n"


def _people(work: Work | None, described: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Authors and editors; "and others" stands for those that the manuscript does not name."""
    given = {"author": work.authors, "editor": work.editors} if work else {}
    for role in ("author", "editor"):
        names = described.get(role)
        if isinstance(names, Sequence):
            more = ["others"] if MORE in given.get(role, ()) else []
            yield role, f"{{{' and '.join([*map(_name, names), *more])}}}"


def _fields(kind: str, described: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{_escaped(described.get('title', ''))}}}}}"
    if "container-title" in described:
        yield _CONTAINERS.get(kind, "howpublished"), f"{{{_escaped(described['container-title'])}}}"
    if kind == "misc":
        yield "type", f"{{{_escaped(described['type'])}}}"
    yield from (
        (_field(kind, name, described), f"{{{_value(name, described[name])}}}")
        for name in _KEPT
        if name in described
    )
    yield from _dated(described.get("issued"))
    if "URL" in described:
        yield "url", f"{{{_address(str(described['URL']))}}}"


def _value(name: str, value: object) -> str:
    """A value as LaTeX reads it; a range of pages has two hyphens there."""
    return _escaped(value).replace("-", "--") if name == "page" else _escaped(value)


def _field(kind: str, name: str, described: Mapping[str, object]) -> str:
    """What BibTeX calls a field; a report has no publisher, but an institution."""
    is_institution = name == "publisher" and kind == "techreport" and "authority" not in described
    return "institution" if is_institution else _FIELDS.get(name, name)


def _dated(issued: object) -> Iterator[tuple[str, str]]:
    parts = issued["date-parts"][0] if isinstance(issued, dict) else []
    if parts:
        yield "year", f"{{{parts[0]}}}"
        yield "date", "{" + "-".join(f"{part:02}" for part in parts) + "}"
    if len(parts) > 1:
        yield "month", _MONTHS[parts[1] - 1]


def _name(name: Mapping[str, str]) -> str:
    """ "von Last, Jr, First"; the name of a body stands in braces of its own, so that it is not taken apart."""
    if "literal" in name:
        return f"{{{_escaped(name['literal'])}}}"
    last = " ".join(filter(None, (name.get("non-dropping-particle", ""), name["family"])))
    return ", ".join(_escaped(part) for part in (last, name.get("suffix", ""), name.get("given", "")) if part)


def _escaped(value: object) -> str:
    return _ACTIVE.sub(lambda sign: _ESCAPED[sign.group()], " ".join(str(value).split()))


def _address(url: str) -> str:
    return "".join(_IN_ADDRESS.get(sign, sign) for sign in url)
