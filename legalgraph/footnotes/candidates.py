"""Where a note may hold a short form: a name at the beginning of a citation, with a place after it or alone.

Whether it is one is not said here: a name that no note cites in full needs a structure that no sentence has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.footnotes.full_citations import Short
from legalgraph.footnotes.marked import marks_in, parts_in
from legalgraph.footnotes.stretches import Stretches
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.back_reference import Cited, cited_place
from legalgraph.model import Span

__all__ = ["Candidate", "candidates"]

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_SMALL = r"(?:de|del|la|las|los|van|von|der|den|di|da|dos|al|el|of|for|the|on)"
_NAME = (
    rf"(?:{_SMALL}\s){{0,2}}(?:{_CAPITAL}\.\s?){{0,3}}{_CAPITAL}[\w’'-]{{1,40}}"
    rf"(?:\s(?:{_CAPITAL}[\w’'-]{{0,40}}|{_SMALL}(?=\s))){{0,5}}"
)
_AND = r"(?:,?\s(?:&|and)\s|,\s)"
_YEAR = r"(?:19|20)\d\d[a-z]?"
#: Names, a year, a short title: what stands before a place.
_NAMED = later(
    rf"""(?P<names> {_NAME} (?:{_AND}{_NAME}){{0,4}} (?:,?\s+et\s+al\.?)? )
    (?: \s?\((?P<year>{_YEAR})\) | ,?\s(?P<bare>{_YEAR})(?=,?\s?(?:at\b|pp?\.|:|,\s\d))
      | \s?\((?P<inside>{_YEAR})(?=[,:]\s?(?:at\s|pp?\.\s?)?[\divxl]{{1,5}}(?:[^()\w][^()]{{0,40}})?\))
      | ,?\s(?P<alone>{_YEAR})(?=\s?[.;)]|$) )?
    (?: ,\s (?: \*(?P<italic>[^*\n]{{3,120}}?),?\* | [“"‘«](?P<quoted>[^“”"«»\n]{{3,200}}?),?[”"’»] ) )?""",
    re.VERBOSE,
)
_LEFT_OVER = later(rf"(?<!\set)(?:\s{_SMALL})+$")
#: What may stand before a citation at the beginning of its part, and where inside a part another may begin.
_OPENING = later(
    r"[\s(*]*(?:(?:see|cf|but|also|e\.g|accord|contra|generally|compare|v(?=\.\s(?:also|aussi))|aussi)\b[.,*\s]*)*",
    re.IGNORECASE,
)
_WITHIN = later(
    r"\b(?:see(?:\salso)?|cf\.?|but\ssee|accord|contra|e\.g\.|citing|quoting)[,*]{0,2}\s+\*?|\(|(?<=\d\)\s)and\s",
    re.IGNORECASE,
)
#: After a short form its sentence is over, or its quotation begins.
_OVER = later(r"\*?\s{0,3}(?:[.;:,)\[\]“\"‘(*<]|and\s[A-Z]|$)")
#: What stands after the page of a full citation: "Roe, Doors, at 3 (2019)".
_PUBLISHED = later(r"\s?\((?:[^()]{0,40}\s)?(?:19|20)\d\d\)")
_ALONE = later(r"[\s.,;:*)\]]*(?:$|[“\"(]|(?<=[:,])\s)")
#: Words before a figure that are no author's name.
_NO_AUTHOR = frozenset(
    (
        "article articles art arts paragraph paragraphs para paras section sections sec chapter ch part title book "
        "annex appendix note notes page pages vol volume no number rule principle guideline objective target goal "
        "convention protocol regulation directive decision resolution recommendation treaty declaration covenant "
        "case doc document table figure schedule recital amendment interview opinion comment general report agenda "
        "ibídem ibidem january february march april may june july august september october november december covid "
        "jan feb mar apr jun jul aug sept sep oct nov dec id ibid supra infra see cf the this these in on at by"
    ).split()
)
#: A person's name has so many words at most.
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be a short form: what they say of the source, their place, and how they stand.

    ``opens`` says that they open a part of the note or follow a signal, ``marked`` that "at" or "p." leads the page,
    ``published`` that a year in brackets follows it, ``is_year`` that a figure like a year is one and no page.
    """

    short: Short
    start: int
    cited: Cited
    opens: bool
    alone: bool
    marked: bool
    published: bool
    is_year: bool = True

    @property
    def is_author(self) -> bool:
        """Whether an unknown name with a page is an author's, and no other word with a figure."""
        if (
            self.published
            or not (self.opens or self.short.year)
            or self.cited.pinpoints[0].steps[0].kind != "page"
        ):
            return False
        words, page = self.short.name.split(), self.cited.pinpoints[0].steps[0].number
        if self.marked and len(words) > 1:
            return True
        is_plain = page.isdecimal() and not 1900 <= int(page) <= 2099
        return is_plain and not _has_other_words(words) and not (len(words) == 1 and words[0].isupper())

    @property
    def is_dated_author(self) -> bool:
        """Whether an unknown name and a year stand alone: "Roe (2020)."."""
        words = self.short.name.split()
        named = (
            self.is_year and bool(self.short.year) and len(words) <= _LONGEST and not _has_other_words(words)
        )
        return self.alone and self.opens and named


def candidates(text: str) -> Iterator[Candidate]:
    """Every name that stands where a citation may begin, and after which its sentence is over."""
    quotations = Stretches(mark.span for mark in marks_in(text) if mark.closed)
    for start, opens in _starts(text):
        named = None if quotations.meets(Span(start, start + 1)) else _NAMED.match(text, start)
        if named is None:
            continue
        cited = cited_place(text, named.end())
        if named["inside"] and text.startswith(")", cited.end):
            cited = Cited(cited.end + 1, cited.pinpoints)
        if _OVER.match(text, cited.end):
            marked = not text[named.end() : cited.end].strip(" ,*")[:1].isdigit()
            alone, published = (
                _is_alone(text, named, opens=opens),
                _PUBLISHED.match(text, cited.end) is not None,
            )
            is_year = named["alone"] is None
            yield Candidate(_short(named), start, cited, opens, alone, marked, published, is_year)


def _starts(text: str) -> Iterator[tuple[int, bool]]:
    """Where a short form may begin, and whether it is the beginning of a part or follows a signal."""
    for part in parts_in(text):
        opening = _OPENING.match(text, part.span.start, part.span.end)
        start = opening.end() if opening else part.span.start
        yield start, True
        for within in _WITHIN.finditer(text, start, part.span.end):
            yield within.end(), within.group() != "("


def _short(named: re.Match[str]) -> Short:
    """What the words say; without a small word left over at the end of the names ("Roe on")."""
    title = (named["italic"] or named["quoted"] or "").strip(" \u00a0\u202f,.")
    return Short(_LEFT_OVER.sub("", named["names"]), title, _year(named))


def _year(named: re.Match[str]) -> str:
    return next((named[one] for one in ("year", "bare", "inside", "alone") if named[one]), "")


def _is_alone(text: str, named: re.Match[str], *, opens: bool) -> bool:
    """Whether nothing follows a name but the end of its part, a quotation or a bracket."""
    if not opens:
        return text.startswith(")", named.end())
    return _ALONE.match(text, named.end()) is not None


def _has_other_words(words: Sequence[str]) -> bool:
    return any(word.casefold().strip(".,") in _NO_AUTHOR for word in words)
