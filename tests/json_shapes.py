"""Whether a value has the shape that a JSON Schema of ours gives it, for the part of JSON Schema that ours use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

__all__ = ["faults"]

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
KNOWN = {
    "$ref", "type", "additionalProperties", "required", "properties", "items", "anyOf", "enum", "const",
    "minimum", "maxLength",
}  # fmt: skip


def faults(value: object, shape: dict, shapes: Mapping[str, dict], at: str = "$") -> Iterator[str]:
    """Every place where a value does not have its shape; ``shapes`` are the schema's definitions."""
    assert set(shape) <= KNOWN, f"the checker does not know {set(shape) - KNOWN}"
    if "$ref" in shape:
        yield from faults(value, shapes[shape["$ref"].removeprefix("#/$defs/")], shapes, at)
        return
    if "anyOf" in shape:
        if all(list(faults(value, choice, shapes, at)) for choice in shape["anyOf"]):
            yield f"{at}: none of the choices"
        return
    if "const" in shape and value != shape["const"]:
        yield f"{at}: {value!r} is not {shape['const']!r}"
    if "enum" in shape and value not in shape["enum"]:
        yield f"{at}: {value!r} is not one of {shape['enum']}"
    if "type" in shape:
        yield from _typed(value, shape, shapes, at)


def _typed(value: object, shape: dict, shapes: Mapping[str, dict], at: str) -> Iterator[str]:
    if type(value) is not TYPES[shape["type"]]:
        yield f"{at}: {value!r} is no {shape['type']}"
    elif isinstance(value, dict):
        named, rest = shape.get("properties", {}), shape["additionalProperties"]
        yield from (f"{at}: {name} is missing" for name in shape.get("required", ()) if name not in value)
        yield from (f"{at}: {name} is not known" for name in value if rest is False and name not in named)
        for name, entry in value.items():
            yield from faults(entry, named.get(name, rest or {}), shapes, f"{at}.{name}")
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from faults(entry, shape["items"], shapes, f"{at}[{index}]")
    elif isinstance(value, int) and value < shape.get("minimum", value):
        yield f"{at}: {value} is too small"
    elif isinstance(value, str) and len(value) > shape.get("maxLength", len(value)):
        yield f"{at}: {value!r} is too long"
