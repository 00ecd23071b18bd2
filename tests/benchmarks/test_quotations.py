"""Quotations made for measuring: a seed makes the same ones, a case holds no passage, and all are judged right."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
COUNT = 180


@pytest.fixture(scope="module")
def quotations() -> Iterator[ModuleType]:
    """The command's module; its folder is on the path only as long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        import quotations

        yield quotations
    for name in [name for name in sys.modules if name.startswith("quotation")]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def world(quotations):
    """The two invented treaties."""
    return quotations.World.of("en", str(ROOT / "examples" / "texts"), str(ROOT / "examples"))


@pytest.fixture(scope="module")
def cases(quotations, world):
    return list(quotations.drawn({"en": world}, 7, COUNT))


def test_of_each_kind_there_are_as_many(cases) -> None:
    kinds = [case.kind for case in cases]
    assert len(kinds) == COUNT
    assert {kinds.count(kind) for kind in set(kinds)} == {COUNT // 6}


def test_the_same_seed_makes_the_same_cases(quotations, world, cases) -> None:
    assert list(quotations.drawn({"en": world}, 7, COUNT)) == cases
    assert list(quotations.drawn({"en": world}, 8, COUNT)) != cases


def test_a_case_is_kept_without_its_words(world, cases) -> None:
    for case in cases:
        line = json.dumps(case.row(), ensure_ascii=False)
        assert type(case).of(json.loads(line)) == case
        run = world.texts.words(case.key)[case.start : case.start + 4]
        assert " ".join(run) not in line


def test_every_one_is_judged_right(quotations, world, cases) -> None:
    result = quotations.figures(list(quotations.checked(cases, world)), {"en": world})
    assert result["bars hold"], result
    assert set(result["omission"]) == {"shown in full"}
    assert set(result["proposal"]) <= {"proposed", "stands in several"}
