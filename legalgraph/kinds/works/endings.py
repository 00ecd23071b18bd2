"""What may follow a citation's own data and still belongs to it: pages, an address, a visit's day, a short name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.web import address_at, doi_at
from legalgraph.kinds.works.dates import DATE
from legalgraph.kinds.works.pages import PINPOINT, cited
from legalgraph.model import Pinpoint

__all__ = ["Ending", "before_address", "read_ending"]


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the citation ends, and what was said on the way there."""

    end: int
    pinpoints: tuple[Pinpoint, ...] = ()
    url: str = ""
    defines: tuple[str, ...] = ()

    def after(self, pages: tuple[Pinpoint, ...]) -> Ending:
        """The same with the pages that stand before it."""
        return Ending(self.end, (*pages, *self.pinpoints), self.url, self.defines) if pages else self


_ON_THE_WEB = r"(?:[Aa]vailable|[Aa]ccessible|[Oo]nline|[Rr]etrieved|URL|[Dd]isponible)\b[\s\w]{0,12}?:?\s"
#: What leads to an address: ", available at: <".
_LEAD = later(rf"[.,:]{{0,2}}\s{{0,2}}\(?(?:{_ON_THE_WEB}|at\s|in\s)?[<\[]?\Z")
#: How long that can be, with words ("available at: <") and without (", (<").
_WORDED, _UNWORDED = 40, 6
_LINK = later(
    rf"[.,:]{{0,2}}\s{{0,2}}\(?(?:{_ON_THE_WEB}|at\s|in\s)?(?P<opens>[<\[])?"
    r"(?P<address>https?://|www\.|(?:doi|DOI):?\s?(?=10\.\d))"
)
#: A copy kept elsewhere, as law reviews give it: "[https://perma.cc/A1B2-C3D4]".
_ARCHIVED = later(r"\s\[https?://[^\s\]]{5,120}\]")
_VISITED = later(
    rf"[,.;]?\s(?P<opens>[(\[])?(?:[Ll]ast\s)?(?:[Aa]ccessed|[Vv]isited|[Cc]onsulted|[Vv]iewed|[Cc]hecked|[Rr]etrieved)"
    rf"(?:\son)?:?\s{DATE}(?(opens)[)\]])"
)
_SHORT = later(
    r"\s?[(\[](?:[Hh]erein(?:after)?(?:\sreferred\sto\sas)?|[Hh]ereafter)[,:]?\s"
    r"[*“‘\"']?(?P<name>[^\n*”’\"\[\]()]{2,80})"
)


@lru_cache(maxsize=2048)
def before_address(text: str, place: int) -> int:
    """Where what leads to the address that begins here begins itself."""
    end = place - (text[place - 1 : place] in ("<", "["))
    before = text[max(0, end - 2) : end]
    worded = before[-1:].isspace() and (before[0].isalnum() or before[0].isspace() or before[0] in ":_")
    lead = _LEAD.search(text, max(0, place - (_WORDED if worded else _UNWORDED)), place)
    return lead.start() if lead else place


@lru_cache(maxsize=2048)
def read_ending(text: str, end: int, *, pages: bool = True) -> Ending:
    """What follows the data that end here; ``pages`` is False where the pages cited have been read already."""
    found = PINPOINT.match(text, end) if pages else None
    pins = cited(found) if found else ()
    end = found.end() if found else end
    end, url = _linked(text, end)
    for more in (_ARCHIVED, _VISITED) if url else ():
        found = more.match(text, end)
        end = found.end() if found else end
    short = _SHORT.match(text, end)
    return Ending(end, pins, url, (short["name"].strip(" ,."),) if short else ())


def _linked(text: str, end: int) -> tuple[int, str]:
    link = _LINK.match(text, end)
    if link is None:
        return end, ""
    if link["address"][0] in "dD":
        printed, doi = doi_at(text, link.start("address"))
        return (link.start("address") + len(printed), doi) if doi else (end, "")
    address = address_at(text, link.start("address"))
    if not address:
        return end, ""
    after = link.start("address") + len(address)
    return after + (text[after : after + 1] in (">", "]") and bool(link["opens"])), address
