"""The example chapter is what its table says: its notes, and the words it quotes rightly and wrongly."""

from __future__ import annotations

import csv
import html
import itertools
import re
from pathlib import Path

import pytest

from legalgraph.model import Verdict

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
TEXTS = {"model-convention": "model-convention.html", "model-protocol": "model-protocol.md"}
FOLDED = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "–": "-"})


def table() -> list[dict[str, str]]:
    with (EXAMPLES / "manuscript.expected.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def quotations(*verdicts: Verdict) -> list[dict[str, str]]:
    return [row for row in table() if row["about"] == "quotation" and row["expected"] in verdicts]


def folded(text: str) -> str:
    """One line of straight quotes and small letters, without the publisher's marks and link targets."""
    text = re.sub(r"<[^>]+>|(?<=\])\([^)]*\)", " ", html.unescape(text))
    return " ".join(re.sub(r"[\[\]]", "", text).translate(FOLDED).casefold().split())


def pieces(quotation: str) -> list[str]:
    """The words that must stand in the source, parted where an ellipsis or a bracket is in their place."""
    letters_restored = re.sub(r"\[(\w)\](?=\w)", r"\1", quotation.strip(" ,."))
    parts = re.split(r"\.\s\.\s\.|\[[^\]]*\]", letters_restored)
    return [folded(part) for part in parts if part.strip()]


def stands(quotation: str, text: str) -> bool:
    """Whether the pieces stand in the text, one after the other, none further off than a line."""
    between = r".{1,80}?"
    return re.search(between.join(map(re.escape, pieces(quotation))), text) is not None


def source(row: dict[str, str]) -> str:
    instrument = row["keys"].partition("/")[0]
    return folded((EXAMPLES / "texts" / TEXTS[instrument]).read_text(encoding="utf-8"))


def manuscript() -> list[str]:
    text = (EXAMPLES / "manuscript.txt").read_text(encoding="utf-8")
    return [block for block in text.split("\n\n") if block.strip()]


def notes() -> dict[str, str]:
    """Each printed note as far as its own page: one runs on overleaf."""
    found = (re.match(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]+) (.*)", block, re.DOTALL) for block in manuscript())
    return {one[1].translate(FIGURES): one[2] for one in found if one}


def id_of(row: dict[str, str]) -> str:
    return f"{row['note'] or 'body'}-{row['about']}-{row['what'][:30]}"


def test_28_notes_are_printed_once_each_and_in_order() -> None:
    printed = [match[0] for block in manuscript() if (match := re.match(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?= )", block))]
    assert [mark.translate(FIGURES) for mark in printed] == [str(number) for number in range(1, 29)]


def test_each_note_is_called_once_on_its_own_page() -> None:
    called: list[str] = []
    printed: list[str] = []
    for block in manuscript():
        note = re.match(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]+) ", block)
        if note:
            printed.append(note[1])
        else:
            # A new page may call notes only when all notes called before it are printed.
            assert called[: len(printed)] == printed
            called += re.findall(r"(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+", block)
    assert called == printed


def test_sentences_and_a_note_run_on_overleaf() -> None:
    blocks = manuscript()
    after_notes = [
        following
        for before, following in itertools.pairwise(blocks)
        if before.startswith(("⁵ ", "¹⁰ ", "¹⁶ ", "²⁵ "))
    ]
    assert all(block[0].islower() for block in after_notes)
    assert len(after_notes) == 4
    overleaf = next(number for number, block in enumerate(blocks) if block.startswith("who needs it most"))
    assert notes()["25"].endswith("because the person")
    assert blocks[overleaf + 1].startswith("²⁶ ")


@pytest.mark.parametrize("row", table(), ids=id_of)
def test_every_row_of_the_table_names_words_of_the_chapter(row: dict[str, str]) -> None:
    everything = "\n\n".join(manuscript())
    where = notes()[row["note"]] if row["note"] and row["about"] != "quotation" else everything
    assert row["what"] in where
    assert row["why"]


@pytest.mark.parametrize("row", [row for row in table() if row["about"] != "finding"], ids=id_of)
def test_every_citation_and_quotation_has_a_verdict_that_there_is(row: dict[str, str]) -> None:
    if row["about"] == "reference":
        assert row["expected"] == "" or int(row["expected"]) < int(row["note"])
    else:
        assert row["expected"] in set(Verdict)


def test_the_table_has_every_verdict() -> None:
    assert {row["expected"] for row in table() if row["about"] != "finding"} >= set(Verdict)


@pytest.mark.parametrize("row", quotations(Verdict.VERIFIED, Verdict.ELSEWHERE), ids=id_of)
def test_quotations_called_right_stand_in_the_text(row: dict[str, str]) -> None:
    assert stands(row["what"], source(row))
    assert not row["omitted"] or folded(row["omitted"]) in source(row)


@pytest.mark.parametrize("row", quotations(Verdict.DIFFERS, Verdict.NOT_FOUND), ids=id_of)
def test_quotations_called_wrong_do_not(row: dict[str, str]) -> None:
    assert not stands(row["what"], source(row))


@pytest.mark.parametrize("row", quotations(Verdict.NO_TEXT), ids=id_of)
def test_real_instruments_are_quoted_in_six_words_at_most(row: dict[str, str]) -> None:
    assert len(row["what"].split()) <= 6
