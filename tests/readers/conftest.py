"""The invented texts the readers are tried on."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.model import Wanted
from legalgraph.readers import read


@pytest.fixture(scope="session")
def invented():
    folder = Path(__file__).resolve().parent.parent / "fixtures" / "readers"

    def version(name, language="en"):
        return read((folder / name).read_bytes(), Wanted("x", language, name))

    return version
