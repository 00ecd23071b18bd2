"""How legal English, French and Spanish write a place inside an instrument.

"Article 67(2)", "articles 3 and 6", "paragraph 1 a), b) (i) or c) of this article", "article 6, paragraph 1 (a)",
"Article 263, fourth paragraph", "l’article 3, premier alinéa, sous b)", "apartado 2 del artículo 67", "this Chapter".
Each is read from its first word forward, a bounded way, so that a text is read in time linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.doubt import is_doubtful, is_other_word
from legalgraph.kinds.places.joints import (
    AMONG,
    AMONG_WORDS,
    GLOSS,
    ONWARD,
    ONWARDS,
    ONWARDS_WORDS,
    OUTWARD,
    SENTENCE,
    TAIL,
    tail_word,
)
from legalgraph.kinds.places.nesting import each, inside
from legalgraph.kinds.places.numerals import LONGEST, step
from legalgraph.kinds.places.openings import Unit, led_from, ordinal_of, unit_at
from legalgraph.kinds.places.place import Place, points_here
from legalgraph.kinds.places.series import AND_MORE, LONG_LIST, Run, continued, series
from legalgraph.kinds.places.units import can_hold

__all__ = ["places", "read_place"]

_LAST = frozenset({"last", "final", "dernière", "última"})
_COUNTING = _LAST | {"the", "la"}
#: What an instrument may have one of, without a number.
_UNNUMBERED = frozenset({"preamble", "annex", "appendix"})
_ANY = later(r"(?<!\w)(?:an?|any|each|every|no|other|additional|une?|un|toute?)\s\Z", re.IGNORECASE)
#: "the following paragraphs 5 to 10 are added": they are brought, not cited.
_BROUGHT = ("following ", "next ")


def places(text: str, at: Sequence[int]) -> Iterator[Place]:
    """Every place named in the text where a cue stands, left to right, none inside another."""
    after = 0
    for cue in at:
        if cue < after or _is_inside_word(text, cue):
            continue
        start = led_from(text, cue)
        place = _read(text, max(start, after), cue)
        if place is None and start < cue and not text[start:cue].lower().endswith(_BROUGHT):
            place = _read(text, cue, cue)
        if place is not None:
            after = place.end
            yield place


def _is_inside_word(text: str, cue: int) -> bool:
    """Whether the word here goes on one before it ("state-of-the-art 3"); "ex-article 61" does not."""
    before = text[cue - 1 : cue] if cue else " "
    return before.isalnum() or (before in "_.-" and text[max(0, cue - 3) : cue].lower() != "ex-")


def read_place(text: str, opening: re.Match[str]) -> Place | None:
    """The place that begins just where a match of ``UNIT`` does; None when there is none."""
    return _read(text, opening.start(), opening.start())


def _read(text: str, start: int, cue: int) -> Place | None:
    """Read the place whose unit's word stands at the cue, with what leads it; None when no number goes with it.

    Units joined by a comma run inward ("article 6, paragraph 1"), units joined by "of" outward
    ("paragraph 1 of article 6"); either way the paths come back outermost step first.
    """
    unit = unit_at(text, start)
    if unit is None or unit.after <= cue or unit.doubt == "within" or is_other_word(text, unit):
        return None
    first = _numbers(text, unit)
    if first is None or (
        first.paths[0][-1].number == "" and _ANY.search(text, max(0, unit.start - 12), unit.start)
    ):
        return None  # "an annex to the Convention" is none that there is
    run, tail = first, tail_word(text, first.end)
    if tail or text[first.end : first.end + 2] == " (":
        run = _outward(text, _inward(text, first, unit))
        tail = tail if run.end == first.end else tail_word(text, run.end)
    doubted = replace(unit, doubt="faint") if text[unit.start] == "§" else unit
    doubtful = is_doubtful(text, doubted, first, run)
    is_onward = tail in ONWARDS_WORDS or text.startswith("ff", run.end)
    onward = ONWARDS.match(text, run.end) if is_onward else None
    if onward is not None:
        run = replace(run, end=onward.end(), remark=AND_MORE)
        tail = tail_word(text, run.end)
    return Place(unit.start, run.end, run.paths, run.remark, doubtful, unit.beside, tail)


def _inward(text: str, run: Run, unit: Unit) -> Run:
    """ "article 6, paragraph 1", "Article 15, third paragraph"; what is said "of" something else is not its part."""
    while (tail := TAIL.match(text, run.end)) is not None or text[run.end + 1 : run.end + 2] == "(":
        if tail is None:
            gloss = GLOSS.match(text, run.end)
            if gloss is None:
                return run
            run = _past(text, run, unit, gloss.end())
            continue
        word = tail["word"].lower()
        sentence = SENTENCE.match(text, tail.start("word")) if word in _COUNTING or ordinal_of(word) else None
        if sentence is not None and (ordinal_of(sentence["first"].lower()) or sentence["first"] in _LAST):
            run = _past(text, run, unit, sentence.end())
            continue
        among = AMONG.match(text, run.end) if word in AMONG_WORDS else None
        start = among.end() if among else tail.start("word")
        inner = _next(text, start, inside_list=unit.is_plural)
        if inner is not None and text[start] == "§" and "Const" in text[max(0, unit.start - 8) : unit.start]:
            inner = _as_section(inner)
        deeper = inside(run.paths, inner.paths) if inner and not _is_of_another(text, run, inner) else ()
        if inner is None or not deeper:
            return run
        whole = run.paths[-1:] if among else ()
        kept = deeper[: len(run.paths) - 1]
        run = Run(inner.end, (*kept, *whole, *deeper[len(kept) :]), run.remark or inner.remark)
        if unit.is_plural:
            run = continued(text, run, unit)
    return run


def _as_section(inner: Run) -> Run:
    """ "Article 6 § 1" is its paragraph, "Const. art. I, § 8" its section."""
    return replace(inner, paths=tuple((step("sec", path[0].number), *path[1:]) for path in inner.paths))


def _past(text: str, run: Run, unit: Unit, end: int) -> Run:
    """ "Articles 121(1), 122(2), second sentence, and 123(5)": the sentence is passed over, the list goes on."""
    past = replace(run, end=end)
    return continued(text, past, unit) if unit.is_plural else past


def _is_of_another(text: str, run: Run, inner: Run) -> bool:
    """ "Articles 14 and 15, the third paragraph of Article 17": the paragraph is of what follows; so is "this"."""
    if points_here(inner.paths):
        return True
    wider = _wider(text, inner)
    if wider is None:
        return False
    holder = wider.paths[-1][-1].kind
    return can_hold(holder, inner.paths[0][0].kind) and not can_hold(holder, run.paths[0][0].kind)


def _outward(text: str, run: Run) -> Run:
    """ "paragraph 1 of article 6", "points (a) and (b) of paragraph 2 of Article 3"."""
    while (outer := _wider(text, run) or _after_comma(text, run)) is not None:
        paths = each(outer.paths, run.paths)
        if not paths:
            break
        cut = LONG_LIST if len(outer.paths) * len(run.paths) > LONGEST else ""
        run = Run(outer.end, paths, run.remark or outer.remark or cut)
    return run


def _wider(text: str, run: Run) -> Run | None:
    """What is said to hold the run: "of Article 36", "de l'article 3", "of this article"."""
    if tail_word(text, run.end) not in ONWARD:
        return None
    joint = OUTWARD.match(text, run.end)
    return _next(text, joint.end()) if joint else None


def _after_comma(text: str, run: Run) -> Run | None:
    """ "paragraph 3, Article 4 of the Convention": the bigger one after a comma, where no clause begins with it."""
    if text[run.end : run.end + 2] != ", " or points_here(run.paths):
        return None
    outer = _next(text, run.end + 2) if text[run.end + 2 : run.end + 5].lower() == "art" else None
    if outer is None or not can_hold(outer.paths[-1][-1].kind, run.paths[0][0].kind):
        return None
    is_end = text[outer.end : outer.end + 1] in ("", ",", ".", ";", ")")
    return outer if is_end or tail_word(text, outer.end) in ONWARD else None


def _next(text: str, at: int, *, inside_list: bool = False) -> Run | None:
    unit = unit_at(text, at)
    return _numbers(text, unit, inside_list=inside_list) if unit else None


def _numbers(text: str, unit: Unit, *, inside_list: bool = False) -> Run | None:
    """The places that a unit's word opens, with the numbers before or after it, or with none ("the preamble")."""
    if unit.pointing:
        return Run(unit.after, ((step(unit.kind, unit.pointing),),))
    if unit.ordinals:
        kind = "subpara" if unit.kind == "para" and unit.beside != "preambular" else unit.kind
        return _of_preamble(unit, Run(unit.after, tuple((step(kind, number),) for number in unit.ordinals)))
    run = None if unit.kind == "preamble" else series(text, unit, inside_list=inside_list)
    if run is None and unit.kind in _UNNUMBERED:
        return Run(unit.after, ((step(unit.kind, ""),),))
    return _of_preamble(unit, run) if run else None


def _of_preamble(unit: Unit, run: Run) -> Run:
    """ "the fifth preambular paragraph", "PP5"; "OP5" is a resolution's paragraph 5."""
    if unit.kind == "op":
        return replace(run, paths=tuple((step("para", one[0].number), *one[1:]) for one in run.paths))
    if unit.kind != "pp" and unit.beside != "preambular":
        return run
    over = step("preamble", "")
    return replace(run, paths=tuple((over, step("para", one[0].number), *one[1:]) for one in run.paths))
