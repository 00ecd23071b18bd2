"""One text from one address: asked, asked again where that may help, gone on with where it broke off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, BinaryIO

from legalgraph.errors import NotFetchedError
from legalgraph.fetching import formats
from legalgraph.fetching.answers import begins_at, length, onward, refusal, sent_with
from legalgraph.fetching.connection import answer
from legalgraph.fetching.manners import Manners
from legalgraph.fetching.packed import unpacked
from legalgraph.fetching.partial import Partial, Sent
from legalgraph.fetching.request import Request

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

__all__ = ["Download", "Downloaded", "Told"]

#: Hears how many bytes have come, and of how many (0 when the server does not say).
Told = Callable[[int, int], None]
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A whole text in the format asked for, and what came with it."""

    data: bytes
    sent: Sent


@dataclass(frozen=True, slots=True)
class Download:
    """A request, where its bytes go meanwhile, and by when it must be done (by the clock of the manners).

    ``known`` is what came with the text held, if one is held: the publisher may then say that it is still that one.
    """

    request: Request
    partial: Partial
    manners: Manners
    until: float
    known: Sent | None = None
    told: Told = lambda *_: None

    def text(self) -> Downloaded | None:
        """The text, None when it is still the known one.

        Raises NotFetchedError, with the last cause, when it cannot be had. What came until then stays in ``partial``
        if the publisher can go on from there.
        """
        for attempt in count(1):
            try:
                return self._asked_once()
            except NotFetchedError as error:
                wait = self.manners.before_again(error, attempt, self.until)
                if wait is None:
                    self._leave()
                    raise
                self.manners.sleep(wait)
        raise AssertionError("counting has no end")

    def _leave(self) -> None:
        """Keep only what can be gone on with."""
        if self.partial.sent() is None:
            self.partial.drop()

    def _asked_once(self) -> Downloaded | None:
        begun = self.partial.sent()
        with self._final_answer(self._headers(begun)) as (url, response):
            if response.status == 304 and self.known is not None and not begun:
                return None
            if response.status == 416 and begun:
                self.partial.drop()
                raise NotFetchedError(url, "cannot go on from where it broke off.", again=True, wait=0)
            if response.status not in {200, 206}:
                raise refusal(url, response, self.manners.now())
            sent = self._received(url, response, begun)
        return self._whole(sent)

    def _headers(self, begun: Sent | None) -> Mapping[str, str]:
        """Go on with what was begun, if that version is still there; else ask whether the known one is."""
        asked = self.request.headers
        if begun:
            return asked | {"Range": f"bytes={self.partial.size()}-", "If-Range": begun.mark}
        if self.known is None:
            return asked
        marks = {"If-None-Match": self.known.etag, "If-Modified-Since": self.known.last_modified}
        return asked | {name: mark for name, mark in marks.items() if mark}

    @contextmanager
    def _final_answer(self, headers: Mapping[str, str]) -> Iterator[tuple[str, BaseHTTPResponse]]:
        """The answer at the end of a chain of redirects, and the address that gave it."""
        url = self.request.url
        for _ in range(self.manners.redirects + 1):
            with answer(url, headers, self.manners, self.until) as response:
                target = onward(url, response)
                if not target:
                    yield url, response
                    return
            url = target
        raise NotFetchedError(self.request.url, f"leads on and on, more than {self.manners.redirects} times.")

    # --- the body ----------------------------------------------------------------------------------

    def _received(self, url: str, response: BaseHTTPResponse, begun: Sent | None) -> Sent:
        """Put the body into the partial file, to its end; give what came with the text."""
        start = self._start(url, response, begun)
        sent = begun if begun and start else sent_with(url, response)
        announced = length(response)
        if start + announced > self.manners.largest:
            raise self._too_large(url, f"would send {(start + announced) / 1e6:,.1f} MB")
        with self.partial.go_on() if start else self.partial.begin(sent) as file:
            if not self._copied(response, file, start, start + announced if announced else 0):
                raise self._too_large(url, "sends too much")
        return sent

    def _start(self, url: str, response: BaseHTTPResponse, begun: Sent | None) -> int:
        try:
            return begins_at(url, response, self.partial.size() if begun else 0)
        except NotFetchedError:
            self.partial.drop()
            raise

    def _copied(self, response: BaseHTTPResponse, file: BinaryIO, have: int, expected: int) -> bool:
        """Whether the body came to its end before there was too much of it."""
        while chunk := response.read1(_CHUNK):
            have += len(chunk)
            if have > self.manners.largest:
                return False
            file.write(chunk)
            self.told(have, expected)
        return True

    def _too_large(self, url: str, says: str) -> NotFetchedError:
        self.partial.forget()
        return NotFetchedError(url, f"{says}; at most {self.manners.largest / 1e6:,.0f} MB are taken.")

    def _whole(self, sent: Sent) -> Downloaded:
        """The text, unpacked, in the format asked for, with an end. Of anything else nothing is kept."""
        url, wanted = self.request.url, self.request.format
        data = self.partial.data.read_bytes()
        self.partial.drop()
        text = unpacked(data, sent.encoding, url, self.manners.largest)
        if problem := formats.fault(text, wanted):
            raise NotFetchedError(url, problem)
        if formats.is_cut_off(text):
            raise NotFetchedError(url, "broke off: the text has no end.", again=True)
        return Downloaded(text, sent)
