"""What "Id.", "supra n. 4" and short forms lead to: the note, and the one source in it that can be meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from legalgraph.footnotes.bracketed import outside_brackets
from legalgraph.footnotes.cites import SHORT, Antecedent, Cite, NoteRead, SoFar
from legalgraph.footnotes.full_citations import Full, FullCitations, Short
from legalgraph.footnotes.marked import marks_in
from legalgraph.footnotes.named_there import stands_in, words_of
from legalgraph.footnotes.works_list import listed_as
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.back_reference import AGAIN, FORWARD, OWN_PART, SAME, WORK_CITED
from legalgraph.kinds.instrument import head
from legalgraph.model import Mention, Note, Work
from legalgraph.resolve import Known

__all__ = ["Threads", "cites_several"]

_WORD = later(r"[^\W_]+")
#: Several works in one note stand apart by semicolons, or by a sentence that opens with a signal.
_NEXT_WORK = later(
    r";\s+(?=\S)(?!\*?(?:[Ss]ee\s\*?)?[Ii](?:d|bid)\b)|[.”\")]\s+\*?(?=(?:See|Cf|But see|Accord|Contra)\b)"
)
_BRACKETED = later(r"\([^()]*\)")
#: A note of which a drafting note leaves fewer letters than this is nothing but a drafting note.
_FEWEST_LETTERS = 6
_OPENING = 80
#: What stands between names, and is none.
_JOINING = frozenset("and et al und y de la du des van von der den of the".split())
_SEVERAL = "cites several sources, and it is not said which is meant"


class Threads:
    """The notes read so far and what all notes cite in full, asked what a reference back in the next one means."""

    def __init__(
        self, notes: Sequence[Note], full: FullCitations, known: Known, listed: FullCitations
    ) -> None:
        self.full = full
        self.listed = listed
        self.known = known
        self.texts: dict[str, Note] = {}
        for note in notes:
            self.texts.setdefault(note.number, note)
        self.last: NoteRead | None = None
        self.sources: dict[str, Antecedent] = {}
        self.words: dict[str, frozenset[str]] = {}
        self.first: dict[str, str] = {}

    def add(self, read: NoteRead) -> None:
        """Take in a note that has been read; of two notes with one number the first is meant."""
        self.last = read
        number = read.note.number
        if number in self.sources:
            return
        self.sources[number] = _source_of(read, self.known)
        self.words[number] = words_of(read.note.text)
        for word in self.words[number]:
            self.first.setdefault(word, number)

    def antecedent(self, mention: Mention, here: SoFar) -> Antecedent:
        """What the reference means, after the citations ``here`` in its note."""
        if mention.named == SAME or _is_place_again(mention):
            return self._just_before(mention, here)
        if mention.kind == SHORT:
            return self._in_full(mention)
        name = _given(mention)
        if mention.refers_to is None:
            return self._unnumbered(mention, name)
        number = str(mention.refers_to)
        if mention.named == FORWARD and number in self.texts and number not in self.sources:
            return Antecedent(number, words=_opening(self.texts[number]), full=number)
        if number not in self.sources:
            problem = f"note {number} is not an earlier note"
            return replace(self._elsewhere(mention), note=number, problem=problem)
        return self._by_name(mention, name, self.sources[number])

    def _just_before(self, mention: Mention, here: SoFar) -> Antecedent:
        """ "Id." is the last source of the same note, else the only source of the note before."""
        last = _last_before(mention, here)
        if last is not None:
            return replace(_handed_on("", last.mentions[0].text, last, self.known), note="")
        if any(cite.kind == "placeholder" for cite in here.cites):
            return Antecedent("", problem="what stands before it is a drafting note, not a source")
        if self.last is None:
            return Antecedent("", problem="there is no citation before it")
        return self.sources.get(self.last.note.number, _source_of(self.last, self.known))

    def _in_full(self, mention: Mention) -> Antecedent:
        """A short form means the one source that is cited in full under its name, wherever in the manuscript."""
        meant = self.full.meant(_short(mention))
        if len(meant) == 1:
            return _at(meant[0], self.texts)
        if not meant and mention.dated and self.listed.entries:
            return _in_list(mention, self.listed.dated(_short(mention)))
        if not meant:
            return Antecedent("", problem=f"no note cites a work by {mention.named} in full")
        notes = tuple(dict.fromkeys(one.note for one in meant))
        problem = f"several works fit the name, in note {', '.join(notes)}"
        full = notes[0] if len(notes) == 1 else ""
        return Antecedent(full, problem=problem, full=full, candidates=notes)

    def _elsewhere(self, mention: Mention) -> Antecedent:
        """Where what a reference is given by is cited in full, if that is one source."""
        meant = self.full.meant(_short(mention)) if mention.work else ()
        if not meant and mention.work and (led := _without_voir(mention.work)):
            meant = self.full.meant(_short(replace(mention, work=led)))
        return _at(meant[0], self.texts) if len(meant) == 1 else Antecedent("")

    def _unnumbered(self, mention: Mention, name: str) -> Antecedent:
        """ "Smith, op. cit." is the one work by Smith; "supra" alone is not told; "supra Part II" is no source."""
        if mention.named == OWN_PART:
            return Antecedent("")
        found = self._elsewhere(mention)
        is_cited = mention.named in (WORK_CITED, AGAIN)
        if found.full and is_cited:
            return found
        first = self._first(name) if is_cited else ""
        problem = f"it names no note{self._hint(name)}"
        if is_cited and name and not first:
            problem = f"no note cites a work by {name} in full"
        return replace(found, note="", problem=problem, candidates=(first,) if first else found.candidates)

    def _by_name(self, mention: Mention, name: str, found: Antecedent) -> Antecedent:
        """A reference by name ("Smith, supra n. 4") must lead to a note in which the name stands."""
        if not name:
            return found
        there = self.full.meant(_short(mention), found.note)
        if len({one.work for one in there}) == 1:
            targets = there[0].targets or (() if found.problem else found.targets)
            return Antecedent(found.note, targets, found.words, full=found.note)
        if there:
            problem = f"note {found.note} cites several works that fit the name"
            return replace(found, problem=problem, full=found.note, candidates=(found.note,))
        if stands_in(name, self.words[found.note]) or self._names_what_is_there(name, found):
            return replace(found, problem="", candidates=()) if found.candidates else found
        hint = self._hint(name)
        if not hint and self._may_name_what_is_there(name, found):
            problem = f"note {found.note} does not call what it cites “{name}”"
            return replace(found, problem=problem, candidates=(found.note,))
        problem = f"“{name}” does not stand in note {found.note}{hint}"
        return replace(self._elsewhere(mention), note=found.note, words=found.words, problem=problem)

    def _names_what_is_there(self, name: str, found: Antecedent) -> bool:
        """ "Dublin III Regulation, supra note 4", where note 4 has its number: another name of what stands there."""
        there = {key.partition("/")[0] for key in found.targets}
        return bool(there) and not there.isdisjoint(self.known.bearers(name))

    def _may_name_what_is_there(self, name: str, found: Antecedent) -> bool:
        """ "Protocol of Palermo, supra note 2", where note 2 cites one protocol and nothing else is called so."""
        there = {key.partition("/")[0] for key in found.targets}
        kind = head(name)
        return (
            len(there) == 1
            and bool(kind)
            and kind in self.known.heads(*there)
            and not self.known.bearers(name)
        )

    def _hint(self, name: str) -> str:
        first = self._first(name)
        return f"; “{name}” stands first in note {first}" if first else ""

    def _first(self, name: str) -> str:
        """The first note in which all words of a name stand first."""
        places: Mapping[str, str] = self.first
        numbers = {places.get(word) for word in words_of(name) if len(word) > 1 and word not in _JOINING}
        return (numbers.pop() or "") if len(numbers) == 1 else ""


def _is_place_again(mention: Mention) -> bool:
    """ "Loc. cit." by itself: the source just cited, at the very same place."""
    return mention.named == AGAIN and mention.work is None and mention.refers_to is None


def _last_before(mention: Mention, here: SoFar) -> Cite | None:
    """The last source of the note so far; of one and those that its explanation in brackets cites, the one."""
    inside = here.brackets.around(mention.span) is not None
    return here.source if inside else here.unbracketed or here.source


def _at(full: Full, notes: Mapping[str, Note]) -> Antecedent:
    return Antecedent(full.note, full.targets, _opening(notes[full.note]), full=full.note)


def _in_list(mention: Mention, meant: Sequence[Full]) -> Antecedent:
    """What author and year mean among the works that the manuscript lists."""
    named = f"{mention.named} of {mention.dated}"
    entries = list(map(listed_as, meant))
    if len(entries) == 1:
        return Antecedent("", listed=entries[0])
    if entries:
        return Antecedent("", problem=f"several works listed at the end fit: {'; '.join(entries)}")
    return Antecedent("", problem=f"neither a note nor the list of works gives a work by {named} in full")


def _short(mention: Mention) -> Short:
    work = mention.work
    if work is None:
        return Short(mention.named, year=mention.dated)
    return Short(" & ".join(work.authors), work.title, mention.dated)


def _without_voir(work: Work) -> Work | None:
    """ "V. Martin et Dupont": Martin without the French "voir", which looks like an initial; None without it."""
    first = work.authors[0] if work.authors else ""
    return replace(work, authors=(first.removeprefix("V. "),)) if first.startswith("V. ") else None


def _given(mention: Mention) -> str:
    """The author or title that a reference is given by, in one line for messages."""
    if mention.work is None:
        return ""
    return ", ".join(filter(None, (*mention.work.authors, mention.work.title)))


def _source_of(read: NoteRead, known: Known) -> Antecedent:
    """The one source of a note; or why it has none, or which is meant cannot be said."""
    number, opening = read.note.number, _opening(read.note)
    sources = _told(read)
    if not sources and _is_drafting_note(read):
        return Antecedent(number, (), opening, f"note {number} is a drafting note, not a source")
    if cites_several(read):
        full = number if any(cite.antecedent is None for cite in sources) else ""
        return Antecedent(number, (), opening, f"note {number} {_SEVERAL}", full, (number,))
    if not sources:
        return Antecedent(number, (), opening, full=number)
    return _handed_on(number, opening, sources[0], known)


def cites_several(read: NoteRead) -> bool:
    """Whether a note cites more than one source, as far as its citations and its punctuation say."""
    return max(len(_apart(_told(read))), _works(read.note.text)) > 1


def _told(read: NoteRead) -> list[Cite]:
    """The sources of a note without those that a bracket after another source cites ("(quoting Roe 5)").

    Bluebook rule 4.1: "Id." is not barred by what explanatory parentheticals cite.
    """
    sources = [one for one in read.cites if one.is_source]
    outside = frozenset(outside_brackets(read.note.text, [one.span for one in sources]))
    return [one for one in sources if one.span in outside] or sources


def _apart(sources: Sequence[Cite]) -> list[Cite]:
    """The sources without those that "Id." names once more in their own note."""
    return [one for one in sources if not (one.mentions[0].named == SAME and _is_told_here(one.antecedent))]


def _is_told_here(back: Antecedent | None) -> bool:
    return back is not None and not (back.note or back.problem)


def _handed_on(number: str, opening: str, source: Cite, known: Known) -> Antecedent:
    """The source of a note, which may itself be given by a reference back; a short form is a source all the same."""
    back = source.antecedent
    if back is None:
        return Antecedent(number, source.keys(known), opening, full=number, unsure=source.unsure)
    problem = "" if source.kind == SHORT else back.problem
    return Antecedent(
        number,
        source.keys(known),
        opening,
        problem,
        back.full,
        back.candidates,
        back.listed,
        source.unsure,
    )


def _is_drafting_note(read: NoteRead) -> bool:
    text, left, at = read.note.text, 0, 0
    drafts = [cite.span for cite in read.cites if cite.kind == "placeholder"]
    for span in drafts:
        left += sum(map(str.isalpha, text[at : span.start]))
        at = span.end
    return bool(drafts) and left + sum(map(str.isalpha, text[at:])) < _FEWEST_LETTERS


def _works(text: str) -> int:
    """How many works a note names, as far as its punctuation says; quotations and brackets say nothing."""
    kept, at = [], 0
    for mark in marks_in(text):
        kept.append(text[at : mark.span.start])
        at = mark.span.end
    plain = _BRACKETED.sub("", "".join([*kept, text[at:]]))
    return len([part for part in _NEXT_WORK.split(plain) if _WORD.search(part)])


def _opening(note: Note) -> str:
    return note.text.strip()[:_OPENING]
