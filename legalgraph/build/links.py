"""Citations inside and between the instruments: found in the texts held, or listed by the catalogue."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.provision import FORMER
from legalgraph.model import Citation, Confidence, Instrument, Mention, Provision, Span, Unresolved, Version
from legalgraph.resolve import Known, resolve
from legalgraph.resolve.mentioned import mentioned
from legalgraph.resolve.pointing import Result
from legalgraph.resolve.running import read
from legalgraph.scan import LANGUAGES

__all__ = ["Link", "Links", "find_links", "own_words", "results_in"]

#: Where words stand that belong to no provision: headings, the table of contents, tables of equivalence.
_NOT_SCANNED = frozenset({"part", "title", "chp", "sec", "subsec", "toc", "table"})
#: What is printed under a number and a heading of its own.
_HEADED = _NOT_SCANNED | {"art", "annex", "annexes", "prot", "protocols", "decl", "declarations", "group"}
#: What is titled by what it is about ("Protocol on Article 42 …"): its heading cites.
_TITLED = frozenset({"art", "prot", "decl"})
#: "(ex Article 61 TEC)", under the number of a renumbered article.
_FORMER_LINE = later(r"\(ex\s.*\)")
#: "Amendments to Regulation X", over an article whose words may not say it again.
_AMENDMENTS = later(r"Amend(?:ment|ing)s?\s+(?:to|of)\s")
_NUMBER_LINE = later(
    r"(?:Sole\s+)?(?:Article|Annex|Protocol|Part|Title|Chapter|Section|Subsection|Declaration|Paragraph)\b.{0,24}"
    r"|[A-Z]?\d{0,3}\.?",
    re.IGNORECASE,
)
_NUMBERED = later(r"^\d{1,3}\.\s+")


@dataclass(frozen=True, slots=True)
class Link:
    """One citing passage and one thing it cites. ``origin`` is "text" or "catalogue"."""

    citing: str
    cited: str
    words: str
    origin: str
    span: Span | None = None
    missing: str = ""
    how: str = ""
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True)
class Links:
    """All citations found, what points nowhere (with the provision it stands in), and what was left out."""

    links: tuple[Link, ...]
    unresolved: tuple[tuple[str, Unresolved], ...]
    to_themselves: int
    not_in_text: tuple[Link, ...]
    not_scanned: tuple[str, ...] = ()


def find_links(versions: Iterable[Version], instruments: Mapping[str, Instrument], known: Known) -> Links:
    """Scan and resolve the texts held; take the catalogue's list where no text is held, or none that can be scanned.

    A passage that cites itself, or the whole it stands in ("this Protocol"), makes no link and is counted. A
    citation the catalogue lists and the text does not have is kept, as the catalogue's, and named in
    ``not_in_text``. ``not_scanned`` are the instruments held in a language whose citations nobody here can read.
    """
    versions = tuple(versions)
    held = {version.instrument: version for version in versions if version.language in LANGUAGES}
    found: list[Link] = []
    nowhere: list[tuple[str, Unresolved]] = []
    themselves = 0
    for version in held.values():
        for standing, result in results_in(version, known):
            if isinstance(result, Unresolved):
                nowhere.append((standing, result))
            elif _is_itself(standing, result):
                themselves += 1
            else:
                found.append(_link(standing, result, known))
    pairs = {(link.citing, link.cited) for link in found}
    listed = [link for instrument in instruments.values() for link in _listed(instrument)]
    missing = [link for link in listed if (link.citing, link.cited) not in pairs]
    absent = tuple(link for link in missing if link.citing.partition("/")[0] in held)
    foreign = tuple(version.instrument for version in versions if version.language not in LANGUAGES)
    return Links((*found, *missing), tuple(nowhere), themselves, absent, foreign)


def _is_itself(standing: str, result: Citation) -> bool:
    """Whether a passage cites itself, or by "this Protocol" the text it stands in; a title page has its own title."""
    instrument, _, path = standing.partition("/")
    if path == "front" and result.target.partition("/")[0] == instrument:
        return True
    if result.missing:
        return False
    return result.target == standing or (
        not result.mention.pinpoints and f"{standing}/".startswith(f"{result.target}/")
    )


def results_in(version: Version, known: Known) -> list[tuple[str, Result]]:
    """What each mention in the provisions' own words points to, with the provision it stands in, in their order."""
    words = sorted(own_words(version), key=lambda one: one[1])
    starts = [span.start for _, span in words]
    running: list[Mention] = []
    found: list[tuple[str, Result]] = []
    for provision, span in words:
        mentions = _mentions(version, span, known)
        if provision.kind == "front":
            mentions = (one for one in mentions if one.named or one.identifier)
        if _FORMER_LINE.fullmatch(span.of(version.text)):
            former = (resolve(_of_former(one), known, provision.key) for one in mentions)
            found += ((provision.key, result) for some in former for result in some)
        else:
            running += mentions

    def standing(place: int) -> str:
        return words[bisect_right(starts, place) - 1][0].key

    results = read(version.text, running, known, standing)
    found += ((standing(one.mention.span.start), one) for one in results)
    return sorted(found, key=lambda one: one[1].mention.span.start)


def _mentions(version: Version, span: Span, known: Known) -> Iterator[Mention]:
    """The mentions in a stretch of words, each by its place in the whole text."""
    for mention in mentioned(span.of(version.text), known, version.instrument):
        yield replace(mention, span=Span(mention.span.start + span.start, mention.span.end + span.start))


def _of_former(mention: Mention) -> Mention:
    """A line that says what an article was before names no article of today's text."""
    return mention if mention.named or mention.kind != "provision" else replace(mention, named=FORMER)


def own_words(version: Version) -> Iterator[tuple[Provision, Span]]:
    """Each stretch of words that belongs to a provision itself and to nothing below it, in reading order.

    The heading printed over a protocol or declaration is its own; the number printed over it is nobody's.
    """
    below: dict[str, list[Provision]] = {}
    for provision in version.provisions:
        below.setdefault(provision.parent, []).append(provision)
    for provision in version.provisions:
        if provision.kind in _NOT_SCANNED:
            continue
        if provision.kind in _TITLED:
            yield from ((provision, line) for line in _headings(version.text, provision))
        at = provision.span.start
        for child in sorted(below.get(provision.key, ()), key=lambda one: one.span.start):
            over = (
                [line.start for line in _lines_over(version.text, child)]
                if child.kind in _HEADED or provision.kind == "sched"
                else []
            )
            end = min([child.span.start, *over])
            if at < end:
                yield provision, Span(at, end)
            at = max(at, child.span.end)
        if at < provision.span.end:
            yield provision, Span(at, provision.span.end)


def _lines_over(text: str, provision: Provision) -> Iterator[Span]:
    """The lines printed over a provision, its number, heading and former number, from the lowest upward."""
    heading = " ".join(provision.heading.split())
    at = provision.span.start
    while at > 0:
        start = text.rfind("\n", 0, at - 1) + 1
        line = " ".join(text[start:at].split())
        if not (_NUMBER_LINE.fullmatch(line) or _FORMER_LINE.fullmatch(line) or _is_heading(line, heading)):
            return
        yield Span(start, start + len(text[start:at].rstrip()))
        at = start


def _is_heading(line: str, heading: str) -> bool:
    return bool(heading) and _NUMBERED.sub("", line) == _NUMBERED.sub("", heading)


def _headings(text: str, provision: Provision) -> Iterator[Span]:
    """The lines over a provision that cite: a protocol's heading, an article's former number, or what it amends."""
    for line in reversed(list(_lines_over(text, provision))):
        words = line.of(text)
        cites = _FORMER_LINE.fullmatch(words) or _AMENDMENTS.match(words)
        if cites if provision.kind == "art" else not _NUMBER_LINE.fullmatch(words):
            yield line


def _link(standing: str, result: Citation, known: Known) -> Link:
    """A pinpoint into an instrument of which nothing is held is kept whole: it may well exist."""
    mention, cited, missing = result.mention, result.target, result.missing
    if missing and not known.lacks(cited, missing):
        cited, missing = f"{cited}/{missing}", ""
    words = " ".join(mention.text.split())
    return Link(standing, cited, words, "text", mention.span, missing, result.how, result.confidence)


def _listed(instrument: Instrument) -> list[Link]:
    return [Link(one.citing, one.cited, one.words, "catalogue") for one in instrument.citations]
