"""Are the quoted words there? One honest verdict a quotation.

Looked for first in the provisions cited, then in their instruments, then in every text held. "Verified" is
said only of words that stand in what is cited, all of them, in one article; whatever an ellipsis or a bracket
hides is given with it. Where a cited source is not held, "not found" is never said: its words may stand there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from legalgraph.model import Difference, Quotation, QuotationCheck, Verdict
from legalgraph.quotes.case import FEWEST_ANYWHERE, Case, instrument_of
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.misquoted import misquoted
from legalgraph.quotes.places import Place, places
from legalgraph.quotes.punctuation import changed_punctuation

__all__ = ["judge"]


def judge(
    quotation: Quotation, cited: Sequence[str], corpus: Corpus, *, literature: bool = False
) -> QuotationCheck:
    """The verdict on a quotation whose note cites these keys (provisions, or instruments as a whole).

    A key of a provision that does not exist holds no words. ``literature`` says that the note also cites works
    that are no instruments, so that the words may be theirs.
    """
    case = Case(quotation, tuple(cited), literature, corpus)
    return _doubted(_judged(case), corpus)


def _doubted(check: QuotationCheck, corpus: Corpus) -> QuotationCheck:
    """Words compared with a damaged text have been compared with nothing: what was found is a hint, no verdict."""
    if check.verdict in (Verdict.NO_TEXT, Verdict.UNRESOLVED):
        return check
    for key in (*check.cited, *check.found):
        if damage := corpus.damage(key):
            message = f"{check.message} The text held of {corpus.name(key)} is damaged: {damage} Look it up."
            return replace(check, verdict=Verdict.NO_TEXT, message=message, proposal="")
    return check


def _judged(case: Case) -> QuotationCheck:
    if not case.held:
        return _nothing_held(case)
    return _as_cited(case) or _in_instrument(case) or _anywhere(case) or misquoted(case) or _absent(case)


def _as_cited(case: Case) -> QuotationCheck | None:
    """In the provisions cited: every place counts, since a note may cite two that both hold the words."""
    found: dict[str, Place] = {}
    for key in case.held:
        provision = case.corpus.provision(key)
        if provision is not None or "/" not in key:
            there, _ = places(
                case.wanted, case.corpus, instrument_of(key), provision.span if provision else None
            )
            found |= {place.key: place for place in there}
    if not found:
        return None
    straight = [place for place in found.values() if not place.turned]
    if not straight:
        return _turned(case, next(iter(found.values())))
    narrower = [place.key for place in straight if place.key not in case.cited]
    proposal = narrower[0] if len(straight) == 1 and narrower else ""
    message = f"The words stand in {_names(straight, case.corpus)}."
    return _found(case, Verdict.VERIFIED, message, straight, proposal)


def _in_instrument(case: Case) -> QuotationCheck | None:
    if case.unheld and case.length < FEWEST_ANYWHERE:
        return None
    for instrument in case.instruments:
        there, _ = places(case.wanted, case.corpus, instrument)
        straight = [place for place in there if not place.turned]
        if straight:
            named = " and ".join(
                case.corpus.name(key) for key in case.held if instrument_of(key) == instrument
            )
            message = f"The words are not in {named}; they stand in {_names(straight, case.corpus)}."
            proposal = straight[0].key if len(straight) == 1 else ""
            return _found(case, Verdict.ELSEWHERE, message, straight, proposal)
        if there:
            return _turned(case, there[0])
    return None


def _anywhere(case: Case) -> QuotationCheck | None:
    if case.unheld:
        return None
    found = _in_others(case)
    if not found:
        return None
    message = f"The words are in no text cited that is held; they stand in {_names(found, case.corpus)}."
    return _found(case, Verdict.ELSEWHERE, message, found)


def _in_others(case: Case) -> list[Place]:
    """Where the words stand in texts that are not cited."""
    if case.length < FEWEST_ANYWHERE:
        return []
    corpus, runs = case.corpus, [segment.words for segment in case.wanted.segments]
    others = (one for one in corpus.held() if one not in case.instruments and corpus.may_hold(one, *runs))
    return [
        place
        for instrument in others
        for place in places(case.wanted, corpus, instrument)[0]
        if not place.turned
    ]


def _turned(case: Case, place: Place) -> QuotationCheck:
    message = f"What is left out or put in brackets alters the sense of {case.corpus.name(place.key)}."
    return case.says(
        Verdict.DIFFERS, message, found=(place.key,), differences=place.turned, omitted=place.omitted
    )


def _absent(case: Case) -> QuotationCheck:
    looked = ", ".join(map(case.corpus.name, case.instruments))
    if case.unheld:
        return case.says(Verdict.NO_TEXT, f"The words stand nowhere in {looked}. {case.why_not_held}")
    others = ", nor in any other text held" if case.length >= FEWEST_ANYWHERE else ""
    return case.says(Verdict.NOT_FOUND, f"The words stand nowhere in {looked}{others}.")


def _nothing_held(case: Case) -> QuotationCheck:
    """No text to look in; where the words happen to stand in another text held, that is a hint, no verdict."""
    why = case.why_not_held if case.unheld else "No source of these words is recognised in the note."
    found = _in_others(case)
    if not found:
        return case.says(Verdict.NO_TEXT, why)
    message = f"{why} The words stand in {_names(found, case.corpus)}, which is not cited for them."
    return case.says(Verdict.NO_TEXT, message, found=tuple(dict.fromkeys(place.key for place in found)))


def _found(
    case: Case, verdict: Verdict, message: str, there: Sequence[Place], proposal: str = ""
) -> QuotationCheck:
    best = min(there, key=lambda place: place.hidden)
    punctuation = _punctuation(case, best)
    return case.says(
        verdict,
        f"{message} The punctuation differs." if punctuation else message,
        found=tuple(dict.fromkeys(place.key for place in there)),
        proposal=proposal,
        differences=punctuation,
        omitted=best.omitted,
    )


def _punctuation(case: Case, place: Place) -> tuple[Difference, ...]:
    return tuple(changed_punctuation(case.wanted, place.match.segments, place.text))


def _names(there: Sequence[Place], corpus: Corpus) -> str:
    return " and ".join(list(dict.fromkeys(corpus.name(place.key) for place in there))[:4])
