"""How publishers are asked: with how much patience, how politely, and by whose clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from legalgraph import __version__
from legalgraph.containers import LIMIT
from legalgraph.errors import NotFetchedError

__all__ = ["AGENT", "Manners"]

#: Publishers may want to know who asks.
AGENT = f"legalgraph/{__version__} (+https://pypi.org/project/legalgraph/)"


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Manners:
    """The bounds within which publishers are asked; all times in seconds, all sizes in bytes.

    ``for_a_file`` bounds one text from the first word to the last, with all that is asked again; ``silence`` is how
    long a server may say nothing; ``longest_wait`` how long we let it make us wait before we ask again; ``pause``
    what lies between two questions to one host. ``hosts_in_vain`` hosts that cannot be reached, when none has
    answered, mean that this computer is offline. ``loopback`` lets this computer itself be asked, over http too: a
    test's own server.
    """

    connecting: float = 10
    silence: float = 30
    for_a_file: float = 300
    longest_wait: float = 60
    pause: float = 1
    attempts: int = 4
    redirects: int = 6
    largest: int = LIMIT
    hosts_in_vain: int = 2
    loopback: bool = False
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = _now

    def before_again(self, error: NotFetchedError, attempt: int, until: float) -> float | None:
        """How long to wait before an address is asked again after this attempt (from 1); None to leave it be.

        What the server asked for (Retry-After), else 1, 2, 4, … seconds.
        """
        if not error.again or attempt >= self.attempts:
            return None
        wait = error.wait if error.wait is not None else 2.0 ** (attempt - 1)
        return wait if wait <= self.longest_wait and self.clock() + wait < until else None
