"""The kinds of citation this tool knows: one line each, the weightier first where two claim a place."""

from __future__ import annotations

from legalgraph.kinds import (
    back_reference,
    case,
    celex,
    com_document,
    dated_act,
    eli,
    eu_act,
    instrument,
    oj,
    placeholder,
    provision,
    public_law,
    said_provision,
    short_act,
    statute,
    treaty_series,
    treaty_title,
    un_document,
    un_resolution,
    us_code,
    web,
)
from legalgraph.kinds.base import Kind
from legalgraph.kinds.works import (
    book,
    book_chapter,
    documentary,
    interview,
    journal_article,
    report,
    web_page,
)

__all__ = ["KINDS", "NUMBERED", "WORKS"]

#: Told by numbers or symbols that nothing else has. A year within one of their citations begins no work.
NUMBERED: tuple[Kind, ...] = (
    un_document,
    un_resolution,
    treaty_series,
    us_code,
    public_law,
    eu_act,
    dated_act,
    oj,
    celex,
    com_document,
)
#: Works of scholarship and of others, told by little more than a year or an address.
WORKS: tuple[Kind, ...] = (
    journal_article,
    book_chapter,
    report,
    documentary,
    book,
    web_page,
    interview,
)
KINDS: tuple[Kind, ...] = (
    eli,
    web,
    placeholder,
    un_document,
    un_resolution,
    treaty_series,
    case,
    us_code,
    public_law,
    statute,
    eu_act,
    dated_act,
    oj,
    celex,
    com_document,
    provision,
    said_provision,
    short_act,
    treaty_title,
    instrument,
    back_reference,
    *WORKS,
)
