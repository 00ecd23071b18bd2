"""Archives that mean harm, archives that are damaged, and texts kept in several files."""

from __future__ import annotations

import io
import zipfile

import pytest

from legalgraph.containers import archive, is_archive, open_archive, pack
from legalgraph.errors import InputTooLargeError, UnreadableInputError


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    """An archive with these names and words."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as made:
        for name, words in members:
            made.writestr(zipfile.ZipInfo(name), words, compress_type=method)
    return written.getvalue()


def test_members_are_read_by_name_in_the_archives_order():
    opened = open_archive(zipped(("b.xml", b"B"), ("folder/", b""), ("folder/a.xml", b"A")), "x")
    assert dict(opened) == {"b.xml": b"B", "folder/a.xml": b"A"}
    assert list(opened) == ["b.xml", "folder/a.xml"]
    assert len(opened) == 2


@pytest.mark.parametrize(
    "name", ["../up.xml", "a/../../up.xml", "/etc/passwd", "C:/x", "a\\..\\..\\x", "\\\\host\\share"]
)
def test_a_name_that_leads_out_is_refused(name):
    data = zipped((name, b"x"))
    with pytest.raises(UnreadableInputError, match="leads out of the archive"):
        open_archive(data, "law.zip")


def test_two_members_of_one_name_are_refused():
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(("a", b"1"), ("a", b"2"))
    with pytest.raises(UnreadableInputError, match="two members of one name"):
        open_archive(data, "x")


def test_too_many_members_are_refused(monkeypatch):
    monkeypatch.setattr(archive, "_MOST_MEMBERS", 2)
    with pytest.raises(UnreadableInputError, match="has more than 2 members"):
        open_archive(zipped(("a", b""), ("b", b""), ("c", b"")), "x")


def test_a_bomb_is_stopped_at_the_limit():
    bomb = zipped(("small.xml", b"\0" * 10_000_000))
    assert len(bomb) < 20_000
    with pytest.raises(InputTooLargeError, match=r"small\.xml"):
        open_archive(bomb, "law.zip", limit=1_000_000)["small.xml"]


def test_the_limit_is_for_all_members_together():
    opened = open_archive(zipped(*((f"{n}", b"x" * 400_000) for n in range(3))), "x", limit=1_000_000)
    assert len(opened["0"]) == len(opened["1"]) == 400_000
    with pytest.raises(InputTooLargeError):
        opened["2"]


def test_an_archive_that_lies_about_its_sizes_is_damaged():
    data = bytearray(zipped(("a", b"the words of the law"), method=zipfile.ZIP_STORED))
    data[data.index(b"the words")] = ord("T")
    with pytest.raises(UnreadableInputError, match="a: is a damaged archive"):
        open_archive(bytes(data), "x")["a"]


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 and no more", zipped(("a", b"x" * 900))[:-30], b"", b"no archive"]
)
def test_what_is_cut_off_is_no_archive(data):
    with pytest.raises(UnreadableInputError, match="is no whole ZIP archive"):
        open_archive(data, "x")


def test_an_encrypted_member_is_refused():
    data = bytearray(zipped(("a", b"x"), method=zipfile.ZIP_STORED))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadableInputError, match="is encrypted"):
        open_archive(bytes(data), "x")


def test_a_method_of_compression_that_is_not_known_is_said():
    data = bytearray(zipped(("a", b"x"), method=zipfile.ZIP_STORED))
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(mark) + at] = 77
    with pytest.raises(UnreadableInputError, match="a: is a damaged archive"):
        open_archive(bytes(data), "x")["a"]


def test_is_archive():
    assert is_archive(zipped(("a", b"x")))
    assert is_archive(zipped())
    assert not is_archive(b"<act/>")


def test_several_files_make_one_archive_that_is_always_the_same(tmp_path):
    for name in ("one/art-2.md", "one/art-10.md", "two/art-1.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    pieces = [tmp_path / "one/art-2.md", tmp_path / "one/art-10.md", tmp_path / "two/art-1.md"]
    packed = pack(pieces)
    assert list(open_archive(packed, "x")) == ["one/art-2.md", "one/art-10.md", "two/art-1.md"]
    assert pack(pieces) == packed


def test_several_files_are_together_within_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "LIMIT", 10)
    pieces = [tmp_path / name for name in ("a", "b")]
    for piece in pieces:
        piece.write_text("sevenly")
    with pytest.raises(InputTooLargeError):
        pack(pieces)
