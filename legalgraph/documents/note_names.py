"""What notes are called where their numbers alone would not tell them apart."""

from __future__ import annotations

__all__ = ["name_of"]


def name_of(mark: str, series: int, time: int) -> str:
    """The second series' note 3 is "3 (2)"; one printed a second ``time`` in a series "3 bis", then "3 bis 2"."""
    name = f"{mark} ({series})" if series > 1 else mark
    return name if time == 1 else f"{name} bis" + (f" {time - 1}" if time > 2 else "")
