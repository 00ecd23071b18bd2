"""Where a citation may begin: after the source before it, a signal, a sentence, an opening bracket or mark."""

from __future__ import annotations

import re
from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import holds

__all__ = ["REACH", "beginnings", "begins_after", "past_signal"]

#: How far back of its own data (volume, publisher, address) a citation may begin.
REACH = 270

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_SIGNALS = (
    r"(?:[Ss]ee|SEE|[Cc]f|[Aa]ccord|[Cc]ontra|[Cc]iting|[Qq]uoting|[Rr]eprinted\sin|[Ee]\.g|[Bb]ut\s[Ss]ee|[Aa]lso"
    r"|(?<=[\d)>]\s)and)\b\.?"
    r"(?:,?\s(?:also|ALSO|generally|for\sexample|in\sparticular|further|especially))?(?:,?\s?[Ee]\.\s?[Gg]\.)?[,:]?\*?"
)
#: It begins with the characters that a mark can be, so that a search passes quickly over all others.
_MARK = later(
    rf"""[(\[“«„"‘'*;\n.?!)\]”»’]
    (?: (?P<open> (?<=[(\[“«„]) | (?<=["‘'*])(?<![\w.,;!?’”)].)(?=[^\s.,;)]) )
      | (?P<stop> (?<=;)(?=[\s*]) | (?<=\n)\s{{0,20}}\n
        | (?<=[.?!])(?=[)\]”’"*]{{0,2}}\s{{1,4}}["“‘'*«(<\[]{{0,2}}{_CAPITAL}) )
      | (?P<close> (?<=[)\]”»]) | (?<=["’'*])(?!\w) ) )""",
    re.VERBOSE,
)
_SIGNALLED = later(rf"(?<!\w){_SIGNALS}(?=\s[“‘\"'*«]?{_CAPITAL})")
#: One of these stands in every signal: looking for them first is quicker.
_SIGNS = ("ee", "EE", "f.", "f ", "ccord", "ontra", "iting", "uoting", "eprinted", ".g", "lso")
_AND = later(r"and(?<=[\d)>]\sand)")
#: A signal at the beginning; one in italics has its opening asterisk still before it.
_SIGNAL = later(rf"\*?{_SIGNALS}(?=\s|\Z)")
#: Words that end in a stop without ending a sentence; so do single letters.
_SHORTENED = frozenset(
    """
    al app approx art arts assoc ca ch chap chaps cit co colum comm compar const corp dept dep’t dep't dr ed eds
    edn esp fn geo gov’t gov't harv hist id inc incl inst int int’l int'l jr jur ltd mich mr mrs ms nat’l nat'l
    neth nn no nos op orig para paras pol’y pol'y pp prof pt publ ref rep repr res rev sec secs ser soc sr st
    stan supp trans transl transnat’l transnat'l tit univ vand vol vols vs jan feb mar apr jun jul aug sept sep
    oct nov dec stud proc bull disp rts hum migr law’n l’y
    """.split()
)
_OPENERS = {")": "(", "]": "[", "”": "“„", "“": "„", "»": "«", "’": "‘", "'": "'", '"': '"', "*": "*"}
#: What a sentence can end in: running words, and brackets.
_PLAIN = ("", "(", "[")
_BETWEEN = " \t\n\r\u00a0.,;:)]”"


def begins_after(text: str, place: int, reach: int = REACH) -> int:
    """The earliest place at which the citation whose data stand at ``place`` can begin, no farther back than ``reach``.

    A bracket or quotation mark still open there encloses the citation.
    """
    return beginnings(text, place, reach)[0]


@lru_cache(maxsize=2048)
def beginnings(text: str, place: int, reach: int = REACH) -> tuple[int, int]:
    """That place, and the one before it that only the end of a sentence parts from it: a title may hold a full stop."""
    low = max(0, place - reach)
    marks, starts, before = [""], [low], low
    for found in _MARK.finditer(text, low, place):
        at, end = found.span()
        mark, sort = text[at], found.lastgroup
        if sort == "open" and not (mark == "“" and marks[-1] == "„"):
            marks.append(mark)
            starts.append(end)
        elif sort != "stop":
            _close(marks, starts, mark, end)
            if text[at - 1] in ".?!" and marks[-1] in _PLAIN and _ends_a_sentence(text, at, end):
                before = starts[-1] = end
        elif marks[-1] in _PLAIN and _divides(text, at):
            before = starts[-1] if mark in ".?!" else end
            starts[-1] = end
    start = past_signal(text, starts[-1], place)
    signals = list(_SIGNALLED.finditer(text, start, place)) if _may_signal(text[start:place]) else ()
    if signals:
        start = _past(text, signals[-1].end(), place)
    if signals or before == starts[-1]:
        return start, start
    return start, min(start, past_signal(text, before, place))


def _may_signal(words: str) -> bool:
    """Whether something in these words can be a signal; most "and" join names."""
    return holds(words, _SIGNS) or (" and" in words and _AND.search(words) is not None)


def past_signal(text: str, start: int, end: int) -> int:
    """The place after white space, punctuation and a signal ("See also,"), if one stands here."""
    start = _past(text, start, end)
    signal = _SIGNAL.match(text, start, end)
    return _past(text, signal.end(), end) if signal else start


def _past(text: str, start: int, place: int) -> int:
    while start < place and text[start] in _BETWEEN:
        start += 1
    return start


def _close(marks: list[str], starts: list[int], closed: str, end: int) -> None:
    """The mark that this one closes is taken back; if it opened before we looked, all so far was another's words."""
    openers = _OPENERS[closed]
    for depth in range(len(marks) - 1, 0, -1):
        if marks[depth] in openers:
            del marks[depth:], starts[depth:]
            return
    if closed in ")]”»":
        starts[-1] = end


def _ends_a_sentence(text: str, start: int, end: int) -> bool:
    """A sentence wholly in brackets or quotation marks ends with them; its stop stands before them."""
    return text[end : end + 1].isspace() and _divides(text, start - 1)


def _divides(text: str, stop: int) -> bool:
    """A stop after an initial or an abbreviation divides nothing."""
    if text[stop] != ".":
        return True
    if stop > 1 and text[stop - 1].isalpha() and text[stop - 2] in " .":
        return False
    words = text[max(0, stop - 30) : stop].rsplit(None, 1)
    word = words[-1].rpartition(".")[2].lstrip("([*“‘\"'") if words else ""
    return not (len(word) == 1 and word.isalpha()) and word.lower() not in _SHORTENED
