"""The words of a treaty's title in the form in which two titles are compared.

Spelling (Organisation, Organization; co-operation, cooperation), number, accents and apostrophes make no
difference; small words and words that every treaty's title has say nothing of which it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from legalgraph.identifiers.patterns import later

__all__ = [
    "GENERIC",
    "ISSUERS",
    "KIND_WORDS",
    "MONTHS",
    "NOISE",
    "NUMBERS",
    "WORD",
    "plain",
    "stem",
    "tokens",
    "unlinked",
]

WORD = later(r"[^\W_]+")
_LINK = later(r"\[([^\[\]]{0,400})\]\([^()\s]{0,400}\)")
#: Hyphens inside a word ("Long-range", "Non-Proliferation") and apostrophes ("People's", "'s-Gravenhage").
_JOINTS = later(r"(?<=\w)[-\u2010\u2011\u00ad](?=\w)|['’‘`´]")
_SPELT = (
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or"), ("centre", "center"),
    ("fence", "fense"), ("programme", "program"), ("judgement", "judgment"), ("connexion", "connection"),
)  # fmt: skip

#: What an instrument calls itself, and the class it belongs to: members of one class are taken for each other
#: at a price ("the Agreement" for a Convention), those of two never (a Protocol for its Convention).
KIND_WORDS = {
    "convention": "treaty", "treaty": "treaty", "agreement": "treaty", "arrangement": "treaty", "accord": "treaty",
    "covenant": "treaty", "pact": "treaty", "entente": "treaty", "concordat": "treaty",
    "protocol": "protocol", "charter": "charter", "statute": "statute", "constitution": "statute",
    "declaration": "declaration", "act": "act", "code": "code", "annex": "annex", "exchange": "exchange",
    "memorandum": "memorandum", "understanding": "memorandum", "amendment": "amendment", "resolution": "resolution",
    "decision": "resolution", "regulation": "regulation", "document": "document", "article": "",
}  # fmt: skip
#: Words that stand in titles for grammar's sake, and tell no treaty from another.
NOISE = frozenset(
    """the of and on for to in with by a an at or as its their his from between concerning relating relative
    regarding regard respecting respect connection pursuant under which that be is are other certain
    thereto thereof hereto done signed concluded adopted opened signature made dated day dates into upon within
    through per it this these those such hereinafter respective further new his any all also against
    le la les l du de des et en au aux sur pour par dans entre relatif relative concernant
    het een van der den te tot bij inzake betreffende nopens tussen voor op met""".split()
)
#: Whose, or of where, a treaty is: told before its kind, and often left out.
ISSUERS = frozenset(
    """united nation european international council europe hague geneva vienna paris london brussel brussels
    strasbourg rome berne basel bonn madrid lisbon nice stockholm washington new york montreal tokyo warsaw chicago
    athens tampere aarhus espoo helsinki oslo copenhagen dublin rotterdam minamata nairobi kyoto montego bay locarno
    lugano luxembourg barcelona cartagena ottawa lome cotonou torremolinos guadalajara ramsar inter american
    unesco ilo labor the""".split()
)
#: Words that name nothing by themselves: "Additional Protocol", "General Agreement".
GENERIC = frozenset(
    """additional optional supplementary supplemental general principal final special operating basic main parent
    international european united nation council europe original revised amended present annex convention treaty
    agreement protocol interim financial regional technical cultural economic trade administrative framework outline
    headquarter multilateral bilateral relevant""".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "first 1st i", "second 2nd ii", "third 3rd iii", "fourth 4th iv", "fifth 5th v", "sixth 6th vi",
            "seventh 7th vii", "eighth 8th viii", "ninth 9th ix", "tenth 10th x", "eleventh 11th xi",
            "twelfth 12th xii", "thirteenth 13th xiii", "fourteenth 14th xiv", "fifteenth 15th xv",
            "sixteenth 16th xvi", "xvii", "xviii",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip


def unlinked(title: str) -> str:
    """A heading without the links and marks of the page it was taken from."""
    return _LINK.sub(r"\1", title).replace("*", "").replace("[", "").replace("]", "")


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A word in small letters without accents."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def tokens(title: str) -> Iterator[str]:
    """The words of a title in order, in small letters, hyphens closed up."""
    for found in WORD.finditer(_JOINTS.sub("", title)):
        yield plain(found.group())


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without the marks of number and of one country's spelling."""
    single = _singular(word)
    for british, american in _SPELT:
        if len(single) > len(british) + 1 and single.endswith(british):
            return single[: -len(british)] + american
    return single


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1]
