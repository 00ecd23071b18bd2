"""Fetching: each text that is wanted is asked for at its addresses, in their order, until one gives it.

A text held is left alone unless it is asked for again, and never replaced: one that has changed at the publisher is
kept beside it, and comes into use when the scholar says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from legalgraph.errors import NotFetchedError
from legalgraph.fetching import formats
from legalgraph.fetching.cache import Cache
from legalgraph.fetching.download import Downloaded
from legalgraph.fetching.keeping import Held, Judge, Keeping, digest
from legalgraph.fetching.lock import Kept, file_name
from legalgraph.fetching.partial import Sent
from legalgraph.fetching.publishers import Publishers
from legalgraph.fetching.report import Attempt, Outcome, TextReport
from legalgraph.fetching.request import Request
from legalgraph.fetching.wanted import Want
from legalgraph.model import Address

__all__ = ["Fetch", "Told"]

#: Hears what is being asked for, and how many kB have come of how many (0 when nobody knows).
Told = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Fetch:
    """One run: into which folder, from whom, and who judges what comes. ``again``: ask also for what is held."""

    cache: Cache
    publishers: Publishers
    judge: Judge
    again: bool = False
    told: Told = lambda *_: None

    def texts(self, wanted: Sequence[Want]) -> tuple[TextReport, ...]:
        """Fetch what is wanted and say what became of each.

        Raises OfflineError, FolderBusyError, FolderError, UsageError for a folder of other things, and
        UnreadableInputError for a broken lock file. What was fetched before any of these stays.
        """
        with self.cache.writing():
            reports = tuple(map(self._text, wanted))
            self.publishers.check_anybody()
        return reports

    def would_ask(self, wanted: Sequence[Want]) -> tuple[TextReport, ...]:
        """What ``texts`` would ask for. Nobody is asked, nothing is written."""
        return tuple(self._at_rest(want) or self._report(want, Outcome.TO_ASK, None) for want in wanted)

    def _text(self, want: Want) -> TextReport:
        return self._at_rest(want) or self._asked(want, Held.of(want, self.cache))

    def _at_rest(self, want: Want) -> TextReport | None:
        """What is said of a text that is held and not asked for, None if it is to be asked for."""
        held = Held.of(want, self.cache)
        if held is None or held.gone or self.again:
            return None
        return self._report(want, Outcome.DAMAGED if held.problem else Outcome.HELD, held, held.problem)

    def _asked(self, want: Want, held: Held | None) -> TextReport:
        attempts: list[Attempt] = []
        for address in _addresses(want, held):
            try:
                report = self._from(address, want, held)
            except NotFetchedError as error:
                attempts.append(Attempt(error.url, address.format, error.problem))
            else:
                return replace(report, attempts=tuple(attempts))
        says = (held.problem or "the one held stays") if held else ""
        return replace(self._report(want, Outcome.NOT_FETCHED, held, says=says), attempts=tuple(attempts))

    def _from(self, address: Address, want: Want, held: Held | None) -> TextReport:
        """The text from one address, kept. Raises NotFetchedError."""
        got = self._got(address, want, held)
        keeping = Keeping(self.cache, self.judge)
        if got is not None:
            return keeping.put(want, address, held, self._new(address, want, got), got.data)
        if held is None:
            raise NotFetchedError(address.url, "says that nothing has changed, though nothing is held.")
        return keeping.same(want, held)

    def _got(self, address: Address, want: Want, held: Held | None) -> Downloaded | None:
        if address.format not in formats.FORMATS:
            raise NotFetchedError(address.url, f"was not asked: the format “{address.format}” is not read.")
        request = Request.of(address)
        doing = f"{want.instrument}, {want.language}, from {request.host}"
        self.told(doing, 0, 0)
        return self.publishers.ask(
            request,
            self.cache.partial(request.name),
            _known(held),
            lambda have, of: self.told(doing, have // 1000, of // 1000),
        )

    def _new(self, address: Address, want: Want, got: Downloaded) -> Kept:
        sha256, now = digest(got.data), self.publishers.manners.now()
        ending = formats.ending(got.data, address.format)
        return Kept(
            file=file_name(*want.of, now.date().isoformat(), sha256, ending),
            instrument=want.instrument,
            language=want.language,
            format=address.format,
            url=address.url,
            final_url=got.sent.url,
            sha256=sha256,
            bytes=len(got.data),
            date=now.isoformat(timespec="seconds"),
            media_type=got.sent.media_type,
            etag=got.sent.etag,
            last_modified=got.sent.last_modified,
        )

    def _report(self, want: Want, outcome: Outcome, held: Held | None, says: str = "") -> TextReport:
        return Keeping(self.cache, self.judge).report(want, outcome, held, says)


def _addresses(want: Want, held: Held | None) -> tuple[Address, ...]:
    """Where to ask: for a text held where it came from, since another address has it in another form."""
    same = tuple(
        one for one in want.addresses if held and (one.url, one.format) == (held.text.url, held.text.format)
    )
    return same or want.addresses


def _known(held: Held | None) -> Sent | None:
    """The marks by which the publisher can say that it still has the text held."""
    if held is None or held.problem:
        return None
    return Sent(held.text.final_url, etag=held.text.etag, last_modified=held.text.last_modified)
