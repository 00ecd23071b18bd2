"""Transitory provisions of a Mexican law: its own, and those of each decree that reformed it.

A set begins with TRANSITORIOS, or with the title of a decree of reform ("DECRETO por el que se reforman …") under
which its Transitorios follow. Its articles are counted in words ("PRIMERO.", "Décimo Segundo.-", "Único.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.statutes.diputados_bodies import article_body
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, RANKS

__all__ = ["is_transitory", "ordinal_value", "transitory_blocks"]

_ORDINALS = {
    word: value
    for value, words in enumerate(
        (
            ("primero", "único"), ("segundo",), ("tercero",), ("cuarto",), ("quinto",), ("sexto",), ("séptimo",),
            ("octavo",), ("noveno",), ("décimo",), ("undécimo", "décimo primero"), ("duodécimo", "décimo segundo"),
            ("decimotercero", "décimo tercero"), ("décimo cuarto", "decimocuarto"), ("décimo quinto", "decimoquinto"),
            ("décimo sexto", "decimosexto"), ("décimo séptimo", "decimoséptimo"), ("décimo octavo", "decimoctavo"),
            ("décimo noveno", "decimonoveno"), ("vigésimo",),
        ),
        1,
    )
    for word in words
}  # fmt: skip
_TENS = {"vigésimo": 20, "trigésimo": 30, "cuadragésimo": 40, "quincuagésimo": 50}
_HEADING = re.compile(r"(?:ARTÍCULOS\s+)?TRANSITORIOS?\b|Transitorios?$")
_DECREE = re.compile(
    r"(?:DECRETO|Decreto|FE de erratas|DECLARATORIA|ACUERDO|RESOLUCIÓN)\s+(?:por|a la|del?)\b"
)
_OF_DECREES = re.compile(r"ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA")
_ARTICLE = re.compile(
    r"(?P<label>(?P<ordinal>[A-ZÁÉÍÓÚa-záéíóú]+(?: [A-ZÁÉÍÓÚa-záéíóú]+)?)(?:\.-|\.|\.–|:)) "
)
_OF_DECREE = re.compile(r"ARTÍCULOS? [A-ZÉÍÓÚ ]{4,60}\. ?[….]{2,}")
_CLOSING = re.compile(
    r"(?:México|Ciudad de México|En cumplimiento de lo dispuesto por|Salón de Sesiones)\b.{0,200}"
)
_SIGNED = re.compile(r"Rúbrica")


def is_transitory(text: str) -> bool:
    """Whether a line begins the transitory provisions."""
    return bool(_HEADING.match(text)) and (text.isupper() or len(text) < len("Transitorios  "))


def ordinal_value(words: str) -> int:
    """The number that Spanish ordinal words say ("Décimo Sexto" 16), 0 when they say none."""
    words = words.lower()
    if words in _ORDINALS:
        return _ORDINALS[words]
    tens, _, ones = words.partition(" ")
    if tens not in _TENS:
        return 0
    return _TENS[tens] + (_ORDINALS.get(ones, 0) if ones else 0)


def transitory_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of all that stands after a law's last article."""
    starts = [at for at, line in enumerate(lines) if _kind(line.text)]
    count, decree = 0, False
    for at, end in pairwise([*starts, len(lines)]):
        first, rest = lines[at], lines[at + 1 : end]
        kind = _kind(first.text)
        if kind == "decree" or (kind == "heading" and not decree):
            count, decree = count + 1, kind == "decree"
            heading = list(takewhile(lambda line: line.text.isupper(), rest))
            yield _set([first, *heading], count)
            rest = rest[len(heading) :]
            yield from article_body(rest, f"trans_{count}")
        elif kind == "article":
            yield from _article(first, rest, f"trans_{count}")
        else:
            decree = decree and kind != "heading"
            yield _OF_KIND[kind](first)
            yield from article_body(rest, f"trans_{count}")


def _kind(text: str) -> str:
    """What a line begins: a set of provisions, an article, a signature; "" when it goes on with what is begun."""
    if _OF_DECREES.match(text):
        return "decrees"
    if _DECREE.match(text):
        return "decree"
    if is_transitory(text):
        return "heading"
    if _CLOSING.match(text) and _SIGNED.search(text):
        return "signature"
    if _OF_DECREE.match(text):
        return "omitted"
    return "article" if _article_of(text) else ""


def _article_of(text: str) -> tuple[str, int] | None:
    found = _ARTICLE.match(text)
    value = ordinal_value(found["ordinal"]) if found else 0
    return (found["label"], value) if found and value else None


def _set(lines: Sequence[Line], count: int) -> Block:
    label = " ".join(line.text for line in lines)
    return Block(
        Kind.DIVISION, place=lines[0].place, number=str(count), label=label, step="trans", rank=RANKS["part"]
    )


def _article(first: Line, rest: Sequence[Line], within: str) -> Iterator[Block]:
    found = _article_of(first.text)
    if found is None:
        raise ValueError(f"{first.place} begins no article")
    label, value = found
    yield Block(Kind.ARTICLE, place=first.place, number=str(value), label=label)
    words = Line(first.text[len(label) :].strip(), first.place)
    yield from article_body([words, *rest], f"{within}/art_{value}")


def _of_decrees(line: Line) -> Block:
    return Block(Kind.CROSSHEADING, line.text, line.place, rank=RANKS["part"])


def _heading(line: Line) -> Block:
    return Block(Kind.CROSSHEADING, line.text, line.place, rank=BETWEEN_ARTICLES)


def _signature(line: Line) -> Block:
    return Block(Kind.CONCLUSIONS, line.text, line.place)


_OF_KIND = {"decrees": _of_decrees, "heading": _heading, "omitted": _heading, "signature": _signature}
