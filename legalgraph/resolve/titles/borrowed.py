"""Bare places of another instrument: "Part XI" in an agreement on Part XI of a convention, which has no Part XI.

A place that the text itself does not have, and that it has cited before as another instrument's, is that one's again;
so is a place that the text's own title names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from legalgraph.model import Mention, Step

__all__ = ["borrowed"]

#: A division where it stands as a heading, in a text of which no structure is known: "### Article 12", "PART XI".
_HEADING = re.compile(
    r"^[#*\s]{0,12}(?P<word>Art(?:icle|ikel|\.)|ARTICLE|P(?:art|ART)|Deel|C(?:hapter|HAPTER)|Hoofdstuk|S(?:ection|ECTION)|Afdeling"
    r"|T(?:itle|ITLE)|Titel|A(?:nnex|NNEX)|Bijlage)\s{1,4}(?P<number>[IVXLC]{1,7}|\d{1,4}[a-z]{0,3}|[A-Z])(?!\w)"
    r"(?=[ \t.:—–-]*(?:$|[A-Z]))",
    re.MULTILINE,
)
#: "Article II:1(b) of the GATT 1994": it is said of what, though that is not known.
_OF = re.compile(
    r"[\w\s().:,]{0,16}?\s(?:of|to)\s+(?:(?:the\s|that\s|its\s)?[A-Z]|(?:my|our|his|her|their|a|an|this|the)\s)"
)
_PLACE = re.compile(
    r"(?<!\w)(?P<word>Article|Part|Chapter|Section|Title|Annex)\s(?P<number>[IVXLC]{1,7}|\d{1,4})\s(?:of|to)\s(?:the\s)?(?P<whole>[A-Z].+)"
)
_KINDS = {
    "article": "art", "art.": "art", "artikel": "art", "part": "part", "deel": "part", "chapter": "chp",
    "hoofdstuk": "chp", "section": "sec", "afdeling": "sec", "title": "title", "titel": "title",
    "annex": "annex", "bijlage": "annex",
}  # fmt: skip


def borrowed(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, where a bare place that the text lacks bears the name of what it was last cited of."""
    own = _own(text)
    cited: dict[Step, str] = {}
    for mention in mentions:
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
        lacks = first.number not in own.get(first.kind, ()) and _OF.match(text, mention.span.end) is None
        yield replace(mention, named=cited[first]) if lacks and first in cited else mention


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
