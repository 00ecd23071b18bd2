"""Are the quoted words there? One honest verdict a quotation.

Looked for first in the provisions cited, then in their instruments, then in every text held. "Verified" is
said only of words that stand in what is cited, all of them, in one article; whatever an ellipsis or a bracket
hides is given with it. Where a cited source is not held, "not found" is never said: its words may stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from legalgraph.identifiers.provision_key import split
from legalgraph.model import Difference, Quotation, QuotationCheck, Span, Verdict
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.exact import Match, matches
from legalgraph.quotes.legal_marks import Segment, segments
from legalgraph.quotes.near import Near, Source, nearest

__all__ = ["FEWEST_WORDS", "judge"]

#: Fewer words than these are a term or a title in quotation marks, not a quotation that can be checked.
FEWEST_WORDS = 3
#: Fewer words than these stand in many texts by chance, so they are not looked for where nothing cites.
FEWEST_ANYWHERE = 6

_WORD_OR_MARK = re.compile(r"\w+|[,;:.?!()]")


@dataclass(frozen=True, slots=True)
class _Place:
    key: str
    instrument: str
    match: Match


@dataclass(frozen=True, slots=True)
class _Case:
    """One quotation with what its note cites, parted into what is held and what is not."""

    quotation: Quotation
    wanted: tuple[Segment, ...]
    cited: tuple[str, ...]
    held: tuple[str, ...]
    absent: tuple[str, ...]
    corpus: Corpus

    @property
    def instruments(self) -> tuple[str, ...]:
        """The instruments cited of which a text is held."""
        return tuple(dict.fromkeys(map(_instrument, self.held)))

    def says(self, verdict: Verdict, message: str, **rest: Any) -> QuotationCheck:  # noqa: ANN401 the fields by name
        return QuotationCheck(
            self.quotation, verdict, message, cited=self.cited, not_held=self.absent, **rest
        )


def judge(quotation: Quotation, cited: Sequence[str], corpus: Corpus) -> QuotationCheck:
    """The verdict on a quotation whose note cites these keys (provisions, or instruments as a whole)."""
    case = _Case(
        quotation,
        segments(quotation.words),
        tuple(cited),
        tuple(key for key in cited if corpus.holds(_instrument(key))),
        tuple(dict.fromkeys(_instrument(key) for key in cited if not corpus.holds(_instrument(key)))),
        corpus,
    )
    if not cited:
        return case.says(Verdict.NO_TEXT, "No source of these words is recognised in the note.")
    if not case.held:
        return case.says(Verdict.NO_TEXT, _not_held(case))
    return _as_cited(case) or _in_instrument(case) or _changed(case) or _anywhere(case) or _absent(case)


def _as_cited(case: _Case) -> QuotationCheck | None:
    for key in case.held:
        provision = case.corpus.provision(key)
        if provision is None and "/" in key:
            continue
        places = list(_in_one_article(case, _instrument(key), provision.span if provision else None))
        if places:
            narrower = places[0].key if len(places) == 1 and places[0].key != key else ""
            message = f"The words stand in {_names(places, case.corpus)}."
            return _found(case, Verdict.VERIFIED, message, places, narrower)
    return None


def _in_instrument(case: _Case) -> QuotationCheck | None:
    for instrument in case.instruments:
        places = list(_in_one_article(case, instrument))
        if places:
            named = " and ".join(case.corpus.name(key) for key in case.held if _instrument(key) == instrument)
            message = f"The words are not in {named}; they stand in {_names(places, case.corpus)}."
            return _found(case, Verdict.ELSEWHERE, message, places, places[0].key)
    return None


def _changed(case: _Case) -> QuotationCheck | None:
    """Found with changed words, or joined from two articles; the cited provision is tried before the rest."""
    run = [word for segment in case.wanted for word in segment.folded]
    for scope in (*case.held, *case.instruments):
        near = _near(case, run, scope)
        if near is None:
            continue
        key = case.corpus.deepest(_instrument(scope), near.span)
        cited = any(key == one or key.startswith(f"{one}/") for one in case.held)
        message = f"{'' if cited else 'Not in what is cited. '}The nearest words, in {case.corpus.name(key)}, differ."
        return case.says(Verdict.DIFFERS, message, found=(key,), differences=near.differences)
    return None


def _anywhere(case: _Case) -> QuotationCheck | None:
    if sum(len(segment.folded) for segment in case.wanted) < FEWEST_ANYWHERE:
        return None
    others = [instrument for instrument in case.corpus.held() if instrument not in case.instruments]
    places = [place for instrument in others for place in _in_one_article(case, instrument)]
    if not places:
        return None
    message = f"The words are in no text cited that is held; they stand in {_names(places, case.corpus)}."
    return _found(case, Verdict.ELSEWHERE, message, places)


def _absent(case: _Case) -> QuotationCheck:
    looked = ", ".join(map(case.corpus.name, case.instruments))
    if case.absent:
        return case.says(Verdict.NO_TEXT, f"The words stand nowhere in {looked}. {_not_held(case)}")
    return case.says(Verdict.NOT_FOUND, f"The words stand nowhere in {looked}, nor in any other text held.")


def _in_one_article(case: _Case, instrument: str, within: Span | None = None) -> Iterator[_Place]:
    """Where the words stand, as long as one article (or preamble, annex …) holds them all."""
    seen = set()
    for match in matches(case.wanted, case.corpus.folded(instrument), within):
        key = case.corpus.deepest(instrument, match.span)
        if key not in seen and "/" in key and not _only_divisions(key):
            seen.add(key)
            yield _Place(key, instrument, match)


def _only_divisions(key: str) -> bool:
    steps = split(key)[1].steps
    return bool(steps) and all(step.kind in ("part", "title", "chp", "sec") for step in steps)


def _near(case: _Case, run: Sequence[str], scope: str) -> Near | None:
    if len(run) <= FEWEST_WORDS:
        return None
    instrument, provision, corpus = _instrument(scope), case.corpus.provision(scope), case.corpus
    source = Source(corpus.text(instrument), corpus.folded(instrument), corpus.index(instrument))
    return nearest(run, case.quotation.words, source, provision.span if provision else None)


def _found(
    case: _Case, verdict: Verdict, message: str, places: Sequence[_Place], proposal: str = ""
) -> QuotationCheck:
    match, text = places[0].match, case.corpus.text(places[0].instrument)
    punctuation = () if match.omitted else _punctuation(case.quotation.words, match.span.of(text))
    return case.says(
        verdict,
        f"{message} The punctuation differs." if punctuation else message,
        found=tuple(dict.fromkeys(one.key for one in places)),
        proposal=proposal,
        differences=punctuation,
        omitted=tuple(gap.of(text) for gap in match.omitted),
    )


def _punctuation(quoted: str, source: str) -> tuple[Difference, ...]:
    """Words whose following comma or stop is another in the source; the mark at the end is the writer's own."""
    pairs = list(zip(_with_marks(quoted), _with_marks(source), strict=False))
    return tuple(
        Difference(f"{word}{mark}", f"{word}{other}")
        for (word, mark), (_, other) in pairs[:-1]
        if mark != other
    )


def _with_marks(text: str) -> list[tuple[str, str]]:
    """Each word with the punctuation after it."""
    pairs: list[tuple[str, str]] = []
    for token in _WORD_OR_MARK.findall(text):
        if token[0].isalnum() or token[0] == "_":
            pairs.append((token, ""))
        elif pairs:
            pairs[-1] = (pairs[-1][0], pairs[-1][1] + token)
    return pairs


def _names(places: Sequence[_Place], corpus: Corpus) -> str:
    return " and ".join(dict.fromkeys(corpus.name(place.key) for place in places[:4]))


def _not_held(case: _Case) -> str:
    return f"No text is held of {', '.join(map(case.corpus.name, case.absent))}."


def _instrument(key: str) -> str:
    return key.partition("/")[0]
