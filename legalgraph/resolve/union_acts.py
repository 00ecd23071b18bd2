"""Which act of the Union is meant, where a list of acts is to be had: by its number, or by its day and its title.

Certain is what the number says, or a whole title that stands in the text. The beginning of a title, or that no other
act of that institution and kind was made that day, makes it probable. Several that fit are candidates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import shorten

from legalgraph.kinds.acts.dated import Dated, act_and_day, institution
from legalgraph.library.acts import ListedAct
from legalgraph.model import Confidence
from legalgraph.resolve.act_titles import Words, subject_words
from legalgraph.resolve.meant import Meant

__all__ = ["Act", "Acts"]

#: So many words of a title's beginning tell something, and so many a whole title has at least.
_FEW, _LEAST = 4, 3
#: So much of a title is shown.
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Act:
    """An act that can be meant: its CELEX number, its title, and where in it the subject begins."""

    celex: str
    title: str
    begins: int

    @property
    def by(self) -> str:
        """Whose act it is, by the name of the institution in English."""
        return institution(self.title[: self.begins])

    def subject(self) -> list[str]:
        """The words of the subject, folded, without what EUR-Lex adds to a title."""
        return subject_words(self.title, self.begins)


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of a list, by the number that they share but for "(01)", and by what they are and their day."""

    numbered: Mapping[str, Sequence[Act]]
    dated: Mapping[tuple[str, str], Sequence[Act]]

    @classmethod
    def of(cls, listed: Iterable[ListedAct]) -> Acts:
        """The acts as they are asked for."""
        numbered: dict[str, list[Act]] = defaultdict(list)
        dated: dict[tuple[str, str], list[Act]] = defaultdict(list)
        for one in listed:
            read = act_and_day(one.title, one.dated)
            act = Act(one.celex, one.title, read[2] if read else 0)
            numbered[_base(one.celex)].append(act)
            if read is not None:
                dated[read[0], read[1]].append(act)
        return cls(numbered, dated)

    def act(self, celex: str) -> Act | None:
        """The act of this very number; None if the list has none."""
        return next((one for one in self.numbered.get(_base(celex), ()) if one.celex == celex), None)

    def of_number(self, celex: str, named: Dated | None) -> Meant:
        """What the number says.

        EUR-Lex gives several acts of one number "(01)" and so on, which no text prints: there the day decides.
        """
        same = self.numbered.get(_base(celex), ())
        exact = [one for one in same if one.celex == celex]
        if exact:
            return _of_that_day(exact[0], named)
        of_day = self.dated.get((named.act, named.dated), ()) if named is not None else ()
        fitting = [one for one in same if one in of_day]
        if len(_numbers(fitting)) == 1 and _is_filed_so(celex, fitting[0]):
            return Meant(
                (fitting[0].celex,), _found("by its number and day, in the list of acts", fitting[0])
            )
        if same:
            return Meant((), "the list of acts has this number only with another ending", _numbers(same))
        return Meant((), f"{celex} is neither in the catalogue nor in the list of acts")

    def has_day(self, named: Dated) -> bool:
        """Whether any act of that kind and day is listed."""
        return (named.act, named.dated) in self.dated

    def of_day(self, named: Dated, after: str, begins: str = "") -> Meant:
        """What the institution, the day and the words ``after`` it say; ``begins`` is how the CELEX number begins."""
        that_day = [one for one in self.dated.get((named.act, named.dated), ()) if one.by == named.by]
        those = [one for one in that_day if begins and one.celex.startswith(begins)] or that_day
        if not those:
            whose = f" of the {named.by}" if named.by else ""
            return Meant((), f"the list of acts has no {named.act}{whose} of {named.dated}")
        words = Words.of(after)
        found = _by_title(words, those)
        return self._with_gaps(found) if found else _without_title(words, those, named)

    def _with_gaps(self, found: Meant) -> Meant:
        """Less than certain where the list lacks another act of the same number, which may have the same title."""
        if found.confidence is not Confidence.CERTAIN or not found.keys:
            return found
        base, _, ending = found.keys[0].partition("(")
        held = {one.celex for one in self.numbered[base]}
        lacking = [
            one
            for number in range(1, int(ending.rstrip(")") or 0))
            if (one := f"{base}({number:02})") not in held
        ]
        if not lacking:
            return found
        how = f"{found.how}; the list lacks {lacking[0]}, which may have the same title"
        return replace(found, how=how, confidence=Confidence.PROBABLE)


def _of_that_day(one: Act, named: Dated | None) -> Meant:
    """The act that has the number; less than certain where the text gives another day than its title."""
    read = act_and_day(one.title)
    found = Meant((one.celex,), _found("in the list of acts", one))
    if named is None or read is None or read[1] == named.dated:
        return found
    how = f"dated {named.dated} here, {read[1]} {found.how}"
    return replace(found, how=how, confidence=Confidence.PROBABLE)


def _by_title(words: Words, those: Sequence[Act]) -> Meant | None:
    """The act whose whole title stands here, or the only one whose title begins so; None where none does."""
    subjects = [(one, one.subject()) for one in those]
    shared = [(words.shared(subject), len(subject), one) for one, subject in subjects]
    whole = [(number, one) for number, length, one in shared if number == length >= _LEAST]
    longest = max((number for number, _ in whole), default=0)
    if whole and longest == max(number for number, _, _ in shared):
        same = [one for number, one in whole if number == longest]
        sure = Confidence.CERTAIN if words.ends[longest] else Confidence.PROBABLE
        return _one(
            same,
            "by its day and title, in the list of acts",
            "several acts of that day have this title",
            sure,
        )
    most = words.last_end(max(number for number, _, _ in shared))
    if most < _FEW:
        return None
    beginning = [one for number, _, one in shared if number >= most]
    return _one(
        beginning,
        "by its day and how its title begins, in the list of acts",
        "the titles of several acts of that day begin so",
        Confidence.PROBABLE,
    )


def _without_title(words: Words, those: Sequence[Act], named: Dated) -> Meant:
    """What the day alone says, where no subject is named; where another is, no more than which acts there are."""
    is_named = words.are_subject or any(words.shared(one.subject()) for one in those)
    if is_named and not words.ends[0]:
        return Meant(
            (), f"no {named.act} of {named.dated} in the list of acts has this title", _numbers(those)
        )
    if not named.by:
        return Meant(
            (), f"which {named.act} of {named.dated} is meant, only a title would say", _numbers(those)
        )
    how = f"the only {named.act} of the {named.by} of that day in the list of acts"
    return _one(those, how, "the list of acts has several of that institution and day", Confidence.PROBABLE)


def _one(those: Sequence[Act], how: str, several: str, sure: Confidence) -> Meant:
    numbers = _numbers(those)
    if len(numbers) == 1:
        return Meant(numbers, _found(how, those[0]), confidence=sure)
    return Meant((), several, numbers)


def _numbers(those: Iterable[Act]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.celex for one in those))


def _found(how: str, one: Act) -> str:
    """How it was found, and what: a title may be as long as a page."""
    return f"{how}: {one.celex}, “{shorten(one.title, _SHOWN, placeholder=' …')}”"


def _base(celex: str) -> str:
    return celex.partition("(")[0]


def _is_filed_so(celex: str, one: Act) -> bool:
    """Whether only the ending differs, which no text prints; a text's own "(02)" is another than "(01)"."""
    return not one.celex.partition("(")[2] or celex.partition("(")[2] in ("", "01)")
