"""Words by which the parts of a citation are told apart: journals, publishers, bodies, reports, makers of films."""

from __future__ import annotations

from functools import lru_cache

from legalgraph.identifiers.patterns import later

__all__ = [
    "holds",
    "is_body",
    "is_film_maker",
    "is_instrument",
    "is_journal",
    "is_long_body",
    "is_publisher",
    "is_report",
]

_WORD = later(r"[^\W\d_]+(?:[’'][a-z]+)?")

_JOURNAL = frozenset(
    """
    l rev lj j q yb yearbook ybk journal review quarterly annual proceedings proc bulletin bull revue revista
    rivista zeitschrift archiv jahrbuch annuaire anuario annales cahiers cuadernos courier magazine forum law
    legal studies stud recueil tijdschrift digest gazette letters perspectives times annals boletín boletin
    droit derecho recht politics policy migration refugee refugees ethics affairs zaörv ejil iclq ajil jicj jrs
    juriste criminology sociology geography economics society
    """.split()
)
_PUBLISHER = frozenset(
    """
    press oup cup publishers publisher publishing books routledge springer brill hart elgar nijhoff palgrave
    polity verso penguin verlag éditions editions editorial edizioni uitgeverij wiley blackwell sage ashgate
    macmillan kluwer intersentia nomos beck mohr bruylant pedone dalloz lgdj puf tirant aranzadi giuffrè
    giappichelli mulino larcier asser oxford cambridge harvard princeton yale stevens sweet butterworths longman
    longmans norton knopf duncker porrúa gallimard seuil anthem bloomsbury zed pluto clarendon mup hup unam
    transnational academic vintage farrar haymarket faber beacon carswell thomson lexis lexisnexis pearson
    schocken harcourt doubleday harper harpercollins scribner viking cornell stanford
    """.split()
)
_BODY = frozenset(
    """
    commission commissioner agency council office offices organization organisation organizations institute
    institut instituto centre center centro international watch network committee ministry minister department
    dep’t dep't bank fund union association foundation parliament secretariat rapporteur nations government
    university school bureau service assembly federation alliance coalition initiative project programme program
    clinic observatory authority board comisión consejo amnesty amnistía frontières frontex europol eurostat
    expert experts panel cabinet senate congress conference caritas oxfam mission ombudsman ombudsperson
    defensoría monitor consortium brigades relief rights unit directorate secretary group red
    """.split()
)
_REPORT = frozenset(
    """
    report reports study paper papers briefing brief factsheet guidelines phd dphil thesis dissertation
    submission statement memorandum informe rapport bericht estudio étude survey assessment trends
    """.split()
)
_INSTRUMENT = frozenset(
    """
    convention protocol treaty covenant charter agreement regulation directive decision resolution constitution
    act code statute declaration decree order rules recommendation amendment
    """.split()
)
_PLACES = frozenset(
    """
    mexico méxico greece italy italia spain españa france germany deutschland europe africa asia uk usa us
    canada libya turkey türkiye guatemala honduras colombia brazil brasil ireland belgium netherlands
    switzerland austria poland hungary
    """.split()
)
_FILM_MAKERS = frozenset(
    """
    studio studios film films pictures production productions netflix hbo entertainment cinema documentary
    documentaries arte television tv media mubi
    """.split()
)


def _any_in(words: str, known: frozenset[str]) -> bool:
    return bool(words) and not known.isdisjoint(_each_of(words))


@lru_cache(maxsize=64)
def _each_of(words: str) -> frozenset[str]:
    """The words one by one; what is asked of them is asked for several lists."""
    return frozenset(map(str.lower, _WORD.findall(words)))


def holds(words: str, signs: tuple[str, ...]) -> bool:
    """Whether one of these signs stands anywhere in the words."""
    for sign in signs:  # noqa: SIM110 half the time that any() takes
        if sign in words:
            return True
    return False


def is_journal(container: str) -> bool:
    """Whether these words name a journal, a yearbook, a magazine, on their face."""
    return _any_in(container, _JOURNAL)


def is_publisher(words: str) -> bool:
    """Whether a publisher of books is named."""
    return _any_in(words, _PUBLISHER)


def is_body(words: str) -> bool:
    """Whether these words name a body (an office, an organisation, an acronym, "UNHCR Lima"), and no person."""
    if words.isupper() and words.isalpha():
        return 2 <= len(words) <= 12
    first, _, last = words.partition(" ")
    return _any_in(words, _BODY) or (first.isupper() and first.isalpha() and last.lower() in _PLACES)


def is_long_body(words: str) -> bool:
    """The same of names of several words: one word in capitals may be a journal's."""
    return " " in words and is_body(words)


def is_report(words: str) -> bool:
    """Whether the words say that the work is a report, a study, a working paper, a thesis."""
    return _any_in(words, _REPORT)


def is_instrument(title: str) -> bool:
    """Whether a title that no mark sets apart is that of a treaty or an act."""
    return _any_in(title, _INSTRUMENT)


def is_film_maker(words: str) -> bool:
    """Whether they name those who make or show films."""
    return _any_in(words, _FILM_MAKERS)
