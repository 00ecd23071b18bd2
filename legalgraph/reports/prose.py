"""A manuscript's words inside Markdown: as they are, with nothing in them that Markdown would act on."""

from __future__ import annotations

from legalgraph.identifiers.patterns import later

__all__ = ["plain"]

_ACTIVE = later(r"([\\`*_\[\]<>|#~!&$])")
_OPENING = later(r"^(\s*)([-+]|\d{1,9}[.)])(?=\s|$)")


def plain(words: str) -> str:
    """The words on one line, so that Markdown prints them as they are."""
    line = _ACTIVE.sub(r"\\\1", " ".join(words.split()))
    return _OPENING.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", line)
