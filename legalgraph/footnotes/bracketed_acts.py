"""Acts in a bracket after another act, which say what became of it: "(repealed by …)", "(recast of …)".

A place that follows the bracket is of the act before it.
"""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later

__all__ = ["is_bracketed"]

_BACK = 200
#: Brackets within the number of an act.
_UNION = later(r"\((?:EU|EC|EEC|EU,\sEuratom|Euratom)\)")
_OPENED = later(r"[(\[]([^()\[\]]{0,160})$")
_BECAME = later(
    r"""(?:\w+,?\s){0,3}
    (?: repeal(?:ed|ing) | replac(?:ed|ing) | recast(?:ing)? | amend(?:ed|ing) | implement(?:ed|ing)
      | transpos(?:ed|ing) | supersed(?:ed|ing) | supplement(?:ed|ing) | codif(?:ied|ying) | succeeded ) \b""",
    re.VERBOSE | re.IGNORECASE,
)


def is_bracketed(text: str, start: int) -> bool:
    """Whether what begins here stands in a bracket that says what became of the source before the bracket."""
    opened = _OPENED.search(_UNION.sub("", text[max(0, start - _BACK) : start]))
    return opened is not None and _BECAME.match(opened[1]) is not None
