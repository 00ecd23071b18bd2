"""Rules switched off in the command and in a settings file."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.checks.settings import Settings, settings_for
from legalgraph.errors import ShelfError, UnknownNameError


def test_no_file_switches_nothing_off(tmp_path: Path) -> None:
    assert settings_for(tmp_path / "chapter.docx") == Settings()


def test_the_file_beside_the_manuscript_is_read(tmp_path: Path) -> None:
    (tmp_path / "legalgraph.toml").write_text(
        '[check]\noff = ["date_check"]\nlanguage = "fr"\n', encoding="utf-8"
    )
    assert settings_for(tmp_path / "chapter.docx") == Settings(frozenset({"date_check"}), "fr")


def test_a_file_that_is_named_is_read_instead(tmp_path: Path) -> None:
    (tmp_path / "legalgraph.toml").write_text('[check]\noff = ["date_check"]\n', encoding="utf-8")
    named = tmp_path / "mine.toml"
    named.write_text('[check]\noff = ["bare_url"]\n', encoding="utf-8")
    assert settings_for(tmp_path / "chapter.docx", named).off == {"bare_url"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            '[check]\noff = ["date_chek"]\n',
            "line 2, check, field off: “date_chek” is the code of no rule. Did you mean",
        ),
        ('[chek]\noff = ["date_check"]\n', "field chek: is not a field of this table"),
        ("[check]\nof = []\n", "field of: is not a field of this table. Did you mean off"),
        ("[check]\noff = 1\n", "is a number, not a list of texts"),
        ("[check\n", "is not TOML"),
    ],
)
def test_a_wrong_file_is_an_error_with_its_place(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "legalgraph.toml").write_text(content, encoding="utf-8")
    with pytest.raises(ShelfError, match=r"legalgraph\.toml") as error:
        settings_for(tmp_path / "chapter.docx")
    assert said in str(error.value)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ShelfError, match=r"none\.toml"):
        settings_for(tmp_path / "chapter.docx", tmp_path / "none.toml")


def test_the_command_adds_codes_that_rules_have() -> None:
    assert Settings(frozenset({"bare_url"})).without(["date_check"]).off == {"bare_url", "date_check"}
    with pytest.raises(UnknownNameError, match="date_chek"):
        Settings().without(["date_chek"])
