"""A text that has been repealed, replaced or revised since, by what the catalogue knows.

Wrong: a regulation cited as the law of today that another has repealed. Right: the text in force, or the old one spoken
of as such ("then in force", "repealed by …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import Said, said_of
from legalgraph.footnotes import SourceCited
from legalgraph.identifiers.patterns import later
from legalgraph.model import Citation, Finding, Instrument, Severity
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved

__all__ = ["codes", "run"]

_DUBLIN = "Regulation (EU) No 604/2013, OJ L 180, 29.6.2013, p. 31, Art. 3"
codes = (
    Code(
        "superseded_source",
        Severity.QUESTION,
        "The text cited has been repealed, replaced or revised.",
        wrong=(
            example(f"{_DUBLIN}."),
            example(f"{_DUBLIN}, which today governs transfers."),
            example(f"{_DUBLIN}.", body="Transfers were and are a matter of the first State of entry.{1}"),
        ),
        right=(
            example(f"{_DUBLIN} (since repealed)."),
            example(f"{_DUBLIN}; Regulation (EU) 2024/1351."),
            example(f"{_DUBLIN}.", body="Until 2024 the first State of entry was responsible.{1}"),
            example("Model Convention, Art. 4."),
        ),
    ),
)

_GONE = later(r"^(?:repealed|replaced|superseded|draft;\s+revised|amended\b.*\bnow\s+the)\b", re.IGNORECASE)
#: Of these it can be said that they are law today, which is not so.
_REPEALED = later(r"^(?:repealed|replaced|superseded)\b", re.IGNORECASE)
_ENDED = (
    r"repealed|replaced|superseded|(?:since|later|now|then)\s+recast|recast\s+(?:by|as|in)|formerly|then\s+in\s+force"
    r"|no\s+longer\s+in\s+force|as\s+it\s+(?:then\s+)?stood|as\s+it\s+then|until\s+(?:\w+\s+){0,2}(?:19|20)\d\d"
)
#: The citation itself says that the act is gone; "(recast)" and "repealing …" are of an act's own title.
_CITED_AS_GONE = later(rf"\b(?:{_ENDED})\b", re.IGNORECASE)
#: The text or the note says that the act is of former times.
_SAID_GONE = later(
    rf"\b(?:{_ENDED}|former|no\s+longer|predecessor|previous(?:ly)?|original(?:ly)?|first\s+version|earlier|historical"
    r"|(?:pending|old)\s+(?:cases|applications|procedures)|transitional(?:ly)?|(?:at|of)\s+the\s+(?:\w+\s+)?time"
    r"|revis(?:ed|ion)|successor|draft(?:s|ing)\s+of|the\s+old|(?:was|were)\s+(?:then\s+)?in\s+force)\b",
    re.IGNORECASE,
)
_PAST = later(r"\b(?:was|were|had|did|used\s+to)\b", re.IGNORECASE)
#: What speaks of today in a sentence that also has a past tense ("was and is the law").
_PRESENT = later(
    r"\b(?:is|are|remains?|governs?|applies|binds?|requires?|provides?|allows?|obliges?|today|now|still|currently)\b",
    re.IGNORECASE,
)
#: That an act is law today.
_TODAY = later(
    r"""\b(?: (?:is|are|remains?|stays?|still|currently|presently|now|today) \s+ (?:(?!not\b|no\b|then\b)\w+ \s+){0,1}
          (?: in\s+force | binding | applicable | the\s+law\s+(?:today|now|in\s+force) )
      | in\s+force\s+(?:today|now|and\s+binding)
      | (?:today|now|currently|presently|still) \s+ (?:governs? | binds? | applies | regulates? | sets?\s+out)
      | (?:governs? | binds? | applies | regulates?) \s+ (?:\w+\s+){0,2} (?:today|now|currently) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
#: A year in which something happened, and not since which it has been so.
_YEAR = later(r"(?<!\bsince\s)(?<!\bfrom\s)(?<![\w/.-])(?:19|20)\d\d(?![\w/])", re.IGNORECASE)
#: What a text says of itself ("is binding in its entirety") is not said by the author.
_QUOTED = later(r"[“«\"][^“”«»\"]{0,1000}[”»\"]")
_YEAR_OF_STATUS = later(r"(?:19|20)\d\d")
#: Relations by which one text takes the place of another, and how an author is told.
_TAKES_PLACE = {
    "repeals": "repealed by",
    "replaces": "replaced by",
    "recasts": "recast as",
    "revises": "revised as",
    "succeeds": "succeeded by",
}


def run(case: Case) -> Iterator[Finding]:
    """A text of former times: wherever it is said to be law today; else one question, where it is first cited."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or len(cite.instruments) != 1:
            continue
        one = case.known.instruments[cite.instruments[0]]
        after = _after(one, case.known) if _GONE.search(one.status) else {}
        said = said_of(case.read, number)
        if not _GONE.search(one.status) or _is_said_gone(case, number, said) or _is_beside(case, after):
            continue
        told = f"{one.short_title}: {one.status}{_told(one, after, case.known)}."
        if _REPEALED.search(one.status) and _is_said_of_today(case, one, said.whole):
            message = (
                f"{told} It is spoken of as law today: cite what took its place, or say that it was law then."
            )
            yield case.finding("superseded_source", Severity.MAJOR, message, cite.span, one.status)
        elif _is_first(case, source, number) and not _is_past(case, one, said.whole, after):
            message = f"{told} Is this text meant as it then stood? Then say so, or cite what took its place."
            yield case.finding("superseded_source", Severity.QUESTION, message, cite.span, one.status)


def _is_first(case: Case, source: SourceCited, number: int) -> bool:
    return (source.citings[0].note, source.citings[0].number) == (case.note.number, number)


def _is_said_gone(case: Case, number: int, said: Said) -> bool:
    """Whether the citation says so, up to the next act or the next semicolon."""
    cite, text = case.cites[number], case.note.text
    others = (one.span.start for one in case.cites[number + 1 :] if {*one.instruments} - {*cite.instruments})
    own = text[
        cite.span.start : max(cite.span.end, min(next(others, len(text)), _end_of_part(text, cite.span.end)))
    ]
    beside = f"{said.before} {said.after}"
    return _CITED_AS_GONE.search(own) is not None or _SAID_GONE.search(beside) is not None


def _end_of_part(text: str, start: int) -> int:
    end = text.find(";", start)
    return len(text) if end < 0 else end


def _is_beside(case: Case, after: dict[str, str]) -> bool:
    """Whether what took its place is cited in the same note."""
    return not after.keys().isdisjoint(key for cite in case.cites for key in cite.instruments)


def _is_said_of_today(case: Case, one: Instrument, words: str) -> bool:
    """Whether the note says that the act is in force, or the text says so of it by its name."""
    if _TODAY.search(_QUOTED.sub(" ", words)):
        return True
    if not _TODAY.search(_QUOTED.sub(" ", case.claim)) or _SAID_GONE.search(case.claim):
        return False
    return any(
        isinstance(result, Citation) and result.target.partition("/")[0] == one.id
        for _, results in resolved(case.claim, case.known)
        for result in results
    )


def _after(one: Instrument, known: Known) -> dict[str, str]:
    """By its id, each text that has taken the place of this one, and how."""
    found: dict[str, str] = {}
    for other in known.instruments.values():
        for relation in other.relations:
            if relation.type in _TAKES_PLACE and relation.to.partition("/")[0] == one.id:
                found.setdefault(other.id, _TAKES_PLACE[relation.type])
    return found


def _told(one: Instrument, after: dict[str, str], known: Known) -> str:
    """What took its place, in brackets; how, unless the status has said that already."""
    named = "; ".join(
        known.instruments[key].short_title
        if how.partition(" ")[0] in one.status
        else f"{how} {known.instruments[key].short_title}"
        for key, how in after.items()
    )
    return f" ({named})" if named else ""


def _is_past(case: Case, one: Instrument, words: str, after: dict[str, str]) -> bool:
    """Whether the note or its sentence speaks of the past, or of a year in which the text was law."""
    if _SAID_GONE.search(case.claim):
        return True
    if any(_PAST.search(said) and not _PRESENT.search(said) for said in (words, case.claim)):
        return True
    ended = _end(one, case.known, after)
    years = {int(found.group()) for found in _YEAR.finditer(case.claim)} - {_year(one)}
    return any(_year(one) < year < ended for year in years)


def _end(one: Instrument, known: Known, after: dict[str, str]) -> int:
    """The year in which it ceased to be law, by its status or by what took its place; 0 where neither tells."""
    found = _YEAR_OF_STATUS.search(one.status)
    return int(found.group()) if found else max((_year(known.instruments[key]) for key in after), default=0)


def _year(one: Instrument) -> int:
    return int(one.date[:4]) if one.date[:4].isdecimal() else 0
