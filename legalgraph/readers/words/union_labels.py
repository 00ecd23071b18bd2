"""What the Union's official languages print over a division, where a publisher's markup says that it is one.

Such a label needs no proof that it is a label, so a number may stand before its word ("I. FEJEZET", "1 jakso")
or after it ("CHAPTER I"), and what follows is its heading. Language versions must share keys: the word tells the
element, the number is written alike whatever alphabet prints it.
"""

from __future__ import annotations

import re
import unicodedata

from legalgraph.readers.words.labels import Label, parse_label
from legalgraph.readers.words.numerals import normal_number

__all__ = ["label_number", "union_label"]

# By element, in the order bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv; accents left out.
_WORDS = {
    "book": "книга kniha buch βιβλιο libro livre konyv boek ksiega livro cartea bok",
    "part": "част cast del teil μερος parte osa partie cuid dio resz dalis dala parti deel czesc partea",
    "title": "дял hlava titel τιτλος titulo jaotis osasto titre teideal glava cim titolo sadala titolu tytul titlul"
    " naslov avdelning afsnit antrastine",
    "chp": "глава kapitola kapitel κεφαλαιο capitulo peatukk luku chapitre caibidil poglavlje fejezet capo skyrius"
    " nodala kapitolu hoofdstuk rozdzial capitolul poglavje",
    "sec": "раздел oddil afdeling abschnitt τμημα seccion jagu jakso section roinn odjeljak szakasz sezione skirsnis"
    " iedala taqsima sekcja seccao sectiunea oddiel oddelek avsnitt",
    "subsec": "подраздел pododdil underafdeling unterabschnitt υποτμημα subseccion alajagu alajakso foroinn"
    " pododjeljak alszakasz sottosezione poskirsnis apaksiedala sottotaqsima onderafdeling podsekcja subseccao"
    " subsectiunea pododdiel pododdelek underavsnitt",
    "annex": "приложение priloha bilag anhang παραρτημα anexo lisa liite iarscribhinn prilog melleklet allegato priedas"
    " pielikums anness bijlage zalacznik anexa priloga bilaga",
}
_STEP = {word: step for step, words in _WORDS.items() for word in words.split()}
# What stands in a roman number in Greek and Cyrillic print, and looks the same.
_ALIKE = str.maketrans("ΙΧΜСІХМ", "IXMCIXM")
_NUMBER = (
    r"(?:\d{1,4}|[IVXLC]{1,8}|[A-Z])(?:\s?(?:bis|ter|quater|quinquies|sexies|septies|octies)|[a-z])?(?!\w)"
)
_PRINTED = re.compile(rf"(?<!\w)(?P<number>{_NUMBER})")
_WORD_FIRST = re.compile(
    rf"(?P<word>\w+)(?:\s+(?P<number>{_NUMBER}))?(?P<end>[\s.:—–-]*)(?P<rest>.*)", re.DOTALL
)
_NUMBER_FIRST = re.compile(
    rf"(?P<number>{_NUMBER})\.?\s+(?P<word>\w+)(?P<end>[\s.:—–-]*)(?P<rest>.*)", re.DOTALL
)


def union_label(text: str) -> Label | None:
    """The label that a division's title begins with, None where no word of it is known."""
    if not text[:1].isalnum():
        return None
    known = parse_label(text, latin_as_letters=True)
    if known is not None and known.step != "art":
        rest = known.rest.lstrip(" .:—–-")
        return Label(known.step, known.number, text[: len(text) - len(rest)].strip(), rest)
    latin = text.translate(_ALIKE)
    for form in (_WORD_FIRST, _NUMBER_FIRST):
        found = form.match(latin)
        if found is None or (found["number"] is None and found["rest"]):
            continue
        if step := _STEP.get(_plain(text[slice(*found.span("word"))])):
            number = normal_number(found["number"] or "", latin_as_letters=True)
            end = found.start("rest")
            return Label(step, number, text[:end].strip(), text[end:])
    return None


def label_number(text: str) -> str:
    """The first number in a label ("Άρθρο 4", "2. cikk", "Artículo 5 bis"), "" where it prints none."""
    known = parse_label(text, latin_as_letters=True)
    if known is not None:
        return known.number
    found = _PRINTED.search(text.translate(_ALIKE))
    return normal_number(found["number"], latin_as_letters=True) if found else ""


def _plain(word: str) -> str:
    """The word in small letters, without its accents, as the table has it."""
    parted = unicodedata.normalize("NFD", word.lower().replace("ł", "l").replace("æ", "ae"))
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare)
