"""The verdict on each citation: what it points to, whether that is there, and what its quotations came to."""

from __future__ import annotations

from collections.abc import Sequence

from legalgraph.check.quotations import Attributed
from legalgraph.footnotes import Cite, NoteRead
from legalgraph.identifiers.provision_key import label
from legalgraph.model import Citation, CitationCheck, Pinpoint, Unresolved, Verdict
from legalgraph.quotes import Corpus
from legalgraph.resolve import Known

__all__ = ["citation_check"]

#: What a citation's quotations make of it: the worst that is said of any of them.
_WORST_FIRST = (Verdict.NOT_FOUND, Verdict.DIFFERS, Verdict.ELSEWHERE, Verdict.VERIFIED)


def citation_check(
    read: NoteRead, number: int, quotations: Sequence[Attributed], known: Known, corpus: Corpus
) -> CitationCheck:
    """The check of one citation of a note, with what the quotations held against it came to."""
    cite = read.cites[number]
    mention = cite.whole(read.note.text)
    verdict, message, candidates = _pointed(cite, known, corpus)
    targets = tuple((key, corpus.name(key)) for key in cite.targets)
    proposal = ""
    if verdict is Verdict.EXISTS:
        own = [one.check for one in quotations if number in one.cites and _is_about(one, number, cite)]
        quoted_verdict = next(
            (one for one in _WORST_FIRST if any(check.verdict is one for check in own)), None
        )
        if quoted_verdict is not None:
            decisive = [check for check in own if check.verdict is quoted_verdict]
            proposals = {check.proposal for check in decisive if check.proposal}
            verdict, message = quoted_verdict, " ".join(dict.fromkeys(check.message for check in decisive))
            proposal = proposals.pop() if len(proposals) == 1 else ""
    return CitationCheck(mention, verdict, message, targets, candidates, proposal)


def _is_about(one: Attributed, number: int, cite: Cite) -> bool:
    """A quotation held against several citations says something of that in whose source it was found."""
    if len(one.cites) == 1:
        return one.cites == (number,)
    found = {key.partition("/")[0] for key in one.check.found}
    return bool(found & set(cite.instruments))


def _pointed(cite: Cite, known: Known, corpus: Corpus) -> tuple[Verdict, str, tuple[str, ...]]:
    if cite.kind == "placeholder":
        return Verdict.PLACEHOLDER, "A drafting note, not a citation.", ()
    if cite.kind == "web":
        return Verdict.NO_TEXT, "Web addresses are not opened; what stands there was not checked.", ()
    if cite.antecedent is not None and not cite.results:
        return _back(cite, corpus)
    nowhere = [result for result in cite.results if isinstance(result, Unresolved)]
    if nowhere:
        candidates = tuple(dict.fromkeys(key for one in nowhere for key in one.candidates))
        return (
            Verdict.UNRESOLVED,
            _sentence("; ".join(dict.fromkeys(one.reason for one in nowhere))),
            candidates,
        )
    return _there([result for result in cite.results if isinstance(result, Citation)], known, corpus)


def _back(cite: Cite, corpus: Corpus) -> tuple[Verdict, str, tuple[str, ...]]:
    antecedent = cite.antecedent
    if antecedent is None or antecedent.problem:
        return Verdict.UNRESOLVED, _sentence(antecedent.problem if antecedent else "it leads nowhere"), ()
    where = f"Leads to note {antecedent.note}" if antecedent.note else "The citation before it in this note"
    if antecedent.targets:
        return Verdict.EXISTS, f"{where}: {', '.join(map(corpus.name, antecedent.targets))}.", ()
    return Verdict.NO_TEXT, f"{where} (“{antecedent.words}…”). Literature is not checked.", ()


def _there(results: Sequence[Citation], known: Known, corpus: Corpus) -> tuple[Verdict, str, tuple[str, ...]]:
    """The worst of the elements: one that does not exist, one that cannot be looked up, all there."""
    for result in results:
        instrument = result.target.partition("/")[0]
        if result.missing and known.has_structure(instrument):
            missing, within = label(Pinpoint.parse(result.missing)), corpus.name(result.target)
            return Verdict.NOT_FOUND, f"There is no {missing} in {within}.", ()
    unheld = [one for one in results if not corpus.holds(one.target.partition("/")[0])]
    if unheld:
        known_by_outline = all("/" in one.target and not one.missing for one in unheld)
        outline = " The catalogue lists the provision." if known_by_outline else ""
        names = ", ".join(dict.fromkeys(corpus.name(one.target.partition("/")[0]) for one in unheld))
        return Verdict.NO_TEXT, f"No text is held of {names}.{outline}", ()
    said = "; ".join(dict.fromkeys(one.how for one in results if one.how))
    return Verdict.EXISTS, f"It exists; no words to check.{f' ({said}.)' if said else ''}", ()


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
