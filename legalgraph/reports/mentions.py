"""What a text cites, one object a citation: for programs, by the W3C's selectors. docs/json-mentions.md explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from legalgraph.identifiers.pinpoint_form import printed
from legalgraph.model import Citation, Mention, Pinpoint, Unresolved
from legalgraph.reports.selectors import selectors

__all__ = ["as_row"]

Result = Citation | Unresolved


def as_row(text: str, mention: Mention, results: Sequence[Result], *, file: str = "") -> dict[str, Any]:
    """One citation of a text, with every element of a list or range and what each points to."""
    return {
        "file": file,
        "kind": mention.kind,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "selector": selectors(text, mention.span),
        "signal": str(mention.signal),
        "named": mention.named,
        "identifier": mention.identifier,
        "dated": mention.dated,
        "pinpoint": printed(mention.pinpoints, mention.text),
        "defines": list(mention.defines),
        "refers_to": mention.refers_to,
        "remark": mention.remark,
        "work": _work(mention),
        "targets": [
            _target(pinpoint, result)
            for pinpoint, result in zip(_elements(mention, results), results, strict=True)
        ],
    }


def _elements(mention: Mention, results: Sequence[Result]) -> Sequence[str]:
    """The place that each result is of; none where one result is of the whole list."""
    places = mention.pinpoints if len(mention.pinpoints) == len(results) else (Pinpoint(()),) * len(results)
    return [str(place) for place in places]


def _work(mention: Mention) -> Mapping[str, Any] | None:
    if mention.work is None:
        return None
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(mention.work).items()
    }


def _target(pinpoint: str, result: Result) -> dict[str, Any]:
    cited = result if isinstance(result, Citation) else None
    return {
        "pinpoint": pinpoint,
        "target": cited.target if cited else "",
        "missing": cited.missing if cited else "",
        "confidence": str(result.confidence),
        "reason": result.how if isinstance(result, Citation) else result.reason,
        "candidates": [] if isinstance(result, Citation) else list(result.candidates),
    }
