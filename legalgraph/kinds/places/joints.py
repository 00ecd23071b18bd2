"""What joins a place to a smaller one after it, to a bigger one, or only stands beside it."""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later

__all__ = [
    "AMONG",
    "AMONG_WORDS",
    "GAP",
    "GLOSS",
    "ONWARD",
    "ONWARDS",
    "ONWARDS_WORDS",
    "OUTWARD",
    "SENTENCE",
    "TAIL",
    "is_preposition",
    "tail_word",
]

#: White space with one line feed at most: what stands beyond a blank line is another paragraph.
GAP = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,3}|\n[^\S\n]{0,8})"
#: The word after a place, over a comma or not.
TAIL = later(
    rf"\*?(?:[^\S\n]{{0,2}},)?(?:{GAP})?(?P<word>[^\W\d_]{{1,20}}|§{{1,2}}|¶{{1,2}}|\d{{1,3}}(?=[a-zèº°]{{1,3}}\s))"
)
_OPEN = frozenset(" ,\n\t\u00a0*§¶")
#: "Article 101, in particular paragraph 3": the whole is cited, and the part besides.
AMONG = later(
    rf""",?{GAP}(?:(?:and|et|y){GAP})?(?:in{GAP}particular|with{GAP}the{GAP}exception{GAP}of|except|notably|especially
      |notamment|en{GAP}particulier|en{GAP}particular|excepto|sauf),?{GAP}(?:in{GAP}|à{GAP})?""".replace(
        "\n      ", ""
    ),
)
#: The words by which ``AMONG`` may begin.
AMONG_WORDS = frozenset(
    {"and", "et", "y", "in", "en", "with", "except", "notably", "especially", "notamment", "excepto", "sauf"}
)
#: "of", "du", "de la", "de l'", "del": a bigger place may follow, or the instrument.
OUTWARD = later(
    rf"\*?(?:,?{GAP}(?:of|du|des|del|de(?:{GAP}(?:la|los|las|l['’])|l['’])?|d['’])|{GAP}(?:in|to))(?:{GAP})?",
    re.IGNORECASE,
)
#: "Articles 5 et seq.", "art. 12 ff", "art. 12ff", "articles 5 et suivants", "artículos 5 y siguientes".
ONWARDS = later(
    r"\s(?:et\sseqq?(?!\w)\.?|ff(?!\w)\.?|et\ssuivants?(?!\w)|et\ss\.|y\ssiguientes(?!\w)|y\sss\.)|ff(?!\w)\.?"
)
ONWARDS_WORDS = frozenset({"et", "ff", "y"})
#: The words by which ``OUTWARD`` may begin.
ONWARD = frozenset({"of", "in", "to", "du", "des", "del", "de", "d"})
#: "Article 122(2), second sentence": a sentence is no part of an instrument that has a number of its own.
SENTENCE = later(
    r"(?:(?:the|la|le)\s)?(?P<first>\w{2,14})(?:(?:\s?,|\s(?:and|or|et|ou|y|o))\s(?:(?:and|or)\s)?\w{2,14}){0,6}\s(?:sentences?|phrases?|frases?)(?!\w)",
    re.IGNORECASE,
)
#: "Articles 7 (Safety) and 8 (Aviation Security)": the heading of an article beside its number is passed over.
GLOSS = later(
    r"\s\([A-Za-z][a-z][^()\n]{1,90}\)(?=,?\s(?:of|to)\s(?:the|this|that|these)\s|(?:,|\sand|\sor)\s(?:\d|[Aa]rt))"
)
_FUNCTION = later(r"(?<!\w)(?:de|la|el|los|las|que|del|una?|con|por|es|son|se)(?!\w)")
_NOUN = later(
    r"\.?\s{1,3}\d{1,5}\s{1,2}(?!and|or|to|of|in|above|below|supra|et|ff|the|at|n|infra|under|which|where)[^\W\d_]{3,20}"
)
_WORD_BEFORE = later(r"(?P<word>[^\W\d_]{2,20})\s{1,2}$")
_ENGLISH_BEFORE = frozenset({"at", "in", "see", "and", "of", "under", "cf", "ibid", "id", "also", "to", "or"})


def tail_word(text: str, end: int) -> str:
    """The word after a place in small letters; "" where a sign ends its clause."""
    if text[end : end + 1] not in _OPEN:
        return ""
    tail = TAIL.match(text, end)
    return tail["word"].lower() if tail else ""


def is_preposition(text: str, start: int, end: int) -> bool:
    """Whether "para" here is the Spanish preposition ("para 5 personas") and not a paragraph ("para 50")."""
    if _FUNCTION.search(text, max(0, start - 40), end + 40):
        return True
    before = _WORD_BEFORE.search(text, max(0, start - 22), start)
    is_word = before is not None and before["word"].islower() and before["word"] not in _ENGLISH_BEFORE
    return is_word and _NOUN.match(text, end) is not None
