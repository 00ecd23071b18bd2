"""The rules, in the order their findings are reported."""

from __future__ import annotations

from legalgraph.checks import back_reference, dates, pinpoint, placeholder, quotation, short_form, web
from legalgraph.checks.base import Check

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (placeholder, pinpoint, quotation, dates, back_reference, short_form, web)
