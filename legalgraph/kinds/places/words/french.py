"""French: acts of the Union ("paragraphe 2, premier alinéa, point a)"), treaties, codes, Swiss short forms."""

from __future__ import annotations

from legalgraph.kinds.places.words.language import Language

__all__ = ["FRENCH"]

_FIRST = ("premier", "première", "premiers", "premières", "premiere")
_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième "
    "quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième"
).split()

FRENCH = Language(
    units={
        "art": ("article art", "articles arts"),
        "para": ("paragraphe par §", "paragraphes §§"),
        "subpara": ("alinéa alinea al", "alinéas alineas als"),
        "point": ("point lettre let litt sous", "points lettres"),
        "indent": ("tiret", "tirets"),
        "rec": ("considérant considerant", "considérants considerants"),
        "annex": ("annexe", "annexes"),
        "appendix": ("appendice", "appendices"),
        "preamble": ("préambule", ""),
        "part": ("partie", ""),
        "title": ("titre", "titres"),
        "chp": ("chapitre chap", "chapitres"),
        "sec": ("section", "sections"),
        "subsec": ("sous-section", "sous-sections"),
        "book": ("livre", "livres"),
        "clause": ("clause", "clauses"),
        "rule": ("règle", "règles"),
        "principle": ("principe", "principes"),
        "objective": ("objectif", "objectifs"),
    },
    ordinals={
        **dict.fromkeys(_FIRST, "1"),
        **{word: str(number) for number, word in enumerate(_ORDINALS, start=2)},
        "second": "2",
        "seconde": "2",
    },
    here=frozenset({"présent", "présente", "présents", "présentes"}),
    before=frozenset({"précédent", "précédente", "précédents", "précédentes"}),
    after=frozenset({"suivant", "suivante"}),
    dotted=frozenset({"art", "arts", "chap", "litt"}),
    cut=frozenset({"al", "als", "par", "let"}),
    weak=frozenset(
        "partie titre titres chapitre chapitres section sections livre livres appendice appendices "
        "règle règles principe principes objectif objectifs préambule".split()
    ),
    faint=frozenset({"lettre", "lettres"}),
    within=frozenset({"sous", "let", "litt", "chap"}),
)
