"""Provision keys: typed by a scholar, kept, printed, and typed back as printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers.provision_key import as_key, label, note_form, split, typed
from legalgraph.model import Pinpoint, Step

TYPED = [
    ("tfeu 67(2)", "tfeu", "art_67/para_2"),
    ("tfeu/art_67/para_2", "tfeu", "art_67/para_2"),
    ("Smuggling Protocol, art. 6(1)(a)", "Smuggling Protocol", "art_6/para_1/point_a"),
    ("dublin-iii recital 22", "dublin-iii", "rec_22"),
    ("TFEU Art. 12 bis(1)", "TFEU", "art_12bis/para_1"),
    ("TFEU Art(5)", "TFEU", "art_5"),
    ("tfeu Article 263, fourth paragraph", "tfeu", "art_263/subpara_4"),
    ("tfeu part 3, title V", "tfeu", "part_3/title_V"),
    ("iccpr preamble", "iccpr", "preamble"),
    ("A/HRC/35/35 8(1)", "A/HRC/35/35", "art_8/para_1"),
    ("Convention No. 87, art. 2", "Convention No. 87", "art_2"),
    ("tfeu", "tfeu", ""),
    ("A/HRC/35/35", "A/HRC/35/35", ""),
    ("Charter of the United Nations", "Charter of the United Nations", ""),
    ("Agenda 2030", "Agenda 2030", ""),
    ("Treaty C", "Treaty C", ""),
    ("67(2)", "67(2)", ""),
    ("", "", ""),
    ("x" * 10_000 + " 5", "x" * 10_000 + " 5", ""),
]


@pytest.mark.parametrize(("reference", "instrument", "path"), TYPED, ids=[row[0][:40] for row in TYPED])
def test_what_a_scholar_types(reference, instrument, path):
    assert typed(reference) == (instrument, Pinpoint.parse(path))


PRINTED = [
    ("art_67/para_2", "Article 67(2)", "art 67(2)"),
    ("art_6/para_1/point_b/point_i", "Article 6(1)(b)(i)", "art 6(1)(b)(i)"),
    ("art_3/point_c", "Article 3(c)", "art 3(c)"),
    ("art_263/subpara_4", "Article 263, fourth paragraph", "art 263, fourth paragraph"),
    ("art_85/para_1/subpara_2/point_a", "Article 85(1), second subparagraph, point (a)", None),
    ("art_3/para_1/indent_2", "Article 3(1), second indent", "art 3(1), second indent"),
    ("rec_22", "Recital 22", "recital 22"),
    ("preamble/para_3", "Preamble, paragraph 3", "preamble, paragraph 3"),
    ("part_3/title_V/chp_2", "Part 3, Title V, Chapter 2", "part 3, Title V, Chapter 2"),
    ("prot_3/annex/art_5", "Protocol 3, Annex, Article 5", "protocol 3, Annex, Article 5"),
    ("annex_I", "Annex I", "annex I"),
    ("art_1/subpara_21", "Article 1, 21st paragraph", "art 1, 21st paragraph"),
    ("art_1/subpara_112", "Article 1, 112th paragraph", "art 1, 112th paragraph"),
    ("", "", ""),
]


@pytest.mark.parametrize(("path", "printed", "in_notes"), PRINTED, ids=[row[0] for row in PRINTED])
def test_how_a_pinpoint_is_printed(path, printed, in_notes):
    pinpoint = Pinpoint.parse(path)
    assert label(pinpoint) == printed
    assert in_notes is None or note_form(pinpoint) == in_notes


NUMBERS = st.integers(1, 999).map(str)
POINTS = st.lists(
    st.sampled_from([*"abcxyz", "ii", "iv", "A", "2"]).map(lambda mark: Step("point", mark)), max_size=2
)
SMALL = st.one_of(
    st.just([]),
    POINTS,
    st.tuples(NUMBERS, POINTS).map(lambda one: [Step("para", one[0]), *one[1]]),
    st.tuples(NUMBERS, NUMBERS, POINTS).map(
        lambda one: [Step("para", one[0]), Step("subpara", one[1]), *one[2]]
    ),
    st.tuples(NUMBERS, POINTS).map(lambda one: [Step("subpara", one[0]), *one[1]]),
    st.tuples(NUMBERS, NUMBERS).map(lambda one: [Step("para", one[0]), Step("indent", one[1])]),
)
ARTICLES = st.tuples(st.one_of(NUMBERS, st.sampled_from(["6a", "12bis", "IV", "XII"])), SMALL).filter(
    # "Article 3(2)" is printed for a paragraph 2; a point that is numbered so hangs on a paragraph or a point
    lambda one: not (one[1] and one[1][0] == Step("point", "2"))
)


@given(ARTICLES, st.sampled_from(["tfeu", "Smuggling Protocol", "Convention No. 87", "A/HRC/35/35"]))
def test_what_is_printed_may_be_typed_back(article, instrument):
    number, below = article
    pinpoint = Pinpoint((Step("art", number), *below))
    for written in (f"{instrument} {label(pinpoint)}", f"{instrument}, {note_form(pinpoint)}"):
        assert typed(written) == (instrument, pinpoint)


@given(ARTICLES)
def test_a_key_is_split_and_put_together_again(article):
    pinpoint = Pinpoint((Step("art", article[0]), *article[1]))
    assert split(as_key("tfeu", pinpoint)) == ("tfeu", pinpoint)


@given(st.text(max_size=120).filter(lambda text: "_" not in text))
def test_whatever_is_typed_is_a_name_or_ends_in_a_place(text):
    instrument, pinpoint = typed(text)
    assert instrument == text.strip() or (pinpoint.steps and text.strip().startswith(instrument))


def test_a_malformed_key_is_refused():
    with pytest.raises(ValueError, match="is not a path"):
        typed("tfeu/art_")


@pytest.mark.sources
def test_every_provision_held_is_found_under_the_name_it_is_printed_with(shared):
    """A key is printed and typed back; parts without a number of a kind of their own are printed by their name."""
    from legalgraph.build.texts import read_texts
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves
    from legalgraph.sources import locate

    held = [
        one
        for one in locate(load(Shelves.find(None)).instruments, [shared / "sources"])
        if one.instrument == "tfeu"
    ]
    [version] = read_texts(held).versions
    pinpoints = [split(one.key)[1] for one in version.provisions]
    not_back = {str(one) for one in pinpoints if typed(f"tfeu {label(one)}") != ("tfeu", one)}
    unnumbered = {"front", "toc", "conclusions", "protocols", "annexes", "declarations", "group"}
    assert {split(f"tfeu/{path}")[1].steps[0].kind for path in not_back} <= unnumbered
