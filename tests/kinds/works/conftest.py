"""What the whole scanner finds of works in a note."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.kinds.names import Names
from legalgraph.model import Mention
from legalgraph.scan import scan

NO_NAMES = Names.of([])


@pytest.fixture(scope="session")
def cited() -> Callable[[str, str], Mention]:
    """The one mention of a citation that stands alone, after a signal, and between others; it must be found whole."""

    def one(text: str, kind: str) -> Mention:
        for frame in ("{}.", "See also {}; Id.", "It was said before. {} (explaining that it is (1999))."):
            found = [mention for mention in scan(frame.format(text), NO_NAMES) if mention.text == text]
            assert [mention.kind for mention in found] == [kind], scan(frame.format(text), NO_NAMES)
        return found[0]

    return one
