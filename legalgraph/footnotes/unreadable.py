"""A place beside a source of which the number cannot be read: "Article X99 of the Code", "Code, art. ?12".

It is there, and so the source is not cited as a whole; which article, paragraph or section it is, nobody can say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.footnotes.cites import names_law
from legalgraph.footnotes.stretches import Stretches
from legalgraph.identifiers.patterns import later
from legalgraph.kinds import back_reference
from legalgraph.kinds.places.pinpoints import read_place
from legalgraph.kinds.places.units import UNIT, WORDS
from legalgraph.model import Mention, Pinpoint, Span, Step
from legalgraph.resolve.pointing import UNREADABLE

__all__ = ["Unreadable", "unreadable_beside", "with_unreadable"]

_UNIT = (
    r"(?P<unit>[Aa]rt(?:icle|ículo|iculo)?s?(?=[.\s])|[Ss]ect?(?:ion)?s?(?=[.\s])|[Pp]ara(?:graph|graphe)?s?(?=[.\s])"
    r"|[Rr]ecitals?(?=\s)|[Cc]onsid[ée]rants?(?=\s)|[Aa]partados?(?=\s)|§{1,2}|¶{1,2})\.?\s{0,3}"
)
_NUMERALS = (
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thir|Fif|Twen|For)(?:t(?:y|een)|teen)?"
    r"(?:-?(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine))?(?!\w)"
)
#: What stands for a number: figures or marks of doubt in it, "No. 5", "Thirty-One".
_PRINTED = (
    r"(?P<printed>(?:(?:[LRDA]\.|[Nn]o\.?|[Nn][°º])\s?)?"
    rf"(?=[^\s,;:()“”\"«»]{{0,12}}[\d?#])[^\s,;:()“”\"«»]{{1,16}}|{_NUMERALS})"
)
_AFTER = later(rf"[*”\"’]?(?:\s?[)\]])?[,:]?\s{{1,3}}\(?(?:at\s{{1,2}})?{_UNIT}{_PRINTED}")
_BEFORE = later(
    rf"(?<![\w-]){_UNIT}{_PRINTED},?\s{{1,3}}"
    r"(?:(?:of|in|to|under|du|des|del|de)\s{1,3})?(?:(?:the|la|le|el|les|los)\s{1,3}|(?:de\s)?[ld][’'])?(?:said\s)?\*?\Z"
)
#: How far before a name its place may begin.
_REACH = 60
#: What a sign stands for.
_SIGNS = {"§": "sec", "¶": "para"}


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Where the place stands, with its unit's word; what kind it is, and its number as printed."""

    span: Span
    kind: str
    printed: str

    @property
    def pinpoint(self) -> Pinpoint:
        """The place as a step, the number as printed: nothing bears such a key."""
        return Pinpoint((Step(self.kind, "".join(self.printed.split()).replace("/", "-")),))


def with_unreadable(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a note, those of a law with the place beside them whose number could not be read."""
    taken = Stretches(one.span for one in mentions)
    return list(_placed(text, mentions, taken))


def _placed(text: str, mentions: Sequence[Mention], taken: Stretches) -> Iterator[Mention]:
    for mention in mentions:
        may_have = mention.kind == back_reference.name or (names_law(mention) and mention.kind != "case")
        found = unreadable_beside(text, mention.span) if may_have and not mention.pinpoints else None
        if found is None or taken.meets(found.span):
            yield mention
            continue
        span = Span(min(mention.span.start, found.span.start), max(mention.span.end, found.span.end))
        yield replace(
            mention,
            kind="provision" if mention.kind == "instrument" else mention.kind,
            span=span,
            text=span.of(text),
            pinpoints=(found.pinpoint,),
            remark=UNREADABLE,
        )


def unreadable_beside(text: str, span: Span) -> Unreadable | None:
    """The place just before or after a name whose number cannot be read; None where there is none."""
    for found in (
        _AFTER.match(text, span.end),
        _BEFORE.search(text, max(0, span.start - _REACH), span.start),
    ):
        if found is None or _is_read(text, found.start("unit")):
            continue
        printed = found["printed"].rstrip(".*”’'!")
        if printed:
            end = found.start("printed") + len(printed)
            return Unreadable(Span(found.start("unit"), end), _kind(found["unit"]), printed)
    return None


def _is_read(text: str, start: int) -> bool:
    """Whether the number is one that can be read, whatever it may be of."""
    unit = UNIT.match(text, start)
    return unit is not None and read_place(text, unit) is not None


def _kind(unit: str) -> str:
    word = WORDS.get(unit.lower())
    return _SIGNS.get(unit[0], "") or (word.kind if word else "art")
