"""The European Court of Human Rights by the letters of its Convention: "ECHR (GC), 23 February 2012".

The letters are the Court's where a chamber, the day of a decision, a decision, an application or parties follow, and
the Convention's after a place of it ("Article 3 ECHR, Doe v. Ruritania").
"""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import joined

__all__ = ["CUES", "Court", "court_at"]

CUES = ("echr", "ecthr", "cedh", "tedh")
_COURT = later(r"(?:ECHR|ECtHR|CEDH|CtEDH|TEDH)(?![\w/])")
_DAY = (
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|er)?\s(?:de\s)?(?P<month>[A-Za-zéû]{3,10})\.?,?\s(?:de\s)?(?P<year>(?:19|20)\d\d)"
    r"|(?P<month2>[A-Z][a-z]{2,8})\.?\s(?P<day2>\d{1,2}),?\s(?P<year2>(?:19|20)\d\d))(?!\d)"
)
_DECISION = r"(?:[Jj]udge?ments?|[Dd]ecisions?|[Rr]ulings?|[Aa]rrêts?|[Dd]écisions?|[Ss]entencias?)"
_CHAMBER = later(
    r",?\s{0,3}[(\[]?(?:GC|Grand\sChamber|Grande\s[Cc]hambre|Gran\sSala|Plenary|Plénière)(?!\w)[)\]]?"
)
_DATED = later(rf",?\s{{1,3}}(?P<opens>\()?(?:{_DECISION}\s(?:of\s|du\s|de\s)?)?{_DAY}(?(opens)\)?)")
_DECIDED = later(rf",?\s{{1,3}}{_DECISION}\s(?=(?:of|in|on|du|de|dans)\s)")
_NUMBERED = later(
    r",?\s{1,3}\(?(?=(?:(?:[Aa]ppl?(?:ication|n)?s?\b\.?|[Rr]equêtes?)\s{0,2})?[Nn](?:os?|°s?|º)\.?\s{0,2}\d{1,5}/\d\d)"
)
#: "Case of Doe v. Ruritania", "affaire Doe c. Ruritanie", or the parties alone.
_PARTIES = later(
    r"[,:]?\s{1,3}(?=(?:(?:[Cc]ase\sof|[Aa]ffaire|[Aa]sunto)\s)?[A-Z][^,;:()\n]{0,70}\s(?:vs?\.?|c\.)\s[A-Z])"
)
#: "[2003] ECHR 12".
_NEUTRAL = later(r"\[(?:19|20)\d\d\]\s\Z")
#: A place of the Convention, which the letters then are.
_OF_PLACE = later(r"(?:[\d)§]|\d[a-z]|\b[ivx]{1,4}|§)[,\s]{1,3}\Z")
_OF = later(r"(?:\b[Tt]he|\bof|\bto|\bunder|\bla|\bde)\s{1,3}\Z")
#: The Court's first years; an earlier date is the Convention's own.
_SINCE = "1959"


@dataclass(frozen=True, slots=True)
class Court:
    """Where the words for the Court, its chamber and the day end, and that day (ISO, "" if none is printed)."""

    end: int
    date: str = ""


def court_at(text: str, start: int) -> Court | None:
    """The Court, where the letters that begin here are it."""
    named = _COURT.match(text, start)
    before = text[max(0, start - 8) : start]
    if named is None or _OF_PLACE.search(before):
        return None
    if _NEUTRAL.search(before):
        return Court(named.end())
    chamber = _CHAMBER.match(text, named.end())
    end = chamber.end() if chamber else named.end()
    dated = _DATED.match(text, end)
    date = _iso(dated.groupdict()) if dated else ""
    if dated is not None and date >= _SINCE and (chamber or not _OF.search(before)):
        return Court(dated.end(), date)
    is_decided = chamber or _DECIDED.match(text, end) or _NUMBERED.match(text, end)
    if is_decided or (not _OF.search(before) and _PARTIES.match(text, end)):
        return Court(end)
    return None


def _iso(said: dict[str, str | None]) -> str:
    year = said["year"] or said["year2"] or ""
    return joined(year, said["month"] or said["month2"], said["day"] or said["day2"])
