"""The instrument of a place that names none: the one named last in its note, unless another source stands between.

"TFEU Art. 67. On solidarity see Art. 80." Where nothing but joining words and quotations stand between, nothing else
can be meant. Where a sentence does, it is taken as probable, and said so. Of several instruments the last is meant only
if it alone has such a place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.footnotes.amended_acts import AMENDED, amended_before, is_amended_place
from legalgraph.footnotes.bracketed_acts import is_bracketed
from legalgraph.footnotes.cites import PUBLISHED, Cite, SoFar
from legalgraph.identifiers.patterns import later
from legalgraph.model import Citation, Mention, Unresolved
from legalgraph.resolve import Known, resolve

__all__ = ["Carried", "carried"]

#: Words that may stand between two places of one instrument.
_CONNECTING = later(r"\*|\b(?:See|Also|Cf|But|And|Accord|Contra|In)\b", re.IGNORECASE)
_CAPITAL = later(r"[A-Z“\"‘]")
_JOINED = later(r"[\s,*]{0,4}(?:and|or|to|&)?\s{1,3}(?:also\s)?")
_IN_MARKS = later(r"“[^“”]*”|(?<!\w)‘[^‘’]*’|\"[^\"]*\"|«[^«»]*»")
#: What names a source that was not read: an instrument by its kind, capitals, the parties of a case, a law.
_OTHER = later(
    r"""\b (?: Conventions? | Treat(?:y|ies) | Protocols? | Directives? | Regulations? | Charter | Covenants? | Acts?
             | Laws? | Codes? | Constitution | Declaration | Agreement | Statutes? | Decision | Rules | Guidelines
             | Compacts? | Principles | Pact | Bill | Resolution | Loi ) \b
      | \b (?! (?:EU|UN|US|UK|CJEU|ECJ|UNHCR|IOM|EC) \b ) [A-Z]{2,} \b
      | \b v\.? \s
      | \b (?:law|code|constitution|statute) ,? \s* $""",
    re.VERBOSE,
)
_ARTICLES = frozenset({"art", "rec", "annex", "preamble"})
#: Of more instruments in one note it is not asked which of them alone has a place.
_MOST = 6
_NOWHERE = "it names no instrument, and none was named before it"
_TAKEN = "taken for the instrument named last before it"
_BETWEEN = "it names no instrument, and another source stands between it and the one named before"
_AMENDED = "it is a place in what was amended, which could not be read"
_SEVERAL = "it names no instrument, and the note has named several"
_NOT_THERE = "it names no instrument, and the one named before it has no such place"


@dataclass(frozen=True, slots=True)
class Carried:
    """The instrument that a bare place goes with; ``how`` says that it is only probable; else ``reason`` why none."""

    instrument: str = ""
    how: str = ""
    reason: str = _NOWHERE
    candidates: tuple[str, ...] = ()


def carried(text: str, place: Mention, here: SoFar, known: Known) -> Carried:
    """What a place that names no instrument goes with, after the citations ``here`` in its note."""
    amending = _amending(text, place, here)
    if amending is not None:
        return _of_amended(text, place, here, amending, known)
    last = _last(text, here, place.span.start)
    named = last.instruments if last is not None else ()
    if last is None or not named:
        return _after_unknown(last, here) if last is not None else Carried()
    between = _IN_MARKS.sub("", text[here.cites[-1].span.end : place.span.start])
    if last is not here.cites[-1] and is_bracketed(text, here.cites[-1].span.start):
        return Carried(named[0]) if len(named) == 1 else Carried(reason=_SEVERAL, candidates=named)
    if _names_another(between, named[0], known):
        return Carried(reason=_BETWEEN, candidates=named)
    if len(named) == 1 and _is_sure(between, last, here):
        return Carried(named[0])
    return _probably(place, tuple(here.instruments), named, known)


def _last(text: str, here: SoFar, start: int) -> Cite | None:
    """The last source before a place: not one that only says what became of the source before it."""
    for cite in reversed(here.cites):
        closed = text.find(")", cite.span.end, start) >= 0 or text.find("]", cite.span.end, start) >= 0
        if (
            cite.is_source
            and not _is_published(cite)
            and not (closed and is_bracketed(text, cite.span.start))
        ):
            return cite
    return None


def _amending(text: str, place: Mention, here: SoFar) -> int | None:
    """The number of the citation of an amending act that a place stands after, if it is of the act amended."""
    last = here.cites[-1] if here.cites else None
    if last is None or not (place.remark == AMENDED or is_amended_place(text, last.span, place.span.start)):
        return None
    numbers = range(len(here.cites) - 1, -1, -1)
    return next((at for at in numbers if amended_before(text, here.cites[at].span.start) is not None), None)


def _of_amended(text: str, place: Mention, here: SoFar, amending: int, known: Known) -> Carried:
    """ "X, as amended by Y, art. 9": of X, if that is the source that stands before these words."""
    act = here.cites[amending]
    before = (one for one in reversed(here.cites[:amending]) if one.is_source and not _is_published(one))
    last, begins = next(before, None), amended_before(text, act.span.start)
    between = text[last.span.end : begins] if last is not None and begins is not None else ""
    named = last.instruments if last is not None else ()
    is_its = len(named) == 1 and ";" not in between and not _names_another(between, named[0], known)
    if last is None or not is_its:
        reasons = (
            [one.reason for one in last.results if isinstance(one, Unresolved)] if last is not None else []
        )
        return Carried(reason=reasons[0] if reasons and ";" not in between else _AMENDED)
    other = act.instruments
    if len(other) == 1 and not _can_have(place, named[0], known) and _has(place, other[0], known):
        return Carried(other[0], f"{_TAKEN}, since the one that it amended has no such place")
    return Carried(named[0])


def _is_published(cite: Cite) -> bool:
    return not cite.instruments and all(one.kind in PUBLISHED for one in cite.mentions)


def _after_unknown(last: Cite, here: SoFar) -> Carried:
    """After another source it is not told; after a bare place of nothing it is of nothing too."""
    first = last.results[0] if last.results else None
    if isinstance(first, Unresolved) and not (first.mention.named or first.mention.identifier):
        return Carried(reason=first.reason, candidates=first.candidates)
    return Carried(reason=_BETWEEN, candidates=tuple(here.instruments)) if here.instruments else Carried()


def _names_another(between: str, instrument: str, known: Known) -> bool:
    """Whether the words between name a source; "the Convention" is the one named before, if it is a convention."""
    return any(
        not (between[: found.start()].lower().endswith("the ") and known.is_called(instrument, found.group()))
        for found in _OTHER.finditer(between)
    )


def _is_sure(between: str, last: Cite, here: SoFar) -> bool:
    if any(isinstance(one, Citation) and one.how.startswith(_TAKEN) for one in last.results):
        return False
    if _JOINED.fullmatch(between):
        return True
    return len(here.instruments) == 1 and _CAPITAL.search(_CONNECTING.sub("", between)) is None


def _probably(place: Mention, all_named: tuple[str, ...], last: tuple[str, ...], known: Known) -> Carried:
    """The instrument named last, if it can have the place and no other that the note has named can."""
    if place.pinpoints[0].steps[0].kind not in _ARTICLES:
        return Carried()
    others = [one for one in all_named if one != last[0]]
    if others:
        alone = (
            len(others) < _MOST
            and _has(place, last[0], known)
            and not any(_can_have(place, one, known) for one in others)
        )
        how = f"{_TAKEN}, which alone of those in the note has it"
        return Carried(last[0], how) if alone else Carried(reason=_SEVERAL, candidates=all_named)
    if not _can_have(place, last[0], known):
        return Carried(reason=_NOT_THERE, candidates=last)
    return Carried(last[0], _TAKEN)


def _has(place: Mention, instrument: str, known: Known) -> bool:
    found = resolve(place, known, named_last=instrument)
    return all(isinstance(one, Citation) and not one.missing for one in found)


def _can_have(place: Mention, instrument: str, known: Known) -> bool:
    """Whether the instrument has the place, or not enough is known of it to say that it has not."""
    found = resolve(place, known, named_last=instrument)
    return not any(
        isinstance(one, Citation) and one.missing and known.lacks(one.target, one.missing) for one in found
    )
