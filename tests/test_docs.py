"""What the docs show works: their examples are run, and every command is in them."""

from __future__ import annotations

import json
import re
import tomllib
import types
from pathlib import Path

import pytest
from click.testing import CliRunner

from legalgraph import api, sources
from legalgraph.catalogue import instruments as entries
from legalgraph.catalogue import load
from legalgraph.cli import COMMANDS, main
from legalgraph.errors import ShelfError
from legalgraph.fetching.formats import FORMATS
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.cues import Cues
from legalgraph.kinds.folding import Folded
from legalgraph.kinds.names import Names
from legalgraph.model import Wanted
from legalgraph.queries import load_questions
from legalgraph.readers import READERS
from legalgraph.shelves import Shelves

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "examples" / "README.md"]


def block(page: str, language: str, holding: str) -> str:
    """The one code block of a page in this language that holds these words."""
    blocks = re.findall(
        rf"```{language}\n(.*?)```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL
    )
    (found,) = [text for text in blocks if holding in text]
    return found


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def section(page: str, heading: str) -> str:
    """What stands under a heading of the second rank."""
    return text_of(page).partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def rows(text: str) -> list[list[str]]:
    """The cells of a table's rows, without its head."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|---" not in line][1:]


def coded(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def own_shelf(folder: Path, files: dict[str, str]) -> Shelves:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Shelves.find(folder)


def test_the_kind_of_the_contributors_page_finds_its_examples_and_declines_the_rest():
    kind = types.ModuleType("kind")
    exec(block("contributing.md", "python", "Organization for Migration"), kind.__dict__)  # our own page

    def found(text):
        around = Surroundings.of(text, Names.of([]))
        asked = Cues.of([kind]).asked(Folded.of(text))
        return [mention.text for _, one, at in asked for mention in one.find(text, around, at)]

    assert [found(f"see {text}.") for text in kind.matches] == [[text] for text in kind.matches]
    assert [found(text) for text in kind.declines] == [[] for _ in kind.declines]


def test_the_check_of_the_contributors_page_finds_what_is_wrong_and_passes_what_is_right(
    checked_example, monkeypatch
):
    rule = types.ModuleType("rule")
    exec(block("contributing.md", "python", "forthcoming_without_year"), rule.__dict__)  # our own page
    monkeypatch.setattr("legalgraph.check.CHECKS", (rule,))
    (code,) = rule.codes

    def found(one):
        return [finding.words for finding in checked_example(one).findings if finding.code == code.name]

    assert [found(one) for one in code.wrong] == [["(forthcoming)"] for _ in code.wrong]
    assert [found(one) for one in code.right] == [[] for _ in code.right]


def test_the_instrument_of_the_contributors_page_loads(tmp_path):
    entry = block("contributing.md", "toml", "Model Agreement")
    convention = (ROOT / "examples/instruments/model-convention.toml").read_text(encoding="utf-8")
    files = {"instruments/model-agreement.toml": entry, "instruments/model-convention.toml": convention}
    known = load(own_shelf(tmp_path, files)).instruments["model-agreement"]
    assert known.abbreviations == ("MAG",)
    assert known.dates.in_force == "2004-05-06"


def test_what_the_contributors_page_says_of_a_wrong_field_is_said(tmp_path):
    entry = block("contributing.md", "toml", "Model Agreement").replace('"convention"', '"convension"')
    with pytest.raises(ShelfError) as caught:
        load(own_shelf(tmp_path, {"instruments/model-agreement.toml": entry}))
    shown = re.search(r"```\n(instruments/.*?)\n```", section("docs/contributing.md", "Add an instrument"))
    assert str(caught.value) == f"{tmp_path}/{shown.group(1)}"


@pytest.mark.parametrize(
    ("field", "known"),
    [
        ("`kind`", entries.KINDS),
        ("`[dates]`", entries.DATES),
        ("`[identifiers]`", entries.IDENTIFIERS),
        ("`[[relations]]`", (*entries.RELATIONS, "type", "to", "words", "source")),
    ],
)
def test_the_contributors_page_lists_what_an_entry_may_say(field, known):
    (says,) = [
        row[1] for row in rows(section("docs/contributing.md", "Add an instrument")) if row[0] == field
    ]
    assert sorted(coded(says)) == sorted(known)


def test_every_format_on_the_contributors_page_can_be_fetched():
    (says,) = re.findall(r"`format` \(([^)]+)\)", text_of("docs/contributing.md"))
    assert set(coded(says)) <= FORMATS.keys()


def test_the_reader_of_the_contributors_page_reads_its_text():
    page = section("docs/contributing.md", "Add a reader")
    module = types.ModuleType("reader")
    exec(block("contributing.md", "python", "Harbour law books"), module.__dict__)  # our own page
    (text,) = re.findall(r"```\n(Lamp Laws.*?)```", page, re.DOTALL)
    (keys,) = re.findall(r"```\n(front .*?)```", page, re.DOTALL)
    reader = module.HarbourBook()
    assert reader.declines(text.encode()) == ""
    assert "no line" in reader.declines(b"Article 1")
    version = reader.read(text.encode(), Wanted("x", "en", "lamps.txt"))
    assert [one.path for one in version.provisions] == keys.split()
    assert [one.heading for one in version.provisions if one.kind == "art"] == ["Lamps", "Oil"]
    assert list(version.notes.values()) == ["As amended in the year of the flood."]
    assert version.unplaced == ()


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


def test_the_page_of_findings_is_what_the_rules_say():
    from legalgraph.checks.listed import page

    assert text_of("docs/findings.md") == page(), (
        "write it anew: legalgraph checks --markdown > docs/findings.md"
    )


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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page):
    for target, place in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            file = page.parent / target if target else page
            assert file.exists(), target
            assert not place or place in anchors(file), f"{target}#{place}"


def anchors(page: Path) -> set[str]:
    """The places on a page as hosts of Markdown name them: a heading's words, joined by hyphens."""
    headings = re.findall(r"(?m)^#+ (.+)$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


# --- what is listed on a page is what there is -----------------------------------------------------


def test_every_reader_is_in_the_list_of_formats_in_the_order_of_asking():
    listed = rows(section("docs/how-to-hold-texts.md", "Which formats are read"))
    assert [row[0] for row in listed] == [f"`{reader.name}`" for reader in READERS]
    assert all(row[3] for row in listed)


def test_the_index_of_the_how_to_is_an_index(tmp_path):
    (index,) = re.findall(r"```\n(file,.*?)```", text_of("docs/how-to-hold-texts.md"), re.DOTALL)
    (tmp_path / "sources.csv").write_text(index, encoding="utf-8")
    lines = index.splitlines()[1:]
    for line in lines:
        file = tmp_path / line.partition(",")[0].replace("**", "part-1").replace("*", "1")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    catalogue = load(Shelves.find())
    found = list(sources.held(catalogue.instruments, (tmp_path,)))
    assert len(found) == len(lines)
    assert {one.reader for one in found} <= {"", *(reader.name for reader in READERS)}
    assert {one.shape for one in found} <= {"", *catalogue.shapes}


def test_the_columns_of_the_index_are_explained():
    table = section("docs/how-to-hold-texts.md", "Which file is what")
    (head,) = re.findall(r"```\n(file,.*)\n", table)
    assert [coded(row[0])[0] for row in rows(table)] == head.split(",")


def test_the_unplaced_pieces_are_seen_as_the_how_to_says(tmp_path):
    (tmp_path / "treaty.txt").write_text("Article 1\n\nOil.\n\nArticle 1\n\nLamps.\n")
    (tmp_path / "sources.csv").write_text("file,instrument,language,reader\ntreaty.txt,model-protocol,en,\n")
    report = api.build(sources=tmp_path, shelves=ROOT / "examples", store=tmp_path / "graph").as_json()
    (piece, *_) = report["texts"][0]["unplaced"]
    said = text_of("docs/how-to-hold-texts.md")
    assert all(f"`{field}`" in said for field in ("texts", "unplaced", *piece))
    assert (piece["place"], piece["words"]) == ("line 5", "Article 1")


def test_the_rooms_of_the_architecture_are_those_that_are_held():
    layers = tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"][0]["layers"]
    (drawn,) = re.findall(r"```\n(__main__.*?)```", text_of("docs/architecture.md"), re.DOTALL)
    assert [re.split(r" {3,}", line)[0] for line in drawn.splitlines()] == layers


def test_the_folders_of_readers_in_the_architecture_are_those_that_there_are():
    (drawn,) = re.findall(r"```\n(readers/.*?)```", text_of("docs/architecture.md"), re.DOTALL)
    folders = {path.parent.name for path in (ROOT / "legalgraph" / "readers").glob("*/__init__.py")}
    assert {name.rstrip("/") for name in re.findall(r"\w+/", drawn)} == {"readers", *folders}


def test_the_fixtures_of_the_examples_page_are_those_that_there_are():
    folder = ROOT / "tests" / "fixtures" / "readers"
    listed = [
        name
        for row in rows(section("examples/README.md", "A model text of every format"))
        for name in coded(row[0])
    ]
    assert all(any(folder.glob(name.rstrip("/"))) for name in listed)
    held = {path.name for path in folder.iterdir()}
    assert held == {path.name for name in listed for path in folder.glob(name.rstrip("/"))}


def test_the_figures_of_the_readme_are_those_of_the_catalogue():
    known = load(Shelves.find()).instruments.values()
    says = " ".join(text_of("README.md").split())
    assert f"{len(known)} instruments:" in says
    assert f"For {sum(bool(one.outline) for one in known)} of them it also has the outline" in says
    assert f"Texts of {sum(bool(one.texts) for one in known)} were to be had" in says


# --- the JSON of the command line ------------------------------------------------------------------


def fields(table: str) -> list[str]:
    return [field for row in rows(table) for field in coded(row[0])]


@pytest.fixture
def printed(examples, example_graph):
    """What a command prints as JSON."""
    where = {
        "LEGALGRAPH_STORE": str(example_graph),
        "LEGALGRAPH_SHELVES": str(examples),
        "LEGALGRAPH_SOURCES": str(examples / "texts"),
    }

    def run(*words: str):
        return json.loads(CliRunner(env=where).invoke(main, [*words, "--json"]).stdout)

    return run


@pytest.mark.parametrize("reference", ["model-protocol 6", "model-protocol", "tfeu 67(2)", "hrc-15-13"])
def test_a_provision_has_the_fields_that_are_documented(printed, reference):
    whole, entry = section("docs/json-provision.md", "`show --json`").split("Each entry of")
    shown = printed("show", reference)
    assert sorted(shown) == sorted(fields(whole))
    for place in (*shown["path"], *shown["parts"]):
        assert sorted(place) == sorted(fields(entry))
    assert not any(value is None for value in shown.values())


def test_the_examples_have_a_path_and_parts_to_look_at(printed):
    assert printed("show", "model-protocol 6(1)")["path"]
    assert printed("show", "model-protocol 6")["parts"]


def test_an_instrument_has_the_fields_that_are_documented(printed):
    documented = fields(section("docs/json-provision.md", "`instruments --json`"))
    for one in printed("instruments"):
        assert sorted(one) == sorted(documented)
        assert not any(value is None for value in one.values())


def test_every_kind_of_citation_is_explained():
    from legalgraph.kinds.all import KINDS

    page = section("docs/json-mentions.md", "Kinds")
    said = {getattr(kind, "mentions", kind.name) for kind in KINDS}
    assert said - set(coded(page)) == set()
