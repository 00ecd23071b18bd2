"""The sources of a manuscript in CSL-JSON, as Zotero, pandoc and citeproc read it; its shape is in csl.schema.json.

Every source of the table of authorities is an item, with the id it has there, and so is every work of the manuscript's
own list that no note cites, whose ``note`` says so. Nothing is guessed: a field that neither
catalogue nor manuscript gives is left out; a source without a title has the manuscript's words for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from legalgraph.identifiers.patterns import later
from legalgraph.model import CheckReport, Work
from legalgraph.reports.authorities import Entry, Group, table
from legalgraph.reports.exports import law
from legalgraph.reports.people import MORE, person

__all__ = ["as_csl", "item"]

#: Groups whose items are built from what is known of a work, and not of law.
_WORKS = frozenset({Group.LITERATURE, Group.OTHER})
_DATE = later(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
UNCITED = "In the list of works, cited in no note."
_MORE = "The manuscript names further authors only as “et al.”."


def as_csl(report: CheckReport) -> list[dict[str, object]]:
    """All sources of the manuscript, in the order of its table of authorities; last the works listed and not cited."""
    made = table(report)
    return [item(entry) for entry in (*made.entries, *made.uncited)]


def item(entry: Entry) -> dict[str, object]:
    """One source as a CSL item; empty fields are left out."""
    fields: dict[str, object] = {
        "id": entry.id,
        "type": _type(entry),
        "title": entry.title,
        "issued": _date(entry.dated),
    }
    if entry.group in _WORKS:
        fields |= _of_work(entry)
    elif entry.group is Group.NATIONS:
        fields |= {"author": _wrote(entry), **law.of_document(entry)}
    elif entry.group is Group.CASES:
        fields |= law.of_case(entry)
    else:
        fields |= law.of_law(entry)
    short = entry.instrument.short_title if entry.instrument else ""
    if short not in (entry.title, fields.get("number")):
        fields["title-short"] = short
    return {name: value for name, value in fields.items() if value}


def _type(entry: Entry) -> str:
    if entry.group in law.TYPES:
        return law.TYPES[entry.group]
    work = entry.work
    given = work.type if work else ""
    return given or ("webpage" if entry.parts[0].kind == "web" else "document")


def _of_work(entry: Entry) -> Mapping[str, object]:
    work = entry.work
    if work is None:
        address = entry.identifier or entry.words
        return {"URL": address} if entry.parts[0].kind == "web" else {}
    return {
        "author": _people(work.authors),
        "editor": _people(work.editors),
        "container-title": work.container,
        "publisher": work.publisher,
        "volume": work.volume,
        "issue": work.issue,
        "page": _pages(entry, work),
        "URL": work.url,
        "note": " ".join(filter(None, (_note(work), "" if entry.places else UNCITED))),
    }


def _pages(entry: Entry, work: Work) -> str:
    """All pages of an article or chapter where the manuscript's own list has them, else the first."""
    pages = entry.pages.replace("–", "-")
    return pages if pages.partition("-")[0] == work.page else work.page


def _wrote(entry: Entry) -> list[dict[str, str]]:
    """Who wrote a document: whom the manuscript names, else the body or expert that the catalogue does."""
    if entry.work is not None and entry.work.authors:
        return _people(entry.work.authors)
    if entry.lead is not None and entry.lead.author:
        return _people([entry.lead.author])
    return [{"literal": entry.instrument.body}] if entry.instrument and entry.instrument.body else []


def _people(names: Iterable[str]) -> list[dict[str, str]]:
    return [_name(name) for name in names if name != MORE]


def _name(name: str) -> dict[str, str]:
    found = person(name)
    fields = {
        "literal": found.literal,
        "family": found.family,
        "given": found.given,
        "non-dropping-particle": found.particle,
        "suffix": found.suffix,
    }
    return {field: value for field, value in fields.items() if value}


def _note(work: Work) -> str:
    return _MORE if MORE in (*work.authors, *work.editors) else ""


def _date(iso: str) -> dict[str, object]:
    """A date in parts, as exact as it is: {"date-parts": [[2018, 7, 20]]}."""
    found = _DATE.match(iso)
    if found is None:
        return {}
    return {"date-parts": [[int(part) for part in found.groups() if part]]}
