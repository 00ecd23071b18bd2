"""Words that do not stand anywhere as quoted: changed, joined from two articles, or there only in part."""

from __future__ import annotations

from legalgraph.model import QuotationCheck, Span, Verdict
from legalgraph.quotes.case import FEWEST_ANYWHERE, FEWEST_WORDS, Case, instrument_of
from legalgraph.quotes.joined import joined
from legalgraph.quotes.legal_marks import Wanted, read_marks
from legalgraph.quotes.near import Near, Source, nearest
from legalgraph.quotes.places import places

__all__ = ["misquoted"]

#: Beside a source that is not held, other words count as a misquotation only when they are as many and as like.
_FEWEST_LIKE, _LIKE = 8, 0.8
#: A place in what is cited is shown before one elsewhere that is this little liker.
_LITTLE = 0.05


def misquoted(case: Case) -> QuotationCheck | None:
    """What a quotation that stands nowhere as it is was made from; None when nothing is like it."""
    if across := _across(case):
        return across
    changed = _changed(case)
    if changed is not None and case.corpus.unit(instrument_of(changed[0]), changed[1].span):
        return _shown(case, changed)
    return joined(case) or (_shown(case, changed) if changed else _partly(case))


def _across(case: Case) -> QuotationCheck | None:
    """All the words are there, but from two articles."""
    if case.unheld and case.length < _FEWEST_LIKE:
        return None
    for instrument in case.instruments:
        _, across = places(case.wanted, case.corpus, instrument)
        if across is not None:
            ends = Span(across.match.span.start, across.match.span.start), across.match.segments[-1]
            first, last = (case.corpus.deepest(instrument, end) for end in ends)
            names = f"{case.corpus.name(first)} and {case.corpus.name(last)}"
            message = f"One quotation joins words of {names}."
            return case.says(Verdict.DIFFERS, message, found=(first, last), omitted=across.omitted)
    return None


def _changed(case: Case) -> tuple[str, Near] | None:
    """Found with changed words: in what is cited, unless another place of the instrument is clearly liker."""
    found = _nearest(case, case.wanted)
    if found is None or (case.unheld and (case.length < _FEWEST_LIKE or found[1].likeness < _LIKE)):
        return None
    return found


def _shown(case: Case, changed: tuple[str, Near]) -> QuotationCheck:
    return _differs(case, *changed, "The nearest words, in {}, differ.")


def _partly(case: Case) -> QuotationCheck | None:
    """Of several stretches joined by ellipses, only the longest is found, as it stands or nearly so."""
    if case.unheld or len(case.wanted.segments) < 2:
        return None
    longest = max(
        range(len(case.wanted.segments)), key=lambda number: len(case.wanted.segments[number].begins)
    )
    raw = case.wanted.raw[longest]
    part = read_marks(raw)
    found = _nearest(case, part) if len(part.words) >= FEWEST_ANYWHERE else None
    return _differs(case, *found, "Only a part of the words is found, in {}.") if found else None


def _nearest(case: Case, wanted: Wanted) -> tuple[str, Near] | None:
    best: tuple[str, Near] | None = None
    for scope in (*case.held, *case.instruments):
        near = _near(case, wanted, scope)
        if near is not None and (best is None or near.likeness > best[1].likeness + _LITTLE):
            best = scope, near
    return best


def _near(case: Case, wanted: Wanted, scope: str) -> Near | None:
    instrument, provision, corpus = instrument_of(scope), case.corpus.provision(scope), case.corpus
    if len(wanted.words) <= FEWEST_WORDS or ("/" in scope and provision is None):
        return None
    source = Source(corpus.text(instrument), corpus.folded(instrument), corpus.index(instrument))
    return nearest(wanted, source, provision.span if provision else None)


def _differs(case: Case, scope: str, near: Near, message: str) -> QuotationCheck:
    key = case.corpus.deepest(instrument_of(scope), near.span)
    cited = any(key == one or key.startswith(f"{one}/") for one in case.held)
    said = f"{'' if cited else 'Not in what is cited. '}{message.format(case.corpus.name(key))}"
    return case.says(Verdict.DIFFERS, said, found=(key,), differences=near.differences, omitted=near.omitted)
