"""Short names of laws that stand in an earlier note: "Charter, art 47", "Safety Convention, art 3".

A name that a citation was given in brackets is that of its instrument (OSCOLA 1.4.3, 4.2.1; Bluebook 4.2(b)). A kind
alone ("the Charter") is taken for the only instrument of that kind that the notes have cited so far, and that is said;
of several nothing is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from legalgraph.footnotes.cites import PRINTED_IN, names_law
from legalgraph.footnotes.grouping import bearers
from legalgraph.footnotes.naming import Words, tokens
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.instrument import GENERAL, head
from legalgraph.model import Mention, Note
from legalgraph.resolve import Known
from legalgraph.resolve.pointing import TAKEN

__all__ = ["with_called"]

#: "… 189 UNTS 137 (Safety Convention)", "[2012] OJ C326/391 (the Charter)".
_GIVEN = later(
    r"\*?,?\s?[(\[](?:(?:here(?:in)?after|the)\s){0,2}[“‘\"']?(?:the\s)?"
    r"(?P<name>(?:[A-Z][\w’'-]{1,30}\s(?:(?:on|of|and|for|the)\s){0,2}){0,4}"
    r"(?:Convention|Charter|Covenant|Protocol|Treaty|Declaration|Statute|Directive|Regulation|Agreement|Constitution"
    r"|Compact|Code|Act|Pact))[”’\"']?[)\]]"
)
_GENERAL_WORDS = frozenset({"the"})
#: Where an instrument was published stands on its citation.
_PUBLISHED = PRINTED_IN | {"celex"}
_JOINT = later(r"[\s,*]{0,4}")


def with_called(
    notes: Sequence[Note], mentions: Sequence[Sequence[Mention]], known: Known
) -> list[list[Mention]]:
    """The mentions of all notes, short names among them given the name of the instrument that they mean."""
    before = _Before(known)
    return [list(before.read(note.text, own)) for note, own in zip(notes, mentions, strict=True)]


@dataclass(slots=True)
class _Before:
    """What the notes have cited so far: instruments, the short names given to them, and kinds of what is not known.

    ``here`` are the instruments of the note that is being read.
    """

    known: Known
    instruments: dict[str, None] = field(default_factory=dict)
    given: dict[Words, set[str]] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    here: set[str] = field(default_factory=set)

    def read(self, text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """The mentions of the next note."""
        self.here = set()
        last: tuple[str, int] = ("", 0)
        for mention in mentions:
            if not names_law(mention):
                yield mention
                continue
            one = self._called(mention)
            last = self._take_in(text, one, last)
            yield one

    def _called(self, mention: Mention) -> Mention:
        """The mention, if it is a short name, by the name of what it means."""
        if not mention.named or mention.identifier or bearers(mention, self.known):
            return mention
        meant = self.given.get(_words(mention.named), set())
        if len(meant) == 1:
            return replace(mention, named=self._name(next(iter(meant))))
        kind = self._kind(mention)
        alike = [one for one in self.instruments if kind and self.known.is_called(one, kind)]
        if len(alike) != 1 or alike[0] in self.here or kind in self.unknown or meant:
            return mention
        return replace(mention, named=self._name(alike[0]), remark=f"{TAKEN} the only {kind} cited before it")

    def _kind(self, mention: Mention) -> str:
        """The kind that "the Charter" names, with a place in it; "" for other names."""
        general = GENERAL.fullmatch(mention.named) if mention.pinpoints and not mention.remark else None
        return head(general["what"]) if general and general["which"].strip().lower() in _GENERAL_WORDS else ""

    def _name(self, instrument: str) -> str:
        one = self.known.instruments[instrument]
        names = (one.title, one.short_title, *one.names, *one.abbreviations)
        return next((name for name in names if self.known.bearers(name) == (instrument,)), instrument)

    def _take_in(self, text: str, mention: Mention, last: tuple[str, int]) -> tuple[str, int]:
        """Remember what a mention cites and how it is called; the instrument, and where its words end."""
        ids = bearers(mention, self.known)
        before, end = last
        is_joined = mention.kind in _PUBLISHED and _JOINT.fullmatch(text, end, mention.span.start)
        instrument = ids[0] if len(ids) == 1 else before if is_joined and (not ids or before in ids) else ""
        if not instrument:
            if mention.named and not ids and not GENERAL.fullmatch(mention.named):
                self.unknown.add(head(mention.named))
            return "", mention.span.end
        self.instruments[instrument] = None
        self.here.add(instrument)
        found = _GIVEN.match(text, mention.span.end)
        for name in (*mention.defines, *((found["name"],) if found else ())):
            self.given.setdefault(_words(name), set()).add(instrument)
        return instrument, mention.span.end


def _words(name: str) -> Words:
    return tuple(word for word in tokens(name) if word != "the")
