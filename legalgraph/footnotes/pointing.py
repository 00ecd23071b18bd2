"""What each citation of a note points to, from its own words and from what the note has named before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.footnotes.carried import carried
from legalgraph.footnotes.cites import PUBLISHED, Antecedent, Cite, SoFar, names_law
from legalgraph.footnotes.grouping import bearers
from legalgraph.identifiers.patterns import later
from legalgraph.kinds import us_code
from legalgraph.model import Citation, Confidence, Mention, Unresolved
from legalgraph.resolve import Known, resolve
from legalgraph.resolve.sections import IN_RANGE, between
from legalgraph.resolve.with_acts import with_acts

__all__ = ["point"]

#: Words that may stand between two places of one instrument; any other capital names something else.
_CONNECTING = later(r"\*|\b(?:See|Also|Cf|But|And|Accord|Contra|In)\b", re.IGNORECASE)
_CAPITAL = later(r"[A-Z“\"]")

#: Kinds of mention that name an instrument in words.
_NAMING = ("instrument", "eu_act")

Results = tuple[Citation | Unresolved, ...]


def point(
    text: str,
    mentions: tuple[Mention, ...],
    antecedent: Antecedent | None,
    here: SoFar,
    known: Known,
) -> Cite:
    """The citation these mentions make. ``here`` is the note as read so far."""
    if antecedent is not None:
        return Cite(mentions, _in_antecedent(mentions, antecedent, known), antecedent)
    law = tuple(one for one in mentions if names_law(one))
    if not law:
        return Cite(mentions)
    results = tuple(with_acts(text, _in_law(text, law, here, known), known, known.acts))
    return Cite(mentions, results or (Unresolved(law[0], f"{law[0].text} is not in the catalogue"),))


def _in_law(text: str, law: Sequence[Mention], here: SoFar, known: Known) -> Results:
    """What the instruments, documents and places of a citation point to; nothing for a case: no catalogue lists it."""
    if any(one.remark == us_code.RANGE for one in law):
        return tuple(_in_range(law, known))
    placed = [one for one in law if one.pinpoints]
    named = _named(law, known)
    if not placed:
        return _whole(law, named, known)
    unknown = next((one for one in law if one.kind in _NAMING and one.named and not one.pinpoints), None)
    if unknown and not named:
        return _of_unknown(text, unknown, placed, known)
    nameless = not named and not any(one.identifier for one in law)
    return _borrowed(text, placed, here, known) if nameless else _of(law, named, known)


def _of_unknown(text: str, naming: Mention, placed: Sequence[Mention], known: Known) -> Results:
    """The places of what no name of the catalogue names: an act that it has by its day and title, or nothing."""
    nowhere = Unresolved(naming, f"“{naming.named}” is not in the catalogue")
    found = next(with_acts(text, (nowhere,), known, known.acts))
    if isinstance(found, Unresolved):
        return tuple(Unresolved(one, found.reason, found.candidates) for one in placed)
    results = _placed(placed, known, found.target)
    if found.confidence is Confidence.CERTAIN:
        return results
    return tuple(_probable(one, found.how) for one in results)


def _in_range(law: Sequence[Mention], known: Known) -> Iterator[Citation | Unresolved]:
    """ "8 U.S.C. §§ 1323-1325": its ends, and the sections between them that the catalogue has."""
    for number, one in enumerate(law):
        inside = between(law[number - 1].identifier, one.identifier, known) if number and one.remark else ()
        yield from (Citation(one, key, how=IN_RANGE) for key in inside)
        yield from resolve(one, known)


def _in_antecedent(mentions: Sequence[Mention], antecedent: Antecedent, known: Known) -> Results:
    """The places of a reference back in the one instrument that it means; the pages of a work are not looked up."""
    instruments = {key.partition("/")[0] for key in antecedent.targets} or _bearing_its_name(
        mentions[0], known
    )
    if len(instruments) != 1:
        return ()
    provisions = [
        _as_provision(one) for one in mentions if one.pinpoints and one.pinpoints[0].steps[0].kind != "page"
    ]
    return _placed(provisions, known, instruments.pop())


def _bearing_its_name(mention: Mention, known: Known) -> set[str]:
    """ "Refugee Convention, supra note 40": the words themselves name the instrument."""
    given = mention.work
    return set(known.bearers(given.title or " ".join(given.authors))) if given else set()


def _as_provision(mention: Mention) -> Mention:
    return mention if names_law(mention) else replace(mention, kind="provision", named="")


def _named(mentions: Sequence[Mention], known: Known) -> tuple[str, ...]:
    """The instruments that fit all the names and symbols of one citation, else those of its first."""
    ids = [found for one in mentions if (found := bearers(one, known))]
    common = set(ids[0]).intersection(*ids[1:]) if ids else set()
    return tuple(one for one in ids[0] if one in common or not common) if ids else ()


def _whole(mentions: Sequence[Mention], named: Sequence[str], known: Known) -> Results:
    """A citation without a place: the one instrument that fits its names, or what its first mention comes to."""
    if len(named) != 1:
        return resolve(mentions[0], known)
    return (Citation(next(one for one in mentions if named[0] in bearers(one, known)), named[0]),)


def _of(mentions: Sequence[Mention], named: Sequence[str], known: Known) -> Results:
    """The places of a citation in the instrument that its names and symbols fit."""
    placed = [one for one in mentions if one.pinpoints]
    if len(named) == 1:
        return _placed(placed, known, named[0])
    if named:
        return tuple(Unresolved(one, "several instruments bear that name", tuple(named)) for one in placed)
    return resolve(next(one for one in mentions if one.identifier), known)


def _borrowed(text: str, placed: Sequence[Mention], here: SoFar, known: Known) -> Results:
    """ "TFEU Art. 67. See also Art. 80": a bare place is of an instrument that the note has named."""
    if placed[0].named:
        instruments = tuple(here.instruments) if _goes_on(text, placed[0], here) else ()
        return _placed(placed, known, instruments[0] if len(instruments) == 1 else "")
    found = carried(text, placed[0], here, known)
    if not found.instrument:
        return tuple(Unresolved(one, found.reason, found.candidates) for one in placed)
    results = _placed(placed, known, found.instrument)
    return tuple(_probable(one, found.how) for one in results) if found.how else results


def _probable(result: Citation | Unresolved, how: str) -> Citation | Unresolved:
    if isinstance(result, Unresolved):
        return result
    return replace(result, how="; ".join(filter(None, (how, result.how))), confidence=Confidence.PROBABLE)


def _goes_on(text: str, place: Mention, here: SoFar) -> bool:
    """Whether nothing but joining words stand between a place that says "the Convention" and the source before it."""
    between = text[here.cites[-1].span.end : place.span.start] if here.cites else ""
    return bool(here.cites) and _CAPITAL.search(_CONNECTING.sub("", between)) is None


def _placed(mentions: Sequence[Mention], known: Known, instrument: str) -> Results:
    return tuple(result for one in mentions for result in _looked_up(one, known, instrument))


def _looked_up(mention: Mention, known: Known, instrument: str) -> Results:
    """A place in the instrument of its citation, though a name beside it may be another's too, or of its title."""
    ids = bearers(mention, known)
    elsewhere = not ids and mention.kind in PUBLISHED
    if not instrument or (ids in ((), (instrument,)) and not elsewhere):
        return resolve(mention, known, named_last=instrument)
    found = resolve(
        replace(mention, named="", identifier="" if elsewhere else mention.identifier),
        known,
        named_last=instrument,
    )
    return tuple(replace(result, mention=mention) for result in found)
