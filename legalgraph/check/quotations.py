"""Every quotation of a note, and of the body text it supports, looked for.

A term of one or two words in quotation marks is not looked for, and is counted. The title of a work, and a
quotation that is never closed, are given as what they are: nothing is left out silently.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.check.attribution import Source, sources_of
from legalgraph.check.bracketed import Bracketed, bracketed_after
from legalgraph.check.sources import NoteSources
from legalgraph.check.titles import reads_as_title
from legalgraph.checks.law.uncertain import NEVER_CLOSED
from legalgraph.footnotes.body import Supported
from legalgraph.footnotes.taken_for import Doubt, doubt_of
from legalgraph.model import Quotation, QuotationCheck, Span, Verdict
from legalgraph.quotes import FEWEST_ANYWHERE, Corpus, is_term, judge, unmarked

__all__ = ["Attributed", "quotations_of"]

#: Found, but not as the note says.
_ELSEWHERE = (Verdict.ELSEWHERE, Verdict.DIFFERS)
#: What is said of words of which it is not known where they end.
_NOT_SAID = frozenset({Verdict.NOT_FOUND, Verdict.DIFFERS, Verdict.ELSEWHERE})


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation's check, with the citations of its note that it was held against (by their number from 0)."""

    check: QuotationCheck
    cites: tuple[int, ...]


def quotations_of(
    note: NoteSources, body: Sequence[str], supported: Sequence[Supported], corpus: Corpus
) -> tuple[tuple[Attributed, ...], int]:
    """Every quotation of the note and of the words it supports; and how many were too short to look for."""
    found: list[Attributed] = []
    terms = 0
    for text, quotation, source, closed in (*_in_note(note), *_in_body(note, body, supported)):
        if is_term(quotation.words):
            terms += 1
        elif reads_as_title(text, quotation.span):
            found.append(_title(note, quotation, source, corpus))
        else:
            found.append(_answered(note, text, quotation, source, corpus))
            if not closed:
                found[-1] = _left_open(found[-1])
    checked = (*found, *_unmarked(note, corpus))
    return tuple(_as_read(note, one, corpus) for one in checked), terms


def _title(note: NoteSources, quotation: Quotation, source: Source, corpus: Corpus) -> Attributed:
    """Words that read as a title or a name are a quotation only if a provision is cited for them, and has them.

    After a colon ("Article 5: “…”") they are one wherever they stand.
    """
    looked = _judged(note, quotation, source, corpus)
    told = (Verdict.VERIFIED, *_ELSEWHERE) if _is_led(note, quotation, source) else (Verdict.VERIFIED,)
    if looked.check.verdict in told and any("/" in key for key in looked.check.cited):
        return looked
    message = "These words read as a title or a name; they were not looked for."
    return Attributed(QuotationCheck(quotation, Verdict.NO_TEXT, message), ())


def _is_led(note: NoteSources, quotation: Quotation, source: Source) -> bool:
    """Whether nothing but a colon stands between a citation and the words."""
    if quotation.paragraph is not None or not source.cites:
        return False
    end = note.read.cites[source.cites[0]].span.end
    return note.text[end : max(end, quotation.span.start - 1)].strip() == ":"


def _judged(note: NoteSources, quotation: Quotation, source: Source, corpus: Corpus) -> Attributed:
    first = Attributed(
        judge(quotation, _keys(note, source.cites), corpus, literature=source.is_work), source.cites
    )
    if first.check.verdict is Verdict.VERIFIED or len(quotation.words.split()) < FEWEST_ANYWHERE:
        return first
    for number in source.beside:
        second = judge(quotation, note.keys[number], corpus)
        if second.verdict is Verdict.VERIFIED:
            return Attributed(second, (number,))
    return first


def _answered(
    note: NoteSources, text: str, quotation: Quotation, source: Source, corpus: Corpus
) -> Attributed:
    """A quotation of the body is answered for by a citation in brackets right after it, else by its note.

    The note may cite what it likes beside; its words count where those of the bracket are not found.
    """
    inside = quotation.paragraph is not None
    cited = bracketed_after(text, quotation.span.end, note.known, corpus.name) if inside else Bracketed()
    bracketed = judge(quotation, cited.keys, corpus) if cited.keys else None
    if bracketed is not None and bracketed.verdict is Verdict.VERIFIED:
        return Attributed(bracketed, ())
    own = _judged(note, quotation, source, corpus)
    if bracketed is None or own.check.verdict is Verdict.VERIFIED:
        return own
    return Attributed(_asked(bracketed, cited.doubt), ())


def _as_read(note: NoteSources, one: Attributed, corpus: Corpus) -> Attributed:
    """What is said against words is a question where the citation that they were held against is not surely read."""
    if one.check.verdict not in _NOT_SAID:
        return one
    doubts = (doubt_of(note.read.cites[number], note.known, corpus.name) for number in one.cites)
    return replace(one, check=_asked(one.check, next(filter(None, doubts), None)))


def _asked(check: QuotationCheck, doubt: Doubt | None) -> QuotationCheck:
    """The check as a question, with what is in doubt; of a number that cannot be read the instrument is sure."""
    if doubt is None or check.verdict not in _NOT_SAID:
        return check
    cited = {key.partition("/")[0] for key in check.cited}
    is_within = check.verdict is Verdict.ELSEWHERE and cited.issuperset(
        key.partition("/")[0] for key in check.found
    )
    if doubt.of_number and not is_within:
        return check
    return replace(check, verdict=Verdict.UNRESOLVED, message=f"{doubt.said} {check.message}")


def _keys(note: NoteSources, cites: Sequence[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for number in cites for key in note.keys[number]))


def _left_open(one: Attributed) -> Attributed:
    """A quotation that is never closed is said to be found, and never said not to be."""
    if one.check.verdict not in _NOT_SAID:
        return one
    blank = QuotationCheck(one.check.quotation, Verdict.UNRESOLVED, NEVER_CLOSED, cited=one.check.cited)
    return replace(one, check=blank)


def _in_note(note: NoteSources) -> Iterator[tuple[str, Quotation, Source, bool]]:
    sources = sources_of(note)
    spans = sorted(mention.span for cite in note.read.cites if not cite.is_work for mention in cite.mentions)
    for mark in note.marks:
        before = bisect_right(spans, Span(mark.span.start, len(note.text))) - 1
        if before >= 0 and spans[before].covers(mark.span):
            continue  # a drafting note, or a name, that holds quotation marks of its own
        quotation = Quotation(note.read.note.number, mark.span.of(note.text), mark.span)
        yield note.text, quotation, sources[mark.span], mark.closed


def _in_body(
    note: NoteSources, body: Sequence[str], supported: Sequence[Supported]
) -> Iterator[tuple[str, Quotation, Source, bool]]:
    source = Source(note.numbers, is_work=note.cites_works)
    for one in supported:
        text = body[one.paragraph]
        words = one.mark.span.of(text)
        quotation = Quotation(note.read.note.number, words, one.mark.span, one.paragraph)
        yield text, quotation, source, one.mark.closed


def _unmarked(note: NoteSources, corpus: Corpus) -> Iterator[Attributed]:
    first = {
        key: number for number, keys in reversed(list(enumerate(note.keys))) for key in keys if "/" in key
    }
    provisions = ((number, corpus.provision(key)) for key, number in first.items())
    sources = ((number, one.span.of(corpus.text(one.instrument))) for number, one in provisions if one)
    mentions = (mention.span for cite in note.read.cites for mention in cite.mentions)
    taken = [*(mark.span for mark in note.marks), *mentions]
    for number, span in unmarked(note.text, sources, taken):
        quotation = Quotation(note.read.note.number, span.of(note.text), span, marked=False)
        yield Attributed(judge(quotation, note.keys[number], corpus), (number,))
