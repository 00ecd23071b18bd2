"""Acts of the European Central Bank, which EUR-Lex files under the Bank's own number: "(ECB/2001/15)".

Decisions that the Journal prints as 2001/913/EC have the CELEX number 32001D0015(01): the number of the Bank, and
"(01)" mostly where a decision of another institution has the same. Since 2015 all institutions share one series.
"""

from __future__ import annotations

from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.patterns import later

__all__ = ["FILED", "OWN", "filed_by_bank", "of_number"]

_NUMBER = r"ECB/(?P<year>(?:19|20)[0-9]{2})/(?P<number>[0-9]{1,3})"
#: The Bank's own number, after the word that says what the act is.
OWN = later(rf"(?:Decision|Guideline|Recommendation)\s\(?{_NUMBER}(?![0-9])")
_AT_END = later(
    rf"[^\n]{{0,400}}?(?:\(\s?ECB/[0-9]{{4}}/[0-9]{{1,3}}\s?\)\s?){{0,1}}(?<!\w)\(\s?{_NUMBER}\s?\)(?!\s?\(\s?ECB/)"
)
_LETTERS = {"decision": "D", "guideline": "O", "recommendation": "H"}
#: What is said of every such number.
FILED = "EUR-Lex files acts of the European Central Bank under the Bank's own number, until 2014 mostly with “(01)”"


def filed_by_bank(text: str, at: int, act: str) -> tuple[Celex | None, str]:
    """The CELEX number of an act of the Bank named up to here, by the number at the end of its title, and a remark."""
    found = _AT_END.match(text, at)
    if found is None or act not in _LETTERS:
        return None, f"{FILED}, which is not given here"
    return of_number(act, found["year"], found["number"]), FILED


def of_number(act: str, year: str, number: str) -> Celex:
    """The CELEX number of the Bank's act with this number of its own."""
    split = "01" if int(year) < 2015 else ""
    return Celex("3", int(year), _LETTERS[act], f"{int(number):04}", split=split)
