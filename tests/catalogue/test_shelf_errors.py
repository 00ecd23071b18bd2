"""One wrong thing at a time: the error names the file, the place in it, and what to do."""

from __future__ import annotations

import pytest

from legalgraph.catalogue import load
from legalgraph.errors import ShelfError

ENTRY = "protocol.toml"
CODE = "coding/codebook.toml"
IDEAS = "coding/concepts.toml"
LINKS = "coding/links.csv"
SAYS = "coding/expresses.csv"
OUTLINE = "protocol.outline.csv"
CITES = "protocol.citations.csv"

# file, what stands there, what stands there instead, what the message must say
CHANGED = [
    (ENTRY, "title =", "titel =", "field titel: is not a field", "Did you mean title"),
    (ENTRY, 'short_title = "Help Protocol"', "", "field short_title: is missing", "fill it in"),
    (ENTRY, 'status = "in force"', "status = 1", "field status: is a number, not text", "quotes"),
    (ENTRY, 'id = "protocol"', 'id = "other"', "field id: is “other”", "the same"),
    (ENTRY, 'kind = "protocol"', 'kind = "protokol"', "field kind: “protokol”", "Did you mean protocol"),
    (ENTRY, "2000-11-15", '"2000-11-15"', "dates, field adopted: is text, not a date", "2000-11-15"),
    (ENTRY, "2000-11-15", "2000-11-15T10:00:00", "dates, field adopted: is a time", "2000-11-15"),
    (ENTRY, "2000-11-15", "2000-13-15", "line 11", "is not TOML"),
    (ENTRY, "adopted =", "adoption =", "dates, field adoption: is not a field", "Did you mean adopted"),
    (ENTRY, "opened =", "adopted =", "line 12", "is not TOML"),
    (ENTRY, "\nfr =", "\nfrench =", "names, field french: is not a language", "language code"),
    (ENTRY, '["HP"]', '"HP"', "names, field abbreviations: is text, not a list", '["…"'),
    (ENTRY, '["HP"]', '["HP", "HP"]', "names, field abbreviations: lists “HP” twice", "Keep one"),
    (ENTRY, '["dates.opened: no source"]', '["no source"]', "field unchecked: “no source” names no", "why"),
    (ENTRY, "unts =", "untc =", "identifiers, field untc", "unts"),
    (
        ENTRY,
        'Convention" = "convention"',
        'Convention" = "conventoin"',
        "definitions, field the Convention",
        "convention",
    ),
    (ENTRY, "protocol/art_2", "protocol/art_8", "field both: The outline of protocol", "art_2"),
    (ENTRY, 'type = "supplements"', 'type = "suplements"', "relations 1, field type", "supplements"),
    (ENTRY, 'to = "convention"', 'to = "treaty"', "relations 1, field to", "instruments/treaty.toml"),
    (ENTRY, '"protocol/art_1"', '"protocol/art_9"', "relations 1, field source", "no provision “art_9”"),
    (ENTRY, "[[relations]]", "[relations]", "field relations: is a table, not a list", "[[relations]]"),
    (ENTRY, "https://", "http://", "addresses 1, field url", "https"),
    (ENTRY, 'files = ["protocol/en.html"]', "", "texts 1, field files", "end of the path"),
    (ENTRY, 'reader = "plain-text"', "", "texts 1, field reader", "fill it in"),
    (OUTLINE, "path,parent,", "path;parent;", "line 1: The header is", "path,parent,label,gist"),
    (OUTLINE, "art_2,,,", "art_,,,", "line 4: “art_” is not a path", "art_67/para_2"),
    (OUTLINE, "art_2,,,", "art_1,,,", "line 4: “art_1” is listed twice", "one line"),
    (OUTLINE, "art_2,,,", "art_2,part_1,,", "line 4: the parent “part_1”", "List it first"),
    (OUTLINE, "art_2,,,", "art_2,,Fair, or not,", "line 4: has 5 cells", "double quotes"),
    (OUTLINE, "art_2,,,", '"art_2,,,', "line 4: is not CSV", "double quotes"),
    (
        CITES,
        "protocol/art_1/para_1",
        "protocol/art_7",
        "line 2: The outline of protocol has no provision",
        "outline",
    ),
    (
        CITES,
        "protocol/art_1/para_1",
        "convention/art_1",
        "line 2: “convention/art_1” is not a provision of",
        "cites",
    ),
    (CITES, "convention/art_3", "convention/art_", "line 2: “convention/art_” is not a key", "tfeu/art_67"),
    (
        CITES,
        "convention/art_3",
        "convention//art_3",
        "line 2: “convention//art_3” is not a key",
        "tfeu/art_67",
    ),
    (CITES, "convention/art_3", "treaty/art_3", "line 2: There is no instrument “treaty”", "treaty.toml"),
    (CITES, "article 3 of the Convention", "", "line 2: “words” is empty", "fill it in"),
    (CODE, 'id = "helpers"', 'id = "enabling"', "tags 3, field id: “enabling” is there twice", "another id"),
    (CODE, 'broader = "punishing"', 'broader = "punish"', "tags 3, field broader: “punish”", "punishing"),
    (CODE, 'broader = "punishing"', 'broader = "helpers"', "tags 3, field broader", "is itself a sub-tag"),
    (
        CODE,
        "for_people_only = true",
        'for_people_only = "yes"',
        "tags 4, field for_people_only: is text",
        "true or false",
    ),
    (IDEAS, 'source = "unchecked"', "", "concepts 1, field source: is missing", "fill it in"),
    (IDEAS, 'broader = "solidarity"', 'broader = "solidary"', "concepts 2, field broader", "solidarity"),
    (IDEAS, 'broader = "solidarity"', 'broader = "duty"', "concepts 2, field broader", "circle: duty → duty"),
    (IDEAS, 'related = ["solidarity"]', 'related = ["duties"]', "concepts 2, field related", "duty"),
    (LINKS, "punishing,helpers", "punish,", "line 2: “punish” is not known as tag", "punishing"),
    (LINKS, "punishing,helpers", "helpers,", "line 2: “helpers” is not known as tag", "enabling"),
    (
        LINKS,
        "punishing,helpers",
        "enabling,helpers",
        "line 2: “helpers” is not known as sub-tag",
        "Known are",
    ),
    (LINKS, "punishing,helpers,ana", "contested,,rule", "line 2: “contested” is for people to say", "rule"),
    (LINKS, ",ana,", ",anna,", "line 2: “anna” is not known as coder", "ana"),
    (LINKS, "2026-11-22", "22/11/2026", "line 2: “22/11/2026” is not a date", "2026-11-22"),
    (LINKS, "2026-11-22", "20261122", "line 2: “20261122” is not a date", "2026-11-22"),
    (LINKS, "2026-11-22", "2026-02-30", "line 2: “2026-02-30” is not a date", "2026-11-22"),
    (LINKS, ",sure", ",certain", "line 2: “certain” is not known as certainty", "sure"),
    (LINKS, "some words", "", "line 2: “words” is empty", "fill it in"),
    (SAYS, ",duty,", ",dutty,", "line 2: “dutty” is not known as concept", "duty"),
    (
        SAYS,
        "protocol/art_2",
        "protocol/art_3",
        "line 2: The outline of protocol has no provision “art_3”",
        "art_",
    ),
]


@pytest.mark.parametrize("case", CHANGED, ids=[f"{case[0]}: {case[2]}" for case in CHANGED])
def test_one_wrong_thing(shelf, good, case):
    file, there, instead, place, advice = case
    assert there in good(file), "the good file has what this case changes"
    with pytest.raises(ShelfError) as caught:
        load(shelf({file: good(file).replace(there, instead, 1)}))
    assert str(caught.value.path).endswith(file)
    assert place in str(caught.value)
    assert advice in str(caught.value)


# file, what stands there, what stands there instead, the line the message names
LINES = [
    (ENTRY, 'kind = "protocol"', 'kind = "protokol"', 5),
    (ENTRY, 'short_title = "Help Protocol"\n', "", 1),
    (ENTRY, "opened =", "opening =", 12),
    (ENTRY, 'Convention" = "convention"', 'Convention" = "conventoin"', 20),
    (ENTRY, 'to = "convention"', 'to = "treaty"', 24),
    (ENTRY, 'to = "convention"\n', "", 22),
    (ENTRY, "https://", "http://", 28),
    (ENTRY, "dated = 2001-02-03", 'dated = "2001-02-03"', 37),
    (CODE, 'broader = "punishing"', 'broader = "punish"', 14),
    (IDEAS, 'related = ["solidarity"]', 'related = ["duties"]', 13),
]


@pytest.mark.parametrize("case", LINES, ids=[f"{case[0]}: {case[2]}" for case in LINES])
def test_the_line_is_named(shelf, good, case):
    file, there, instead, line = case
    assert there in good(file)
    with pytest.raises(ShelfError) as caught:
        load(shelf({file: good(file).replace(there, instead, 1)}))
    assert caught.value.place.startswith(f"line {line}, ")


# what is taken out, the field that is missing then
NEEDED = [
    ('body = "Conference of States"\n', "field body"),
    ('status = "in force"\n', "field status"),
    ('terms = "free"\n', "field terms"),
    ("adopted = 2000-11-15\nopened = 2000-12-01\n", "field dates"),
    ('en = ["Help Protocol"]\n', "names, field en"),
    ('unts = ["1 UNTS 2"]\n', "field identifiers"),
]


@pytest.mark.parametrize(("taken", "field"), NEEDED, ids=[case[1] for case in NEEDED])
def test_law_is_described_in_full(shelf, good, taken, field):
    with pytest.raises(ShelfError, match=f"{field}: is missing or empty"):
        load(shelf({ENTRY: good(ENTRY).replace(taken, "", 1)}))


@pytest.mark.parametrize(("taken", "field"), NEEDED, ids=[case[1] for case in NEEDED])
def test_a_fact_that_nobody_knows_is_said_to_be_missing(shelf, good, taken, field):
    said = f'unchecked = ["{field.replace(", field ", ".").removeprefix("field ")} (all of it): not known"]'
    entry = good(ENTRY).replace(taken, "", 1).replace('unchecked = ["dates.opened: no source"]', said)
    assert load(shelf({ENTRY: entry})).instruments["protocol"].unchecked


def test_a_model_instrument_need_not_be_described_in_full(shelf, good):
    short = good(ENTRY).replace('body = "Conference of States"\nstatus = "in force"', "invented = true")
    assert load(shelf({ENTRY: short})).instruments["protocol"].invented


# files added or emptied, and what the message must say
ADDED = [
    ({OUTLINE: ""}, OUTLINE, "is empty"),
    ({"protocoll.outline.csv": "path,parent,label,gist\n"}, "protocoll.outline.csv", "Did you mean protocol"),
    ({"protocol.csv": "a\n"}, "protocol.csv", "is not a file that this shelf knows"),
    ({"coding/coders.toml": ""}, "coders.toml", "is not a file that this shelf knows"),
    ({"Big One.toml": 'id = "Big One"\n'}, "Big One.toml", "is not an id"),
    ({LINKS: b"\xff\xfe"}, LINKS, "is not UTF-8"),
]


@pytest.mark.parametrize(("changes", "file", "says"), ADDED, ids=[case[1] for case in ADDED])
def test_a_file_that_cannot_be_used(shelf, changes, file, says):
    with pytest.raises(ShelfError) as caught:
        load(shelf(changes))
    assert str(caught.value.path).endswith(file)
    assert says in str(caught.value)


def test_the_same_pair_twice(shelf, good):
    twice = good(CITES) + good(CITES).splitlines()[1]
    with pytest.raises(ShelfError, match=r"line 3: .* is listed twice"):
        load(shelf({CITES: twice}))


def test_one_coder_codes_a_link_once_even_in_two_files(shelf, good):
    with pytest.raises(
        ShelfError, match=r"links\.csv, line 2: ana has coded .* in coding/links-more\.csv, line 2"
    ):
        load(shelf({"coding/links-more.csv": good(LINKS)}))


def test_a_line_number_counts_lines_within_quotes(shelf, good):
    rows = good(OUTLINE) + 'art_3,,,"two\nlines"\nart_3,,,\n'
    with pytest.raises(ShelfError, match="line 7"):
        load(shelf({OUTLINE: rows}))
