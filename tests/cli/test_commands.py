"""What each command prints: the library's answer, in words and in order."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile

import pytest
from made_files import word, zipped

from legalgraph import __version__


def test_version(run):
    assert run("--version").stdout == f"legalgraph, version {__version__}\n"


def test_build_counts_what_went_in_and_what_did_not(run, tmp_path):
    lines = run("build", "--store", tmp_path / "new").stdout.splitlines()
    assert lines[0] == f"The graph is at {tmp_path / 'new'}"
    heads = [line.split()[0] for line in lines if line[0] != " "][1:]
    assert heads == ["Instruments", "Citations", "Tagged", "Unresolved", "In"]
    assert any(
        "model-protocol:" in line and "12 articles" in line and "0 pieces unplaced" in line for line in lines
    )


def test_build_names_a_text_it_could_not_read_and_goes_on(run, tmp_path, examples):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "model-convention.html").write_bytes((examples / "texts" / "model-convention.html").read_bytes())
    (texts / "model-protocol.md").write_bytes(b"\xff\xfe\x00")
    result = run("build", "--store", tmp_path / "new", "--sources", texts)
    assert "1 of them with a text held" in result.stdout
    assert f"not read: {texts / 'model-protocol.md'}" in result.stdout


def test_status_says_where_everything_lies(run, example_graph, examples, root):
    shown = run("status").stdout
    for where in (example_graph, examples, examples / "texts", root):
        assert str(where) in shown
    assert "built from other texts" not in shown


def test_status_says_when_a_text_is_another_than_was_read(run, tmp_path, examples):
    texts = tmp_path / "texts"
    texts.mkdir()
    for name in ("model-convention.html", "model-protocol.md"):
        (texts / name).write_bytes((examples / "texts" / name).read_bytes())
    assert "other texts" not in run("status", "--sources", texts).stdout
    with (texts / "model-protocol.md").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert (
        "built from other texts of model-protocol; build it again" in run("status", "--sources", texts).stdout
    )


def test_status_without_a_graph_says_what_to_do(run, tmp_path):
    shown = run("status", "--store", tmp_path / "none").stdout
    assert f"none yet at {tmp_path / 'none'}; run “legalgraph build”" in shown


def test_instruments_stand_by_date_and_say_whether_a_text_is_held(run):
    rows = json.loads(run("instruments", "--json").stdout)
    dates = [row["adopted"] or row["signed"] or row["published"] or "9999" for row in rows]
    assert dates == sorted(dates)
    known = {row["id"]: row for row in rows}
    assert known["model-protocol"]["languages"] == ["en"]
    assert known["tfeu"]["identifiers"]["celex"]
    lines = {line.split()[0]: line for line in run("instruments").stdout.splitlines()}
    assert len(lines) == len(rows)
    assert " text held (en) " in lines["model-protocol"]
    assert "no text held" in lines["iccpr"]


def test_show_prints_words_place_and_source(run):
    shown = run("show", "Model Protocol, art. 6(1)").stdout
    lines = shown.splitlines()
    assert lines[0] == "Article 6(1), Model Protocol"
    assert "Nothing in article 5 of this Protocol" in " ".join(shown.split())
    assert "Key model-protocol/art_6/para_1" in lines
    assert any(line.startswith("Text: ") and "model-protocol.md" in line for line in lines)


def test_show_gives_our_gist_where_no_text_is_held(run):
    shown = " ".join(run("show", "smuggling-protocol", "6(1)(a)").stdout.split())
    assert "No text held. In our words: Smuggling itself becomes an offence." in shown


def test_show_lists_the_parts_of_what_has_no_words_here(run):
    assert "Article 6: Offences" in run("show", "smuggling-protocol", "chapter", "I").stdout


def test_query_prints_a_table_with_its_count(run):
    assert "Nothing found." in run("query", "unresolved", "instrument=iccpr").stdout
    assert "rows" in run("query", "provision", "provision=model-protocol 5").stdout


def test_queries_lists_each_question_with_what_it_takes(run):
    shown = run("queries").stdout
    for row in json.loads(run("queries", "--json").stdout):
        assert f"{row['name']}  {row['question']}" in shown
        assert row["example"] in shown


def test_scan_prints_a_mention_a_line_with_its_file_and_place(run, tmp_path):
    text = tmp_path / "note.txt"
    text.write_text("See Model Protocol,\nart. 6(1).\n", encoding="utf-8")
    assert run("scan", text).stdout.split() == [
        *f"{text}:4-29 provision Model Protocol, art. 6(1) → model-protocol/art_6/para_1".split()
    ]


def test_scan_within_an_instrument_reads_its_own_words_as_its_own(run, tmp_path):
    text = tmp_path / "note.txt"
    text.write_text("under article 6 of this Protocol and article 99", encoding="utf-8")
    lines = run("scan", text, "--within", "model-protocol").stdout.splitlines()
    assert [line.partition("→ ")[2] for line in lines] == [
        "model-protocol/art_6",
        "model-protocol without art_99",
    ]


def test_scan_marks_the_citations_on_a_page(run, tmp_path):
    text, page = tmp_path / "note.txt", tmp_path / "note.html"
    text.write_text("See Model Protocol, art. 6(1); <b>.", encoding="utf-8")
    shown = run("scan", text, "--html", page)
    assert shown.stderr == f"The page is in {page}\n"
    assert "<b>." not in page.read_text(encoding="utf-8").partition("<main>")[2]
    assert run("scan", text, "--html", "-").stdout.startswith("<!doctype html>")


def test_measures_are_in_order_and_as_many_as_asked(run):
    rows = json.loads(run("measures", "--json", "--limit", "5").stdout)
    assert len(rows) == 5
    assert [row["reach"] for row in rows] == sorted((row["reach"] for row in rows), reverse=True)
    assert len(run("measures", "--limit", "5").stdout.splitlines()) == 6


# --- draw ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["spread", "tag=criminalising"], ["tag=criminalising"]])
def test_draw_writes_one_page_where_it_is_told(words, run, tmp_path):
    page = tmp_path / "page.html"
    result = run("draw", *words, "-o", page)
    assert (result.exit_code, result.stdout) == (0, "")
    assert page.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html")
    assert result.stderr.startswith(f"{page}: ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "page.html"]


def test_draw_to_standard_output_is_the_page_alone(run):
    result = run("draw", "-o", "-")
    assert result.stdout.rstrip().endswith("</html>")
    assert "links" in result.stderr


def test_draw_does_not_write_over_a_chapter(run, tmp_path):
    chapter = tmp_path / "chapter.docx"
    chapter.write_bytes(b"PK\x03\x04")
    assert run("draw", "-o", chapter).exit_code == 2
    assert chapter.read_bytes() == b"PK\x03\x04"


# --- completion ----------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_asks_us(shell, run):
    assert "_LEGALGRAPH_COMPLETE" in run("completion", shell).stdout


def test_the_bash_script_is_bash(run):
    subprocess.run(["bash", "-n"], input=run("completion", "bash").stdout, encoding="utf-8", check=True)


@pytest.mark.parametrize(
    ("words", "at", "offered"),
    [("legalgraph ins", "1", "instruments"), ("legalgraph check --ht", "2", "--html")],
)
def test_what_the_script_asks_is_answered(words, at, offered, process):
    asked = {"_LEGALGRAPH_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": at}
    start = "import sys; sys.argv = ['legalgraph']; from legalgraph.cli import main; main()"
    assert f"plain,{offered}" in process(program=("-c", start), env=asked).stdout.splitlines()


# --- a Word manuscript given back ----------------------------------------------------------------


def word_manuscript(place):
    call = '<w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
    note = '<w:footnote w:id="2"><w:p><w:r><w:t>ADD SOURCES</w:t></w:r></w:p></w:footnote>'
    data = word(f"<w:p>{call}</w:p>", footnotes=note)
    types = {"[Content_Types].xml": "<Types></Types>"}
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        place.write_bytes(zipped(types | {name: made.read(name) for name in made.namelist()}))
    return place


def test_a_word_manuscript_is_given_back_with_comments(run, tmp_path):
    given, copy = word_manuscript(tmp_path / "chapter.docx"), tmp_path / "checked.docx"
    before = given.read_bytes()
    result = run("check", given, "--word", copy)
    assert result.exit_code == 1
    assert f"The manuscript with comments is in {copy}" in result.stderr
    assert given.read_bytes() == before
    with zipfile.ZipFile(copy) as made:
        assert b"ADD SOURCES" in made.read("word/comments.xml")


def test_a_copy_never_takes_another_files_place(run, tmp_path):
    given = word_manuscript(tmp_path / "chapter.docx")
    before = given.read_bytes()
    result = run("check", given, "--word", given)
    assert (result.exit_code, "is there already" in result.stderr) == (2, True)
    assert given.read_bytes() == before


def test_only_a_word_manuscript_can_be_given_back(run, tmp_path):
    given = tmp_path / "chapter.txt"
    given.write_text("One.¹\n\n¹ ADD SOURCES\n", encoding="utf-8")
    result = run("check", given, "--word", tmp_path / "copy.docx")
    assert (result.exit_code, "is no Word file" in result.stderr) == (3, True)
    assert not (tmp_path / "copy.docx").exists()
