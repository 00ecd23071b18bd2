"""The folded text and its index, kept, so that they are made once for each text."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

from legalgraph.kept import Kept
from legalgraph.kept.names import made_by, name_of
from legalgraph.quotes.fold import Folded, fold
from legalgraph.quotes.phrases import WordIndex

__all__ = ["folded", "indexed"]

#: A shorter text is folded sooner than it is found on the disk.
_SHORT = 20_000
_CODE = ("kept", "quotes/keeping.py", "quotes/fold.py", "quotes/spelling.py", "quotes/phrases.py")
#: Numbers are kept as the machine has them; its byte order is part of their name.
_PLACES: Final = "I"
_MARKS: Final = "Q"


def folded(text: str, kept: Kept) -> Folded:
    """The text as a run of folded words, from what is kept or else made and kept."""
    name = _name("folded", text)
    if not name:
        return fold(text)
    if parts := kept.get(name):
        run, tied, *places = parts
        begins, starts, ends = (one.cast(_PLACES) for one in places)
        return Folded(str(run, "utf-8", "surrogatepass"), begins, starts, ends, frozenset(tied.cast(_PLACES)))
    made = fold(text)
    numbers = (_numbers(_PLACES, one) for one in (sorted(made.tied), made.begins, made.starts, made.ends))
    kept.put(name, (made.run.encode("utf-8", "surrogatepass"), *numbers))
    return made


def indexed(text: str, source: Folded, kept: Kept) -> WordIndex:
    """Where each run of three words of the text stands, from what is kept or else made and kept."""
    name = _name("phrases", text)
    if name and (parts := kept.get(name)):
        return WordIndex(parts[0].cast(_MARKS))
    made = WordIndex.of(source)
    if name:
        kept.put(name, (_numbers(_MARKS, made.numbers),))
    return made


def _name(kind: str, text: str) -> str:
    code = made_by(*_CODE) if len(text) >= _SHORT else ""
    return name_of(kind, code, text) if code else ""


def _numbers(kind: str, numbers: Iterable[int]) -> bytes:
    return array(kind, numbers).tobytes()
