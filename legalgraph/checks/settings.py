"""Which rules are switched off: by the command, and by a settings file beside the manuscript.

::

    [check]
    off = ["no_final_stop", "typography"]   # codes that are not reported
    language = "en"                         # the manuscript's language

A settings file is ``legalgraph.toml`` in the manuscript's folder, or one that is named.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from legalgraph.catalogue.table import nearest, table_of
from legalgraph.checks.all import CODES
from legalgraph.errors import UnknownNameError
from legalgraph.shelves import ShelfFile

__all__ = ["FILE", "Settings", "settings_for"]

FILE = "legalgraph.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a check leaves out: the codes that are switched off. ``language`` is the manuscript's, "" if not said."""

    off: frozenset[str] = frozenset()
    language: str = ""

    def without(self, codes: Iterable[str]) -> Settings:
        """The same with these codes switched off, too. Raises UnknownNameError for one that no rule has."""
        more = frozenset(codes)
        for code in sorted(more - CODES.keys()):
            raise UnknownNameError("rule with the code", code, CODES, "“legalgraph checks” lists them.")
        return Settings(self.off | more, self.language)


def settings_for(manuscript: Path, named: Path | None = None) -> Settings:
    """The settings of the file named, or of the one beside the manuscript; none where there is no file.

    Raises ShelfError with file, line and field for one that is wrong, or that is named and cannot be read.
    """
    place = named or manuscript.parent / FILE
    return _read(place) if named or place.is_file() else Settings()


def _read(place: Path) -> Settings:
    top = table_of(ShelfFile(place.name, place))
    top.only(["check"])
    table = top.table("check")
    table.only(["off", "language"])
    off = table.texts("off")
    for code in off:
        if code not in CODES:
            advice = nearest(code, CODES) or "“legalgraph checks” lists the codes."
            raise table.wrong("off", f"“{code}” is the code of no rule.", advice)
    return Settings(frozenset(off), table.text("language"))
