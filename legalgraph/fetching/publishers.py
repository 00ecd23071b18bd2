"""The publishers as one run meets them: a pause between questions, nobody asked in vain twice, offline said at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from legalgraph.errors import NotFetchedError, OfflineError
from legalgraph.fetching.download import Download, Downloaded, Told
from legalgraph.fetching.manners import Manners
from legalgraph.fetching.partial import Partial, Sent
from legalgraph.fetching.request import Request

__all__ = ["Publishers"]


@dataclass(slots=True)
class Publishers:
    """Who was asked when, who could not be reached, and whether anybody has answered. ``until`` bounds the run."""

    manners: Manners
    until: float
    _asked: dict[str, float] = field(default_factory=dict)
    _in_vain: dict[str, str] = field(default_factory=dict)
    _anybody: bool = False
    _last: tuple[str, Downloaded] | None = None

    def ask(self, request: Request, partial: Partial, known: Sent | None, told: Told) -> Downloaded | None:
        """The text at an address, None if it is the known one.

        Raises NotFetchedError, and OfflineError once it is plain that nobody can be reached.
        """
        if self._last and self._last[0] == request.name:  # one file may hold several instruments
            return self._last[1]
        host = request.host
        if host in self._in_vain:
            raise NotFetchedError(request.url, "was not asked: its server could not be reached a moment ago.")
        if self.manners.clock() >= self.until:
            raise NotFetchedError(request.url, "was not asked: the time was up.")
        self._pause(host)
        until = min(self.until, self.manners.clock() + self.manners.for_a_file)
        try:
            got = Download(request, partial, self.manners, until, known, told).text()
        except NotFetchedError as error:
            self._count(host, error)
            raise
        finally:
            self._asked[host] = self.manners.clock()
        self._anybody = True
        if got is not None:
            self._last = request.name, got
        return got

    def check_anybody(self) -> None:
        """Raise OfflineError when somebody was asked and nobody could be reached."""
        if self._in_vain and not self._anybody:
            raise OfflineError(f"{host} {problem}" for host, problem in self._in_vain.items())

    def _pause(self, host: str) -> None:
        if host in self._asked:
            since = self.manners.clock() - self._asked[host]
            self.manners.sleep(max(self.manners.pause - since, 0))

    def _count(self, host: str, error: NotFetchedError) -> None:
        where = _host(error.url)
        if not error.unreached or where != host:  # a server that leads on to nowhere has answered
            self._anybody = True
        if error.unreached:
            self._in_vain[where] = error.problem.removesuffix(".")
        if len(self._in_vain) >= self.manners.hosts_in_vain:
            self.check_anybody()


def _host(url: str) -> str:
    return urlsplit(url).netloc.lower()
