"""Every file of the shelf ``instruments/`` is a test; where texts are held, quotations are looked up."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter

import pytest

from legalgraph.catalogue import load
from legalgraph.shelves import Shelves

# Instruments whose outline lists every article, and how many articles each has.
FULL = {
    "ammr": 85,
    "carriers-directive": 9,
    "draft-declaration-2017": 10,
    "dublin-iii": 49,
    "eu-charter": 54,
    "facilitation-directive": 7,
    "facilitation-framework": 11,
    "family-reunification-directive": 22,
    "mx-ley-migracion": 162,
    "return-directive": 23,
    "smuggling-protocol": 25,
    "temporary-protection-directive": 34,
    "teu": 55,
    "tfeu": 358,
}
LONGEST_QUOTATION = 12  # words: evidence, never a passage
LONGEST_GIST = 45  # words: one line in our own words
# Names that writers give to two instruments: what they mean there is for the reader to say, so nothing is guessed.
AMBIGUOUS = {
    "convention de genève",
    "eurodac regulation",
    "geneva convention",
    "palermo protocol",
    "reception conditions directive",
}
EVIDENCE = 11  # words of a relation or a citation: under twelve
REPEATED = 6  # words in a row that a gist may not share with its own provision
STATUS = re.compile(
    r"(?:in force|adopted, not binding|published|draft|enacted|repealed|replaced by|amended(?: and renamed)? by)\b.*"
)
COPIED = 9  # words in a row that a gist may not share with the text it describes
ANY_WORD = re.compile(r"[^\W\d_]+")


def shelf_files():
    shelves = Shelves.find()
    return {**shelves.files("instruments", ""), **shelves.files("instruments", "", "coding")}


FILES = shelf_files()


@pytest.fixture(scope="module")
def catalogue():
    return load(Shelves.find())


@pytest.fixture(scope="module")
def versions(official_texts):
    return official_texts


@pytest.fixture(scope="module")
def words_of(versions):
    """The words of a provision by its key, with the heading above it, as one line; None if not there."""
    places = {
        provision.key: (version, provision)
        for version in versions.values()
        for provision in version.provisions
    }

    def find(key):
        if key not in places:
            return None
        version, provision = places[key]
        before = [each.span.end for each in version.provisions if each.span.end <= provision.span.start]
        return one_line(version.text[max(before, default=0) : provision.span.end])

    return find


def one_line(text):
    return " ".join(text.split())


def words_in(text):
    return [word.lower() for word in ANY_WORD.findall(text)]


def rows_of(name):
    return list(csv.DictReader(io.StringIO(FILES[name].read())))


@pytest.mark.parametrize("name", FILES)
def test_file(name, catalogue):
    """Loading checks the keys; here: what a scholar would miss or a publisher would mind."""
    if name.endswith(".csv"):
        check_rows(name, rows_of(name))
    elif not name.startswith("coding/"):
        check_instrument(catalogue.instruments[name.removesuffix(".toml")])
    else:
        assert catalogue.tags
        assert catalogue.concepts


def check_rows(name, rows):
    assert rows, "a file without a row says nothing"
    for row in rows:
        for column in ("words", "gist", "reason"):
            limit = LONGEST_QUOTATION if column == "words" else LONGEST_GIST
            assert len(row.get(column, "").split()) <= limit, f"{name}: {row}"
        assert "\n" not in "".join(row.values())


def check_instrument(instrument):
    assert instrument.names or instrument.identifiers, "nothing could find it in a note"
    assert instrument.date or "year" in " ".join(instrument.unchecked) or instrument.kind == "package"
    assert instrument.identifiers or instrument.unchecked, "no identifier, and no word on why"
    for relation in instrument.relations:
        assert relation.to != instrument.id
        assert len(relation.words.split()) <= LONGEST_QUOTATION
        assert bool(relation.words) or not relation.source, "a source without words proves nothing"


def test_no_name_stands_for_two_instruments(catalogue):
    owners = Counter(
        name
        for each in catalogue.instruments.values()
        for name in {
            printed.casefold() for printed in (each.title, each.short_title, *each.names, *each.abbreviations)
        }
    )
    assert {name for name, count in owners.items() if count > 1} == AMBIGUOUS


def test_no_identifier_stands_for_two_instruments(catalogue):
    found = Counter(
        (scheme, printed)
        for instrument in catalogue.instruments.values()
        for scheme, many in instrument.identifiers.items()
        for printed in many
        if scheme in {"celex", "unts", "eli", "ilo", "usc"}
    )
    assert [each for each, count in found.items() if count > 1] == []


@pytest.mark.parametrize(("id_", "articles"), FULL.items())
def test_the_full_entries_list_every_article(catalogue, id_, articles):
    paths = [each.path for each in catalogue.instruments[id_].outline]
    assert [path for path in paths if re.fullmatch(r"art_\d+", path)] == [
        f"art_{number}" for number in range(1, articles + 1)
    ]


@pytest.mark.parametrize("id_", ["smuggling-protocol", "draft-declaration-2017"])
def test_the_two_short_ones_have_a_label_for_each_provision(catalogue, id_):
    assert [each.path for each in catalogue.instruments[id_].outline if not each.label] == []


def test_the_migration_provisions_of_the_tfeu_have_label_and_gist(catalogue):
    wanted = re.compile(r"art_(6[7-9]|7\d|80)(/para_\d+)?|art_4/para_2/point_j|art_222(/para_\d)?")
    outline = catalogue.instruments["tfeu"].outline
    assert [
        each.path for each in outline if wanted.fullmatch(each.path) and not (each.label and each.gist)
    ] == []


def test_each_tag_is_used_and_people_alone_say_contested(catalogue):
    used = Counter(coding.tag for coding in catalogue.codings)
    assert set(used) == {tag.id for tag in catalogue.tags.values() if not tag.broader}
    assert [tag.id for tag in catalogue.tags.values() if tag.for_people_only] == ["contested"]
    assert len(catalogue.codings) >= 20
    assert len(catalogue.expressions) >= 15


def test_every_coded_link_is_a_citation_of_the_catalogue(catalogue):
    listed = {
        (each.citing, each.cited)
        for instrument in catalogue.instruments.values()
        for each in instrument.citations
    }
    assert [each for each in catalogue.codings if (each.citing, each.cited) not in listed] == []


def test_a_coding_names_the_rule_it_rests_on(catalogue):
    """A source "codebook, TAG: RULE" names a rule that stands in the codebook under that tag."""
    named = re.compile(r"codebook, (?P<tag>[^:]+): (?P<rule>.+)")
    unknown = [
        coding.source
        for coding in catalogue.codings
        if (rests := named.fullmatch(coding.source))
        and f"{rests['rule']}:".casefold() not in catalogue.tags[rests["tag"]].use_when.casefold()
    ]
    assert unknown == []
    assert all(
        coding.source.startswith(f"codebook, {coding.tag}:")
        for coding in catalogue.codings
        if named.fullmatch(coding.source)
    )


@pytest.mark.sources
def test_a_text_is_known_by_one_file(catalogue, shared):
    paths = [str(path) for path in (shared / "sources").rglob("*.*")]
    found = {
        (instrument.id, text.files): [path for path in paths if path.endswith(text.files)]
        for instrument in catalogue.instruments.values()
        for text in instrument.texts
        if "*" not in "".join(text.files)
    }
    assert {text: lies for text, lies in found.items() if len(lies) != 1} == {}


@pytest.mark.sources
def test_the_texts_have_every_provision_of_the_outlines(catalogue, versions):
    """All but those of which the catalogue says that they are lost in that file, or are numbered nowhere in it."""
    missing = [
        f"{id_}/{each.path}"
        for id_, version in versions.items()
        for paths in [{provision.path for provision in version.provisions}]
        for kinds in [{path.partition("_")[0] for path in paths}]
        for each in catalogue.instruments[id_].outline
        if each.path not in paths
        and not version.damage_at(each.path)
        and each.path.partition("_")[0] in kinds
    ]
    assert missing == []


@pytest.mark.sources
def test_what_is_called_damaged_is_lost_or_there(versions):
    """A provision that is damaged stands in the text; one that is not there is said not to be."""
    wrong = [
        f"{id_}/{path}"
        for id_, version in versions.items()
        for paths in [{provision.path for provision in version.provisions}]
        for path, what in version.damage.items()
        if path and (path in paths) == ("is not in the file" in what and "last paragraph" not in what)
    ]
    assert wrong == []


@pytest.mark.sources
def test_quoted_words_stand_where_the_shelf_says(catalogue, words_of):
    quoted = itertools.chain(
        ((each.citing, each.words) for one in catalogue.instruments.values() for each in one.citations),
        ((each.source, each.words) for one in catalogue.instruments.values() for each in one.relations),
        ((each.citing, each.words) for each in catalogue.codings),
        ((each.provision, each.words) for each in catalogue.expressions),
    )
    looked_up = {pair: words_of(pair[0]) for pair in quoted if words_of(pair[0]) is not None}
    assert len(looked_up) > 200
    assert [pair for pair, text in looked_up.items() if one_line(pair[1]) not in text] == []


@pytest.mark.sources
def test_no_gist_is_copied_from_its_text(catalogue, versions):
    copied = []
    for id_, version in versions.items():
        text = words_in(version.text)
        runs = {tuple(text[start : start + COPIED]) for start in range(len(text))}
        for each in catalogue.instruments[id_].outline:
            gist = words_in(each.gist)
            copied += [
                f"{id_}/{each.path}"
                for start in range(len(gist) - COPIED + 1)
                if tuple(gist[start : start + COPIED]) in runs
            ]
    assert copied == []


def test_statuses_begin_with_the_same_few_words(catalogue):
    entries = catalogue.instruments.values()
    assert [one.id for one in entries if not (one.invented or STATUS.fullmatch(one.status))] == []


def test_the_dates_of_an_instrument_follow_each_other(catalogue):
    """Adopted, then opened or signed, then in force. A law is published before it is in force, or on that day."""
    wrong = []
    for one in catalogue.instruments.values():
        dates = one.dates
        made = [date for date in (dates.adopted, dates.opened, dates.in_force) if date]
        wrong += [one.id] if made != sorted(made) else []
        wrong += [one.id] if dates.signed and dates.in_force and dates.signed >= dates.in_force else []
    assert wrong == []


def test_quotations_of_the_catalogue_are_under_twelve_words(catalogue):
    quoted = [
        (one.id, each.words)
        for one in catalogue.instruments.values()
        for each in (*one.relations, *one.citations)
    ]
    assert [each for each in quoted if len(each[1].split()) > EVIDENCE] == []


def test_instruments_in_one_document_name_different_parts_of_it(catalogue):
    parts = Counter(
        (address.url, address.part)
        for one in catalogue.instruments.values()
        for address in one.addresses
        if address.format == "pdf" or address.part
    )
    assert [each for each, count in parts.items() if count > 1] == []


def test_a_page_without_the_text_is_asked_last(catalogue):
    wrong = []
    for one in catalogue.instruments.values():
        for language in {address.language for address in one.addresses}:
            asked = [address for address in one.addresses if address.language == language]
            leads = [address.unchecked.startswith(("landing page", "page that lists")) for address in asked]
            wrong += [(one.id, language)] if leads != sorted(leads) else []
    assert wrong == []


def test_union_acts_are_offered_in_english_and_french(catalogue):
    offered = {
        one.id: {address.language for address in one.addresses}
        for one in catalogue.instruments.values()
        if "celex" in one.identifiers
    }
    assert {id_: languages for id_, languages in offered.items() if languages != {"en", "fr"}} == {}


@pytest.mark.sources
def test_no_gist_repeats_its_provision(catalogue, words_of):
    repeated = []
    for one in catalogue.instruments.values():
        for each in one.outline:
            text, gist = words_in(words_of(f"{one.id}/{each.path}") or ""), words_in(each.gist)
            runs = {tuple(text[start : start + REPEATED]) for start in range(len(text))}
            starts = range(len(gist) - REPEATED + 1)
            if any(tuple(gist[start : start + REPEATED]) in runs for start in starts):
                repeated.append(f"{one.id}/{each.path}")
    assert repeated == []


@pytest.mark.sources
def test_defined_terms_are_used_in_the_text(catalogue, versions):
    """But for "ex TEU", by which the consolidated Treaties name the provisions of older ones."""
    unused = [
        (id_, term)
        for id_, version in versions.items()
        for text in [one_line(version.text).casefold()]
        for term in catalogue.instruments[id_].definitions
        if term.casefold() not in text and not term.startswith("ex ")
    ]
    assert unused == []
