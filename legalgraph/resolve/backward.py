"""Places whose instrument stands before them: "Article 5 thereof", "paragraph 2 of that Article", bare "Article 5"."""

from __future__ import annotations

import re
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.model import Confidence, Mention
from legalgraph.resolve.heard import Cited, Heard, Named
from legalgraph.resolve.listed import first_step, goes_on
from legalgraph.resolve.meant import BACK, Meant
from legalgraph.resolve.units import down_to, unit_of

__all__ = ["led", "meant_back", "meant_bare", "same_sentence"]

#: "ICCPR (1966) art 12", "… 189 UNTS 137 (Refugee Convention) art 33": a date or bracket between name and place.
_OVER = later(
    r"[)\]]?(?:,?\s(?:of\s)?\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})?(?:\s?[(\[][^()\[\]\n]{1,120}[)\]])?,?\s{1,2}(?:at\s)?"
)
#: "the Treaty, and in particular Article 5", "Part III of that Regulation, with the exception of Article 16",
#: "Regulation X and its Article 5": of the instrument named last.
_LEAD = later(
    r"""(?: [,(;] \s* (?:and\s+)? (?: (?:in\s*)?particular(?:ly)? | notably | especially | namely | more\s+specifically
            | with\s+the\s+exception\s+of | except(?:\s+for)? | other\s+than )
          (?:\s+(?:under|in|of|by|to|from|on|pursuant\s+to|with))? ,? (?:\s+(?:the|its|their))?
      | (?:,\s*|\s+) (?:and|or|in) \s+ (?:its|their) | \s+ only ) \s+ \Z""",
    re.VERBOSE,
)
#: How far before its words "in particular" the instrument may be named.
_LEAD_REACH = 220
#: The end of a sentence; not a full stop after which a small letter or number goes on ("No. 5", "Art. 5").
_SENTENCE = later(r"[.;]\s+[A-Z“\"‘«(]|\n\s*\n|\.\n")
#: No longer are sentences in which "thereof" is looked for.
_LONGEST = 1_200
_BIG = frozenset("art rec annex preamble chp title part sec".split())
_STEPS = {"article": "art", "paragraph": "para", "subparagraph": "subpara",
          "point": "point", "chapter": "chp", "title": "title", "part": "part", "section": "sec",
          "annex": "annex", "subsection": "subsec", "subpoint": "point"}  # fmt: skip


def led(text: str, mention: Mention, heard: Heard, at: str) -> Meant | None:
    """The instrument that leads up to a bare article: "the Treaty, and in particular Article 5".

    Of several that are named together ("the Treaties, and in particular Article 5") it is the text itself.
    """
    last, start = heard.named[-1] if heard.named else None, mention.span.start
    if last is None or first_step(mention) not in _BIG or start - last.span.end > _LEAD_REACH:
        return None
    if not at and last.keys and _OVER.fullmatch(text, last.span.end, start):
        return _of_named(last)
    lead = _LEAD.search(text, max(last.span.end, start - 60), start)
    cited = heard.cited[-1].span.end if heard.cited else 0
    if lead is None or cited > last.span.end or _SENTENCE.search(text, last.span.end, lead.start()):
        return None
    if len(last.keys) > 1 and at.partition("/")[0] in last.keys:
        return None
    sure = Confidence.CERTAIN if lead.start() == last.span.end else Confidence.PROBABLE
    return replace(_of_named(last), confidence=sure)


def _of_named(named: Named) -> Meant:
    return Meant(named.keys, "" if named.keys else f"it is of “{named.words}”, which is not in the catalogue")


def meant_back(text: str, mention: Mention, heard: Heard, at: str) -> Meant:
    """What "thereof", "that Article" and "the said paragraph" go back to."""
    unit = BACK.fullmatch(mention.named)
    nowhere = Meant((), f"what “{mention.named}” points back to was not found before it")
    if unit is None:
        return nowhere
    if not unit["unit"]:
        return _thereof(text, mention, heard) or nowhere
    kind = _STEPS.get(unit["unit"].lower().replace("-", ""), "")
    if not kind:
        return nowhere

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
    if first_step(mention) in _BIG:
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
    if first_step(mention) not in _BIG:
        cited = heard.last_cited(start, lambda one: same_sentence(text, one.span.end, start))
        return _of_cited(cited) if cited else Meant((), "it names nothing that it is part of")
    near = [one for one in heard.named[-8:] if _same_paragraph(text, one.span.end, start)]
    keys = tuple(dict.fromkeys(key for one in near for key in one.keys))
    unknown = [one for one in near if not one.keys]
    if len(keys) == 1 and not unknown:
        sure = same_sentence(text, near[-1].span.end, start)
        confidence = Confidence.CERTAIN if sure else Confidence.PROBABLE
        return Meant(keys, "the only instrument named before it", confidence=confidence)
    before = heard.cited[-1] if heard.cited else None
    if before is not None and before.keys and goes_on(text, before.span.end, start):
        instruments = tuple(dict.fromkeys(key.partition("/")[0] for key in before.keys))
        return Meant(instruments, "it goes on the list before it", confidence=Confidence.PROBABLE)
    if keys:
        return Meant((), "it names no instrument, and several were named before it", keys)
    return Meant((), "it names no instrument, and none was named before it")


def _of_cited(cited: Cited) -> Meant:
    articles = tuple(dict.fromkeys(down_to(key, "art") or key for key in cited.keys))
    if len(articles) == 1:
        return Meant(articles, "of the article cited before it", confidence=Confidence.PROBABLE)
    return Meant((), "it may be of any of those cited before it", articles)


def same_sentence(text: str, start: int, end: int) -> bool:
    """Whether no sentence ends between the two places."""
    return end - start <= _LONGEST and _SENTENCE.search(text, start, end + 1) is None


def _same_paragraph(text: str, start: int, end: int) -> bool:
    return end - start <= 2 * _LONGEST and re.search(r"\n\s*\n", text[start:end]) is None
