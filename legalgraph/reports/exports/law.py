"""What CSL wants to know of a legal source: where it is published, its number, who issued it."""

from __future__ import annotations

from collections.abc import Callable

from legalgraph.identifiers.joined_cases import as_joined
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.reports.authorities import Entry, Group

__all__ = ["TYPES", "of_case", "of_document", "of_law"]

#: The CSL type of each group of legal sources.
TYPES = {
    Group.TREATIES: "treaty",
    Group.UNION: "legislation",
    Group.NATIONS: "report",
    Group.NATIONAL: "legislation",
    Group.CASES: "legal_case",
}
#: "2241 UNTS 507", "457 U.S. 202", "347 F.3d 1024": volume, series or reporter, page.
_SERIES = later(r"(?P<volume>\d{1,5})\s+(?P<series>[^\d\s][^\n]{0,40}?)\s+(?P<page>\d{1,5})")
_JOURNAL = later(
    r"(?:\[\d{4}\]\s)?OJ\s+(?P<series>[CL])\s?(?P<number>\d{1,4})(?:[^\n]{0,20}?\bp\.\s?(?P<page>\d{1,5})|/(?P<first>\d{1,5}))?"
)
#: "604/2013", "2002/90", "2024/1351": the number in an act's name.
_NUMBER = later(r"(?<![\d/])\d{1,4}/\d{1,4}(?:/[A-Z]{2,7})?(?![\d/])")
#: The court that numbers its cases so.
_COURTS = (
    (later(r"(?:Joined )?Cases? T-\d|ECLI:EU:T:"), "General Court of the European Union"),
    (later(r"(?:Joined )?Cases? (?:C-)?\d|ECLI:EU:C:"), "Court of Justice of the European Union"),
    (later(r"App\. No\."), "European Court of Human Rights"),
    (later(r"ICJ Reports"), "International Court of Justice"),
    (later(r"BVerfG"), "Bundesverfassungsgericht"),
    (later(r"Cons\. const\."), "Conseil constitutionnel"),
)


def of_law(entry: Entry) -> dict[str, object]:
    """Of a treaty or an act: its number, and the series or journal that holds it."""
    known = entry.instrument.identifiers if entry.instrument else {}
    given = [part.identifier for part in entry.parts if part.identifier]
    series = _first(_in_series, (*known.get("unts", ()), *given))
    journal = _first(_in_journal, (*known.get("oj", ()), *given)) if entry.group is Group.UNION else {}
    body = entry.instrument.body if entry.instrument and entry.group is not Group.TREATIES else ""
    return {"number": _number(entry), "authority": body} | (series or journal)


def _number(entry: Entry) -> str:
    """The number of an act: as its title or the Commission gives it, else as the manuscript does; a treaty has none."""
    if entry.group is Group.TREATIES:
        return ""
    found = _NUMBER.search(entry.title) if entry.group is Group.UNION else None
    known = entry.instrument.identifiers.get("com", ()) if entry.instrument else ()
    return found.group() if found else next(iter(known), entry.identifier)


def of_document(entry: Entry) -> dict[str, object]:
    """Of a document of the United Nations: its symbol, and the body that the symbol names."""
    known = entry.instrument.identifiers.get("un", ()) if entry.instrument else ()
    symbol = next(iter((*known, entry.identifier)), "")
    return {"number": symbol, "authority": _issued_by(symbol), "publisher": "United Nations"}


def of_case(entry: Entry) -> dict[str, object]:
    """Of a decision: its reporter, volume and page, or its number, and the court where the number tells it."""
    number = as_joined(entry.numbers) or entry.identifier
    reported = _in_series(number)
    court = next((name for form, name in _COURTS if form.match(number)), "")
    return {"authority": court} | (reported or {"number": number})


def _first(read: Callable[[str], dict[str, object]], given: tuple[str, ...]) -> dict[str, object]:
    return next((found for one in given if (found := read(one))), {})


def _in_series(printed: str) -> dict[str, object]:
    found = _SERIES.fullmatch(printed)
    return (
        {"container-title": found["series"], "volume": found["volume"], "page": found["page"]}
        if found
        else {}
    )


def _in_journal(printed: str) -> dict[str, object]:
    found = _JOURNAL.match(printed)
    if found is None:
        return {}
    page = found["page"] or found["first"] or ""
    title = "Official Journal of the European Union"
    return {"container-title": title, "volume": f"{found['series']} {found['number']}", "page": page}


def _issued_by(symbol: str) -> str:
    try:
        return UnSymbol.parse(symbol.partition(",")[0]).body
    except ValueError:
        return ""
