"""A scholar's own list of acts of the Union: the number, the title and, where given, the day of each.

A table as EUR-Lex gives out what was searched for (CSV, with a column for the CELEX number and one for the title), or
JSON Lines (``{"celex": …, "title": …}``). Columns are known by their headings, in any order; others are passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from legalgraph.containers.bounded import read_bounded
from legalgraph.containers.decoding import decode
from legalgraph.errors import UnreadableInputError
from legalgraph.identifiers.celex import Celex

__all__ = ["ListedAct", "read_acts"]

#: All acts in force are far fewer.
_MOST = 500_000
_NUMBERS = frozenset({"celex number", "celex", "celex_id", "celex id", "celexnumber", "celex_number"})
_TITLES = frozenset({"title", "english title", "full title"})
_DATES = frozenset({"date", "date of document", "document date", "dated", "date_document"})
_ADVICE = "Give a table with the columns “CELEX number” and “Title”, as EUR-Lex exports it, or JSON Lines with them."
#: The form of nearly all; what is of another is read with more care.
_USUAL = re.compile(r"3(?:19[5-9]|20[0-4])[0-9][ABCDEFGHJKLMOQRSXY][0-9]{4}(?:\([0-9]{2}\))?", re.ASCII)
_DAY = re.compile(r"(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})[/.-](?P<year>[0-9]{4})")
_SEPARATORS = (",", ";", "\t")
#: No title is longer; a table with a quotation mark too many would be one.
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class ListedAct:
    """An act of a list: its CELEX number, its title, and its day (ISO), "" where the list gives none."""

    celex: str
    title: str
    dated: str = ""


def read_acts(path: Path) -> tuple[ListedAct, ...]:
    """The acts of a list.

    Raises UnreadableInputError, with the line, for a table without the columns, a number that is no CELEX number, or
    a broken file; SourceMissingError and InputTooLargeError.
    """
    text, source = decode(read_bounded(path), str(path), lines=_MOST), str(path)
    acts = tuple(_acts(_rows(text, source), source))
    if not acts:
        raise UnreadableInputError(path, "lists no act.", advice=_ADVICE)
    return acts


def _acts(rows: Iterable[tuple[int, Mapping[str, str]]], source: str) -> Iterator[ListedAct]:
    for line, row in rows:
        number = row["celex"].strip()
        if not number and not row["title"].strip():
            continue
        title = " ".join(row["title"].split())
        if len(title) > _LONGEST:
            raise _wrong(
                source, line, "has a title that is longer than any", "Look for a quotation mark too many."
            )
        yield ListedAct(_celex(number, source, line), title, _iso(row["dated"]))


def _celex(number: str, source: str, line: int) -> str:
    if _USUAL.fullmatch(number):
        return number
    try:
        return str(Celex.parse(number))
    except ValueError as error:
        raise _wrong(source, line, str(error) if number else "has no CELEX number", _ADVICE) from None


def _rows(text: str, source: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    begins = text.lstrip("\ufeff \t\r\n")
    return _of_json_lines(text, source) if begins.startswith("{") else _of_table(text, source)


def _of_json_lines(text: str, source: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    r"""Only "\n" parts lines: a title may hold other marks that end a line elsewhere."""
    for line, words in enumerate(text.split("\n"), start=1):
        if not words.strip():
            continue
        try:
            value = json.loads(words)
        except (json.JSONDecodeError, RecursionError):
            raise _wrong(source, line, "is no JSON object", "Write one object a line.") from None
        if not isinstance(value, dict):
            raise _wrong(source, line, "is no JSON object", "Write one object a line.")
        named = {key.strip().lower(): one for key, one in value.items() if isinstance(one, str)}
        number, title = _first(named, _NUMBERS), _first(named, _TITLES)
        if number is None or title is None:
            raise _wrong(source, line, "has no “celex” or no “title”", _ADVICE)
        yield line, {"celex": number, "title": title, "dated": _first(named, _DATES) or ""}


def _first(named: Mapping[str, str], wanted: Iterable[str]) -> str | None:
    return next((named[one] for one in wanted if one in named), None)


def _of_table(text: str, source: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    import csv  # noqa: PLC0415 only for a table

    head = text.lstrip("\ufeff \t\r\n").partition("\n")[0]
    rows = csv.reader(_lines(text), delimiter=max(_SEPARATORS, key=head.count), strict=True)
    try:
        header = next((row for row in rows if any(map(str.strip, row))), [])
        columns = _columns(header, source, rows.line_num)
        for row in rows:
            if any(row):
                yield (
                    rows.line_num,
                    {what: row[at] if at < len(row) else "" for what, at in columns.items()}
                    | ({} if "dated" in columns else {"dated": ""}),
                )
    except csv.Error as error:
        raise _wrong(
            source, rows.line_num, f"cannot be read ({error})", "Look for a quotation mark too many."
        ) from None


def _lines(text: str) -> Iterator[str]:
    """The lines of a table with their ends, one after the other; only these part them."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _columns(header: list[str], source: str, line: int) -> Mapping[str, int]:
    """The columns that are needed, by their headings."""
    headings = [" ".join(one.strip("\ufeff ").lower().split()) for one in header]
    found = {
        what: next((at for at, one in enumerate(headings) if one in known), None)
        for what, known in (("celex", _NUMBERS), ("title", _TITLES), ("dated", _DATES))
    }
    lacking = [
        named for what, named in (("celex", "CELEX number"), ("title", "Title")) if found[what] is None
    ]
    if lacking:
        raise _wrong(source, line, f"has no column “{'” and no column “'.join(lacking)}”", _ADVICE)
    return {what: at for what, at in found.items() if at is not None}


def _iso(words: str) -> str:
    """A day as the list gives it: "2000-09-28" or "28/09/2000"; "" for anything else."""
    words = words.strip()
    found = _DAY.fullmatch(words)
    iso = f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}" if found else words[:10]
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        return ""


def _wrong(source: str, line: int, problem: str, advice: str) -> UnreadableInputError:
    return UnreadableInputError(source, f"{problem}.", place=f"line {line}", advice=advice)
