"""A diagram as the shelf describes it: one file, ``visualizations/<name>.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legalgraph.diagrams.fields import Fields
from legalgraph.errors import UnknownNameError
from legalgraph.shelves import ShelfFile, Shelves

__all__ = ["LAYOUTS", "ROLES", "Diagram", "load", "names"]

SHELF = "visualizations"
LAYOUTS = ("year-columns",)

_ENDS = tuple(
    f"{end}{part}" for end in ("citing", "cited") for part in ("", "_label", "_instrument", "_date", "_year")
)
ROLES = (*_ENDS, "words", "tag", "sub_tag", "reason", "coder", "source")


@dataclass(frozen=True, slots=True)
class Diagram:
    """One diagram: what it shows, the question that gives its rows, and how they are drawn.

    ``question`` is a file of the queries shelf, ``parameters`` what it is asked with unless the reader
    says otherwise. ``columns`` says, by role, which column of the answer plays it; ``style``, ``tags`` and
    ``template`` are files under ``styles/`` and ``templates/``.
    """

    name: str
    file: str
    title: str
    shows: str
    question: str
    parameters: Mapping[str, str | int]
    columns: Mapping[str, str]
    layout: str
    template: str
    style: str
    tags: str
    boxes_at_most: int
    columns_at_most: int


def names(shelves: Shelves) -> tuple[str, ...]:
    """The names of all diagrams on the shelf, sorted."""
    return tuple(name.removesuffix(".toml") for name in shelves.files(SHELF, ".toml"))


def load(name: str, shelves: Shelves) -> Diagram:
    """Read one diagram from the shelf.

    Raises UnknownNameError when there is none of this name, and ShelfError, naming file and field, when a
    field is missing, unknown or of the wrong type.
    """
    found = shelves.files(SHELF, ".toml")
    if f"{name}.toml" not in found:
        raise UnknownNameError(
            "diagram", name, names(shelves), "“legalgraph draw --help” says where they lie."
        )
    return _read(name, found[f"{name}.toml"])


def _read(name: str, file: ShelfFile) -> Diagram:
    fields = Fields.read(file)
    diagram = Diagram(
        name=name,
        file=str(file),
        title=fields.take("title", str),
        shows=fields.take("shows", str).strip(),
        question=fields.take("question", str),
        parameters=_parameters(fields.table("parameters")),
        columns=_columns(fields.table("columns")),
        layout=_layout(fields),
        template=fields.take("template", str),
        style=fields.take("style", str),
        tags=fields.take("tags", str),
        boxes_at_most=_count(fields, "boxes_at_most", 120),
        columns_at_most=_count(fields, "columns_at_most", 8),
    )
    fields.done()
    return diagram


def _parameters(fields: Fields) -> dict[str, str | int]:
    parameters: dict[str, str | int] = {}
    for name, value in fields.rest().items():
        if not isinstance(value, str | int) or isinstance(value, bool):
            raise fields.wrong(name, "must be words in quotation marks or a whole number.")
        parameters[name] = value
    return parameters


def _columns(fields: Fields) -> dict[str, str]:
    columns = {role: fields.take(role, str) for role in ("citing", "cited")}
    for role, column in fields.rest().items():
        if role not in ROLES:
            raise fields.wrong(role, "is not a role in this diagram.", f"The roles are: {', '.join(ROLES)}.")
        if not isinstance(column, str):
            raise fields.wrong(role, "must be the name of a column, in quotation marks.")
        columns[role] = column
    return columns


def _layout(fields: Fields) -> str:
    layout = fields.take("layout", str)
    if layout not in LAYOUTS:
        raise fields.wrong("layout", f"is “{layout}”, which is unknown.", f"Known: {', '.join(LAYOUTS)}.")
    return layout


def _count(fields: Fields, name: str, default: int) -> int:
    count = fields.take(name, int, default)
    if count < 1:
        raise fields.wrong(name, "must be 1 or more.")
    return count
