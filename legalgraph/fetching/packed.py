"""Unpacking what a server sent packed, though it was not asked to; never more than the limit."""

from __future__ import annotations

import zlib

from legalgraph.errors import NotFetchedError

__all__ = ["unpacked"]

#: How zlib is told to expect gzip's or zlib's own head.
_HEADS = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


def unpacked(data: bytes, encoding: str, url: str, limit: int) -> bytes:
    """The text itself, for the "Content-Encoding" that came with it.

    Raises NotFetchedError when it is packed in a way not known here, is broken or cut off, or is larger than
    the limit.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        return data
    if encoding not in _HEADS:
        raise NotFetchedError(url, "sent it packed in a way that was not asked for.")
    unpacking = zlib.decompressobj(_HEADS[encoding])
    try:
        text = unpacking.decompress(data, limit + 1)
    except zlib.error as error:
        raise NotFetchedError(url, f"sent it packed and broken ({error}).", again=True) from error
    if len(text) > limit:
        raise NotFetchedError(url, f"sent more than {limit / 1e6:,.0f} MB, packed.")
    if not unpacking.eof:
        raise NotFetchedError(url, "broke off: what it sent packed has no end.", again=True)
    return text
