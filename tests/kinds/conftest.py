"""A handful of names, as a catalogue would give them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.kinds.base import Kind, Surroundings
from legalgraph.kinds.cues import Cues
from legalgraph.kinds.folding import Folded
from legalgraph.kinds.names import Names
from legalgraph.model import Mention

FULL = [
    ("Treaty on the Functioning of the European Union", "tfeu"),
    ("Treaty on European Union", "teu"),
    ("International Covenant on Civil and Political Rights", "iccpr"),
    ("International Covenant on Economic, Social and Cultural Rights", "icescr"),
    ("Convention relating to the Status of Refugees", "refugee-convention"),
    ("Refugee Convention", "refugee-convention"),
    ("Protocol relating to the Status of Refugees", "refugee-protocol"),
    ("Geneva Convention", "refugee-convention"),
    ("Geneva Convention", "geneva-four"),
]
SHORT = [("TFEU", "tfeu"), ("TEU", "teu"), ("ICCPR", "iccpr"), ("TEC", "tec")]


@pytest.fixture(scope="session")
def names() -> Names:
    return Names.of(FULL, SHORT)


@pytest.fixture(scope="session")
def found(names: Names) -> Callable[[Kind, str], list[Mention]]:
    """What a kind finds in a text."""

    def find(kind: Kind, text: str) -> list[Mention]:
        asked = Cues.of([kind]).asked(Folded.of(text), by_name=True)
        return [one for _, _, at in asked for one in kind.find(text, Surroundings.of(text, names), at)]

    return find
