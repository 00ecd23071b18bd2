"""A table as CSV: nothing a manuscript holds can become a formula, and every word comes back."""

from __future__ import annotations

import csv
import io

import pytest

from legalgraph.reports.cells import as_csv, harmless


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+44 20 7946 0000",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        " =1+1",
        "\n-2",
        '=HYPERLINK("https://example.org")',
        "＝1+1",
    ],
)
def test_what_a_spreadsheet_takes_for_a_formula_is_made_text(words):
    assert harmless(words) == f"'{words}"


@pytest.mark.parametrize("words", ["", "Art. 5", "’tis", "a=b", "1-2", "'=", "– 5", "§ 4"])
def test_other_words_stay_as_they_are(words):
    assert harmless(words) == words


def test_a_table_comes_back_as_it_was():
    rows = [("a,b", 'say "no"'), ("one\ntwo", "ελληνικά 漢字"), ("", "5")]
    written = as_csv(("first", "second"), rows)
    assert written.startswith("\ufefffirst,second\r\n")
    read = list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline="")))
    assert read == [["first", "second"], *map(list, rows)]
