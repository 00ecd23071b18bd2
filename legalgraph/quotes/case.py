"""One quotation with what its note cites: what every judgement of it starts from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from legalgraph.model import Quotation, QuotationCheck, Verdict
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.legal_marks import Wanted, read_marks
from legalgraph.quotes.tongue import NAMES, reads_as

__all__ = ["FEWEST_ANYWHERE", "FEWEST_WORDS", "Case", "instrument_of", "is_term"]

#: Fewer words together than these are a term or a title in quotation marks, not a quotation that can be checked.
FEWEST_WORDS = 3
#: Fewer words than these stand in many texts by chance, so they are not looked for where nothing cites.
FEWEST_ANYWHERE = 6


def is_term(words: str) -> bool:
    """Whether so few of these words stand together that they cannot be looked for as a quotation."""
    return read_marks(words).longest < FEWEST_WORDS


@dataclass(frozen=True)
class Case:
    """One quotation with what its note cites, parted into what is held and what is not."""

    quotation: Quotation
    cited: tuple[str, ...]
    literature: bool
    corpus: Corpus

    @cached_property
    def wanted(self) -> Wanted:
        return read_marks(self.quotation.words)

    @cached_property
    def length(self) -> int:
        return len(self.wanted.words)

    @cached_property
    def held(self) -> tuple[str, ...]:
        return tuple(key for key in self.cited if self.corpus.holds(instrument_of(key)))

    @cached_property
    def absent(self) -> tuple[str, ...]:
        """The instruments cited of which no text is held."""
        return tuple(dict.fromkeys(instrument_of(key) for key in self.cited if key not in self.held))

    @property
    def unheld(self) -> bool:
        """Whether the words may stand in a source that cannot be looked into."""
        return self.literature or bool(self.absent) or bool(self.foreign) or bool(self.tongue)

    @cached_property
    def foreign(self) -> tuple[str, ...]:
        """The instruments cited whose text is held in another language than the manuscript's."""
        return tuple(one for one in self.instruments if self.corpus.is_foreign(one))

    @cached_property
    def tongue(self) -> str:
        """The language that the words are in, where that is plainly none in which a text cited is held; else ""."""
        languages = {self.corpus.text_language(one) for one in self.instruments}
        read = {reads_as(self.wanted.words, language) for language in languages}
        return read.pop() if len(read) == 1 and not read & languages else ""

    @cached_property
    def instruments(self) -> tuple[str, ...]:
        """The instruments cited of which a text is held."""
        return tuple(dict.fromkeys(map(instrument_of, self.held)))

    def says(self, verdict: Verdict, message: str, **rest: Any) -> QuotationCheck:  # noqa: ANN401 the fields by name
        return QuotationCheck(
            self.quotation, verdict, message, cited=self.cited, not_held=self.absent, **rest
        )

    @property
    def why_not_held(self) -> str:
        """Which sources could not be looked into, in a sentence; "" if none."""
        absent = ", ".join(map(self.corpus.name, self.absent))
        works = "The works that the note cites are not compared." if self.literature else ""
        said = (f"No text is held of {absent}." if absent else "", self._why_foreign, self._why_tongue, works)
        return " ".join(filter(None, said))

    @property
    def _why_foreign(self) -> str:
        names = ", ".join(f"{self.corpus.name(one)} (in {self._language(one)})" for one in self.foreign)
        return f"Of {names} only another language is held; a translation cannot be compared." if names else ""

    def _language(self, instrument: str) -> str:
        language = self.corpus.text_language(instrument)
        return NAMES.get(language, f"“{language}”")

    @property
    def _why_tongue(self) -> str:
        if not self.tongue or self.foreign:
            return ""
        held = ", ".join(f"{self.corpus.name(one)} (in {self._language(one)})" for one in self.instruments)
        return f"They are in {NAMES[self.tongue]}, and were compared with {held}; a translation cannot be compared."


def instrument_of(key: str) -> str:
    """The id of the instrument that a key belongs to."""
    return key.partition("/")[0]
