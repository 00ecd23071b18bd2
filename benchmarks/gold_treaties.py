"""The links of treaties to other treaties, in the form of a gold set of treaties.

Of the gold set only the texts (``text/ID.md``) and the titles (``titles.jsonl``) are read. The titles are the
catalogue: of each treaty the headings that its publisher prints, in up to three languages, and no dates but those
in them.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from legalgraph.model import Citation, Instrument, Mention
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved
from legalgraph.resolve.pointing import Result
from legalgraph.resolve.titles import Titles

__all__ = ["catalogue", "predictions"]

_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
#: A heading that names an instrument, and not one of its parts or the office that sends it.
_NAMING = re.compile(
    r"convention|treaty|protocol|agreement|charter|covenant|statute|constitution|declaration|arrangement|accord"
    r"|verdrag|overeenkomst|akkoord|handvest|statuut|verklaring|schikking|conventie|\bact\b|\bpact\b|\bcode\b",
    re.IGNORECASE,
)
#: A heading of one or two words ("General Act", "Additional Protocol") is no name of one treaty.
_SHORTEST = 3
#: "Treaty of Paris of 20 March 1883, as revised at Brussels on …, at Washington on …".
_REVISED = re.compile(
    r"(?P<name>.{10,}?)(?:\s(?:of|van)\s\d[^,]{0,20})?,?\s(?:as|zoals)\s(?:revised|herzien)(?P<history>.*)"
)
_YEAR = re.compile(r"\b1[89]\d\d\b")
#: Headings that tell a treaty: its title in two languages, and its first division.
_HEADINGS = 3


def predictions(folder: Path) -> Iterator[dict[str, Any]]:
    """Every link that the texts of the folder hold, in their order."""
    instruments = catalogue(folder)
    titles = Titles.of(instruments.values())
    known = Known.of(_known_as(instruments, titles), titles=titles)
    for path in sorted((folder / "text").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        here = dataclasses.replace(known, titles=titles.standing_in(path.stem))
        yield from _links(path.stem, resolved(text, here, path.stem))


def _known_as(instruments: Mapping[str, Instrument], titles: Titles) -> Mapping[str, Instrument]:
    """The same with the names by which they are widely known, and with what their titles say of one another."""
    names: dict[str, list[str]] = {}
    for name, identifier in titles.known_names():
        names.setdefault(identifier, []).append(name)
    return {
        identifier: dataclasses.replace(
            one, names=(*one.names, *names.get(identifier, ())), definitions=titles.definitions(one)
        )
        for identifier, one in instruments.items()
    }


def catalogue(folder: Path) -> Mapping[str, Instrument]:
    """The treaties by their titles."""
    lines = (folder / "titles.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    return {row["id"]: _instrument(row["id"], row["titles"]) for row in _once(rows, folder / "text")}


def _once(rows: Iterable[Mapping[str, Any]], texts: Path) -> Iterator[Mapping[str, Any]]:
    """The rows without those that repeat all headings of another and have no text: one treaty, entered twice."""
    seen: set[tuple[str, ...]] = set()
    for row in rows:
        headings = tuple(map(str.casefold, row["titles"]))
        if len(headings) < _HEADINGS or headings not in seen or (texts / f"{row['id']}.md").exists():
            seen.add(headings)
            yield row


def _instrument(identifier: str, headings: Sequence[str]) -> Instrument:
    """A treaty by its first heading, and the first after it that names it: a third may name what is annexed."""
    plain = [_LINK.sub(r"\1", heading).strip(" .*") for heading in headings]
    title, others = plain[0] if plain else "", _joined(plain[1:])
    named = [one for one in others if _NAMING.search(one) and len(one.split()) >= _SHORTEST and one != title]
    return Instrument(identifier, title, "", "treaty", names=(*named[:1], *_unrevised(title)))


def _unrevised(title: str) -> Iterator[str]:
    """What a title that lists its revisions begins with: another of that name alone is an earlier text of the same."""
    found = _REVISED.match(title)
    if found is not None and len(_YEAR.findall(found["history"])) > 1:
        yield found["name"]


def _joined(headings: list[str]) -> list[str]:
    """The headings, where one is the rest of the one before it: "Protocol", "to the 1979 Convention on …"."""
    if len(headings) > 1 and headings[1][:1].islower():
        return [" ".join(headings[:2]), *headings[2:]]
    return headings


def _links(doc: str, found: Iterable[tuple[Mention, Iterable[Result]]]) -> Iterator[dict[str, Any]]:
    """A link for each mention that points to one other treaty."""
    targets: dict[tuple[int, int], set[str]] = {}
    for mention, results in found:
        for one in results:
            if isinstance(one, Citation):
                place = mention.span.start, mention.span.end
                targets.setdefault(place, set()).add(one.target.partition("/")[0])
    for (start, end), meant in targets.items():
        if len(meant) == 1 and doc not in meant:
            yield {"doc": doc, "start": start, "end": end, "target": next(iter(meant))}
