"""References back or forward inside a manuscript: "supra n. 4", "Id.", "Ibid.", "op. cit.", "n 4 above".

OSCOLA (4th ed., 1.2.1) writes "(n 4)" and "ibid"; Bluebook-like notes write "supra note 4" and "Id. at 191".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["declines", "find", "matches", "name"]

name = "back_reference"
matches = ("supra n. 4", "supra note 12", "Id.", "Ibid.", "n 4 above", "op. cit.", "infra note 7", "(n 31)")
declines = ("an identity", "did. Then", "idem sonans", "supranational")

_REFERENCE = re.compile(
    r"""(?<!\w)
    (?: (?P<id> (?:Id|Ibid|id|ibid) (?:\.|(?=[\s,;)*]|$)) )
      | (?P<where> [Ss]upra|[Ii]nfra|SUPRA|INFRA ) \*? ,? (?: \s+ n(?:ote|otes|n)?\.? \s* (?P<at> \d{1,4} ) )?
      | n(?:ote)?\.? \s+ (?P<above> \d{1,4} ) \s+ (?:above|below)
      | \( n \s+ (?P<oscola> \d{1,4} ) \)
      | (?P<opcit> [Oo]p\.? \s+ cit\.? | [Ll]oc\.? \s+ cit\.? )
    ) (?!\w)""",
    re.VERBOSE,
)


def find(text: str, around: Surroundings) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every reference back; ``refers_to`` is the note number the words give, None where they give none."""
    for found in _REFERENCE.finditer(text):
        number = found["at"] or found["above"] or found["oscola"]
        words = "id" if found["id"] else "op. cit." if found["opcit"] else (found["where"] or "supra").lower()
        yield Mention(
            name, Span(*found.span()), found.group(), named=words, refers_to=int(number) if number else None
        )
