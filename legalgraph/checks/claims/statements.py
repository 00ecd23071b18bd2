"""Sentences of the author's own that state a fact and show no source.

A sentence that thanks, defines, weighs, compares, or sends the reader to another part of the text states
none of which a source is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.wording.own_words import own_words
from legalgraph.identifiers.patterns import later
from legalgraph.model import Span

__all__ = ["UNNAMED", "is_particular", "sentences", "shows_source", "states"]

#: So many words at least make a statement.
_FEWEST = 9
_ITSELF = (
    "chapter|article|paper|essay|book|section|part|note|study|contribution|volume|work|analysis|discussion"
    "|argument"
)
#: What sends the reader elsewhere, thanks, explains a term or the note's own text, or speaks of the author.
_EXPLAINS = later(
    rf"""\b(?: thank(?:s|ful)? | grateful | indebted | acknowledge\w* | gratitude | funded\ by | funding
      | (?-i:I|us|may) | we | my | our | me | myself | ourselves | the\ authors?
      | (?:this|the\ present|the\ following|the\ next|the\ previous|the\ preceding)\ (?:{_ITSELF})
      | (?:Part|Section|Chapter|Table|Figure|Appendix|Annex|Note|nn?\.)\ (?:[IVX]+|\d+|[A-Z])\b
      | below | above | supra | infra | herein\w* | hereafter | elsewhere | ibid | id\. | op\.?\ cit | passim
      | the\ (?:terms?|words?|expression|phrase|notion|label|distinction|argument|question|point|example|reason
            |figure|data|number|name|table|photograph|quotation|passage)s?
      | (?:is|are)\ (?:used|defined|understood|called|meant|referred) | means? | refers?\ to | denotes? | meaning
      | translat\w+ | emphasis | italics | omitted | on\ file | interviews? | quoted | quoting | citing | cited
      | according\ to | professor | lecturer | (?:research|senior|visiting)\ fellow | university | faculty
      | candidate | ph\.?d | ll\.?m | j\.?d\. | copyright | of\ course
      | for\ (?:example|instance|present\ purposes|reasons|simplicity|convenience|purposes)
      | arguably | perhaps | might | could | would | should | must | if | whether | unless | suppose | imagine
      | in\ (?:other\ words|short|theory|principle|contrast|this\ (?:sense|context|respect|view)) | that\ is\ to\ say
      | i\.?e\.? | compare | see | cf | e\.?g\.? )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
#: What reads as a citation, though none was made out.
_CITES = later(
    r"""\( \s? [^()]{0,60} \b(?:1[6-9]|20)\d\d[a-z]? \s? \)           # a year in brackets
      | \bpp?\.\s?\d | § | ¶ | \b[Aa]rts?\b\.?\s?\d | \b[Aa]rticles?\s\d | \bparas?\b | \bat\s\d   # a place
      | \bv\.?\s[A-Z] | [A-Z]{3,}/ | https?: | www\.                 # a case, a symbol, an address
      | \*[^*\s]{2,40}\s[^*]{2,200}\*                               # a title in italics
      | \b(?:vol|no|nos|ed|eds)\.\s | \b\d+\s[A-Z][\w.]+\s(?:[A-Z][\w.]+\s)?\d+\b    # a volume
      | \b(?:Act|Code|Convention|Treaty|Directive|Regulation|Constitution|Protocol|Covenant|Charter|Bill|Decree
            |Court)\b""",
    re.VERBOSE,
)
_WORD = later(r"[^\W\d_]{2,}")
_VERB = later(r"\b(?:is|are|was|were|has|have|had|does|did|appears?|[a-z]{3,}ed|becomes?|became)\b")
#: A name in the midst of a sentence, or a figure: who, where, when.
_PARTICULAR = later(r"(?<=[a-z,’)] )[A-ZÀ-Þ][^\W\d_]{2,}|\d")
_BREAK = later(r"(?<=[a-z0-9)\]”’\"%>][.!?])\*?\s+(?=\*?[A-ZÀ-Þ“‘])")
_HELD = (
    "linked|credited|regarded|considered|seen|believed|accepted|thought|documented|recogni[sz]ed|attributed"
    "|assumed|associated"
)
#: Somebody unnamed is said to hold it.
UNNAMED = later(
    rf"""\b(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:often|generally|widely|commonly|frequently|usually|well)\s
        (?:\w{{2,20}}ly\s)?(?:{_HELD})\b
      | \b(?:[Mm]any|[Mm]ost|[Ss]everal|[Ss]ome|[Nn]umerous)\s
        (?:scholars|authors|commentators|critics|experts|observers|studies|writers)\b
      | \b(?:[Ss]tudies|[Ss]urveys|[Ss]tatistics)\s(?:show|have\sshown|suggest|indicate)\b""",
    re.VERBOSE,
)


def states(text: str) -> bool:
    """Whether the words are a statement of fact without any source."""
    words = own_words(text)
    if len(_WORD.findall(words)) < _FEWEST or not _VERB.search(words):
        return False
    return not _EXPLAINS.search(words) and not shows_source(text)


def shows_source(text: str) -> bool:
    """Whether anything in the words reads as a citation."""
    return _CITES.search(text) is not None


def is_particular(text: str) -> bool:
    """Whether a statement has a name or a figure in it."""
    return _PARTICULAR.search(own_words(text)) is not None


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text, in their order."""
    start = 0
    for gap in _BREAK.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))
