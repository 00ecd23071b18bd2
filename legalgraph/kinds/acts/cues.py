"""The words that stand in every designation of an act of the Union, so exact that little else has them.

"decision" alone is in every text of law; "decision 2", "decision no 1" and "decision (e" are in few.
"""

from __future__ import annotations

__all__ = ["CUES"]

_WORDS = (
    *"regulation directive decision recommendation guideline regulations directives decisions recommendations".split(),
    "joint action", "joint actions", "common position", "common positions", "joint position", "common strategy",
    *"règlement décision décision-cadre recommandation règlements décisions décisions-cadres".split(),
    *"reglamento directiva decisión recomendación reglamentos directivas decisiones".split(),
    "decisión marco", "decisiones marco", "action commune", "position commune", "acción común", "posición común",
)  # fmt: skip
#: What follows the word where an act is named: a number, "No" and one, a community in brackets.
_LEADS = (
    *"123456789",
    *(f"{no} {digit}" for no in ("no", "no.", "n") for digit in "123456789"),
    *"n° |nº |n.º |n.o |n°1|n°2|nos |nos. |νo |nr. |eu no|ec no|eec no|eu 20|ue n|ce n|cee n".split("|"),
    *"(1|(2|(6|(7|(8|(9|(e|(c|(u|(p|(j|( e|( c|( u".split("|"),
)
_BETWEEN = (
    "regulation of the council (", "regulation of the commission (", "directive of the council (",
    "regulation of the european parliament and of the council (",
    "directive of the european parliament and of the council (",
    "règlement d'exécution", "règlement délégué", "décision d'exécution", "directive d'exécution",
    "directive déléguée", "reglamento de ejecución", "reglamento delegado", "decisión de ejecución",
    "directiva de ejecución", "directiva delegada",
)  # fmt: skip
_BEFORE_COLON = "eu ec eec ce ue cee ecsc euratom cfsp jha".split()
CUES = (
    *(f"{word} {lead}" for word in _WORDS for lead in _LEADS),
    *_BETWEEN,
    *(f"{plural}: " for plural in ("regulations", "directives", "decisions")),
    *(f"({community}) no" for community in ("eec", "ec", "eu", "euratom")),
    *(
        f"{sign}{one}{colon}"
        for one in _BEFORE_COLON
        for sign in ("/", "/ ", ", ", ",")
        for colon in (":", "):", " :", ",:")
    ),
    "/:",
    "/cfsp political and",
    "decision ecb/",
    "guideline ecb/",
)
