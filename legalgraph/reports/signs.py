"""How a verdict or a finding's weight is shown: a symbol, a word and its meaning, never colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from legalgraph.model import CitationCheck, Finding, QuotationCheck, Severity, Span, Verdict

__all__ = [
    "SEVERITIES",
    "VERDICTS",
    "Check",
    "Sign",
    "cited_by",
    "evidence_of",
    "sign_of",
    "span_in_note",
    "words_of",
]

Check = CitationCheck | QuotationCheck | Finding


@dataclass(frozen=True, slots=True)
class Sign:
    """A symbol that survives black and white print, the word beside it, and its meaning in a sentence."""

    symbol: str
    word: str
    meaning: str

    @property
    def slug(self) -> str:
        """The word as a name that style sheets and addresses can use."""
        return self.word.replace(" ", "-")


def _verdict(verdict: Verdict, symbol: str, meaning: str) -> tuple[Verdict, Sign]:
    return verdict, Sign(symbol, verdict.value, meaning)


VERDICTS: Mapping[Verdict, Sign] = MappingProxyType(
    dict(
        [
            _verdict(Verdict.VERIFIED, "✓", "It exists, and the quoted words stand in it."),
            _verdict(Verdict.EXISTS, "○", "The provision or document is there; no words were compared."),
            _verdict(Verdict.ELSEWHERE, "⇢", "The quoted words stand in another provision, which is named."),
            _verdict(Verdict.DIFFERS, "≠", "The words were found, but changed; the changes are shown."),
            _verdict(Verdict.NOT_FOUND, "✗", "It was looked for in the text held and is not there."),
            _verdict(Verdict.NO_TEXT, "–", "Not checked: no text of it is held."),
            _verdict(Verdict.UNRESOLVED, "?", "Not decided: what is cited is not known, or not sure."),
            _verdict(Verdict.PLACEHOLDER, "□", "A drafting note stands where a citation should be."),
        ]
    )
)

SEVERITIES: Mapping[Severity, Sign] = MappingProxyType(
    {
        Severity.MAJOR: Sign("▲", Severity.MAJOR.value, "Wrong or unusable as it stands."),
        Severity.MINOR: Sign("△", Severity.MINOR.value, "Untidy; an editor would flag it."),
        Severity.QUESTION: Sign("◇", Severity.QUESTION.value, "A question to the author."),
    }
)


def sign_of(check: Check) -> Sign:
    """The sign of what became of a citation or quotation, or of a finding's weight."""
    return SEVERITIES[check.severity] if isinstance(check, Finding) else VERDICTS[check.verdict]


def words_of(check: Check) -> str:
    """The manuscript's words that this is about, "" if it is about none in particular."""
    if isinstance(check, CitationCheck):
        return check.mention.text
    return check.quotation.words if isinstance(check, QuotationCheck) else check.words


def cited_by(check: Check) -> tuple[str, ...]:
    """The keys that the manuscript cites here, none for a finding."""
    if isinstance(check, CitationCheck):
        return tuple(key for key, _ in check.targets)
    return check.cited if isinstance(check, QuotationCheck) else ()


def evidence_of(finding: Finding) -> str:
    """What a finding rests on, "" where its message says it."""
    return "" if finding.evidence in finding.message else finding.evidence


def span_in_note(check: Check, note: str) -> Span | None:
    """Where in the note's text this stands, None for what stands in the body or nowhere in particular.

    A finding may be about words of the body text: its span counts only where the note has those words.
    """
    if isinstance(check, CitationCheck):
        return check.mention.span
    if isinstance(check, QuotationCheck):
        return check.quotation.span if check.quotation.paragraph is None else None
    if check.span is None or not check.words or check.span.of(note) != check.words:
        return None
    return check.span
