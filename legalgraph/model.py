"""The values everything else is made of: frozen, slotted, and free of imports of ours.

A *provision key* is an instrument's id and an Akoma Ntoso style path of steps, each an abbreviated
element name and the number as printed: ``tfeu/art_67/para_2``,
``smuggling-protocol/art_6/para_1/point_a``. The same provision has the same key in every language
version. All offsets are Unicode code points, counted from 0, end excluded.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = [
    "Address",
    "Authority",
    "Catalogued",
    "CheckReport",
    "Citation",
    "CitationCheck",
    "CitedAt",
    "Coder",
    "Coding",
    "Concept",
    "ConceptCoding",
    "Confidence",
    "Difference",
    "Document",
    "Finding",
    "Instrument",
    "InstrumentDates",
    "ItemCited",
    "Library",
    "LibraryItem",
    "Listed",
    "Mention",
    "Note",
    "NoteCheck",
    "Outlined",
    "Pinpoint",
    "Provision",
    "Quotation",
    "QuotationCheck",
    "Reference",
    "Relation",
    "Severity",
    "Shape",
    "ShapedList",
    "Signal",
    "Span",
    "Step",
    "Tag",
    "TextHeld",
    "TextUsed",
    "Unattributed",
    "Unplaced",
    "Unresolved",
    "Verdict",
    "Version",
    "Wanted",
    "Work",
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: first code point, and the one after the last."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 or later, not {self.start}–{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words this span covers in ``text``."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether the other stretch lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


# --- pinpoints -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a pinpoint: the element's abbreviation (``art``, ``para``, ``point``) and its number."""

    kind: str
    number: str

    def __str__(self) -> str:
        return f"{self.kind}_{self.number}" if self.number else self.kind


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """The place inside an instrument that a citation names, from the outermost step inward."""

    steps: tuple[Step, ...]

    def __str__(self) -> str:
        return "/".join(map(str, self.steps))

    @classmethod
    def parse(cls, path: str) -> Pinpoint:
        """Read ``art_67/para_2`` back. Raises ValueError when a step has no kind or no number."""
        steps = []
        for part in path.split("/") if path else ():
            kind, mark, number = part.partition("_")
            if not kind or (mark and not number):
                raise ValueError(f"“{path}” is not a path of steps like art_67/para_2")
            steps.append(Step(kind, number))
        return cls(tuple(steps))

    def __truediv__(self, step: Step) -> Pinpoint:
        return Pinpoint((*self.steps, step))

    def shorter(self) -> Iterator[Pinpoint]:
        """This pinpoint, then the same without its last step, and so on while any step is left."""
        for length in range(len(self.steps), 0, -1):
            yield Pinpoint(self.steps[:length])


# --- instruments ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InstrumentDates:
    """The dates of an instrument, which differ and are often confused; ISO dates, "" where not known."""

    adopted: str = ""
    opened: str = ""
    signed: str = ""
    in_force: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """Declared descent: this instrument supplements, implements, amends, … another, in these words."""

    type: str
    to: str
    words: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the publisher offers a text, in which language and format.

    ``part`` names the text wanted where what comes from there holds several (an annex of a document).
    """

    url: str
    language: str
    format: str
    accept: str = ""
    part: str = ""
    unchecked: str = ""


@dataclass(frozen=True, slots=True)
class TextHeld:
    """How a language version of an instrument is recognised in a folder of texts, and which reader reads it.

    ``files`` are path endings ("tfeu/2012-10-26/en.html") as public collections name them; one with a "*" in
    it names a text kept in several files ("charter/fr/article-*.md"). ``part`` names the text wanted where a
    file holds several, ``shape`` the shape on the shelf by which a JSON file is read, ``dated`` the day (ISO)
    whose law a consolidated text gives. ``damage`` says of provisions, by their paths, what is wrong with them in
    these files ("" for what concerns the whole): words lost, numbers misprinted, articles left out.
    """

    language: str
    files: tuple[str, ...]
    reader: str = ""
    part: str = ""
    shape: str = ""
    dated: str = ""
    damage: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShapedList:
    """A list in a JSON file: the path of its field, and which fields of its entries hold what ("" for none).

    An entry that is nothing but text needs no ``text``. Entries without ``number`` are numbered by their order.
    ``label`` holds what is printed before the words ("Article 5"). ``divisions`` are the fields that name the parts,
    chapters and sections an article stands in, the outermost first. ``paragraphs`` and ``points`` are lists within
    an entry. ``aside`` are fields that hold nothing of the text, or hold it a second time.
    """

    path: str
    number: str = ""
    label: str = ""
    heading: str = ""
    text: str = ""
    divisions: tuple[str, ...] = ()
    paragraphs: ShapedList | None = None
    points: ShapedList | None = None
    aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """How a JSON file is laid out: which of its fields hold which parts of a text (shelf ``instruments/shapes``).

    A field is named by its path ("content.preamble"); "{language}" in it stands for the language asked for, one of
    ``languages``. ``documents`` is the list of the texts where a file holds several, ``document_name`` the field by
    which each is named. ``text`` holds a whole text as lines of paragraphs. ``numerals`` says how numbers are written
    ("printed", "chinese"), ``lines`` what became of the lines of a text ("kept", "wrapped", "lost").
    """

    name: str
    about: str = ""
    documents: str = ""
    document_name: str = ""
    languages: tuple[str, ...] = ()
    title: str = ""
    preamble: str = ""
    text: str = ""
    conclusions: str = ""
    recitals: ShapedList | None = None
    articles: ShapedList | None = None
    annexes: ShapedList | None = None
    notes: ShapedList | None = None
    numerals: str = "printed"
    lines: str = "kept"
    aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which text is wanted of a file: of which instrument, in which language, and where it was found.

    ``source`` names the file in messages. ``part`` names the text where a file holds several ("" for the whole),
    ``shape`` says how a JSON file is laid out; ``shapes`` are those on the shelf, to be offered where none is named.
    """

    instrument: str
    language: str
    source: str
    part: str = ""
    shape: Shape | None = None
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlined:
    """A provision as the catalogue lists it: its path, a label of ours, and a gist in our own words."""

    path: str
    label: str = ""
    gist: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Catalogued:
    """A citation the catalogue lists, so that the graph has it where no text is held."""

    citing: str
    cited: str
    words: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """A legal instrument as the catalogue describes it, whether or not its text is held."""

    id: str
    title: str
    short_title: str
    kind: str
    body: str = ""
    status: str = ""
    dates: InstrumentDates = InstrumentDates()
    names: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    identifiers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    relations: tuple[Relation, ...] = ()
    definitions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    addresses: tuple[Address, ...] = ()
    texts: tuple[TextHeld, ...] = ()
    terms: str = ""
    unchecked: tuple[str, ...] = ()
    outline: tuple[Outlined, ...] = ()
    citations: tuple[Catalogued, ...] = ()
    invented: bool = False

    @property
    def date(self) -> str:
        """The date that places it in time: adoption, else signature, else publication (ISO, "" if none)."""
        return self.dates.adopted or self.dates.signed or self.dates.published


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision of one language version.

    ``span`` is its place in the version's text, with everything below it. ``heading`` is the
    publisher's. ``parent`` is the key of the provision or instrument it is a part of; ``place`` says
    where it stands in the publisher's file ("paragraph 638", "line 41").
    """

    key: str
    kind: str
    number: str
    span: Span
    order: int
    parent: str
    heading: str = ""
    place: str = ""

    @property
    def instrument(self) -> str:
        return self.key.partition("/")[0]

    @property
    def path(self) -> str:
        return self.key.partition("/")[2]


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A piece of a text that a reader could not give a place among the provisions; kept and counted."""

    text: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Version:
    """One language version of an instrument, as one reader read it from one file.

    ``text`` is the whole text in reading order, blocks parted by one line feed; every provision's span
    points into it. ``notes`` are the publisher's own notes, by their marks. ``dated`` is the day (ISO) whose
    law a consolidated text gives, "" where nobody says. ``damage`` is as in ``TextHeld``.
    """

    instrument: str
    language: str
    text: str
    provisions: tuple[Provision, ...]
    reader: str
    source: str
    sha256: str
    notes: Mapping[str, str] = field(default_factory=dict)
    unplaced: tuple[Unplaced, ...] = ()
    dated: str = ""
    damage: Mapping[str, str] = field(default_factory=dict)

    def words_of(self, provision: Provision) -> str:
        """The provision's words, with those of everything below it."""
        return provision.span.of(self.text)

    def damage_at(self, path: str) -> str:
        """What is known to be wrong with this provision in this text, or with what it stands in; "" if nothing.

        "art_*" tells of the articles that the file, an excerpt, does not have.
        """
        outermost = path.partition("/")[0]
        while path:
            if path in self.damage:
                return self.damage[path]
            path = path.rpartition("/")[0]
        lacking = self.damage.get(f"{outermost.partition('_')[0]}_*", "")
        return "" if not lacking or any(one.path == outermost for one in self.provisions) else lacking


# --- citations -----------------------------------------------------------------------------------


class Signal(enum.StrEnum):
    """What introduces a citation in a note; CiTO's terms are their counterpart on export."""

    NONE = ""
    SEE = "see"
    SEE_ALSO = "see also"
    SEE_EG = "see, e.g."
    CF = "cf."
    BUT_SEE = "but see"
    ACCORD = "accord"
    CONTRA = "contra"


@dataclass(frozen=True, slots=True)
class Work:
    """A work of scholarship, or any other that is no legal instrument, as a citation describes it; "" for the rest.

    ``type`` is CSL's ("article-journal", "book", "chapter", "report", "webpage", "interview", "motion_picture").
    ``page`` is the page it begins on, ``date`` the date printed (ISO, as exact as it is).
    """

    type: str
    authors: tuple[str, ...] = ()
    title: str = ""
    container: str = ""
    editors: tuple[str, ...] = ()
    publisher: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    date: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words in a text that cite something, before anyone knows what.

    ``named`` is the instrument as the words name it ("TFEU", "the Convention", "this Protocol"), "" if
    the words name none; ``pinpoints`` has every element of a list or range; ``identifier`` is a symbol,
    reporter or number in printed form; ``refers_to`` the note number a reference back gives. ``dated`` is the date
    that the words give it (ISO, as exact as they are: "1951-07-28", "1982"), ``defines`` the short names that they
    give it for what follows (hereinafter “the Convention”), ``work`` what they say of a work of scholarship. The
    pages of a work are pinpoints too: ``page_744``.
    """

    kind: str
    span: Span
    text: str
    named: str = ""
    pinpoints: tuple[Pinpoint, ...] = ()
    identifier: str = ""
    signal: Signal = Signal.NONE
    refers_to: int | None = None
    remark: str = ""
    dated: str = ""
    defines: tuple[str, ...] = ()
    work: Work | None = None


class Confidence(enum.StrEnum):
    """How sure it is what a mention points to.

    Certain: the words say it. Probable: nothing else fits, but the words alone do not say it, or a date that they give
    is another. Undecided: several things fit. None: nothing known does.
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    UNDECIDED = "undecided"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Citation:
    """A mention with one thing it points to.

    ``target`` is the key of the deepest provision (or instrument) that exists; ``missing`` is the part
    of the pinpoint below it that does not, "" if all of it does. ``how`` says what it was resolved by.
    """

    mention: Mention
    target: str
    missing: str = ""
    how: str = ""
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A mention that points to nothing known, or to several things; with the reason and the candidates."""

    mention: Mention
    reason: str
    candidates: tuple[str, ...] = ()

    @property
    def confidence(self) -> Confidence:
        """Undecided where several things fit, else none."""
        return Confidence.UNDECIDED if self.candidates else Confidence.NONE


# --- coding --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the codebook: what a citing passage does with what it cites."""

    id: str
    label: str
    definition: str
    use_when: str = ""
    not_when: str = ""
    broader: str = ""
    typical: str = ""
    borderline: str = ""
    for_people_only: bool = False


@dataclass(frozen=True, slots=True)
class Coder:
    """Who codes: a person, or a rule of the codebook."""

    id: str
    name: str
    is_rule: bool = False


@dataclass(frozen=True, slots=True)
class Coding:
    """One coder's tag on one link, with the words it rests on and why. Never overwritten, only added to."""

    citing: str
    cited: str
    tag: str
    coder: str
    words: str
    reason: str
    source: str
    date: str
    certainty: str = "sure"
    sub_tag: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of the scheme, in our words, with the work and note it comes from ("unchecked" if none)."""

    id: str
    label: str
    definition: str
    source: str
    broader: str = ""
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConceptCoding:
    """One coder's statement that a provision expresses a concept, with the words it rests on."""

    provision: str
    concept: str
    coder: str
    words: str
    reason: str
    source: str
    date: str
    certainty: str = "sure"


# --- manuscripts ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reference:
    """Where the text calls a note: the body paragraph (from 0) and the offset in it, after the last character."""

    note: str
    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class LibraryItem:
    """A work as a scholar's own library describes it: the library's name for it, the work, and its pages ("34-60")."""

    key: str
    work: Work
    pages: str = ""


@dataclass(frozen=True, slots=True)
class ItemCited:
    """A work of a library that a program put into a note, at these words: with its place there ("12", "page")."""

    item: LibraryItem
    span: Span
    locator: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """A scholar's own library as one file holds it; ``unread`` counts what could not be read, in plain words."""

    source: str
    items: tuple[LibraryItem, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote, with its printed number. ``place`` says where it stands in the file.

    ``italics`` are the stretches of its text in italics, where the format tells them; plain text may have asterisks.
    ``items`` are the works of a library that a program (Zotero) has put there.
    """

    number: str
    text: str
    place: str = ""
    italics: tuple[Span, ...] = ()
    items: tuple[ItemCited, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A manuscript: body paragraphs and notes in printed order, and where the body calls each note.

    Body paragraphs hold no note marks. ``remarks`` says what this format or file could not give.
    """

    path: Path
    body: tuple[str, ...]
    notes: tuple[Note, ...]
    references: tuple[Reference, ...]
    format: str
    sha256: str
    remarks: tuple[str, ...] = ()


# --- findings ------------------------------------------------------------------------------------


class Verdict(enum.StrEnum):
    """What a check can honestly say of a citation. Few, and none of them flatters."""

    VERIFIED = "verified"
    EXISTS = "exists"
    ELSEWHERE = "verified elsewhere"
    DIFFERS = "differs"
    NOT_FOUND = "not found"
    NO_TEXT = "no text held"
    UNRESOLVED = "unresolved"
    PLACEHOLDER = "placeholder"


class Severity(enum.StrEnum):
    """How much a finding weighs: wrong or unusable, untidy, or a question to the author."""

    MAJOR = "major"
    MINOR = "minor"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor would flag: the rule's code, a message, the note, the words, and the evidence.

    ``settled`` is why the author has found it right as it stands, "" if she has not.
    """

    code: str
    severity: Severity
    message: str
    note: str
    span: Span | None = None
    words: str = ""
    evidence: str = ""
    settled: str = ""


# --- a checked chapter -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words a manuscript takes from somewhere.

    ``paragraph`` is the body paragraph (from 0) they stand in, None when they stand in the note itself;
    ``span`` is in that paragraph or in the note. ``marked`` is False for a source's words that stand
    without quotation marks.
    """

    note: str
    words: str
    span: Span
    paragraph: int | None = None
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the quotation and the source part: the quotation's words, and the source's."""

    quoted: str
    source: str


@dataclass(frozen=True, slots=True)
class QuotationCheck:
    """What became of looking for a quotation in the texts held.

    ``cited`` are the keys its note cites; ``found`` the keys of the deepest provisions that hold all the
    words; ``proposal`` a narrower pinpoint, "" if none; ``omitted`` the source's words that an ellipsis
    or a bracket left out; ``not_held`` the cited instruments of which no text is held.
    """

    quotation: Quotation
    verdict: Verdict
    message: str
    cited: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    proposal: str = ""
    differences: tuple[Difference, ...] = ()
    omitted: tuple[str, ...] = ()
    not_held: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CitationCheck:
    """What became of one mention in a note: where it points, or why it points nowhere.

    ``targets`` has every element of a list or range, as (key, label) pairs.
    """

    mention: Mention
    verdict: Verdict
    message: str
    targets: tuple[tuple[str, str], ...] = ()
    candidates: tuple[str, ...] = ()
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class NoteCheck:
    """One note of the manuscript with all that was found out about it.

    ``terms`` counts the words in quotation marks that were too few to be looked for as a quotation; ``settled`` is why
    the author has found the whole note right as it stands, "" if she has not.
    """

    note: Note
    reference: Reference | None
    citations: tuple[CitationCheck, ...] = ()
    quotations: tuple[QuotationCheck, ...] = ()
    findings: tuple[Finding, ...] = ()
    terms: int = 0
    settled: str = ""

    @property
    def instruments(self) -> frozenset[str]:
        """The instruments that the note cites, or in whose text its words were found."""
        cited = (key for check in self.citations for key, _ in check.targets)
        quoted = (key for check in self.quotations for key in (*check.cited, *check.found))
        return frozenset(key.partition("/")[0] for key in (*cited, *quoted))


@dataclass(frozen=True, slots=True)
class TextUsed:
    """A text that the check compared with: which instrument, version, file and file hash.

    ``dated`` is the day (ISO) whose law a consolidated text gives, "" where nobody says; where only the file itself
    says it, it is known of the texts that are cited.
    """

    instrument: str
    title: str
    language: str
    source: str
    sha256: str
    dated: str = ""


@dataclass(frozen=True, slots=True)
class CitedAt:
    """A place where something is cited: the note and which of its citations, both by their order from 0.

    ``parts`` are the mentions that make up the citation; ``back`` is True for what leads to a source given elsewhere
    ("Id.", "supra n. 4", a short form).
    """

    note: int
    citation: int
    parts: tuple[Mention, ...]
    back: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of the manuscript's own list of works: its words, the work they describe, and its pages ("44–60").

    ``notes`` are the numbers of notes that have its author and its year or title without being read as citing it;
    ``in_text`` says whether the body text has author and year.
    """

    words: str
    work: Work
    pages: str = ""
    notes: tuple[str, ...] = ()
    in_text: bool = False


@dataclass(frozen=True, slots=True)
class Authority:
    """A source that a manuscript cites, with every place that cites it; ``instrument`` if the catalogue knows it.

    ``listed`` is its entry in the manuscript's own list of works, if it has one.
    """

    places: tuple[CitedAt, ...]
    instrument: Instrument | None = None
    listed: Listed | None = None


@dataclass(frozen=True, slots=True)
class Unattributed:
    """A citation of which it cannot be said what source it is of, or that is none; and why."""

    place: CitedAt
    reason: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """A checked manuscript: each note, the findings outside any note, and the texts checked against.

    ``authorities`` are the sources cited, in the order they are first cited; with ``unattributed`` they hold every
    citation of the notes but those of the manuscript's own parts ("supra Part II"). ``off`` are the codes that were
    switched off; ``unfit`` are the opening words of notes that the author has settled and that no note reads like any
    more. ``uncited`` are the works of the manuscript's own list that no note cites. ``folders`` are those in which the
    texts lie: what is given out names a text by its path below them.
    """

    document: Document
    notes: tuple[NoteCheck, ...]
    texts: tuple[TextUsed, ...]
    checked_on: str
    body_findings: tuple[Finding, ...] = ()
    authorities: tuple[Authority, ...] = ()
    unattributed: tuple[Unattributed, ...] = ()
    off: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    uncited: tuple[Listed, ...] = ()
    folders: tuple[Path, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in the order of the notes, those of the body text last."""
        return (*(finding for note in self.notes for finding in note.findings), *self.body_findings)

    def citation_counts(self) -> dict[Verdict, int]:
        """How many citations came to each verdict; every verdict is there, at 0 if need be."""
        return _counted(check.verdict for note in self.notes for check in note.citations)

    def quotation_counts(self) -> dict[Verdict, int]:
        """How many quotations came to each verdict; every verdict is there, at 0 if need be."""
        return _counted(check.verdict for note in self.notes for check in note.quotations)


def _counted(verdicts: Iterable[Verdict]) -> dict[Verdict, int]:
    seen = Counter(verdicts)
    return {verdict: seen[verdict] for verdict in Verdict}
