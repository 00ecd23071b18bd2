"""Places whose instrument stands before them: "Article 5 thereof", "paragraph 2 of that Article", bare "Article 5"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from legalgraph.model import Confidence, Mention
from legalgraph.resolve.heard import Cited, Heard, Named
from legalgraph.resolve.meant import BACK, Meant
from legalgraph.resolve.units import down_to, unit_of

__all__ = ["Read", "joined", "led", "meant_back", "meant_bare", "same_sentence", "with_words"]

_JOINT = re.compile(r",?\s+(?:and|or)\s+(?:of\s+)?(?:the\s+)?|,\s+(?:the\s+)?", re.IGNORECASE)
#: "Annex XII thereto", where the place was read without it.
_THERETO = re.compile(r",?\s+there(?:to|of)(?!\w)")
#: "Article 2, points (24) and (25), respectively, of Regulation X".
_OF = re.compile(r"(?:,?\s+respectively)?,?\s+of\s+(?:the\s+)?")
#: "the Treaty, and in particular Article 5", "Part III of that Regulation, with the exception of Article 16",
#: "Regulation X and its Article 5": of the instrument named last.
_LEAD = re.compile(
    r"""(?: [,(;] \s* (?:and\s+)? (?: (?:in\s*)?particular(?:ly)? | notably | especially | namely | more\s+specifically
            | with\s+the\s+exception\s+of | except(?:\s+for)? | other\s+than )
          (?:\s+(?:under|in|of|by|to|from|on|pursuant\s+to|with))? ,? (?:\s+(?:the|its|their))?
      | (?:,\s*|\s+) (?:and|or|in) \s+ (?:its|their) | \s+ only ) \s+ \Z""",
    re.VERBOSE,
)
#: How far before its words "in particular" the instrument may be named.
_LEAD_REACH = 220
#: The end of a sentence; not a full stop after which a small letter or number goes on ("No. 5", "Art. 5").
_SENTENCE = re.compile(r"[.;]\s+[A-Z“\"‘«(]|\n\s*\n|\.\n")
#: No longer are sentences in which "thereof" is looked for.
_LONGEST = 1_200
_BIG = frozenset("art rec annex preamble chp title part sec".split())
_STEPS = {"article": "art", "paragraph": "para", "subparagraph": "subpara", "sub-paragraph": "subpara",
          "point": "point", "chapter": "chp", "title": "title", "part": "part", "section": "sec",
          "annex": "annex"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Read:
    """A mention, with the words for its instrument as its sentence has them, or the mention that names it after it."""

    mention: Mention
    words: str
    owner: Mention | None = None


def with_words(text: str, mentions: Iterable[Mention]) -> Iterator[Read]:
    """Each mention with what names its instrument: in "Article 61(a) and Article 63 thereof" both are thereof."""
    listed = list(mentions)
    words = [_own_words(text, one) for one in listed]
    owners: list[Mention | None] = [None] * len(listed)
    for number in range(len(listed) - 2, -1, -1):
        one, following = listed[number], listed[number + 1]
        if words[number] or one.kind != "provision":
            continue
        between = one.span.end, following.span.start
        if following.pinpoints:
            is_shared = BACK.fullmatch(words[number + 1]) and _kind(one) == _kind(following)
            words[number] = words[number + 1] if is_shared and _JOINT.fullmatch(text, *between) else ""
        elif (following.named or following.identifier) and _OF.fullmatch(text, *between):
            owners[number] = following
    return map(Read, listed, words, owners)


def _own_words(text: str, mention: Mention) -> str:
    is_bare = mention.kind == "provision" and not mention.named
    return "thereof" if is_bare and _THERETO.match(text, mention.span.end) else mention.named


def led(text: str, mention: Mention, heard: Heard, at: str) -> Meant | None:
    """The instrument that leads up to a bare article: "the Treaty, and in particular Article 5".

    Of several that are named together ("the Treaties, and in particular Article 5") it is the text itself.
    """
    last, start = heard.named[-1] if heard.named else None, mention.span.start
    if last is None or _kind(mention) not in _BIG or start - last.span.end > _LEAD_REACH:
        return None
    lead = _LEAD.search(text, max(last.span.end, start - 60), start)
    cited = heard.cited[-1].span.end if heard.cited else 0
    if lead is None or cited > last.span.end or _SENTENCE.search(text, last.span.end, lead.start()):
        return None
    if len(last.keys) > 1 and at.partition("/")[0] in last.keys:
        return None
    sure = Confidence.CERTAIN if lead.start() == last.span.end else Confidence.PROBABLE
    return replace(_of_named(last), confidence=sure)


def joined(text: str, mention: Mention, end: int) -> bool:
    """Whether a bare place goes on a list that ended there: "Article 16(2), Article 17(1) and Article 25"."""
    return 0 < end <= mention.span.start and _JOINT.fullmatch(text, end, mention.span.start) is not None


def _of_named(named: Named) -> Meant:
    return Meant(named.keys, "" if named.keys else f"it is of “{named.words}”, which is not in the catalogue")


def meant_back(text: str, mention: Mention, heard: Heard, at: str) -> Meant:
    """What "thereof", "that Article" and "the said paragraph" go back to."""
    unit = BACK.fullmatch(mention.named)
    nowhere = Meant((), f"“{mention.named}” is of something said before it")
    if unit is None:
        return nowhere
    if not unit["unit"]:
        return _thereof(text, mention, heard) or nowhere
    kind = _STEPS[unit["unit"].lower()]

    def fits(one: Cited) -> bool:
        return unit_of(one.at) == unit_of(at) and any(down_to(key, kind) for key in one.keys)

    last = heard.last_cited(mention.span.start, fits)
    if last is None:
        return nowhere
    bases = tuple(dict.fromkeys(base for key in last.keys if (base := down_to(key, kind))))
    if len(bases) > 1 and not _is_plural(unit):
        return Meant((), f"“{mention.named}” may be any of those cited before it", bases)
    sure = same_sentence(text, last.span.end, mention.span.start)
    return Meant(bases, "cited before it", confidence=Confidence.CERTAIN if sure else Confidence.PROBABLE)


def _is_plural(words: re.Match[str]) -> bool:
    return words.end("unit") < len(words.string)


def _thereof(text: str, mention: Mention, heard: Heard) -> Meant | None:
    """An article "thereof" is of the instrument that its sentence named last, a paragraph of what it cited last."""
    start = mention.span.start
    if _kind(mention) in _BIG:
        named = heard.named[-1] if heard.named else None
        if named is None or not same_sentence(text, named.span.end, start):
            return None
        return _of_named(named)
    cited = heard.cited[-1] if heard.cited else None
    if cited is None or not cited.keys or not same_sentence(text, cited.span.end, start):
        return None
    if len(cited.keys) > 1:
        return Meant((), "it may be of any of those cited before it", cited.keys)
    return Meant(cited.keys, "of the one cited before it")


def meant_bare(text: str, mention: Mention, heard: Heard, at: str) -> Meant:
    """A place of no instrument named with it: the text's own, or in a manuscript of the one that it speaks of."""
    own = at.partition("/")[0]
    if own:
        return Meant((own,))
    start = mention.span.start
    if _kind(mention) not in _BIG:
        cited = heard.last_cited(start, lambda one: same_sentence(text, one.span.end, start))
        return _of_cited(cited) if cited else Meant((), "it names nothing that it is part of")
    near = [one for one in heard.named[-8:] if _same_paragraph(text, one.span.end, start)]
    keys = tuple(dict.fromkeys(key for one in near for key in one.keys))
    unknown = [one for one in near if not one.keys]
    if len(keys) == 1 and not unknown:
        sure = same_sentence(text, near[-1].span.end, start)
        confidence = Confidence.CERTAIN if sure else Confidence.PROBABLE
        return Meant(keys, "the only instrument named before it", confidence=confidence)
    if keys:
        return Meant((), "it names no instrument, and several were named before it", keys)
    return Meant((), "it names no instrument, and none was named before it")


def _of_cited(cited: Cited) -> Meant:
    articles = tuple(dict.fromkeys(down_to(key, "art") or key for key in cited.keys))
    if len(articles) == 1:
        return Meant(articles, "of the article cited before it", confidence=Confidence.PROBABLE)
    return Meant((), "it may be of any of those cited before it", articles)


def _kind(mention: Mention) -> str:
    """What the outermost step of its place is."""
    return mention.pinpoints[0].steps[0].kind if mention.pinpoints else ""


def same_sentence(text: str, start: int, end: int) -> bool:
    """Whether no sentence ends between the two places."""
    return end - start <= _LONGEST and _SENTENCE.search(text, start, end + 1) is None


def _same_paragraph(text: str, start: int, end: int) -> bool:
    return end - start <= 2 * _LONGEST and re.search(r"\n\s*\n", text[start:end]) is None
