"""Passages that change another instrument: "Article 6 of Regulation X is amended as follows: … ‘…’".

What stands bare in such an article is a place in the instrument that it changes, and so are "this Regulation" and
"this Article" within the words that it puts there. What stands bare beside them elsewhere is the text's own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.units import BEFORE, HERE
from legalgraph.model import Confidence, Mention, Pinpoint, Span
from legalgraph.resolve.meant import Meant
from legalgraph.resolve.units import down_to, unit_of

__all__ = ["Amended", "Amending", "changes"]

_CHANGED = r"(?:amended|replaced|deleted|inserted|added|modified|supplemented|renumbered|revised)"
_VERB = (
    rf"(?:(?:is|are|shall\s+be)\s+(?:hereby\s+|further\s+){{0,2}}{_CHANGED}(?!\w)"
    r"|(?:shall(?:\s+be)?|should)\s+read\s+as\s+follows)"
)
#: "Regulation X is amended as follows", "Article 5 of the Convention, as amended by …, shall be replaced by".
_IS_CHANGED = later(rf"(?:,[^.;:\n]{{0,160}},)?\s+{_VERB}")
#: "In Article 5 of Regulation X, the following paragraph is inserted".
_IN_IT = later(rf",\s[^.;\n]{{0,160}}?\b{_VERB}")
_IN = later(r"(?<!\w)[Ii]n\s+(?:the\s+)?\Z")
#: "Amendments to Regulation X", "The following article shall be added to the Convention".
_TO_IT = later(
    rf"(?:(?<!\w)Amend(?:ment|ing)s?\s+(?:to|of)|\bfollowing\b[^.;:\n]{{0,80}}\b{_VERB}[^.;:\n]{{0,60}}\s(?:to|in|into|after|of))"
    r"\s+(?:the\s+)?\Z"
)
#: "where Article 5 of the Convention is amended, …" changes nothing.
_IF = later(r"(?<!\w)(?:[Ww]here|[Ii]f|[Ww]hen|[Uu]ntil|[Uu]nless|[Oo]nce|[Aa]s\s+soon\s+as)\s[^.;:\n]*\Z")
_BACK, _AHEAD = 220, 360

#: Words put into another text begin a line or follow a colon in quotation marks, and end a line with them.
_OPENS = later(r"(?:^[ \t*]{0,8}|:\s{1,8})(?=[‘“\"„«])", re.MULTILINE)
_CLOSES = later(r"(?:[’'»][;.,]{1,2}[\"”]?|(?<=[.;:])[’'»]|[”\"][;.,]{0,2})[ \t]{0,8}$", re.MULTILINE)
#: The next change begins: "(2) Article 12(1) is amended as follows:".
_NEXT = later(rf"^[ \t]{{0,8}}\(\w{{1,4}}\)\s[^\n]{{0,200}}?\b{_VERB}", re.MULTILINE)
#: Where an article begins in a text of which no structure is known.
_ARTICLE = later(r"^[#*\s]{0,12}(?:Article|ARTICLE|Art\.)\s", re.MULTILINE)


_LONGEST = 30_000
_SMALL = frozenset({"para", "subpara", "point", "indent"})
_HOW = "of what is changed here"


@dataclass(frozen=True, slots=True)
class Amended:
    """What a passage changes: the key of the instrument or of a place in it, "" where it is not known; its name."""

    unit: str
    key: str
    words: str

    @property
    def instrument(self) -> str:
        return self.key.partition("/")[0]


def changes(text: str, span: Span) -> bool:
    """Whether the words round a citation say that what it cites is changed here."""
    before = text[max(0, span.start - _BACK) : span.start]
    if _TO_IT.search(before):
        return True
    patterns = (_IS_CHANGED, _IN_IT) if _IN.search(before) else (_IS_CHANGED,)
    is_changed = any(pattern.match(text, span.end, span.end + _AHEAD) for pattern in patterns)
    return is_changed and _IF.search(before) is None


@dataclass(slots=True)
class Amending:
    """What the passage being read changes, if anything; ``bases`` are the places changed, by where it is said."""

    text: str
    now: Amended | None = None
    bases: dict[str, str] = field(default_factory=dict)
    articles: list[int] | None = None
    quoted: list[Span] | None = None

    def begin(self, mention: Mention, key: str, at: str) -> None:
        """Take in what a mention says to be changed from here on; ``key`` is "" for an instrument that is not known."""
        self.now = Amended(self._unit(mention.span.start, at), key, mention.named or mention.text)
        self.bases = {at: key}

    def changed(self, key: str, place: int, at: str) -> None:
        """Take in a bare place as the one that what follows is said of."""
        if self.at(place, at) and not self.is_quoted(place):
            self.bases[at] = key

    def at(self, place: int, at: str) -> Amended | None:
        """What is changed where these words stand."""
        return self.now if self.now is not None and self.now.unit == self._unit(place, at) else None

    def is_quoted(self, place: int) -> bool:
        """Whether the words are put into another text here."""
        if self.quoted is None:
            self.quoted = list(_quotations(self.text))
        number = bisect_right(self.quoted, place, key=lambda span: span.start) - 1
        return number >= 0 and place < self.quoted[number].end

    def meant(self, mention: Mention, at: str) -> tuple[Mention, Meant] | None:
        """A bare place as one in what is changed: the place from there, and what it is in; None for one of its own."""
        place, first = mention.span.start, mention.pinpoints[0].steps[0]
        amended = self.at(place, at)
        is_relative = first.number.endswith((HERE, BEFORE))
        if amended is None or not (
            self.is_quoted(place) or (not is_relative and changes(self.text, mention.span))
        ):
            return None
        if not amended.key:
            return mention, Meant(
                (), f"it is of “{amended.words}”, which is changed here and not in the catalogue"
            )
        base = self._base(at, amended)
        article = down_to(base, "art")
        if is_relative:
            return self._within(mention, article)
        if first.kind not in _SMALL:
            return mention, _probably(amended.instrument)
        return mention, _probably(article or amended.instrument if self.is_quoted(place) else base)

    def _within(self, mention: Mention, article: str) -> tuple[Mention, Meant]:
        """ "paragraph 2 of this Article", put into another text: of the article that is changed."""
        if not article or any(str(one.steps[0]) != f"art_{HERE}" for one in mention.pinpoints):
            return mention, Meant((), "it points at where it stands, in another text")
        places = tuple(Pinpoint(one.steps[1:]) for one in mention.pinpoints)
        return replace(mention, pinpoints=places), _probably(article)

    def _base(self, at: str, amended: Amended) -> str:
        """The place that is changed where these words stand, from the nearest words above that say one."""
        while at:
            if at in self.bases:
                return self.bases[at]
            at = at.rpartition("/")[0]
        return amended.key

    def _unit(self, place: int, at: str) -> str:
        """The article that the words stand in; in a text without known structure, counted."""
        if "/" in at:
            return unit_of(at)
        if self.articles is None:
            self.articles = [found.start() for found in _ARTICLE.finditer(self.text)]
        return f"{at}#{bisect_right(self.articles, place)}"


def _probably(key: str) -> Meant:
    return Meant((key,), _HOW, confidence=Confidence.PROBABLE)


def _quotations(text: str) -> Iterator[Span]:
    """The stretches that are put into another text, marks included; ``open_until`` is how far none is closed."""
    after, open_until = 0, 0
    for opening in _OPENS.finditer(text):
        start = opening.end()
        if start < after:
            continue
        closing = _CLOSES.search(text, max(start + 1, open_until), start + _LONGEST)
        open_until = max(open_until, closing.start() if closing else start + _LONGEST - 8)
        limit = closing.end() if closing else start
        following = _NEXT.search(text, start, limit)
        after = following.start() if following else limit
        yield Span(start, after)
