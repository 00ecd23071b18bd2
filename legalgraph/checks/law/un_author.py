"""A document of the United Nations that is given to a body which did not write it, or whose symbol is another body's.

Wrong: "U.N. Human Rights Council, *Draft declaration on …*" for a draft that an expert annexed to a report; "Human
Rights Council, …, A/73/178" for a report to the General Assembly. Right: the mandate holder, or the body of the symbol.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import said_of, without_signal
from legalgraph.footnotes import Cite
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_bodies import BODIES, ORGANS
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.kinds.folding import folded
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_DRAFT = "Revised draft declaration on the right to international solidarity"
codes = (
    Code(
        "wrong_or_missing_author",
        Severity.MAJOR,
        "The author given did not write the source, by what its symbol or the catalogue says.",
        wrong=(
            example(f"U.N. Human Rights Council, *{_DRAFT}*, A/HRC/53/32, Annex (2 May 2023)."),
            example(
                "Human Rights Council, *Report of the Special Rapporteur on doors*, A/69/277, para. 5 (2014)."
            ),
            example("Human Rights Committee, General Comment on doors, CERD/C/GC/30, para. 5 (2004)."),
        ),
        right=(
            example(f"Independent Expert, *{_DRAFT}*, A/HRC/53/32, Annex (2 May 2023)."),
            example("U.N.G.A., *Report of the Special Rapporteur on doors*, A/69/277, para. 5 (2014)."),
            example(
                "Human Rights Council, *Report of the Special Rapporteur on doors*, A/HRC/41/38, para. 5 (2019)."
            ),
            example("Human Rights Council, *Report of the Human Rights Council*, A/73/53 (2018)."),
        ),
    ),
    Code(
        "issuing_body_as_author",
        Severity.MINOR,
        "The body that a report was submitted to stands as its author, and who wrote it is not said.",
        wrong=(example("U.N. Human Rights Council, *Boats by night*, A/HRC/44/42, para. 5 (May 4, 2020)."),),
        right=(
            example(
                "U.N. Human Rights Council, *Report of the Special Rapporteur*, A/HRC/44/42, para. 5 (2020)."
            ),
        ),
    ),
)

#: A body of the Council's rank that reports to the Assembly: its own reports bear the Assembly's symbol.
_TREATY_BODIES = frozenset({"CCPR", "CERD", "CEDAW", "CRC", "CAT", "CMW", "CED", "CRPD", "HRI"})
#: Whose documents all bear their own symbol; a secretariat writes for every body, under that body's.
_ORGANS = _TREATY_BODIES | {"A", "S", "E", "T"}
#: Names and acronyms of bodies, folded and without full stops, and the elements of their symbols.
_NAMES: Mapping[str, tuple[str, ...]] = {
    **{folded(name): (organ,) for organ, name in ORGANS.items() if organ in _ORGANS},
    **{folded(name): path for path, name in BODIES.items()},
    "unga": ("A",),
    "ga": ("A",),
    "unsc": ("S",),
    "ecosoc": ("E",),
    "hrc": ("A", "HRC"),
    "unhrc": ("A", "HRC"),
}
_UN = later(r"^(?:the )?(?:un |u n |united nations )?")
#: Where an author ends: at the title, or before the number of a resolution.
_ENDS = later(r"[,:*“‘\"(\[]|\s(?:[Rr]es|[Dd]ec|[Dd]oc|[Gg]eneral [Cc]omment)")
#: Who writes for a body without being it.
_EXPERT = later(
    r"\b(?:rapporteur|expert|experts|representative|working\s+group|commissioner|secretary-general|commission\s+of\s+inquiry"
    r"|mission|group\s+of|panel|chair(?:person)?|submitted\s+by|prepared\s+by|forum|consultant)\b",
    re.IGNORECASE,
)
_REPORT_OF = later(r"\breport\s+of\s+the\b", re.IGNORECASE)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each document whose author its symbol or the catalogue gainsays."""
    for number, cite in enumerate(case.cites):
        symbol = _symbol(cite)
        if symbol is None or cite.antecedent is not None:
            continue
        said = said_of(case.read, number)
        head = f"{said.before}{said.own}"
        author = _author(without_signal(head))
        if author:
            start = cite.span.start - len(said.before) + head.find(author)
            code, message = _wrong(case, cite, symbol, author, head)
            if code:
                severity = Severity.MAJOR if code == "wrong_or_missing_author" else Severity.MINOR
                yield case.finding(code, severity, message, Span(start, start + len(author)))


def _symbol(cite: Cite) -> UnSymbol | None:
    symbols = [one.identifier for one in cite.mentions if one.kind in ("un_document", "un_resolution")]
    try:
        return UnSymbol.parse(symbols[0]) if len(set(symbols)) == 1 else None
    except ValueError:
        return None


def _author(head: str) -> str:
    """The name of a body in whose name the words begin, as printed; "" if they begin otherwise."""
    author = _ENDS.split(head, maxsplit=1)[0].rstrip()
    return author if _named(author) in _NAMES else ""


def _named(author: str) -> str:
    return _UN.sub("", folded(author).replace(".", ""))


def _wrong(case: Case, cite: Cite, symbol: UnSymbol, author: str, head: str) -> tuple[str, str]:
    """The code and what is wrong with this body as the author; two empty strings if nothing is."""
    path, own = _NAMES[_named(author)], (symbol.organ, *symbol.subsidiary)
    if path != own[: len(path)] and not _reports_upward(path, own, head):
        message = f"“{author}” is not the body of the symbol {symbol}, a document of the {symbol.body}."
        return "wrong_or_missing_author", message
    one = case.known.instruments[cite.instruments[0]] if len(cite.instruments) == 1 else None
    if one is None or not _EXPERT.search(one.body) or _EXPERT.search(head):
        return "", ""
    if one.kind == "draft":
        message = (
            f"This draft was prepared by the {one.body}; the {symbol.body}, to which it was submitted, is not its"
            " author."
        )
        return "wrong_or_missing_author", message
    if one.kind == "report":
        message = f"The report is that of the {one.body}, submitted to the {symbol.body}: name its author."
        return "issuing_body_as_author", message
    return "", ""


def _reports_upward(path: tuple[str, ...], own: tuple[str, ...], head: str) -> bool:
    """Whether a body's own report bears the symbol of the organ above it: "Report of the Council, A/73/53"."""
    above = own == path[: len(own)] or (path[0] in _TREATY_BODIES and own in (("A",), ("HRI",)))
    return above and not (_EXPERT.search(head) and _REPORT_OF.search(head))
