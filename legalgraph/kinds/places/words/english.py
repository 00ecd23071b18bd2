"""English: treaties, acts of the Union, United Nations, British and American drafting."""

from __future__ import annotations

from legalgraph.identifiers.provision_key import ORDINALS
from legalgraph.kinds.places.words.language import Language

__all__ = ["ENGLISH"]

_COUNT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

ENGLISH = Language(
    units={
        "art": ("article art", "articles arts"),
        "para": ("paragraph para ¶ §", "paragraphs paras ¶¶ §§"),
        "subpara": ("subparagraph sub-paragraph subpara", "subparagraphs sub-paragraphs subparas"),
        "point": ("point lit littera letter", "points letters"),
        "indent": ("indent", "indents"),
        "rec": ("recital", "recitals"),
        "annex": ("annex annexe", "annexes"),
        "appendix": ("appendix", "appendices appendixes"),
        "sched": ("schedule sch", "schedules schs"),
        "preamble": ("preamble", ""),
        "part": ("part pt", "parts pts"),
        "title": ("title", "titles"),
        "chp": ("chapter ch chap", "chapters chs"),
        "sec": ("section sec s", "sections secs ss"),
        "subsec": ("subsection sub-section subsec", "subsections sub-sections subsecs"),
        "clause": ("clause cl", "clauses cls"),
        "subclause": ("subclause sub-clause", "subclauses sub-clauses"),
        "pp": ("pp", "pps"),
        "op": ("op", "ops"),
        "item": ("item", "items"),
        "rule": ("rule", "rules"),
        "principle": ("principle", "principles"),
        "objective": ("objective", "objectives"),
    },
    ordinals={word: str(number) for number, word in enumerate(ORDINALS, start=1)},
    cardinals={word: str(number) for number, word in enumerate(_COUNT, start=1)},
    here=frozenset({"this", "present"}),
    before=frozenset({"preceding", "foregoing", "previous"}),
    after=frozenset({"following", "next"}),
    dotted=frozenset(
        "art arts para paras subpara subparas lit sch schs pt pts ch chs chap sec secs s ss "
        "subsec subsecs cl cls".split()
    ),
    weak=frozenset(
        "section sections sec secs chapter chapters title titles part parts schedule schedules sch schs "
        "rule rules principle principles objective objectives cl cls preamble".split()
    ),
    faint=frozenset({"item", "items"}),
    within=frozenset("lit littera letter letters pt pts ch chs chap".split()),
)
