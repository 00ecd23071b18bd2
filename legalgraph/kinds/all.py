"""The kinds of citation this tool knows: one line each, the weightier first where two claim a place."""

from __future__ import annotations

from legalgraph.kinds import (
    back_reference,
    instrument,
    placeholder,
    provision,
    treaty_series,
    un_document,
    un_resolution,
    web,
)
from legalgraph.kinds.base import Kind

__all__ = ["KINDS"]

KINDS: tuple[Kind, ...] = (
    web,
    placeholder,
    un_document,
    un_resolution,
    treaty_series,
    provision,
    instrument,
    back_reference,
)
