"""A question put to a graph: its arguments read and checked, its answer checked against what it declares."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from legalgraph.errors import ShelfError, UnknownNameError, UsageError
from legalgraph.queries.shelf import TAGS, Parameter, Question
from legalgraph.stores.base import Store, Value

__all__ = ["Table", "run"]

_LONGEST_TEXT = 1000
_MOST_DIGITS = 9
_ALL = "all"
_LIMIT = "limit"

_KEYS = MappingProxyType(
    {
        "concept": "MATCH (n:Concept) RETURN n.key AS key ORDER BY key",
        "instrument": "MATCH (n:Instrument) RETURN n.key AS key ORDER BY key",
    }
)
_KEYS_WITHIN = "MATCH (n:Provision) WHERE n.instrument = $instrument RETURN n.key AS key ORDER BY key"
_IS_THERE = """
MATCH (n:Provision {key: $key}) RETURN n.key AS key
UNION
MATCH (n:Instrument {key: $key}) RETURN n.key AS key
"""


@dataclass(frozen=True, slots=True)
class Table:
    """The answer to a question, and what exactly was asked."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    question: Question
    parameters: Mapping[str, str | int]

    @property
    def may_have_more(self) -> bool:
        """Whether the question stopped at the number of rows it was told to stop at."""
        return self.parameters.get(_LIMIT) == len(self.rows)


def run(
    store: Store, question: Question, arguments: Mapping[str, str], as_key: Callable[[str], str]
) -> Table:
    """Ask a question with these arguments, given as they were typed.

    ``as_key`` reads a provision as people write it ("tfeu 67(2)") into its key. Raises UsageError for an
    argument that is missing or cannot be read, UnknownNameError for one that names nothing in the graph,
    ShelfError when the answer has other columns than the file declares, StoreError from the store.
    """
    _check_names(question, arguments)
    parameters = {
        parameter.name: _read(store, question, parameter, arguments.get(parameter.name), as_key)
        for parameter in question.parameters
    }
    answer = store.run(question.cypher, parameters)
    declared = tuple(column.name for column in question.columns)
    if answer.columns and answer.columns != declared:
        raise ShelfError(
            question.file,
            f"it returns the columns {', '.join(answer.columns)}, and declares {', '.join(declared)}.",
            advice="Make the header and the last RETURN agree, in order.",
        )
    return Table(declared, answer.rows, question, parameters)


def _check_names(question: Question, arguments: Mapping[str, str]) -> None:
    known = [parameter.name for parameter in question.parameters]
    for name in arguments:
        if name not in known:
            takes = f"The question “{question.name}” takes {', '.join(known) or 'nothing'}."
            raise UnknownNameError("parameter", name, known, takes)


def _read(
    store: Store, question: Question, parameter: Parameter, given: str | None, as_key: Callable[[str], str]
) -> str | int:
    value = parameter.default if given is None else given.strip()
    if value is None or (not value and parameter.default is None):
        raise UsageError(
            f"The question “{question.name}” has to be told {parameter.name} ({parameter.says}). "
            f"For example: {question.example}"
        )
    if parameter.type == "integer":
        return _integer(parameter, value)
    if parameter.type == "text":
        return _text(parameter, value)
    if not value or (value == _ALL and parameter.default is not None):
        return ""
    if parameter.type == "tag":
        return _known("tag", value, TAGS)
    if parameter.type == "key":
        return _key(store, as_key(value))
    return _known(parameter.type, value, _keys(store, _KEYS[parameter.type]))


def _integer(parameter: Parameter, value: str) -> int:
    if not (value.isascii() and value.isdecimal() and len(value) <= _MOST_DIGITS):
        raise UsageError(f"{parameter.name} is a whole number ({parameter.says}), not “{value:.40}”.")
    return int(value)


def _text(parameter: Parameter, value: str) -> str:
    if len(value) > _LONGEST_TEXT:
        raise UsageError(
            f"{parameter.name} has {len(value):,} characters; at most {_LONGEST_TEXT:,} are taken."
        )
    return " ".join(value.split())


def _known(what: str, value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        choice = f"There are: {', '.join(known)}." if len(known) <= len(TAGS) else ""
        raise UnknownNameError(what, value, known, choice)
    return value


def _key(store: Store, key: str) -> str:
    """A key that is in the graph; an empty answer must not be able to mean a slip of the pen."""
    if store.run(_IS_THERE, {"key": key}).rows:
        return key
    instrument = key.partition("/")[0]
    _known("instrument", instrument, _keys(store, _KEYS["instrument"]))
    raise UnknownNameError("provision", key, _keys(store, _KEYS_WITHIN, instrument=instrument))


def _keys(store: Store, cypher: str, **parameters: str) -> tuple[str, ...]:
    return tuple(str(key) for (key,) in store.run(cypher, parameters))
