"""What reading a note gives: its citations, and what its references back mean."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from legalgraph.model import Citation, Mention, Note, Span, Unresolved

__all__ = ["BEARING", "Antecedent", "Cite", "NoteRead", "SoFar"]

#: The kinds of mention that name a source by themselves.
BEARING = frozenset({"provision", "instrument", "un_document", "un_resolution", "treaty_series"})


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a reference back means: the note it leads to, and the citations there; why, if none or several."""

    note: str
    targets: tuple[str, ...] = ()
    words: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Cite:
    """One citation of a note: the mentions that make it up, and what each of its elements points to."""

    mentions: tuple[Mention, ...]
    results: tuple[Citation | Unresolved, ...] = ()
    antecedent: Antecedent | None = None

    @property
    def span(self) -> Span:
        return Span(self.mentions[0].span.start, max(mention.span.end for mention in self.mentions))

    @property
    def kind(self) -> str:
        """The kind of its weightiest mention: a provision before a document, a document before a name."""
        if any(mention.pinpoints for mention in self.mentions):
            return "provision"
        return self.mentions[-1].kind

    @property
    def targets(self) -> tuple[str, ...]:
        """The keys it points to, each once."""
        found = (result.target for result in self.results if isinstance(result, Citation))
        back = self.antecedent.targets if self.antecedent and not self.results else ()
        return tuple(dict.fromkeys((*found, *back)))

    @property
    def is_source(self) -> bool:
        """Whether "Id." can mean it: an address or a drafting note is no source by itself."""
        return self.kind not in ("web", "placeholder")

    @property
    def instruments(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key.partition("/")[0] for key in self.targets))

    def whole(self, text: str) -> Mention:
        """The citation as one mention over the note's text."""
        head = next((one for one in self.mentions if one.pinpoints), self.mentions[0])
        return replace(
            head, kind=self.kind, span=self.span, text=self.span.of(text), signal=self.mentions[0].signal
        )


@dataclass(frozen=True, slots=True)
class NoteRead:
    """A note and its citations, in the order they stand."""

    note: Note
    cites: tuple[Cite, ...]


@dataclass(slots=True)
class SoFar:
    """A note while it is read: its citations, the last that is a source, and the instruments they point to."""

    cites: list[Cite] = field(default_factory=list)
    source: Cite | None = None
    instruments: dict[str, None] = field(default_factory=dict)

    def add(self, cite: Cite) -> None:
        self.cites.append(cite)
        self.source = cite if cite.is_source else self.source
        self.instruments |= dict.fromkeys(cite.instruments)
