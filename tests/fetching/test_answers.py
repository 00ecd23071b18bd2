"""Where a redirect leads, and what is believed of what a server says of a text."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from legalgraph.errors import NotFetchedError
from legalgraph.fetching.answers import length, onward

URL = "https://law.example.org/celex/1"


def answer(status, **headers):
    return SimpleNamespace(
        status=status, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


@pytest.mark.parametrize(
    ("target", "leads_to"),
    [
        ("https://law.example.org/doc/1", "https://law.example.org/doc/1"),
        ("/doc/1?x=1", "https://law.example.org/doc/1?x=1"),
        ("2", "https://law.example.org/celex/2"),
        ("//other.example.org/x", "https://other.example.org/x"),
        # Its own server, over the old protocol: asked over the new one. Another's is left as it is, to be refused.
        ("http://law.example.org/doc/1", "https://law.example.org/doc/1"),
        ("http://other.example.org/x", "http://other.example.org/x"),
        ("http://law.example.org:8080/x", "http://law.example.org:8080/x"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_where_a_redirect_leads(status, target, leads_to):
    assert onward(URL, answer(status, Location=target)) == leads_to


@pytest.mark.parametrize("status", [200, 206, 300, 304, 404])
def test_no_other_answer_leads_on(status):
    assert onward(URL, answer(status, Location="https://other.example.org")) == ""


@pytest.mark.parametrize("target", ["", "https://[x"])
def test_a_redirect_to_nowhere(target):
    with pytest.raises(NotFetchedError, match="leads on"):
        onward(URL, answer(302, Location=target))


@pytest.mark.parametrize(
    ("said", "believed"), [("12", 12), ("", 0), ("-1", 0), ("1e9", 0), ("9" * 40, 0), ("٣", 0)]
)
def test_which_lengths_are_believed(said, believed):
    assert length(answer(200, Content_Length=said)) == believed
