"""Lines of a Mexican federal law as extracted from the Chamber of Deputies' PDF: page furniture out, paragraphs whole.

Every page ends with "47 de 72" and begins with the law's name, the Chamber's and its two offices'. Under what a reform
has touched stands a note ("Fracción reformada DOF 15-01-2026"). Both are kept as notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Line

__all__ = ["CHAMBER", "furniture", "is_label_line", "paragraphs", "reform"]

CHAMBER = "CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN"
_PAGE = re.compile(r"\d{1,4} de \d{1,4}")
_OFFICES = frozenset({"Secretaría General", "Secretaría de Servicios Parlamentarios"})
_WHAT = "Artículo|Párrafo|Fracción|Inciso|Subinciso|Apartado|Numeral|Título|Capítulo|Sección|Denominación|Tabla|Reforma"
_REFORM = re.compile(rf"(?:{_WHAT})\b[^.:;]{{0,80}}\bDOF \d\d-\d\d-\d{{4}}")
_STRUCTURE = re.compile(
    r"""(?: [IVXL]{1,8}\. | [A-Z]\. | [a-zñ]{1,2}\) | [ivx]{1,5}\) | \d{1,2}[.)] ) \s
      | (?-i:Artículo) \s \d | (?:TÍTULO|CAPÍTULO|SECCIÓN|LIBRO|TRANSITORIOS?|Transitorios?)\b
      | \.{3} | …
      | (?:ARTÍCULO|Artículo) \s \w+ (?:\s\w+)? [.:] | DECRETO \s por \s | Publicado \s en \s el \s Diario
      | (?:ÚNICO|Único|(?:DÉCIM|Décim|VIGÉSIM|Vigésim)[oOaA](?:\s\w+)?|[A-ZÁÉÍÓÚ]\w{4,8}[oO])\.(?:-|\s)""",
    re.VERBOSE,
)
_FINISHED = re.compile(r"[.:;”\"»…]$|[,;]\s[yo]$")
_ALONE = re.compile(r"Transitorios?|Publicado en el Diario Oficial de la Federación el .{8,30} de \d{4}")
#: A sentence that ends with its line nearly always ends its paragraph too; a title before a name ends neither.
_ENDED = re.compile(r"[.:;”\"»…]$")
_SHORTENED = re.compile(r"\b(?:Dip|Sen|Lic|Dra?|Ing|Mtr[oa]|C)\.$")


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are the head or foot of a page."""
    found = {at for at, line in enumerate(lines) if _is_furniture(line.text)}
    heads = [at for at in found if lines[at].text.startswith(CHAMBER)]
    title = lines[heads[0] - 1].text if heads and heads[0] else ""
    return frozenset(found | {at - 1 for at in heads if at and lines[at - 1].text == title})


def _is_furniture(text: str) -> bool:
    return bool(_PAGE.fullmatch(text)) or text in _OFFICES or text.startswith(CHAMBER)


def reform(text: str) -> bool:
    """Whether a line is a note on a reform."""
    return bool(_REFORM.match(text))


def is_label_line(text: str) -> bool:
    """Whether a line is in capitals, as divisions and their headings are."""
    return text.isupper() and not text.endswith((".", ";", ","))


def paragraphs(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines joined into paragraphs; a note on a reform, and a line in capitals, stays on its own."""
    words: list[str] = []
    place = ""
    for line in lines:
        if words and _begins(words[-1], line.text):
            yield Line(" ".join(words), place)
            words = []
        if not words:
            place = line.place
        words.append(line.text)
    if words:
        yield Line(" ".join(words), place)


def _begins(before: str, text: str) -> bool:
    """Whether a line begins a paragraph after the line before it."""
    if reform(text) or reform(before) or is_label_line(before) != is_label_line(text):
        return True
    if _ALONE.fullmatch(before) or _ALONE.fullmatch(text):
        return True
    if is_label_line(text):
        return bool(_STRUCTURE.match(text)) or bool(_STRUCTURE.match(before))
    if _STRUCTURE.match(text):
        return bool(_FINISHED.search(before))
    ended = bool(_ENDED.search(before)) and not _SHORTENED.search(before)
    return ended and text.lstrip('“"«¿')[:1].isupper()
