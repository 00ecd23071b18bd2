"""Another process reads texts ahead the first time, and changes nothing but how long it takes."""

from __future__ import annotations

import gc
import io
import json
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from legalgraph.build import ahead, texts
from legalgraph.build.ahead import main, reading_ahead
from legalgraph.build.texts import kept_as, read_text
from legalgraph.catalogue import load
from legalgraph.kept import NOTHING_KEPT, Kept
from legalgraph.shelves import Shelves
from legalgraph.sources import Source, locate


@pytest.fixture
def sources(root: Path) -> Sequence[Source]:
    found = locate(load(Shelves.find(root / "examples")).instruments, (root / "examples" / "texts",))
    assert len(found) > 1
    return found


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "kept")


@pytest.fixture(autouse=True)
def _two_processors_and_no_text_too_small(monkeypatch) -> None:
    monkeypatch.setattr(ahead, "_FEW", 0)
    monkeypatch.setattr(ahead.os, "cpu_count", lambda: 2)


@pytest.fixture
def started(monkeypatch) -> list[subprocess.Popen]:
    """The processes that are started, as it happens."""
    seen: list[subprocess.Popen] = []
    really = subprocess.Popen

    def starting(*args, **kwargs):
        seen.append(really(*args, **kwargs))
        return seen[-1]

    monkeypatch.setattr(ahead.subprocess, "Popen", starting)
    return seen


@pytest.fixture
def hearing(monkeypatch) -> Iterator[None]:
    """This process in the place of the other, but without its manners."""
    monkeypatch.setattr(ahead.os, "nice", lambda _: 0, raising=False)
    yield
    gc.enable()


def hear(monkeypatch, kept: Kept, sources: Sequence[Source]) -> None:
    told = json.dumps([str(kept.folder), [ahead._told(one) for one in sources]])
    monkeypatch.setattr(ahead.sys, "stdin", io.StringIO(told))
    main()


@pytest.mark.usefixtures("hearing")
def test_what_the_other_has_read_is_found(sources: Sequence[Source], kept: Kept, monkeypatch) -> None:
    hear(monkeypatch, kept, sources)
    as_read = [read_text(one) for one in sources]
    monkeypatch.setattr(texts, "packed", lambda _: pytest.fail("read again"))
    assert [read_text(one, kept=kept) for one in sources] == as_read


@pytest.mark.usefixtures("hearing")
def test_a_text_that_cannot_be_read_keeps_it_from_no_other(
    sources: Sequence[Source], kept: Kept, monkeypatch, tmp_path: Path
) -> None:
    (tmp_path / "broken.html").write_bytes(b"\x00\x01")
    broken = replace(sources[-1], path=tmp_path / "broken.html")
    gone = replace(sources[-1], path=tmp_path / "gone.html")
    hear(monkeypatch, kept, [*sources, broken, gone])
    assert len([path for path in kept.folder.iterdir() if path.name.startswith(kept_as())]) == len(sources)


def test_another_process_reads_while_this_lasts_and_no_longer(
    sources: Sequence[Source], kept: Kept, started: list[subprocess.Popen]
) -> None:
    with reading_ahead(sources, kept):
        (other,) = started
        end = time.monotonic() + 60
        while not kept.has_any(kept_as()) and time.monotonic() < end:
            time.sleep(0.05)
    assert kept.has_any(kept_as())
    assert other.returncode is not None
    assert [read_text(one, kept=kept) for one in sources] == [read_text(one) for one in sources]


def test_a_fault_goes_its_way_and_the_other_process_ends(
    sources: Sequence[Source], kept: Kept, started: list[subprocess.Popen]
) -> None:
    with pytest.raises(ValueError, match="mine"), reading_ahead(sources, kept):
        raise ValueError("mine")
    assert started[0].returncode is not None


@pytest.mark.parametrize(
    "why", ["kept already", "nothing is kept", "little to read", "one processor", "read-only", "gone"]
)
def test_no_other_process_is_started_where_it_would_not_pay(
    why: str, sources: Sequence[Source], kept: Kept, started: list[subprocess.Popen], monkeypatch
) -> None:
    if why == "kept already":
        read_text(sources[0], kept=kept)
    if why == "nothing is kept":
        kept = NOTHING_KEPT
    if why == "little to read":
        monkeypatch.setattr(ahead, "_FEW", 2_000_000)
    if why == "one processor":
        monkeypatch.setattr(ahead.os, "cpu_count", lambda: 1)
    if why == "gone":
        monkeypatch.setattr(ahead, "_FEW", 1)
        sources = [replace(one, path=one.path.with_name("gone.html")) for one in sources]
    if why == "read-only":
        kept.folder.write_text("in the way")
    with reading_ahead(sources, kept):
        pass
    assert started == []


def test_where_the_system_refuses_another_process_the_check_goes_on(
    sources: Sequence[Source], kept: Kept, monkeypatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("no more processes")

    monkeypatch.setattr(ahead.subprocess, "Popen", refuse)
    with reading_ahead(sources, kept):
        assert [read_text(one, kept=kept) for one in sources] == [read_text(one) for one in sources]


@pytest.mark.parametrize("left", [{"shape": "a-shape"}, {"path": Path("text.PDF")}])
def test_a_text_that_the_other_process_cannot_read_by_itself_is_left_to_the_check(
    sources: Sequence[Source], kept: Kept, started: list[subprocess.Popen], left: dict[str, object]
) -> None:
    with reading_ahead([replace(one, **left) for one in sources], kept):
        pass
    assert started == []
