"""Patterns compiled when first used do what compiled ones do; and every one in the package is a good one."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import legalgraph
from legalgraph.identifiers.patterns import _Later, later


def test_it_does_what_a_compiled_pattern_does():
    one = later(r"(?P<word>[a-z]+) \s (\d+)", re.VERBOSE | re.IGNORECASE)
    assert one.search("see Art 5")["word"] == "Art"
    assert one.match("Art 5 and", 0, 4) is None
    assert one.fullmatch("Art 5").group(2) == "5"
    assert [found.start() for found in one.finditer("Art 5 Art 6")] == [0, 6]
    assert (one.sub("x", "Art 5"), one.split("a Art 5 b")[0], one.findall("Art 5")) == (
        "x",
        "a ",
        [("Art", "5")],
    )
    assert (one.groups, dict(one.groupindex)) == (2, {"word": 1})


def test_it_is_compiled_once_and_not_before():
    wrong = later("(")
    assert wrong.pattern == "("
    with pytest.raises(re.error):
        wrong.search("x")
    one = later("x")
    assert one.search.__self__ is one.match.__self__


def _patterns():
    for module in pkgutil.walk_packages(legalgraph.__path__, "legalgraph."):
        if module.name.startswith(("legalgraph.kinds", "legalgraph.identifiers")):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, _Later):
                    yield pytest.param(value, id=f"{module.name}.{name}")


@pytest.mark.parametrize("pattern", list(_patterns()))
def test_every_pattern_can_be_compiled(pattern):
    assert re.compile(pattern.pattern, pattern.flags)
