"""A pinpoint printed in any order is read back as the same pinpoint."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.kinds.places.pinpoints import places
from legalgraph.model import Pinpoint, Step

ARTICLES = st.one_of(
    st.integers(1, 999).map(str),
    st.integers(2, 99).map(lambda number: f"{number}bis"),
    st.sampled_from(["II", "IV", "VII", "IX", "XIV", "XXIV", "6a", "38b"]),
)
PARAGRAPHS = st.integers(1, 30).map(str)
POINTS = st.sampled_from("abcdefgh")

#: How an article, its paragraph and its point are written, in three languages and the orders of each.
FORMS = (
    "Article {art}({para})({point})",
    "Art. {art} ({para}) ({point})",
    "Article {art}({para}), point ({point})",
    "article {art}, paragraph {para} ({point})",
    "Article {art}, paragraph {para}, point ({point})",
    "art {art} para {para} lit. {point}",
    "paragraph {para}({point}) of Article {art}",
    "point ({point}) of paragraph {para} of Article {art}",
    "point ({point}) of Article {art}({para})",
    "article {art}, paragraphe {para}, point {point})",
    "article {art}, paragraphe {para}, sous {point})",
    "art. {art}, § {para}, point {point})",
    "point {point}) du paragraphe {para} de l’article {art}",
    "artículo {art}, apartado {para}, letra {point})",
    "letra {point}) del apartado {para} del artículo {art}",
)
LISTS = (
    "Articles {low} to {high}",
    "Arts. {low}-{high}",
    "articles {low} à {high}",
    "artículos {low} a {high}",
)


def _read(text: str) -> list[str]:
    [place] = places(text, range(len(text)))
    assert text[place.start : place.end] == text
    return list(map(str, place.pinpoints))


@pytest.mark.parametrize("form", FORMS)
@given(art=ARTICLES, para=PARAGRAPHS, point=POINTS)
def test_what_is_printed_is_read_back(form, art, para, point):
    pinpoint = Pinpoint((Step("art", art), Step("para", para), Step("point", point)))
    assert _read(form.format(art=art, para=para, point=point)) == [str(pinpoint)]


@pytest.mark.parametrize("form", LISTS)
@given(low=st.integers(1, 400), length=st.integers(1, 90))
def test_a_range_has_all_its_elements(form, low, length):
    high = low + length
    assert _read(form.format(low=low, high=high)) == [f"art_{number}" for number in range(low, high + 1)]


@given(st.text(alphabet="article paragraph (1)., §¶s5IVàéñ\n", max_size=80))
def test_any_text_is_read_without_fault(text):
    """Whatever stands beside the words of units, what is found lies in the text, in order."""
    found = list(places(text, range(len(text))))
    assert all(0 <= one.start < one.end <= len(text) and one.paths for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
