"""Works cited by author and year that stand in no list of works.

Wrong: "Brook (2020) 12" throughout, and no list of works in the manuscript. Right: a list at the end that has every
work cited. It is asked once for the manuscript: the list may be kept apart, or stand under no heading that we know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.footnotes import SHORT
from legalgraph.footnotes.naming import Words, tokens
from legalgraph.footnotes.works_list import works_listed
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_NOTES = ("Brook (2020) 5.", "Marsh (2019) 7.", "Brook (2020) 9.")
_TEXT = "One.{1} Two.{2} Three.{3}"
_LIST = ("References", "Brook, Ida (2020), Doors at Sea, Law Journal 3: 4-9.")
codes = (
    Code(
        "short_form_no_full_citation",
        Severity.QUESTION,
        "A work cited by author and year is given in full neither in a note nor in a list of works.",
        wrong=(example(*_NOTES, body=_TEXT), example(*_NOTES, body=(_TEXT, _LIST[1]))),
        right=(
            example(*_NOTES, body=(_TEXT, *_LIST, "Marsh, Paul. 2019. Nets. Law Press.")),
            example(*_NOTES, body=(_TEXT, _LIST[1], "Marsh, Paul. 2019. Nets. Law Press.")),
        ),
    ),
)

#: An entry of a list of works begins with its authors; so many words are looked at, and so many works are named.
_OPENING, _NAMED = 12, 8
_YEAR = later(r"(?:19|20)\d\d[a-z]?")


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One question that names the works."""
    if not manuscript.sources.is_author_date or works_listed(manuscript.document.body):
        return  # where there is a list, each note is told what is missing in it: see ``short_form``
    listed = _listed(manuscript)
    missing = {
        f"{one.named} ({one.dated})": None
        for read in manuscript.reads
        for cite in read.cites
        if cite.kind == SHORT
        and (one := cite.mentions[0]).dated
        and cite.antecedent
        and not cite.antecedent.full
        and not cite.antecedent.listed
        if not _stands_in(listed.get(one.dated, ()), tokens(one.named))
    }
    if missing:
        named = "; ".join(list(missing)[:_NAMED])
        more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
        message = f"Cited by author and year, and nowhere in full: {named}{more}. Are they listed outside this file?"
        yield Finding("short_form_no_full_citation", Severity.QUESTION, message, "")


def _listed(manuscript: Manuscript) -> Mapping[str, list[Words]]:
    """By year, how the paragraphs that may be entries of a list of works begin."""
    found: dict[str, list[Words]] = {}
    for paragraph in manuscript.document.body:
        opening = tokens(paragraph[:400])[:_OPENING]
        for year in dict.fromkeys(_YEAR.findall(paragraph)[:3]):
            found.setdefault(year, []).append(opening)
    return found


def _stands_in(entries: Iterable[Words], name: Words) -> bool:
    """Whether an entry begins with the first surname of the short form."""
    surnames = {word for word in name if word not in ("and", "et", "al")}
    return any(surnames and surnames.issuperset(entry[:1]) for entry in entries)
