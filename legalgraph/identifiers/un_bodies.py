"""What the elements of United Nations document symbols stand for: bodies, natures, plain words.

Sources: Dag Hammarskjöld Library, "UN Document Symbols"; ST/LIB/SER.B/5/Rev.5 and its supplements.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["BODIES", "NATURES", "OPEN", "ORGANS", "SUBSIDIARY_WORDS"]

# The first element: a principal organ, or one of the series that stand outside the organs' own.
ORGANS: Mapping[str, str] = {
    "A": "General Assembly",
    "S": "Security Council",
    "E": "Economic and Social Council",
    "T": "Trusteeship Council",
    "ST": "Secretariat",
    "BWC": "Biological Weapons Convention",
    "CAC": "United Nations Convention against Corruption",
    "CAT": "Committee against Torture",
    "CBD": "Convention on Biological Diversity",
    "CCPR": "Human Rights Committee",
    "CCW": "Convention on Certain Conventional Weapons",
    "CED": "Committee on Enforced Disappearances",
    "CEDAW": "Committee on the Elimination of Discrimination against Women",
    "CERD": "Committee on the Elimination of Racial Discrimination",
    "CMW": "Committee on Migrant Workers",
    "CRC": "Committee on the Rights of the Child",
    "CRPD": "Committee on the Rights of Persons with Disabilities",
    "CTOC": "United Nations Convention against Transnational Organized Crime",
    "DP": "United Nations Development Programme",
    "EC": "Executive Committee of the High Commissioner's Programme",
    "ECE": "Economic Commission for Europe",
    "FCCC": "United Nations Framework Convention on Climate Change",
    "HCR": "Office of the United Nations High Commissioner for Refugees",
    "HRI": "human rights treaty bodies",
    "HSP": "United Nations Human Settlements Programme",
    "ICCD": "United Nations Convention to Combat Desertification",
    "ISBA": "International Seabed Authority",
    "JIU": "Joint Inspection Unit",
    "NPT": "Treaty on the Non-Proliferation of Nuclear Weapons",
    "PBC": "Peacebuilding Commission",
    "SPLOS": "States Parties to the Convention on the Law of the Sea",
    "TD": "United Nations Conference on Trade and Development",
    "TRANS": "Inland Transport Committee of the Economic Commission for Europe",
    "UNEP": "United Nations Environment Programme",
    "UNHCR": "Office of the United Nations High Commissioner for Refugees",
}

# Series outside the organs' own, whose elements no common rule orders: EC/67/SC/CRP.12, HCR/GIP/02/01.
OPEN = frozenset({"BWC", "CBD", "EC", "HCR", "ICCD", "ISBA", "NPT", "PBC", "TD", "TRANS", "UNEP", "UNHCR"})

# Bodies under an organ that have a name of their own, by the elements of the symbol that lead to them.
BODIES: Mapping[tuple[str, ...], str] = {
    ("A", "HRC"): "Human Rights Council",
    ("A", "HRC", "WG.6"): "Working Group on the Universal Periodic Review",
    ("A", "C.1"): "First Committee of the General Assembly",
    ("A", "C.2"): "Second Committee of the General Assembly",
    ("A", "C.3"): "Third Committee of the General Assembly",
    ("A", "C.4"): "Fourth Committee of the General Assembly",
    ("A", "C.5"): "Fifth Committee of the General Assembly",
    ("A", "C.6"): "Sixth Committee of the General Assembly",
    ("A", "CN.4"): "International Law Commission",
    ("A", "CN.9"): "United Nations Commission on International Trade Law",
    ("A", "AC.96"): "Executive Committee of the High Commissioner's Programme",
    ("E", "C.12"): "Committee on Economic, Social and Cultural Rights",
    ("E", "CN.4"): "Commission on Human Rights",
    ("E", "CN.4", "Sub.2"): "Sub-Commission on the Promotion and Protection of Human Rights",
    ("A", "HRC", "AC"): "Advisory Committee of the Human Rights Council",
    ("E", "CN.6"): "Commission on the Status of Women",
    ("E", "CN.7"): "Commission on Narcotic Drugs",
    ("E", "CN.9"): "Commission on Population and Development",
    ("E", "CN.15"): "Commission on Crime Prevention and Criminal Justice",
}

# Elements without a number that name a part of a body, a secretariat unit, or an optional protocol.
SUBSIDIARY_WORDS = frozenset(
    "AC BUR C CMA CMIP CMP CONF COP COSP CP CSP DPR ECA ECE EMRTD ESA ESCAP ESCWA FD FI HR HRC ICEF INCB KP LEG LIB MP "
    "MTG OP OPAC OPSC PBC PC POA RC SBI SBSTA SP SPC SPT STAT TRANS WTO".split()
)

# What kind of document it is; most may carry a number ("L.12"), RES and DEC are followed by one.
NATURES: Mapping[str, str] = {
    "AI": "administrative instruction",
    "CO": "concluding observations",
    "CORE": "core document",
    "CRP": "conference room paper",
    "D": "communication",
    "DEC": "decision",
    "GC": "general comment",
    "GEN": "general document",
    "IC": "information circular",
    "IDC": "inter-departmental circular",
    "INF": "information document",
    "L": "document of limited distribution",
    "LIST": "list",
    "MC": "meeting of chairpersons",
    "MIN": "minutes",
    "NGO": "statement of a non-governmental organization",
    "NONE": "document without symbol",
    "PET": "petition",
    "PRST": "statement of the President",
    "PV": "verbatim record",
    "Q": "list of issues",
    "R": "document of restricted distribution",
    "REP": "report",
    "RES": "resolution",
    "SER": "series",
    "SGB": "Secretary-General's bulletin",
    "SR": "summary record",
    "WP": "working paper",
}
