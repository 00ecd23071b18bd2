"""The rules, in the order their findings are reported."""

from __future__ import annotations

from legalgraph.checks import (
    back_reference,
    dates,
    drafting,
    pinpoint,
    placeholder,
    quotation,
    short_form,
    unclosed,
    web,
)
from legalgraph.checks.base import Check, Code, TextCheck

__all__ = ["CHECKS", "CODES", "TEXT_CHECKS"]

#: For each note.
CHECKS: tuple[Check, ...] = (placeholder, pinpoint, quotation, dates, back_reference, short_form, web)
#: For the manuscript as a whole.
TEXT_CHECKS: tuple[TextCheck, ...] = (drafting, unclosed)
#: What each code means; a code of several rules is there once, as the first of them has it.
CODES: dict[str, Code] = {
    code.name: code for rule in (*TEXT_CHECKS[::-1], *CHECKS[::-1]) for code in rule.codes
}
