"""Scholars, reports or a body of work, and no work named.

Wrong: "Brook discusses this in her work."; "Numerous scholars have said so." Right: the works, each with its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import SHORT, Cite
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span
from legalgraph.quotes import Part, parts_of

__all__ = ["codes", "is_vague", "run"]

_FULL = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)"
codes = (
    Code(
        "vague_citation",
        Severity.MAJOR,
        "An author's work, scholars or reports are spoken of, and no work is named.",
        wrong=(
            example(f"{_FULL}.", "Ida Brook discusses the door as a sign in her work."),
            example("Numerous scholars have called this a door."),
            example("See various NGO reports."),
            example("See Marchetti."),
        ),
        right=(
            example(f"{_FULL}.", "Brook 5 (a thought that she takes up in her work on locks)."),
            example(f"Many scholars have called this a door. See {_FULL}."),
            example(f"Brook took it up in her work {_FULL}."),
            example("The author has worked with various scholars and thanks them."),
        ),
    ),
)

_MANY = r"(?:various|numerous|many|several|countless|a\s+(?:number|range|variety)\s+of|some|most|other)"
_WHAT = (
    r"(?:scholars?|authors?|commentators?|writers?|academics?|experts?|reports?|studies|sources?|articles?|"
    r"publications?|researchers?|observers?|newspapers?|accounts?)"
)
_SAYS = (
    r"(?:have|has|had|argue|note|claim|say|call|hold|suggest|document|describe|discuss|observe|show|report|find|"
    r"criticis?ze|maintain|contend|point|agree)"
)
#: "in her work", "in his other writings"; many scholars who say something; reports that are to be seen.
_VAGUE = later(
    rf"""\b(?: in\s+(?:his|her|their)\s+(?:(?:other|earlier|later|recent|many|own|various|extensive)\s+)?
        (?:work|works|writings|scholarship|research|publications|oeuvre)\b
      | {_MANY}\s+(?:[\w-]+\s+){{0,2}}{_WHAT}\s+{_SAYS}\b )
      | ^\W*(?:[Ss]ee(?:,?\s+e\.\s?g\.)?,?\s+(?:also\s+|generally\s+)?)?{_MANY}\s+(?:[\w-]+\s+){{0,3}}{_WHAT}\W*$""",
    re.VERBOSE | re.IGNORECASE,
)
_WRITES = later(
    r"(?<![\w’'-])[A-Z][\w’'-]+,?\s+(?:(?:has|have|also|often|first|later)\s+){0,3}(?:discuss|argu|describ|explor|develop"
    r"|suggest|analy[sz]|examin|critici[sz]|writ|wrote|address|elaborat|document|refer|speak|spoke|show|call|treat|defin"
    r"|propos|theori[sz]|trac|us)[a-z]{0,4}\b"
)
#: A name, and nothing else.
_NAME = later(
    r"^\W*(?i:see(?:,?\s+e\.\s?g\.)?|cf\.?),?\*?\s+(?i:also\s+|generally\s+)?"
    r"(?P<name>[A-Z][\w’'-]{2,30}(?:\s(?:and\s|&\s)?[A-Z][\w’'-]{2,30}){0,2})\W*$"
)
#: After these a name is that of a part of the text or of a law.
_NO_NAME = later(
    r"\b(?:Part|Section|Chapter|Appendix|Annex|Table|Figure|Note|Above|Below|Introduction|Conclusion)\b"
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each part of a note that speaks of work and names none."""
    text = case.note.text
    parts = parts_of(text, case.marks.quotations)
    for number, part in enumerate(parts):
        words = part.span.of(text)
        found = _VAGUE.search(words)
        if (
            found is not None
            and _is_author_s(words, found)
            and not _is_named(case, parts, number, many=not _is_of_one(found[0]))
        ):
            span = Span(part.span.start + found.start(), part.span.start + found.end())
            message = f"“{found[0].strip()}” names no work: say which, and where in it."
            yield case.finding("vague_citation", Severity.MAJOR, message, span)
        elif (
            (named := _NAME.match(words)) and not _cites_in(case, part) and not _is_known(case, named["name"])
        ):
            span = Span(part.span.start + named.start("name"), part.span.start + named.end("name"))
            message = f"“{named['name']}” is only a name: say which work, and where in it."
            yield case.finding("vague_citation", Severity.MAJOR, message, span)


def is_vague(case: Case, cite: Cite) -> bool:
    """Whether a short form stands in a part of the note that says only "in her work"."""
    words = cite.span.of(case.note.text)
    return cite.kind == SHORT and not cite.pinpoint and _VAGUE.search(words) is not None


def _is_known(case: Case, name: str) -> bool:
    """Whether it is a part of the text, or stands in what some note cites: a case by its short name."""
    cited = (mention.text for read in case.notes for cite in read.cites for mention in cite.mentions)
    return _NO_NAME.search(name) is not None or any(name in words for words in cited)


def _is_author_s(words: str, found: re.Match[str]) -> bool:
    """Whether "in her work" follows a name and what its bearer says: most work is not written."""
    return not _is_of_one(found[0]) or _WRITES.search(words, 0, found.start()) is not None


def _is_of_one(words: str) -> bool:
    return words.lower().startswith("in ")


def _is_named(case: Case, parts: tuple[Part, ...], number: int, *, many: bool) -> bool:
    """Whether the work is named after all: in this part or the next; where many are meant, anywhere after."""
    following = parts[number:] if many else parts[number : number + 2]
    return any(not is_vague(case, cite) for part in following for cite in _cites_in(case, part))


def _cites_in(case: Case, part: Part) -> list[Cite]:
    within = (cite for cite in case.cites if cite.kind != "placeholder")
    return [cite for cite in within if part.span.start <= cite.span.start < part.span.end]
