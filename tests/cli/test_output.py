"""Answers on standard output, progress and messages on standard error; JSON that parses; nothing that commands
a terminal."""

from __future__ import annotations

import csv
import io
import json

import pytest

from legalgraph.cli.output import print_csv, printable

PARSED = [
    ("status", dict),
    ("instruments", list),
    ("queries", list),
    ("measures --limit 3", list),
    ("show model-protocol 5(1)(a)", dict),
    ("show model-protocol", dict),
    ("query provision provision=model-protocol/art_5", dict),
    ("query unresolved instrument=iccpr", dict),
]


@pytest.mark.parametrize(("typed", "kind"), PARSED, ids=[typed for typed, _ in PARSED])
def test_json_is_all_that_stands_on_standard_output(typed, kind, run):
    result = run(*typed.split(), "--json")
    assert isinstance(json.loads(result.stdout), kind)
    assert result.stderr == ""


def test_the_json_of_a_build_and_of_a_check(run, tmp_path, manuscript):
    built = run("build", "--json", "--store", tmp_path / "new")
    assert json.loads(built.stdout)["texts"][0]["instrument"] == "model-convention"
    checked = run("check", manuscript, "--json", "--html", tmp_path / "page.html")
    assert len(json.loads(checked.stdout)["notes"]) == 28
    assert (built.stderr, checked.stderr) == ("", f"The report is in {tmp_path / 'page.html'}\n")


def test_scan_prints_one_object_a_line(run, manuscript):
    lines = run("scan", manuscript, "--json").stdout.splitlines()
    text = manuscript.read_text(encoding="utf-8")
    for row in map(json.loads, lines):
        assert text[row["start"] : row["end"]] == row["text"] == row["selector"][0]["exact"]
    assert len(lines) > 28


@pytest.mark.parametrize(
    "typed", ["instruments", "measures", "query provision provision=model-protocol/art_5"]
)
def test_csv_has_a_head_and_rows_of_its_length(typed, run):
    head, *rows = csv.reader(io.StringIO(run(*typed.split(), "--csv").stdout))
    assert rows
    assert {len(row) for row in rows} == {len(head)}


def test_no_cell_of_csv_is_a_formula(capsys):
    print_csv(["a", "b", "c"], [["=1+1", "@sum", 3], ["-2", "plain", "a=b"]])
    assert list(csv.reader(io.StringIO(capsys.readouterr().out))) == [
        ["a", "b", "c"],
        ["'=1+1", "'@sum", "3"],
        ["'-2", "plain", "a=b"],
    ]


# --- terminals -----------------------------------------------------------------------------------


def test_progress_is_shown_on_standard_error_and_wiped(terminal, tmp_path):
    seen, answer = terminal("stderr", "build", "--store", tmp_path / "new")
    assert "reading model-protocol" in seen
    assert "writing the graph" in seen
    assert seen.rstrip("\r").rpartition("\r")[2].strip() == ""
    assert "\r" not in answer


def test_progress_is_wiped_before_a_message(terminal, tmp_path):
    sources = tmp_path / "texts"
    sources.mkdir()
    (sources / "sources.csv").write_text(
        "file,instrument,language,reader\nsources.csv,model-protocol,en,no-such-reader\n", encoding="utf-8"
    )
    seen, _ = terminal("stderr", "build", "--store", tmp_path / "new", "--sources", sources)
    last = seen.replace("\r\n", "\n").rpartition("\r")[2]
    assert last.startswith("legalgraph: There is no reader")


def test_no_progress_where_nobody_watches(run, tmp_path):
    assert run("build", "--store", tmp_path / "new").stderr == ""


def test_bold_on_a_terminal_unless_no_color_is_set(terminal):
    plain, _ = terminal("stdout", "show", "model-protocol", "5", env={"NO_COLOR": "1"})
    coloured, _ = terminal("stdout", "show", "model-protocol", "5", env={"NO_COLOR": ""})
    assert "\x1b[1m" in coloured
    assert "\x1b" not in plain
    assert coloured.replace("\x1b[1m", "").replace("\x1b[0m", "") == plain


def test_no_bold_in_a_file(process):
    assert "\x1b" not in process("show", "model-protocol", "5").stdout


# --- characters ----------------------------------------------------------------------------------

SHOWN = [
    ("plain “words” → here\nand there", "plain “words” → here\nand there"),
    ("\x1b[2Jgone", "�[2Jgone"),  # clears the screen
    ("a\x9b31mred", "a�31mred"),  # the same in one character
    ("title\x07", "title�"),
    ("over\rwritten", "over�written"),
    ("txt.\u202efdp", "txt.�fdp"),  # written backwards
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_commands_a_terminal_is_shown_and_not_done(text, shown):
    assert printable(text) == shown


def test_a_hostile_name_commands_nothing(run):
    assert "\x1b" not in run("show", "\x1b[2Jnobody").stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_a_file_is_utf8_whatever_the_machine_prefers(encoding, process):
    done = process("show", "model-protocol", "1", "--json", env={"PYTHONIOENCODING": encoding}, encoding=None)
    assert done.returncode == 0
    assert json.loads(done.stdout.decode("utf-8"))["key"] == "model-protocol/art_1"


def test_a_name_that_is_no_text_is_escaped(process):
    done = process(program=("-m", "legalgraph", "show", b"no\xff"), encoding=None)
    assert (done.returncode, b"There is no instrument" in done.stderr) == (2, True)


def test_a_reader_who_leaves_early_is_no_fault(process):
    """``legalgraph instruments | head -1``"""
    code = (
        "import subprocess, sys; p = subprocess.Popen([sys.executable, '-m', 'legalgraph', 'instruments'],"
        " stdout=subprocess.PIPE, stderr=subprocess.PIPE); p.stdout.readline(); p.stdout.close();"
        " print(p.stderr.read().decode())"
    )
    assert process(program=("-c", code)).stdout.strip() == ""
