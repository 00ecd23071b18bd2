"""Which instrument the words of a mention mean: "TFEU", "this Protocol", "the Convention", "that Treaty".

"this Protocol" is the text itself, or the protocol in its annex that the words stand in; "the Convention" what
the text has defined it to be; "that Treaty" the one it named last. What is not certain is not decided.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.provision_key import as_key, split
from legalgraph.kinds.instrument import GENERAL, head
from legalgraph.kinds.provision import COMMON, FORMER
from legalgraph.model import Confidence, Mention, Pinpoint
from legalgraph.resolve.known import Known

__all__ = ["BACK", "FORMER", "POINTING", "SAID", "Meant", "annexed", "is_own", "meant"]

#: The kinds of mention that point to instruments or to their provisions.
POINTING = frozenset(
    "provision said_provision instrument eu_act celex eli oj com_document un_document un_resolution treaty_series"
    " us_code public_law statute treaty_title".split()
)
_OWN = frozenset({"this", "this present", "the present"})
#: Words that point back to an instrument named before.
SAID = frozenset(
    "that,the said,the same,the aforesaid,the aforementioned,the afore-mentioned,the abovementioned,"
    "the above-mentioned,the foregoing".split(",")
)
#: What stands in an instrument's annex and may call itself by a general word.
_ANNEXED = frozenset({"prot", "decl"})
#: "thereof", "that Article", "the said paragraph".
BACK = later(
    r"there(?:of|in|to)|(?:[a-z-]+\s+){1,3}(?P<unit>(?:sub-?)?(?:article|paragraph|point|chapter|title|part|section|annex))(?:s|es)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What the words name: keys of instruments or parts of them; several only if all are meant."""

    keys: tuple[str, ...] = ()
    how: str = ""
    candidates: tuple[str, ...] = ()
    confidence: Confidence = Confidence.CERTAIN


def meant(mention: Mention, known: Known, standing: str, named_last: str) -> Meant:
    """What the mention's words name, from where they stand; without keys, ``how`` says why there are none."""
    own = standing.partition("/")[0]
    if mention.identifier:
        bearers = known.identified(mention.identifier, mention.named)
        return _one_of(bearers, f"{mention.identifier} is not in the catalogue")
    if not mention.named:
        nowhere = "" if own or named_last else "it names no instrument, and none was named before it"
        return Meant(tuple(filter(None, (own or named_last,))), nowhere)
    if mention.named == FORMER:
        return Meant((), "it says what the provision was before, and not in which instrument")
    if mention.named == COMMON:
        return Meant((), "it is common to several instruments, which it does not name")
    former = mention.named.removeprefix(f"{FORMER} ")
    bearers = known.bearers(mention.named, own) or known.bearers(former, own)
    if len(bearers) > 1 and bearers == known.definitions(own).get(mention.named.casefold()):
        return Meant(bearers, f"as {own} defines it")
    return _one_of(bearers, "") if bearers else _general(mention.named, known, standing, named_last)


def is_own(words: str) -> bool:
    """Whether the words are those by which a text calls itself: "this Protocol", "the present Covenant"."""
    return words.lower().startswith(("this ", "the present "))


def _one_of(bearers: tuple[str, ...], nowhere: str) -> Meant:
    if len(bearers) > 1:
        return Meant((), "several instruments bear that name", bearers)
    return Meant(bearers, "" if bearers else nowhere)


def _general(words: str, known: Known, standing: str, named_last: str) -> Meant:
    """What a general word means where it stands."""
    own = standing.partition("/")[0]
    defined, general = known.definitions(own), GENERAL.fullmatch(words)
    if words.casefold() in defined:
        return _defined(words, defined[words.casefold()], standing, is_certain=True)
    if general is None:
        reason = "is of something said before it" if BACK.fullmatch(words) else "is not in the catalogue"
        return Meant((), f"“{words}” {reason}")
    which, what = " ".join(general["which"].lower().split()), head(general["what"])
    if which in _OWN:
        return _own(words, what, known, standing or named_last)
    if (which in SAID or not own) and known.is_called(named_last, what):
        return Meant((named_last,), "the one named before it")
    return _defined(words, defined.get(f"the {what}".casefold(), ()), standing, is_certain=which not in SAID)


def _defined(words: str, term: tuple[str, ...], standing: str, *, is_certain: bool) -> Meant:
    """ "the Convention" is as the text defines it; "that Convention" may be another than the one it defines."""
    if not is_certain:
        why = (
            "may be another than the text defines"
            if term
            else "points back to one that was not found before it"
        )
        return Meant((), f"“{words}” {why}", term)
    own, part = standing.partition("/")[0], annexed(term[0]) if term else ""
    if part and annexed(standing) not in ("", part):
        return Meant((), f"“{words}” may mean another in an annexed text than {own} defines", term)
    if term:
        return Meant(term, f"as {own} defines it")
    return Meant((), f"“{words}” is not defined where it stands" if own else f"“{words}” names nothing known")


def _own(words: str, what: str, known: Known, standing: str) -> Meant:
    """ "this Protocol", "this Statute": the annexed text it stands in, else the instrument, if it is called so."""
    own = standing.partition("/")[0]
    is_own = known.is_called(own, what)
    part = annexed(standing)
    if part and (not is_own or what == "protocol"):
        return Meant((part,), "the text itself")
    parent = known.definitions(own).get(f"the {what}".casefold(), ())
    if len(parent) == 1 and what.lower() not in known.heads(own):
        return Meant(parent, f"the one that {own} belongs to", confidence=Confidence.PROBABLE)
    if is_own:
        return Meant((own,), "the text itself")
    if own and not known.heads(own):
        return Meant(
            (own,), "the text itself, though its names do not say so", confidence=Confidence.PROBABLE
        )
    reason = (
        f"“{words}” stands in an instrument of another name" if own else f"“{words}” stands in no instrument"
    )
    return Meant((), reason, (own,) if own else ())


def annexed(key: str) -> str:
    """The key of the annexed protocol or declaration that a provision stands in; "" if in none."""
    instrument, pinpoint = split(key)
    for depth, step in enumerate(pinpoint.steps, start=1):
        if step.kind in _ANNEXED:
            return as_key(instrument, Pinpoint(pinpoint.steps[:depth]))
    return ""
