"""A note that cites in another style than most notes of the manuscript.

Wrong: "Brook 172" (author and page) among notes that cite by volume, page and year and refer back by *supra*;
"p. 29" where pages have no sign. Right: one style throughout: Bluebook, OSCOLA, Chicago notes, or author and
date (every manual: choose one and keep to it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import notes_by_form, places_of
from legalgraph.footnotes import SHORT, Cite, NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.back_reference import SAME
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_FULL = tuple(
    f"{name}, *{title}*, {number} LAW J. {number}4 (20{number}0)."
    for name, title, number in (
        ("Ida Brook", "Doors", 1),
        ("Nora Marsh", "Oars", 2),
        ("Per Lind", "Tides", 3),
    )
)
_NOTES = (*_FULL, "Brook, *supra* n. 1 at 15.", "Lind, *supra* n. 3 at 36.")
codes = (
    Code(
        "style_mixed",
        Severity.MINOR,
        "The note cites in another style than most notes of the manuscript.",
        wrong=(
            example(*_NOTES, "Marsh 25."),
            example(*_NOTES, "Marsh (2020) at 25."),
            example(*_NOTES, "Ana Sorel, *Rows*, 2018, p. 17."),
        ),
        right=(
            example(*_NOTES, "Marsh, *supra* n. 2 at 25."),
            example(*_FULL, "Ana Sorel, *Rows*, 4 LAW J. 1 (2021).", "Brook 15.", "Marsh 25.", "Sorel 3."),
            example(*_NOTES, "Ana Sorel, *Rows* 17 (2018)."),
            example(
                *_FULL,
                "Brook, *supra* n. 1, p. 15.",
                "Lind, *supra* n. 3, p. 36.",
                "Ana Sorel, *Rows*, 2018, p. 17.",
            ),
        ),
    ),
)

_NOTED, _PAGE, _DATE, _SIGN = "notes", "author and page", "author and date", "p."
_PLAIN = "pages without a sign"
_SAID = {
    _NOTED: "refers to notes or gives volume, page and year",
    _PAGE: "cites by author and page",
    _DATE: "cites by author and date",
    _SIGN: "writes “p.” before pages",
}
_YEAR = later(r"\(?\b(?:1[89]|20)\d\d[a-z]?\b")
_PAGE_SIGN = later(r"(?<![\w.])pp?\.[ \u00a0]?\d")
#: A place that is no page.
_PARAGRAPH = later(r"[§¶]|\b(?:paras?|paragraphs?|pts?|chapters?|ch)\b", re.IGNORECASE)
_AUTHOR_DATE = later(r"[\w’'.-]+,?\s\(?(?:1[89]|20)\d\d[a-z]?\)?(?:,|:|\sat)?\s?\d{1,4}")
_FEWEST, _FEWEST_BACK = 4, 2


def run(case: Case) -> Iterator[Finding]:
    """One finding for a note whose style is not that of most; none where its short form has no full citation at all."""
    here = places_of(case, _styles)
    if not here:
        return
    usual, notes = _usual(case)
    forms = here if _is_plain(case) else map(_unsigned, here)
    found = next(((form, span) for form, span in forms if form != usual), None)
    if not usual or found is None or any(map(_leads_nowhere, case.cites)):
        return
    form, span = found
    if (form == _SIGN and usual != _NOTED) or (
        form in (_PAGE, _DATE) and not _has_another_way_back(case, form)
    ):
        return
    message = f"The note {_SAID[form]}; most notes of this manuscript ({notes}) {_plural(_SAID[usual])}."
    yield case.finding("style_mixed", Severity.MINOR, message, span)


def _usual(case: Case) -> tuple[str, str]:
    """The style of more than half of the notes that have any, and some of their numbers."""
    forms = dict(notes_by_form(case, _styles))
    if _SIGN in forms and not _is_plain(case):
        signed = forms.pop(_SIGN)
        forms[_NOTED] = tuple(dict.fromkeys((*forms.get(_NOTED, ()), *signed)))
    usual = max(forms, key=lambda form: len(forms[form]), default="")
    if not usual or len(forms[usual]) < _FEWEST or 2 * len(forms[usual]) <= sum(map(len, forms.values())):
        return "", ""
    return usual, ", ".join(forms[usual][:3]) + " …"


def _is_plain(case: Case) -> bool:
    """Whether most notes that give a page of a work write no "p." before it: only there is the sign another style."""
    pages = notes_by_form(case, _pages)
    return len(pages.get(_PLAIN, ())) > len(pages.get(_SIGN, ()))


def _pages(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for cite in read.cites:
        words = cite.span.of(read.note.text)
        if cite.kind == "case" or not (cite.is_work or cite.kind in (SHORT, "back_reference")):
            continue
        if _PAGE_SIGN.search(words):
            yield _SIGN, cite.span
        elif (cite.pinpoint or _style(cite, words) == _NOTED) and not _PARAGRAPH.search(words):
            yield _PLAIN, cite.span


def _unsigned(found: tuple[str, Span]) -> tuple[str, Span]:
    return (_NOTED if found[0] == _SIGN else found[0]), found[1]


def _has_another_way_back(case: Case, form: str) -> bool:
    """Whether other notes refer back in another manner; full citations and then short ones are a style of its own."""
    ways = notes_by_form(case, _ways_back)
    return sum(len(notes) for way, notes in ways.items() if way != form) >= _FEWEST_BACK


def _ways_back(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for cite in read.cites:
        if cite.kind in (SHORT, "back_reference"):
            style = _style(cite, cite.span.of(read.note.text))
            if style:
                yield style, cite.span


def _plural(said: str) -> str:
    return re.sub(r"^(\w+?)s\b", r"\1", re.sub(r"\bgives\b", "give", said))


def _is_known(cite: Cite) -> bool:
    return cite.antecedent is not None and bool(cite.antecedent.full)


def _leads_nowhere(cite: Cite) -> bool:
    return cite.kind == SHORT and cite.antecedent is not None and not cite.antecedent.full


def _styles(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for cite in read.cites:
        words = cite.span.of(read.note.text)
        is_all = cite.kind == SHORT and words == read.note.text.strip(" .*")
        style = _style(cite, words) or (_PAGE if is_all and _is_known(cite) else "")
        if style:
            yield style, cite.span


def _style_of_short(cite: Cite, words: str) -> str:
    """That of a short form whose source is known; one with half a bracket is something else misread."""
    if not _is_known(cite) or words.count("(") != words.count(")"):
        return ""
    if _YEAR.search(words):
        return _DATE
    return _PAGE if cite.pinpoint else ""


def _style(cite: Cite, words: str) -> str:
    """The style that a citation of a work shows, "" for one that may stand in any."""
    if cite.kind == SHORT:
        return _style_of_short(cite, words)
    if cite.kind == "back_reference":
        return _NOTED if cite.mentions[0].refers_to is not None and cite.mentions[0].named != SAME else ""
    if not cite.is_work or cite.kind in ("interview", "documentary", "other"):
        return ""
    if _PAGE_SIGN.search(words):
        return _SIGN
    if _AUTHOR_DATE.fullmatch(words):
        return _DATE
    return _NOTED if _YEAR.search(words) else ""
