"""What a scholar writes for an instrument or a provision, read into its key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from legalgraph.errors import UnknownNameError, UsageError
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.provision_key import as_key, typed
from legalgraph.identifiers.us_code import steps_of
from legalgraph.kinds.folding import folded
from legalgraph.model import Instrument, Pinpoint, Step

__all__ = ["key_of"]

#: "us-1324 (a)(1)(A)(iii)", "8 USC 1324(a)": a name, and marks in brackets that say themselves what they are.
_MARKS = later(r"(?P<name>[^()]{1,300}?)[\s,]*(?P<marks>(?:\(\w{1,6}\)\s?){1,8})")
#: "fr-ceseda L823-9", "CESEDA, art. R. 311-2": a code's articles have its part's letter, and hyphens.
_OF_CODE = later(
    r"""(?P<name>\S.{0,300}?) [\s,]+ (?: art(?:icle)?\.?\s )?
        (?P<letter>[LRDA])\.?(?P<star>\*?)\s? (?P<number>\d{1,4}(?:-\d{1,4}){0,5})""",
    re.VERBOSE,
)


def key_of(reference: str, known: Mapping[str, Instrument]) -> str:
    """The key of what a scholar writes: "tfeu 67(2)", "Smuggling Protocol, art. 6(1)(a)", "us-1324 (a)(1)(A)(iii)".

    Raises UnknownNameError when no instrument has that name, and UsageError when several have it or the pinpoint
    cannot be read.
    """
    whole = reference.strip()
    if bearers := _bearers(whole, known):  # first, since a name may end in a number: "Convention No. 87"
        return _only(whole, bearers)
    try:
        name, pinpoint = typed(whole)
    except ValueError as error:
        raise UsageError(f"{error}.") from error
    bearers = _bearers(name, known)
    if not bearers:
        for other, pinpoint in _otherwise(whole):
            if bearers := _bearers(other, known):
                return as_key(_only(other, bearers), pinpoint)
        if cited := _as_cited(whole, known):
            return cited
        raise UnknownNameError("instrument", name, known, "“legalgraph instruments” lists them.")
    return as_key(_only(name, bearers), pinpoint)


def _as_cited(whole: str, known: Mapping[str, Instrument]) -> str:
    """The key of a provision as a note cites it, its instrument last ("Article 67(2) TFEU"); "" if that is not it."""
    from legalgraph.scan import names_of, scan  # noqa: PLC0415 heavy, imported late

    mentions = scan(whole, names_of(known.values()))
    if len(mentions) != 1 or mentions[0].text.strip() != whole or len(mentions[0].pinpoints) != 1:
        return ""
    bearers = _bearers(mentions[0].named, known)
    return as_key(_only(mentions[0].named, bearers), mentions[0].pinpoints[0]) if bearers else ""


def _otherwise(whole: str) -> Iterator[tuple[str, Pinpoint]]:
    """The same words as national codes are cited: by marks alone, or by an article with a letter."""
    marked = _MARKS.fullmatch(whole)
    steps = steps_of(re.findall(r"\w+", marked["marks"])) if marked else ()
    if marked is not None and steps:
        yield marked["name"], Pinpoint(steps)
    of_code = _OF_CODE.fullmatch(whole)
    if of_code is not None:
        yield (
            of_code["name"],
            Pinpoint((Step("art", of_code["letter"] + of_code["star"] + of_code["number"]),)),
        )


def _bearers(name: str, known: Mapping[str, Instrument]) -> list[str]:
    if name in known:
        return [name]
    written = folded(name)
    return [one.id for one in known.values() if written in map(folded, _names(one))]


def _names(one: Instrument) -> Iterator[str]:
    yield from (one.id, one.title, one.short_title, *one.names, *one.abbreviations)
    for identifiers in one.identifiers.values():
        yield from identifiers


def _only(name: str, bearers: list[str]) -> str:
    if len(bearers) > 1:
        raise UsageError(f"“{name}” may mean {' or '.join(bearers)}. Write which.")
    return bearers[0]
