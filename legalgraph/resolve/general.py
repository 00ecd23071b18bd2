"""General words that a text has not defined: "that Directive", "the Convention", "both Protocols".

"that" and "the said" mean the one of that kind that was named last. "the" means a certain one only where a single
one of that kind has been named, in the whole text or just before it: then it is probable, and the result says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.kinds.instrument import GENERAL, head, is_plural
from legalgraph.model import Confidence, Mention
from legalgraph.resolve.heard import Heard, Named
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import SAID, Meant, annexed, is_own
from legalgraph.resolve.units import unit_of

__all__ = ["Own", "meant_general"]

_THE = frozenset({"the"})
#: How far back "those Directives" reach, in characters and namings.
_NEAR, _LAST = 800, 12
#: A title and preamble are no longer than this; what they name is in view from everywhere.
_OPENING = 6_000
_SEVERAL = frozenset({"both", "both the", "the two", "these", "those"})


@dataclass(frozen=True, slots=True)
class Own:
    """The text itself: where in it the words stand, and its key where it is of the kind that they name."""

    at: str
    keys: tuple[str, ...] = ()

    @classmethod
    def of(cls, at: str, words: str, known: Known) -> Own:
        """The text that the words stand in, as far as they can mean it."""
        own = at.partition("/")[0]
        return cls(at, (own,) if own and head(words) in known.heads(own) else ())


def meant_general(mention: Mention, found: Meant, heard: Heard, own: Own) -> Meant:
    """What a general word means by what was named before it; else ``found``, which says why it means nothing."""
    general = GENERAL.fullmatch(mention.named)
    if general is None:
        return found
    which, kind, at = " ".join(general["which"].lower().split()), head(general["what"]), own.at
    if which in _SEVERAL:
        return _several(mention, found, _near(mention, heard, kind, at))
    if which in SAID:
        return _said(mention, found, heard, kind, at)
    if which not in _THE:
        return found
    if is_plural(general["what"]):
        return _several(mention, found, heard.of_kind(kind))
    return _the(mention, found, heard, kind, own)


def _said(mention: Mention, found: Meant, heard: Heard, kind: str, at: str) -> Meant:
    """ "that Directive": the one named last; less than certain where it was named in a part beside this one."""

    def fits(one: Named) -> bool:
        return kind in one.heads and not is_own(one.words) and unit_of(one.at) == unit_of(at)

    def is_of_kind(one: Named) -> bool:
        return kind in one.heads and not is_own(one.words) and annexed(one.at) == annexed(at)

    place = mention.span.start
    last = heard.last_named(place, fits) or heard.last_named(place, is_of_kind)
    if last is None:
        return found
    if not last.keys:
        return Meant((), f"“{mention.named}” is “{last.words}”, which is not in the catalogue")
    is_above = f"{at}/".startswith(f"{last.at}/")
    return Meant(last.keys, "the one named before it", confidence=_sure(certain=is_above))


def _the(mention: Mention, found: Meant, heard: Heard, kind: str, own: Own) -> Meant:
    """ "the Convention": the only one named, where the text is none; or the text itself, where it names no other."""
    named = heard.of_kind(kind)
    keys = tuple(dict.fromkeys((*(key for one in named for key in one.keys), *own.keys)))
    unknown = [one for one in named if not one.keys]
    if len(unknown) == 1 and not keys:
        return Meant((), f"“{mention.named}” may be “{unknown[0].words}”, which is not in the catalogue")
    if len(keys) == 1 and not unknown and (own.keys or _in_view(mention, heard, kind, own.at)):
        what = "the text itself" if own.keys else "the only one of that kind named before it"
        return Meant(keys, f"{what}; it is not defined", confidence=Confidence.PROBABLE)
    near = {one.keys for one in _near(mention, heard, kind, own.at)}
    if len(near) == 1 and own.at and not own.keys and len(last := next(iter(near))) == 1:
        return Meant(last, "the one of that kind named just before it", keys, Confidence.PROBABLE)
    how = "several were named before it" if len(keys) > 1 or unknown else "it was named only far from here"
    return Meant((), f"“{mention.named}” is not defined, and {how}", keys) if keys else found


def _in_view(mention: Mention, heard: Heard, kind: str, at: str) -> bool:
    """Whether the only one of a kind was named in the title or preamble, or in the same article or recital."""
    named = (one for one in (*heard.of_kind(kind), *_near(mention, heard, kind, at)))
    return any(one.span.start < _OPENING or unit_of(one.at) == unit_of(at) for one in named)


def _near(mention: Mention, heard: Heard, kind: str, at: str) -> tuple[Named, ...]:
    """The instruments of a kind that the same article or recital has just named."""
    place = mention.span.start
    return tuple(
        one
        for one in heard.named[-_LAST:]
        if kind in one.heads and unit_of(one.at) == unit_of(at) and place - one.span.end <= _NEAR
    )


def _several(mention: Mention, found: Meant, named: tuple[Named, ...]) -> Meant:
    """ "both Protocols" and "those Directives" are those just named, "the Covenants" all named; if all are known."""
    keys = tuple(dict.fromkeys(key for one in named for key in one.keys))
    is_two = mention.named.lower().startswith(("both", "the two"))
    if len(keys) > 1 and all(one.keys for one in named) and (len(keys) == 2 or not is_two):
        return Meant(keys, "those named before it", confidence=Confidence.PROBABLE)
    return Meant((), f"it is not said which “{mention.named}” are", keys) if keys else found


def _sure(*, certain: bool) -> Confidence:
    return Confidence.CERTAIN if certain else Confidence.PROBABLE
