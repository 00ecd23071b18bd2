"""What a class name says in the web pages of the Union's publisher: every dialect's names for the same thing.

The Official Journal's pages ("ti-art", since 2020 "oj-ti-art"), the consolidated ones ("title-article-norm") and
the Commission's own documents, whose classes are the style names of its drafting templates, accents left out
("Titrearticle"), all made by the Publications Office's converters (fmx2xhtml, Convex).
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Classed", "Role", "classed"]


class Role(enum.StrEnum):
    """What a paragraph of a page is."""

    WORDS = "words"
    TITLE = "title"  # of the act, or of what is annexed to it
    FRONT = "front"  # other lines of a title page
    PREAMBLE = "preamble"  # who acts
    FORMULA = "formula"
    ARTICLE = "article"
    HEADING = "heading"  # of the article before it
    DIVISION = "division"
    DIVISION_HEADING = "division heading"
    ANNEX = "annex"
    ANNEX_HEADING = "annex heading"
    GROUP = "group"  # a heading between paragraphs, as annexes have
    MEMORANDUM = "memorandum"
    SECTION = "section"  # a numbered heading of a memorandum
    CONTENTS = "contents"
    TABLE = "table"  # a table's caption
    CLOSING = "closing"  # binding force, place and date, signatures
    NOTE = "note"
    CHANGE = "change"  # a consolidation's arrow: which act the words after it come from
    PAGE = "page"  # running head, disclaimer, imprint
    PICTURE = "picture"


_OF_ONE = {
    "normal": Role.WORDS,
    "norm": Role.WORDS,
    "doc-ti": Role.TITLE,
    "no-doc-c": Role.FRONT,
    "ti-art": Role.ARTICLE,
    "sti-art": Role.HEADING,
    "ti-tbl": Role.TABLE,
    "final": Role.CLOSING,
    "signatory": Role.CLOSING,
    "note": Role.NOTE,
    "tbl-note": Role.NOTE,
    "footnote": Role.NOTE,
    "FootnoteText": Role.NOTE,
    "title-article-norm": Role.ARTICLE,
    "stitle-article-norm": Role.HEADING,
    "title-division-1": Role.DIVISION,
    "title-division-2": Role.DIVISION_HEADING,
    "title-annex-1": Role.ANNEX,
    "title-annex-2": Role.ANNEX_HEADING,
    "title-table": Role.TABLE,
    "preamble": Role.PREAMBLE,
    "arrow": Role.CHANGE,
    "modref": Role.CHANGE,
    "reference": Role.PAGE,
    "disclaimer": Role.PAGE,
    "Emission": Role.FRONT,
    "Logo": Role.FRONT,
    "Statut": Role.FRONT,
    "Datedadoption": Role.FRONT,
    "Typedudocument": Role.TITLE,
    "Titreobjet": Role.TITLE,
    "Rfrenceinstitutionnelle": Role.FRONT,
    "Rfrenceinterinstitutionnelle": Role.FRONT,
    "Exposdesmotifstitre": Role.MEMORANDUM,
    "Exposdesmotifstitreglobal": Role.MEMORANDUM,
    "Institutionquiagit": Role.PREAMBLE,
    "Formuledadoption": Role.FORMULA,
    "Titrearticle": Role.ARTICLE,
    "PartTitle": Role.DIVISION,
    "TitleTitle": Role.DIVISION,
    "ChapterTitle": Role.DIVISION,
    "SectionTitle": Role.DIVISION,
    "Annexetitre": Role.ANNEX,
    "Annexetitreacte": Role.ANNEX_HEADING,
    "Applicationdirecte": Role.CLOSING,
    "Fait": Role.CLOSING,
    "Institutionquisigne": Role.CLOSING,
    "Personnequisigne": Role.CLOSING,
}
# Families whose members end in a level or a kind, and the role of what does.
_OF_MANY = (
    (re.compile(r"title-doc-"), Role.TITLE),
    (re.compile(r"hd-(?:date|lg|ti|oj|uniq|coll)$"), Role.PAGE),
    (re.compile(r"(?:title-toc$|toc-item)"), Role.CONTENTS),
    (re.compile(r"(?:hd-modifiers|hd-toc-|toc-\d|title-fam-member)"), Role.CHANGE),
    (re.compile(r"ti-section-1$"), Role.DIVISION),
    (re.compile(r"ti-section-2$"), Role.DIVISION_HEADING),
    (re.compile(r"(?:ti-grseq-|title-gr-seq-level-)\d"), Role.GROUP),
    (re.compile(r"ManualHeading\d$|Heading\d$"), Role.SECTION),
    (re.compile(r"signatory"), Role.CLOSING),
)
_LEVEL = re.compile(r"(?:grseq-|level-|Heading)(?P<level>\d)")
_LISTS = frozenset({"grid-list", "grid-row"})
_MARKS = frozenset({"num", "no-parag"})
_MOST_KEPT = 500  # class attributes; a page has some thirty


@dataclass(frozen=True, slots=True)
class Classed:
    """What an element's class attribute says.

    ``role`` is None when none of its names gives one. ``level`` says how deep a heading of its family stands (1 is
    outermost), ``is_list`` whether the element sets out a list's item in two columns, ``is_mark`` whether it is the
    mark before a paragraph or point, ``is_logo`` whether it holds the publisher's emblem.
    """

    role: Role | None
    level: int
    is_list: bool
    is_mark: bool
    is_logo: bool


@lru_cache(_MOST_KEPT)
def classed(attribute: str) -> Classed:
    """What these class names say, parted by spaces as they stand in the attribute."""
    names = attribute.split()
    levels = (int(found["level"]) for found in map(_LEVEL.search, names) if found)
    return Classed(
        role=next(filter(None, map(_role, names)), None),
        level=next(levels, 1),
        is_list=not _LISTS.isdisjoint(names),
        is_mark=not _MARKS.isdisjoint(names),
        is_logo="Logo" in names,
    )


def _role(name: str) -> Role | None:
    """The role a name gives, without the mark of the Journal's newer pages, and of a proposal's cover page."""
    bare = name.removeprefix("oj-").removesuffix("_cp")
    return _OF_ONE.get(bare) or next((role for form, role in _OF_MANY if form.match(bare)), None)
