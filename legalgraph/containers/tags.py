"""Markup looked at before it is read: not more tags than memory can hold, nor more attributes than anyone writes.

Of HTML, libxml2 compares every attribute of a tag with every other: one tag of a megabyte takes it a minute.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.errors import UnreadableInputError

__all__ = ["few_attributes", "few_tags"]

_MOST_ATTRIBUTES = 500
_MOST_TAGS = 1_000_000
#: A shorter tag cannot have so many attributes that they take long.
_LONG = 4_000
_ADVICE = "Split it, or check that it is the file you meant."
# A tag of HTML up to its end: a ">" within a value in quotation marks is none. Possessive, so that it cannot go back.
_TAG = re.compile(rb"""<[A-Za-z](?: [^>=]++ | = \s*+ (?: "[^"]*+" | '[^']*+' )?+ )*+""", re.VERBOSE)
_VALUE = re.compile(rb"""= \s*+ (?: "[^"]*+" | '[^']*+' )""", re.VERBOSE)
_STROKE = bytes.maketrans(b"/", b" ")


def few_tags(data: bytes, source: str) -> bytes:
    """The same bytes. Raises UnreadableInputError when they have more than a million tags."""
    found = data.count(b"<")
    if found > _MOST_TAGS:
        raise UnreadableInputError(
            source, f"has {found:,} tags, more than {_MOST_TAGS:,}.", place="the whole file", advice=_ADVICE
        )
    return data


def few_attributes(html: bytes, source: str) -> bytes:
    """The same bytes. Raises UnreadableInputError, with the line, when a tag has more than 500 attributes."""
    for tag in _long_tags(html):
        bare = _VALUE.sub(b"= ", tag.group()).translate(_STROKE)
        if len(bare.split()) > _MOST_ATTRIBUTES:
            raise UnreadableInputError(
                source,
                f"has a tag with more than {_MOST_ATTRIBUTES} attributes, as a file made to exhaust has.",
                place=f"line {_line(html, tag.start())}",
                advice="Fetch it from its publisher.",
            )
    return html


def _long_tags(html: bytes) -> Iterator[re.Match[bytes]]:
    return (tag for tag in _TAG.finditer(html) if tag.end() - tag.start() > _LONG)


def _line(html: bytes, at: int) -> int:
    return html.count(b"\n", 0, at) + 1
