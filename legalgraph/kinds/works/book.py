"""Books: "Jane Roe, *Title* (OUP 2014) 26", "JANE ROE, TITLE 26 (2d ed. 2014)", "Roe, *Title*, OUP, 2014, p. 26"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.author_date import MARKS, titled_author_date
from legalgraph.kinds.works.authors import CAPITAL
from legalgraph.kinds.works.beginnings import begins_after
from legalgraph.kinds.works.dates import YEARS_CLOSED, Dated, closing_at
from legalgraph.kinds.works.endings import read_ending
from legalgraph.kinds.works.foreign import is_foreign
from legalgraph.kinds.works.heads import Head, read_head
from legalgraph.kinds.works.imprints import HOUSE, Imprint, bracketed, followed, followed_by_pages
from legalgraph.kinds.works.made import each, made
from legalgraph.kinds.works.pages import cited, cited_before
from legalgraph.kinds.works.words import is_body, is_film_maker, is_instrument, is_publisher, is_report
from legalgraph.model import Mention, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "book"
cues = (
    *YEARS_CLOSED, ", pp.", ", p.",
    " press, ", "routledge, ", "springer, ", "nijhoff, ", "elgar, ", "hart, ", "brill, ", "oup, ", "cup, ", "verlag, ",
)  # fmt: skip
matches = (
    "Jane Roe, *Title of the Book* (Harbour Press 2014) 26",
    "Jane Roe, Title of the Book (OUP 2014)",
    "JANE ROE, TITLE OF THE BOOK 26 (2d ed. 2014)",
    "JANE ROE & JOHN DOE, TITLE OF THE BOOK (2014)",
    "Jane Roe and John Doe (eds), Title of the Book (2nd edn, CUP 2014) 33–35",
    "Jane Roe, *Title of the Book* (New York: Harbour Press, 2014), 26",
    "Jane Roe, *Title of the Book*, Oxford University Press, 2014, p. 26",
)
declines = (
    "the Court (2014)",
    "*Roe v. Doe* (2014)",
    "Regulation (EU) No 604/2013 (2013)",
    "adopted at New York (14 December 1990)",
    "the Convention on Harbours (Geneva 1949)",
)

_TITLE_IN_CAPITALS = later(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9’'&.,:!?\- ]{4,200}")
_AUTHOR_DATE = later(
    rf"[.,:]?\s(?P<mark>\*)?(?P<title>{CAPITAL}[^;*]{{4,250}}?)(?(mark)\*)\.\s(?P<publisher>{HOUSE})(?=\s?(?:[.;,:()<]|$))"
)
_HOUSE = later(HOUSE)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every book, from its first author to its last page or address."""
    return each(_read, text, around, at)


def _read(text: str, place: int) -> Mention | None:
    if text[place].isdigit() or text[place] == "f":
        dated = closing_at(text, place)
        return (_bracketed(text, dated) or _author_date(text, dated)) if dated else None
    imprint = followed_by_pages(text, place) if text[place] == "," else followed(text, place)
    head = read_head(text, imprint.start) if imprint else None
    if (
        imprint is None
        or head is None
        or not head.authors
        or (head.body and not is_publisher(imprint.publisher))
    ):
        return None
    return _made(text, head, imprint) if imprint.publisher or head.mark == "*" else None


def _bracketed(text: str, dated: Dated) -> Mention | None:
    """The publisher or edition in the bracket; a page cited may stand before it."""
    imprint = bracketed(text, dated)
    said = imprint.publisher
    if is_report(said) or is_film_maker(said) or is_foreign(said):
        return None
    paged = cited_before(text, imprint.start)
    if not said and not imprint.editors and not imprint.edition and len(dated.date) > len("2014"):
        return None  # what appeared on a day or in a month is no book
    head = _head(text, paged.start(), imprint) if paged else None
    if head is None:
        paged, head = None, _head(text, imprint.start, imprint)
    if head is None or is_foreign(text[head.start : head.title_start]):
        return None
    ending = read_ending(text, imprint.end, pages=paged is None)
    if not _is_book(head, imprint, paged=paged is not None or bool(ending.pinpoints)):
        return None
    return _made(text, head, replace(imprint, cited=cited(paged) if paged else ()))


def _head(text: str, end: int, imprint: Imprint) -> Head | None:
    """Author and title; where the bracket names editors the title may stand alone, in capitals."""
    head = read_head(text, end)
    if head is not None or not imprint.editors:
        return head
    begin = begins_after(text, end)
    title = " ".join(text[begin:end].split()).rstrip(" ,")
    return Head(begin, begin, (), title) if _TITLE_IN_CAPITALS.fullmatch(title) else None


def _author_date(text: str, dated: Dated) -> Mention | None:
    who = titled_author_date(text, dated)
    found = _AUTHOR_DATE.match(text, dated.end) if who else None
    if who is None or found is None or not is_publisher(found["publisher"]):
        return None
    head = replace(who, title=" ".join(found["title"].split()).strip(MARKS))
    return _made(
        text, head, Imprint(dated.start, found.end(), " ".join(found["publisher"].split()), dated.date)
    )


def _is_book(head: Head, imprint: Imprint, *, paged: bool) -> bool:
    """Enough is said: who wrote or edited it, and its edition or publisher, or a title set as that of a book."""
    if imprint.editors or head.edited:
        return True
    known = is_publisher(imprint.publisher)
    if not head.authors:
        return known and head.mark == "*" and " v" not in head.title
    if head.body:
        return known and bool(head.mark)
    if imprint.publisher or imprint.edition:
        return (
            known or bool(imprint.edition) or ((paged or head.mark == "*") and _is_house(imprint.publisher))
        )
    return head.mark == "*" if head.mark else _is_plain_book(head.title, paged=paged)


def _is_house(publisher: str) -> bool:
    return _HOUSE.fullmatch(publisher) is not None and not is_body(publisher)


def _is_plain_book(title: str, *, paged: bool) -> bool:
    """A title that nothing sets apart must be in capitals, or be followed by a page."""
    if title.isupper():
        return " " in title
    return paged and title.count(" ") > 1 and not is_instrument(title)


def _made(text: str, head: Head, imprint: Imprint) -> Mention:
    work = Work(
        "book",
        authors=() if head.edited else head.authors,
        title=head.title,
        editors=head.authors if head.edited else imprint.editors,
        publisher=imprint.publisher,
        date=imprint.date,
    )
    ending = read_ending(text, imprint.end, pages=not imprint.cited)
    return made(name, text, head.start, work, ending.after(imprint.cited))
