"""One quotation made of two: its beginning stands in one place, its end in another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legalgraph.model import QuotationCheck, Verdict
from legalgraph.quotes.case import FEWEST_WORDS, Case
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.exact import matches
from legalgraph.quotes.fold import Folded, fold
from legalgraph.quotes.legal_marks import NO_GAP, Wanted
from legalgraph.quotes.places import Place, places

__all__ = ["joined"]

#: So many words are no accident; so many may stand between the two ("and", "as well as").
_FEWEST, _BETWEEN = 5, 3
#: At so many marks each is tried; where there are more, one is looked for.
_MOST_TRIED = 8


def joined(case: Case) -> QuotationCheck | None:
    """The two places that a quotation's words were taken from; None when it is no such quotation."""
    if case.unheld or case.length < 2 * _FEWEST:
        return None
    for head, tail in _halves(case):
        first = _first(head, case)
        last = _first(tail, case)
        if first is not None and last is not None:
            names = f"{case.corpus.name(first.key)} and {case.corpus.name(last.key)}"
            message = f"One quotation joins words of {names}."
            return case.says(
                Verdict.DIFFERS, message, found=(first.key, last.key), omitted=(*first.omitted, *last.omitted)
            )
    return None


def _halves(case: Case) -> Iterator[tuple[Wanted, Wanted]]:
    """Where a quotation may fall apart: at each of its marks, or after the longest beginning that stands anywhere."""
    wanted = case.wanted
    marks = range(1, len(wanted.segments))
    for at in marks if len(marks) <= _MOST_TRIED else _where(case):
        yield _head(wanted, at), _tail(wanted, at)
    if len(wanted.segments) == 1:
        words = wanted.words
        low = _longest(words, case, from_end=False)
        high = _longest(words, case, from_end=True) if low else 0
        between = len(words) - low - high
        if low and high and between <= _BETWEEN:
            cut = min(low, len(words) - _FEWEST)
            yield _plain(words[:cut]), _plain(words[max(cut, len(words) - high) :])


def _where(case: Case) -> tuple[int, ...]:
    """Of many marks the one after the longest beginning that stands anywhere: no end before it can be longer."""
    wanted = case.wanted
    least, most = 1, len(wanted.segments) - 1
    while most > 1 and len(_tail(wanted, most).words) < _FEWEST:
        most -= 1
    while least < most:
        middle = (least + most + 1) // 2
        head = _head(wanted, middle)
        if len(head.words) < _FEWEST or _stands(head, case):
            least = middle
        else:
            most = middle - 1
    together = min(_head(wanted, least).longest, _tail(wanted, least).longest)
    return (least,) if together >= FEWEST_WORDS else ()


def _stands(wanted: Wanted, case: Case) -> bool:
    """Whether words stand in one article of any text, whatever their marks leave out."""
    corpus = case.corpus
    return any(
        corpus.unit(one, match.span)
        for one in _instruments(case, wanted.segments)
        for match in matches(wanted, corpus.folded(one), corpus.text(one))
    )


def _head(wanted: Wanted, at: int) -> Wanted:
    return Wanted(wanted.segments[:at], wanted.raw[:at], (*wanted.gaps[:at], NO_GAP))


def _tail(wanted: Wanted, at: int) -> Wanted:
    return Wanted(wanted.segments[at:], wanted.raw[at:], (NO_GAP, *wanted.gaps[at + 1 :]))


def _longest(words: tuple[str, ...], case: Case, *, from_end: bool) -> int:
    """How many words from one end stand together in a text held; 0 when they are fewer than the shortest half."""

    def stand(number: int) -> bool:
        part = _folded(words[-number:] if from_end else words[:number])
        return any(next(text.find(part), None) for text in _texts(case, part))

    if not stand(_FEWEST):
        return 0
    least, most = _FEWEST, len(words) - 1
    while least < most:
        middle = (least + most + 1) // 2
        if stand(middle):
            least = middle
        else:
            most = middle - 1
    return least


def _texts(case: Case, part: Folded) -> Iterator[Folded]:
    return (case.corpus.folded(one) for one in _instruments(case, (part,)))


def _instruments(case: Case, segments: Iterable[Folded]) -> Iterator[str]:
    """Those whose text may hold these words, those cited first."""
    known, runs = dict.fromkeys((*case.instruments, *case.corpus.held())), [one.words for one in segments]
    return (one for one in known if case.corpus.may_hold(one, *runs))


def _folded(words: tuple[str, ...]) -> Folded:
    return fold(" ".join(words))


def _plain(words: tuple[str, ...]) -> Wanted:
    return Wanted((_folded(words),), (" ".join(words),), (NO_GAP, NO_GAP))


def _first(wanted: Wanted, case: Case) -> Place | None:
    """The first place where words stand in one article, in what is cited if they are there."""
    if len(wanted.words) < _FEWEST:
        return None
    for instrument in _instruments(case, wanted.segments):
        there = _straight(wanted, case.corpus, instrument)
        if there:
            return min(there, key=lambda place: (not _is_cited(place.key, case), place.hidden))
    return None


def _straight(wanted: Wanted, corpus: Corpus, instrument: str) -> list[Place]:
    return [place for place in places(wanted, corpus, instrument)[0] if not place.turned]


def _is_cited(key: str, case: Case) -> bool:
    return any(key == one or key.startswith(f"{one}/") for one in case.cited)
