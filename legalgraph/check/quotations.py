"""Which quotation belongs to which citation, and what became of looking for it.

In a note, words follow the citation they come from ("TFEU Art. 67, stating that “…”"), unless a sentence has
ended between them: then they come from the citation that follows. In the body, the note after the words
supports them, all of it. A term of one or two words in quotation marks is not checked, and is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.footnotes import Cite, NoteRead
from legalgraph.model import Document, Quotation, QuotationCheck, Reference, Span
from legalgraph.quotes import FEWEST_WORDS, Corpus, judge, quoted, unmarked

__all__ = ["Attributed", "quotations_of", "supported"]

_SENTENCE_ENDS = re.compile(r"[.;](?:[”\"’)]*)\s+(?=[A-Z“\"])")
_BRACKETED = re.compile(r"\([^()]*\)")
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation's check, with the citations of its note that it was held against (by their number from 0)."""

    check: QuotationCheck
    cites: tuple[int, ...]


def quotations_of(
    read: NoteRead, document: Document, references: Sequence[tuple[Reference, int]], corpus: Corpus
) -> tuple[tuple[Attributed, ...], int]:
    """Every quotation of the note and of the words it supports; and how many were too short to check.

    ``references`` are the places where the body calls the note, each with the offset its own words begin at.
    """
    found: list[Attributed] = []
    short = 0
    for quotation, cites in (*_in_note(read), *_in_body(read, document, references)):
        if len(_WORDS.findall(quotation.words)) < FEWEST_WORDS:
            short += 1
        else:
            found.append(_judged(quotation, cites, read, corpus))
    found += [_judged(quotation, cites, read, corpus) for quotation, cites in _unmarked(read, corpus)]
    return tuple(found), short


def _judged(quotation: Quotation, cites: tuple[int, ...], read: NoteRead, corpus: Corpus) -> Attributed:
    keys = tuple(dict.fromkeys(key for number in cites for key in read.cites[number].targets))
    return Attributed(judge(quotation, keys, corpus), cites)


def _in_note(read: NoteRead) -> Iterator[tuple[Quotation, tuple[int, ...]]]:
    text = read.note.text
    for mark in quoted(text):
        if any(cite.span.covers(mark.span) for cite in read.cites):
            continue  # a placeholder or a title that holds quotation marks of its own
        yield Quotation(read.note.number, mark.span.of(text), mark.span), _cited_by(read, mark.span)


def _cited_by(read: NoteRead, span: Span) -> tuple[int, ...]:
    """The citation before the words in their sentence, else the one after them."""
    cites = [(number, cite) for number, cite in enumerate(read.cites) if cite.targets or cite.results]
    before = [(number, cite) for number, cite in cites if cite.span.end <= span.start]
    after = [(number, cite) for number, cite in cites if cite.span.start >= span.end]
    if before and not (after and _new_sentence(read.note.text, before[-1][1], span)):
        return (before[-1][0],)
    return (after[0][0],) if after else ()


def _new_sentence(text: str, cite: Cite, span: Span) -> bool:
    """Whether a sentence ends between a citation and the words; brackets after the citation are its own."""
    return bool(_SENTENCE_ENDS.search(_BRACKETED.sub("", text[cite.span.end : span.start]) + "A"))


def _in_body(
    read: NoteRead, document: Document, references: Sequence[tuple[Reference, int]]
) -> Iterator[tuple[Quotation, tuple[int, ...]]]:
    every = tuple(range(len(read.cites)))
    for reference, begins in references:
        paragraph = document.body[reference.paragraph]
        for mark in quoted(paragraph):
            if begins <= mark.span.start and mark.span.end <= reference.offset + 1:
                words = mark.span.of(paragraph)
                yield Quotation(read.note.number, words, mark.span, reference.paragraph), every


def _unmarked(read: NoteRead, corpus: Corpus) -> Iterator[tuple[Quotation, tuple[int, ...]]]:
    text = read.note.text
    taken = [mark.span for mark in quoted(text)]
    for number, cite in enumerate(read.cites):
        provisions = [one for key in cite.targets if "/" in key and (one := corpus.provision(key))]
        sources = [one.span.of(corpus.text(one.instrument)) for one in provisions]
        for span in unmarked(text, sources, taken):
            taken.append(span)
            yield Quotation(read.note.number, span.of(text), span, marked=False), (number,)


def supported(references: Sequence[Reference]) -> dict[str, list[tuple[Reference, int]]]:
    """By note number, where the body calls it and where the words it supports begin: after the call before."""
    found: dict[str, list[tuple[Reference, int]]] = {}
    last: dict[int, int] = {}
    for reference in sorted(references, key=lambda one: (one.paragraph, one.offset)):
        begins = last.get(reference.paragraph, 0)
        found.setdefault(reference.note, []).append((reference, begins))
        last[reference.paragraph] = reference.offset
    return found
