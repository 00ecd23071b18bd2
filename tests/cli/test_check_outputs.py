"""The files of a check: each where it is asked for, whole or not at all, and nothing of the author's written over."""

from __future__ import annotations

import csv
import io
import json
import re

import click
import openpyxl
import pytest

from legalgraph.cli.forms import MAKERS
from legalgraph.cli.outputs import _OPTIONS, planned

FILES = {
    "html": "a.html",
    "xlsx": "a.xlsx",
    "csv": "a.csv",
    "markdown": "a.md",
    "authorities": "authorities.html",
    "csl": "a.json",
    "bibtex": "a.bib",
}


def asked(folder, files=FILES) -> list[object]:
    return [word for option, name in files.items() for word in (f"--{option}", folder / name)]


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "out"
    place.mkdir()
    return place


def test_all_at_once(run, manuscript, folder):
    result = run("check", manuscript, *asked(folder))
    assert result.exit_code == 1
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES.values())
    for name in FILES.values():
        assert f" in {folder / name}\n" in result.stderr.replace(" are in ", " in ").replace(
            " is in ", " in "
        )
    assert openpyxl.load_workbook(folder / "a.xlsx").sheetnames[0] == "Notes to decide"
    assert (folder / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfnote,place,")
    assert (folder / "a.md").read_text(encoding="utf-8").startswith("# Footnotes checked: manuscript.txt")
    assert "Table of authorities" in (folder / "authorities.html").read_text(encoding="utf-8")
    items = {item["id"] for item in json.loads((folder / "a.json").read_text(encoding="utf-8"))}
    assert "lind-2022-price-passage" in items
    assert (
        set(re.findall(r"^@\w+\{([^,]+),", (folder / "a.bib").read_text(encoding="utf-8"), re.MULTILINE))
        == items
    )


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("t.html", "<!doctype html>"),
        ("t.HTM", "<!doctype html>"),
        ("t.md", "# Table of"),
        ("t.csv", "\ufeffgroup,type"),
    ],
)
def test_the_ending_chooses_the_form_of_the_table(run, manuscript, folder, name, begins):
    run("check", manuscript, "--authorities", folder / name)
    assert (folder / name).read_text(encoding="utf-8").lstrip().startswith(begins)


@pytest.mark.parametrize("name", ["t.docx", "t", "-"])
def test_another_ending_is_refused_before_anything_is_done(run, folder, name):
    result = run("check", folder / "not-there.txt", "--authorities", name)
    assert (result.exit_code, "ends in none of them" in result.stderr) == (2, True)


@pytest.mark.parametrize("option", [name for name in FILES if name not in ("html", "authorities")])
def test_a_file_that_is_there_stays(run, manuscript, folder, option):
    place = folder / FILES[option]
    place.write_text("mine", encoding="utf-8")
    result = run("check", manuscript, f"--{option}", place, "--html", folder / "other.html")
    assert (result.exit_code, "is there already" in result.stderr) == (2, True)
    assert place.read_text(encoding="utf-8") == "mine"
    assert not (folder / "other.html").exists()


@pytest.mark.parametrize("option", [name for name in FILES if name != "authorities"])
def test_no_report_takes_the_manuscripts_place(run, manuscript, folder, option):
    own = folder / "chapter.txt"
    own.write_bytes(manuscript.read_bytes())
    assert run("check", own, f"--{option}", own).exit_code == 2
    assert own.read_bytes() == manuscript.read_bytes()


def test_two_reports_never_go_to_one_file(folder):
    place = folder / "a.csv"
    with pytest.raises(click.UsageError, match=r"--csv and --authorities name one file"):
        planned({"csv": str(place), "authorities": f"{folder}/../out/a.csv"}, "x.txt")


def test_an_older_table_page_is_replaced_and_another_file_is_not(run, manuscript, folder):
    page, other = folder / "t.html", folder / "u.html"
    page.write_text("<!doctype html>\nold", encoding="utf-8")
    other.write_text("no page", encoding="utf-8")
    assert run("check", manuscript, "--authorities", page).exit_code == 1
    assert "Table of authorities" in page.read_text(encoding="utf-8")
    assert run("check", manuscript, "--authorities", other).exit_code == 2
    assert other.read_text(encoding="utf-8") == "no page"


@pytest.mark.parametrize("option", ["csv", "markdown", "csl", "bibtex"])
def test_what_is_printed_is_that_alone(run, manuscript, option, folder):
    printed = run("check", manuscript, f"--{option}", "-").stdout
    run("check", manuscript, f"--{option}", folder / FILES[option])
    assert printed.splitlines() == (folder / FILES[option]).read_text(encoding="utf-8").splitlines()


def test_a_printed_table_is_a_table(run, manuscript):
    printed = run("check", manuscript, "--csv", "-").stdout.removeprefix("\ufeff")
    assert {row["kind"] for row in csv.DictReader(io.StringIO(printed, newline=""))} == {
        "citation",
        "quotation",
        "finding",
    }


@pytest.mark.parametrize("words", [("--csv", "-", "--html", "-"), ("--markdown", "-", "--json")])
def test_two_answers_are_not_printed_at_once(run, manuscript, words):
    result = run("check", manuscript, *words)
    assert (result.exit_code, "Choose one form" in result.stderr) == (2, True)


def test_nothing_is_written_if_one_form_cannot_be_made(run, manuscript, folder):
    result = run("check", manuscript, "--csv", folder / "a.csv", "--word", folder / "a.docx")
    assert (result.exit_code, "is no Word file" in result.stderr) == (3, True)
    assert list(folder.iterdir()) == []


def test_every_option_has_a_form_and_every_form_an_option():
    forms = {name.partition(".")[0] for name in MAKERS}
    assert forms == set(_OPTIONS)


def test_every_option_is_explained(root):
    page = (root / "docs" / "how-to-give-back.md").read_text(encoding="utf-8")
    assert [name for name in _OPTIONS if f"--{name}" not in page] == []


def test_what_is_switched_off_is_not_found_and_said(run, manuscript):
    whole, less = (
        run("check", manuscript, "--json"),
        run("check", manuscript, "--json", "--off", "placeholder"),
    )
    assert "placeholder" in json.loads(whole.stdout)["counts"]["findings_by_code"]
    answer = json.loads(less.stdout)
    assert "placeholder" not in answer["counts"]["findings_by_code"]
    assert answer["rules_off"] == ["placeholder"]


def test_settled_findings_do_not_fail_a_script(run, folder):
    own = folder / "chapter.txt"
    own.write_text("One.¹\n\n¹ ADD MORE SOURCES ON HARBOURS HERE, PLEASE\n", encoding="utf-8")
    assert run("check", own).exit_code == 1
    assert run("settle", own, "1", "--reason", "it is a title").exit_code == 0
    result = run("check", own)
    assert (result.exit_code, "Settled by you: whole notes 1" in result.stdout) == (0, True)
