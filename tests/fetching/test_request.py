"""What is asked of a publisher."""

from __future__ import annotations

import pytest

from legalgraph.fetching.connection import not_to_be_asked
from legalgraph.fetching.request import Request
from legalgraph.model import Address

URL = "https://law.example.org/act/1"


@pytest.mark.parametrize(
    ("language", "accept", "said"),
    [
        ("en", "application/xhtml+xml", "eng"),
        ("fr", "application/xhtml+xml", "fra"),
        ("el", "application/xhtml+xml", "ell"),
        ("spa", "application/xhtml+xml", "spa"),
        ("en", "", "en"),
    ],
)
def test_languages_have_three_letters_where_a_publisher_negotiates(language, accept, said):
    assert Request.of(Address(URL, language, "xhtml", accept)).headers["Accept-Language"] == said


def test_the_address_says_what_to_accept_else_the_format_does():
    assert Request.of(Address(URL, "en", "pdf", "x/y")).accept == "x/y"
    assert Request.of(Address(URL, "en", "pdf")).accept == "application/pdf"


def test_each_way_of_asking_has_its_name():
    ways = [
        Address(URL, "en", "formex"),
        Address(URL, "en", "xhtml"),
        Address(URL, "fr", "xhtml"),
        Address(URL + "0", "fr", "xhtml"),
    ]
    names = {Request.of(address).name for address in ways}
    assert len(names) == 4
    assert all(name.isalnum() for name in names)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        (URL, ""),
        ("https://law.example.org:443/a", ""),
        ("https://1.1.1.1/a", ""),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:12012E%2FTXT", ""),
        ("http://law.example.org/", "only https is, not http"),
        ("//law.example.org/", "an address without a scheme"),
        ("file:///etc/passwd", "only https is"),
        ("https:///a", "is no address"),
        ("https://law.example.org:x/", "is no address"),
        ("https://law.example.org/\x07", "is no address"),
        ("https://lаw.example.org/", "is no address"),  # a Cyrillic a
        ("https://law.example.org:8080/", "names a port"),
        ("https://user@law.example.org/", "names a port or a user"),
        ("https://192.168.0.1/", "no machine of the public network"),
        ("https://[fd00::1]/", "no machine of the public network"),
        ("https://[::ffff:10.0.0.1]/", "no machine of the public network"),
        ("https://intranet/", "no machine of the public network"),
        ("https://localhost./", "no machine of the public network"),
        ("https://db.internal/", "no machine of the public network"),
        ("http://127.0.0.1:8000/", "only https is"),
    ],
)
def test_which_addresses_are_asked(url, says):
    reason = not_to_be_asked(url)
    assert (says in reason) if says else reason == ""


def test_for_a_test_this_computer_is_asked_and_still_nobody_elses():
    assert not_to_be_asked("http://127.0.0.1:8000/", loopback=True) == ""
    assert not_to_be_asked("http://law.example.org/", loopback=True)
    assert not_to_be_asked("http://192.168.0.1/", loopback=True)


def test_every_address_of_the_catalogue_may_be_asked():
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves

    known = load(Shelves.find()).instruments.values()
    addresses = [address.url for one in known for address in one.addresses]
    assert len(addresses) > 5
    assert {url: not_to_be_asked(url) for url in addresses if not_to_be_asked(url)} == {}
