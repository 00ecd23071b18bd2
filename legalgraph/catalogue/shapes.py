"""``shapes/<name>.toml``: how the JSON files of one collection are laid out, so that any of them can be read.

- ``about``: which files, whose collection. ``title``, ``preamble``, ``text``, ``conclusions``: the fields that hold
  these; a path ("content.preamble") where one lies within another, with "{language}" in it where the language is a
  part of the field's name, and then ``languages`` lists the codes.
- ``[recitals]``, ``[articles]``, ``[annexes]``, ``[notes]``: ``list`` is the field of the list; ``number``, ``label``,
  ``heading``, ``text``, ``divisions`` are fields of its entries, ``[articles.paragraphs]`` and ``[articles.points]``
  (also ``[articles.paragraphs.points]``) lists within an entry.
- ``[documents]``: where a file holds several texts, ``list`` is the field of their list, ``name`` that of their names.
- ``numerals``: "printed" or "chinese". ``lines``: "kept" where a line is a paragraph, "wrapped" where it is a line of
  print, "lost" where paragraphs are glued together. ``aside``: fields that hold nothing of the text, or hold it twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from legalgraph.catalogue.table import Table, nearest, table_of
from legalgraph.errors import ShelfError
from legalgraph.model import Shape, ShapedList
from legalgraph.shelves import ShelfFile

__all__ = ["check_shapes", "read_shapes"]

ENDING, NOTES = ".toml", ".md"
READER = "json"
FIELDS = ("title", "preamble", "text", "conclusions")
LISTS = ("recitals", "articles", "annexes", "notes")
ENTRY = ("number", "label", "heading", "text")
INNER = ("paragraphs", "points")
NUMERALS = ("printed", "chinese")
LINES = ("kept", "wrapped", "lost")
LANGUAGE = "{language}"


def read_shapes(files: Iterable[ShelfFile]) -> dict[str, Shape]:
    """The shapes by their names. Raises ShelfError with file, line and field for whatever is wrong."""
    return {shape.name: shape for shape in map(_shape, files) if shape is not None}


def check_shapes(entry: Table, shapes: Mapping[str, Shape]) -> None:
    """Raise ShelfError where a text of an instrument names a shape that is not there, or needs one and names none."""
    for text in entry.tables("texts"):
        name = text.text("shape")
        if name and name not in shapes:
            advice = nearest(name, shapes) or f"Add instruments/shapes/{name}{ENDING}."
            raise text.wrong("shape", f"There is no shape “{name}” on the shelf.", advice)
        if not name and text.text("reader") == READER:
            raise text.wrong(
                "shape", "is missing: JSON is read by a shape.", "Name one of instruments/shapes."
            )


def _shape(file: ShelfFile) -> Shape | None:
    """A file's shape, None for a note to people."""
    if file.name.endswith(NOTES):
        return None
    if not file.name.endswith(ENDING):
        raise ShelfError(str(file), "is not a file that this shelf knows.", advice=f"Name it <name>{ENDING}.")
    table = table_of(file)
    table.only(("about", "languages", "numerals", "lines", "aside", "documents", *FIELDS, *LISTS))
    documents = table.table("documents")
    documents.only(("list", "name"))
    needed = bool(documents.fields)
    shape = Shape(
        name=file.name.rpartition("/")[2].removesuffix(ENDING),
        about=table.text("about", needed=True),
        documents=documents.text("list", needed=needed),
        document_name=documents.text("name", needed=needed),
        languages=table.texts("languages"),
        title=table.text("title"),
        preamble=table.text("preamble"),
        text=table.text("text"),
        conclusions=table.text("conclusions"),
        recitals=_list(table, "recitals"),
        articles=_list(table, "articles"),
        annexes=_list(table, "annexes"),
        notes=_list(table, "notes"),
        numerals=_one_of(table, "numerals", NUMERALS),
        lines=_one_of(table, "lines", LINES),
        aside=table.texts("aside"),
    )
    _check(table, shape)
    return shape


def _list(table: Table, field: str) -> ShapedList | None:
    if field not in table.fields:
        return None
    entries = table.table(field)
    entries.only(("list", "divisions", "aside", *ENTRY, *INNER))
    return ShapedList(
        path=entries.text("list", needed=True),
        number=entries.text("number"),
        label=entries.text("label"),
        heading=entries.text("heading"),
        text=entries.text("text"),
        paragraphs=_list(entries, "paragraphs"),
        points=_list(entries, "points"),
        divisions=entries.texts("divisions"),
        aside=entries.texts("aside"),
    )


def _one_of(table: Table, field: str, known: tuple[str, ...]) -> str:
    word = table.text(field) or known[0]
    if word not in known:
        raise table.wrong(
            field, f"“{word}” is not known here.", nearest(word, known) or f"Known are {', '.join(known)}."
        )
    return word


def _check(table: Table, shape: Shape) -> None:
    if bool(shape.text) == bool(shape.articles):
        problem = "is missing, and so is text." if not shape.text else "is there, and text as well."
        raise table.wrong(
            "articles", problem, "Say [articles] with its list, or text, the field of a whole text."
        )
    named = LANGUAGE in str(shape)
    if named != bool(shape.languages):
        problem = (
            f"is missing, but a field has {LANGUAGE} in it."
            if named
            else f"is there, but no field has {LANGUAGE}."
        )
        raise table.wrong(
            "languages", problem, f'Write languages = ["en", …] and {LANGUAGE} in a field, or neither.'
        )
