"""A page is written where it is asked for, whole, and never over something else."""

from __future__ import annotations

import hashlib
import os

import click
import pytest

from legalgraph.cli.page import write_page

PAGE = "<!doctype html>\n<p>→</p>\n"
OLD = "<!DOCTYPE html>\n<p>an older report</p>\n"


def sha256(path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def names_in(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_page_is_written_and_nothing_beside_it(tmp_path):
    place = tmp_path / "out" / "page.html"
    place.parent.mkdir()
    write_page(str(place), PAGE)
    assert place.read_bytes() == PAGE.encode()
    assert names_in(place.parent) == ["page.html"]


@pytest.mark.parametrize("there", [OLD, "\ufeff\n" + OLD, ""])
def test_an_older_page_or_an_empty_file_is_replaced(there, tmp_path):
    place = tmp_path / "page.html"
    place.write_text(there, encoding="utf-8")
    write_page(str(place), PAGE)
    assert place.read_text(encoding="utf-8") == PAGE


def test_a_link_to_an_older_page_stays_a_link(tmp_path):
    place, link = tmp_path / "page.html", tmp_path / "link.html"
    place.write_text(OLD, encoding="utf-8")
    link.symlink_to(place)
    write_page(str(link), PAGE)
    assert link.is_symlink()
    assert place.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("there", ["My only copy of a chapter.", "x,y\n1,2\n", "\x00\x01"])
def test_what_is_no_page_is_not_written_over(there, tmp_path):
    place = tmp_path / "chapter.html"
    place.write_text(there, encoding="utf-8")
    with pytest.raises(click.UsageError, match="is there already and is no HTML page"):
        write_page(str(place), PAGE)
    assert place.read_text(encoding="utf-8") == there


def test_a_device_is_not_replaced():
    with pytest.raises(click.UsageError, match="is no HTML page"):
        write_page(os.devnull, PAGE)


@pytest.mark.parametrize("name", ["no/such/folder/page.html", "a" * 300 + ".html", "nul\0.html"])
def test_a_place_that_cannot_be_written_is_said(name, tmp_path):
    with pytest.raises(click.UsageError, match="cannot be written"):
        write_page(str(tmp_path / name), PAGE)
    assert names_in(tmp_path) == ["here"]


def test_a_page_that_broke_off_leaves_nothing(tmp_path, monkeypatch):
    """The disk fills up, or the reader presses Ctrl-C: the older page is still whole."""
    place = tmp_path / "page.html"
    place.write_text(OLD, encoding="utf-8")

    def breaks_off(self, data):
        with self.open("wb") as stream:
            stream.write(data[:5])
        raise KeyboardInterrupt

    monkeypatch.setattr(type(place), "write_bytes", breaks_off)
    with pytest.raises(KeyboardInterrupt):
        write_page(str(place), PAGE)
    monkeypatch.undo()
    assert names_in(tmp_path) == ["here", "page.html"]
    assert place.read_text(encoding="utf-8") == OLD


# --- the manuscript ------------------------------------------------------------------------------


@pytest.fixture
def chapter(tmp_path, manuscript):
    """A manuscript of the scholar's own, read-only neither by chance nor by right."""
    own = tmp_path / "papers" / "chapter.txt"
    own.parent.mkdir()
    own.write_bytes(manuscript.read_bytes())
    return own


def names_of(chapter):
    """The manuscript by other names: spelled otherwise, through a symbolic and through a hard link."""
    symbolic, hard = chapter.with_name("symbolic.html"), chapter.with_name("hard.html")
    symbolic.symlink_to(chapter)
    os.link(chapter, hard)
    return [chapter, f"{chapter.parent}/../papers/./{chapter.name}", symbolic, hard]


def test_the_report_never_takes_the_manuscripts_place(chapter, run):
    before = sha256(chapter)
    for name in names_of(chapter):
        result = run("check", chapter, "--html", name)
        assert (result.exit_code, "manuscript's place" in result.stderr) == (2, True), name
    assert sha256(chapter) == before


def test_not_even_where_the_manuscript_is_a_page(chapter):
    """Whether a file looks like a page does not matter: this one is being checked."""
    page = chapter.with_suffix(".html")
    page.write_text(OLD, encoding="utf-8")
    with pytest.raises(click.UsageError, match="manuscript's place"):
        write_page(str(page), PAGE, never=str(page))
    assert page.read_text(encoding="utf-8") == OLD


def test_a_check_changes_neither_the_manuscript_nor_its_folder(chapter, run, tmp_path):
    before, listed = sha256(chapter), names_in(chapter.parent)
    stamp = chapter.stat().st_mtime_ns
    for words in ([], ["--json"], ["--html", "-"], ["--html", tmp_path / "page.html"]):
        assert run("check", chapter, *words).exit_code == 1
    assert (sha256(chapter), chapter.stat().st_mtime_ns) == (before, stamp)
    assert names_in(chapter.parent) == listed


def test_a_page_for_standard_output_is_the_page_alone(run, manuscript):
    result = run("check", manuscript, "--html", "-")
    assert result.stdout.lstrip().lower().startswith("<!doctype html")
    assert result.stdout.rstrip().endswith("</html>")
