"""European Legislation Identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import Eli

BASE = "http://data.europa.eu/eli/"

IDENTIFIERS = [
    ("reg/2013/604/oj", Eli("reg", 2013, "604", version="oj")),
    ("dec_framw/2002/946/oj", Eli("dec_framw", 2002, "946", version="oj")),
    ("dir/2002/90/art_1/par_2/oj", Eli("dir", 2002, "90", subdivisions=("art_1", "par_2"), version="oj")),
    ("reg/2013/604/2013-06-29", Eli("reg", 2013, "604", version="2013-06-29")),
    ("reg/2013/604", Eli("reg", 2013, "604")),
    ("reg/2013/604/oj/eng/pdf", Eli("reg", 2013, "604", version="oj", language="eng", format="pdf")),
    ("treaty/tfeu_2012/art_67/oj", Eli("treaty", name="tfeu_2012", subdivisions=("art_67",), version="oj")),
    ("treaty/char_2012/oj", Eli("treaty", name="char_2012", version="oj")),
    ("dec/2003/520(1)/oj", Eli("dec", 2003, "520(1)", version="oj")),
]

REFUSED = [
    ("http://example.org/eli/reg/2013/604/oj", "another host"),
    (BASE + "reg/13/604/oj", "a year of two digits"),
    (BASE + "reg/2013/oj", "no number"),
    (BASE + "reg/2013/0604/oj", "no leading zeros"),
    (BASE + "reg/2013/604/oj/eng/pdf/more", "nothing follows the format"),
    (BASE + "reg/2013/604/2013-13-29", "no such month"),
    (BASE + "reg//604/oj", "an empty part"),
    (BASE + "reg/2013/604/oj?x=1", "a query"),
    ("eli", "too short"),
]


@pytest.mark.parametrize(("path", "value"), IDENTIFIERS)
def test_read_and_printed_back(path, value):
    assert Eli.parse(BASE + path) == value
    assert str(value) == BASE + path


@pytest.mark.parametrize("host", ["https://data.europa.eu/eli/", "eli/", "/eli/"])
def test_the_host_may_be_secure_or_missing(host):
    assert str(Eli.parse(host + "reg/2013/604/oj")) == BASE + "reg/2013/604/oj"


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_near_misses_are_refused(text, why):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"{why}: read as {Eli.parse(text)!r}")


subdivisions = st.lists(st.sampled_from(["art_5", "par_1", "pnt_a", "rct_22", "pbl"]), max_size=4).map(tuple)
versions = st.sampled_from(["oj", "2013-06-29"])
acts = st.builds(
    Eli,
    type=st.sampled_from(["reg", "dir", "dec", "dec_framw"]),
    year=st.integers(1952, 2099),
    number=st.integers(1, 99_999).map(str),
    subdivisions=subdivisions,
    version=versions,
    language=st.sampled_from(["", "eng", "fra"]),
)
treaties = st.builds(
    Eli,
    type=st.just("treaty"),
    name=st.sampled_from(["tfeu_2012", "teu_2016", "char_2012"]),
    subdivisions=subdivisions,
    version=versions,
)


@given(acts | treaties)
def test_what_is_printed_is_read_back(eli):
    assert Eli.parse(str(eli)) == eli


@given(st.text("eli/regoj0123_-() ", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        eli = Eli.parse(text)
    except ValueError:
        return
    assert Eli.parse(str(eli)) == eli
