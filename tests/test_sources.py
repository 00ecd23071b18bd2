"""Which file is which text: by a folder's own index, else by the names that public collections use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from legalgraph import sources
from legalgraph.errors import ShelfError, SourceMissingError, UnreadableInputError
from legalgraph.model import Instrument, TextHeld
from legalgraph.sources import folders_of, held, locate

HEAD = "file,instrument,language,reader\n"
KNOWN = {
    one.id: one
    for one in (
        Instrument(
            "tfeu",
            "T",
            "T",
            "treaty",
            texts=(
                TextHeld("en", ("tfeu/2016/en.html", "tfeu/2012/en.html"), "eurlex-html"),
                TextHeld("fr", ("tfeu/2012/fr.html",), "eurlex-html"),
            ),
        ),
        Instrument("pact", "P", "P", "treaty", texts=(TextHeld("en", ("pact.txt",)),)),
        Instrument("bare", "B", "B", "treaty"),
    )
}


@pytest.fixture
def folder(tmp_path):
    """Makes a folder of empty texts with these paths, and an index if one is given."""

    def made(*paths, index=None, name="texts"):
        place = tmp_path / name
        place.mkdir(exist_ok=True)
        for path in paths:
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (place / path).touch()
        if index is not None:
            (place / "sources.csv").write_bytes(index if isinstance(index, bytes) else index.encode())
        return place

    return made


def found(*folders, language="en"):
    return [(one.instrument, one.path.name, one.reader) for one in locate(KNOWN, folders, language)]


# --- known by their names ------------------------------------------------------------------------


def test_texts_are_known_by_the_ends_of_their_paths(folder):
    place = folder("a/tfeu/2012/en.html", "b/pact.txt", "b/impact.txt", "en.html")
    assert found(place) == [("pact", "pact.txt", ""), ("tfeu", "en.html", "eurlex-html")]


def test_the_first_ending_in_the_catalogue_is_the_one_preferred(folder):
    place = folder("tfeu/2012/en.html", "tfeu/2016/en.html")
    assert [one.path.parent.name for one in locate(KNOWN, [place])] == ["2016"]


def test_another_language_is_another_text(folder):
    place = folder("tfeu/2012/en.html", "tfeu/2012/fr.html")
    assert found(place, language="fr") == [("tfeu", "fr.html", "eurlex-html")]


def test_what_is_held_in_another_language_only_is_held_all_the_same(folder):
    place = folder("tfeu/2012/fr.html")
    assert found(place, language="en") == [("tfeu", "fr.html", "eurlex-html")]


def test_every_language_and_date_that_is_held_can_be_asked_for(folder):
    place = folder("tfeu/2012/en.html", "tfeu/2016/en.html", "tfeu/2012/fr.html", "pact.txt")
    names = [(one.instrument, one.language, one.path.parent.name) for one in held(KNOWN, [place])]
    assert names == [
        ("tfeu", "en", "2016"), ("tfeu", "en", "2012"), ("tfeu", "fr", "2012"), ("pact", "en", place.name)
    ]  # fmt: skip


def test_the_first_folder_that_has_a_text_is_asked_for_it(folder):
    first, second = folder("pact.txt", name="first"), folder("pact.txt", "tfeu/2012/en.html", name="second")
    assert [one.path.parent.name for one in locate(KNOWN, [first, second])] == ["first", "2012"]


def test_a_folder_may_itself_be_the_beginning_of_the_ending(folder):
    place = folder("tfeu/2012/en.html")
    assert found(place / "tfeu" / "2012") == [("tfeu", "en.html", "eurlex-html")]


def test_a_link_out_of_the_folder_is_refused_not_followed(folder, tmp_path):
    (tmp_path / "elsewhere.txt").write_text("secret")
    place = folder()
    (place / "pact.txt").symlink_to(tmp_path / "elsewhere.txt")
    with pytest.raises(SourceMissingError, match="is a link out of"):
        found(place)


def test_a_link_within_the_folder_is_a_file_like_another(folder):
    place = folder("kept/0001")
    (place / "pact.txt").symlink_to(place / "kept" / "0001")
    assert found(place) == [("pact", "pact.txt", "")]


def test_a_folder_that_is_a_link_is_not_entered(folder):
    other = folder("pact.txt", name="other")
    place = folder(name="texts")
    (place / "sub").symlink_to(other)
    assert found(place) == []


def test_a_folder_that_cannot_be_listed_is_said(folder, monkeypatch):
    place = folder("pact.txt")

    def refused(_, **options):
        options["onerror"](PermissionError(13, "Permission denied", str(place / "closed")))
        return iter(())

    monkeypatch.setattr(os, "walk", refused)
    with pytest.raises(UnreadableInputError, match=r"closed: cannot be listed \(Permission denied\)"):
        found(place)


def test_a_whole_disk_is_refused(folder, monkeypatch):
    monkeypatch.setattr(sources, "_MOST_FILES", 2)
    with pytest.raises(SourceMissingError, match="has more than 2 files"):
        found(folder("a.txt", "b.txt", "c.txt"))


# --- a folder that says itself what it holds -----------------------------------------------------


def test_an_index_says_which_file_is_which(folder):
    place = folder(
        "x.txt", "y.txt", index=HEAD + "x.txt,bare,en,plain-text\n\ny.txt,pact,en,\ny.txt,tfeu,fr,\n"
    )
    assert found(place) == [("bare", "x.txt", "plain-text"), ("pact", "y.txt", ""), ("tfeu", "y.txt", "")]


def test_with_an_index_names_say_nothing(folder):
    assert found(folder("pact.txt", index=HEAD)) == []


WRONG = [
    ("", "line 1: has not the columns"),
    ("file,instrument\n", "line 1: has not the columns"),
    (HEAD + "pact.txt,pact\n", "line 2: has 2 cells, not 4"),
    (HEAD + "pact.txt,pact,en,,more\n", "line 2: has 5 cells, not 4"),
    (HEAD + "pact.txt,nobody,en,\n", "line 2: “nobody” is no instrument"),
    (HEAD + "pact.txt,pact,,\n", "line 2: says no language"),
    (HEAD + "gone.txt,pact,en,\n", "line 2: “gone.txt” is not there"),
    (HEAD + "../outside.txt,pact,en,\n", "line 2: “../outside.txt” leads out of the folder"),
    (HEAD + "/etc/hostname,pact,en,\n", "line 2: “/etc/hostname” leads out of the folder"),
    (HEAD + '"pact.txt,pact,en,\n', "cannot be read (unexpected end of data)"),
    ((HEAD + "pact.txt,pact,en,é\n").encode("latin-1"), "cannot be read ('utf-8' codec"),
]


@pytest.mark.parametrize(("index", "says"), WRONG)
def test_a_wrong_index_is_said_with_its_line(index, says, folder):
    place = folder("pact.txt", index=index)
    with pytest.raises(ShelfError) as caught:
        found(place)
    assert says in str(caught.value)
    assert str(place / "sources.csv") in str(caught.value)


# --- folders -------------------------------------------------------------------------------------


def test_folders_named_set_or_none(tmp_path, monkeypatch):
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    assert folders_of() == ()
    assert folders_of(f"{first}{os.pathsep}{second}") == (first, second)
    monkeypatch.setenv("LEGALGRAPH_SOURCES", str(second))
    assert folders_of() == (second,)
    assert folders_of(first) == (first,)


def test_a_path_object_is_one_folder_whatever_its_name(tmp_path):
    odd = tmp_path / "a:b;c"
    odd.mkdir()
    assert folders_of(odd) == (odd,)


def test_home_may_be_written_short(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert folders_of("~") == (Path(tmp_path),)


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(
        SourceMissingError, match=r"is not a folder of texts\. Check --sources or LEGALGRAPH_SOURCES"
    ):
        folders_of(tmp_path / "none")


# --- a text kept in several files ----------------------------------------------------------------


def test_pieces_are_read_in_the_order_of_their_numbers(folder):
    place = folder("c/art-10.md", "c/art-2.md", "c/b/art-1.md", index=HEAD + "c/*.md,pact,en,\n")
    (one,) = locate(KNOWN, [place])
    assert [path.name for path in one.pieces] == ["art-2.md", "art-10.md"]
    assert one.path == one.pieces[0]


def test_pieces_in_folders_below_are_found_too(folder):
    place = folder("c/2/art-10.md", "c/2/art-9.md", "c/1/art-1.md", index=HEAD + "c/**/*.md,pact,en,\n")
    assert [path.name for path in locate(KNOWN, [place])[0].pieces] == ["art-1.md", "art-9.md", "art-10.md"]


def test_the_catalogue_may_name_pieces(folder):
    known = {"pact": Instrument("pact", "P", "P", "treaty", texts=(TextHeld("fr", ("c/*/art-*.md",)),))}
    (one,) = locate(known, [folder("x/c/1/art-2.md", "x/c/1/art-1.md", "x/c/other.md")])
    assert [path.name for path in one.pieces] == ["art-1.md", "art-2.md"]


def test_an_index_may_say_part_shape_and_date(folder):
    place = folder(
        "x.json",
        index="file,instrument,language,reader,part,shape,dated\nx.json,pact,en,json,p,s,2020-01-02\n",
    )
    (one,) = locate(KNOWN, [place])
    assert (one.part, one.shape, one.dated) == ("p", "s", "2020-01-02")


@pytest.mark.parametrize("file", ["../*.md", "/etc/*.md", "c/../../*.md", "none/*.md"])
def test_pieces_outside_the_folder_or_nowhere_are_refused(folder, file):
    with pytest.raises(ShelfError, match="line 2"):
        locate(KNOWN, [folder("c/a.md", index=HEAD + f"{file},pact,en,\n")])


def test_fetched_texts_of_instruments_that_other_shelves_know_are_passed_over(folder):
    place = folder("x.txt", "y.txt", index=HEAD + "x.txt,elsewhere,en,\ny.txt,pact,en,\n")
    (place / "fetched.json").write_text('{"format": "legalgraph-fetched/1", "texts": []}', encoding="utf-8")
    assert found(place) == [("pact", "y.txt", "")]


def test_damage_is_known_of_a_file_of_a_known_collection_however_it_is_listed(folder):
    damage = {"art_5": "its first words are lost."}
    texts = (TextHeld("en", ("charters/pact.txt",), damage=damage),)
    known = {"pact": Instrument("pact", "P", "P", "treaty", texts=texts)}
    place = folder(
        "x/charters/pact.txt", "own.txt", index=HEAD + "x/charters/pact.txt,pact,en,\nown.txt,pact,en,\n"
    )
    assert [one.damage for one in held(known, [place])] == [damage, {}]
