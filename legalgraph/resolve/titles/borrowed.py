"""Bare places of another instrument: "Part XI" in an agreement on Part XI of a convention, which has no Part XI.

A place that the text itself does not have, and that it has cited before as another instrument's, is that one's again;
so is a place that the text's own title names. In a protocol to a convention, and in a text that gives another
instrument the short name "the Convention", it is that one's. A text that has no articles, as a letter has none, means
those of the instrument that its paragraph has just named.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.instrument import GENERAL
from legalgraph.kinds.places.numerals import in_arabic
from legalgraph.model import Mention, Step

__all__ = ["borrowed"]

#: A division where it stands as a heading, in a text of which no structure is known: "### Article 12", "PART XI".
_HEADING = later(
    r"^[#*\s]{0,12}(?P<word>Art(?:icle|ikel|\.)|ARTICLE|P(?:art|ART)|Deel|C(?:hapter|HAPTER)|Hoofdstuk|S(?:ection|ECTION)|Afdeling"
    r"|T(?:itle|ITLE)|Titel|A(?:nnex|NNEX)|Bijlage)\s{1,4}(?P<number>[IVXLC]{1,7}|\d{1,4}[a-z]{0,3}|[A-Z])(?!\w)"
    r"(?=[ \t.:—–-]*(?:$|[A-Z]))",
    re.MULTILINE,
)
#: "Article II:1(b) of the GATT 1994": it is said of what, though that is not known.
_OF = later(
    r"(?:[\s,.:]{0,2}\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,5})\)?){0,4}?,?\s{1,2}(?:of|to)\s+(?:(?:the\s|that\s|its\s)?[A-Z]"
    r"|(?:my|our|his|her|their|a|an|this|the)\s)"
)
_PLACE = later(
    r"(?<!\w)(?P<word>Article|Part|Chapter|Section|Title|Annex)\s(?P<number>[IVXLC]{1,7}|\d{1,4})\s(?:of|to)\s(?:the\s)?(?P<whole>[A-Z].+)"
)
#: What numbers a text through, so that it is known to lack others; and how many articles of its own show that.
_DIVISIONS, _FEWEST = frozenset({"art", "chp", "part"}), 2
_GENERAL = later(r"(?:the\s)?(?:Convention|Treaty|Agreement|Charter|Covenant|Statute|Constitution)")
#: How far a paragraph's naming reaches.
_PARAGRAPH = 500
_KINDS = {
    "article": "art", "art.": "art", "artikel": "art", "part": "part", "deel": "part", "chapter": "chp",
    "hoofdstuk": "chp", "section": "sec", "afdeling": "sec", "title": "title", "titel": "title",
    "annex": "annex", "bijlage": "annex",
}  # fmt: skip


def borrowed(text: str, mentions: Iterable[Mention], parent: str | None = None) -> Iterator[Mention]:
    """The mentions, where a bare place that the text lacks bears the name of what it was last cited of.

    ``parent`` is what the text calls the instrument that its own title says it belongs to: "" if it says none, None
    where the text is no instrument itself.
    """
    own = _own(text)
    mentions = tuple(mentions)
    is_instrument = parent is not None
    parent = parent or (_only_term(mentions) if is_instrument else "")
    only = _only_named(mentions) if is_instrument and "art" not in own else ""
    last: Mention | None = None
    cited: dict[Step, str] = {}
    for mention in mentions:
        if mention.named and mention.kind in ("instrument", "provision"):
            last = mention
        first = mention.pinpoints[0].steps[0] if mention.pinpoints else None
        if not own and (mention.named or mention.identifier) and _is_elsewhere(mention.named):
            cited = {}  # a manuscript that speaks of another instrument since
        if first is None or mention.kind != "provision":
            cited |= dict(_in_title(mention.named))
            yield mention
            continue
        if mention.named:
            cited |= {
                one.steps[0]: mention.named for one in mention.pinpoints if _is_elsewhere(mention.named)
            }
            yield mention
            continue
        if _has(own, first) or _OF.match(text, mention.span.end) is not None:
            yield mention
            continue
        named = cited.get(first, "")
        if not named and is_instrument and first.number.isalnum():
            if len(own.get("art", ())) >= _FEWEST and first.kind in _DIVISIONS:
                named = parent
            elif "art" not in own and first.kind in {*_DIVISIONS, "sec"}:
                named = parent or _of_paragraph(text, last, mention) or only
        yield replace(mention, named=named) if named else mention


def _has(own: Mapping[str, Collection[str]], place: Step) -> bool:
    """Whether the text has this place; its chapters may be printed in Roman numbers and cited in Arabic ones."""
    numbers = own.get(place.kind, ())
    if place.number in numbers or place.kind == "art":
        return place.number in numbers
    return in_arabic(place.number) in map(in_arabic, numbers)


def _only_term(mentions: Iterable[Mention]) -> str:
    """The one general word that the text makes the short name of another instrument: "the Convention"."""
    terms = {
        term.removeprefix("the ")
        for one in mentions
        for term in one.defines
        if one.kind in ("instrument", "provision") and _GENERAL.fullmatch(term)
    }
    return f"the {terms.pop()}" if len(terms) == 1 else ""


def _only_named(mentions: Iterable[Mention]) -> str:
    """The only instrument that a text names by a title; "" if it names none, or more."""
    named = {
        one.named
        for one in mentions
        if one.kind in ("instrument", "provision")
        and " " in one.named
        and _is_elsewhere(one.named)
        and not GENERAL.fullmatch(one.named)
    }
    return named.pop() if len(named) == 1 else ""


def _of_paragraph(text: str, last: Mention | None, mention: Mention) -> str:
    """The instrument named last, if the same paragraph has named it."""
    if last is None or not 0 <= mention.span.start - last.span.end <= _PARAGRAPH:
        return ""
    return (
        ""
        if "\n\n" in text[last.span.end : mention.span.start] or not _is_elsewhere(last.named)
        else last.named
    )


def _in_title(words: str) -> Iterator[tuple[Step, str]]:
    """The place that a title names, and of what: "… the implementation of Part XI of the Convention on the Sea"."""
    found = _PLACE.search(words)
    if found is not None:
        yield Step(_KINDS[found["word"].lower()], found["number"]), found["whole"]


def _own(text: str) -> dict[str, set[str]]:
    """The numbers of the text's own articles, parts, chapters, by kind."""
    found: dict[str, set[str]] = defaultdict(set)
    for heading in _HEADING.finditer(text):
        found[_KINDS[heading["word"].lower()]].add(heading["number"])
    return found


def _is_elsewhere(named: str) -> bool:
    """Whether the words name another instrument, and not this one or something said before."""
    return not named.lower().startswith(("this ", "these ", "the present", "that ", "there"))
