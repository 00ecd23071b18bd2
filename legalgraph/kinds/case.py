"""Court decisions: "Plyler v. Doe, 457 U.S. 202 (1982)", "Case C-411/10 N.S.", "M.S.S. v. Belgium and Greece".

A mention runs from the parties, or the number, to the last of what follows and belongs to it. Its identifier is the
first number the court or a reporter gives it; parties without any number are a case too, and say so by having none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.cases import american, commonwealth, continental, strasbourg, union, world
from legalgraph.kinds.cases.court import CUES as COURTS
from legalgraph.kinds.cases.court import court_at
from legalgraph.kinds.cases.forms import Form
from legalgraph.kinds.cases.parties import forward, parties_at, title_before
from legalgraph.kinds.cases.tail import Tail, read_tail
from legalgraph.kinds.folding import folded
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "case"
#: Those that cannot be mistaken first; the bare numbers that only parties' names explain last.
_FORMS: tuple[Form, ...] = (
    *continental.FORMS, *union.FORMS, *strasbourg.FORMS, *world.FORMS, *american.FORMS, *commonwealth.FORMS,
)  # fmt: skip
#: The cues of each form, and the forms that have a cue beginning with these two letters.
_BEGINNINGS = tuple(tuple(_cue.strip() for _cue in _form.cues) for _form in _FORMS)
_BY_LETTERS = {
    _letters: tuple(
        _number for _number, _cues in enumerate(_BEGINNINGS) if _letters in {_cue[:2] for _cue in _cues}
    )
    for _letters in {_cue[:2] for _cues in _BEGINNINGS for _cue in _cues}
}
_AGAINST = ("v. ", "v ", "vs. ", "vs ", "c. ")
_OPENERS = ("in re ", "ex parte ", "matter of ")
cues = tuple(
    dict.fromkeys(
        (
            *(f" {_word}" for _word in _AGAINST),
            *_OPENERS,
            *COURTS,
            *(_cue for _form in _FORMS for _cue in _form.cues),
        )
    )
)
matches = (
    "Plyler v. Doe, 457 U.S. 202 (1982)",
    "347 F.3d 1024, 1030 (9th Cir. 2003)",
    "M.S.S. v. Belgium and Greece, App. No. 30696/09 (ECtHR, 21 January 2011)",
    "Hirsi Jamaa and Others v Italy [GC] no 27765/09",
    "Joined Cases C-411/10 and C-493/10 N.S. and Others",
    "Case 26/62 Van Gend en Loos [1963] ECR 1",
    "T-315/01 Kadi v Council",
    "ECLI:EU:C:2011:865",
    "Nicaragua v. United States of America (Merits), Judgment, I.C.J. Reports 1986, p. 14",
    "Prosecutor v. Tadić, Case No. IT-94-1",
    "Communication No. 1544/2007",
    "[2004] UKHL 55",
    "[2017] 1 WLR 1",
    "2018 SCC 12",
    "Décision n° 2018-717/718 QPC",
    "BVerfG, 2 BvR 197/83",
    "United States v. Warren, No. 18-cr-223",
    "Velásquez Rodríguez v. Honduras",
    "ECHR (GC), 23 February 2012",
    "CEDH, 5 mai 2001, Untel c. Ruritanie, no 12345/06",
)
declines = (
    "Smith v. the world",
    "Case in point",
    "10 US dollars",
    "Part v of the Act",
    "a case no one knew",
    "the U.S. 50 years ago",
    "see c. 30 people",
    "Title V Chapter 2",
    "in the matter of Fact",
)
_BETWEEN = later(r"\s{1,4}(?P<versus>(?:vs?|c)\.?)\s")
_FOURTH = later(r"(?<!\w)\(?iv[.)]\s")
_LIST_REACH = 1500
#: "In re Gault", "Ex parte Quirin", "Matter of A-B-".
_OPENING = later(r"(?:In\s+[Rr]e|Ex\s+[Pp]arte|Matter\s+of)\s+(?=[A-Z])")
#: Words with a capital after a number that begin a sentence and no name.
_NO_TITLE = frozenset(
    "The It This Court Advocate Judgment Opinion In Where There That These Here As A An And Of On For".split()
)
_NAMED_AFTER = ("Case ", "App. No.", "Communication No.")
#: Between a number and the name of the case, and after that name.
_GAP = later(r"(?P<comma>,)?\s{1,3}\(?\*?(?P<word>[A-Z][\w’'-]{0,30})")
_CLOSED = later(r"\*?\s*(?:[,;.(\[)]|$)")
_CASE_OF = later(r",?\s{1,3}(?:[Cc]ase\sof|[Aa]ffaire|[Aa]sunto)(?=\s)")
_KEY_LENGTH = 32


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every decision; what parties' names open is read from there, anything else from its number."""
    keys = {place: folded(text[place : place + _KEY_LENGTH]) for place in at}
    found = [
        *_by_parties(text, keys),
        *_by_opening(text, keys),
        *_by_court(text, keys),
        *_by_number(text, keys),
    ]
    end = 0
    for mention in sorted(found, key=lambda one: (one.span.start, -len(one.span))):
        if mention.span.start >= end:
            end = mention.span.end
            yield mention


def _by_parties(text: str, keys: dict[int, str]) -> Iterator[Mention]:
    after = 0
    for place, key in keys.items():
        between = _BETWEEN.match(text, place) if key.startswith(_AGAINST) else None
        parties = parties_at(text, between.start("versus"), after) if between else None
        tail = read_tail(text, parties.end, _FORMS) if parties else None
        if parties is None or tail is None or (not tail.numbers and _is_other(text, place, key)):
            continue
        start = parties.start
        if parties.in_brackets and tail.numbers:
            title = title_before(text, start - 1, after)
            start = title if title < start - 1 else start
        after = tail.end
        yield _mention(text, start, tail, parties.named)


def _is_other(text: str, place: int, key: str) -> bool:
    """Whether what stands between two names is no "v.": the "c." of a chapter, the fifth point of a list."""
    return key.startswith("c. ") or _FOURTH.search(text, max(0, place - _LIST_REACH), place) is not None


def _by_opening(text: str, keys: dict[int, str]) -> Iterator[Mention]:
    for place, key in keys.items():
        if not key.startswith(_OPENERS):
            continue
        opening = _OPENING.match(text, place)
        end = forward(text, opening.end(), 8) if opening else None
        tail = read_tail(text, end, _FORMS) if end else None
        if tail is not None and end is not None and tail.numbers:
            yield _mention(text, place, tail, " ".join(text[place:end].split()))


def _by_court(text: str, keys: dict[int, str]) -> Iterator[Mention]:
    """ "ECHR (GC), 23 February 2012, Doe v. Ruritania, no 12345/06": the court first, then what it decided."""
    for place, key in keys.items():
        court = court_at(text, place) if key.startswith(COURTS) else None
        if court is not None:
            end, named = _title(text, _lead(text, court.end))
            end = end if named else court.end
            tail = read_tail(text, end, _FORMS, Tail(end, dated=court.date))
            if named or tail.dated or tail.numbers:
                yield _mention(text, place, tail, named)


def _lead(text: str, end: int) -> int:
    """The end, with the words that say that a case is named now: ", Case of"."""
    lead = _CASE_OF.match(text, end)
    return lead.end() if lead else end


def _by_number(text: str, keys: dict[int, str]) -> Iterator[Mention]:
    places: dict[int, list[int]] = defaultdict(list)
    for place, key in keys.items():
        for one in _BY_LETTERS.get(key[:2], ()):
            if key.startswith(_BEGINNINGS[one]):
                places[one].append(place)
    for one, at in sorted(places.items()):
        form, end = _FORMS[one], 0
        for found in searched(form.pattern, text, at, back=form.back, ahead=160):
            number = form.number(found) if found.start() >= end else ""
            if number:
                mention = _numbered(text, found, number)
                end = mention.span.end
                yield mention


def _numbered(text: str, found: re.Match[str], number: str) -> Mention:
    """A decision by its number, with the name that may follow it: "Case C-411/10 N.S. v Secretary of State"."""
    end, named = _title(text, found.end()) if number.startswith(_NAMED_AFTER) else (found.end(), "")
    tail = read_tail(text, end, _FORMS, Tail(end, (number,)))
    return _mention(text, found.start(), tail, named)


def _title(text: str, end: int) -> tuple[int, str]:
    """Where the name of the case ends that follows its number, and the name; the number's own end if none follows.

    After a comma only parties are a name; without one, words that a mark of a citation closes.
    """
    gap = _GAP.match(text, end)
    if gap is None or gap["word"] in _NO_TITLE:
        return end, ""
    start = gap.start("word")
    first = forward(text, start, whole=True)
    versus = _BETWEEN.match(text, first) if first else None
    last = forward(text, versus.end()) if versus else None
    if first is None or (last is None and (gap["comma"] or not _CLOSED.match(text, first))):
        return end, ""
    stop = last or first
    is_open = text[end:start].rstrip("*").endswith("(")
    if is_open and text[stop : stop + 1] != ")":
        return end, ""
    named = " ".join(text[start:stop].split())
    return stop + is_open, named


def _mention(text: str, start: int, tail: Tail, named: str) -> Mention:
    span = Span(start, tail.end)
    identifier = tail.numbers[0] if tail.numbers else ""
    return Mention(
        name,
        span,
        span.of(text),
        named=named,
        identifier=identifier,
        pinpoints=tail.pinpoints,
        dated=tail.dated,
    )
