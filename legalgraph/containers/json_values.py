"""JSON parsed with bounds: no endless nesting, no numbers that are none, no field twice."""

from __future__ import annotations

import json

from legalgraph.containers.decoding import decode
from legalgraph.errors import UnreadableInputError

__all__ = ["parse_json"]

_DEEPEST = 100


def parse_json(data: bytes, source: str) -> object:
    """The value a JSON file holds: dicts, lists, strings, numbers, truths and None.

    Raises InputTooLargeError, and UnreadableInputError with line and column for what is no JSON, for one nested more
    than 100 deep, and for an object that has a field twice: of the two only one could be read.
    """
    text = decode(data, source)
    try:
        value = json.loads(text, object_pairs_hook=_fields, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise UnreadableInputError(
            source,
            f"is no JSON ({error.msg}).",
            place=f"line {error.lineno}, column {error.colno}",
            advice="Fetch it again.",
        ) from error
    except RecursionError as error:
        raise UnreadableInputError(source, f"is nested more than {_DEEPEST} deep.") from error
    except ValueError as error:
        raise UnreadableInputError(source, f"is no JSON that can be read ({error}).") from error
    _shallow(value, source)
    return value


def _fields(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"an object has the field “{twice[:60]}” twice")
    return fields


def _no_number(constant: str) -> object:
    raise ValueError(f"{constant} is no number")


def _shallow(value: object, source: str) -> None:
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _within(each)]
        if not level:
            return
    raise UnreadableInputError(source, f"is nested more than {_DEEPEST} deep.")


def _within(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
