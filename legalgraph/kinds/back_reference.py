"""References back or forward inside a manuscript: "Smith, supra n. 4 at 12", "Id.", "Ibid.", "op. cit.", "n 4 above".

OSCOLA (4th ed., 1.2.1) writes "Smith (n 4) 12" and "ibid"; Bluebook-like notes write "Smith, supra note 4, at 12" and
"Id. at 12". The author or short title before the reference and the place after it are parts of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.places.numerals import LONGEST, between
from legalgraph.kinds.places.pinpoints import read_place
from legalgraph.kinds.places.units import DIVISIONS, UNIT
from legalgraph.kinds.works.pages import PINPOINT, cited
from legalgraph.model import Mention, Pinpoint, Span, Step, Work

__all__ = [
    "AGAIN",
    "FORWARD",
    "OWN_PART",
    "SAME",
    "WORK_CITED",
    "Cited",
    "cited_place",
    "cues",
    "declines",
    "find",
    "matches",
    "name",
]

name = "back_reference"
cues = (
    "id.",
    "ibid",
    "ibíd",
    "idem",
    "id,",
    "id;",
    "id)",
    "id at ",
    "id*",
    "supra",
    "infra",
    "above",
    "below",
    "(n ",
    "(n. ",
    "(fn ",
    "(note ",
    ", n ",
    ", note ",
    "op. cit",
    "op cit",
    "loc. cit",
    "loc cit",
)
matches = (
    "supra n. 4",
    "supra note 12",
    "Smith, supra n. 4 at 744-45",
    "Smith & Jones, *supra* note 12, at 3",
    "van der Berg et al., supra (n 12), para 5",
    "Smith (n 31) 12",
    "Smith, n 31, at 12",
    "Refugee Report, supra note 12, art. 5(2)",
    "supra fn. 3",
    "Id.",
    "Id. at 12",
    "Ibid., p. 12",
    "ibid 12-14",
    "Idem.",
    "n 4 above",
    "above n 4",
    "Smith, op. cit., p. 4",
    "loc. cit.",
    "infra note 7",
    "(n 31)",
    "Smith, *op. cit.* (n. 5), p. 60",
    "Smith, op. cit. supra note 5",
    "ibid [13]",
    "Ibídem",
    "Smith, cited above note 2, at 12",
    "Smith, cited above, n. 2",
    "Smith, cited above, p. 12",
    "Martin et Dupont, op. cit., p. 4",
    "Ruiz y Paz, op. cit.",
)
declines = (
    "an identity",
    "did. Then",
    "idem sonans",
    "supranational",
    "the user id of a person",
    "Id est",
    "see above for this",
    "in 1951, n 4 copies",
    "the treaty cited above, p. 4",
    "The Court, cited above, held so",
)

#: What a mention is ``named`` when it stands for the source just cited, and when it points to a later note.
SAME = "id"
FORWARD = "infra"
#: ... when it stands for another part of the manuscript itself ("supra Part II"), and for no source; for the work by an
#: author that was cited before; and for the very place just cited.
OWN_PART = "own part"
WORK_CITED = "op. cit."
AGAIN = "loc. cit."

_NOTE = r"(?:footnotes?|notes?|fnn?|nn?)\.?\s{0,3}(?=\d)"
_REFERENCE = later(
    rf"""(?<!\w)
    (?: (?P<id> (?:Id|Ib[ií]d|Idem|Ib[ií]dem)
            (?:\. | (?=[,;)*] | \s+(?:at|p|pp|art|arts|para|paras|¶|\d)\b | \s+\[\d | \s*$))
          | (?:id|ib[ií]d|ibídem) (?:\. | (?=[,;)*] | \s+at\s | \s+(?:pp?|arts?|paras?|¶)\b | \s+\[?\d | \s*$)) )
      | (?P<where> [Ss]upra|[Ii]nfra|SUPRA|INFRA ) \*? ,?
        (?: \s{{1,3}} (?:at\s)? (?P<opens>\()? {_NOTE} (?P<at> \d{{1,4}} ) \b (?(opens)\)?) )?
      | (?:cited\s{{1,3}})? (?P<before> [Aa]bove|[Bb]elow ) ,? \s{{1,3}} (?P<round>\()?
        {_NOTE} (?P<above> \d{{1,4}} ) (?(round)\)?)
      | (?P<again> cited\s{{1,3}}above ) (?=[,.;)*])
      | {_NOTE} (?P<number> \d{{1,4}} ) ,? \s{{1,3}} (?P<after> above|below )
      | [(\[] {_NOTE} (?P<oscola> \d{{1,4}} ) [)\]]
      | (?<=[\w*.”],\s) {_NOTE} (?P<bare> \d{{1,4}} ) (?=[,.;:)\s]|$)
      | (?P<opcit> [Oo]p\.?\s{{1,3}}cit\.? | [Ll]oc\.?\s{{1,3}}cit\.? )
        (?: \*? ,? \s (?:[Ss]upra,?\s)? {_NOTE} (?P<cit> \d{{1,4}} )
          | \*? \s [(\[] (?:[Ss]upra,?\s)? {_NOTE} (?P<cited> \d{{1,4}} ) [)\]] )?
    ) (?!\w)""",
    re.VERBOSE,
)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
#: "Smith", "J.H.H.", "U.N.", "Dr.", "Roe-Doe", "O’Brien", "UNHCR"; no word that ends a sentence.
_WORD = rf"(?:{_CAPITAL}\.(?:-?{_CAPITAL}\.){{0,3}}|(?:Dr|Prof|St|Jr)\.|{_CAPITAL}[\w’'-]{{0,30}})"
_SMALL = r"(?:and|&|et\sal\.?|et|y|und|de|del|de\sla|la|van|von|der|den|di|da|dos|of|on|for|the|ed\.|eds\.)"
#: The names, the year, the title in italics or quotation marks that stand just before a reference.
_LEAD = later(
    rf"""(?<![\w.’'-])
    (?P<names> (?:(?:van|von|de|del|di|da)\s(?:der\s|la\s|den\s)?)?
        {_WORD} (?: ,?\s (?:{_WORD}|{_SMALL}) ){{0,9}} (?:\s\((?:19|20)\d\d[a-z]?\))? )?
    (?: (?:,\s|\s|(?<!\w)) (?: \*(?P<italic>[^*\n]{{1,80}})\* | [“"‘](?P<quoted>[^“”"‘\n]{{1,80}})[”"’] ) )?
    ,? \s? \*? $""",
    re.VERBOSE,
)
#: What follows a reference to another part of the manuscript; a bare section or number may be one of a source, too.
_OWN = later(
    r"""\*?,?\s{0,3}\(?(?:(?:[Pp]arts?|[Ss]ections?|[Ss]ubsections?|[Cc]hapters?|[Cc]hapitres?|[Pp]artie|[Tt]itre)\b
      | (?:[Pp]t|[Ss]ec|[Cc]h|[Cc]hap)\.\s{0,2}(?=[IVXL\d])
      | [Tt]ext\s{1,3}(?:accompanying|at|to)\b | [Ii]ntroduction\b | [Cc]onclusions?\b)""",
    re.VERBOSE,
)
_OWN_NUMBER = later(r"\*?,?\s{0,3}(?:§{1,2}\s?|[Nn]°\s?|[Nn]os?\.?\s)(?=[IVXL\d])")
#: How far back the names of a reference may begin.
_REACH = 100
#: Words with a capital that introduce a source or open a sentence, and name nobody.
_NO_NAMES = frozenset(
    (
        "see also but cf compare contra accord e.g. eg in and or as the this that these those it he she they we for "
        "on by with from to at of a an if when while according under however moreover art arts article para id ibid "
        "part section chapter table figure appendix annex above below supra infra"
    ).split()
)
#: The French "voir" in short, where no surname follows it.
_SIGNALS = frozenset({"V.", "V"})
#: A short title, and no author.
_TITLES = frozenset(
    (
        "convention covenant protocol treaty charter declaration act statute code regulation directive decision "
        "resolution report reports study guidelines handbook compact agreement constitution comment opinion judgment "
        "case rules principles recommendation communication proposal draft"
    ).split()
)
_BEFORE_PLACE = later(r"[*)]{0,2},?\s{1,2}(?:at\s{1,2})?")
#: The places of judgments and of American statutes: "[12]–[14]", "§ 5".
_MARKED = later(
    r"\[(?P<first>\d{1,4})\](?:\s?[-–—]\s?\[(?P<last>\d{1,4})\])?|§{1,2}\s?(?P<sec>\d{1,4}[a-z]?)"
)
_PAGES = PINPOINT


@dataclass(frozen=True, slots=True)
class Cited:
    """The place that follows a short form or a reference: where it ends in the text, and what it names."""

    end: int
    pinpoints: tuple[Pinpoint, ...] = ()


def find(
    text: str,
    around: Surroundings,  # noqa: ARG001 the shape all kinds share
    at: Sequence[int],
) -> Iterator[Mention]:
    """Every reference back; ``refers_to`` is the note number the words give, None where they give none.

    ``work`` holds the author or short title that it is given by.
    """
    after = 0
    for found in searched(_REFERENCE, text, at, back=30, ahead=60):
        work, start = _lead(text, found.start(), after)
        if (found["bare"] or found["again"]) and work is None:
            continue
        number = next((found[one] for one in _NUMBERS if found[one]), None)
        cited = cited_place(text, found.end())
        if found["again"] and not cited.pinpoints and text[found.end() : found.end() + 1] == ",":
            continue  # "The Court, cited above, held": a sentence goes on
        after = cited.end
        yield Mention(
            name,
            Span(start, cited.end),
            text[start : cited.end],
            named=OWN_PART if _is_own_part(text, found, work) else _way(found),
            pinpoints=cited.pinpoints,
            refers_to=int(number) if number else None,
            work=work,
        )


def _is_own_part(text: str, found: re.Match[str], work: Work | None) -> bool:
    """ "supra Part II", "infra, § 3": a part of the manuscript; "Smith, supra, § 3" is one of Smith's."""
    if not found["where"] or any(found[one] for one in _NUMBERS):
        return False
    return bool(_OWN.match(text, found.end()) or (work is None and _OWN_NUMBER.match(text, found.end())))


_NUMBERS = ("at", "above", "number", "oscola", "bare", "cit", "cited")


def cited_place(text: str, end: int) -> Cited:
    """The pages, paragraphs or articles written after a name or reference that ends here; none if none are.

    "supra Part II" is a part of the manuscript, and no place in a source.
    """
    pages = _PAGES.match(text, end + (text[end : end + 1] in ("*", ")")))
    if pages is not None:
        return Cited(pages.end(), cited(pages))
    joint = _BEFORE_PLACE.match(text, end)
    if joint is None:
        return Cited(end)
    unit, marked = UNIT.match(text, joint.end()), _MARKED.match(text, joint.end())
    place = read_place(text, unit) if unit and not unit["deictic"] else None
    if place is not None and not place.is_doubtful and place.kind not in DIVISIONS:
        return Cited(place.end, place.pinpoints)
    return Cited(marked.end(), _marked(marked)) if marked else Cited(end)


def _marked(found: re.Match[str]) -> tuple[Pinpoint, ...]:
    if found["sec"]:
        return (Pinpoint((Step("sec", found["sec"]),)),)
    first = Step("para", found["first"])
    last = Step("para", found["last"]) if found["last"] else None
    inside, _ = between(first, last, LONGEST) if last else ([], False)
    return tuple(Pinpoint((one,)) for one in (first, *inside, *((last,) if last else ())))


def _lead(text: str, start: int, after: int) -> tuple[Work | None, int]:
    """The author or title that a reference is given by, and where the whole begins."""
    found = _LEAD.search(text, max(after, start - _REACH), start)
    if found is None:
        return None, start
    begins, names = _named(found)
    if names in _SIGNALS:
        names = ""
    title = found["italic"] or found["quoted"] or ""
    if title.strip(" .,").casefold() in _NO_NAMES:
        title = ""
    if not names and not title:
        return None, start
    if names.split()[-1:] and names.split()[-1].casefold() in _TITLES:
        return Work("", title=names), begins
    begins = begins if names else found.start("italic" if found["italic"] else "quoted") - 1
    return Work("", (names,) if names else (), title), begins


def _named(found: re.Match[str]) -> tuple[int, str]:
    """The names without the words that introduce them, and where they begin."""
    names, begins = found["names"] or "", found.start("names")
    while names:
        first = re.match(r"[^\s,]+[\s,]*", names)
        if first is None or first.group().strip(" ,.").casefold() not in _NO_NAMES:
            break
        begins += first.end()
        names = names[first.end() :]
    return begins, names.strip(" ,")


def _way(found: re.Match[str]) -> str:
    if found["id"]:
        return SAME
    if found["again"]:
        return WORK_CITED
    if found["opcit"]:
        return WORK_CITED if found["opcit"][0] in "oO" else AGAIN
    said = (found["where"] or found["before"] or found["after"] or "").lower()
    return FORWARD if said in (FORWARD, "below") else "supra"
