"""Titles that name the body they are of in short: "Statute of the Court", "its Charter", "Agreement establishing EMBC".

The body's full name is the one that the text gave it before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from legalgraph.identifiers.patterns import later

__all__ = ["Bearers", "full_titles", "undefined"]

#: Tells the treaties that a title names.
Bearers = Callable[[str], tuple[str, ...]]

_BODIES = r"Court|Agency|Organi[sz]ation|Council|Bank|Union|Fund"
#: "Statute of the Court", "the Constitution of the Organization": of what body, the text has said before.
_SHORT = later(rf"(?P<of>.{{0,60}}\b(?:of|establishing|to)\s+the)\s+(?P<body>{_BODIES})")
_CAPITAL = r"[A-Z][\w’'-]{1,24}"
_JOINT = r"\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?"
#: "International Court of Justice", "International Atomic Energy Agency", "Council of Europe".
_FULL = later(
    rf"(?<!\w)(?:{_CAPITAL}{_JOINT}){{0,6}}(?P<body>{_BODIES})(?:\s+of\s+{_CAPITAL}(?:\s+{_CAPITAL})?)?(?!\w)"
)
#: "European Molecular Biology Conference (hereinafter “EMBC”)".
_SPELT = later(
    rf"(?P<name>(?:{_CAPITAL}{_JOINT}){{2,9}})"
    r"\((?:here\w{2,8}[^()“”\"]{0,40})?[“\"‘]?(?P<letters>[A-Z]{3,12})[”\"’]?\)"
)
_LETTERS = later(r"(?<![\w-])[A-Z]{3,12}(?![\w-])")
_NAMES = later(rf"(?:{_CAPITAL},?{_JOINT}){{1,7}}{_CAPITAL}")
_OF_THE = later(r"\s(?:of|to|by|with|and|for)\s+the\s")
_SPACES = later(r"\s+")
_OWNER = "its "
#: What constitutes a body, and the words in which a text calls itself so or names another such instrument.
_CONSTITUENT = later(r"the (?P<kind>Charter|Statute|Constitution)")
_OTHERS = {
    "Charter": later(
        r"[A-Z]\w+\s+Charter\b|CHARTER|Handvest|Charter\s+(?:on|for|of(?!\s+the\s+United\s+Nations|\s+that\b))"
    ),
    "Statute": later(r"STATUTE|Statuut"),
    "Constitution": later(r"CONSTITUTION|Constitutie|Statuut"),
    "United Nations": later(r"\bUnited\s+Nations\b"),
}
_BODY_OF = {"Statute": ("Court",), "Constitution": ("Organization", "Organisation", "Union")}
_OF_SAID = later(rf"\s+of\s+(?:the\s+said|that)\s+(?P<body>{_BODIES})")
#: How far back "its" reaches, and how many of the names given last are tried.
_SENTENCE, _MOST = 400, 8


@dataclass(frozen=True, slots=True)
class _Given:
    """The full names that a text gives to bodies, by their last word, with their places; and what letters stand for."""

    places: Mapping[str, Sequence[int]]
    names: Mapping[str, Sequence[str]]
    letters: Mapping[str, tuple[int, str]]


def full_titles(text: str, at: int, words: str) -> Iterator[str]:
    """The title with the full name of its body, the likeliest first; nothing if it names none in short."""
    if words.startswith(_OWNER):
        yield from _of_owner(text, at, words.removeprefix(_OWNER))
        return
    short, letters = _SHORT.fullmatch(words), _LETTERS.search(words)
    if short is not None:
        yield from (f"{short['of']} {name}" for name in _before(text, at, short["body"]))
    elif letters is not None:
        given, name = _given(text).letters.get(letters.group(), (at, ""))
        yield from (words.replace(letters.group(), one) for one in _tails(name) if given < at)


def undefined(text: str, at: int, end: int, words: str) -> Iterator[str]:
    """Full titles for "the Charter", "the Statute" in a text that does not say which: of a body that it has named.

    Nothing where the text is of that kind itself, or names another of that kind.
    """
    found = _CONSTITUENT.fullmatch(words)
    if found is None:
        return
    kind = found["kind"]
    if _first(text, kind) < at:
        return
    if kind == "Charter":
        if _first(text, "United Nations") < at:
            yield "Charter of the United Nations"
        return
    body = _OF_SAID.match(text, end)
    for one in [body["body"]] if body else _BODY_OF[kind]:
        yield from (f"{kind} of the {name}" for name in _before(text, at, one))


@lru_cache(maxsize=8)
def _first(text: str, what: str) -> int:
    """Where a text first names another instrument of a kind, or the United Nations; its end if nowhere."""
    found = _OTHERS[what].search(text)
    return found.start() if found else len(text)


def _of_owner(text: str, at: int, words: str) -> Iterator[str]:
    """ "its Charter" is of the body that its sentence named last."""
    before = text[max(0, at - _SENTENCE) : at]
    for body in reversed([one.group() for one in _NAMES.finditer(before)][-_MOST:]):
        yield f"{words} of the {_OF_THE.split(body)[-1]}"


def _before(text: str, at: int, body: str) -> Iterator[str]:
    """The full names of such a body that the text has given up to here, the last first."""
    given = _given(text)
    last = bisect_left(given.places.get(body, ()), at)
    yield from dict.fromkeys(reversed(given.names.get(body, ())[max(0, last - _MOST) : last]))


def _tails(name: str) -> Iterator[str]:
    """What is left of a name without what stands before its last "of the", and the whole."""
    yield from filter(None, dict.fromkeys((_OF_THE.split(name)[-1].strip(), name.strip())))


@lru_cache(maxsize=2)
def _given(text: str) -> _Given:
    places: dict[str, list[int]] = defaultdict(list)
    names: dict[str, list[str]] = defaultdict(list)
    for found in _FULL.finditer(text):
        name = _OF_THE.split(_SPACES.sub(" ", found.group()))[-1]
        if name != found["body"]:
            places[found["body"]].append(found.start())
            names[found["body"]].append(name)
    letters: dict[str, tuple[int, str]] = {}
    for found in _SPELT.finditer(text):
        letters.setdefault(found["letters"], (found.start(), _SPACES.sub(" ", found["name"])))
    return _Given(places, names, letters)
