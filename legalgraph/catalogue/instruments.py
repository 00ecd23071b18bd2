"""``<id>.toml``: one instrument.

Top: ``id`` (the file's name), ``title``, ``short_title``, ``kind``, ``body`` (who made it), ``status``,
``terms`` (on which its text may be reused), ``unchecked`` (facts that could not be checked, each as
"field: why" or "field, field: why"), ``invented`` (true for a model instrument that is not law). Then:

- ``[dates]``: adopted, opened, signed, in_force, published, as TOML dates.
- ``[names]``: by language (``en``, ``fr``, ``es``), and ``abbreviations``: as texts and notes name it.
- ``[identifiers]``: by scheme (celex, eli, oj, un, unts, ets, ilo, usc, …: ``IDENTIFIERS``), each a list.
- ``[definitions]``: terms by which its own text names instruments ("the Convention"), case kept: the id of an
  instrument, the key of a part of one, or a list where several are meant ("the Treaties").
- ``[[relations]]``: ``type``, ``to`` (an id), ``words`` (quoted), ``source`` (the key where the words stand).
- ``[[addresses]]``: ``url``, ``language``, ``format``, ``accept``, ``part``, ``unchecked``.
- ``[[texts]]``: ``language``, ``files`` (endings of paths in a folder of texts), ``reader``, and, where they
  apply, ``part`` (which of several texts in the file), ``shape`` (a JSON file's shape on the shelf), ``dated``
  (the day whose law a consolidated text gives) and ``damage`` (what is known to be wrong in that file, by the paths
  of the provisions: ``{ art_29 = "paragraph 3 is printed twice." }``; nothing is called verified there).

``id``, ``title``, ``short_title`` and ``kind`` are always needed. What is law besides needs ``body``, ``status``,
``terms``, a date, an English name and an identifier; where one of them cannot be given, a line of ``unchecked``
that begins with the field ("identifiers: none is known") says why.
"""

from __future__ import annotations

import re

from legalgraph.catalogue.keys import Keys, path_fault
from legalgraph.catalogue.table import Table, nearest
from legalgraph.identifiers.patterns import later
from legalgraph.model import Address, Instrument, InstrumentDates, Relation, TextHeld

__all__ = ["IDENTIFIERS", "KINDS", "RELATIONS", "instrument_of"]

KINDS = (
    "act",
    "agreement",
    "articles",
    "charter",
    "code",
    "compact",
    "constitution",
    "convention",
    "covenant",
    "declaration",
    "directive",
    "draft",
    "framework-decision",
    "guidelines",
    "package",
    "protocol",
    "recommendation",
    "regulation",
    "report",
    "resolution",
    "statute",
    "treaty",
)
RELATIONS = (
    "amends",
    "annexed to",
    "based on",
    "implements",
    "part of",
    "recalls",
    "recasts",
    "repeals",
    "replaces",
    "revises",
    "succeeds",
    "supplements",
)
IDENTIFIERS = (
    "akn",
    "celex",
    "com",
    "dof",
    "eli",
    "ets",
    "fek",
    "ilo",
    "legifrance",
    "legilux",
    "nor",
    "normattiva",
    "oj",
    "un",
    "unts",
    "usc",
)

TOP = ("id", "title", "short_title", "kind", "body", "status", "terms", "unchecked", "invented")
TABLES = ("dates", "names", "identifiers", "definitions", "relations", "addresses", "texts")
DATES = ("adopted", "opened", "signed", "in_force", "published")
ABBREVIATIONS = "abbreviations"
#: What an entry of law has besides what every entry has.
DESCRIBED = ("body", "status", "terms")
LANGUAGE = later(r"[a-z]{2,3}")
ID = later(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: "dates.opened, names.es: no source": the fields, each perhaps with a remark in brackets, and why.
UNCHECKED = later(r"(?P<fields>[^:]+): \s* \S", re.VERBOSE)
FIELD = later(r"(?:^|,\ *)(?P<field>[a-z_]+(?:\.[a-z_]+)?)")


def instrument_of(table: Table, name: str, keys: Keys) -> Instrument:
    """The instrument a file describes, less outline and citations. ``name`` is the file's, less its ending.

    Raises ShelfError with file and field for anything that is not as the module describes it.
    """
    table.only((*TOP, *TABLES))
    _check_id(table, name)
    fields = _fields_unchecked(table)
    if not table.truth("invented"):
        _check_complete(table, fields)
    names = table.table("names")
    return Instrument(
        id=name,
        title=table.text("title", needed=True),
        short_title=table.text("short_title", needed=True),
        kind=one_of(table, "kind", KINDS),
        body=table.text("body"),
        status=table.text("status"),
        dates=_dates(table.table("dates")),
        names=_names(names),
        abbreviations=names.texts(ABBREVIATIONS),
        identifiers=_identifiers(table.table("identifiers")),
        relations=tuple(_relation(each, keys) for each in table.tables("relations")),
        definitions=_definitions(table.table("definitions"), keys),
        addresses=tuple(map(_address, table.tables("addresses"))),
        texts=tuple(map(_text, table.tables("texts"))),
        terms=table.text("terms"),
        unchecked=table.texts("unchecked"),
        invented=table.truth("invented"),
    )


def one_of(table: Table, field: str, known: tuple[str, ...]) -> str:
    """A field that is one of the words known. Raises ShelfError otherwise."""
    word = table.text(field, needed=True)
    if word not in known:
        advice = nearest(word, known) or f"Known are {', '.join(known)}."
        raise table.wrong(field, f"“{word}” is not known here.", advice)
    return word


def _check_id(table: Table, name: str) -> None:
    found = table.text("id", needed=True)
    if found != name:
        raise table.wrong("id", f"is “{found}”, but the file is {name}.toml.", "Let them be the same.")
    if not ID.fullmatch(found):
        raise table.wrong("id", f"“{found}” is not an id.", "Small letters, figures and single hyphens only.")


def _fields_unchecked(table: Table) -> tuple[str, ...]:
    """The fields that the lines of ``unchecked`` speak of."""
    lines = table.texts("unchecked")
    for line in lines:
        if not UNCHECKED.match(line):
            raise table.wrong("unchecked", f"“{line}” names no field.", "Write it as “field: why”.")
    return tuple(found["field"] for line in lines for found in FIELD.finditer(line.partition(":")[0]))


def _check_complete(table: Table, unchecked: tuple[str, ...]) -> None:
    """Raise ShelfError for a fact that is neither given nor said to be missing."""
    dates, names, identifiers = (table.table(field) for field in ("dates", "names", "identifiers"))
    missing = [(table, field, field) for field in DESCRIBED if not table.text(field).strip()]
    if not any(map(dates.date, dates.fields)):
        missing.append((table, "dates", "dates"))
    if not names.texts("en"):
        missing.append((names, "en", "names.en"))
    if not any(map(identifiers.texts, identifiers.fields)):
        missing.append((table, "identifiers", "identifiers"))
    for within, field, spoken in missing:
        if not any(_speaks_of(said, spoken) for said in unchecked):
            advice = f"Fill it in, or say in “unchecked” why not: “{spoken}: …”."
            raise within.wrong(field, "is missing or empty.", advice)


def _speaks_of(said: str, field: str) -> bool:
    """Whether a line on ``names`` also speaks of ``names.en``; one on ``dates.opened`` does not of all dates."""
    return f"{field}.".startswith(f"{said}.")


def _dates(table: Table) -> InstrumentDates:
    table.only(DATES)
    return InstrumentDates(**{field: table.date(field) for field in DATES})


def _names(table: Table) -> tuple[str, ...]:
    for field in table.fields:
        if field != ABBREVIATIONS and not LANGUAGE.fullmatch(field):
            advice = "Use a language code (en, fr, es) or abbreviations."
            raise table.wrong(field, "is not a language.", advice)
    lists = (table.texts(field) for field in table.fields if field != ABBREVIATIONS)
    return tuple(dict.fromkeys(name for names in lists for name in names))


def _identifiers(table: Table) -> dict[str, tuple[str, ...]]:
    table.only(IDENTIFIERS)
    return {scheme: table.texts(scheme) for scheme in table.fields}


def _relation(table: Table, keys: Keys) -> Relation:
    table.only(("type", "to", "words", "source"))
    kind, to, source = one_of(table, "type", RELATIONS), table.text("to", needed=True), table.text("source")
    if to not in keys.outlines:
        advice = nearest(to, keys.outlines) or f"Add instruments/{to}.toml first."
        raise table.wrong("to", f"There is no instrument “{to}” on the shelf.", advice)
    if source and (fault := keys.fault(source)):
        raise table.wrong("source", *fault)
    return Relation(kind, to, table.text("words"), source)


def _definitions(table: Table, keys: Keys) -> dict[str, tuple[str, ...]]:
    """What each term means: one instrument or a part of it, or several that are all meant."""
    terms = {term: _meant(table, term) for term in table.fields}
    for term, meant in terms.items():
        for key in meant:
            if fault := keys.fault(key):
                raise table.wrong(term, *fault)
    return terms


def _meant(table: Table, term: str) -> tuple[str, ...]:
    return table.texts(term) if isinstance(table.fields[term], list) else (table.text(term, needed=True),)


def _address(table: Table) -> Address:
    table.only(("url", "language", "format", "accept", "part", "unchecked"))
    url = table.text("url", needed=True)
    if not url.startswith("https://"):
        raise table.wrong("url", f"“{url}” is not an https address.", "Give the publisher's own address.")
    needed = {field: table.text(field, needed=True) for field in ("language", "format")}
    optional = {field: table.text(field) for field in ("accept", "part", "unchecked")}
    return Address(url, **needed, **optional)


def _text(table: Table) -> TextHeld:
    table.only(("language", "files", "reader", "part", "shape", "dated", "damage"))
    files = table.texts("files")
    if not files:
        raise table.wrong("files", "is missing or empty.", "Give the end of the path of the text's file.")
    return TextHeld(
        language=table.text("language", needed=True),
        files=files,
        reader=table.text("reader", needed=True),
        part=table.text("part"),
        shape=table.text("shape"),
        dated=table.date("dated"),
        damage=_damage(table.table("damage")),
    )


def _one_of(path: str) -> str:
    """A path that stands for all of a kind, as a path of one: "art_1" for "art_*"."""
    return f"{path[:-1]}1" if path.endswith("_*") and "/" not in path else path


def _damage(table: Table) -> dict[str, str]:
    """What is wrong with which provision of a text; "" for the text as a whole, "art_*" for articles it lacks."""
    for path in table.fields:
        if path and (fault := path_fault(_one_of(path))):
            raise table.wrong(path, fault, "Write a path like art_67/para_2.")
    return {path: table.text(path, needed=True) for path in table.fields}
