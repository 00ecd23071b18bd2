"""JSON parsed with bounds: no endless nesting, no numbers that are none, no field twice, no half characters."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from legalgraph.containers.bounded import LIMIT
from legalgraph.containers.decoding import decode
from legalgraph.errors import UnreadableInputError

__all__ = ["parse_json"]

_DEEPEST = 100
_MOST_VALUES = 4_000_000
# What may write, in figures, a character that no text has: NUL, or half of one.
_SUSPECT = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")


def parse_json(data: bytes, source: str) -> object:
    """The value a JSON file holds: dicts, lists, strings, numbers, truths and None.

    Raises InputTooLargeError, and UnreadableInputError with line and column for what is no JSON, for one nested more
    than 100 deep, for one with more than four million values, for an object that has a field twice (of the two only one
    could be read), and for a text with a NUL or half a character in it.
    """
    text = _few_values(decode(data, source, lines=LIMIT), source)
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
    if _SUSPECT.search(text):
        _whole_characters(value, source)
    return value


def _few_values(text: str, source: str) -> str:
    """The same text. Every value but the first follows a comma or opens what it stands in."""
    found = sum(map(text.count, ",[{"))
    if found > _MOST_VALUES:
        raise UnreadableInputError(
            source,
            f"has more than {_MOST_VALUES:,} values.",
            advice="Split it, or check that it is the file you meant.",
        )
    return text


def _whole_characters(value: object, source: str) -> None:
    for text in _texts(value):
        if _NO_CHARACTER.search(text):
            problem = "has a NUL, or half a character, written in figures (“\\u0000”, “\\ud800”)."
            raise UnreadableInputError(source, problem, place=f"“{_shown(text)}”", advice="Fetch it again.")


def _shown(text: str) -> str:
    return _NO_CHARACTER.sub("\ufffd", text)[:60]


def _texts(value: object) -> Iterator[str]:
    """Every text in a value, the names of fields too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
    for inner in _within(value):
        yield from _texts(inner)


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
