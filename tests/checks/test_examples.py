"""Every code of every rule: its own wrong examples show it, its right ones do not, and it is described."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from legalgraph.checks.all import CHECKS, CODES, TEXT_CHECKS
from legalgraph.checks.base import Code, Example
from legalgraph.model import CheckReport, Finding

Read = Callable[[Example], CheckReport]
RULES = (*CHECKS, *TEXT_CHECKS)


def examples(which: str) -> Iterator[object]:
    for rule in RULES:
        for code in rule.codes:
            for number, one in enumerate(getattr(code, which)):
                name = rule.__name__.rpartition(".")[2]
                yield pytest.param(code, one, id=f"{name}-{code.name}-{number}")


def there(report: CheckReport) -> list[Finding]:
    """The findings of the last note and of the text."""
    return [*report.notes[-1].findings, *report.body_findings]


@pytest.mark.parametrize(("code", "one"), tuple(examples("wrong")))
def test_what_is_wrong_is_found(checked_example: Read, code: Code, one: Example) -> None:
    found = [finding for finding in there(checked_example(one)) if finding.code == code.name]
    assert found
    assert all(finding.message.endswith((".", "?", "”", ")")) for finding in found)


@pytest.mark.parametrize(("code", "one"), tuple(examples("right")))
def test_what_is_right_is_not_found(checked_example: Read, code: Code, one: Example) -> None:
    assert [finding for finding in there(checked_example(one)) if finding.code == code.name] == []


def test_every_code_is_described_and_shown() -> None:
    for code in CODES.values():
        assert code.means.endswith("."), code.name
        assert code.wrong, code.name
        assert code.right, code.name


def test_no_rule_reports_a_code_that_it_does_not_declare(checked_example: Read) -> None:
    for rule in RULES:
        declared = {code.name for code in rule.codes}
        assert len(declared) == len(rule.codes)
    for code in CODES.values():
        for one in (*code.wrong, *code.right):
            report = checked_example(one)
            assert {finding.code for finding in report.findings} <= CODES.keys()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_rule_says_what_is_wrong_and_what_is_right(rule: object) -> None:
    assert "Wrong: " in (rule.__doc__ or "")
    assert "Right: " in (rule.__doc__ or "")
