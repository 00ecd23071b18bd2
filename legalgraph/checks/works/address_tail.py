"""What a browser or a newsletter has added to an address.

Wrong: "https://example.org/a#:~:text=the%20words", "…/a?utm_source=news". Right: the address of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Mention, Severity

__all__ = ["codes", "run"]

_PAGE = "Ida Brook, *Doors*, HARBOUR POST (May 3, 2020)"
codes = (
    Code(
        "url_text_fragment",
        Severity.MINOR,
        "An address ends in what a browser or a newsletter has added to it.",
        wrong=(
            example(f"{_PAGE}, https://example.org/a#:~:text=the%20words"),
            example(f"{_PAGE}, https://example.org/a?utm_source=news&id=5"),
        ),
        right=(
            example(f"{_PAGE}, https://example.org/a?id=5#part-2"),
            example(f"{_PAGE}, https://example.org/text?source=5"),
        ),
    ),
)

_FRAGMENT = later(r"#?:~:text=")
#: The parameters by which visits are counted.
_TRACKING = later(
    r"[?&](?P<name>utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|mkt_tok|smid|cmpid"
    r"|ref_src|guccounter|guce_referrer)=",
    re.IGNORECASE,
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each address that can be cut."""
    for cite in case.cites:
        for mention in cite.mentions:
            yield from _added(case, mention)


def _added(case: Case, mention: Mention) -> Iterator[Finding]:
    if fragment := _FRAGMENT.search(mention.text):
        message = f"The address ends in a mark of the browser’s (“{fragment.group()}…”): cut it off there."
    elif tracking := _TRACKING.search(mention.text):
        message = f"The address counts visits (“{tracking['name']}”): take that part out."
    else:
        return
    yield case.finding("url_text_fragment", Severity.MINOR, message, mention.span)
