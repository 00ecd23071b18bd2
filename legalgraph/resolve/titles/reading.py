"""What the title of a treaty says: what it calls itself, its number, its parties, its years, and its other words."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain

from legalgraph.identifiers.patterns import later
from legalgraph.resolve.titles.dutch import in_english, is_dutch
from legalgraph.resolve.titles.words import KIND_WORDS, MONTHS, NOISE, NUMBERS, stem, tokens, unlinked

__all__ = ["OR", "Title", "meets", "read"]

#: Between words of which a title has one: a Dutch word may stand for several English ones.
OR = "|"
#: "(as modified by the Final Articles Revision Convention, 1946)": says of a text which wording it is.
#: And "(as authorised by …)": who acts for a party.
_WORDING = later(r"\((?:as\s+|zoals\s+|modified|amended)[^()]{0,200}\)", re.IGNORECASE)
#: "signed at Brussels on 11 April 1960", in the midst of a title: of it only the year is kept.
_CLAUSE = later(
    r",?\s(?:done|signed|concluded|adopted|opened\sfor\ssignature)\s"
    r"(?:(?:at|in)\s[A-Z][\w’'. -]{2,30}?\s)?on\s[\w, ]{3,24}?(?P<year>\d{4})"
)
#: ", as revised at Brussels on …, at Washington on …": the history of a treaty that has been revised more than once.
_HISTORY = later(
    r",?\s+(?:as\s+|zoals\s+)?(?:revised|evis[ée]e?|r[ée]vis[ée]e?|herzien|completed)\s+(?:at|te|à)\s.*",
    re.IGNORECASE | re.DOTALL,
)
_REVISED = frozenset({"revised", "revision", "amended", "modified"})
#: Numbers that tell one text from another only where they are those of a place in it: "Article 98", "Part XI".
_ROMAN = later(r"[ivx]{1,5}")
_UNITS = frozenset({"article", "part", "chapter"})
_YEAR = later(r"(?:1[6-9]|20)\d\d")
#: "between A and B on C": the parties end where the subject begins.
_BETWEEN = frozenset({"between", "tussen", "entre"})
_SUBJECT = frozenset(
    """on for concerning relating regarding respecting relative about governing to with inzake betreffende nopens
    aangaande tot ter houdende signed done concluded dated in under regulating providing establishing as""".split()
)
#: "Treaty instituting …", "Convention for the establishment of …".
_FOUNDING = frozenset(
    {"establishing", "establishment", "instituting", "institution", "creating", "creation", "founding"}
)
#: What the names of States have in common, and what says how a State acts.
_STYLES = frozenset(
    map(
        stem,
        """kingdom republic state states government governments federal peoples people s democratic union the of and
        respect part one other hand its member members socialist grand duchy confederation islamic council
        principality authorised contracting party parties united great hereinafter by netherlands northern
        region special administrative competent authorities authority minister ministry oriental their
        plurinational bolivarian commonwealth first second third fourth ireland behoeve ten""".split(),
    )
) - {"ireland"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Title:
    """A title read.

    ``kind`` is the first word for a kind of instrument ("protocol"), "" if there is none; ``base`` the kind of the
    instrument that it is said to belong to. ``number`` is its place in a series (0 for none), ``years`` its own,
    ``words`` all that tells it from others, in order, the first ``before`` of them before the kind ("1951 Geneva
    Convention"); ``parties`` those after "between", which are no ``words``. ``has_history`` where it lists how it
    was revised.
    """

    kind: str
    base: str
    number: int
    years: frozenset[int]
    words: tuple[str, ...]
    before: int
    parties: frozenset[str]
    is_revised: bool
    has_history: bool
    is_dutch: bool

    @property
    def family(self) -> str:
        """The class of its kind."""
        return KIND_WORDS.get(self.kind, "")


def meets(word: str, have: AbstractSet[str]) -> bool:
    """Whether a word, or one of those between which it leaves the choice, is among these."""
    return word in have or (OR in word and any(form in have for form in word.split(OR)))


@lru_cache(maxsize=8192)
def read(title: str) -> Title:
    """A title, English or Dutch, as printed."""
    whole = _CLAUSE.sub(r" \g<year> ", _WORDING.sub(" ", unlinked(title)))
    history = _HISTORY.search(whole)
    said = list(tokens(whole[: history.start()] if history else whole))
    revisions = frozenset(map(int, _YEAR.findall(history.group()))) if history else frozenset()
    dutch = is_dutch(said)
    words = [_alike(word) for word in (chain.from_iterable(in_english(said)) if dutch else said)]
    kinds = [at for at, word in enumerate(words) if KIND_WORDS.get(word)]
    first = kinds[0] if kinds else len(words)
    second = kinds[1] if len(kinds) > 1 else len(words)
    phrase = _party_phrase(words)
    return Title(
        words[first] if kinds else "",
        words[second] if len(kinds) > 1 else "",
        _number(words, first),
        frozenset(_years(words[:second])) | revisions,
        tuple(_telling(words, phrase)),
        sum(1 for _ in _telling(words[:first], phrase)) if kinds else 0,
        frozenset(words[at] for at in phrase if _is_party(words[at])),
        len(revisions) == 1 or not _REVISED.isdisjoint(words),
        len(revisions) > 1,
        dutch,
    )


@cache
def _nations() -> Mapping[str, str]:
    """What is of a country, with the country."""
    table = files(__package__).joinpath("nations.csv").read_text(encoding="utf-8")
    return {row["word"]: row["country"] for row in csv.DictReader(table.splitlines())}


@cache
def _alike(word: str) -> str:
    """A word in the form in which it is compared; of several, each."""
    if OR in word:
        return OR.join(map(_alike, word.split(OR)))
    if word in _FOUNDING:
        return "establishing"
    single = stem(word)
    return _nations().get(word) or _nations().get(single, single)


def _telling(words: Sequence[str], phrase: range) -> Iterator[str]:
    kind = next((at for at, word in enumerate(words) if KIND_WORDS.get(word)), None)
    for at, word in enumerate(words):
        if at in phrase or word in NOISE or at == kind or word in MONTHS or _YEAR.fullmatch(word):
            continue
        if (word.isdigit() or _ROMAN.fullmatch(word)) and (at == 0 or words[at - 1] not in _UNITS):
            continue
        yield word


def _years(words: Sequence[str]) -> Iterator[int]:
    """The years of its own: what stands just before the name of what it belongs to is that one's."""
    for at, word in enumerate(words):
        if _YEAR.fullmatch(word) and not (
            at + 1 == len(words) and at > 2 and words[at - 1] in ("the", "van")
        ):
            yield int(word)


def _number(words: Sequence[str], kind: int) -> int:
    """ "Second Additional Protocol", "Protocol No. 4", "Annex XIV": the place in a series, 0 if none is said."""
    for word in words[max(0, kind - 3) : kind]:
        if word in NUMBERS and len(word) > 2:
            return NUMBERS[word]
    after = [word for word in words[kind + 1 : kind + 4] if word not in ("no", "nr", "number")]
    if after and after[0].isdigit() and len(after[0]) < 3:
        return int(after[0])
    return NUMBERS.get(after[0], 0) if after else 0


def _party_phrase(words: Sequence[str]) -> range:
    """Where the words for the parties stand: after "between", up to the subject."""
    start = next((at for at, word in enumerate(words) if word in _BETWEEN), None)
    if start is None:
        return range(0)
    for at in range(start + 1, len(words)):
        if words[at] in _SUBJECT and words[at : at + 2] != ["in", "respect"]:
            return range(start, at)
    return range(start, len(words))


def _is_party(word: str) -> bool:
    return not (word in _STYLES or word in NOISE or word.isdigit() or word in MONTHS or KIND_WORDS.get(word))
