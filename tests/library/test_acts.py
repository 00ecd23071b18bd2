"""A scholar's list of acts: tables as EUR-Lex exports them, JSON Lines; what is wrong is named with its line."""

from __future__ import annotations

import pytest

from legalgraph.errors import InputTooLargeError, UnreadableInputError
from legalgraph.library import acts
from legalgraph.library.acts import ListedAct, read_acts

LAMPS = ListedAct("32001D0503(01)", "Council Decision of 3 May 2001 on lamps, “old” and new")
BARNS = ListedAct("31965L0999", "Commission Directive of 13 May 1965 on barns", "1965-05-13")
TABLE = """CELEX number,Title,Author,Date of document
32001D0503(01),"Council Decision of 3 May 2001 on lamps, “old” and new",Council,
31965L0999,Commission Directive of 13 May 1965 on barns,Commission,13/05/1965
"""
TURNED = """\ufeffTitle;celex;DATE
Council Decision of 3 May 2001 on lamps, “old” and new;32001D0503(01);unknown

Commission Directive of 13 May 1965 on barns;31965L0999;1965-05-13
""".replace("\n", "\r\n")
LINES = """{"celex": "32001D0503(01)", "title": "Council Decision of 3 May 2001 on lamps, “old” and new"}

{"Title": "Commission Directive of 13 May 1965\\non barns", "CELEX": "31965L0999", "date": "1965-05-13"}
"""
GOOD = [
    (TABLE, "a table"),
    (TURNED, "other order and mark, a byte order mark, an empty line"),
    (LINES, "JSON Lines"),
]
BAD = [
    ("Number,Title\n1,A\n", "line 1", "no column “CELEX number”"),
    ("CELEX number,Name\n32001D0503,A\n", "line 1", "no column “Title”"),
    ("CELEX number,Title\n32001D0503,A\nLamps,B\n", "line 3", "“Lamps” is not a CELEX number"),
    ("CELEX number,Title\n32001D0503,A\n,B\n", "line 3", "has no CELEX number"),
    ('CELEX number,Title\n32001D0503,"A\n31965L0999,B\n', "line 3", "cannot be read"),
    ('{"celex": "32001D0503", "title": "A"}\n{"celex"\n', "line 2", "is no JSON object"),
    ('{"celex": "32001D0503", "title": "A"}\n["B"]\n', "line 2", "is no JSON object"),
    ('{"celex": "32001D0503", "name": "A"}\n', "line 1", "has no “celex” or no “title”"),
    ('{"celex": 3, "title": "A"}\n', "line 1", "has no “celex” or no “title”"),
    (f'CELEX number,Title\n32001D0503,"{"A " * 15_000}"\n', "line 2", "longer than any"),
    ("CELEX number,Title\n", "", "lists no act"),
]


@pytest.mark.parametrize(("text", "why"), GOOD, ids=[why for _, why in GOOD])
def test_every_form_gives_the_same_acts(tmp_path, text, why):
    (tmp_path / "list").write_text(text, encoding="utf-8", newline="")
    assert read_acts(tmp_path / "list") == (LAMPS, BARNS), why


@pytest.mark.parametrize(("text", "line", "problem"), BAD, ids=[problem for _, _, problem in BAD])
def test_what_is_wrong_is_named_with_its_line(tmp_path, text, line, problem):
    file = tmp_path / "list.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableInputError) as raised:
        read_acts(file)
    assert problem in str(raised.value)
    assert str(raised.value).startswith(f"{file}, {line}: " if line else f"{file}: ")


def test_a_list_too_long_is_refused(tmp_path, monkeypatch):
    file = tmp_path / "list.csv"
    file.write_text("CELEX number,Title\n" + "32001D0503,A\n" * 40, encoding="utf-8")
    monkeypatch.setattr(acts, "_MOST", 20)
    with pytest.raises(UnreadableInputError, match="more than 20 lines"):
        read_acts(file)


def test_a_file_too_large_is_refused(tmp_path):
    file = tmp_path / "list.csv"
    with file.open("wb") as opened:
        opened.truncate(64_000_001)
    with pytest.raises(InputTooLargeError):
        read_acts(file)
