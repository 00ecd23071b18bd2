"""The line on which a field of a TOML file stands, whatever stands above it."""

from __future__ import annotations

import tomllib

import pytest

from legalgraph.catalogue.lines import line_of

TEXT = '''# about "this" file [not a header]
id = "a"  # = "b"
title = """
[dates]
adopted = 1 \\"""
"""
list = [
  "one",  # ]
  "two = [",
]
note = \'\'\'it's
[names]\'\'\'
empty = ""
dotted.inner = 1

[dates]  # adopted below
adopted = 2000-01-02
[ names . "in English" ]
"the Convention" = 'c # "'
at."the end" = {deep = {x = 1}, y = [
  2,
]}
[[relations]]
to = "x"
[relations.more]
why = "words"
[[relations]]
[relations.more]
why = "others"
to = """"quoted""""
[[ texts ]]
files = [["a"], ["b"]]
'''

PLACES = [
    (("id",), 2, "the first field"),
    (("title",), 3, "a text of several lines begins where its field stands"),
    (("list",), 7, "headers and fields inside a long text are words; so is a list"),
    (("note",), 11, "a list over several lines, with brackets in its texts and comments"),
    (("empty",), 13, "a literal text of several lines"),
    (("dotted",), 14, "what a field with dots goes through"),
    (("dotted", "inner"), 14, "a field with dots"),
    (("dates",), 16, "a header with a remark"),
    (("dates", "adopted"), 17, "a field of a table"),
    (("names", "in English"), 18, "a header with dots, spaces and quotation marks"),
    (("names", "in English", "the Convention"), 19, "a field in quotation marks"),
    (("names", "in English", "at", "the end", "deep", "x"), 20, "what stands in an inline table"),
    (("relations",), 23, "a list of tables is where its first table is"),
    (("relations", 1, "to"), 24, "a field of the first"),
    (("relations", 1, "more", "why"), 26, "a table within the first"),
    (("relations", 2), 27, "the second"),
    (("relations", 2, "more", "why"), 29, "a table within the second"),
    (("relations", 2, "more", "to"), 30, "a text that ends in quotation marks"),
    (("texts", 1, "files"), 32, "a header with spaces, after such a text"),
    (("relations", 2, "missing"), 27, "a field that is not there: its table"),
    (("relations", 3, "to"), 23, "a table that is not there: its list"),
    (("nothing", "at", "all"), 1, "nothing of it is there: the file"),
]


@pytest.mark.parametrize("case", PLACES, ids=[case[2] for case in PLACES])
def test_a_line(case):
    path, line, _ = case
    assert line_of(TEXT, path) == line


def test_the_text_is_toml():
    assert len(tomllib.loads(TEXT)["relations"]) == 2


def test_the_shelf_has_every_field_on_the_line_that_says_it(root):
    """On our own files: the line named for a field begins with the field."""
    for file in sorted((root / "instruments").glob("*.toml")):
        text = file.read_text(encoding="utf-8")
        lines = text.splitlines()
        for field in tomllib.loads(text):
            line = lines[line_of(text, (field,)) - 1]
            assert line.startswith((f"{field} =", f"[{field}]", f"[[{field}]]")), f"{file.name}: {field}"
