"""What reading a note gives: its citations, and what its references back mean."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from legalgraph.footnotes.bracketed import brackets_of
from legalgraph.footnotes.stretches import Stretches
from legalgraph.identifiers.pinpoint_form import printed
from legalgraph.kinds import us_code
from legalgraph.kinds.back_reference import OWN_PART
from legalgraph.model import Citation, Confidence, Mention, Note, Span, Unresolved
from legalgraph.resolve import Known

__all__ = [
    "OTHER",
    "PRINTED_IN",
    "PUBLISHED",
    "SHORT",
    "WORKS",
    "Antecedent",
    "Cite",
    "NoteRead",
    "SoFar",
    "as_written",
    "names_law",
    "points_back",
]

#: The kinds of works that are no legal instrument.
WORKS = frozenset(
    {"journal_article", "book", "book_chapter", "report", "web_page", "interview", "documentary", "other"}
)
#: Kinds of mention that say where an instrument was published; and with them those that are a document's own symbol.
PUBLISHED = frozenset({"oj", "treaty_series"})
PRINTED_IN = PUBLISHED | {"un_document", "un_resolution"}
#: A lecture, a video, an online forum: a work of its own sort.
OTHER = "other"
SHORT = "short_form"
_BACK = frozenset({"back_reference", SHORT})
#: An address or a drafting note is no source by itself.
_NO_SOURCE = frozenset({"web", "placeholder"})
_NO_LAW = WORKS | _NO_SOURCE | _BACK


def points_back(mention: Mention) -> bool:
    """Whether a mention means a source that is cited in full elsewhere."""
    return mention.kind in _BACK


def names_law(mention: Mention) -> bool:
    """Whether a mention names a legal source by itself: an instrument, a provision, a document, a case."""
    return mention.kind not in _NO_LAW


def as_written(citation: Citation, known: Known) -> str:
    """The key that a citation names; one that does not exist, or cannot be read, as it is written."""
    is_there = citation.confidence is not Confidence.UNDECIDED and (
        not citation.missing or not known.lacks(citation.target, citation.missing)
    )
    return citation.target if is_there else f"{citation.target}/{citation.missing}"


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a reference back means: the note it leads to, and the citations there; why, if none or several.

    ``full`` is the note that cites the source in full, "" where none does; ``candidates`` are the notes where
    several sources can be meant. ``listed`` is the entry of the manuscript's own list of works, where only that has it.
    ``unsure`` is how the source itself was read, where that is not certain.
    """

    note: str
    targets: tuple[str, ...] = ()
    words: str = ""
    problem: str = ""
    full: str = ""
    candidates: tuple[str, ...] = ()
    listed: str = ""
    unsure: tuple[Citation, ...] = ()


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
        """The kind of its weightiest mention: a provision before a document, a document before a work."""
        if points_back(self.mentions[0]):
            return self.mentions[0].kind
        law = [mention for mention in self.mentions if names_law(mention)]
        if any(mention.pinpoints for mention in law):
            return "provision"
        if law:
            return law[-1].kind
        return next((mention for mention in self.mentions if mention.kind in WORKS), self.mentions[0]).kind

    @property
    def is_work(self) -> bool:
        """Whether it is a work of scholarship, or any other that is no legal instrument."""
        return self.kind in WORKS

    @property
    def pinpoint(self) -> str:
        """The place it names, in one form for all styles: "art 67", "pp 744-745"."""
        placed = [mention for mention in self.mentions if mention.pinpoints]
        words = " ".join(mention.text for mention in placed)
        return printed([one for mention in placed for one in mention.pinpoints], words)

    @property
    def unsure(self) -> tuple[Citation, ...]:
        """What of it was read without being certain; of a reference back, how its source was read, too.

        A place of its own takes that of its source, whose number may be past reading.
        """
        own = [
            one
            for one in self.results
            if isinstance(one, Citation) and one.confidence is not Confidence.CERTAIN
        ]
        handed = self.antecedent.unsure if self.antecedent else ()
        kept = (one for one in handed if not self.results or one.confidence is Confidence.PROBABLE)
        return (*own, *kept)

    @property
    def targets(self) -> tuple[str, ...]:
        """The keys it points to, each once."""
        found = (result.target for result in self.results if isinstance(result, Citation))
        back = self.antecedent.targets if self.antecedent and not self.results else ()
        return tuple(dict.fromkeys((*found, *back)))

    def keys(self, known: Known) -> tuple[str, ...]:
        """The same as written: a place that does not exist is not the whole of what it would be in.

        A range of sections has more than any catalogue lists, and so words in it may stand where nobody can look.
        """
        found = [as_written(one, known) for one in self.results if isinstance(one, Citation)]
        ranged = (
            [f"other sections up to {one.identifier}" for one in self.mentions if one.remark == us_code.RANGE]
            if found
            else []
        )
        return tuple(dict.fromkeys((*found, *ranged))) if self.results else self.targets

    @property
    def is_source(self) -> bool:
        """Whether "Id." can mean it: an address, a drafting note or a part of the manuscript is no source by itself."""
        return self.kind not in _NO_SOURCE and not self.is_own_part

    @property
    def is_own_part(self) -> bool:
        """Whether it leads to another part of the manuscript itself: "supra Part II"."""
        return self.mentions[0].named == OWN_PART

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
    """A note while it is read: its words, its citations, the last that is a source, the instruments they point to.

    ``unbracketed`` is the last source that stands in no bracket.
    """

    text: str = ""
    cites: list[Cite] = field(default_factory=list)
    source: Cite | None = None
    unbracketed: Cite | None = None
    instruments: dict[str, None] = field(default_factory=dict)
    brackets: Stretches = field(init=False)

    def __post_init__(self) -> None:
        self.brackets = brackets_of(self.text)

    def add(self, cite: Cite) -> None:
        self.cites.append(cite)
        if cite.is_source:
            self.source = cite
            self.unbracketed = self.unbracketed if self.brackets.around(cite.span) else cite
        self.instruments |= dict.fromkeys(cite.instruments)
