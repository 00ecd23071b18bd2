"""The page that lists every code with its examples: ``docs/findings.md``, written from the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legalgraph.checks.all import CODES
from legalgraph.checks.base import Code, Example

__all__ = ["page"]

_HEAD = """# What a check can report

Every code, by name. *Major* is wrong, or unusable for a reader; *minor* is untidy, or departs from the house style that
the manuscript mostly follows; a *question* only the author can answer. A rule may give a finding another weight than
the usual one where the case is clearer, or less clear. The examples are invented; the last note of each is the one that
is meant. This page is written by `legalgraph checks --markdown`.
"""


def page() -> str:
    """All codes as one page of Markdown."""
    return "\n".join((_HEAD, *(line for name in sorted(CODES) for line in _section(CODES[name]))))


def _section(code: Code) -> Iterator[str]:
    yield f"## {code.name}"
    yield f"\n*{code.severity}.* {code.means}\n"
    yield from _shown("Wrong", code.wrong)
    yield from _shown("Right", code.right)
    yield ""


def _shown(said: str, examples: Iterable[Example]) -> Iterator[str]:
    for one in examples:
        words = "\n".join((*one.body, *(f"{number}  {note}" for number, note in enumerate(one.notes, 1))))
        yield f"{said}:\n\n```\n{words}\n```\n"
