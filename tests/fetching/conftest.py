"""A publisher on this very computer, who does what each test tells it to, and a clock that nobody waits for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from legalgraph.fetching.manners import Manners

Answer = Callable[[BaseHTTPRequestHandler], None]

#: A page as a publisher sends it, invented.
PAGE = (
    "<!DOCTYPE html><html><head><title>Pact</title></head><body><h1>Article 1</h1>"
    "<p>Bread is shared.</p>{}</body></html>\n"
)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.publisher.answer(self)
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what many a test is about."""


@dataclass
class Publisher:
    """Answers each path as it was told: one answer a question, the last one again and again."""

    url: str
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    #: Set when the test is over, for answers that would otherwise never end.
    over: threading.Event = field(default_factory=threading.Event)

    def at(self, path: str) -> str:
        return self.url + path

    def does(self, path: str, *answers: Answer) -> str:
        self.answers[path] = list(answers)
        return self.at(path)

    def gives(self, path: str, body: bytes | str, status: int = 200, **headers: str) -> str:
        """One answer with this body; ``Content_Type="…"`` and the like are headers."""
        return self.does(path, self.giving(body, status, **headers))

    def giving(self, body: bytes | str, status: int = 200, **headers: str) -> Answer:
        data = body.encode() if isinstance(body, str) else body

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            said = {name.replace("_", "-"): value for name, value in headers.items()}
            for name, value in ({"Content-Length": str(len(data))} | said).items():
                if value:
                    handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(data)

        return answer

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append((handler.path, {name.lower(): value for name, value in handler.headers.items()}))
        answers = self.answers.get(handler.path) or [self.giving("<html>nothing</html>", 404)]
        (answers.pop(0) if len(answers) > 1 else answers[0])(handler)

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.publisher = Publisher(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server.publisher
    server.publisher.over.set()
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass
class Clock:
    """Time that passes only when somebody sleeps."""

    time: float = 0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += seconds
        self.slept.append(seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def manners(clock):
    """Manners towards the publisher on this computer, each changed as a test needs."""

    def with_(**changed: object) -> Manners:
        usual = {"loopback": True, "clock": clock, "sleep": clock.sleep, "silence": 10, "now": lambda: NOW}
        return Manners(**(usual | changed))

    return with_


NOW = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)


@pytest.fixture
def page():
    """An invented page, with some more words in it if wanted."""
    return lambda more="": PAGE.format(more)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
