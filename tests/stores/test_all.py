"""Which store an address opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.errors import StoreMissingError, UsageError
from legalgraph.stores.all import default_folder, open_store
from legalgraph.stores.base import GraphData


@pytest.mark.parametrize("address", ["http://localhost:7474", "file:///tmp/graph", "redis://x", "://x"])
def test_an_address_of_no_known_kind(address):
    with pytest.raises(UsageError, match="neo4j://"):
        open_store(address)


def test_a_named_folder_goes_before_the_variable(tmp_path, monkeypatch):
    monkeypatch.setenv("LEGALGRAPH_STORE", str(tmp_path / "other"))
    with open_store(str(tmp_path / "named"), write=True) as store:
        store.bulk_load(GraphData())
        assert store.address == str(tmp_path / "named")
    assert not (tmp_path / "other").exists()


def test_the_variable_goes_before_the_default(tmp_path, monkeypatch):
    monkeypatch.setenv("LEGALGRAPH_STORE", str(tmp_path / "set"))
    with pytest.raises(StoreMissingError, match="set"):
        open_store(None)


def test_the_default_is_the_platforms_folder_for_data(monkeypatch):
    monkeypatch.delenv("LEGALGRAPH_STORE", raising=False)
    assert default_folder().name == "graph"
    assert "legalgraph" in default_folder().parts
    assert default_folder().is_absolute()


def test_a_home_folder_is_understood(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    with open_store("~/graph", write=True) as store:
        assert Path(store.address) == tmp_path / "graph"
