"""Acts of the Union in a list: "Directives 64/221/EEC, 68/360/EEC and 72/194/EEC"; each is an act of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.acts.names import Named, Word, named

__all__ = ["LONGEST", "listed", "with_twin"]

#: No more acts of one list are read; the last of them says so.
LONGEST = 500
# ", " · " and " · "; " · " (4) and " with the call of a note
_JOINT = later(
    r"""(?: \s?[(\[][0-9]{1,3}[)\]] )?
    (?: \s{0,2}[,;]\s{0,2} (?: (?:and|or|et|ou|y|o)\s{1,2} )?
      | \s{1,2}(?:and|or|et|ou|y|o|and/or|as\swell\sas)\s{1,2} | \s?&\s? )""",
    re.VERBOSE,
)
_TWIN = later(r"\s?,\s{0,2}")
_TWINS = frozenset({"EEC", "Euratom"})
_MARKED = later(r"\(\s?[A-Z]|[0-9/]{4,10}\s?/\s?[A-Z]")


def listed(text: str, word: Word, first: Named) -> Iterator[Named]:
    """The acts after the first that go with the same word, as far as the list is one of acts."""
    last, count = first, 1
    while True:
        joint = _JOINT.match(text, last.end)
        if joint is None or not (word.is_plural or _MARKED.match(text, joint.end())):
            return
        following = named(text, joint.end(), word, last.communities, start=joint.end())
        if following is None or following.celex is None:
            return
        count += 1
        if count == LONGEST:
            yield replace(following, remark=f"a list of more than {LONGEST} acts, read no further")
            return
        yield following
        last = following


def with_twin(text: str, word: Word, first: Named) -> Named:
    """One act with a number in two communities, filed under the EEC's: "Regulation No 7/66/Euratom, 122/66/EEC"."""
    is_one = word.act == "regulation" and len(first.communities) == 1 and first.communities < _TWINS
    joint = _TWIN.match(text, first.end) if is_one else None
    other = named(text, joint.end(), word, start=first.start) if joint else None
    if other is None or other.celex is None or other.communities != _TWINS - first.communities:
        return first
    return other if "EEC" in other.communities else replace(other, celex=first.celex)
