"""Law taken from what somebody else says of it: a statute quoted through a report, a judgment through a newspaper.

Wrong: the text quotes the Migration Law and the note cites a report. Right: the law itself, and the report beside it if
its reading matters.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_REPORT = "Harbour Watch, *Closed Ports* (2019) 29."
codes = (
    Code(
        "secondary_source_for_law",
        Severity.MINOR,
        "What a law or judgment says is supported only by a work about it.",
        wrong=(
            example(_REPORT, body="The Harbour Act guarantees “shelter to whoever asks for it by night”.{1}"),
            example(_REPORT, body="The Supreme Court struck down the ban on boats in 2008.{1}"),
        ),
        right=(
            example(
                "Model Convention, Art. 4(1).",
                body="The Convention guarantees “the right, alone or together”.{1}",
            ),
            example(_REPORT, body="The Harbour Act has been criticised as “a closed door”.{1}"),
            example(
                f"Model Convention, Art. 4; {_REPORT}",
                body="The Harbour Act guarantees “shelter by night”.{1}",
            ),
        ),
    ),
)

_LAW = (
    r"(?:Law|Act|Code|Constitution|Decree|Statute|Ordinance|Bill\s+of\s+Rights|Regulation|Directive|Convention|Covenant"
    r"|Protocol|Charter|Treaty|Ley|Loi|Gesetz)"
)
_SAYS = (
    r"(?:outlines?|provides?|states?|guarantees?|prohibits?|requires?|defines?|punishes|obliges?|recogni[sz]es|declares?"
    r"|stipulates?|speaks\s+of|criminali[sz]es|reads?)"
)
#: A law that says something, in quotation marks; a court that has decided something.
_QUOTED = later(rf"\b{_LAW}\b[^.;“\"]{{0,60}}?\s{_SAYS}\b[^.;]{{0,60}}?[“\"‘]")
_DECIDED = later(
    r"\b(?:Supreme|Constitutional|High|Federal|Administrative)\s+(?:Administrative\s+)?(?:Court|Tribunal)\b[^.;“\"]{0,60}?\s"
    r"(?:held|ruled|struck|decided|decriminali[sz]ed|declared|upheld|annulled|overturned|quashed|acquitted|convicted)\b"
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for a note that supports what a law or court says by works alone."""
    quoted = _QUOTED.search(case.claim)
    decided = _DECIDED.search(case.claim)
    if not (quoted or decided) or not _cites_only_works(case):
        return
    what = "A law is quoted, and the law itself is" if quoted else "A court has decided, and the judgment is"
    message = f"{what} not cited: cite it, with this source beside it."
    yield case.finding("secondary_source_for_law", Severity.MINOR, message, case.cites[0].span)


def _cites_only_works(case: Case) -> bool:
    """Whether every source of the note is a work, and there is one; what leads nowhere may be a law."""
    sources = [case.source(number) for number, cite in enumerate(case.cites) if cite.is_source]
    return bool(sources) and all(source is not None and source.first.cite.is_work for source in sources)
