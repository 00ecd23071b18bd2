"""``legalgraph fetch``: what it says of what it did, and what the shell is told. Its publisher is this computer."""

from __future__ import annotations

import functools
import importlib.util
import json
import sys
from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.catalogue import Catalogue
from legalgraph.model import Address, Instrument


def _fixtures():
    """The publisher on this computer, which the tests of fetching itself have too."""
    path = Path(__file__).parent.parent / "fetching" / "conftest.py"
    spec = importlib.util.spec_from_file_location("fetching_fixtures", path)
    found = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


_FOUND = _fixtures()
publisher, clock, manners, _no_proxy = _FOUND.publisher, _FOUND.clock, _FOUND.manners, _FOUND._no_proxy


@pytest.fixture
def convention(examples):
    """An invented treaty as a publisher sends it, the word "help" as the test says."""
    text = (examples / "texts" / "model-convention.html").read_text(encoding="utf-8")
    return lambda word="help": text.replace("help", word)


@pytest.fixture
def catalogue(publisher, convention, manners, monkeypatch):
    """Put a catalogue of three into the place of ours, and manners that let this computer be asked."""
    publisher.gives("/convention", convention(), Content_Type="text/html")
    known = (
        Instrument("model-convention", "C", "C", "treaty", addresses=_addresses(publisher, "/convention")),
        Instrument("model-protocol", "P", "P", "treaty", addresses=_addresses(publisher, "/none", "/page")),
        Instrument("bare", "B", "B", "treaty"),
    )
    publisher.gives("/page", "<html><p>Welcome to our site</p></html>")
    made = Catalogue({one.id: one for one in known}, {}, {}, {})
    monkeypatch.setattr(api, "_catalogue", lambda _: made)
    monkeypatch.setattr(api, "fetch", functools.partial(api.fetch, manners=manners()))


@pytest.fixture
def fetch(catalogue, run, cache):  # noqa: ARG001 the catalogue is put into place
    """Run the command; ``cache`` is where it keeps texts."""
    where = {"LEGALGRAPH_CACHE": str(cache), "LEGALGRAPH_SOURCES": ""}
    return lambda *words, **changed: run("fetch", *words, **(where | changed))


def _addresses(publisher, *paths):
    return tuple(Address(publisher.at(path), "en", "html") for path in paths)


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


def held(cache):
    return [path.relative_to(cache).parts[:2] for path in cache.rglob("*.html")]


def test_a_text_is_fetched_and_then_used_by_itself(fetch, run, cache):
    result = fetch("model-convention")
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[0].startswith("model-convention, en: fetched (0.0 MB)")
    assert lines[-2:] == ["1 fetched.", f"The texts are in {cache}."]
    assert held(cache) == [("model-convention", "en")]
    shown = run("instruments", "--json", LEGALGRAPH_CACHE=str(cache), LEGALGRAPH_SOURCES="").stdout
    (row,) = [row for row in json.loads(shown) if row["id"] == "model-convention"]
    assert row["text"].startswith(str(cache))


def test_without_ids_all_are_asked_for_and_what_is_missing_is_said(fetch):
    result = fetch()
    lines = result.stdout.splitlines()
    assert result.exit_code == 4
    assert "model-protocol, en: not fetched" in lines
    assert any("/none (html) has nothing at this address (answer 404)." in line for line in lines)
    assert any("/page (html) sent what cannot be read." in line for line in lines)
    assert "1 fetched, 1 not fetched." in lines
    assert "No address of a text is known of 1: bare." in lines


def test_what_is_asked_goes_to_standard_error_a_line_each(fetch, publisher):
    host = publisher.url.removeprefix("http://")
    assert fetch("model-convention").stderr == f"model-convention, en, from {host}\n"
    assert fetch("model-convention").stderr == ""


def test_json_is_all_that_stands_on_standard_output(fetch, cache):
    result = fetch("--json")
    said = json.loads(result.stdout)
    assert (said["folder"], said["without_address"]) == (str(cache), ["bare"])
    assert {text["instrument"]: text["outcome"] for text in said["texts"]} == {
        "model-convention": "fetched",
        "model-protocol": "not fetched",
    }


def test_a_change_is_reported_until_it_is_taken(fetch, publisher, convention):
    fetch("model-convention")
    publisher.gives("/convention", convention("succour"))
    changed = fetch("--again", "model-convention")
    assert changed.exit_code == 1
    assert "model-convention, en: changed at the publisher" in changed.stdout
    assert "“legalgraph fetch --take-changed model-convention” brings the new one into use" in changed.stdout
    taken = fetch("--take-changed", "model-convention")
    assert (taken.exit_code, "model-convention, en: change taken" in taken.stdout) == (0, True)
    assert fetch("--again", "model-convention").exit_code == 0


def test_damage_is_a_finding_and_stops_whoever_reads(fetch, run, cache):
    fetch("model-convention")
    (file,) = cache.rglob("*.html")
    file.write_text("tampered")
    result = fetch("model-convention")
    assert (result.exit_code, "its sha256 is another" in result.stdout) == (1, True)
    stopped = run("instruments", LEGALGRAPH_CACHE=str(cache), LEGALGRAPH_SOURCES="")
    assert (stopped.exit_code, "legalgraph fetch --again model-convention" in stopped.stderr) == (3, True)


def test_a_dry_run_lists_addresses_and_writes_nothing(fetch, publisher, cache):
    result = fetch("--dry-run")
    assert result.exit_code == 0
    assert f"    html at {publisher.at('/convention')}" in result.stdout.splitlines()
    assert (publisher.paths, cache.exists()) == ([], False)


def test_a_folder_of_ones_own_is_named_for_later(fetch, cache, tmp_path):
    own = tmp_path / "own"
    result = fetch("model-convention", "--into", own)
    assert result.stdout.splitlines()[-1] == f"To use them: --sources {own}"
    assert held(own) == [("model-convention", "en")]
    assert not cache.exists()


def test_it_is_said_when_another_folder_is_used_instead(fetch, examples):
    result = fetch("model-convention", LEGALGRAPH_SOURCES=str(examples / "texts"))
    assert "They are not used while LEGALGRAPH_SOURCES names another folder" in result.stdout


def test_offline_is_one_sentence(fetch, monkeypatch, cache):
    import socket

    def unknown(*_):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    result = fetch("model-convention")
    assert (result.exit_code, result.stdout) == (4, "")
    said = [line for line in result.stderr.splitlines() if line.startswith("legalgraph: ")]
    assert len(said) == 1
    assert said[0].startswith("legalgraph: No publisher can be reached from this computer (127.0.0.1")
    assert held(cache) == []


@pytest.mark.parametrize(
    ("typed", "status", "message"),
    [
        ("nobody", 2, "There is no instrument “nobody”"),
        ("--take-changed", 2, "Say of which instruments"),
        ("--take-changed bare", 2, "There is no changed text to take"),
        ("--take-changed --again bare", 2, "asks nobody"),
        ("--limit 0", 2, "0"),
        ("--language English", 2, "is no code of a language"),
        ("--into {file}", 2, "is a file"),
        ("--into {other}", 2, "holds other things"),
        ("bare", 4, ""),
        ("model-convention --language fr", 4, ""),
    ],
)
def test_what_cannot_be_done_is_said(typed, status, message, fetch, tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "my-notes.txt").touch()
    result = fetch(*typed.format(file=tmp_path / "file", other=tmp_path / "other").split())
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr


def test_a_hostile_publisher_commands_no_terminal(fetch, publisher):
    publisher.gives("/convention", "", 302, Location="https://law.example.org/\x1b[2J")
    assert "\x1b" not in fetch("model-convention").output


def test_a_bar_is_drawn_only_on_a_terminal(terminal, tmp_path):
    """Offline, through a proxy that is not there, so that nobody is asked; the bar is wiped before the message."""
    env = {"https_proxy": "http://127.0.0.1:1", "LEGALGRAPH_CACHE": str(tmp_path / "cache")}
    seen, _ = terminal("stderr", "fetch", "tfeu", env=env)
    assert "\rtfeu, " in seen
    assert (
        seen.replace("\r\n", "\n").rpartition("\r")[2].startswith("legalgraph: No publisher can be reached")
    )
