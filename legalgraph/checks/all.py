"""The rules, in the order their findings are reported."""

from __future__ import annotations

from legalgraph.checks.base import Check, Code, TextCheck
from legalgraph.checks.claims import (
    arithmetic,
    cross_reference,
    cross_reference_in_text,
    drafting,
    placeholder,
    self_name,
    self_name_in_text,
    uncited_facts,
    unsupported_assertion,
    unsupported_sentence,
)
from legalgraph.checks.law import (
    dates,
    first_law,
    law_unnamed,
    pinpoint,
    secondhand,
    superseded,
    symbol,
    un_author,
    uncertain,
)
from legalgraph.checks.quoting import (
    copied,
    inner_marks,
    quotation,
    quotation_extent,
    quotation_form,
    quotation_source,
    unclosed,
)
from legalgraph.checks.threads import (
    authors,
    back_reference,
    before_full,
    forms,
    repeated,
    same_place,
    short_form,
    works_listed,
)
from legalgraph.checks.wording import (
    abbreviation,
    latin_stops,
    layout,
    names,
    no_final_stop,
    pinpoint_form,
    pinpoint_order,
    punctuation,
    signal_form,
    style_mixed,
    typo,
    typo_in_text,
    typography,
    volume_form,
)
from legalgraph.checks.works import (
    address_tail,
    bare_source,
    date_order,
    imprint,
    later_than,
    library,
    not_in_library,
    pages,
    spoken,
    undated,
    unseen,
    vague,
    web,
    whole_source,
)

__all__ = ["CHECKS", "CODES", "TEXT_CHECKS"]

#: For each note.
CHECKS: tuple[Check, ...] = (
    placeholder,
    pinpoint,
    quotation,
    uncertain,
    copied,
    quotation_form,
    quotation_source,
    quotation_extent,
    dates,
    back_reference,
    short_form,
    web,
    before_full,
    repeated,
    forms,
    authors,
    same_place,
    library,
    unsupported_assertion,
    unsupported_sentence,
    law_unnamed,
    self_name,
    cross_reference,
    names,
    style_mixed,
    pinpoint_form,
    pinpoint_order,
    volume_form,
    signal_form,
    abbreviation,
    typo,
    punctuation,
    latin_stops,
    typography,
    no_final_stop,
    layout,
    inner_marks,
    bare_source,
    spoken,
    undated,
    vague,
    imprint,
    pages,
    whole_source,
    un_author,
    symbol,
    first_law,
    secondhand,
    later_than,
    superseded,
    unseen,
    date_order,
    address_tail,
)
#: For the manuscript as a whole.
TEXT_CHECKS: tuple[TextCheck, ...] = (
    drafting,
    unclosed,
    uncited_facts,
    works_listed,
    not_in_library,
    self_name_in_text,
    arithmetic,
    cross_reference_in_text,
    typo_in_text,
)
#: What each code means; a code of several rules is there once, as the first of them has it.
CODES: dict[str, Code] = {
    code.name: code for rule in (*TEXT_CHECKS[::-1], *CHECKS[::-1]) for code in rule.codes
}
