"""What the catalogue leaves open: by the days and titles of its own acts, and by a list that the scholar gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from legalgraph.identifiers.designation import celex_of
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.dated import Dated, opening
from legalgraph.kinds.acts.subject import after_note, subject_of
from legalgraph.library.acts import ListedAct
from legalgraph.model import Confidence, Mention, Unresolved
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import Meant
from legalgraph.resolve.pointing import Result, pointed
from legalgraph.resolve.union_acts import Acts

__all__ = ["Asked", "with_acts"]

#: Kinds of mention that name an act by its number; a provision names the act that it is of in words.
_BY_NUMBER, _BY_NAME = frozenset({"eu_act", "celex"}), frozenset({"provision", "instrument"})
_NUMBERED, _DAY = later(r"\d/\d"), later(r"\d (?:[^\W\d_]{3,10} |de )")
#: How much after an act's day is read for its title.
_AFTER = 3_000


@dataclass(slots=True)
class Asked:
    """Where acts of the Union are asked for: in the catalogue by their day, then in the list, if there is one.

    ``own`` are the catalogue's, once an act without a number has been met.
    """

    known: Known
    acts: Acts | None
    own: Acts | None = None

    def meant(self, text: str, mention: Mention, found: Meant) -> Meant:
        """What a mention means; ``found`` itself where that decides it, or where nothing more is known."""
        if found.keys or found.candidates:
            return found
        by_day = not mention.identifier and _dated(mention) is not None
        if by_day and self.own is None:
            self.own = _catalogued(self.known)
        if not by_day and self.acts is None:
            return found
        more = _found(text, mention, self.own if by_day else None, self.acts)
        return _as_known(more, self.known) if more else found


def _catalogued(known: Known) -> Acts:
    """The acts of the Union that the catalogue has, to be asked for by their day."""
    return Acts.of(
        ListedAct(celex, one.title, one.dates.adopted)
        for one in known.instruments.values()
        for celex in one.identifiers.get("celex", ())
    )


def with_acts(text: str, results: Iterable[Result], known: Known, acts: Acts | None) -> Iterator[Result]:
    """The results of mentions that were resolved one by one, with what is said of those left open."""
    asked = Asked(known, acts)
    for one in results:
        open_so_far = Meant((), one.reason, one.candidates) if isinstance(one, Unresolved) else None
        found = asked.meant(text, one.mention, open_so_far) if open_so_far else None
        yield from (one,) if found is None or found == open_so_far else pointed(one.mention, found, known)


def _as_known(found: Meant, known: Known) -> Meant:
    """The same by the ids of instruments, where the catalogue has them; else by CELEX numbers."""
    keys, candidates = (
        tuple(one for celex in numbers for one in known.identifiers.get(celex, (celex,)))
        for numbers in (found.keys, found.candidates)
    )
    return replace(found, keys=keys, candidates=candidates)


def _found(text: str, mention: Mention, own: Acts | None, acts: Acts | None) -> Meant | None:
    """What the catalogue says of an act named by its day, or else the list."""
    if own is not None:
        found = _of_day(text, mention, own)
        if found is not None and _is_enough(found, mention, acts):
            return _in_catalogue(found)
    if acts is None:
        return None
    celex = _celex(mention)
    if not celex:
        return _of_day(text, mention, acts)
    found = acts.of_number(celex, _dated(mention))
    return (
        _disputed(found, _of_day(text, mention, acts)) if found.confidence is Confidence.PROBABLE else found
    )


def _is_enough(found: Meant, mention: Mention, acts: Acts | None) -> bool:
    """Whether the list need not be asked: it knows of more acts of that day than the catalogue, if it has any."""
    if acts is None or (found.keys and found.confidence is Confidence.CERTAIN):
        return True
    named = _dated(mention)
    return bool(found.keys) and not (named is not None and acts.has_day(named))


def _disputed(by_number: Meant, by_day: Meant | None) -> Meant:
    """What has the number, where its day is another; undecided where the day and the title are those of another act."""
    if by_day is None or not by_day.keys or by_day.confidence is not Confidence.CERTAIN:
        return by_number
    candidates = tuple(dict.fromkeys((*by_number.keys, *by_day.keys)))
    return Meant((), "its number is one act's, its day and title are another's", candidates)


def _in_catalogue(found: Meant) -> Meant | None:
    """The same said of the catalogue; None where it has nothing, which is said already."""
    if not found.keys and not found.candidates:
        return None
    return replace(found, how=found.how.replace("the list of acts", "the catalogue"))


def _of_day(text: str, mention: Mention, acts: Acts) -> Meant | None:
    named = _dated(mention)
    if named is None:
        return None
    end = mention.span.end
    if not acts.has_day(named):
        return acts.of_day(named, "")
    there = subject_of(text, replace(named, start=mention.span.start, end=end))
    start = after_note(text, end)
    return acts.of_day(named, text[start : start + _AFTER], there.begins)


def _dated(mention: Mention) -> Dated | None:
    """What, whose and of what day the act is that a mention names without a number; None for all else."""
    is_named = mention.kind == "eu_act" or (mention.kind in _BY_NAME and _DAY.search(mention.named))
    words = mention.text if mention.kind == "eu_act" else mention.named
    return opening(words) if is_named else None


def _celex(mention: Mention) -> str:
    """The CELEX number of what is named by a number; "" for all else."""
    if mention.kind in _BY_NUMBER:
        return mention.identifier
    if mention.kind not in _BY_NAME or not _NUMBERED.search(mention.named):
        return ""
    try:
        return str(celex_of(mention.named))
    except ValueError:
        return ""
