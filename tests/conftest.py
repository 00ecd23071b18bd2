"""Fixtures for all tests: where the official texts lie, and a plain reason where they do not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with official texts and the example chapter; absent on most machines."""
    folder = Path(os.environ.get("LEGALGRAPH_TEST_SHARED") or ROOT.parent / "shared")
    if not (folder / "sources").is_dir():
        pytest.skip(f"no official texts at {folder}; set LEGALGRAPH_TEST_SHARED to a folder that has them")
    return folder
