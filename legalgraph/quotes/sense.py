"""Whether what a mark leaves out or replaces turns the sense of the words quoted.

A bracket may not add, remove or exchange a "not", a "shall" or a number. An ellipsis may leave out a clause with all
that it denies, but no "not" from the midst of the words that are quoted on either side of it; nor may it join
the "shall" of one sentence to the verb of another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from legalgraph.identifiers.patterns import later
from legalgraph.model import Difference, Span
from legalgraph.quotes.exact import Gone, Match
from legalgraph.quotes.fold import words
from legalgraph.quotes.sense_words import Sense

__all__ = ["turned"]

#: So many words of a rule are looked at for its "shall".
_SUBJECT = 10
_CLAUSE = later(r"[,;:]\s")
_PARTED = later(r"[,;:.?!()\n–—]+")
_PUNCTUATION = frozenset((*",;:.?!()–—", ""))
_SENTENCE = later(r"[.?!][”\"’)]?\s|\n\s*\d+\s?[.)]")
#: "[un]lawful": letters put before a word may turn it round.
_PREFIXED = later(r"\[\w{2,}\]\w")
_NO_DENIAL = later(r"\bNos?\.?\s?(?=\d)|\bnon[-\u2010\u2011](?=\w)", re.IGNORECASE)
_ELLIPSIS = "…"
#: A clause longer than this is looked at no further from where the quotation parts.
_REACH = 400
#: So many words may stand between a "shall" and its "not" ("shall in such cases not").
_ASIDE = 4
#: How many words may stand between "without", or "except", and the words quoted that it denies.
_WITHOUT, _EXCEPT = 1, 3
_BESIDE = 3
#: So many words may stand between the head of a sentence ("Nothing in") and the words that it denies.
_HEAD = 4


def turned(match: Match, text: str, sense: Sense) -> tuple[Difference, ...]:
    """Where a mark turns the sense: what the writer has put there, and what the source has."""
    here = match.segments
    found = [
        Difference(gone.said or _ELLIPSIS * (not gone.cut), gone.span.of(text))
        for gone in match.gone
        if _turns(gone, match, text, sense)
    ]
    return (*found, *_alone(here, text, sense))


def _turns(gone: Gone, match: Match, text: str, sense: Sense) -> bool:
    if gone.cut:
        return _denies_rule(gone, match, text, sense)
    if _PREFIXED.match(gone.said):
        return True
    said = _folded(gone.said)
    if gone.said and not gone.loose:
        return sense.is_turned(said, _folded(gone.span.of(text)))
    if gone.said and _adds_or_loses(gone, said, text, sense):
        return True
    return not sense.denying.intersection(said) and _is_denied(gone, match, text, sense)


def _adds_or_loses(gone: Gone, said: Sequence[str], text: str, sense: Sense) -> bool:
    """At either end, or beside an ellipsis, a bracket stands for the clause that it begins or ends."""
    replaced = _folded(_CLAUSE.split(gone.span.of(text)[-_REACH:])[-1])
    kept = sense.turning_in(said)
    return bool(kept.difference(replaced)) or bool(sense.denying.intersection(replaced) - kept)


def _is_denied(gone: Gone, match: Match, text: str, sense: Sense) -> bool:
    """Whether an ellipsis hides a denial of words that stand beside it."""
    first, last = match.segments[0], match.segments[-1]
    if gone.span.end <= first.start:
        return _denies_rule(gone, match, text, sense)
    if gone.span.start >= last.end:
        hidden = _folded(gone.span.of(text)[:_REACH])
        straight = not _PUNCTUATION.intersection(text[last.end : gone.span.start])
        return straight and bool(sense.negations.intersection(hidden[:1]))
    return _denies_beside(gone.span, text, sense) or _joins_sentences(gone.span, match, text, sense)


def _denies_rule(gone: Gone, match: Match, text: str, sense: Sense) -> bool:
    """Whether a rule is quoted whole but for the "no" that it begins with, or for its "Unless" or "Without"."""
    begun = _folded(match.segments[0].of(text)[:_REACH])[:_SUBJECT]
    if sense.modals.isdisjoint(begun):
        return False
    gone_words = gone.span.of(text)[-_REACH:]
    before = list(words(gone_words))
    denied, heading = sense.openings | sense.joining, sense.openings | sense.excepting | sense.without
    if any(word in denied or _heads(word, place.of(gone_words), heading) for word, place in before[-1:]):
        return True
    if (
        not before
        or len(before) > _HEAD
        or begun[0] in sense.modals
        or _PARTED.search(text, gone.span.start, match.segments[0].start)
    ):
        return False
    head, place = before[0]
    return _heads(head, place.of(gone_words), heading)


def _heads(word: str, printed: str, heading: frozenset[str]) -> bool:
    """Whether a word is the "Unless" or "Nothing" that a sentence begins with."""
    return word in heading and printed[:1].isupper()


def _denies_beside(span: Span, text: str, sense: Sense) -> bool:
    """Whether a denial stands in the clause that goes on before or after what is left out."""
    hidden = span.of(text)
    first, last = _PARTED.split(hidden[:_REACH])[0], _PARTED.split(hidden[-_REACH:])[-1]
    closes = text[span.end : span.end + _BESIDE].lstrip()[:1] not in _PUNCTUATION
    opens = text[max(0, span.start - _BESIDE) : span.start].rstrip()[-1:] not in _PUNCTUATION
    whole = len(first) == len(hidden)
    return (opens and _is_denying(_folded(first), sense, right=whole and closes)) or (
        closes and _is_denying(_folded(last), sense, right=True)
    )


def _is_denying(clause: Sequence[str], sense: Sense, *, right: bool) -> bool:
    """Whether a clause of which a part is quoted denies it; ``right`` when that part follows."""
    return any(_denies(clause, at, sense, right=right) for at in range(len(clause)))


def _denies(clause: Sequence[str], at: int, sense: Sense, *, right: bool) -> bool:
    word, after = clause[at], len(clause) - 1 - at
    if word in sense.without:
        return right and after <= _WITHOUT
    if word in sense.excepting:
        return right and after <= _EXCEPT
    if word in sense.joining:
        return right
    return word in sense.negations | sense.openings


def _joins_sentences(span: Span, match: Match, text: str, sense: Sense) -> bool:
    """Whether the "shall" of one sentence or clause is made that of another, or a "not" fetched from it."""
    left = max((one for one in match.segments if one.end <= span.start), key=lambda one: one.end)
    right = min((one for one in match.segments if one.start >= span.end), key=lambda one: one.start)
    modal = not sense.modals.isdisjoint(_folded(left.of(text)[-_REACH:])[-1:])
    denial = not sense.negations.isdisjoint(_folded(right.of(text)[:_REACH])[:1])
    if _SENTENCE.search(text, left.end, right.start):
        return modal or denial
    goes_on = text[span.end : right.start].strip() == "" and text[span.end - 1 : span.end] not in _PUNCTUATION
    return modal and denial and goes_on and len(_folded(span.of(text)[:_REACH])) > _ASIDE


def _alone(segments: Sequence[Span], text: str, sense: Sense) -> tuple[Difference, ...]:
    """A "not" kept alone between two ellipses, of which one hides the end of its clause."""
    found = []
    for before, here, after in zip(segments, segments[1:], segments[2:], strict=False):
        own = _folded(here.of(text))
        around = (text[one.end : other.start] for one, other in pairwise((before, here, after)))
        if sense.denying.issuperset(own) and any(map(_PARTED.search, around)):
            found.append(Difference(here.of(text), text[before.end : after.start].strip()))
    return tuple(found)


def _folded(text: str) -> list[str]:
    """Its words, without what only looks like a denial: "No 604/2013", "non-refoulement"."""
    return [word for word, _ in words(_NO_DENIAL.sub(" ", text))]
