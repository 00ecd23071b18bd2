"""Words on which the sense of a legal sentence turns, in the languages of texts that are held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Sense", "sense_of"]


#: "a third-country national", "one another": numbers by their letters alone.
_NO_NUMBERS = frozenset(
    {("third", noun) for noun in "country countries party parties state states person persons".split()}
    | {("one", "another")}
)


@dataclass(frozen=True, slots=True)
class Sense:
    """Such words of one language, folded.

    ``negations`` deny the words they stand with; ``openings`` deny the whole rule that they begin ("No State shall …");
    ``without`` and ``excepting`` deny or except what follows them ("without", "unless"); ``joining`` go on with what
    is denied already ("nor"); ``modals`` and ``others`` (numbers, "only") say how much is allowed.
    """

    negations: frozenset[str]
    openings: frozenset[str]
    without: frozenset[str]
    excepting: frozenset[str]
    joining: frozenset[str]
    modals: frozenset[str]
    others: frozenset[str]

    @property
    def denying(self) -> frozenset[str]:
        return self.negations | self.openings | self.without | self.excepting | self.joining

    def turning_in(self, folded: Sequence[str]) -> frozenset[str]:
        """What of these words no bracket may add, remove or exchange without altering the rule."""
        plain = {first for first, second in pairwise(folded) if (first, second) in _NO_NUMBERS}
        return (self.denying | self.modals | self.others).intersection(folded) - plain

    def is_turned(self, said: Sequence[str], hidden: Sequence[str]) -> bool:
        """Whether a bracket says what turns the rule that it replaces; one figure may not stand for another."""
        figures = [{word for word in words if word[0].isdigit()} for words in (said, hidden)]
        return self.turning_in(said) != self.turning_in(hidden) or (all(figures) and figures[0] != figures[1])


def _sense(*groups: str) -> Sense:
    return Sense(*(frozenset(group.split()) for group in groups))


_ENGLISH = _sense(
    "not never cannot",
    "no none neither nobody nothing",
    "without",
    "unless except",
    "nor",
    "may might shall should must will would can could ought",
    (
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
        "ninety hundred thousand half third quarter only"
    ),
)
_SENSES: Mapping[str, Sense] = {
    "en": _ENGLISH,
    "fr": _sense(
        "ne n pas non jamais",
        "aucun aucune nul nulle rien",
        "sans",
        "sauf",
        "ni",
        "peut peuvent doit doivent pourra pourront devra devront pourrait pourraient devrait devraient",
        (
            "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille "
            "seul seule seuls seules seulement uniquement"
        ),
    ),
    "es": _sense(
        "no nunca jamas tampoco",
        "ningun ninguna ninguno nadie nada",
        "sin",
        "salvo excepto",
        "ni",
        "puede pueden debe deben podra podran debera deberan podria podrian deberia deberian",
        (
            "dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cien mil "
            "solo solamente unicamente"
        ),
    ),
    "it": _sense(
        "non mai",
        "nessun nessuna nessuno nulla niente",
        "senza",
        "salvo tranne",
        "ne",
        "puo possono deve devono potra potranno dovra dovranno",
        "due tre quattro cinque sei sette otto nove dieci solo soltanto",
    ),
    "nl": _sense(
        "niet nooit",
        "geen niemand niets",
        "zonder",
        "tenzij behalve",
        "noch",
        "kan kunnen mag mogen moet moeten zal zullen",
        "twee drie vier vijf zes zeven acht negen tien slechts uitsluitend",
    ),
}


def sense_of(language: str) -> Sense:
    """The words of a language; the English ones where those of a language are not known."""
    return _SENSES.get(language, _ENGLISH)
