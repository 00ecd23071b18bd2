"""The verdict on each citation: what it points to, whether that is there, and what its quotations came to."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from legalgraph.check.quotations import Attributed
from legalgraph.check.sources import NoteSources
from legalgraph.checks.law.pinpoint import is_not_there
from legalgraph.checks.law.uncertain import is_asked
from legalgraph.footnotes import Antecedent, Cite
from legalgraph.footnotes.taken_for import doubt_of
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.provision_key import label
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.model import (
    Citation,
    CitationCheck,
    Confidence,
    Pinpoint,
    QuotationCheck,
    Unresolved,
    Verdict,
)
from legalgraph.quotes import Corpus
from legalgraph.resolve import Known

__all__ = ["citation_checks"]

#: What a citation's quotations make of it: the worst that is said of any of them.
_WORST_FIRST = (Verdict.NOT_FOUND, Verdict.DIFFERS, Verdict.ELSEWHERE, Verdict.VERIFIED)


def citation_checks(
    note: NoteSources, quotations: Sequence[Attributed], corpus: Corpus
) -> tuple[CitationCheck, ...]:
    """The check of each citation of a note, with what the quotations held against it came to."""
    own: defaultdict[int, list[QuotationCheck]] = defaultdict(list)
    for one in quotations:
        for number in _about(one, note):
            own[number].append(one.check)
    return tuple(_checked(note, number, own[number], corpus) for number in range(len(note.read.cites)))


def _checked(
    note: NoteSources, number: int, quotations: Sequence[QuotationCheck], corpus: Corpus
) -> CitationCheck:
    cite = note.read.cites[number]
    verdict, message, candidates = _pointed(cite, note.known, corpus)
    proposal = ""
    asked = [check for check in quotations if is_asked(check)]
    worst = next((one for one in _WORST_FIRST if any(check.verdict is one for check in quotations)), None)
    if verdict is Verdict.EXISTS and worst is not None:
        decisive = [check for check in quotations if check.verdict is worst]
        proposals = {check.proposal for check in decisive if check.proposal}
        doubt = doubt_of(cite, note.known, corpus.name)
        said = dict.fromkeys((*((doubt.said,) if doubt else ()), *(check.message for check in decisive)))
        verdict, message = worst, " ".join(said)
        proposal = proposals.pop() if len(proposals) == 1 else ""
    elif verdict in (Verdict.EXISTS, Verdict.UNRESOLVED) and asked:
        verdict, message, proposal = Verdict.UNRESOLVED, asked[0].message, asked[0].proposal
    leads_astray = cite.antecedent is not None and bool(cite.antecedent.problem)
    targets = () if leads_astray else tuple((key, corpus.name(key)) for key in cite.targets)
    return CitationCheck(cite.whole(note.text), verdict, message, targets, candidates, proposal)


def _about(one: Attributed, note: NoteSources) -> tuple[int, ...]:
    """The citations that a quotation says something of.

    Held against several, it speaks of those that name where it was found; found changed or elsewhere, of the
    only one that cites that instrument.
    """
    if len(one.cites) == 1:
        return one.cites
    naming = tuple(number for number in one.cites if _names(note.keys[number], one.check.found))
    if naming or one.check.verdict is Verdict.VERIFIED:
        return naming
    found = {key.partition("/")[0] for key in one.check.found}
    of_instrument = tuple(
        number for number in one.cites if found & {key.partition("/")[0] for key in note.keys[number]}
    )
    return of_instrument if len(of_instrument) == 1 else ()


def _names(keys: Sequence[str], found: Sequence[str]) -> bool:
    return any(place == key or place.startswith(f"{key}/") for key in keys for place in found)


#: What is recognised and not compared with anything.
_NOT_CHECKED = {
    "web": "Web addresses are not opened; what stands there was not checked.",
    "case": "Judgments are not checked.",
}


_OWN_PART = "Another part of the manuscript itself, and no source; whether it says so was not checked."


def _pointed(cite: Cite, known: Known, corpus: Corpus) -> tuple[Verdict, str, tuple[str, ...]]:
    if cite.kind == "placeholder":
        return Verdict.PLACEHOLDER, "A drafting note, not a citation.", ()
    if cite.is_own_part:
        return Verdict.NO_TEXT, _OWN_PART, ()
    if cite.is_work or cite.kind in _NOT_CHECKED:
        return Verdict.NO_TEXT, _NOT_CHECKED.get(cite.kind, "Literature is not checked."), ()
    if cite.antecedent is not None and (cite.antecedent.problem or not cite.results):
        return _back(cite.antecedent, known, corpus)
    nowhere = [result for result in cite.results if isinstance(result, Unresolved)]
    if nowhere:
        return _nowhere(nowhere)
    return _there([result for result in cite.results if isinstance(result, Citation)], known, corpus)


def _nowhere(results: Sequence[Unresolved]) -> tuple[Verdict, str, tuple[str, ...]]:
    """What points to nothing known: judgments and documents of the United Nations are merely not held."""
    if all(one.mention.kind == "case" for one in results):
        return Verdict.NO_TEXT, _NOT_CHECKED["case"], ()
    documents = [_document(one) for one in results]
    if all(documents):
        return Verdict.NO_TEXT, f"No text is held of {'; '.join(dict.fromkeys(documents))}.", ()
    candidates = tuple(dict.fromkeys(key for one in results for key in one.candidates))
    reasons = "; ".join(dict.fromkeys(one.reason for one in results))
    return Verdict.UNRESOLVED, _sentence(reasons), candidates


#: Documents of the United Nations are told by their symbols, whether or not the catalogue has them.
_OF_THE_UN = frozenset({"un_document", "un_resolution"})
_GENERAL_COMMENT = later(r"\bGeneral (?:Comment|Recommendation) No\. \d")


def _document(nowhere: Unresolved) -> str:
    """A document of the United Nations with what its symbol says of it; "" for all else, and for what cannot be yet."""
    mention = nowhere.mention
    if mention.kind not in _OF_THE_UN or nowhere.candidates:
        return ""
    if _GENERAL_COMMENT.search(mention.identifier):
        return mention.identifier
    try:
        symbol = UnSymbol.parse(mention.identifier)
    except ValueError:
        return ""
    return f"{symbol} ({_said_by(symbol)})" if _may_be(symbol) else ""


def _may_be(symbol: UnSymbol) -> bool:
    """Whether such a document can have been issued by now."""
    return symbol.years is None or symbol.years[0] <= dt.datetime.now(tz=dt.UTC).year


def _said_by(symbol: UnSymbol) -> str:
    """The body, session and year that a symbol tells."""
    session = f"session {symbol.session}" if symbol.session else ""
    first, last = symbol.years or (0, 0)
    issued = f"issued {first}" if first == last else f"issued {first} to {last}"
    return ", ".join(filter(None, (symbol.body, session, issued if first else "")))


def _back(antecedent: Antecedent, known: Known, corpus: Corpus) -> tuple[Verdict, str, tuple[str, ...]]:
    if antecedent.problem:
        return Verdict.UNRESOLVED, _sentence(antecedent.problem), ()
    if antecedent.listed:
        return Verdict.NO_TEXT, f"In the list of works: {antecedent.listed}. Literature is not checked.", ()
    where = f"Leads to note {antecedent.note}" if antecedent.note else "The citation before it in this note"
    if not antecedent.targets:
        return Verdict.NO_TEXT, f"{where} (“{antecedent.words}…”). Literature is not checked.", ()
    unheld = _unheld(antecedent.targets, corpus)
    if unheld:
        return Verdict.NO_TEXT, f"{where}. No text is held of {unheld}.", ()
    named = ", ".join(map(corpus.name, antecedent.targets))
    if not all(_is_known(key, known) for key in antecedent.targets):
        return Verdict.UNRESOLVED, f"{where}: {named}, which could not be found.", ()
    return Verdict.EXISTS, f"{where}: {named}.", ()


def _is_known(key: str, known: Known) -> bool:
    """Whether there is such an instrument, or such a provision in it."""
    instrument, _, path = key.partition("/")
    return not path or path in known.paths.get(instrument, ())


def _there(results: Sequence[Citation], known: Known, corpus: Corpus) -> tuple[Verdict, str, tuple[str, ...]]:
    """The worst of the elements: one that cannot be read or does not exist, one that cannot be looked up, all there."""
    for result in results:
        if result.confidence is Confidence.UNDECIDED:
            return Verdict.UNRESOLVED, _sentence(result.how), ()
    for result in results:
        if is_not_there(result, known):
            missing, within = label(Pinpoint.parse(result.missing)), corpus.name(result.target)
            return Verdict.NOT_FOUND, f"There is no {missing} in {within}.", ()
    for result in results:
        if damage := known.damage(f"{result.target}/{result.missing}".rstrip("/")):
            named = corpus.name(result.target)
            return Verdict.NO_TEXT, f"The text held of {named} is damaged: {damage} Look it up.", ()
    unheld = _unheld([result.target for result in results], corpus)
    if unheld:
        listed = all("/" in result.target and not result.missing for result in results)
        outline = " The catalogue lists the provision." if listed else ""
        return Verdict.NO_TEXT, f"No text is held of {unheld}.{outline}", ()
    deeper = [result for result in results if result.missing]
    if deeper:
        part, within = label(Pinpoint.parse(deeper[0].missing)), corpus.name(deeper[0].target)
        return Verdict.NO_TEXT, f"The text held of {within} prints no number for {part}.", ()
    said = "; ".join(dict.fromkeys(one.how for one in results if one.how))
    return Verdict.EXISTS, f"It exists; no words to check.{f' ({said}.)' if said else ''}", ()


def _unheld(targets: Sequence[str], corpus: Corpus) -> str:
    """The names of the instruments among these of which no text is held."""
    instruments = dict.fromkeys(key.partition("/")[0] for key in targets)
    return ", ".join(corpus.name(one) for one in instruments if not corpus.holds(one))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
