"""One tree of errors: each builds its message, keeps what it was told, and has its exit status."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from legalgraph import errors
from legalgraph.errors import (
    FolderBusyError,
    FolderError,
    InputTooLargeError,
    LegalgraphError,
    NotFetchedError,
    OfflineError,
    ShelfError,
    SourceMissingError,
    StoreBusyError,
    StoreError,
    StoreMissingError,
    UnknownNameError,
    UnreadableInputError,
    UsageError,
)

TREE = [getattr(errors, name) for name in errors.__all__]

BUSY = "another process has it open for writing. Wait until it has finished, or give --store another place."
FETCHING = "another fetch is writing there. Wait until it has finished, or give --into another folder."
OFFLINE = (
    "No publisher can be reached from this computer (a is away; b too). Nothing was fetched. "
    "Connect to the network and fetch again; texts held already can be used meanwhile."
)
MESSAGES = [
    (UsageError("No."), 2, "No."),
    (
        UnknownNameError("question", "phrse", ["phrase", "tagged"]),
        2,
        "There is no question “phrse”. Did you mean phrase?",
    ),
    (UnknownNameError("tag", "x", ["phrase"], "Ask."), 2, "There is no tag “x”. Ask."),
    (
        ShelfError("a.toml", "is empty.", place="line 1", advice="Fill it."),
        2,
        "a.toml, line 1: is empty. Fill it.",
    ),
    (ShelfError("a.toml", "is empty."), 2, "a.toml: is empty."),
    (UnreadableInputError(Path("a.txt"), "is a folder."), 3, "a.txt: is a folder."),
    (
        InputTooLargeError("a.txt", 70_000_000, 64_000_000),
        3,
        "a.txt: is 70.0 MB; at most 64 MB are read. Split it, or check that it is the file you meant.",
    ),
    (SourceMissingError("a.txt"), 4, "a.txt is not there."),
    (SourceMissingError("a", "is no folder.", "Check --sources."), 4, "a is no folder. Check --sources."),
    (NotFetchedError("https://a", "said no."), 4, "https://a: said no."),
    (OfflineError(["a is away", "b too"]), 4, OFFLINE),
    (FolderError("/t", "is full.", "Empty it."), 1, "/t: is full. Empty it."),
    (FolderBusyError("/t"), 1, f"/t: {FETCHING}"),
    (StoreError("/g", "it broke.", "Mend it."), 1, "The graph at /g: it broke. Mend it."),
    (
        StoreMissingError("/g"),
        4,
        "The graph at /g: nothing has been built there yet. Run “legalgraph build” first.",
    ),
    (StoreBusyError("/g"), 1, f"The graph at /g: {BUSY}"),
]


@pytest.mark.parametrize(("error", "status", "message"), MESSAGES)
def test_message_and_exit_status(error, status, message):
    assert (str(error), error.exit_code) == (message, status)


def test_every_class_is_shown_here():
    assert {type(error) for error, _, _ in MESSAGES} == set(TREE) - {LegalgraphError}


def test_each_keeps_what_it_was_told():
    unknown = UnknownNameError("question", "phrse", ["phrase"])
    assert (unknown.what, unknown.name, unknown.nearest) == ("question", "phrse", ["phrase"])
    shelf = ShelfError("a.toml", "is empty.", place="line 1")
    assert (shelf.path, shelf.place, shelf.problem) == (Path("a.toml"), "line 1", "is empty.")
    large = InputTooLargeError("a.txt", 70, 64)
    assert (large.path, large.size, large.limit) == (Path("a.txt"), 70, 64)
    assert SourceMissingError("a.txt").what == "a.txt"
    refused = NotFetchedError("https://a", "said no.", again=True, wait=7)
    assert (refused.url, refused.problem, refused.again, refused.wait) == ("https://a", "said no.", True, 7)
    assert (OfflineError(["a"]).causes, FolderError("/t", "is full.").folder) == (("a",), Path("/t"))
    assert (StoreBusyError("/g").store, StoreMissingError("/g").problem) == (
        "/g",
        "nothing has been built there yet.",
    )


def test_the_docstring_draws_the_tree_as_it_is():
    figure = errors.__doc__.partition("::")[2]
    drawn = re.findall(r"^ {4}([ │├└─]*)(\w+) {2,}(?:exit (\d))?", figure, re.MULTILINE)
    assert {name for _, name, _ in drawn} == {one.__name__ for one in TREE}
    above: dict[int, str] = {}
    for branches, name, status in drawn:
        depth = len(branches) // 4
        above[depth] = name
        found = getattr(errors, name)
        assert found.__bases__[0].__name__ == (above[depth - 1] if depth else "Exception")
        if status:
            assert found.exit_code == int(status), name


def test_near_names_are_offered_whatever_their_case():
    assert UnknownNameError("instrument", "TFUE", ["tfeu", "teu"]).nearest[0] == "tfeu"
