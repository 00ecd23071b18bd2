"""The words by which acts of the Union are named in print, in English, French and Spanish.

An act is named by what it is ("Regulation", "décision-cadre"), by the communities that it belongs to
("EEC", "PESC"), and by numbers. Source: Interinstitutional Style Guide, "Numbering of acts".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from legalgraph.identifiers.patterns import later

__all__ = ["ACTS", "COMMUNITIES", "COMMUNITY", "MONTHS", "communities_in", "day_of"]

_NAMES = {
    "regulation": "regulation regulations règlement règlements reglamento reglamentos",
    "directive": "directive directives directiva directivas",
    "decision": "decision decisions décision décisions decisión decisiones",
    "framework decision": "framework_decision framework_decisions décision-cadre décisions-cadres decisión_marco "
    "decisiones_marco",
    "recommendation": "recommendation recommendations recommandation recommandations recomendación recomendaciones",
    "joint action": "joint_action joint_actions action_commune actions_communes acción_común acciones_comunes",
    "common position": "common_position common_positions joint_position joint_positions common_strategy "
    "position_commune positions_communes posición_común posiciones_comunes",
    "guideline": "guideline guidelines",
}
#: What an act is, by the words that say so in any of the languages, singular and plural.
ACTS: Mapping[str, str] = {
    words.replace("_", " "): act for act, printed in _NAMES.items() for words in printed.split()
}

#: The communities as printed, and as they are called in English.
COMMUNITIES: Mapping[str, str] = {
    "EU": "EU", "UE": "EU",
    "EC": "EC", "CE": "EC", "EG": "EC",
    "EEC": "EEC", "CEE": "EEC", "EEG": "EEC", "EWG": "EEC",
    "ECSC": "ECSC", "CECA": "ECSC",
    "EURATOM": "Euratom", "EAEC": "Euratom", "CEEA": "Euratom",
    "CFSP": "CFSP", "PESC": "CFSP",
    "JHA": "JHA", "JAI": "JHA",
}  # fmt: skip
#: One community, as a piece of a pattern.
COMMUNITY = r"(?:E(?:EC|CSC|C|U|AEC|EG|WG|G)|Euratom|EURATOM|C(?:EEA|EE|ECA|E|FSP)|UE|PESC|JHA|JAI)(?!\w)"

_MONTHS = (
    "january janvier enero|february février febrero|march mars marzo|april avril abril|may mai mayo|"
    "june juin junio|july juillet julio|august août agosto|september septembre septiembre|"
    "october octobre octubre|november novembre noviembre|december décembre diciembre"
)
#: The number of a month, by its name in any of the languages.
MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_MONTHS.split("|"), start=1) for name in names.split()
}
_COMMUNITY = later(COMMUNITY)
_LONGEST = 31


def communities_in(printed: Iterable[str | None]) -> frozenset[str]:
    """The communities that stand in these words, by their English initials."""
    return frozenset(COMMUNITIES[one.upper()] for words in printed for one in _COMMUNITY.findall(words or ""))


def day_of(day: str, month: str, year: str) -> str:
    """The ISO date of a day printed with its month in words; "" if there is no such day."""
    number = MONTHS.get(month.lower(), 0)
    if not number or not 1 <= int(day) <= _LONGEST:
        return ""
    return f"{year}-{number:02}-{int(day):02}"
