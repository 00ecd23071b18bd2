"""What is left of a statement without its comments and quotations."""

from __future__ import annotations

import pytest

from legalgraph.stores.cypher import bare, reads_elsewhere


@pytest.mark.parametrize(
    ("cypher", "left"),
    [
        ("RETURN $a // $b\nLIMIT $c", ["RETURN", "$a", "LIMIT", "$c"]),
        ("RETURN '$a' + \"it's $b\" + $c", ["RETURN", "+", "+", "$c"]),
        (r"RETURN 'a\'$b' + $c", ["RETURN", "+", "$c"]),
        ("/* $a\n*/ RETURN `$b`.x", ["RETURN", ".x"]),
        ("RETURN 'http://x' AS y", ["RETURN", "AS", "y"]),
        ("RETURN 'never closed $a", ["RETURN"]),
    ],
)
def test_comments_and_quotations_are_blanked_in_place(cypher, left):
    assert bare(cypher).split() == left
    assert [len(line) for line in bare(cypher).split("\n")] == [len(line) for line in cypher.split("\n")]


@pytest.mark.parametrize(
    ("cypher", "reads"),
    [
        ("LOAD CSV FROM $x AS line RETURN line", True),
        ("load\n csv with headers from $x as line return line", True),
        ("LOAD /* */ CSV FROM $x AS line RETURN line", True),
        ("// LOAD CSV\nRETURN 'LOAD CSV' AS words", False),
        ("MATCH (n) RETURN n.load AS load", False),
    ],
)
def test_what_would_read_another_file(cypher, reads):
    assert reads_elsewhere(cypher) is reads
