"""One question to one server, within bounds: which addresses may be asked, which machines, and for how long.

Only https, only the usual port, only machines on the public network: what a publisher's address leads on to must not
become a question to a machine of the scholar's own network.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from legalgraph.errors import NotFetchedError
from legalgraph.fetching.manners import Manners

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

__all__ = ["answer", "not_to_be_asked"]

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def not_to_be_asked(url: str, *, loopback: bool = False) -> str:
    """Why this address is not asked, "" if it may be."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "is no address."
    if loopback and parts.scheme == "http" and host in _LOOPBACK:
        return ""
    if parts.scheme != "https":
        return f"is not asked: only https is, not {parts.scheme or 'an address without a scheme'}."
    if not host or not url.isascii() or not url.isprintable():
        return "is no address."
    if port not in {None, 443} or parts.username is not None:
        return "is not asked: it names a port or a user."
    return "" if _may_be_public(host) else "is not asked: it is no machine of the public network."


def _may_be_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host.strip(".") and not host.rstrip(".").endswith((".local", ".localhost", ".internal"))


class _Watch:
    """Ends a connection when its time is up, whatever it is doing then: a server that sends a byte now and then
    keeps every other time limit waiting.
    """

    def __init__(self, seconds: float) -> None:
        self.ended = False
        self._connections: list[socket.socket] = []
        self._timer = threading.Timer(max(seconds, 0), self._end)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        for connection in self._connections:
            connection.close()

    def over(self, connection: socket.socket) -> None:
        # A copy, because TLS takes the original away from whoever holds it.
        self._connections.append(connection.dup())

    def _end(self) -> None:
        self.ended = True
        for connection in self._connections:
            with suppress(OSError):  # it has ended by itself
                connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def answer(
    url: str, headers: Mapping[str, str], manners: Manners, until: float
) -> Iterator[BaseHTTPResponse]:
    """The answer to one GET, its body still to be read within the ``with``. Redirects are not followed.

    Raises NotFetchedError for whatever goes wrong, also while the body is read.
    """
    from urllib3 import Timeout  # noqa: PLC0415 (heavy, imported late)
    from urllib3.exceptions import HTTPError  # noqa: PLC0415

    if reason := not_to_be_asked(url, loopback=manners.loopback):
        raise NotFetchedError(url, reason)
    left = until - manners.clock()
    if left <= 0:
        raise NotFetchedError(url, "was not asked: the time was up.")
    patience = Timeout(connect=min(manners.connecting, left), read=min(manners.silence, left))
    with _Watch(left) as watch, _manager(url) as manager:
        _guard(manager, url, watch, loopback=manners.loopback)
        try:
            response = manager.urlopen(
                "GET", url, headers=headers, redirect=False, retries=False, timeout=patience,
                preload_content=False, decode_content=False,
            )  # fmt: skip
            with closing(response):
                yield response
        except HTTPError as error:
            if watch.ended:
                raise NotFetchedError(url, "took too long.") from error
            raise _not_fetched(url, error) from error
        if watch.ended:  # a body without a length just ends when the connection does
            raise NotFetchedError(url, "took too long.")


def _manager(url: str) -> PoolManager:
    """Connections as this machine makes them: its certificates, and the proxy it is set to use."""
    import ssl  # noqa: PLC0415 (heavy, imported late)

    import truststore  # noqa: PLC0415
    from urllib3 import PoolManager, ProxyManager  # noqa: PLC0415

    options: dict[str, Any] = {"ssl_context": truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)}
    proxy = _proxy(url)
    return ProxyManager(proxy, **options) if proxy else PoolManager(**options)


def _proxy(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" or proxy_bypass(parts.hostname or ""):
        return ""
    return getproxies().get("https", "")


def _guard(manager: PoolManager, url: str, watch: _Watch, *, loopback: bool) -> None:
    """Have every new connection watched, and refused when it leads to a machine that is not to be asked."""
    pool = manager.connection_from_url(url)
    proxied = manager.proxy is not None

    class Guarded(pool.ConnectionCls):  # type: ignore[name-defined,misc] # which class it is depends on the scheme
        # Where urllib3's own support for SOCKS steps in as well: connected, and not a word said yet.
        def _new_conn(self) -> socket.socket:
            made: socket.socket = super()._new_conn()
            watch.over(made)
            if not proxied and not _is_public(made, loopback=loopback):
                made.close()
                raise NotFetchedError(url, "is not asked: it leads to a machine that is not public.")
            return made

    pool.ConnectionCls = Guarded


def _is_public(connection: socket.socket, *, loopback: bool) -> bool:
    peer = ipaddress.ip_address(connection.getpeername()[0].partition("%")[0])
    peer = getattr(peer, "ipv4_mapped", None) or peer
    return peer.is_global or (loopback and peer.is_loopback)


def _not_fetched(url: str, error: Exception) -> NotFetchedError:
    """What went wrong, in words, and whether to ask again."""
    from urllib3 import exceptions as faults  # noqa: PLC0415 (heavy, imported late)

    out_of_reach = {
        faults.NameResolutionError: "its name was not found",
        faults.ProxyError: f"the proxy does not lead there ({_cause(error)})",
        faults.NewConnectionError: _cause(error),
        faults.ConnectTimeoutError: "nobody answered in time",
    }
    for fault, why in out_of_reach.items():  # a specific fault comes before its kind
        if isinstance(error, fault):
            return NotFetchedError(url, f"could not be reached: {why}.", unreached=True)
    if isinstance(error, faults.SSLError):
        return NotFetchedError(url, f"has no secure connection that can be trusted ({_cause(error)}).")
    if isinstance(error, faults.ReadTimeoutError):
        return NotFetchedError(url, "stopped sending.", again=True)
    return NotFetchedError(url, f"broke off or does not speak HTTP ({_cause(error)}).", again=True)


def _cause(error: BaseException) -> str:
    """The innermost fault in its own short words."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return " ".join(words.split())[:120] or type(error).__name__
