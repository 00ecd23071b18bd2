"""What a title in running text names, where the whole of it names nothing, or only the text that it stands in.

"this Additional Protocol to the Convention on X" names the text itself, and the Convention on X. "Berne Convention" is
short for the title that begins so. "the Convention for the purposes of this Part" is no title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from legalgraph.kinds.definition import given
from legalgraph.kinds.instrument import GENERAL
from legalgraph.kinds.names import Names
from legalgraph.kinds.titles.subject import KIND
from legalgraph.kinds.treaty_title import title_at
from legalgraph.model import Mention, Span
from legalgraph.resolve.titles.bodies import Bearers, full_titles
from legalgraph.resolve.titles.given import of_its_year

__all__ = ["named_in", "settled"]

_SPACES = re.compile(r"\s+")
#: A general word, after which the sentence goes on in small letters.
_SMALL = re.compile(
    r"(?:[Tt]he\s+)?(?P<kind>[A-Z][a-z]+)\s+(?!(?:on|concerning|relating|regarding|against|between)\s)(?:[a-z]+\s+){2}"
)
_SMALL_AFTER = re.compile(r"\s+[a-z]+\s+(?:the\s+|a\s+|an\s+)?(?!(?:the|an?)\s)[a-z]")
_EXPLAINED = re.compile(
    r"[“\"‘'„,](?P<term>[A-Z][a-z]+)[”\"’'],?\s+(?:shall\s+)?(?:means?|refers?\s+to|denotes?)\s+(?:the\s+)?\Z"
)
_NEAR = 60
#: What may stand before a catalogue's name of a treaty within a longer one: its year, and who made it.
_BEFORE_NAME = re.compile(
    r"(?:(?:1[89]|20)\d\d\s+)?(?:(?:United\s+Nations|UN|International|European|Geneva)\s+)?"
)
#: A date in the midst of a title: "Convention of 28 July 1951 relating to …".
_OF_DATE = re.compile(r"\s+of\s+\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}(?=\s)")
#: The same treaty, whatever was done to it since.
_AS_CHANGED = re.compile(
    r",?\s+as\s+(?:last\s+)?(?:amended|supplemented|modified|revised|completed|adapted|corrected)\b"
)
_AND = re.compile(r"\s+and\s+(?:the|its)\s")


def settled(  # noqa: PLR0913 what a title is told by
    text: str,
    mentions: Iterable[Mention],
    bearers: Bearers,
    own: str = "",
    *,
    by_year: bool = False,
    names: Sequence[Names] = (),
) -> Iterator[Mention]:
    """The mentions, with each title taken for what it can name. ``own`` is the id of the text itself.

    ``by_year`` is for a catalogue in which many titles differ in nothing but their year: the year that the text gives
    then decides. Elsewhere it is the resolver that compares dates, since authors err in them. ``names`` are the
    catalogue's, looked for within a title that as a whole names nothing.
    """
    named: dict[str, str] = {}
    terms: set[str] = set()
    for found in mentions:
        mention = of_its_year(found, bearers) if by_year and found.kind == "instrument" else found
        is_term = mention.named.casefold() in terms
        terms.update(term.casefold().removeprefix("the ") for term in mention.defines)
        yield from _explaining(text, mention)
        if is_term or not _is_title(mention):
            yield mention
            continue
        for one in _of_one(text, mention, bearers, own, named, names):
            if len(bearers(one.named)) == 1:
                named |= dict.fromkeys(_heads(one.named), one.named)
            yield one


def _explaining(text: str, mention: Mention) -> Iterator[Mention]:
    """The general word that a title explains: “Convention” means the Convention on X."""
    found = _EXPLAINED.search(text, max(0, mention.span.start - _NEAR), mention.span.start)
    if found is not None and found["term"] in mention.defines and KIND.fullmatch(found["term"]):
        span = Span(*found.span("term"))
        yield Mention("instrument", span, found["term"], named=found["term"])


def named_in(words: str, bearers: Bearers, own: str = "") -> tuple[str, ...]:
    """The treaties that a title names within itself: the Convention of "Additional Protocol to the Convention on X"."""
    inner = _within(words, Span(0, len(words)))
    found = (bearers(f"{one.dated[:4]} {one.named}".strip()) for one in inner)
    return tuple(keys[0] for keys in found if len(keys) == 1 and keys[0] != own)


def _is_title(mention: Mention) -> bool:
    return (
        mention.kind in ("instrument", "provision")
        and " " in mention.named
        and GENERAL.fullmatch(mention.named) is None
    )


def _of_one(  # noqa: PLR0913, PLR0917 what a title is told by
    text: str, mention: Mention, bearers: Bearers, own: str, named: Mapping[str, str], names: Sequence[Names]
) -> Iterator[Mention]:
    """What one mention is taken for; ``named`` has the titles named before, by how they begin."""
    keys, before = bearers(mention.named), named.get(mention.named.casefold())
    if keys and own not in keys and (len(keys) == 1 or before is None):
        yield mention
    elif before is not None:
        yield replace(mention, named=before)
    elif mention.kind == "instrument":
        yield from _opened(text, mention, bearers, own, is_own=bool(keys), names=names)
    else:
        yield mention if keys else _other(text, mention, bearers, names)


def _heads(words: str) -> Iterator[str]:
    """How a title may be cut short: "Berne Convention" of "Berne Convention for the Protection of …"."""
    kind = KIND.search(words)
    if kind is not None and kind.start() > 0 and kind.end() < len(words):
        yield words[: kind.end()].casefold()


def _known(words: str, names: Sequence[Names]) -> str:
    """The catalogue's name that a title begins with, before words that are none of it; "" if it begins with none.

    "Treaty on X in respect of Y", "1989 United Nations Convention on X".
    """
    for some in names:
        found = next(some.find(words), None)
        if found is not None and " " in found.words and _BEFORE_NAME.fullmatch(words, 0, found.span.start):
            return found.words
    return ""


def _opened(  # noqa: PLR0913 what a title is told by
    text: str, mention: Mention, bearers: Bearers, own: str, *, is_own: bool, names: Sequence[Names]
) -> Iterator[Mention]:
    """A title of the text itself, or of nothing known, in two: the treaty named within it, and what leads to it."""
    for inner in _within(text, mention.span):
        keys = bearers(inner.named)
        if keys and own not in keys:
            outer = Span(mention.span.start, inner.span.start)
            terms = tuple(term for term in inner.defines if _is_for(term, inner.named))
            others = tuple(term for term in mention.defines if term not in terms)
            yield replace(mention, span=outer, text=outer.of(text), defines=others, dated="")
            yield replace(inner, defines=terms)
            return
    yield mention if is_own else _other(text, mention, bearers, names)


def _is_for(term: str, words: str) -> bool:
    """Whether a short name can be this title's: "the Agreement" is none for a treaty that an agreement names."""
    said, own = KIND.search(term), KIND.search(words)
    return said is None or own is None or said.group().lower() == own.group().lower()


def _within(text: str, span: Span) -> Iterator[Mention]:
    """The titles that stand within another, after its first word for what it is; also without their subjects."""
    for kind in list(KIND.finditer(text, span.start, span.end))[1:]:
        read = title_at(text, kind.start())
        if read is None or read.start <= span.start:
            continue
        yield _mention(text, Span(read.start, max(read.end, kind.end())), read.words_end, read.date)
        if read.start < kind.start():
            yield _mention(text, Span(read.start, kind.end()), kind.end(), "")


def _mention(text: str, span: Span, words_end: int, date: str) -> Mention:
    named = _SPACES.sub(" ", text[span.start : words_end])
    return Mention("instrument", span, span.of(text), named=named, dated=date, defines=given(text, span))


def _other(text: str, mention: Mention, bearers: Bearers, names: Sequence[Names]) -> Mention:
    """The same by the full name of its body, or up to where the sentence goes on; unchanged if that says no more."""
    for words in full_titles(text, mention.span.start, mention.named):
        if len(bearers(words)) == 1:
            return replace(mention, named=words)
    undated = _AS_CHANGED.split(_OF_DATE.sub("", mention.named, count=1))[0]
    if undated != mention.named and bearers(undated):
        return replace(mention, named=undated)
    known = _known(mention.named, names)
    if known:
        return _cut(mention, known, known)
    general = _SMALL.match(mention.named)
    if general is not None and not mention.dated and KIND.fullmatch(general["kind"]):
        return _cut(mention, general["kind"], f"the {general['kind']}")
    for words in _cuts(mention.named):
        if bearers(words) or _SMALL_AFTER.match(mention.named, len(words)):
            return _cut(mention, words, words)
    return mention


def _cut(mention: Mention, words: str, named: str) -> Mention:
    """The mention up to the end of these words of it; a provision keeps its place, which stands before them."""
    at = mention.text.find(words)
    if mention.kind == "provision" or at < 0:
        return replace(mention, named=named)
    span = Span(mention.span.start, mention.span.start + at + len(words))
    return replace(mention, span=span, text=mention.text[: len(span)], named=named, dated="", defines=())


def _cuts(words: str) -> Iterator[str]:
    """ "Treaty on X" of "Treaty on X and the Act of Y", "1952 Convention" of "1952 Convention for a period"."""
    joint, kind = _AND.search(words), KIND.search(words)
    if joint is not None:
        yield words[: joint.start()]
    if kind is not None and kind.start() > 0 and _SMALL_AFTER.match(words, kind.end()):
        yield words[: kind.end()]
