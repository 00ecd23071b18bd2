"""What the shell is told: 0 clean, 1 findings, 2 usage, 3 input that cannot be read, 4 a source that is not there."""

from __future__ import annotations

import pytest

#: What is typed ({} are places of the test), the exit status, and words of the message that says why.
CASES = [
    ("status", 0, ""),
    ("status --store {missing}", 0, ""),
    ("instruments", 0, ""),
    ("queries", 0, ""),
    ("show model-protocol 5", 0, ""),
    ("query provision provision=model-protocol/art_5", 0, ""),
    ("completion zsh", 0, ""),
    ("check {manuscript}", 1, ""),
    ("nonsense", 2, "No such command"),
    ("show", 2, "Missing argument"),
    ("show nobody 3", 2, "There is no instrument “nobody”"),
    ("show model-protocol 99", 2, "There is no provision in the graph “model-protocol/art_99”"),
    ("show vccr 5", 2, "neither a text nor an outline is held"),
    ("show --json vccr 5", 2, "says that its text is held, run “legalgraph build”"),
    ("show model-protocol/_", 2, "is not a path of steps"),
    ("query nothing", 2, "There is no question “nothing”"),
    ("query provision", 2, "has to be told provision"),
    ("query provision tfeu", 2, "“tfeu” is not of the form name=value"),
    ("query provision =tfeu", 2, "is not of the form name=value"),
    ("query provision provision=a provision=b", 2, "provision is given twice"),
    ("query provision store=x provision=tfeu", 2, "There is no parameter “store”"),
    ("query provision shelves=x provision=tfeu", 2, "There is no parameter “shelves”"),
    ("query provision name=x provision=tfeu", 2, "There is no parameter “name”"),
    ("query tagged tag=good", 2, "There is no tag “good”"),
    ("query tagged limit=many", 2, "limit is a whole number"),
    ("query tagged --json --csv", 2, "Choose one form"),
    ("instruments --json --csv", 2, "Choose one form"),
    ("measures --json --csv", 2, "Choose one form"),
    ("check {manuscript} --html - --json", 2, "Choose one form"),
    ("draw nothing -o {page}", 2, "There is no diagram “nothing”"),
    ("draw spread", 2, "Missing option"),
    ("completion tcsh", 2, "is not one of"),
    ("status --shelves {empty}", 4, "has none of the folders"),
    ("check {binary}", 3, "binary.txt"),
    ("check {nothing}", 3, "is empty"),
    ("check {here}", 3, "is a folder"),
    ("check {manuscript} --sources {wrong_texts}", 3, "model-protocol.md"),
    ("scan {latin}", 3, "UTF-8"),
    ("build --sources {wrong_texts} --store {new}", 3, ""),
    ("check {missing}", 4, "is not there"),
    ("scan {missing}", 4, "is not there"),
    ("build --sources {missing} --store {new}", 4, "is not a folder of texts"),
    ("instruments --sources {missing}", 4, "is not a folder of texts"),
    ("show tfeu --store {missing}", 4, "Run “legalgraph build” first"),
    ("query tagged --store {missing}", 4, "Run “legalgraph build” first"),
    ("measures --store {missing}", 4, "Run “legalgraph build” first"),
    ("draw -o {page} --store {missing}", 4, "Run “legalgraph build” first"),
    ("show tfeu --store ftp://x", 2, "is no address of a graph"),
    ("show tfeu --store {latin}", 1, "is a file; a graph is a folder"),
]


@pytest.fixture
def places(tmp_path, manuscript, here):
    found = {name: tmp_path / name for name in ("missing", "empty", "new", "wrong_texts")}
    found |= {name: tmp_path / f"{name}.txt" for name in ("binary", "latin", "nothing")}
    found |= {"page": tmp_path / "page.html", "manuscript": manuscript, "here": here}
    found["empty"].mkdir()
    found["latin"].write_bytes("Né à Genève.¹\n\n1  Voir le traité.\n".encode("latin-1"))
    found["binary"].write_bytes(b"PK\x03\x04\x00\x00\x00\x00")
    found["nothing"].write_bytes(b"")
    found["wrong_texts"].mkdir()
    (found["wrong_texts"] / "model-protocol.md").write_bytes(b"\xff\xfe\x00")
    return found


@pytest.mark.parametrize(("typed", "status", "message"), CASES, ids=[case[0] for case in CASES])
def test_status_and_message(typed, status, message, places, run):
    result = run(*(word.format(**places) for word in typed.split()))
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr
    if status > 1:
        assert result.stdout == "" or "build" in typed
        assert "Traceback" not in result.stderr


def test_a_chapter_with_nothing_to_find_is_clean(tmp_path, run):
    result = run(
        "check", _chapter(tmp_path, "Help is free.¹ It always was.\n\n1. Model Convention, art. 4(1).\n")
    )
    assert (result.exit_code, "Notes: 1." in result.stdout) == (0, True)


def test_a_chapter_in_which_no_note_was_found_is_not_called_clean(tmp_path, run):
    result = run("check", _chapter(tmp_path, "Help is free. It always was.\n"))
    assert (result.exit_code, "nothing was checked" in result.stderr) == (3, True)


def _chapter(folder, text):
    place = folder / "chapter.txt"
    place.write_text(text, encoding="utf-8")
    return place


def test_our_errors_are_one_line_that_begins_with_our_name(run):
    assert run("show", "nobody").stderr.startswith("legalgraph: There is no instrument")


def test_a_fault_of_ours_is_not_hidden(process):
    """A traceback is what helps to mend it; only errors of our own tree are put into a sentence."""
    broken = (
        "import legalgraph.api; legalgraph.api.status = lambda **_: 1 / 0; import sys; "
        "sys.argv = ['legalgraph', 'status']; from legalgraph.cli import main; main()"
    )
    done = process(program=("-c", broken))
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr
    assert done.stdout == ""
