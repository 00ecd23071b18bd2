"""What the docs show works: their examples are run, and every command is in them."""

from __future__ import annotations

import re
import types
from pathlib import Path

import pytest

from legalgraph.catalogue import load
from legalgraph.cli import COMMANDS
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.names import Names
from legalgraph.queries import load_questions
from legalgraph.shelves import Shelves

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def block(page: str, language: str, holding: str) -> str:
    """The one code block of a page in this language that holds these words."""
    blocks = re.findall(
        rf"```{language}\n(.*?)```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL
    )
    (found,) = [text for text in blocks if holding in text]
    return found


def own_shelf(folder: Path, files: dict[str, str]) -> Shelves:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Shelves.find(folder)


def test_the_kind_of_the_contributors_page_finds_its_examples_and_declines_the_rest():
    kind = types.ModuleType("kind")
    exec(block("contributing.md", "python", "European Treaty Series"), kind.__dict__)  # our own page
    for text in kind.matches:
        assert [mention.text for mention in kind.find(text, Surroundings.of(text, Names.of([])))] == [text]
    for text in kind.declines:
        assert list(kind.find(text, Surroundings.of(text, Names.of([])))) == []


def test_the_instrument_of_the_contributors_page_loads(tmp_path):
    entry = block("contributing.md", "toml", "Model Agreement")
    convention = (ROOT / "examples/instruments/model-convention.toml").read_text(encoding="utf-8")
    files = {"instruments/model-agreement.toml": entry, "instruments/model-convention.toml": convention}
    known = load(own_shelf(tmp_path, files)).instruments["model-agreement"]
    assert known.abbreviations == ("MAG",)
    assert known.dates.in_force == "2004-05-06"


def test_the_question_of_the_contributors_page_loads(tmp_path):
    blocks = re.findall(
        r"```\n(// question.*?)```", (ROOT / "docs/contributing.md").read_text("utf-8"), re.DOTALL
    )
    found = load_questions(own_shelf(tmp_path, {"queries/uncited.cypher": blocks[0]}))["uncited"]
    assert [column.name for column in found.columns] == ["provision", "key"]


def test_the_coding_of_the_how_to_loads_beside_ours(tmp_path):
    page = (ROOT / "docs/how-to-code.md").read_text(encoding="utf-8")
    coding = re.search(r"```\n(citing,cited.*?)```", page, re.DOTALL)
    assert coding is not None
    coder = re.sub(r"(?m)^   ", "", re.search(r"```toml\n(.*?)```", page, re.DOTALL).group(1))
    files = {
        "instruments/coding/links-rahman.csv": coding.group(1),
        "instruments/coding/codebook-rahman.toml": coder,
    }
    made = [one for one in load(own_shelf(tmp_path, files)).codings if one.coder == "rahman"]
    assert [(one.citing, one.tag) for one in made] == [("smuggling-protocol/art_5", "solidarity-enabling")]


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_is_in_the_docs(command):
    assert any(f"legalgraph {command}" in page.read_text(encoding="utf-8") for page in PAGES)


def test_no_page_names_a_command_or_a_question_that_is_not_there():
    questions = load_questions(Shelves.find())
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        code = "\n".join(
            [*re.findall(r"```.*?```", text, re.DOTALL), *re.findall(r"(?<!`)`[^`\n]+`(?!`)", text)]
        )
        for command in re.findall(r"(?<![\w/.-])legalgraph (?!import\b)([a-z]+)", code):
            assert command in COMMANDS, page.name
        for question in re.findall(r"legalgraph query ([a-z-]+)", code):
            assert question in {*questions, "uncited"}, page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_between_pages_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target
