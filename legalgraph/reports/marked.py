"""A text with its citations marked and linked, as one HTML page that asks the network for nothing.

Every mark has a number, under which the list below the text says what it points to, how sure that is and why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from legalgraph import __version__
from legalgraph.identifiers.provision_key import label, split
from legalgraph.identifiers.web_address import web_address
from legalgraph.model import Citation, Confidence, Instrument, Mention, Unresolved
from legalgraph.reports.templates import SHELF, embedded, hashed, template
from legalgraph.shelves import Shelves

__all__ = ["as_marked_page"]

TEMPLATE, STYLE = "templates/mentions.html.jinja", "styles/mentions.css"
#: Identifiers of an instrument by which its publisher can be asked for it.
_SCHEMES = ("celex", "un")

Result = Citation | Unresolved


@dataclass(frozen=True, slots=True)
class _Entry:
    """A citation as the page shows it: its number, the address it links to, and the least sure of its results."""

    number: int
    mention: Mention
    results: Sequence[Result]
    address: str

    @property
    def confidence(self) -> str:
        """ "unasked" for what is nothing to resolve: a web address, a note to oneself, a work."""
        order = list(Confidence)
        return (
            str(max((one.confidence for one in self.results), key=order.index)) if self.results else "unasked"
        )


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the text, and the citation it is, if any."""

    text: str
    entry: _Entry | None = None


def as_marked_page(
    text: str,
    cited: Sequence[tuple[Mention, Sequence[Result]]],
    *,
    shelves: Shelves,
    title: str,
    instruments: Mapping[str, Instrument],
) -> str:
    """The whole page as a string. Raises ShelfError when the template or style on the shelf cannot be used."""
    entries = [
        _Entry(number, mention, results, _address(mention, results, instruments))
        for number, (mention, results) in enumerate(cited, start=1)
    ]
    style = embedded(shelves.file(SHELF, STYLE), "style")
    return template(shelves.file(SHELF, TEMPLATE)).render(
        title=title,
        pieces=_pieces(text, entries),
        entries=entries,
        kinds=Counter(entry.mention.kind for entry in entries).most_common(),
        sure=Counter(entry.confidence for entry in entries),
        named=lambda key: _named(key, instruments),
        is_found=lambda result: isinstance(result, Citation),
        version=__version__,
        style=style,
        style_hash=hashed(style),
    )


def _pieces(text: str, entries: Sequence[_Entry]) -> Iterator[_Piece]:
    """The text cut along its citations; put together the pieces are the text again."""
    after = 0
    for entry in entries:
        span = entry.mention.span
        if span.start > after:
            yield _Piece(text[after : span.start])
        yield _Piece(span.of(text), entry)
        after = span.end
    if after < len(text):
        yield _Piece(text[after:])


def _address(mention: Mention, results: Sequence[Result], instruments: Mapping[str, Instrument]) -> str:
    """Where the reader finds what is cited: by its own identifier, else where its instrument's publisher has it."""
    own = web_address(mention.identifier) if mention.identifier else ""
    targets = {one.target.partition("/")[0] for one in results if isinstance(one, Citation)}
    if own or len(targets) != 1:
        return own
    target = targets.pop()
    cited = instruments.get(target)
    if cited is None:
        return web_address(target)
    known = (web_address(one) for scheme in _SCHEMES for one in cited.identifiers.get(scheme, ()))
    published = (address.url for address in cited.addresses if address.format == "html")
    return next((one for one in (*known, *published) if one.startswith(("https://", "http://"))), "")


def _named(key: str, instruments: Mapping[str, Instrument]) -> str:
    """What a reader calls a provision: "Article 67(2), TFEU"."""
    instrument, pinpoint = split(key)
    known = instruments.get(instrument)
    name = known.short_title if known else instrument
    place = label(pinpoint)
    return f"{place}, {name}" if place else name
