"""What a note is cited for: the claim of the text, and what the note itself says that its source says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.checks.base import Case
from legalgraph.footnotes import SourceCited
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.folding import folded
from legalgraph.kinds.works.words import is_body
from legalgraph.model import Instrument

__all__ = ["Claim", "claim_of", "explains", "quotes"]

_WORD = later(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SAYING = (
    r"argu|explain|describ|not|stat|find|hold|observ|show|critiqu|criticis|criticiz|claim|contend|conclud|suggest"
    r"|emphasi[sz]|report|defin|assert|recommend|identify|warn|stress|maintain|demonstrat|quot|provid|recogni[sz]"
    r"|declar|affirm|requir|proclaim|estimat|calculat|insist|acknowledg|reject|distinguish|draw|call"
)
#: "(arguing that …", ", noting that …": what the source says, in the author's words.
_EXPLAINS = later(rf"^[\s*,.;>)\]]*\(?\*?(?:also\s|rightly\s)?(?:{_SAYING})ing\b", re.IGNORECASE)
_QUOTES = later(r"^[\s*,.:;>)\]]*\(?[^“\"()]{0,60}[“\"«][^”\"»]{12}")
_PINPOINT = later(
    r"\b(?:art(?:icle)?s?\.?|para(?:graph)?s?\.?|section|recital|objective|principle|goal|target|rule|chapter|page)\s*\d|[§¶]",
    re.IGNORECASE,
)
#: Words by which the text says what an instrument says: "the Protocol limits …", "as defined in the Protocol".
_ATTRIBUTES = later(
    r"\b(?:provid(?:es|ed|ing)|states\s+that|stated|stating|requir(?:es|ed|ing)|prohibit(?:s|ed)|oblig(?:es|ed)|"
    r"guarante(?:es|ed)|recogni[sz](?:es|ed)|defin(?:es|ed)|declar(?:es|ed)|proclaim(?:s|ed)|stipulat(?:es|ed)|"
    r"emphasi[sz](?:es|ed)|sets\s+out|lays\s+down|laid\s+down|accord(?:s|ed)|grant(?:s|ed)|permit(?:s|ted)|"
    r"criminali[sz](?:es|ed)|punish(?:es|ed)|affirm(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|finds|found|"
    r"conclud(?:es|ed)|recommend(?:s|ed)|limits|limited|exclud(?:es|ed))\b"
)
#: "the protocol that supplements it": the text itself, by its kind.
_THE_TEXT = later(
    r"\bthe\s+(?:protocol|convention|covenant|treaty|charter|declaration|compact|pact|directive|regulation|resolution|report"
    r"|text|instrument|document|draft)\b",
    re.IGNORECASE,
)
#: The text speaks of instruments, or of what has been written, and not of what one of them says.
_OF_LAW = later(
    r"\b(?:instruments|treaties|conventions|covenants|protocols|declarations|resolutions|directives|regulations|documents"
    r"|reports|statements|standards|adopt(?:s|ed|ion|ing)|signed|signature|ratif(?:y|ied|ication)|"
    r"enter(?:ed|s|ing)?\s+into\s+force|concluded|drafted|negotiat\w+|establish(?:ed|es|ing|ment)|created|appointed|"
    r"launched|published|present(?:ed|ing)|annexed|repealed|replaced|amended)\b",
    re.IGNORECASE,
)
_OF_WORKS = later(
    r"\b(?:literature|scholars|scholarship|scholarly|writers|commentators|studies|debates?|debated|discussed|contested|"
    r"explored|examined|elsewhere|attention|research)\b",
    re.IGNORECASE,
)
_FEWEST_LETTERS, _SHARED = 4, 3
_KINDS = frozenset(
    (
        "convention protocol covenant charter treaty declaration pact compact directive regulation resolution act"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Claim:
    """The sentence of the text that a note stands at."""

    text: str

    def __len__(self) -> int:
        return len(_WORD.findall(self.text))

    @property
    def is_quoted(self) -> bool:
        return any(mark in self.text for mark in '“"«')

    @property
    def attributes(self) -> bool:
        """Whether it says what an instrument says, and does not itself name the place."""
        return not _PINPOINT.search(self.text) and (
            self.is_quoted or _ATTRIBUTES.search(self.text) is not None
        )

    def speaks_of(self, case: Case, source: SourceCited) -> bool:
        """Whether it names the instrument itself, or a place in it."""
        ones = [case.known.instruments[key] for key in source.first.cite.instruments]
        is_of_law = not source.first.cite.is_work and _THE_TEXT.search(self.text) is not None
        return is_of_law or bool(_PINPOINT.search(self.text)) or any(map(self._names, ones))

    def _names(self, one: Instrument) -> bool:
        """By a name that the catalogue lists, or by its kind and so many words of its title."""
        said = folded(self.text)
        names = (one.short_title, *one.names, *one.abbreviations)
        if any(re.search(rf"(?<!\w){re.escape(folded(name))}(?!\w)", said) for name in names if name):
            return True
        capital = {word.casefold() for word in _WORD.findall(self.text) if word[0].isupper()}
        title = {word.casefold() for word in _WORD.findall(one.title) if len(word) >= _FEWEST_LETTERS}
        return len(capital & title) >= _SHARED and not _KINDS.isdisjoint(capital & title)

    def is_general(self, *, of_law: bool) -> bool:
        """Whether it speaks of a kind of sources, or of an event in the life of one."""
        return not self.is_quoted and (_OF_LAW if of_law else _OF_WORKS).search(self.text) is not None

    def names_author(self, source: SourceCited) -> bool:
        """Whether it names who wrote the source: a surname, or the word that says which body it is."""
        work = source.work
        said = {word.casefold() for word in _WORD.findall(self.text)}
        for author in work.authors if work else ():
            words = [word.casefold() for word in _WORD.findall(author)]
            names = [word for word in words if is_body(word)] if is_body(author) else words[-1:]
            if any(len(name) >= _FEWEST_LETTERS and name in said for name in names):
                return True
        return False


def claim_of(case: Case) -> Claim:
    return Claim(case.claim)


def explains(after: str) -> bool:
    """Whether the note goes on to say what the source says: "(arguing that …)"."""
    return _EXPLAINS.search(after) is not None


def quotes(after: str) -> bool:
    """Whether the note goes on to quote the source."""
    return _QUOTES.search(after) is not None
