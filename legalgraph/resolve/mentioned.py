"""A text's mentions as they can be resolved, and a whole text from its words to what each citation points to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from legalgraph.kinds.names import Names
from legalgraph.model import Citation, Confidence, Mention, Span
from legalgraph.resolve.known import Known
from legalgraph.resolve.pointing import Result
from legalgraph.resolve.running import read
from legalgraph.resolve.titles import borrowed, explained, given_names, settled
from legalgraph.resolve.union_acts import Acts
from legalgraph.scan import mentions

__all__ = ["mentioned", "resolved"]

_LENT = "the text itself has no such place, and names this"


def mentioned(text: str, known: Known, within: str = "", local: Names | None = None) -> Iterator[Mention]:
    """The mentions in a text, each title in them taken for as much of it as names something known.

    ``within`` is the id of the instrument that the text is of; ``local`` are names that only this text uses.
    """
    own = local or known.local.get(within)
    found = mentions(text, known.names, own)
    return settled(
        text,
        found,
        lambda words: known.bearers(words, within),
        within,
        by_year=known.titles is not None,
        names=(known.names, *filter(None, (own,))),
    )


def resolved(
    text: str, known: Known, standing: str = "", acts: Acts | None = None
) -> tuple[tuple[Mention, tuple[Result, ...]], ...]:
    """Every mention of a running text with what each of its elements points to, or why that cannot be said.

    ``standing`` is the key of the instrument or provision that the text is of. The text is read twice, the second time
    with the short names that it gives. What is no citation of an instrument has no results. ``acts`` is a list of acts
    in which is looked for what the catalogue does not know.
    """
    within = standing.partition("/")[0]
    local = given_names(mentions(text, known.names, known.local.get(within)))
    plain = tuple(mentioned(text, known, within, local))
    found = tuple(borrowed(text, plain, _parent(standing, known)))
    lent = {one.span for one, before in zip(found, plain, strict=True) if one.named != before.named}
    of: dict[Span, list[Result]] = defaultdict(list)
    for one in explained(read(text, found, known, standing, acts)):
        if isinstance(one, Citation) and one.mention.span in lent:
            of[one.mention.span].append(replace(one, how=_LENT, confidence=Confidence.PROBABLE))
        else:
            of[one.mention.span].append(one)
    return tuple((mention, tuple(of[mention.span])) for mention in found)


def _parent(standing: str, known: Known) -> str | None:
    """What the text calls the instrument that its title says it belongs to, "" for none.

    None for a part of a text, and for a text of which the catalogue knows what places it has.
    """
    if not standing or "/" in standing or known.has_structure(standing):
        return None
    return next(iter(known.definitions(standing)), "")
