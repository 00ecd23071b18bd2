"""What a title in running text names, where the whole of it names nothing, or only the text that it stands in.

"this Additional Protocol to the Convention on X" names the text itself, and the Convention on X. "Berne Convention" is
short for the title that begins so. "the Convention for the purposes of this Part" is no title.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.definition import given
from legalgraph.kinds.instrument import GENERAL
from legalgraph.kinds.names import Names
from legalgraph.kinds.titles.dated import dated
from legalgraph.kinds.titles.subject import KIND
from legalgraph.kinds.treaty_title import title_at
from legalgraph.model import Mention, Span
from legalgraph.resolve.titles.added import Added
from legalgraph.resolve.titles.bodies import Bearers, full_titles, undefined
from legalgraph.resolve.titles.given import of_its_year
from legalgraph.scan import mentions as scanned

__all__ = ["named_in", "settled"]

_SPACES = later(r"\s+")
#: A general word, after which the sentence goes on in small letters.
_SMALL = later(
    r"(?:[Tt]he\s+)?(?P<kind>[A-Z][a-z]+)\s+(?!(?:on|concerning|relating|regarding|against|between)\s)(?:[a-z]+\s+){2}"
)
_SMALL_AFTER = later(r"\s+[a-z]+\s+(?:the\s+|a\s+|an\s+)?(?!(?:the|an?)\s)[a-z]")
_EXPLAINED = later(
    r"[“\"‘'„,](?P<term>[A-Z][a-z]+)[”\"’'],?\s+(?:shall\s+)?(?:means?|refers?\s+to|denotes?)\s+(?:the\s+)?\Z"
)
_YEAR_BEFORE, _YEAR_REACH = later(r"(?<!\d)(?P<year>(?:1[89]|20)\d\d)\s\Z"), 6
#: A word before the kind that is not only the name of who makes many treaties: not "United Nations Convention".
_TELLS = later(r"\b(?!(?:The|United|Nations|UN|International|Council)\b)[A-Z]\w+")
_NEAR, _SHORTEST = 60, 8
#: What may stand before a catalogue's name of a treaty within a longer one: its year, and who made it.
_BEFORE_NAME = later(r"(?:(?:1[89]|20)\d\d\s+)?(?:(?:United\s+Nations|UN|International|European|Geneva)\s+)?")
#: A date in the midst of a title: "Convention of 28 July 1951 relating to …".
_OF_DATE = later(r"\s+of\s+\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}(?=\s)")
#: The same treaty, whatever was done to it since.
_AS_CHANGED = later(
    r",?\s+as\s+(?:last\s+)?(?:amended|supplemented|modified|revised|completed|adapted|corrected)\b"
)
_AND = later(r"\s+and\s+(?:the|its)\s")


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
    added = Added(text, bearers)
    left = iter(mentions)
    further: list[Mention] = []
    while (found := further.pop(0) if further else next(left, None)) is not None:
        mention = of_its_year(_beside(text, found), bearers) if by_year and found.named else found
        if by_year and mention.kind in ("instrument", "provision"):
            mention = added.take(mention)
        is_term = mention.named.casefold() in terms
        terms.update(term.casefold().removeprefix("the ") for term in mention.defines)
        yield from _explaining(text, mention)
        if by_year and not is_term and mention.named.casefold().removeprefix("the ") not in terms:
            mention = _undefined(text, mention, bearers, named)
        if is_term or not _is_title(mention):
            yield mention
            continue
        end = mention.span.end
        for one in _of_one(text, mention, bearers, own, named, names):
            if len(bearers(one.named)) == 1:
                named |= dict.fromkeys(_heads(one.named), one.named)
            yield one
            end = one.span.end
        further = (
            [*_after(text, Span(min(end, mention.span.end), mention.span.end), names), *further]
            if by_year
            else further
        )


def _beside(text: str, mention: Mention) -> Mention:
    """A title with the date that stands beside it, as in "Article 5 of the 1952 Convention on X"."""
    if mention.dated or not _is_title(mention) or KIND.search(mention.named) is None:
        return mention
    at = mention.text.rfind(mention.named)
    before = text[max(0, mention.span.start + at - _YEAR_REACH) : mention.span.start + at] if at >= 0 else ""
    found = _YEAR_BEFORE.search(before)
    date = found["year"] if found else dated(text, mention.span.end).date
    return replace(mention, dated=date) if date else mention


def _undefined(text: str, mention: Mention, bearers: Bearers, named: Mapping[str, str]) -> Mention:
    """ "the Charter", where no charter was defined or named, by the full title of the one it must be."""
    kind = mention.named.casefold().removeprefix("the ")
    if any(begun.endswith(f" {kind}") for begun in named):
        return mention
    titles = undefined(text, mention.span.start, mention.span.end, mention.named)
    full = next((words for words in titles if len(bearers(words)) == 1), "")
    return replace(mention, named=full) if full else mention


def _after(text: str, span: Span, names: Sequence[Names]) -> Iterator[Mention]:
    """What is named in that part of a title which turned out to be none of it."""
    if len(span) < _SHORTEST or not names or KIND.search(text, span.start, span.end) is None:
        return
    for one in scanned(span.of(text), *names[:2]):
        if one.kind == "instrument":
            yield replace(one, span=Span(one.span.start + span.start, one.span.end + span.start))


def _explaining(text: str, mention: Mention) -> Iterator[Mention]:
    """The general word that a title explains: “Convention” means the Convention on X."""
    found = _EXPLAINED.search(text, max(0, mention.span.start - _NEAR), mention.span.start)
    if found is not None and found["term"] in mention.defines and KIND.fullmatch(found["term"]):
        span = Span(*found.span("term"))
        yield Mention("instrument", span, found["term"], named=found["term"])


def named_in(words: str, bearers: Bearers, own: str = "") -> tuple[str, ...]:
    """The treaties that a title names within itself: the Convention of "Additional Protocol to the Convention on X"."""
    inner = (
        (one.dated[:4], part) for one in _within(words, Span(0, len(words))) for part in _parts(one.named)
    )
    found = (bearers(f"{year} {part}".strip()) for year, part in inner)
    return tuple(keys[0] for keys in found if len(keys) == 1 and keys[0] != own)


def _parts(words: str) -> Iterator[str]:
    """A title, and what of it stands before "and the": "the Parties to the Convention on X and the Office of Y"."""
    yield words
    for joint in reversed(list(_AND.finditer(words))):
        yield words[: joint.start()].rstrip(",")


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
    if kind is not None and _TELLS.search(words, 0, kind.start()) and kind.end() < len(words):
        yield words[: kind.end()].casefold()


def _known(words: str, names: Sequence[Names]) -> str:
    """The catalogue's name that a title begins with, before words that are none of it; "" if it begins with none.

    "Treaty on X in respect of Y", "1989 United Nations Convention on X".
    """
    for some in names[:1]:
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
    yield from islice(_parts(words), 1, None)
    kind = KIND.search(words)
    if kind is not None and kind.start() > 0 and _SMALL_AFTER.match(words, kind.end()):
        yield words[: kind.end()]
