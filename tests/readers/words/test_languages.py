"""Where a file in two languages changes from one to the other."""

from __future__ import annotations

import pytest

from legalgraph.readers.words.languages import border

ENGLISH = "The lamp of the State shall be lit."
DUTCH = "De lamp van de Staat wordt aangestoken."


@pytest.mark.parametrize(
    ("texts", "at"),
    [
        ([ENGLISH, ENGLISH, DUTCH, DUTCH], 2),
        ([ENGLISH, "I", DUTCH], 1),  # what leans neither way goes with what follows
        ([ENGLISH], 1),
        ([DUTCH, DUTCH], 0),
        ([ENGLISH, DUTCH, ENGLISH, ENGLISH, DUTCH], 4),  # one line out of place does not move it
    ],
)
def test_border(texts, at):
    assert border(texts) == at
