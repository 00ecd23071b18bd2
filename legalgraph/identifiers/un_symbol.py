"""United Nations document symbols: organ / subsidiary body / nature, session, number / modification.

``A/HRC/35/35`` is document 35 of the Human Rights Council's session 35, ``E/CN.4/Sub.2/2004/43`` number
43 of the year 2004. Resolutions of the General Assembly carry their session in roman numerals until the
thirtieth, ``A/RES/2625(XXV)``, and before their number from then on, ``A/RES/55/25``. A letter may follow
the number, ``A/RES/217(III) A``, or a part ``A/73/12 (Part II)``. Source: Dag Hammarskjöld Library, "UN Document
Symbols".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_bodies import BODIES, ORGANS
from legalgraph.identifiers.un_elements import Element, Role, read_elements
from legalgraph.identifiers.un_years import Told, Years, years_of

__all__ = ["UnSymbol", "issued", "known_as"]

# A/72/171* · A/72/171-* · A/73/12 (Part II) · HRI/GEN/1/Rev.9 (Vol. I) · ST/HR/1/Rev.6 (Vol. I/Part 1)
_PRINTED = later(
    r"""
    (?P<symbol>[^*]{1,200}?)
    (?:\s?[(\[](?P<part>(?:Parts?|Vol\.|Volume|SUPP)(?:\s?[IVX0-9]{1,5})?(?:/Part\s?[IVX0-9]{1,5})?)[)\]])?
    \s?-?(?P<stars>\*{0,3})
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class UnSymbol:
    """A symbol by its elements; ``stars`` are those of a document reissued for technical reasons.

    ``part`` is the part or volume of a document issued in several: "Part II", "Vol. I".
    """

    elements: tuple[Element, ...]
    stars: str = ""
    part: str = ""

    @classmethod
    def parse(cls, text: str) -> UnSymbol:
        """Read a symbol. Raises ValueError when it is none, and says which part no rule knows."""
        match = _PRINTED.fullmatch(text.strip())
        if match is None or "/" not in match["symbol"]:
            raise ValueError(f"“{text}” is not a UN document symbol like A/HRC/35/35")
        try:
            return cls(read_elements(match["symbol"].split("/")), match["stars"], _part(match["part"] or ""))
        except ValueError as error:
            raise ValueError(f"“{text}” is not a UN document symbol: {error}") from None

    @property
    def organ(self) -> str:
        return self.elements[0].text

    @property
    def subsidiary(self) -> tuple[str, ...]:
        """The bodies under the organ, from the outermost inward: ("CN.4", "Sub.2")."""
        return self._all(Role.SUBSIDIARY)

    @property
    def nature(self) -> str:
        """What kind of document the symbol says it is, "RES" or "L.12"; "" for most documents."""
        return next(iter(self._all(Role.NATURE)), "")

    @property
    def session(self) -> str:
        """The session as printed: "35", "S-26", "XXV"; "" where the symbol has none."""
        return next(iter(self._all(Role.SESSION)), "") or self._bracketed(r"[IVXL]+")

    @property
    def year(self) -> int | None:
        """The year that the symbol itself names, if it names one."""
        years = (*self._all(Role.YEAR), *filter(None, [self._bracketed("[0-9]+")]))
        return int(years[0]) if years else None

    @property
    def number(self) -> str:
        """The document's number in its series, with the letter of a resolution: "171", "217 A"."""
        for element in self.elements:
            if element.role is Role.NUMBER:
                return re.sub(r"\([^)]*\)", "", element.text)
        return self.nature.partition(".")[2]

    @property
    def modification(self) -> tuple[str, ...]:
        """What it adds or corrects, in order: ("Add.9", "Rev.2")."""
        return self._all(Role.MODIFICATION)

    @property
    def body(self) -> str:
        """Who issued it, in plain words; a body without a name of its own is described by its organ."""
        bodies = (self.organ, *(name for name in self.subsidiary if name != "C" or len(self.subsidiary) > 1))
        named = next(
            (bodies[:size] for size in range(len(bodies), 1, -1) if bodies[:size] in BODIES), bodies[:1]
        )
        name = BODIES.get(named) or ORGANS[self.organ]
        below = "/".join(bodies[len(named) :])
        return f"{name}, body {below}" if below else name

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and last year in which such a document can have been issued; None where unknown."""
        return (self.issued.first, self.issued.last) if self.issued else None

    @property
    def issued(self) -> Years | None:
        """The years in which such a document can have been issued, and why; None where the symbol says too little."""
        number = re.sub(r"\D.*", "", self.number)
        revised = any(one.startswith("Rev") for one in self.modification)
        found = years_of(Told(self.organ, self.subsidiary, self.nature, self.session, self.year, number))
        return None if revised and found and not (self.session or self.year) else found

    def _all(self, role: Role) -> tuple[str, ...]:
        return tuple(element.text for element in self.elements if element.role is role)

    def _bracketed(self, form: str) -> str:
        for number in self._all(Role.NUMBER):
            if match := re.search(rf"\(({form})\)", number):
                return match[1]
        return ""

    def __str__(self) -> str:
        part = f" ({self.part})" if self.part else ""
        return "/".join(element.text for element in self.elements) + part + self.stars


def known_as(printed: str) -> str:
    """The symbol under which a document is known: without marks of reissue, a Council resolution with its year.

    Raises ValueError when it is none.
    """
    symbol = UnSymbol.parse(printed)
    years = symbol.issued if symbol.organ == "S" and symbol.nature == "RES" and not symbol.year else None
    bare = str(replace(symbol, stars=""))
    return f"{bare}({years.first})" if years and years.first == years.last and bare[-1].isdigit() else bare


def issued(printed: str) -> Years | None:
    """The years in which what bears this symbol can have been issued; None where it tells none, or is no symbol."""
    try:
        return UnSymbol.parse(printed).issued
    except ValueError:
        return None


def _part(printed: str) -> str:
    """ "Part II", "Vol. I", "Vol. I/Part 1", however they are typed."""
    words = re.sub(r"(?i)vol(?:\.|ume)\s?", "Vol. ", printed)
    return re.sub(r"(?i)part\s?", "Part ", words).strip()
