"""The example chapter in several formats: the verdicts on its quotations are the same in each."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.sources

DECLARATION, PROTOCOL = "draft-declaration-2017", "smuggling-protocol"
#: By note: of each quotation whose source is held, the verdict, the places found, and the pinpoint proposed.
EXPECTED = {
    "15": [("verified", {"tfeu/art_67/para_2"}, "tfeu/art_67/para_2")],
    "17": [("not found", set(), "")],
    "19": [("verified", {f"{DECLARATION}/art_3/point_c"}, f"{DECLARATION}/art_3/point_c")],
    "23": [("verified", {f"{DECLARATION}/art_4/para_1"}, "")],
    "24": [("verified elsewhere", {f"{DECLARATION}/art_7/para_4"}, f"{DECLARATION}/art_7/para_4")],
    "27": [("verified", {f"{DECLARATION}/art_5"}, "")],
    "30": [("verified", {f"{DECLARATION}/art_8/para_1"}, "")],
    "31": [("verified", {"tfeu/art_80"}, "")],
    "34": [("verified", {"tfeu/art_67/para_2"}, "tfeu/art_67/para_2")],
    "43": [("verified", {f"{PROTOCOL}/art_3/point_a", f"{PROTOCOL}/art_6/para_1"}, "")],
}


@pytest.fixture(scope="module", params=["docx", "md"])
def notes(shared: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    """The notes of the JSON that the command prints, by number."""
    command = [sys.executable, "-m", "legalgraph", "check"]
    chapter = shared / "chapters" / f"forging-solidarity.{request.param}"
    options = ["--sources", str(shared / "sources"), "--json"]
    done = subprocess.run(
        [*command, str(chapter), *options], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return {one["number"]: one for one in json.loads(done.stdout)["notes"]}


@pytest.mark.parametrize("number", EXPECTED)
def test_quotations(notes: dict[str, Any], number: str) -> None:
    held = [one for one in notes[number]["quotations"] if one["verdict"] != "no text held"]
    assert [(one["verdict"], _keys(one["found"]), one["proposal"]) for one in held] == EXPECTED[number]


def test_15_and_34_propose_the_paragraph(notes: dict[str, Any]) -> None:
    for number in ("15", "34"):
        (citation,) = [one for one in notes[number]["citations"] if one["targets"]]
        assert (citation["verdict"], citation["proposal"]) == ("verified", "tfeu/art_67/para_2")


def test_24_has_one_other_comma(notes: dict[str, Any]) -> None:
    (quotation,) = notes["24"]["quotations"]
    (difference,) = quotation["differences"]
    assert difference["quoted"].strip(",") == difference["source"].strip(",")


def test_42_and_43_give_another_date_and_43_no_exact_place(notes: dict[str, Any]) -> None:
    codes = {number: {one["code"] for one in notes[number]["findings"]} for number in ("42", "43")}
    assert "date_check" in codes["42"]
    assert {"date_check", "incomplete_pinpoint"} <= codes["43"]


def _keys(found: list[Any]) -> set[str]:
    return {one["key"] if isinstance(one, dict) else one for one in found}
