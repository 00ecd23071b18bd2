"""Spanish: acts of the Union ("apartado 2, párrafo primero, letra a)"), treaties, laws of Latin America."""

from __future__ import annotations

from legalgraph.kinds.places.words.language import Language

__all__ = ["SPANISH"]

_STEMS = (
    "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer decimocuart "
    "decimoquint decimosext decimoséptim decimoctav decimonoven vigésim"
).split()

SPANISH = Language(
    units={
        "art": ("artículo articulo art", "artículos articulos arts"),
        "para": (
            "apartado párrafo parrafo apdo párr numeral",
            "apartados párrafos parrafos apdos párrs numerales",
        ),
        "point": (
            "letra punto inciso literal fracción fraccion",
            "letras puntos incisos literales fracciones",
        ),
        "indent": ("guion guión", "guiones"),
        "rec": ("considerando", "considerandos"),
        "annex": ("anexo", "anexos"),
        "appendix": ("apéndice", "apéndices"),
        "preamble": ("preámbulo", ""),
        "part": ("parte", "partes"),
        "title": ("título titulo", "títulos titulos"),
        "chp": ("capítulo capitulo cap", "capítulos capitulos"),
        "sec": ("sección seccion", "secciones"),
        "book": ("libro", "libros"),
        "clause": ("cláusula", "cláusulas"),
        "rule": ("regla", "reglas"),
        "principle": ("principio", "principios"),
        "objective": ("objetivo", "objetivos"),
    },
    ordinals={
        **{
            stem + ending: str(number)
            for number, stem in enumerate(_STEMS, start=1)
            for ending in ("o", "a", "os", "as")
        },
        "primer": "1",
        "tercer": "3",
    },
    here=frozenset({"presente", "presentes", "este", "esta"}),
    before=frozenset({"anterior", "anteriores", "precedente", "precedentes"}),
    after=frozenset({"siguiente"}),
    dotted=frozenset({"art", "arts", "apdo", "apdos", "párr", "párrs"}),
    cut=frozenset({"cap"}),
    weak=frozenset(
        "parte partes título títulos titulo titulos capítulo capítulos capitulo capitulos sección seccion secciones "
        "libro libros apéndice apéndices regla reglas principio principios objetivo objetivos preámbulo cláusula "
        "cláusulas".split()
    ),
    faint=frozenset(
        "letra letras punto puntos inciso incisos literal literales numeral numerales fracción fraccion "
        "fracciones".split()
    ),
    within=frozenset({"cap"}),
)
