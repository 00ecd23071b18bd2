"""What a server's answer means: here it is, it lies elsewhere, ask again later, or no."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import responses
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from legalgraph.errors import NotFetchedError
from legalgraph.fetching.partial import Sent

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

__all__ = ["begins_at", "length", "onward", "refusal", "sent_with"]

_ELSEWHERE = frozenset({301, 302, 303, 307, 308})
_PART = 206
_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})
_MEANS = {
    202: "wants a browser and a person (answer 202)",
    204: "has no text there (answer 204)",
    401: "lets nobody in without a password (answer 401)",
    403: "lets no program in (answer 403)",
    404: "has nothing at this address (answer 404)",
    406: "does not have the text in this format or language (answer 406)",
    410: "has taken the text away (answer 410)",
    429: "was asked too often (answer 429)",
    451: "may not show the text for legal reasons (answer 451)",
}
_NUMBER = re.compile(r"[0-9]{1,15}")
#: ``bytes 512-1023/1024``, the total sometimes unknown
_RANGE = re.compile(r"bytes\s{1,9}(?P<first>\d{1,15})-\d{1,15}/(?:\d{1,15}|\*)")


def onward(url: str, response: BaseHTTPResponse) -> str:
    """The address that a redirect leads on to, "" if the answer is none."""
    if response.status not in _ELSEWHERE:
        return ""
    target = response.headers.get("Location", "")
    if not target:
        raise NotFetchedError(url, "leads on, but does not say where to.")
    return _joined(url, target)


def _joined(url: str, target: str) -> str:
    """The target in full. A publisher that still says http of its own server is asked over https all the same."""
    try:
        here, there = urlsplit(url), urlsplit(urljoin(url, target))
        if (here.scheme, there.scheme) == ("https", "http") and there.netloc == here.netloc:
            there = there._replace(scheme="https")
        return there.geturl()
    except ValueError as error:
        raise NotFetchedError(url, "leads on to what is no address.") from error


def refusal(url: str, response: BaseHTTPResponse, now: datetime) -> NotFetchedError:
    """What an answer without a text amounts to."""
    status = response.status
    says = _MEANS.get(status) or f"answered {status} ({responses.get(status, 'of no meaning known here')})"
    if status not in _LATER:
        return NotFetchedError(url, f"{says}.")
    wait = _asked_to_wait(response.headers.get("Retry-After", ""), now)
    request = f" and asks to be left alone for {wait:,.0f} seconds" if wait else ""
    return NotFetchedError(url, f"{says}{request}.", again=True, wait=wait)


def _asked_to_wait(said: str, now: datetime) -> float | None:
    """ "Retry-After" in seconds: a number or a date (RFC 9110, section 10.2.3); None if it says neither."""
    if _NUMBER.fullmatch(said):
        return float(said)
    try:
        at = parsedate_to_datetime(said)
    except ValueError:
        return None
    if at.tzinfo is None:
        return None
    return max((at - now).total_seconds(), 0.0)


def begins_at(url: str, response: BaseHTTPResponse, asked_from: int) -> int:
    """With which byte of the text the body begins.

    That is the byte asked for, or 0 where the server sends the whole again. Raises NotFetchedError when it is another.
    """
    if response.status != _PART:
        return 0
    found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if not asked_from or found is None or int(found["first"]) != asked_from:
        raise NotFetchedError(url, "sent another part of the text than was asked for.", again=True, wait=0)
    return asked_from


def length(response: BaseHTTPResponse) -> int:
    """How many bytes the server says will come, 0 if it does not say."""
    said = response.headers.get("Content-Length", "")
    return int(said) if _NUMBER.fullmatch(said) else 0


def sent_with(url: str, response: BaseHTTPResponse) -> Sent:
    """What came with the text, bounded: it is kept in files."""
    names = ("Content-Type", "Content-Encoding", "ETag", "Last-Modified")
    said = (response.headers.get(name, "") for name in names)
    return Sent(url, *(word if len(word) < 300 and word.isprintable() else "" for word in said))
