"""The library's verbs: what the command line does, for notebooks and programs.

Each opens what it needs, does one thing, and closes it again. Names of provisions may be written as a scholar
writes them: "tfeu 67(2)", "Smuggling Protocol, art. 6(1)(a)".
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from legalgraph import __version__
from legalgraph.api.provisions import Shown, changed, held, in_language
from legalgraph.api.references import key_of
from legalgraph.errors import SourceMissingError, StoreMissingError
from legalgraph.shelves import Shelves

if TYPE_CHECKING:
    import networkx as nx

    from legalgraph.build import BuildReport
    from legalgraph.catalogue import Catalogue
    from legalgraph.checks.base import Code
    from legalgraph.checks.settled import Mark
    from legalgraph.diagrams import Drawing
    from legalgraph.fetching.manners import Manners
    from legalgraph.fetching.report import FetchReport
    from legalgraph.measures import Measured
    from legalgraph.model import CheckReport, Citation, Instrument, Mention, Unresolved, Version
    from legalgraph.queries import Question, Table
    from legalgraph.resolve.union_acts import Acts
    from legalgraph.sources import Source

__all__ = [
    "Arguments",
    "InstrumentHeld",
    "Place",
    "Shown",
    "build",
    "check",
    "checks",
    "draw",
    "fetch",
    "instruments",
    "key_of",
    "measures",
    "network",
    "query",
    "questions",
    "resolve",
    "scan",
    "settle",
    "show",
    "status",
]

#: A folder, or None for what the environment or the installation says.
Place = str | os.PathLike[str] | None
#: What a question is told, beside or instead of keywords; a name like "store" can only be told here.
Arguments = Mapping[str, object]
_NONE: Arguments = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class InstrumentHeld:
    """An instrument of the catalogue, and the file that holds its text ("" if none), with that text's language and,
    where the catalogue says so, its date; ``languages`` are all in which a text is held.
    """

    instrument: Instrument
    source: str = ""
    language: str = ""
    dated: str = ""
    languages: tuple[str, ...] = ()


def build(
    *,
    sources: Place = None,
    shelves: Place = None,
    store: Place = None,
    told: Callable[[str, int, int], None] = lambda *_: None,
) -> BuildReport:
    """Build the graph anew from the catalogue and the texts held, and put it in the old one's place.

    Raises ShelfError, SourceMissingError and StoreError; a text that cannot be read is in the report's ``unread``.
    """
    from legalgraph.build import build as build_graph  # noqa: PLC0415 heavy, imported late
    from legalgraph.kept import Kept  # noqa: PLC0415
    from legalgraph.sources import folders_of, locate  # noqa: PLC0415
    from legalgraph.stores.all import open_store  # noqa: PLC0415

    catalogue = _catalogue(shelves)
    located = locate(catalogue.instruments, folders_of(sources))
    with open_store(_address(store), write=True) as opened:
        return build_graph(catalogue, located, opened, told, Kept.find())


def fetch(  # noqa: PLR0913 one keyword an option of the command
    *ids: str,
    languages: Sequence[str] = (),
    into: Place = None,
    limit: float | None = None,
    again: bool = False,
    take_changed: bool = False,
    dry_run: bool = False,
    shelves: Place = None,
    manners: Manners | None = None,
    told: Callable[[str, int, int], None] = lambda *_: None,
) -> FetchReport:
    """Fetch official texts of these instruments (of all, if none is named) from their publishers into a folder.

    ``into`` is the folder, by default that of LEGALGRAPH_CACHE or the platform's place for caches; ``limit`` bounds it
    all, in seconds. What is held is left alone unless ``again``; what has changed is kept beside it until
    ``take_changed``. Raises UnknownNameError, UsageError, OfflineError, FolderError and UnreadableInputError; a text
    that no publisher gave is in the report with the reasons.
    """
    from legalgraph.api.fetching import Asked, fetched  # noqa: PLC0415 heavy, imported late
    from legalgraph.fetching.manners import Manners as Usual  # noqa: PLC0415

    folder = None if into is None else Path(into)
    asked = Asked(ids, tuple(languages), folder, limit, again, take_changed, dry_run)
    return fetched(_catalogue(shelves).instruments, asked, manners or Usual(), told)


def show(
    reference: str, *, language: str = "", sources: Place = None, shelves: Place = None, store: Place = None
) -> Shown:
    """One provision or instrument as the graph holds it; with ``language``, as the text held in that language has it.

    Raises UnknownNameError when it has none of that name, StoreMissingError where no graph is built, and
    SourceMissingError where no text is held in that language.
    """
    from legalgraph.stores.all import open_store  # noqa: PLC0415 heavy, imported late

    catalogue = _catalogue(shelves)
    key = key_of(reference, catalogue.instruments)
    with open_store(_address(store)) as opened:
        shown = held(opened, key)
    if language in ("", shown.language):
        return shown
    return in_language(shown, _version(catalogue, shown.instrument, language, sources))


def _version(catalogue: Catalogue, instrument: str, language: str, sources: Place) -> Version:
    from legalgraph.build.texts import read_text  # noqa: PLC0415 heavy, imported late
    from legalgraph.sources import folders_of  # noqa: PLC0415
    from legalgraph.sources import held as texts_held  # noqa: PLC0415

    there = [
        one for one in texts_held(catalogue.instruments, folders_of(sources)) if one.instrument == instrument
    ]
    for one in there:
        if one.language == language:
            return read_text(one, catalogue.shapes)
    others = ", ".join(dict.fromkeys(one.language for one in there))
    advice = f"Held in: {others}." if others else "Name the folder of texts with --sources."
    raise SourceMissingError(f"{instrument} in “{language}”", "is not held.", advice)


def query(
    name: str, told: Arguments = _NONE, /, *, shelves: Place = None, store: Place = None, **arguments: object
) -> Table:
    """Ask a question of the shelf. The arguments are those its file declares.

    Raises UnknownNameError and UsageError for what it cannot be asked, StoreMissingError where no graph is built.
    """
    from legalgraph.queries import load_questions, question_named, run  # noqa: PLC0415 heavy, imported late
    from legalgraph.stores.all import open_store  # noqa: PLC0415

    question = question_named(load_questions(Shelves.find(shelves)), name)
    known = _catalogue(shelves).instruments
    given = {name: str(value) for name, value in {**told, **arguments}.items()}
    with open_store(_address(store)) as opened:
        return run(opened, question, given, lambda reference: key_of(reference, known))


def questions(*, shelves: Place = None) -> Mapping[str, Question]:
    """The questions on the shelf, by name."""
    from legalgraph.queries import load_questions  # noqa: PLC0415 heavy, imported late

    return load_questions(Shelves.find(shelves))


def draw(
    diagram: str = "spread",
    told: Arguments = _NONE,
    /,
    *,
    shelves: Place = None,
    store: Place = None,
    **arguments: object,
) -> Drawing:
    """Draw a diagram of the shelf; ``.html`` is one self-contained page.

    The arguments are those of the diagram's question. Raises what ``query`` raises.
    """
    from legalgraph.diagrams import draw as draw_rows  # noqa: PLC0415 heavy, imported late
    from legalgraph.diagrams import load  # noqa: PLC0415

    found = Shelves.find(shelves)
    described = load(diagram, found)
    table = query(
        described.question, {**described.parameters, **told, **arguments}, shelves=shelves, store=store
    )
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return draw_rows(
        rows, described, shelves=found, asked=table.question.question, parameters=table.parameters
    )


def measures(*, store: Place = None) -> tuple[Measured, ...]:
    """Each provision's place among the citations, those that most of the law leads to first."""
    from legalgraph.measures import measure  # noqa: PLC0415 heavy, imported late

    return measure(network(store=store))


def network(*, store: Place = None) -> nx.MultiDiGraph[str]:
    """The citations as a networkx graph, for measures of your own."""
    from legalgraph.measures import network_of  # noqa: PLC0415 heavy, imported late
    from legalgraph.stores.all import open_store  # noqa: PLC0415

    with open_store(_address(store)) as opened:
        return network_of(opened)


def check(  # noqa: PLR0913 one keyword an option of the command
    manuscript: str | os.PathLike[str],
    *,
    sources: Place = None,
    shelves: Place = None,
    language: str = "",
    off: Sequence[str] = (),
    settings: Place = None,
    settled: Place = None,
    library: Place = None,
    acts: Sequence[str | os.PathLike[str]] = (),
) -> CheckReport:
    """Check every note of a manuscript, written in ``language``, against the texts held. It is only read.

    ``off`` are codes of rules to leave out, beside those of the settings file (``settings``, or ``legalgraph.toml`` in
    the manuscript's folder); ``settled`` is the file of settled notes, by default ``legalgraph-settled.json`` there.
    ``library`` is a file of the author's own library (CSL-JSON, BibTeX, Zotero RDF) to check the works cited against;
    ``acts`` are files that list acts of the European Union, such as ``resolve`` takes. The language is that of the
    settings, or English, where none is told. Raises SourceMissingError and UnreadableInputError for the manuscript, the
    library and the lists, ShelfError for the settings, and UnreadableInputError for a text held that is needed and
    cannot be read: a check against half of what is needed would look cleaner than it is.
    """
    from legalgraph.api.checking import checked, choices_for, with_acts, with_library  # noqa: PLC0415 heavy
    from legalgraph.sources import folders_of  # noqa: PLC0415

    place = Path(manuscript)
    choices = choices_for(place, language, off, _path(settings), _path(settled))
    choices = with_acts(with_library(choices, _path(library)), [Path(one) for one in acts])
    return checked(place, _catalogue(shelves), folders_of(sources), choices)


def settle(
    manuscript: str | os.PathLike[str],
    *notes: str,
    reason: str = "",
    codes: Sequence[str] = (),
    undo: bool = False,
    settled: Place = None,
) -> tuple[Mark, ...]:
    """Remember that the author has settled these notes of a manuscript, or only these codes in them; or forget it.

    The manuscript is only read; the marks go to the file of settled notes. Comes back with all marks of that file.
    Raises UnknownNameError for a note or code that is not there, UsageError without a reason, and what ``check``
    raises for a manuscript that cannot be read.
    """
    from legalgraph.api.checking import Settling, settled_file, settling  # noqa: PLC0415 heavy, imported late

    place = Path(manuscript)
    asked = Settling(notes, reason, tuple(codes), undo)
    return settling(place, asked, settled_file(place, _path(settled)))


def checks() -> Mapping[str, Code]:
    """Every code that a check can report, with what it means and examples."""
    from legalgraph.checks.all import CODES  # noqa: PLC0415 heavy, imported late

    return CODES


def _path(place: Place) -> Path | None:
    return None if place is None else Path(place)


def scan(text: str, *, shelves: Place = None) -> tuple[Mention, ...]:
    """Every mention of an instrument, provision, document or earlier note in a text, with its place."""
    from legalgraph.catalogue.named import load_named  # noqa: PLC0415 heavy, imported late
    from legalgraph.scan import names_of  # noqa: PLC0415
    from legalgraph.scan import scan as scan_text  # noqa: PLC0415

    return scan_text(text, names_of(load_named(Shelves.find(shelves)).values()))


def resolve(
    text: str,
    *,
    within: str = "",
    sources: Place = None,
    shelves: Place = None,
    acts: Place | Acts = None,
) -> tuple[tuple[Mention, tuple[Citation | Unresolved, ...]], ...]:
    """Every citation of a text with what each of its elements points to, or why that cannot be said.

    ``within`` is what the text is a part of ("smuggling-protocol", "tfeu 67"): then "this Protocol" and a bare
    "Article 6" are its own. Raises UnknownNameError when nothing is called so. ``acts`` is a file that lists acts of
    the European Union (CSV or JSON Lines), in which those are looked for that the catalogue does not have; for many
    texts it is read once with ``scanning.acts_in``. Raises UnreadableInputError when it is no such list.
    """
    from legalgraph.api.scanning import acts_in, cited  # noqa: PLC0415 heavy, imported late
    from legalgraph.sources import folders_of  # noqa: PLC0415

    catalogue = _catalogue(shelves)
    standing = key_of(within, catalogue.instruments) if within else ""
    listed = acts_in((Path(acts),)) if isinstance(acts, str | os.PathLike) else acts
    return cited(text, catalogue, folders_of(sources), standing, listed)


def instruments(*, sources: Place = None, shelves: Place = None) -> tuple[InstrumentHeld, ...]:
    """Every instrument of the catalogue by date of adoption, and whether a text of it is held."""
    from legalgraph.sources import folders_of, locate  # noqa: PLC0415 heavy, imported late
    from legalgraph.sources import held as texts_held  # noqa: PLC0415

    known, folders = _catalogue(shelves).instruments, folders_of(sources)
    files = {source.instrument: source for source in locate(known, folders)}
    languages: dict[str, list[str]] = {}
    for source in texts_held(known, folders):
        languages.setdefault(source.instrument, []).append(source.language)
    by_date = sorted(known.values(), key=lambda one: (one.date or "9999", one.id))
    return tuple(_held(one, files.get(one.id), languages.get(one.id, ())) for one in by_date)


def _held(one: Instrument, source: Source | None, languages: Sequence[str]) -> InstrumentHeld:
    if source is None:
        return InstrumentHeld(one)
    file = str(source.path.parent if source.pieces else source.path)
    return InstrumentHeld(one, file, source.language, source.dated, tuple(dict.fromkeys(languages)))


def status(*, sources: Place = None, shelves: Place = None, store: Place = None) -> dict[str, Any]:
    """Where things lie and what is there: shelves, texts, graph. A graph that is not there is said to be none.

    ``graph.other_texts`` are the instruments whose text held now is not the one that the graph was built from.
    """
    from legalgraph.sources import folders_of, locate  # noqa: PLC0415 heavy, imported late
    from legalgraph.stores.all import open_store  # noqa: PLC0415

    found = Shelves.find(shelves)
    known = _catalogue(shelves).instruments
    located = locate(known, folders_of(sources))
    said: dict[str, Any] = {
        "version": __version__,
        "shelves": {"ours": str(found.ours), "own": str(found.own or "")},
        "texts": {"folders": [str(folder) for folder in folders_of(sources)], "held": len(located)},
        "instruments": len(known),
    }
    try:
        with open_store(_address(store)) as opened:
            counts, other = dict(opened.counts()), changed(opened, located)
            said["graph"] = {"address": opened.address, "built": True, "counts": counts, "other_texts": other}
    except StoreMissingError as error:
        said["graph"] = {"address": error.store, "built": False, "counts": {}, "other_texts": []}
    return said


def _catalogue(shelves: Place) -> Catalogue:
    from legalgraph.catalogue import load  # noqa: PLC0415 heavy, imported late

    return load(Shelves.find(shelves))


def _address(store: Place) -> str | None:
    return None if store is None else os.fspath(store)
