"""Acts of the Union that are cited by their institution and day, with no number: "Council Decision of 3 May 2001".

The number may stand behind the subject, "(65/277/EEC)", and that of the Central Bank, "(ECB/2004/9)", tells the CELEX
number; else the mention has no identifier, and ``named`` is the name with the words of the subject. Which act is meant
is told by a list of acts. English, French and Spanish.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.dated import BODIES, Dated, dated_at
from legalgraph.kinds.acts.places import with_place
from legalgraph.kinds.acts.subject import subject_of
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "mentions", "name"]

name = "dated_act"
#: An act is an act, with a number or without.
mentions = "eu_act"
matches = (
    "Council Decision of 3 May 2001",
    "Commission Implementing Decision of 23 November 2012",
    "European Council Decision of 1 December 2009",
    "Council Framework Decision of 13 June 2002",
    "Council Joint Action of 8 March 1999",
    "Council Resolution of 20 June 1994",
    "Council Act of 26 May 1997",
    "Council and Commission Decision of 4 April 2002",
    "COUNCIL DECISION of 3 May 2001",
    "Decision of the European Central Bank of 22 April 2004",
    "Decision of the European Parliament and of the Council of 7 September 2010",
    "Decision of the Council of 3 May 2001",
    "Decision of the Management Board of Europol of 16 November 1999",
    "European Parliament resolution of 12 April 2016",
    "Political and Security Committee Decision LAMP/1/2008 of 21 November 2008",
    "Commission Decision of 18.7.2013",
    "décision du Conseil du 28 septembre 2000",
    "recommandation de la Commission, du 9 avril 2001",
    "Decisión del Consejo, de 28 de septiembre de 2000",
    "Council Decision of 3 May 2001, art. 4(2)",
)
declines = (
    "a decision of 3 May 2001",
    "the council decision of 3 May 2001",
    "Security Council Decision of 3 May 2001",
    "Association Council Decision of 3 May 2001",
    "Decision of the Supreme Court of 3 May 2001",
    "Council of Europe Decision of 3 May 2001",
    "Council Decision of May 2001",
    "Council Decision of 43 May 2001",
    "Competition Commission decision of 3 May 2001",
)

_WHAT = ("decision", "regulation", "directive", "recommendation", "resolution")
_MORE = ("framework decision", "joint action", "common position", "common strategy", "act", "conclusions")
_INSTITUTIONS = ("council of ", "council, of ", "commission of ", "commission, of ", *BODIES[:4])
_FRENCH = "décision décision-cadre règlement directive recommandation résolution".split()
_SPANISH = "decisión reglamento directiva recomendación resolución".split()
_DU = "du conseil|du parlement européen|de la commission|de la banque centrale".split("|")
_DEL = "del consejo|del parlamento europeo|de la comisión|del banco central".split("|")
cues = (
    *(f"council {what} of " for what in (*_WHAT, *_MORE)),
    *(f"{body} {what} of " for body in ("commission", "parliament", "central bank", "ecb") for what in _WHAT),
    *(f"{body} implementing {what} of " for body in ("council", "commission") for what in _WHAT[:3]),
    *(f"commission delegated {what} of " for what in _WHAT[:3]),
    *(f"high authority {what} of " for what in _WHAT[::3]),
    *(f"{body} guideline of " for body in ("central bank", "ecb")),
    *(f"{body} decision{then} taken " for body in ("council", "commission") for then in ("", ",")),
    "parliament legislative resolution of ", "council of the european union decision of ",
    "political and security committee decision ",
    *(f"{what} of the {body}" for what in (*_WHAT[1:], *_MORE) for body in _INSTITUTIONS),
    *(f"decision of the {body}" for body in (*_INSTITUTIONS, "council of the european", *BODIES[4:])),
    *(f"{what} {by} " for what in (*_FRENCH, "action commune", "position commune") for by in _DU),
    *(f"{what} {by}, " for what in _FRENCH for by in _DU),
    *(f"{what} {by}" for what in (*_SPANISH, "acción común", "posición común") for by in _DEL),
)  # fmt: skip
#: The words of others before it: "Security ", "EEC-Turkey Association "; but "The ", "See ".
_OTHERS = later(r"(?:(?<!\w)[A-ZÀ-Ý](?:[\w’'/&]{0,30}(?:-[\w’'-]{1,30})?|(?:\.[A-Z]){1,4}\.)|-)\s?\Z")
_ASIDE = frozenset(
    "the this that under by in see of to cf and or from with as for on per pursuant also since whereas having recalling"
    " amending repealing implementing following according but when where while if each any la le les el los une un unto"
    " proposal draft second first third eu ec eec eea article".split()
)
_BACK = 48


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every act named by its institution and day; its number is told where it stands behind the subject."""
    after = 0
    for cue in at:
        act = dated_at(text, cue) if cue >= after else None
        if act is not None and act.start >= after and not _is_of_others(text, act):
            mention = with_place(text, _mention(text, act))
            after = mention.span.end
            yield mention


def _is_of_others(text: str, act: Dated) -> bool:
    """Whether another body's name leads up to it, or a number that is the act's own stands before it."""
    low = max(0, act.start - _BACK)
    found = _OTHERS.search(text, low, act.start)
    if found is None or "\n" in found.group():
        return False
    word = found.group().strip().strip(".,:;").lower()
    return word not in _ASIDE and not word.endswith("ing")


def _mention(text: str, act: Dated) -> Mention:
    span, subject = Span(act.start, act.end), subject_of(text, act)
    found = Mention("eu_act", span, span.of(text), dated=act.dated, remark=subject.remark)
    if subject.celex is not None:
        return replace(found, identifier=str(subject.celex))
    return replace(found, named=" ".join(f"{found.text} {subject.words}".split()))
