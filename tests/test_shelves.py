"""Where the shelves lie, and the scholar's own over ours. What an installation finds: tests/install."""

from __future__ import annotations

import zipfile

import pytest

from legalgraph import shelves
from legalgraph.errors import ShelfError, SourceMissingError
from legalgraph.shelves import SHELVES, ShelfFile, Shelves


@pytest.fixture
def ours(tmp_path):
    return lay(tmp_path / "ours", {f"{shelf}/a.txt": f"our {shelf}" for shelf in SHELVES})


def lay(folder, files):
    for name, text in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def test_this_checkout_has_all_three_with_something_on_each():
    found = Shelves.find()
    for shelf in SHELVES:
        assert found.files(shelf, "")


def test_a_file_of_the_scholar_s_own_wins_by_name(ours, tmp_path):
    own = lay(tmp_path / "own", {"queries/a.txt": "mine", "queries/b.txt": "also mine"})
    found = Shelves(ours, own).files("queries", ".txt")
    assert [(name, file.read(), file.own) for name, file in found.items()] == [
        ("a.txt", "mine", True),
        ("b.txt", "also mine", True),
    ]
    assert Shelves(ours, own).file("instruments", "a.txt").read() == "our instruments"


def test_files_are_sorted_by_name_and_chosen_by_ending_and_folder(ours):
    lay(ours, {"queries/c.csv": "", "queries/b.txt": "", "queries/sub/d.txt": "", "queries/.hidden.txt": ""})
    found = Shelves(ours)
    assert list(found.files("queries", ".txt")) == ["a.txt", "b.txt"]
    assert list(found.files("queries", "", "sub")) == ["sub/d.txt"]
    assert found.file("queries", "sub/d.txt").name == "sub/d.txt"
    assert found.files("queries", "", "nowhere") == {}


def test_shelves_in_an_archive_are_read_like_any_other(ours, tmp_path):
    archive = tmp_path / "package.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for place in ours.rglob("*.txt"):
            packed.write(place, place.relative_to(ours))
    found = Shelves(zipfile.Path(archive))
    assert found.file("queries", "a.txt").read() == "our queries"


@pytest.mark.parametrize("name", ["nowhere.txt", "sub/nowhere.txt"])
def test_a_file_on_no_shelf_is_said(name, ours):
    with pytest.raises(SourceMissingError, match=f"queries/{name} is not on any shelf"):
        Shelves(ours).file("queries", name)


def test_there_are_three_shelves_and_no_other(ours):
    with pytest.raises(ValueError, match="there is no shelf 'attic'"):
        Shelves(ours).files("attic", "")


# --- finding -------------------------------------------------------------------------------------


def test_the_scholar_s_folder_is_named_or_set(tmp_path, monkeypatch):
    own, other = lay(tmp_path / "own", {"queries/x": ""}), lay(tmp_path / "other", {"queries/x": ""})
    assert Shelves.find().own is None
    monkeypatch.setenv("LEGALGRAPH_SHELVES", str(own))
    assert Shelves.find().own == own
    assert Shelves.find(other).own == other


@pytest.mark.parametrize("name", ["empty", "none"])
def test_a_folder_without_a_shelf_in_it_is_a_mistake(name, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(
        SourceMissingError, match="has none of the folders instruments, queries, visualizations"
    ):
        Shelves.find(tmp_path / name)


def test_an_installation_without_shelves_is_never_an_empty_shelf(tmp_path, monkeypatch):
    package = tmp_path / "legalgraph"
    lay(package, {"_shelves/queries/a": "", "_shelves/instruments/a": ""})
    monkeypatch.setattr(shelves, "package_files", lambda _: package)
    with pytest.raises(SourceMissingError, match="install legalgraph again"):
        Shelves.find()
    lay(package, {"_shelves/visualizations/a": ""})
    assert Shelves.find().ours == package / "_shelves"


# --- reading -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"a\r\nb\rc\n", "a\nb\nc\n"), (b"\xef\xbb\xbfmarked", "marked"), ("né".encode(), "né"), (b"", "")],
)
def test_a_file_is_utf8_with_or_without_its_mark(data, text, tmp_path):
    place = lay(tmp_path, {"a.txt": data}) / "a.txt"
    assert ShelfFile("a.txt", place).read() == text


def test_what_cannot_be_read_names_the_file(tmp_path, monkeypatch):
    place = lay(tmp_path, {"a.txt": "né".encode("latin-1")}) / "a.txt"
    with pytest.raises(ShelfError, match=r"a\.txt: is not UTF-8 text .* Save it as UTF-8"):
        ShelfFile("a.txt", place).read()
    with pytest.raises(ShelfError, match=r"b\.txt: cannot be read \(No such file"):
        ShelfFile("b.txt", tmp_path / "b.txt").read()
    monkeypatch.setattr(shelves, "LARGEST", 1)
    with pytest.raises(ShelfError, match="is larger than"):
        ShelfFile("a.txt", place).read()
