"""References back or forward inside a manuscript: "supra n. 4", "Id.", "Ibid.", "op. cit.", "n 4 above".

OSCOLA (4th ed., 1.2.1) writes "(n 4)" and "ibid"; Bluebook-like notes write "supra note 4" and "Id. at 12".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["FORWARD", "SAME", "cues", "declines", "find", "matches", "name"]

name = "back_reference"
cues = (
    "id.",
    "ibid",
    "idem",
    "id,",
    "id;",
    "id)",
    "id*",
    "id at ",
    "supra",
    "infra",
    "above",
    "below",
    "(n ",
    "op. cit",
    "op cit",
    "loc. cit",
    "loc cit",
)
matches = (
    "supra n. 4",
    "supra note 12",
    "supra (n 12)",
    "supra fn. 3",
    "Id.",
    "Ibid.",
    "Idem.",
    "n 4 above",
    "above n 4",
    "op. cit.",
    "infra note 7",
    "(n 31)",
)
declines = (
    "an identity",
    "did. Then",
    "idem sonans",
    "supranational",
    "the user id of a person",
    "Id est",
    "see above for this",
)

#: What a mention is ``named`` when it stands for the source just cited, and when it points to a later note.
SAME = "id"
FORWARD = "infra"

_NOTE = r"(?:footnotes?|notes?|fnn?|nn?)\.?\s*(?=\d)"
_REFERENCE = re.compile(
    rf"""(?<!\w)
    (?: (?P<id> (?:Id|Ibid|Idem|Ibidem) (?:\. | (?=[,;)*] | \s+(?:at|p|pp|art|arts|para|paras|¶)\b | \s*$))
          | (?:id|ibid) (?:\. | (?=[,;)*] | \s+at\s | \s*$)) )
      | (?P<where> [Ss]upra|[Ii]nfra|SUPRA|INFRA ) \*? ,?
        (?: \s+ (?P<opens>\()? {_NOTE} (?P<at> \d{{1,4}} ) \b (?(opens)\)?) )?
      | (?P<before> [Aa]bove|[Bb]elow ) ,? \s+ {_NOTE} (?P<above> \d{{1,4}} )
      | {_NOTE} (?P<number> \d{{1,4}} ) ,? \s+ (?P<after> above|below )
      | \( n \s+ (?P<oscola> \d{{1,4}} ) \)
      | (?P<opcit> [Oo]p\.? \s+ cit\.? | [Ll]oc\.? \s+ cit\.? )
    ) (?!\w)""",
    re.VERBOSE,
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every reference back; ``refers_to`` is the note number the words give, None where they give none."""
    for found in searched(_REFERENCE, text, at, back=30, ahead=60):
        number = found["at"] or found["above"] or found["number"] or found["oscola"]
        yield Mention(
            name,
            Span(*found.span()),
            found.group(),
            named=_way(found),
            refers_to=int(number) if number else None,
        )


def _way(found: re.Match[str]) -> str:
    if found["id"]:
        return SAME
    if found["opcit"]:
        return "op. cit."
    said = (found["where"] or found["before"] or found["after"] or "").lower()
    return FORWARD if said in (FORWARD, "below") else "supra"
